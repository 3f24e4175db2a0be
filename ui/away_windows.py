"""What Windows tells a window: the session going on slot, and the computer going to sleep."""

from __future__ import annotations

import ctypes
import sys
from collections.abc import Callable
from ctypes import wintypes

from PySide6.QtCore import QAbstractNativeEventFilter, QByteArray, QCoreApplication
from PySide6.QtWidgets import QWidget

WM_POWERBROADCAST, PBT_APMSUSPEND = 0x0218, 0x0004  # winuser.h
WM_WTSSESSION_CHANGE, WTS_SESSION_LOCK = 0x02B1, 0x7  # winuser.h
NOTIFY_FOR_THIS_SESSION = 0  # wtsapi32.h
_KINDS = (b"windows_generic_MSG", b"windows_dispatcher_MSG")
_AWAY = {(WM_POWERBROADCAST, PBT_APMSUSPEND), (WM_WTSSESSION_CHANGE, WTS_SESSION_LOCK)}


class WindowsEar(QAbstractNativeEventFilter):
    """The session's notices have to be asked for, for one window; those of sleep come to every window."""

    def __init__(self, window: QWidget, tell: Callable[[], None]) -> None:
        super().__init__()
        self._window = window
        self._tell = tell

    def start(self) -> None:
        app = QCoreApplication.instance()
        if app is not None:
            app.installNativeEventFilter(self)
        if sys.platform == "win32":
            ctypes.windll.wtsapi32.WTSRegisterSessionNotification(
                wintypes.HWND(self._window.winId()), NOTIFY_FOR_THIS_SESSION
            )

    def ready(self) -> None:
        """Nobody waits for it."""

    def stop(self) -> None:
        app = QCoreApplication.instance()
        if app is not None:
            app.removeNativeEventFilter(self)
        if sys.platform == "win32":
            ctypes.windll.wtsapi32.WTSUnRegisterSessionNotification(wintypes.HWND(self._window.winId()))

    def nativeEventFilter(  # noqa: N802 - Qt's name
        self, kind: QByteArray | bytes | bytearray | memoryview, message: int
    ) -> tuple[bool, int]:
        if bytes(kind.data() if isinstance(kind, QByteArray) else kind) in _KINDS:
            told = wintypes.MSG.from_address(int(message))
            if (told.message, told.wParam) in _AWAY:
                self._tell()
        return False, 0
