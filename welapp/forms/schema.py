"""The shape of a form: themes, questions, cards, places, papers' blocks and tips."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import StrEnum

OWN_PICTURE = "eigen"
PILES = ("Past bij mij", "Weet ik niet", "Past niet bij mij")


class Kind(StrEnum):
    """How a question is answered first; `Question.also` adds other ways."""

    TEXT = "text"
    CHOICE = "choice"
    SLIDER = "slider"
    CARDS = "cards"
    DRAWING = "drawing"
    PLACE = "place"
    SEATS = "seats"  # who sits where at the round table
    SHARE = "share"  # asked with every answer, not on a page of its own
    READBACK = "readback"  # the reading back itself


@dataclass(frozen=True, slots=True)
class Option:
    """Something to pick; `group` bundles options under a small heading (empty: no heading).

    `hidden` means here and below: no longer asked, while earlier answers stay as they are. `photo` is a Photo.id, and
    `picture` names a drawing, resources/pictures/<picture>.svg, that goes with the words.
    """

    id: str
    label: str
    group: str = ""
    hidden: bool = False
    photo: str = ""
    picture: str = ""


@dataclass(frozen=True, slots=True)
class Place:
    """A place card: `picture` names resources/pictures/<picture>.svg, `ask` is the follow-up ('Welke kantine?')."""

    id: str
    label: str
    picture: str
    ask: str
    hidden: bool = False
    photo: str = ""


@dataclass(frozen=True, slots=True)
class Block:
    """A block on paper: several questions may fill one block.

    `region` is where it stands: wish, voice (large, beside the drawing), main, practical (place, time, people, food) or
    parents (their words, apart from the youth's).
    `host` says that whoever arranges place and food needs it. `own` is its name on the youth's own sheet.
    """

    id: str
    heading: str
    region: str
    own: str
    host: bool = False


@dataclass(frozen=True, slots=True)
class Question:
    """One question; texts are in Dutch B1, the *_young ones in the wording for 8 to 11 years."""

    id: str
    kind: Kind
    text: str
    label: str  # short name for reading back: 'Jouw teken voor even pauze'
    lead: str = ""
    text_young: str = ""
    lead_young: str = ""
    hint: str = ""  # a way in for who does not know yet
    also: tuple[Kind, ...] = ()
    short: bool = False
    need: str = ""  # autonomie, competentie, verbondenheid
    options: tuple[Option, ...] = ()
    many: bool = False
    own: bool = False  # an own idea may be typed beside the options
    steps: tuple[Option, ...] = ()
    cards: tuple[Option, ...] = ()
    cards_text: str = ""  # asked above the cards instead of `text`
    piles: tuple[str, ...] = ()  # what its three piles are called, where the usual words do not fit
    places: tuple[Place, ...] = ()
    must: tuple[Option, ...] = ()
    must_not: tuple[Option, ...] = ()
    suggest: str = ""  # who this answer is usually for: us, chair, host; only a hint, sharing starts at us
    suggest_text: str = ""
    block: str = ""  # Block.id; empty: never on paper
    sets: str = ""  # 'pronouns': a pick becomes the youth's pronouns
    hidden: bool = False
    picture: str = ""  # a drawing beside the question in the wording for 8 to 11 years

    @property
    def askable(self) -> bool:
        """Whether it is asked by itself."""
        return not self.hidden and self.kind not in (Kind.SHARE, Kind.READBACK)

    @property
    def own_place(self) -> str:
        """The id of the place that stands for an own idea and goes by the name that is typed, '' without places."""
        own = [place.id for place in self.places if place.picture == OWN_PICTURE] or [place.id for place in self.places]
        return own[-1] if own else ""

    @property
    def pile_names(self) -> tuple[str, ...]:
        """For what fits, for 'weet ik niet' and for what does not."""
        return self.piles or PILES

    @property
    def piles_alike(self) -> tuple[int, ...]:
        """Which piles share a name with another: of those nobody could tell in which a card lies."""
        names = [name.casefold() for name in self.pile_names]
        return tuple(place for place, name in enumerate(names) if names.count(name) > 1)

    def wording(self, young: bool) -> str:
        return (self.text_young or self.text) if young else self.text

    def heading(self, kind: Kind, young: bool) -> str:
        """Return what is asked above this way of answering."""
        return self.cards_text if kind is Kind.CARDS and self.cards_text else self.wording(young)

    def leading(self, young: bool) -> str:
        return (self.lead_young or self.lead) if young else self.lead

    def takes(self, kind: Kind) -> bool:
        return kind is self.kind or kind in self.also


@dataclass(frozen=True, slots=True)
class Theme:
    """A stone on the path; `icon` names resources/icons/<icon>.svg."""

    id: str
    title: str
    icon: str
    questions: tuple[Question, ...]
    hidden: bool = False

    @property
    def askable(self) -> tuple[Question, ...]:
        """The questions that are asked by themselves, none in a hidden theme."""
        return () if self.hidden else tuple(question for question in self.questions if question.askable)


@dataclass(frozen=True, slots=True)
class Photo:
    """A picture on a card, as the bytes of a cleaned JPEG or PNG file."""

    id: str
    data: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class Form:
    """One form file, checked: ids are unique and every reference resolves."""

    id: str
    title: str
    voice: str  # who speaks: youth or parents
    welcome: tuple[str, ...]  # read aloud, one short paragraph each
    themes: tuple[Theme, ...]
    blocks: tuple[Block, ...]
    bring: tuple[str, ...]  # what goes along on a home visit
    before: tuple[str, ...]  # told to the parents before the visit, one short paragraph each
    tips: tuple[str, ...]  # how to sit at the table; '{naam}' is replaced by the youth's name
    photos: tuple[Photo, ...] = ()
    welcome_young: tuple[str, ...] = ()  # the welcome in the wording for 8 to 11 years

    def welcoming(self, young: bool) -> tuple[str, ...]:
        return (self.welcome_young or self.welcome) if young else self.welcome

    @property
    def readback(self) -> Question:
        """The question over the reading back; a youth's form always has it."""
        return next(question for question in self.questions() if question.kind is Kind.READBACK)

    def questions(self) -> Iterator[Question]:
        for theme in self.themes:
            yield from theme.questions
