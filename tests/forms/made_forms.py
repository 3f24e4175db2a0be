"""Forms by the thousand: whatever a team may make of its questions."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import strategies as st

from welapp.forms.schema import Block, Form, Kind, Option, Photo, Place, Question, Theme

IDS = st.from_regex(r"[a-z0-9]{1,5}(-[a-z0-9]{1,4})?", fullmatch=True)
_SIGNS = st.characters(exclude_categories=["Cc", "Cs", "Zs", "Zl", "Zp"])
WORDS = st.lists(st.text(_SIGNS, min_size=1, max_size=8), min_size=1, max_size=4).map(" ".join)
MAYBE = st.just("") | WORDS


def _unique(items: st.SearchStrategy[Option], least: int, most: int) -> st.SearchStrategy[tuple[Option, ...]]:
    return st.lists(items, min_size=least, max_size=most, unique_by=lambda item: item.id).map(tuple)


DRAWN = st.sampled_from(["", "hond"])
OPTIONS = _unique(st.builds(Option, IDS, WORDS, MAYBE, st.booleans(), st.just(""), DRAWN), 1, 4).map(
    lambda items: (*_seen(items),)
)
CARDS = _unique(
    st.builds(Option, IDS, WORDS, st.just(""), st.booleans(), st.sampled_from(["", "foto-a"]), DRAWN), 1, 4
).map(lambda items: (*_seen(items),))
STEPS = _unique(st.builds(Option, IDS, WORDS), 3, 3)
PLACES = st.lists(
    st.builds(Place, IDS, WORDS, st.just("bieb"), WORDS, st.just(False), st.sampled_from(["", "foto-a"])),
    min_size=1,
    max_size=3,
    unique_by=lambda place: place.id,
).map(tuple)


def _seen(items: tuple[Option, ...]) -> tuple[Option, ...]:
    """One at least stays in sight."""
    first, *rest = items
    return replace(first, hidden=False), *rest


@st.composite
def questions(draw: st.DrawFn, name: str, block: str) -> Question:
    kind = draw(st.sampled_from([Kind.TEXT, Kind.DRAWING, Kind.CHOICE, Kind.SLIDER, Kind.CARDS, Kind.PLACE]))
    choice, cards, place = kind is Kind.CHOICE, kind is Kind.CARDS, kind is Kind.PLACE
    return Question(
        id=name,
        kind=kind,
        text=draw(WORDS),
        label=draw(WORDS),
        lead=draw(MAYBE),
        text_young=draw(MAYBE),
        lead_young=draw(MAYBE),
        hint=draw(MAYBE),
        picture=draw(DRAWN),
        also=draw(st.sampled_from([(), (Kind.TEXT,)])) if kind is not Kind.TEXT else (),
        short=draw(st.booleans()),
        need=draw(st.sampled_from(["", "autonomie"])),
        options=draw(OPTIONS) if choice else (),
        many=choice and draw(st.booleans()),
        own=choice and draw(st.booleans()),
        steps=draw(STEPS) if kind is Kind.SLIDER else (),
        cards=draw(CARDS) if cards else (),
        cards_text=draw(MAYBE) if cards else "",
        piles=draw(st.sampled_from([(), ("Graag", "Weet niet", "Liever niet")])) if cards else (),
        places=draw(PLACES) if place else (),
        must=draw(_unique(st.builds(Option, IDS, WORDS), 0, 2)) if place else (),
        suggest=draw(st.sampled_from(["", "us"])),
        block=block,
        hidden=draw(st.booleans()),
    )


@st.composite
def forms(draw: st.DrawFn) -> Form:
    """A youth's form that keeps the rules: with a wish, the sharing and the reading back."""
    names = draw(st.lists(IDS, min_size=1, max_size=5, unique=True))
    asked = tuple(
        draw(questions(f"v-{name}", draw(st.sampled_from(["", "wens", "nog-een"])) if number else ""))
        for number, name in enumerate(names)
    )
    fixed = (
        Question("de-wens", Kind.TEXT, draw(WORDS), draw(WORDS), block="wens"),
        Question("wie-leest", Kind.SHARE, draw(WORDS), draw(WORDS)),
        Question("klopt-dit", Kind.READBACK, draw(WORDS), draw(WORDS)),
    )
    return Form(
        id=draw(IDS),
        title=draw(WORDS),
        voice="youth",
        welcome=tuple(draw(st.lists(WORDS, max_size=3))),
        themes=(
            Theme("eigen", draw(WORDS), "person", asked, draw(st.booleans())),
            Theme("vast", draw(WORDS), "table", fixed),
        ),
        blocks=(
            Block("wens", draw(WORDS), "wish", draw(WORDS)),
            Block("nog-een", draw(WORDS), "main", draw(WORDS), draw(st.booleans())),
        ),
        tips=tuple(draw(st.lists(WORDS, max_size=3))),
        bring=tuple(draw(st.lists(WORDS, max_size=3))),
        before=tuple(draw(st.lists(WORDS, max_size=3))),
        welcome_young=tuple(draw(st.lists(WORDS, max_size=3))),
        photos=(Photo("foto-a", draw(st.binary(min_size=1, max_size=400))),),
    )
