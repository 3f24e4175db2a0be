"""The main job once, from nothing to paper, on a fictional case: Mika and the boat."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import time, timedelta
from pathlib import Path

from welapp.actions import approvals, briefs, cases, grounds, meetings, people, preparing, visits
from welapp.actions.advice import put_code_advice_away
from welapp.actions.demo_drawing import mikas_boat
from welapp.actions.files import plain_sentences
from welapp.actions.offers import offers
from welapp.actions.surroundings import DATABASE, KEYS, Surroundings, is_vault
from welapp.actions.vaults import OpenVault, create_vault, open_vault
from welapp.domain.answers import Content, PlacePick, PlaceWish
from welapp.domain.asking import Asking, Free
from welapp.domain.case import Will
from welapp.domain.consent import Basis
from welapp.domain.meeting import Meeting
from welapp.domain.papers import Copy, Wanted, usual
from welapp.domain.people import Part, Person
from welapp.domain.sharing import CHAIR, HOST, Audience, Reader, ReaderKind, Sharing
from welapp.domain.visit import VisitPlan, who_may_go
from welapp.domain.youth import HIJ, ZIJ, Age, Youth
from welapp.errors import KnownError
from welapp.forms.fill import content_from_data

PASSPHRASE = "samen bouwen we een boot"  # noqa: S105 - the demo's own, printed for whoever looks around

_EVERYONE = Sharing(Audience.EVERYONE)

_PEOPLE = (
    Person("", "Ilse", "moeder", Part.PARENT),
    Person("", "Kees", "opa"),
    Person("", "Tessa", "juf van groep 8"),
    Person("", "Gerrit", "botenmaker"),
    Person("", "Roos", "van de gemeente"),
    Person("", "Wouter", "", Part.CHAIR),
    Person("", "Farid", "", Part.OWNER, "06 12 34 56 78"),
)

_SHARED: tuple[tuple[str, object], ...] = (
    ("vertellen", {"picks": ["praten", "tekenen"]}),
    ("zelf-erbij", {"picks": ["helemaal"]}),
    (
        "laatst-lekker-bezig",
        "Met opa een oude roeiboot schuren. De radio stond aan. Ik mocht zelf bedenken hoe het moest.",
    ),
    ("eerste-stapje", "Een plankje zagen bij opa in de schuur."),
    (
        "helpt-als-spannend",
        ["Ik wil eerst luisteren", "Vragen één voor één", "Ik wil kunnen lopen", "Ik wil iets in mijn handen"],
    ),
    ("stopteken", {"picks": ["Mijn petje op tafel"]}),
    ("woorden", "Fijn: Mika, handig, bootsman. Liever niet: traject, probleem."),
    ("lekker", "Kaasbroodjes en thee."),
    (
        "iedereen-weet",
        "Ik kan best veel, als ik eerst mag kijken hoe iets moet. ’s Morgens ben ik stil. ’s Middags praat ik wel.",
    ),
    ("hoe-horen", {"picks": ["Tijdens een rondje lopen"]}),
)


def make_demo(out: Path, around: Surroundings) -> Iterator[str]:
    """Do it all and tell, in plain words, what was done; papers land in `out`, the kluis in `out`/kluis."""
    folder = out / "kluis"
    with plain_sentences(out):
        out.mkdir(parents=True, exist_ok=True)
    _clear_earlier(folder, around)
    vault = create_vault(folder, PASSPHRASE, "Marloes", "WEL-team Veenkolk", around)
    try:
        yield "Dit is een verzonnen casus. Mika, de boot en alle mensen bestaan niet echt."
        put_code_advice_away(vault)
        case = _visit(vault)
        yield "Een nieuwe kluis gemaakt, met een casus: Mika."
        yield "Het huisbezoek gedaan: Mika zei ja en gaf antwoord. Bij elk antwoord koos Mika wie het mag lezen."
        approvals.approve_all(vault, case, "Marloes")
        yield "Alles samen teruglezen: Mika vond het goed."
        papers = list(_papers(vault, case, out))
        _two_more(vault)
    finally:
        vault.close()
    yield "De papieren:"
    yield from (f"  {path}" for path in papers)
    yield f"De kluis: {folder}"
    yield f"De wachtzin van deze kluis: {PASSPHRASE}"


def _clear_earlier(folder: Path, around: Surroundings) -> None:
    """Take away an earlier demo, recognised by its wachtzin; any other kluis is left alone."""
    if not is_vault(folder):
        return
    try:
        open_vault(folder, PASSPHRASE, around).close()
    except KnownError as error:
        raise KnownError(
            f"In ‘{folder}’ staat een kluis die niet van de demo is. Kies met --out een andere map."
        ) from error
    with plain_sentences(folder):
        for name in (KEYS, DATABASE, f"{DATABASE}-wal", f"{DATABASE}-shm"):
            (folder / name).unlink(missing_ok=True)


def _visit(vault: OpenVault) -> str:
    case = cases.add_case(vault, "Mika", ZIJ, Age.FROM_12)
    ids = {person.name: people.add_person(vault, case, person) for person in _PEOPLE}
    marloes = people.named(cases.read_case(vault, case).people, "Marloes")
    if marloes:
        people.change_person(vault, case, Person(marloes.id, "Marloes", "", Part.COORDINATOR, "06 87 65 43 21"))
    grounds.record_ground(vault, case, Basis.BOTH, "", "Mika en Ilse")
    visits.set_will(vault, case, Will.YES)
    for question, data in _SHARED:
        content = content_from_data(vault.forms.question(question), data)
        visits.save_answer(vault, case, question, content, sharing=_EVERYONE)
    wish = Content(
        text="Ik wil een boot leren bouwen. En dan varen met opa.",
        strokes=mikas_boat(),
        described="Een zeilboot op het water. Opa en ik zitten erin. De zon schijnt.",
    )
    visits.save_answer(vault, case, "wens-in-een-zin", wish, sharing=_EVERYONE)
    place = PlaceWish(
        PlacePick("kantine", "Een kantine", "Van roeiclub De Meerval"),
        PlacePick("buiten", "Buiten"),
        ("een deur naar buiten", "ruimte om te lopen"),
        ("harde muziek", "mensen die meekijken"),
    )
    visits.save_answer(vault, case, "waar-bij-elkaar", Content(place=place), sharing=_EVERYONE)
    _kept_smaller(vault, case, ids)
    _arrange(vault, case, ids)
    return case


def _kept_smaller(vault: OpenVault, case: str, ids: dict[str, str]) -> None:
    """Answers that only some may read, that stay between the three, or that were not written down."""
    kept = (
        ("pauzeplek", "Even naar buiten, naar het water. Opa mag mee, verder niemand.", (ids["Kees"], CHAIR)),
        ("niet-over-praten", "Niet over mijn vorige school.", (CHAIR,)),
        ("niet-eten", "Geen pinda’s.", (HOST,)),
    )
    for question, text, readers in kept:
        visits.save_answer(vault, case, question, Content(text=text), sharing=Sharing(Audience.ONLY, readers))
    visits.save_answer(
        vault, case, "fijne-dag", Content(text="Uitslapen. Dan naar de werf, met mijn eigen gereedschap.")
    )
    visits.save_answer(vault, case, "liever-niet-aan-tafel", Content(), sharing=Sharing(Audience.UNWRITTEN))
    wish = Content(text="Dat Mika weer fluitend thuiskomt.")
    visits.save_answer(vault, case, "wens-voor-je-kind", wish, sharing=_EVERYONE)


def _arrange(vault: OpenVault, case: str, ids: dict[str, str]) -> None:
    today = vault.around.clock().date()
    meeting = Meeting(
        on=today + timedelta(days=12 - today.weekday() if today.weekday() < 4 else 17 - today.weekday()),
        start=time(14, 0),
        end=time(15, 30),
        place="Kantine van roeiclub De Meerval",
        address="Sluispad 4, Veenkolk. Fietsen bij de steiger.",
        feedback_owner=ids["Farid"],
        asking=Asking(Free.YES, "Joke van de roeiclub", ids["Farid"], today),
    )
    meetings.plan_meeting(vault, case, meeting)
    along = tuple(person.id for person in who_may_go(cases.read_case(vault, case).people))
    told = VisitPlan(today, time(14, 0), along, vault.forms.youth.bring[:4], today, ids["Farid"], ("uitleg",))
    preparing.plan_visit(vault, case, told)


def _papers(vault: OpenVault, case: str, out: Path) -> Iterator[Path]:
    """Write every kind of paper, and a numbered tafelblad for each person at the table."""
    now = cases.read_case(vault, case)
    for offer in offers(vault, case):
        for reader in offer.readers:
            if reader.person:
                continue
            wanted = Wanted(offer.kind, reader)
            path = out / wanted.file_name
            briefs.save_paper(vault, case, briefs.make_paper(vault, case, wanted), path)
            yield path
    seated = [person for person in now.people if person.at_table]
    for number, person in enumerate(seated, 1):
        path = out / f"tafelblad-{number}-van-{len(seated)}.pdf"
        copy = Copy(number, len(seated))
        paper = briefs.make_paper(vault, case, usual(Reader(ReaderKind.PERSON, person.id), copy))
        briefs.save_paper(vault, case, paper, path)
        yield path


def _two_more(vault: OpenVault) -> None:
    """Leave two other fictional cases in the list, each at its own point."""
    for youth, will in ((Youth("Robin"), None), (Youth("Bram", HIJ), Will.NOT_NOW)):
        case = cases.add_case(vault, youth.name, youth.pronouns, Age.UNDER_12 if will is None else Age.FROM_12)
        people.add_person(vault, case, Person("", "Joke", "", Part.OWNER))
        if will:
            visits.set_will(vault, case, will)
