"""Beside the reading back: how far we are, who reads what, who is here; for the youth, on this screen only."""

from __future__ import annotations

import math
from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from ui.pages.visit_frame import scroll_area
from ui.text import plural, tr
from ui.theme import Look
from ui.widgets.controls import QUIET, Button, CheckBox
from ui.widgets.dressed import Dressed, paint_check, paint_disc, painter_for
from ui.widgets.flow import FlowLayout
from ui.widgets.sheet import IconMark, Sheet
from ui.widgets.words import Words
from welapp.domain.people import Part, Person

IN_A_ROW = 6
_WAVE = (0, 5, -1, -4, 2, 3)  # the beads lie on a path, so they wind a little

Count = tuple[str, str, int]  # icon, who, how many


class Beads(Dressed, QWidget):
    """A bead for each piece; the good ones carry a check."""

    def __init__(self, look: Look) -> None:
        QWidget.__init__(self)
        self._good, self._all = 0, 0
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.dress(look, table=True)

    def show_count(self, good: int, total: int) -> None:
        self._good, self._all = good, total
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self.px(34) * IN_A_ROW, self.px(34) * math.ceil(self._all / IN_A_ROW) + self.px(8))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, look = painter_for(self), self.look
        for index in range(self._all):
            x = self.px(14 + 34 * (index % IN_A_ROW))
            y = self.px(18 + 34 * (index // IN_A_ROW) + _WAVE[index % IN_A_ROW])
            if index < self._good:
                paint_disc(painter, x, y, self.px(12), look.colour("petrol"))
                paint_check(painter, x, y, self.px(9), look.colour("on_petrol"), 2)
            else:
                paint_disc(painter, x, y, self.px(12), look.colour("sheet"), look.colour("line2"), 1.5)


class Side(Sheet):
    def __init__(self, look: Look, people: Sequence[Person]) -> None:
        super().__init__(look)
        self.setFixedWidth(look.px(276, table=True))
        self.box.setContentsMargins(8, 8, 8, 11)
        self.count = Words(look, "", "section", table=True)
        self.beads = Beads(look)
        self._counts = QVBoxLayout()
        self._counts.setSpacing(look.px(2, table=True))
        self.present: dict[str, CheckBox] = {}
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(look.px(16), look.px(8), look.px(8), 0)
        column.setSpacing(look.px(5, table=True))
        column.addWidget(self.count)
        column.addWidget(self.beads)
        column.addSpacing(look.px(2, table=True))
        column.addWidget(Words(look, tr("Wie leest wat"), "label", table=True))
        column.addLayout(self._counts)
        column.addSpacing(look.px(10, table=True))
        column.addWidget(Words(look, tr("Wie is er nu bij?"), "label", table=True))
        column.addLayout(self._presence(people))
        column.addStretch(1)
        later = tr("Je mag later altijd nog iets veranderen of weghalen. Dat stukje lezen we dan opnieuw.")
        column.addWidget(Words(look, later, "small", table=True))
        self._area: QScrollArea = scroll_area(inside)
        self.box.addWidget(self._area)

    def _presence(self, people: Sequence[Person]) -> FlowLayout:
        """The two of the visit are ticked; whoever is not likely to be here waits behind a press."""
        column = FlowLayout(gap=self.look.px(6, table=True))
        self.more = Button(self.look, tr("Iemand anders"), QUIET, "plus", table=True, small=True)
        self.more.clicked.connect(self._show_all)
        for person in sorted(people, key=_near):
            box = CheckBox(self.look, person.name, table=True)
            box.setChecked(person.part in _OF_THE_VISIT)
            box.setAccessibleDescription(tr("was bij het teruglezen"))
            self.present[person.id] = box
            column.addWidget(box)
            if _near(person) == len(_OF_THE_VISIT):
                box.hide()
        column.addWidget(self.more)
        if all(_near(person) < len(_OF_THE_VISIT) for person in people):
            self.more.hide()
        return column

    def _show_all(self) -> None:
        for box in self.present.values():
            box.show()
        self.more.hide()

    def show_counts(self, good: int, total: int, counts: Sequence[Count]) -> None:
        self.count.setText(
            plural(good, "{n} van de {total}\nis goed", "{n} van de {total}\nzijn goed", total=total)
            if total
            else tr("Er is nog niets\nom terug te lezen")
        )
        self.count.updateGeometry()
        self.beads.show_count(good, total)
        self.beads.setAccessibleName(self.count.text().replace("\n", " "))
        while self._counts.count():
            item = self._counts.takeAt(0)
            old = item.widget() if item else None
            if old is not None:
                old.hide()
                old.deleteLater()
        for icon, who, number in counts:
            self._counts.addWidget(self._line(icon, who, number))

    def _line(self, icon: str, who: str, number: int) -> QWidget:
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, self.look.px(8), 0)
        row.setSpacing(self.look.px(10, table=True))
        row.addWidget(IconMark(self.look, icon, "petrol", 22, table=True), 0, Qt.AlignmentFlag.AlignTop)
        names = Words(self.look, who, "small", table=True, colour="ink")
        names.setMinimumWidth(self.look.px(120, table=True))  # beside what else stands here there is no more
        row.addWidget(names, 1)
        row.addWidget(Words(self.look, str(number), "small", table=True, colour="ink", weight=700, wrap=False))
        return line


_OF_THE_VISIT = (Part.COORDINATOR, Part.OWNER)


def _near(person: Person) -> int:
    """The two of the visit first, then the others."""
    return _OF_THE_VISIT.index(person.part) if person.part in _OF_THE_VISIT else len(_OF_THE_VISIT)
