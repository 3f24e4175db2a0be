"""Two sheets beside one another, or under one another when letters are large and the window is small."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QWidget

from ui.theme import Look


class Columns(QWidget):
    """`shares` are the parts of the width that each gets; with `level` both are as high as the highest."""

    def __init__(self, look: Look, sheets: tuple[QWidget, QWidget], shares: tuple[int, int], *, level: bool) -> None:
        super().__init__()
        self._sheets, self._shares = sheets, shares
        self._gap = look.px(20)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(self._gap)
        height = QSizePolicy.Policy.Preferred if level else QSizePolicy.Policy.Maximum
        for sheet, share in zip(sheets, shares, strict=True):
            # What stands in a sheet must not pull the other one narrow.
            sheet.setSizePolicy(QSizePolicy.Policy.Ignored, height)
            self._row.addWidget(sheet, share)
            if not level:
                self._row.setAlignment(sheet, Qt.AlignmentFlag.AlignTop)

    @property
    def under_one_another(self) -> bool:
        return self._row.direction() is QBoxLayout.Direction.TopToBottom

    def minimumSizeHint(self) -> QSize:
        widest = max(sheet.minimumSizeHint().width() for sheet in self._sheets)
        return QSize(widest, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        room = (self.width() - self._gap) / sum(self._shares)
        beside = all(
            room * share >= sheet.minimumSizeHint().width()
            for sheet, share in zip(self._sheets, self._shares, strict=True)
        )
        wanted = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        if self._row.direction() is not wanted:
            self._row.setDirection(wanted)
            self.updateGeometry()
