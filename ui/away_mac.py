"""What a Mac tells of its session: whether the screen is on slot."""

from __future__ import annotations

import ctypes
import ctypes.util
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

LOOK_MS = 2000
_UTF8 = 0x08000100  # kCFStringEncodingUTF8
_LOCKED = b"CGSSessionScreenIsLocked"


class MacEar(QObject):
    """Looks every two seconds: there is no notice of it without the Objective-C run time."""

    def __init__(self, tell: Callable[[], None], parent: QObject, is_locked: Callable[[], bool] | None = None) -> None:
        super().__init__(parent)
        self._tell = tell
        self._is_locked = is_locked or screen_is_locked
        self._was_locked = False
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_MS)
        self._timer.timeout.connect(self.look)

    def start(self) -> None:
        self._timer.start()

    def ready(self) -> None:
        """Nobody waits for it."""

    def stop(self) -> None:
        self._timer.stop()

    def look(self) -> None:
        was, self._was_locked = self._was_locked, self._is_locked()
        if self._was_locked and not was:
            self._tell()


def screen_is_locked() -> bool:
    """Ask CGSessionCopyCurrentDictionary (Quartz Display Services) and read its CGSSessionScreenIsLocked."""
    paths = [ctypes.util.find_library(name) for name in ("CoreFoundation", "ApplicationServices")]
    if None in paths:
        return False
    core, services = (ctypes.CDLL(path) for path in paths)
    pointer = ctypes.c_void_p
    services.CGSessionCopyCurrentDictionary.restype = pointer
    core.CFStringCreateWithCString.restype = core.CFDictionaryGetValue.restype = pointer
    core.CFStringCreateWithCString.argtypes = [pointer, ctypes.c_char_p, ctypes.c_uint32]
    core.CFDictionaryGetValue.argtypes = [pointer, pointer]
    core.CFBooleanGetValue.restype = ctypes.c_bool
    core.CFBooleanGetValue.argtypes = core.CFRelease.argtypes = [pointer]
    session = services.CGSessionCopyCurrentDictionary()
    if not session:
        return False
    name = core.CFStringCreateWithCString(None, _LOCKED, _UTF8)
    found = core.CFDictionaryGetValue(session, name)
    locked = bool(found and core.CFBooleanGetValue(found))
    core.CFRelease(name)
    core.CFRelease(session)
    return locked
