"""Says shortly beforehand that welapp goes on slot: any key, move or press, and it does not."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QAccessible, QAccessibleEvent, QPointerEvent
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from ui.idle import NEARLY_SECONDS
from ui.text import mark, plural, tr
from ui.widgets.controls import Button
from ui.widgets.flow import Turning
from ui.widgets.focus import give_back_focus
from ui.widgets.sheet import IconWords, Sheet

if TYPE_CHECKING:
    from ui.window import Window

GO_ON = mark("Druk op een toets om door te gaan.")
WIDE = 560
STAYS_MS = 500  # when it was touched itself: the press that follows must not go to what lies under it


class LastCall(Sheet):
    """Lies over the top of the window and moves nothing there. In a pause it says nothing.

    The button is for who has neither keys nor a pointer; coming to it is enough, and the focus goes back.
    """

    def __init__(self, window: Window) -> None:
        super().__init__(window.look, tone="apricot_tint", compact=True, chosen=True, parent=window)
        self._window = window
        self.setAccessibleName(tr("Mededeling"))
        self._caret: QWidget | None = None  # what had the focus
        self._leaves = QTimer(self)
        self._leaves.setSingleShot(True)
        self._leaves.setInterval(STAYS_MS)
        self._leaves.timeout.connect(self.hide)
        soon = plural(
            NEARLY_SECONDS, "Nog {n} seconde, dan gaat welapp op slot.", "Nog {n} seconden, dan gaat welapp op slot."
        )
        self.said = IconWords(self.look, "clock", f"{soon}\n{tr(GO_ON)}", "label", size=24, wrap=True)
        self.go_on = Button(self.look, tr("Doorgaan"), small=True)
        self.go_on.clicked.connect(window.idle.feels)
        row = Turning(gap=self.px(20))
        row.addWidget(self.said, 1)
        row.addWidget(self.go_on, 0, Qt.AlignmentFlag.AlignVCenter)
        self.box.addLayout(row)
        self.hide()
        window.installEventFilter(self)
        window.idle.nearly.connect(self._say)
        window.idle.used.connect(self._put_away)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._window and event.type() is QEvent.Type.Resize and self.isVisible():
            self._place()
        return False

    def _say(self) -> None:
        from ui.pages.pause import PausePage

        page = self._window.page
        if page is None or isinstance(page, PausePage) or page.at_work():
            return
        self._leaves.stop()
        self._caret = QApplication.focusWidget()
        self._place()
        self.show()
        QTimer.singleShot(0, self, self._place)  # what grew while it was hidden has its height a turn later
        self.raise_()
        QAccessible.updateAccessibility(QAccessibleEvent(self.said.words, QAccessible.Event.Alert))

    def _put_away(self, event: object) -> None:
        caret, self._caret = self._caret, None
        if self.go_on.hasFocus() and caret is not None and isValid(caret) and caret.isVisible():
            give_back_focus(caret)
        if isinstance(event, QPointerEvent) and self._lies_under(event):
            self._leaves.start()
        else:
            self.hide()

    def _lies_under(self, event: QPointerEvent) -> bool:
        spots = (self.mapFromGlobal(point.globalPosition().toPoint()) for point in event.points())
        return any(self.rect().contains(spot) for spot in spots)

    def _place(self) -> None:
        room: QWidget = self._window
        wide = min(self.px(WIDE), room.width() - 2 * self.px(20))
        self.setFixedWidth(wide)
        high = self.heightForWidth(wide) if self.hasHeightForWidth() else self.sizeHint().height()
        self.setGeometry((room.width() - wide) // 2, self.px(12), wide, high)
