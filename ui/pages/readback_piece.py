"""One piece at the reading back: small in the row, large when it is its turn."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.pages.spoken import as_sentence, lines_aloud, lines_of, who_reads
from ui.text import tr
from ui.theme import Look
from ui.widgets.controls import PRIMARY, QUIET, Button
from ui.widgets.dressed import Dressed, paint_box, painter_for
from ui.widgets.fields import AnswerField
from ui.widgets.flow import FlowLayout
from ui.widgets.focus import take_focus
from ui.widgets.ink_view import InkView
from ui.widgets.sheet import EDGE, IconMark, IconWords
from ui.widgets.words import Words
from welapp.domain.answers import Answer, Content


class Turn(StrEnum):
    WAITING = "waiting"
    PRESENT = "present"
    CHANGING = "changing"  # the words are being changed in place
    ASKING = "asking"  # whether it may be taken away
    REMOVED = "removed"


@dataclass(frozen=True, slots=True)
class Piece:
    """What there is to show; `before` are the words that were approved or stood there before a change."""

    answer: Answer
    label: str
    readers: str
    icon: str
    approved: bool
    changed: bool
    turn: Turn
    before: Content | None = None
    piles: tuple[str, ...] = ()  # what the piles of its cards are called


Draw = Callable[[InkView, str, Content, str], None]
"""Shows what was drawn for a question, with the name of the drawing when nobody said what it is."""


class PieceView(Dressed, QWidget):
    opened = Signal(str)
    approve_requested = Signal(str)
    change_requested = Signal(str)
    remove_requested = Signal(str)  # first press: ask
    removal_agreed = Signal(str)
    removal_refused = Signal(str)
    restore_requested = Signal(str)
    text_changed = Signal(str)

    def __init__(self, look: Look, question: str, draw: Draw) -> None:
        QWidget.__init__(self)
        self._draw = draw
        self.question = question
        self.piece: Piece | None = None
        self.field: AnswerField | None = None
        self.first: QWidget | None = None  # what gets the focus when it is this piece's turn
        self._box = QVBoxLayout(self)
        self._inside: QWidget | None = None
        self.dress(look, table=True)

    def aloud(self) -> list[str]:
        """What it is, what was said, and who may read it."""
        if self.piece is None:
            return []
        content = self.piece.answer.content
        if self.field is not None:
            content = replace(content, text=self.field.text())
        return [self.piece.label, *lines_aloud(content, self.piece.piles), who_reads(self.piece.readers)]

    def show_piece(self, piece: Piece) -> None:
        """Show it anew when anything of it changed; words that are being typed are left alone."""
        same = piece == self.piece
        typing = self.piece is not None and self.piece.turn is Turn.CHANGING and piece.turn is Turn.CHANGING
        self.piece = piece
        if same or typing:
            return
        if self._inside is not None:
            self._box.removeWidget(self._inside)
            self._inside.hide()
            self._inside.deleteLater()
        self.field, self.first = None, None
        large = piece.turn in (Turn.PRESENT, Turn.CHANGING, Turn.ASKING)
        side, top = (self.px(27), self.px(16)) if large else (self.px(22), self.px(12))
        self._box.setContentsMargins(side, top, side, top + EDGE)
        self._inside = self._large(piece) if large else self._small(piece)
        self._box.addWidget(self._inside)
        self.update()

    def focus_first(self) -> None:
        if self.first is not None:
            take_focus(self.first)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, look, box = painter_for(self), self.look, QRectF(self.rect())
        if self.piece is not None and self.piece.turn not in (Turn.WAITING, Turn.REMOVED):
            paint_box(painter, box, look.colour("sheet"), look.colour("petrol"), 3, 16)
            return
        paint_box(painter, box, look.colour("edge"), look.colour("line"), 1, 16)
        paint_box(painter, box.adjusted(0, 0, 0, 1 - EDGE), look.colour("sheet"), look.colour("line"), 1, 16)

    def _small(self, piece: Piece) -> QWidget:
        inside, row = _row(self.px(16))
        icon, tone = _mark(piece)
        row.addWidget(IconMark(self.look, icon, tone, 24, table=True))
        text = QVBoxLayout()
        text.setSpacing(0)
        text.addLayout(self._about(piece))
        for line, colour in self._small_lines(piece):
            words = Words(self.look, line, "answer_compact", table=True, colour=colour)
            text.addWidget(words)
        row.addLayout(text, 1)
        name, wish = _small_wish(piece)
        button = Button(self.look, name, QUIET, table=True, small=True)
        button.setAccessibleDescription(piece.label)
        told = self.restore_requested if wish == "restore" else self.opened
        button.clicked.connect(lambda: told.emit(self.question))
        self.first = button
        row.addWidget(button)
        return inside

    def _small_lines(self, piece: Piece) -> list[tuple[str, str]]:
        if piece.turn is Turn.REMOVED:
            return [(tr("Dit is weggehaald."), "ink2")]
        if piece.changed:
            return [(tr("Dit is veranderd. We lezen het opnieuw."), "apricot_text")]
        others = [other.in_words for other in piece.answer.content.said]
        lines = [(line, "ink2" if line in others else "ink") for line in lines_of(piece.answer.content, piece.piles)]
        return lines or [(tr("Een tekening"), "ink")]

    def _about(self, piece: Piece) -> FlowLayout:
        """What it is and who reads it; on a narrow screen the readers go to the next line."""
        flow = FlowLayout(gap=self.px(8))
        flow.addWidget(Words(self.look, f"{piece.label}  ·", "small", table=True))
        readers = IconWords(self.look, piece.icon, piece.readers, "small", table=True, colour="ink2", wrap=True)
        flow.addWidget(readers)
        return flow

    def _large(self, piece: Piece) -> QWidget:
        inside = QWidget()
        box = QVBoxLayout(inside)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(self.px(8))
        box.addWidget(Words(self.look, piece.answer.asked or piece.label, "small", table=True))
        if piece.changed:
            row = QHBoxLayout()
            row.setSpacing(self.px(10))
            row.addWidget(IconMark(self.look, "alert-circle", "apricot_text", 20, table=True))
            note = tr("Dit is veranderd. We lezen het opnieuw.")
            row.addWidget(Words(self.look, note, "small", table=True, colour="apricot_text", weight=600), 1)
            box.addLayout(row)
        if piece.before is not None and (piece.turn is Turn.CHANGING or piece.before != piece.answer.content):
            self._add_before(box, piece.before, piece.piles)
        if piece.turn is Turn.CHANGING:
            self._add_field(box, piece)
        else:
            self._add_content(box, piece.answer.content, piece.piles)
        who = QHBoxLayout()
        who.setSpacing(self.px(8))
        who.addWidget(IconMark(self.look, piece.icon, "ink2", 20, table=True))
        who.addWidget(Words(self.look, who_reads(piece.readers), "small", table=True), 1)
        box.addLayout(who)
        box.addSpacing(self.px(6))
        box.addLayout(self._asking_row() if piece.turn is Turn.ASKING else self._buttons(piece))
        return inside

    def _add_before(self, box: QVBoxLayout, before: Content, piles: Sequence[str]) -> None:
        for line in lines_of(before, piles) or [tr("Een tekening")]:
            box.addWidget(Words(self.look, tr("Eerst: {line}", line=line), "body", table=True, colour="ink2"))
        box.addWidget(Words(self.look, tr("Nu:"), "label", table=True))

    def _add_content(self, box: QVBoxLayout, content: Content, piles: Sequence[str]) -> None:
        others = [other.in_words for other in content.said]
        for line in lines_of(content, piles):
            # The youth's own words are the largest; those of others stand apart by their size too.
            box.addWidget(Words(self.look, line, "body" if line in others else "answer", table=True))
        if content.strokes or content.photo:
            view = InkView(self.look)
            view.setFixedHeight(self.px(170))
            box.addWidget(view)
            self._draw(view, self.question, content, tr("Tekening bij: {label}", label=self._label()))

    def _add_field(self, box: QVBoxLayout, piece: Piece) -> None:
        self.field = AnswerField(self.look, piece.label)
        self.field.set_text(piece.answer.content.text)
        self.field.setFixedHeight(self.px(150))
        self.field.text_changed.connect(self._typed)
        self.field.next_requested.connect(self._approve)
        self.first = self.field
        box.addWidget(self.field)
        for other in piece.answer.content.said:
            box.addWidget(Words(self.look, other.in_words, "body", table=True))

    def _buttons(self, piece: Piece) -> FlowLayout:
        yes = Button(self.look, tr("Ja, dit klopt"), PRIMARY, "check", table=True)
        yes.clicked.connect(self._approve)
        remove = Button(self.look, tr("Weghalen"), icon="trash", table=True)
        remove.clicked.connect(lambda: self.remove_requested.emit(self.question))
        buttons = [yes, remove]
        if piece.turn is Turn.PRESENT:
            change = Button(self.look, tr("Anders zeggen"), icon="pencil", table=True)
            change.clicked.connect(lambda: self.change_requested.emit(self.question))
            buttons.insert(1, change)
            self.first = yes
        row = self._in_row(buttons)
        if piece.turn is Turn.PRESENT:  # what is right: the focus lands here, past the words
            yes.setAccessibleDescription(" ".join(as_sentence(line) for line in self.aloud()))
        return row

    def _asking_row(self) -> QVBoxLayout:
        yes = Button(self.look, tr("Ja, haal weg"), table=True)
        no = Button(self.look, tr("Nee, laat staan"), table=True)
        yes.clicked.connect(lambda: self.removal_agreed.emit(self.question))
        no.clicked.connect(lambda: self.removal_refused.emit(self.question))
        self.first = no
        column = QVBoxLayout()
        column.setSpacing(self.px(8))
        column.addWidget(Words(self.look, tr("Halen we dit weg?"), "label", table=True))
        column.addLayout(self._in_row([yes, no]))
        return column

    def _in_row(self, buttons: list[Button]) -> FlowLayout:
        row = FlowLayout(gap=12)
        for button in buttons:
            button.setAccessibleDescription(self._label())
            row.addWidget(button)
        return row

    def _label(self) -> str:
        return self.piece.label if self.piece else ""

    def _approve(self) -> None:
        self.approve_requested.emit(self.question)

    def _typed(self) -> None:
        self.text_changed.emit(self.question)


def _row(spacing: int) -> tuple[QWidget, QHBoxLayout]:
    inside = QWidget()
    row = QHBoxLayout(inside)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(spacing)
    return inside, row


def _mark(piece: Piece) -> tuple[str, str]:
    if piece.turn is Turn.REMOVED:
        return "trash", "ink2"
    if piece.changed:
        return "alert-circle", "apricot_text"
    return ("check-circle", "moss") if piece.approved else ("speech", "ink2")


def _small_wish(piece: Piece) -> tuple[str, str]:
    if piece.turn is Turn.REMOVED:
        return tr("Terugzetten"), "restore"
    return (tr("Wijzig"), "open") if piece.approved else (tr("Lees"), "open")
