"""One person in the list of a casus: name, who they are, and whether they sit at the table."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy

from ui.pages.youth_words import initials, one_line
from ui.text import mark, tr
from ui.theme import Look
from ui.widgets.dressed import Dressed, paint_box, painter_for
from ui.widgets.icons import draw_icon
from welapp.domain.people import Part, Person

AWAY = mark("komt niet aan tafel")


class PersonRow(Dressed, QPushButton):
    """A row of 64 high that is a button; the present one is tinted with a bar."""

    def __init__(self, look: Look, person: Person) -> None:
        QPushButton.__init__(self)
        self._person = person
        self._present = False
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.dress(look)
        self.setProperty("ring_radius", 12)
        self.show_person(person)

    def show_person(self, person: Person) -> None:
        self._person = person
        self.setAccessibleName(f"{person.name}, {self._what()}" if self._what() else person.name)
        self.update()

    def set_present(self, present: bool) -> None:
        self._present = present
        self.setAccessibleDescription(tr("staat nu open") if present else "")
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self.px(320), self.px(64))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.px(240), self.px(64))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, look, px = painter_for(self), self.look, self.px
        box = QRectF(self.rect())
        if self._present or self.underMouse():
            paint_box(painter, box, look.colour("petrol_tint" if self._present else "paper"), None, 0, 12)
        if self._present:
            paint_box(painter, QRectF(px(4), px(18), px(4), px(28)), look.colour("petrol"), None, 0, px(2))
        mark = QRectF(px(20), (self.height() - px(38)) / 2, px(38), px(38))
        fill = "petrol_tint2" if self._person.at_table else "sheet"
        border = look.colour("petrol" if self._person.at_table else "line2")
        paint_box(painter, mark, look.colour(fill), border, 1.5, px(19))
        painter.setFont(look.font("tiny", weight=700))
        painter.setPen(look.colour("ink"))
        painter.drawText(mark, Qt.AlignmentFlag.AlignCenter, initials(self._person.name))
        left, wide = px(74), self.width() - px(74 + 44)
        name = self.metrics("label").elidedText(one_line(self._person.name), Qt.TextElideMode.ElideRight, wide)
        self.paint_text(painter, QRectF(left, px(9), wide, px(24)), name, "label")
        what = self.metrics("small").elidedText(one_line(self._what()), Qt.TextElideMode.ElideRight, wide)
        self.paint_text(painter, QRectF(left, px(33), wide, px(22)), what, "small", "ink2")
        side = px(18)
        arrow = QRectF(self.width() - px(34), (self.height() - side) / 2, side, side)
        draw_icon(painter, look, "chevron-right", arrow, "ink2")

    def _what(self) -> str:
        person = self._person
        part = "" if person.part is Part.PARTICIPANT else tr(person.part.label)
        words = [person.role, part if part != person.role else "", "" if person.at_table else tr(AWAY)]
        return ", ".join(word for word in words if word)
