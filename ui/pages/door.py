"""What the two pages before the kluis share: the laid table, the mark with the team, and a sheet at the left."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from ui.pages.page import Page
from ui.text import mark, tr
from ui.theme import Look
from ui.widgets.round_table import RoundTableMark
from ui.widgets.scenes import UnlockScene
from ui.widgets.sheet import IconWords, Sheet
from ui.widgets.words import Words

NO_NETWORK = mark("Werkt zonder internet. Er gaat niets naar buiten.")
SHEET_WIDTH = 460


class DoorPage(Page):
    """`box` is the layout of the sheet. What does not fit in height scrolls, the picture stays."""

    opened = Signal(object)  # OpenVault

    def __init__(self, look: Look, name: str, width: int = SHEET_WIDTH) -> None:
        super().__init__()
        self.look = look
        self._width = width
        self.setAccessibleName(name)
        self._scene = UnlockScene(look, parent=self)
        self._scroll = QScrollArea(self)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        column = QWidget()
        outer = QVBoxLayout(column)
        outer.setContentsMargins(look.px(88), look.px(20), look.px(24), look.px(20))
        outer.setSpacing(look.px(22))
        outer.addStretch(1)
        self.team = Words(look, "welapp", "group")
        outer.addLayout(self._mark_row())
        self.sheet = Sheet(look)
        self.sheet.setFixedWidth(look.px(width))
        self.box = self.sheet.box
        self.box.setContentsMargins(look.px(32), look.px(32), look.px(32), look.px(35))
        self.box.setSpacing(look.px(14))
        at_left = QHBoxLayout()
        at_left.addWidget(self.sheet)
        at_left.addStretch(1)
        outer.addLayout(at_left)
        outer.addStretch(2)
        self._scroll.setWidget(column)
        self._foot = IconWords(look, "no-network", tr(NO_NETWORK), "small", colour="ink2", parent=self)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._scene.setGeometry(self.rect())
        bar = self._scroll.verticalScrollBar().sizeHint().width()
        around = self.look.px(88 + 24) + bar
        # A long word in large letters may need more than the sheet has by itself.
        self.sheet.setFixedWidth(
            min(max(self.look.px(self._width), self.box.minimumSize().width()), self.width() - around)
        )
        self._scroll.setGeometry(self.rect())
        size = self._foot.sizeHint()
        left = self.width() - size.width() - self.look.px(40)
        self._foot.setVisible(left > self.look.px(88 + self._width))  # not over the sheet, when letters are large
        self._foot.setGeometry(
            left,
            self.height() - size.height() - self.look.px(24),
            size.width(),
            size.height(),
        )

    def _mark_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(self.look.px(12))
        row.addWidget(RoundTableMark(self.look, 44))
        row.addWidget(self.team, 1, Qt.AlignmentFlag.AlignVCenter)
        return row
