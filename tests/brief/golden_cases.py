"""Five fictional cases whose papers are kept as golden pages, each with its own trouble for paper."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time

from case_papers import READERS_OF
from languages import SENTENCES
from mika_paper import boat
from test_compose import FORMS, MEETING, case_with

from welapp.brief.compose_held import Held, compose_held
from welapp.brief.document import Document
from welapp.brief.papers import paper_for
from welapp.domain.answers import Content, Pick, PlacePick, PlaceWish, Said, Voice
from welapp.domain.case import Case, Will
from welapp.domain.meeting import Meeting
from welapp.domain.papers import Copy, PaperKind, Wanted
from welapp.domain.people import Part, Person
from welapp.domain.youth import HEN, HIJ, ZIJ, Youth

TODAY = date(2026, 11, 17)
PEOPLE = (
    Person("p-ilse", "Ilse", "moeder", Part.PARENT),
    Person("p-opa", "Kees", "opa"),
    Person("p-tessa", "Tessa", "juf van groep 8"),
    Person("p-chair", "Wouter", "", Part.CHAIR),
    Person("p-owner", "Farid", "", Part.OWNER, "06 12 34 56 78"),
    Person("p-coordinator", "Marloes", "", Part.COORDINATOR, "06 87 65 43 21"),
)
LONG = "Ik wil graag vertellen hoe het gaat als ik met opa aan de boot werk. Dan is het stil, en dat helpt mij. "
TEN_THOUSAND = (LONG * 100)[:9_999].rstrip() + "."
HOSTILE = "<b>dik</b> & <img src=http://x.test/a.png> \x00\ud800\u202eomgekeerd\u202c (\\) %s {naam} ]>> EMC \U0010fffd"


def ordinary() -> Case:
    case = case_with(
        Meeting(date(2026, 11, 26), time(14, 0), time(15, 30), "Kantine van roeiclub De Meerval", food="soep"),
        Youth("Mika", ZIJ),
        wens_in_een_zin=Content(
            text="Ik wil een boot leren bouwen. En dan varen met opa.",
            strokes=boat().strokes,
            described="Een zeilboot op het water.",
        ),
        iedereen_weet="Ik kan best veel, als ik eerst mag kijken hoe iets moet. ’s Morgens ben ik stil.",
        laatst_lekker_bezig=Content(
            text="Met opa een oude roeiboot schuren. De radio stond aan. Ik mocht zelf bedenken hoe het moest.",
            others=(Said(Voice.PARENT, "Ze kwam fluitend thuis."),),
        ),
        stopteken=Content(picks=(Pick("petje", "Mijn petje op tafel"),)),
        helpt_als_spannend=Content(picks=(Pick("a", "Ik wil eerst luisteren"), Pick("b", "Ik wil kunnen lopen"))),
        woorden="Fijn: Mika, handig, bootsman.",
        waar_bij_elkaar=Content(
            place=PlaceWish(
                PlacePick("kantine", "Een kantine"), PlacePick("buiten", "Buiten"), ("een deur",), ("lawaai",)
            )
        ),
        lekker="Kaasbroodjes en thee.",
        hoe_horen=Content(picks=(Pick("rondje", "Tijdens een rondje lopen"),)),
        wens_voor_je_kind="Dat Mika weer fluitend thuiskomt.",
    )  # fmt: skip
    return replace(case, people=PEOPLE)


def minimal() -> Case:
    """An empty visit: a yes and nothing more, with only the one who came."""
    return Case("case", Youth("Mika", HIJ), TODAY, will=Will.YES, will_on=TODAY, people=PEOPLE[-1:])


def very_long() -> Case:
    name = "Anna-Maria Wilhelmina Josephina van der Berg-Kowalczyk"
    case = case_with(
        replace(MEETING, place="Vergaderruimte van de woonbegeleidingsovereenkomstenvergadering", food=LONG * 3),
        Youth(name, HEN),
        wens_in_een_zin=LONG * 5,
        iedereen_weet=LONG * 10,
        laatst_lekker_bezig=TEN_THOUSAND,
        helpt_als_spannend=Content(picks=tuple(Pick(f"p{n}", f"Punt {n}. {LONG}") for n in range(30))),
        woorden="meervoudigepersoonlijkheidsstoornisbegeleidingsplan " * 20,
    )
    crowd = tuple(Person(f"p-{n}", f"{name} {n}", "tante van moeders kant") for n in range(30))
    return replace(case, people=(*PEOPLE, *crowd))


def many_scripts() -> Case:
    sentences = list(SENTENCES.values())
    case = case_with(
        MEETING,
        Youth("Şükrü Łukasz", HIJ),
        wens_in_een_zin=SENTENCES["Arabic"],
        iedereen_weet="\n".join(sentences[:5]),
        laatst_lekker_bezig="\n".join(sentences[5:]),
        woorden="\n".join(sentences),
    )
    names = ("Олександра", "محمد", "ሰላም", "小明", "Nguyễn Thị Hồng", "שלום", "Αθηνά")
    return replace(case, people=tuple(Person(f"p-{n}", name, "oom") for n, name in enumerate(names)))


def hostile() -> Case:
    case = case_with(
        replace(MEETING, place=HOSTILE, address=HOSTILE, food=HOSTILE, feedback_how=HOSTILE),
        Youth(HOSTILE, HIJ),
        wens_in_een_zin=Content(text=HOSTILE, strokes=boat().strokes[:1], described=HOSTILE),
        iedereen_weet=HOSTILE * 3,
        laatst_lekker_bezig="a" + "\u0301" * 60 + " " + "x" * 400,
        helpt_als_spannend=Content(picks=(Pick("a", HOSTILE), Pick("b", "\x01\x02"))),
    )
    return replace(case, people=(Person("p-chair", HOSTILE, HOSTILE, Part.CHAIR), *PEOPLE))


CASES = {
    "gewoon": ordinary(),
    "minimaal": minimal(),
    "heel-lang": very_long(),
    "veel-schriften": many_scripts(),
    "vijandig": hostile(),
}


OF_EVERY_CASE = (PaperKind.BRIEF, PaperKind.OWN)


def documents() -> dict[str, Document]:
    """Return the papers that are kept, by the name of their files: all kinds of the ordinary case, else two."""
    made = {}
    for name, case in CASES.items():
        for kind in READERS_OF if name == "gewoon" else OF_EVERY_CASE:
            wanted = Wanted(kind, READERS_OF[kind][0], Copy(3, 8))
            made[f"{kind.value}-{name}"] = paper_for(wanted, case, FORMS, TODAY)
    made["held-gewoon"] = compose_held(Held(CASES["gewoon"], "WEL-team Veenkolk", TODAY, None, 6), FORMS)
    return made
