"""An answer: what was said, in which form, and by whom."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from welapp.domain.dutch import quoted
from welapp.domain.ink import Stroke
from welapp.domain.sharing import Sharing


class State(StrEnum):
    """A question without an answer has no `Answer` at all."""

    ANSWERED = "answered"
    SKIPPED = "skipped"
    UNKNOWN = "unknown"
    UNWRITTEN = "unwritten"


@dataclass(frozen=True, slots=True)
class Pick:
    """A chosen option with the label as it stood there, since a team may reword its form later."""

    id: str
    label: str
    group: str = ""


class Pile(StrEnum):
    FITS = "fits"
    UNSURE = "unsure"
    NOT = "not"


@dataclass(frozen=True, slots=True)
class LaidCard:
    id: str
    label: str
    pile: Pile


@dataclass(frozen=True, slots=True)
class PlacePick:
    """A chosen place; `name` answers its follow-up ('Welke kantine?')."""

    id: str
    label: str
    name: str = ""


@dataclass(frozen=True, slots=True)
class PlaceWish:
    """First and second choice, and what must or should not be there."""

    first: PlacePick | None = None
    second: PlacePick | None = None
    must: tuple[str, ...] = ()
    must_not: tuple[str, ...] = ()


class Voice(StrEnum):
    """Whose words they are when they are not the youth's own."""

    PARENT = "parent"
    OWNER = "owner"

    @property
    def says(self) -> str:
        """Never a name: who owns a case may change, and then the words would be put in another's mouth."""
        return {"parent": "Een ouder of verzorger zegt", "owner": "Iemand van het huisbezoek zegt"}[self.value]


@dataclass(frozen=True, slots=True)
class Said:
    """What someone else said at the youth's question; it stands beside the youth's words, never among them."""

    by: Voice
    text: str

    @property
    def in_words(self) -> str:
        return f"{self.by.says}: {quoted(self.text.strip())}"


@dataclass(frozen=True, slots=True)
class Seat:
    """Someone at the table: `place` counts clockwise from the youth, who sits at 0; `person` is '' without an id."""

    place: int
    label: str
    person: str = ""


@dataclass(frozen=True, slots=True)
class Photo:
    """A picture that is kept beside the answers under this id; its size is in pixels."""

    id: str
    width: int
    height: int


@dataclass(frozen=True, slots=True)
class Content:
    """What was answered, in as many forms as were used; all of it together is one answer."""

    text: str = ""
    picks: tuple[Pick, ...] = ()
    step: Pick | None = None
    cards: tuple[LaidCard, ...] = ()
    strokes: tuple[Stroke, ...] = ()
    described: str = ""  # the drawing in words, on the sheet or in the photo
    place: PlaceWish | None = None
    others: tuple[Said, ...] = ()
    seats: tuple[Seat, ...] = ()
    photo: Photo | None = None  # of a drawing on paper
    piles: tuple[str, ...] = ()  # what the piles of the cards were called, as for Pick.label; () where it was not kept

    @property
    def said(self) -> tuple[Said, ...]:
        """What others really said: a voice without words is nobody's."""
        return tuple(other for other in self.others if other.text.strip())

    @property
    def empty(self) -> bool:
        said = self.text.strip() or self.said
        chosen = self.picks or self.step or self.cards or self.seats
        placed = self.place is not None and self.place != PlaceWish()
        return not (said or chosen or placed or self.strokes or self.photo)

    def words(self) -> list[str]:
        """Return everything that can be searched for, in reading order."""
        found = [self.text, *(pick.label for pick in self.picks)]
        found += [self.step.label] if self.step else []
        found += [card.label for card in self.cards]
        if self.place:
            for choice in (self.place.first, self.place.second):
                found += [choice.label, choice.name] if choice else []
            found += [*self.place.must, *self.place.must_not]
        found += [other.text for other in self.others]
        found += [seat.label for seat in self.seats]
        return [word for word in [*found, self.described] if word]


@dataclass(frozen=True, slots=True)
class Answer:
    """The present answer to one question; `revision` is what an approval names, `asked` the wording that was used.

    `also` holds other revisions that say the very same, written by two hands. A `newer` one has a shape that this
    version does not know: it is kept as it is, says only that, and is for nobody else to read.
    """

    question: str
    state: State
    content: Content = field(default_factory=Content)
    sharing: Sharing = field(default_factory=Sharing)
    asked: str = ""
    said_by: str = "youth"
    revision: str = ""
    conflicted: bool = False
    also: tuple[str, ...] = ()
    newer: bool = False
