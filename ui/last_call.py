"""Says shortly beforehand that welapp goes on slot: one key, or a move of the pointer, and it does not."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QWidget

from ui.idle import NEARLY_SECONDS
from ui.text import mark, plural, tr
from ui.widgets.sheet import IconWords, Sheet

if TYPE_CHECKING:
    from ui.window import Window

GO_ON = mark("Druk op een toets om door te gaan.")
WIDE = 560


class LastCall(Sheet):
    """Lies over the top of the window and moves nothing there. In a pause it says nothing."""

    def __init__(self, window: Window) -> None:
        super().__init__(window.look, tone="apricot_tint", compact=True, chosen=True, parent=window)
        self._window = window
        self.setAccessibleName(tr("Mededeling"))
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        soon = plural(
            NEARLY_SECONDS, "Nog {n} seconde, dan gaat welapp op slot.", "Nog {n} seconden, dan gaat welapp op slot."
        )
        self.said = IconWords(self.look, "clock", f"{soon}\n{tr(GO_ON)}", "label", size=24, wrap=True)
        self.box.addWidget(self.said)
        self.hide()
        window.installEventFilter(self)
        window.idle.nearly.connect(self._say)
        window.idle.used.connect(self.hide)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._window and event.type() is QEvent.Type.Resize and self.isVisible():
            self._place()
        return False

    def _say(self) -> None:
        from ui.pages.pause import PausePage

        page = self._window.page
        if page is None or isinstance(page, PausePage) or page.at_work():
            return
        self._place()
        self.show()
        self.raise_()
        QAccessible.updateAccessibility(QAccessibleEvent(self.said.words, QAccessible.Event.Alert))

    def _place(self) -> None:
        room: QWidget = self._window
        wide = min(self.px(WIDE), room.width() - 2 * self.px(20))
        self.setFixedWidth(wide)
        high = self.heightForWidth(wide) if self.hasHeightForWidth() else self.sizeHint().height()
        self.setGeometry((room.width() - wide) // 2, self.px(12), wide, high)
