"""'Liever niet opschrijven': the question asked in place of the field, and what stands there afterwards."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.text import mark, tr
from ui.theme import Look
from ui.widgets.controls import QUIET, Button
from ui.widgets.focus import bring_into_sight, take_focus
from ui.widgets.sheet import EDGE, IconMark, Sheet
from ui.widgets.words import Words

NOT_WRITTEN = mark("Dit schrijven we niet op.")


class AskUnwrite(QWidget):
    """'Dan halen we weg wat hier staat. Goed?' Both answers look equally good."""

    agreed = Signal()
    refused = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        sheet = Sheet(look)
        self.yes = Button(look, tr("Ja, haal weg"), table=True)
        self.no = Button(look, tr("Nee, laat staan"), table=True)
        self.yes.clicked.connect(self.agreed)
        self.no.clicked.connect(self.refused)
        sheet.box.setSpacing(look.px(20, table=True))
        sheet.box.addStretch(1)
        self.question = Words(look, tr("Dan halen we weg wat hier staat. Goed?"), "answer", table=True)
        sheet.box.addWidget(self.question)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self.yes)
        row.addWidget(self.no)
        row.addStretch(1)
        sheet.box.addLayout(row)
        sheet.box.addStretch(1)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(sheet)
        for button in (self.yes, self.no):
            button.setAccessibleDescription(self.question.text())
        self.hide()

    def focus_no(self) -> None:
        take_focus(self.no)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        QTimer.singleShot(0, self, self._come_into_sight)  # what is around it has its place a turn later

    def _come_into_sight(self) -> None:
        """With large letters this was chosen far below: what is asked comes in sight, and not the answers alone."""
        if not self.isVisible():
            return
        top, bottom = self.question.mapTo(self, QPoint()), self.no.mapTo(self, self.no.rect().bottomRight())
        bring_into_sight(self, QRect(top, bottom))


class UnwrittenNote(QWidget):
    """What the field reads when nothing is written here."""

    undo_requested = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        sheet = Sheet(look)
        self.undo = Button(look, tr("Toch opschrijven"), QUIET, "pencil", table=True)
        self.undo.clicked.connect(self.undo_requested)
        self.undo.setAccessibleDescription(tr(NOT_WRITTEN))
        row = QHBoxLayout()
        row.setSpacing(look.px(14, table=True))
        row.addWidget(IconMark(look, "not-written", "ink2", 24, table=True), 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(Words(look, tr(NOT_WRITTEN), "answer", table=True), 1)
        side, top = look.px(32), 24  # with large letters the question above it must not have to make room
        sheet.box.setContentsMargins(side, top, side, top + EDGE)
        sheet.box.setSpacing(look.air(4, table=True))
        sheet.box.addStretch(1)
        sheet.box.addLayout(row)
        sheet.box.addWidget(Words(look, tr("Er is niets van bewaard."), "small", table=True))
        sheet.box.addSpacing(look.air(8, table=True))
        sheet.box.addWidget(self.undo)
        sheet.box.addStretch(1)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(sheet)
        self.hide()

    def focus_undo(self) -> None:
        take_focus(self.undo)
