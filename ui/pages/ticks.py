"""A few things to tick, under one another: who goes along, what is brought, which steps are done."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLayout, QVBoxLayout, QWidget

from ui.text import mark, tr
from ui.theme import Look
from ui.widgets.controls import CheckBox
from ui.widgets.flow import FlowLayout
from ui.widgets.sheet import IconWords
from welapp.domain.visit_steps import VisitStep

DONE, NOT_YET = mark("gedaan"), mark("nog niet")


class Ticks(QWidget):
    """Check boxes by id; `ticked` is news after a person changed one."""

    ticked = Signal()

    def __init__(self, look: Look, name: str, *, flowing: bool = False) -> None:
        """`flowing` puts them beside one another, for many short words."""
        super().__init__()
        self.setAccessibleName(name)
        self.boxes: dict[str, CheckBox] = {}
        self._look = look
        self._column: QLayout = FlowLayout(self, look.px(8)) if flowing else QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        if not flowing:
            self._column.setSpacing(look.px(2))

    def show_options(self, options: Sequence[tuple[str, str]], ticked: Collection[str]) -> None:
        """Show these as (id, words); boxes that are there already keep their place and the focus."""
        if [option for option, _ in options] != list(self.boxes):
            for box in self.boxes.values():
                box.hide()
                box.deleteLater()
            self.boxes = {option: self._made(words) for option, words in options}
        for option, box in self.boxes.items():
            box.setChecked(option in ticked)

    def chosen(self) -> tuple[str, ...]:
        return tuple(option for option, box in self.boxes.items() if box.isChecked())

    def _made(self, words: str) -> CheckBox:
        box = CheckBox(self._look, words)
        box.clicked.connect(self.ticked)
        self._column.addWidget(box)
        return box


class StepTicks(QWidget):
    """The steps of the visit: what the kluis knows is told, only what it cannot know is a box to tick."""

    ticked = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setAccessibleName(tr("Stap voor stap"))
        self._look = look
        self.rows: dict[str, IconWords | CheckBox] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(look.px(2))

    def show_steps(self, steps: Sequence[VisitStep]) -> None:
        for place, step in enumerate(steps):
            row = self.rows.get(step.id)
            if row is None or isinstance(row, CheckBox) is not step.by_hand:
                self._put(place, step)
            self._fill(step)

    def chosen(self) -> tuple[str, ...]:
        return tuple(step for step, row in self.rows.items() if isinstance(row, CheckBox) and row.isChecked())

    def _put(self, place: int, step: VisitStep) -> None:
        old = self.rows.get(step.id)
        if old is not None:
            self._column.removeWidget(old)
            old.hide()
            old.deleteLater()
        row: IconWords | CheckBox
        if step.by_hand:
            row = CheckBox(self._look, step.words)
            row.clicked.connect(self.ticked)
        else:
            row = IconWords(self._look, "", "", size=24, wrap=True)
            room = row.layout()
            if room is not None:  # as high as a box to tick, and its words under those of a box
                room.setContentsMargins(0, self._look.px(10), 0, self._look.px(10))
                room.setSpacing(self._look.px(12))
        self.rows[step.id] = row
        self._column.insertWidget(place, row)

    def _fill(self, step: VisitStep) -> None:
        row = self.rows[step.id]
        if isinstance(row, CheckBox):
            row.setChecked(step.done)
            return
        row.mark.set_icon("check-circle" if step.done else "circle", "moss" if step.done else "line2")
        row.set_text(step.words)
        row.words.set_colour("ink" if step.done else "ink2")
        row.words.setAccessibleName(f"{tr(DONE if step.done else NOT_YET)}: {step.words}")
