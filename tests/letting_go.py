"""A case with a marker word in every field, and a search through every cell of a kluis and its backups."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from datetime import time, timedelta
from pathlib import Path

from paper_photo import drawn, telephone

from welapp.actions import approvals, backups, briefs, cases, grounds, meetings, people, photos, preparing, visits
from welapp.actions.photos import NewPhoto
from welapp.actions.vaults import OpenVault
from welapp.domain.answers import Content, LaidCard, Pick, Pile, PlacePick, PlaceWish, Said, Seat, Voice
from welapp.domain.asking import Asking, Free
from welapp.domain.case import Will
from welapp.domain.consent import Basis
from welapp.domain.ink import Point, Stroke
from welapp.domain.meeting import Meeting
from welapp.domain.papers import Copy, usual
from welapp.domain.people import Part, Person
from welapp.domain.sharing import Audience, Reader, ReaderKind, Sharing
from welapp.domain.visit import VisitPlan
from welapp.domain.youth import HIJ, Age, pronouns_from
from welapp.store.connect import connect

EVERYONE = Sharing(Audience.EVERYONE)
STROKE = Stroke("blauw", 3, (Point(10, 10, 0.5), Point(60, 40, 0.5)))
WISH = "wens-in-een-zin"


def full_case(vault: OpenVault) -> str:
    """Make a case in which each text holds a word of its own, all beginning with 'zwaluw'."""
    case = cases.add_case(vault, "Zwaluwnaam", pronouns_from("zwaluwdie/zwaluwdiens"), Age.FROM_12)
    person = people.add_person(vault, case, Person("", "Zwaluwtante", "zwaluwrol", Part.OWNER, "06 zwaluwbel"))
    people.add_person(vault, case, Person("", "Zwaluwopa", "zwaluwopa", phone="06 zwaluwmobiel", at_table=False))
    grounds.record_ground(vault, case, Basis.OTHER, "zwaluwafspraak", "Zwaluwouder")
    visits.set_will(vault, case, Will.YES)
    visits.save_answer(vault, case, WISH, Content("Een zwaluwéérste wens."), sharing=EVERYONE)
    move(vault, hours=1)
    drawn = Content("Een zwaluwnest bouwen.", strokes=(STROKE,), described="Een zwaluwtekening.")
    visits.save_answer(vault, case, WISH, drawn, sharing=EVERYONE)
    place = PlaceWish(
        PlacePick("kantine", "Een zwaluwkantine", "zwaluwclub"),
        PlacePick("buiten", "zwaluwbuiten"),
        ("zwaluwdeur",),
        ("zwaluwlawaai",),
    )
    visits.save_answer(vault, case, "waar-bij-elkaar", Content(place=place), sharing=EVERYONE)
    pile = Content(cards=(LaidCard("a", "zwaluwkaart", Pile.FITS),))
    visits.save_answer(vault, case, "helpt-als-spannend", pile, sharing=Sharing(Audience.ONLY, (person,)))
    fresh = marked_photo(vault, b"zwaluwfoto")
    sign = Content(picks=(Pick("x", "zwaluwteken"),), photo=fresh.photo)
    visits.save_answer(vault, case, "stopteken", sign, fresh=fresh)
    visits.save_answer(vault, case, "wens-voor-je-kind", Content("Dat de zwaluwjongen fluit."), sharing=EVERYONE)
    spoken = (Said(Voice.PARENT, "zwaluwthuis"), Said(Voice.OWNER, "zwaluwbezoek"))
    visits.save_answer(vault, case, "trots", Content("Zwaluwtrots.", others=spoken), sharing=EVERYONE)
    seats = (Seat(1, "zwaluwstoel", person), Seat(5, "Zwaluwoverkant"))
    visits.save_answer(vault, case, "zo-zitten-we", Content(seats=seats), sharing=EVERYONE)
    approvals.approve_all(vault, case, "Zwaluwlezer")
    approvals.finish_readback(vault, case, "Zwaluwlezer", ("Zwaluwoma",))
    meeting = Meeting(
        on=vault.around.clock().date() + timedelta(days=9),
        start=time(14),
        place="Zwaluwhuis",
        address="Zwaluwpad 3",
        food="zwaluwkoek",
        feedback_owner=person,
        feedback_how="in het zwaluwbos",
        asking=Asking(Free.ASKED, "zwaluwbeheerder", person, vault.around.clock().date(), look_with=(person,)),
    )
    meetings.plan_meeting(vault, case, meeting)
    preparing.plan_visit(vault, case, VisitPlan(along=(person,), bring=("zwaluwkoffer",), told_by=person))
    briefs.note_issued(
        vault, case, [briefs.make_paper(vault, case, usual(Reader(ReaderKind.PERSON, person), Copy(3, 8)))]
    )
    return case


def marked_photo(vault: OpenVault, mark: bytes) -> NewPhoto:
    """Return a photo in whose bytes a word can be found again: among the pixels, as nothing is let in behind them."""
    made = photos.from_bytes(telephone(page=drawn(60, 40)), vault.around)
    return replace(made, jpeg=made.jpeg[:-2] + mark + made.jpeg[-2:])


def other_case(vault: OpenVault) -> str:
    case = cases.add_case(vault, "Robin", HIJ, None)
    visits.save_answer(vault, case, WISH, Content("Een fluitketel."), sharing=EVERYONE)
    return case


def told(vault: OpenVault, case: str, days_ago: int = 0) -> None:
    """Note that the youth heard back."""
    now = cases.read_case(vault, case)
    day = vault.around.clock().date() - timedelta(days=days_ago)
    meetings.plan_meeting(vault, case, replace(now.meeting, fed_back_on=day))


def move(vault: OpenVault, **span: float) -> None:
    clock = vault.around.clock
    clock.move(**span)  # type: ignore[attr-defined]  # the still clock of the tests


def back_up(vault: OpenVault) -> Path:
    made = backups.make(backups.plan(vault))
    backups.note(vault, made)
    return made.copy.path


def cells_of(path: Path, key: bytes) -> list[str]:
    """Return every cell of every table of a kluis file, blobs too, as text."""
    with closing(connect(path, key)) as found:
        return [
            cell.decode("utf-8", "replace") if isinstance(cell, bytes) else str(cell)
            for (table,) in found.rows("SELECT name FROM sqlite_master WHERE type = 'table'")
            for row in found.rows(f'SELECT * FROM "{table}"')
            for cell in row
            if cell is not None
        ]


def traces(cells: list[str], *words: str) -> list[str]:
    """Return the cells that hold a word as it is, as JSON writes it, or folded as the index does."""
    forms = {form for word in words for form in (word, json.dumps(word)[1:-1])}
    return [cell for cell in cells if any(form.casefold() in cell.casefold() for form in forms)]


def every_copy(vault: OpenVault) -> Iterator[Path]:
    yield vault.folder / "kluis.db"
    yield from sorted((vault.folder / "backups").glob("*.db"))
