"""The month that unfolds under a day: as large as the other letters, with room to press, and no red Sundays."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPaintEvent, QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QToolButton, QWidget

from ui.text import mark, tr
from ui.theme import Look
from ui.widgets.dressed import Dressed, painter_for
from ui.widgets.icons import icon

DAY = 44  # px of a day at 100 %
LARGEST = 72  # so that the largest letters still leave a month on the smallest screen
BEFORE, AFTER = mark("Vorige maand"), mark("Volgende maand")
_WEEKEND = (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday)
_STEPS = (("qt_calendar_prevmonth", "back", BEFORE), ("qt_calendar_nextmonth", "forward", AFTER))


class DayCalendar(Dressed, QCalendarWidget):
    given_up = Signal()  # Escape: Qt tells each day that is walked over as if it were chosen

    def __init__(self, look: Look, parent: QWidget) -> None:
        QCalendarWidget.__init__(self, parent)
        self.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        self.setHorizontalHeaderFormat(QCalendarWidget.HorizontalHeaderFormat.ShortDayNames)
        self.setContentsMargins(1, 1, 1, 1)  # for the edge around it
        self.dress(look)
        self.redress()

    def redress(self) -> None:
        self.setFont(self.role_font("body"))
        for day in _WEEKEND:
            self.setWeekdayTextFormat(day, QTextCharFormat())  # as any other day
        heads = QTextCharFormat()
        heads.setForeground(self.look.colour("ink2"))
        heads.setBackground(self.look.colour("panel"))
        self.setHeaderTextFormat(heads)
        for name, picture, words in _STEPS:
            step = self.findChild(QToolButton, name)
            if step is not None:
                step.setIcon(icon(self.look, picture, size=self.px(20)))
                step.setIconSize(QSize(self.px(20), self.px(20)))
                step.setAccessibleName(tr(words))
                step.setToolTip(tr(words))
        super().redress()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        super().keyPressEvent(event)
        if event.key() == Qt.Key.Key_Escape:
            self.given_up.emit()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter_for(self).fillRect(self.rect(), self.look.colour("line2"))

    def sizeHint(self) -> QSize:
        day = min(self.px(DAY), LARGEST)
        return QSize(7 * day, 7 * day + self.px(DAY))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()
