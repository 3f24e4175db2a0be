"""What the kluis acknowledged in a visit, question by question, and what one deed may change of it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import fields

from PySide6.QtWidgets import QWidget

from ui.pages.answers import CardsEditor, ChoiceEditor, Editor, NameEditor, SliderEditor, TextEditor
from ui.pages.answers_drawn import DrawingEditor, PlaceEditor, WishEditor
from ui.pages.answers_seats import SeatsEditor
from ui.pages.question import QuestionView
from ui.pages.readback_piece import PieceView, Turn
from ui.pages.visit import VisitPage
from welapp.domain.answers import Answer, Content, State

Parts = frozenset[str]
"""Names of what an answer is made of: each way of answering, who may read it, and its state."""

CONTENT: Parts = frozenset(one.name for one in fields(Content))
READERS: Parts = frozenset({"sharing", "state"})  # to choose who may read it makes it an answer
ALL: Parts = CONTENT | READERS
NOTHING: Parts = frozenset()
DRAWN = frozenset({"strokes", "described", "photo"})
WRITTEN = frozenset({"text", "others"})
FILLS: Mapping[type[Editor], Parts] = {
    TextEditor: WRITTEN,
    ChoiceEditor: frozenset({"picks"}),
    NameEditor: frozenset({"text", "picks"}),
    SliderEditor: frozenset({"step"}),
    CardsEditor: frozenset({"cards", "piles"}),
    DrawingEditor: DRAWN,
    WishEditor: DRAWN | WRITTEN,
    PlaceEditor: frozenset({"place"}),
    SeatsEditor: frozenset({"seats"}),
}
IN_A_PIECE: Mapping[Turn, Parts] = {Turn.CHANGING: frozenset({"text"}), Turn.ASKING: ALL, Turn.REMOVED: ALL}


class Ledger:
    """Nothing leaves it but by a deed that was about that question, and about that part of its answer."""

    def __init__(self) -> None:
        self.answers: dict[str, Answer] = {}

    def take(self, now: Mapping[str, Answer], may: Mapping[str, Parts], told: object) -> None:
        """Compare what is kept now with what was, given what may have changed; then that is what counts."""
        for question in self.answers.keys() | now.keys():
            before, after = self.answers.get(question), now.get(question)
            if before == after:
                continue
            changed = _changed(before or _none(question), after or _none(question))
            beyond = changed - may.get(question, NOTHING)
            assert not beyond, f"{sorted(beyond)} of {question} changed: {before} became {after} by {told}"
            assert changed or question in may, f"{question} was written anew by {told}"
        self.answers = dict(now)


def touched_by(page: VisitPage, target: QWidget) -> dict[str, Parts]:
    """What may change of which answer when this widget is pressed, typed in or drawn on."""
    around = list(_around(target))
    view = page.question
    if view in around:
        return {view.question: _in_question(view, around)}
    pieces = [one for one in around if isinstance(one, PieceView) and one.piece is not None]
    return {one.question: IN_A_PIECE.get(one.piece.turn, NOTHING) for one in pieces if one.piece is not None}


def _in_question(view: QuestionView, around: list[QWidget]) -> Parts:
    if any(one in around for one in (view.share, view.suggestion, view.unwritten.undo)):
        return READERS
    if view.ask.yes in around:
        return ALL
    if view.foot.unknown in around or (view.foot.skip in around and view.content().empty):
        return frozenset({"state"})
    for editor in view._ways.editors() if view._ways is not None else ():
        if editor in around or editor.beside in around:
            return FILLS[type(editor)] | {"state"}
    return NOTHING


def _around(widget: QWidget) -> Iterator[QWidget]:
    """The widget and all it stands in or opened from; a list that hangs over the page belongs to its button."""
    found: QWidget | None = widget
    while found is not None:
        yield found
        found = found.parentWidget()


def _none(question: str) -> Answer:
    return Answer(question, State.ANSWERED)


def _changed(before: Answer, after: Answer) -> Parts:
    found = {name for name in READERS if getattr(before, name) != getattr(after, name)}
    if not (before.content.empty and after.content.empty):  # a space by itself is no answer, kept or not
        found |= {name for name in CONTENT if getattr(before.content, name) != getattr(after.content, name)}
    return frozenset(found)
