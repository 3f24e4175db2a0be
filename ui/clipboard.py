"""What was copied inside the program: marked as secret for clipboard managers, and cleared when it is still ours."""

from __future__ import annotations

import secrets
import sys

from PySide6.QtCore import QMimeData, QObject
from PySide6.QtGui import QClipboard, QGuiApplication

MODES = (QClipboard.Mode.Clipboard, QClipboard.Mode.Selection)
_WINDOWS = 'application/x-qt-windows-mime;value="{name}"'  # how Qt is told a clipboard format by name
OURS = "application/x-welapp-copied"


def marks_for(system: str) -> dict[str, bytes]:
    """Return what clipboard managers look for: the hint of KDE that others heed too, and the formats of Windows.

    The Windows names are those of its "Clipboard Formats" documentation; two of them hold a DWORD, 0 is no.
    """
    if system != "win32":
        return {"x-kde-passwordManagerHint": b"secret"}
    return {
        _WINDOWS.format(name="ExcludeClipboardContentFromMonitorProcessing"): bytes(4),
        _WINDOWS.format(name="CanIncludeInClipboardHistory"): bytes(4),
        _WINDOWS.format(name="CanUploadToCloudClipboard"): bytes(4),
    }


def copy_openly(words: str) -> None:
    """Copy what is no secret and is meant for elsewhere: it gets no marks, and stays there after the slot."""
    open_words = QMimeData()
    open_words.setText(words)
    open_words.setData(OURS, b"open")  # the sign of no run, so that none clears it
    QGuiApplication.clipboard().setMimeData(open_words)


class ClipboardGuard(QObject):
    """Works from `start` to `stop`, on slot too; `clear` leaves alone what someone copied elsewhere."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._clipboard = QGuiApplication.clipboard()
        self._sign = secrets.token_bytes(8)  # of this run: another window's copies are not ours
        self._started = False

    def start(self) -> None:
        if not self._started:
            self._started = True
            self._clipboard.changed.connect(self._mark)

    def stop(self) -> None:
        self.clear()
        if self._started:
            self._started = False
            self._clipboard.changed.disconnect(self._mark)

    def clear(self) -> None:
        for mode in MODES:
            if self._serves(mode) and self._is_ours(mode):
                self._clipboard.clear(mode)

    def _mark(self, mode: QClipboard.Mode) -> None:
        """Put what a field copied there once more, now with the marks; it stays the same words."""
        if mode not in MODES or not self._owns(mode):
            return
        found = self._clipboard.mimeData(mode)
        if found is None or not found.formats() or found.hasFormat(OURS):
            return
        marked = QMimeData()
        for name in found.formats():
            marked.setData(name, found.data(name))
        for name, value in marks_for(sys.platform).items():
            marked.setData(name, value)
        marked.setData(OURS, self._sign)
        self._clipboard.setMimeData(marked, mode)
        if sys.platform == "darwin" and mode is QClipboard.Mode.Clipboard:
            from ui.pasteboard import conceal

            conceal()

    def _is_ours(self, mode: QClipboard.Mode) -> bool:
        found = self._clipboard.mimeData(mode)
        return found is not None and found.hasFormat(OURS) and bytes(found.data(OURS).data()) == self._sign

    def _owns(self, mode: QClipboard.Mode) -> bool:
        if mode is QClipboard.Mode.Selection:
            return self._clipboard.ownsSelection()
        return self._clipboard.ownsClipboard()

    def _serves(self, mode: QClipboard.Mode) -> bool:
        return mode is not QClipboard.Mode.Selection or self._clipboard.supportsSelection()
