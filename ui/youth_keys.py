"""Holds the window while a youth has the keyboard: it stays full screen, does not close unasked, opens no menu."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QWidget

LET_GO_MS = 10_000  # a system that ends its programs does so within this time, or not at all
_DEAF = frozenset(
    (
        QEvent.Type.ContextMenu,
        QEvent.Type.EnterWhatsThisMode,
        QEvent.Type.QueryWhatsThis,
        QEvent.Type.WhatsThis,
        QEvent.Type.WhatsThisClicked,
        QEvent.Type.DragEnter,
        QEvent.Type.Drop,
    )
)


class YouthKeys(QObject):
    """On between `start` and `stop`. Alt+Tab and the keys of the system itself do not come past here."""

    close_asked = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._on = False
        self._system_ends = False

    @property
    def is_on(self) -> bool:
        return self._on

    def start(self) -> None:
        app = QApplication.instance()
        if app is not None and not self._on:
            self._on = True
            app.installEventFilter(self)

    def stop(self) -> None:
        app = QApplication.instance()
        if app is not None and self._on:
            self._on = False
            app.removeEventFilter(self)

    def let_system_close(self) -> None:
        """The computer goes off or the user logs out: no question then, what was typed is kept as ever."""
        self._system_ends = True
        QTimer.singleShot(LET_GO_MS, self, self._hold_again)

    def _hold_again(self) -> None:
        self._system_ends = False

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind in _DEAF:
            event.ignore()
            return True
        if watched is not self._window:
            return False
        if kind == QEvent.Type.Close and not self._system_ends:
            event.ignore()
            self.close_asked.emit()
            return True
        if kind == QEvent.Type.WindowStateChange:
            QTimer.singleShot(0, self, self._fill_screen)
        return False

    def _fill_screen(self) -> None:
        state = self._window.windowState()
        full, small = Qt.WindowState.WindowFullScreen, Qt.WindowState.WindowMinimized
        if self._on and self._window.isVisible() and not state & full and not state & small:
            self._window.setWindowState(state | full)
