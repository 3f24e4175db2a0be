"""Fictional papers of Mika for the tests of the brief."""

from __future__ import annotations

import math
from collections.abc import Callable

from welapp.brief.document import (
    Box,
    Bullets,
    Columns,
    Document,
    Drawing,
    Grid,
    NewPage,
    Notice,
    Pairs,
    Para,
    Path,
    Run,
    Section,
    Step,
    Term,
    Title,
    Wish,
    WriteBox,
)
from welapp.domain.ink import Point, Stroke

WISH = "‘Ik wil een boot leren bouwen. En dan varen met opa.’"


def stroke(ink: str, width: float, *points: tuple[float, float]) -> Stroke:
    return Stroke(ink, width, tuple(Point(x, y) for x, y in points))


def curve(ink: str, width: float, at: Callable[[float], tuple[float, float]], steps: int = 60) -> Stroke:
    return stroke(ink, width, *(at(index / steps) for index in range(steps + 1)))


def boat() -> Drawing:
    strokes = [
        curve("bruin", 1.75, lambda t: (45 + 70 * t, 58 + 16 * math.sin(math.pi * t))),
        stroke("bruin", 1.75, (45, 58), (115, 58)),
        stroke("bruin", 1.75, (80, 58), (80, 12)),
        stroke("rood", 1.75, (82, 14), (82, 52), (108, 52), (82, 14)),
        curve("geel", 1.75, lambda t: (135 + 8 * math.cos(6.4 * t), 16 + 8 * math.sin(6.4 * t))),
        curve("blauw", 1.75, lambda t: (12 + 145 * t, 76 + 2 * math.sin(60 * t)), 200),
        curve("blauw", 1.75, lambda t: (12 + 145 * t, 83 + 2 * math.sin(60 * t + 1)), 200),
        curve("groen", 1.75, lambda t: (64 + 4 * math.cos(6.4 * t), 38 + 4 * math.sin(6.4 * t))),
        stroke("zwart", 0.75, (64, 42), (64, 56)),
        stroke("zwart", 0.75, (30, 20), (33, 18), (36, 20), (39, 18), (42, 20)),
    ]
    strokes += [
        stroke(
            "geel",
            1.75,
            (135 + 11 * math.cos(a), 16 + 11 * math.sin(a)),
            (135 + 14 * math.cos(a), 16 + 14 * math.sin(a)),
        )
        for a in [index * math.pi / 4 for index in range(8)]
    ]
    return Drawing(tuple(strokes), "Een zeilboot op het water, met twee mensen en een zon.")


def para(text: str, *, quote: bool = False) -> Para:
    return Para((Run(text),), quote)


def section(heading: str, *texts: str) -> Section:
    return Section(heading, tuple(para(text) for text in texts))


def person(name: str, role: str = "") -> Para:
    return Para((Run(name, True), Run(f", {role}")) if role else (Run(name, True),))


def paper(*pieces: object, **changes: str) -> Document:
    fields = {
        "title": "Tafelblad",
        "head_bold": "Tafelblad",
        "head_light": "voor iedereen aan tafel",
        "head_right": "voor Gerrit",
        "badge": "3 van 8",
        "foot_bold": "Voorgelezen aan Mika en goedgevonden op 17 november 2026.",
        "foot_light": "Alleen voor jou. Laat het niet liggen. Lever dit blad na afloop in bij Marloes.",
        "foot_copy": "Exemplaar 3 van 8",
        **changes,
    }
    return Document(**fields, pieces=pieces)  # type: ignore[arg-type]


def wish(**changes: object) -> Wish:
    beside = section(
        "Dit wil ik dat jullie weten",
        "‘Ik kan best veel, als ik eerst mag kijken hoe iets moet. ’s Morgens ben ik stil. ’s Middags praat ik wel.’",
    )
    fields = {"label": "De wens van Mika", "text": WISH, "drawing": boat(), "beside": (beside,), **changes}
    return Wish(**fields)  # type: ignore[arg-type]


def columns() -> Columns:
    seat = Bullets(
        ("Ik wil eerst luisteren.", "Vragen één voor één.", "Ik wil kunnen lopen.", "Ik wil iets in mijn handen.")
    )
    return Columns(
        (
            section(
                "Dit gaat goed",
                "‘Met opa een oude roeiboot schuren. De radio stond aan. Ik mocht zelf bedenken hoe het moest.’",
            ),
            section(
                "Even pauze", "Ligt mijn petje op tafel? Dan stoppen we even. Niemand hoeft te vragen hoe dat komt."
            ),
            Section("Zo zit ik graag aan tafel", (seat,)),
            section("Woorden", "Fijn: Mika, handig, bootsman.\nLiever niet: traject, probleem."),
        )
    )


def box() -> Box:
    place = Section(
        "Plek en tijd",
        (
            Para((Run("Donderdag 26 november 2026\n", True), Run("14.00 tot 15.30 uur"))),
            para("Kantine van roeiclub De Meerval\nSluispad 4, Veenkolk. Fietsen bij de steiger."),
            para("Er zijn kaasbroodjes en thee."),
        ),
    )
    people = (
        person("Mika"),
        person("Ilse", "moeder"),
        person("Kees", "opa"),
        person("Tessa", "juf van groep 8"),
        person("Gerrit", "botenmaker"),
        person("Roos", "van de gemeente"),
        person("Wouter", "voorzitter"),
        person("Farid", "eigenaar: houdt contact met Mika"),
        person("Marloes", "coördinator"),
    )
    return Box((place,), (Section("Aan tafel", people),))


def grid() -> Grid:
    return Grid(
        (
            Term("4", "uur", ("vandaag, 26 november", "vóór 18.00 uur")),
            Term("4", "dagen", ("vóór maandag", "30 november")),
            Term("4", "weken", ("vóór donderdag", "24 december")),
            Term("4", "maanden", ("vóór vrijdag", "26 maart 2027")),
        )
    )


def manners() -> Section:
    return Section(
        "Zo zit je aan tafel",
        (
            Bullets(
                (
                    "Stap even uit je vaste manier van werken.",
                    "Begin open: wat heeft Mika nodig?",
                    "Wat eerder niet lukte, laat je buiten.",
                    "Doe mee en denk hardop. Een half idee mag.",
                    "Luister vooral. Laat stiltes bestaan.",
                    "Niemand heeft hier al het antwoord.",
                    "Het hoeft niet over school te gaan.",
                    "Heel klein is ook een stap.",
                )
            ),
        ),
    )


def table_sheet() -> Document:
    """An ordinary tafelblad, both sides."""
    return paper(
        wish(),
        columns(),
        box(),
        NewPage(),
        Title(
            "Wat doe jij?",
            WISH,
            "Wat ga jij doen om dat dichterbij te brengen? Begin met ‘Ik’. Zeg wie je belt, waar je heen gaat of wat "
            "je regelt. Eén vak is genoeg. Klein en zeker is beter dan groot en misschien.",
        ),
        grid(),
        manners(),
        Notice(
            "Mika hoort binnen een week wat er bedacht is",
            "Farid vertelt het haar, tijdens een rondje lopen.",
            ("vóór donderdag", "3 december"),
        ),
    )


def own_sheet() -> Document:
    """Mijn blad."""
    return paper(
        wish(label="Mika, dit is jouw wens", beside=(), compact=True),
        Path(
            "Zo gaat het verder",
            (
                Step("", "wo 11 november", "Marloes en Farid waren bij jou thuis."),
                Step("", "di 17 november", "We lazen alles samen terug. Jij vond het goed."),
                Step("3", "do 26 november", "De tafel. Om 14.00 uur in de kantine."),
                Step("4", "vóór do 3 december", "Farid vertelt jou wat er bedacht is."),
            ),
        ),
        Columns(
            (
                Section(
                    "Dit koos jij",
                    (
                        Pairs(
                            (
                                ("Plek", "kantine van roeiclub De Meerval, met een deur naar buiten"),
                                ("Naast jou", "opa"),
                                ("Pauze", "je petje op tafel"),
                                ("Eten", "kaasbroodjes en thee"),
                                ("Na afloop", "een rondje lopen met Farid"),
                            )
                        ),
                    ),
                ),
                Section(
                    "Dit mag altijd",
                    (Bullets(("Iets veranderen of weghalen.", "Later nog iets zeggen.", "Stoppen, ook aan tafel.")),),
                ),
                Section(
                    "Wie leest wat",
                    (
                        Para((Run("Iedereen aan tafel", True), Run(" leest je wens en hoe jij graag aan tafel zit."))),
                        Para((Run("Opa en Wouter", True), Run(" lezen ook wat helpt als het spannend wordt."))),
                    ),
                ),
                Section(
                    "Bel of app ons",
                    (
                        Pairs((("Farid", "06 12 34 56 78"), ("Marloes", "06 87 65 43 21"))),
                        para("Niet alles kan. Daar zijn we eerlijk over."),
                    ),
                ),
            )
        ),
        WriteBox("Dit wil ik nog zeggen of tekenen"),
        head_bold="Mijn blad",
        head_light="dit blad is van jou",
        head_right="17 november 2026",
        badge="",
        foot_bold="",
        foot_light="Bewaar dit blad op een plek die jij fijn vindt.",
        foot_copy="",
    )
