"""The voice of this computer: says words in Dutch with what the system has installed, and sends nothing anywhere.

Which engines of Qt may speak, and why (Qt's own page on them: doc.qt.io/qt-6/qttexttospeech-engines.html):

- Linux `speechd`: asks the speech-dispatcher of this computer, over a socket in the user's own folder. That one can be
  told to be elsewhere (SPEECHD_ADDRESS with `inet_socket`); then nobody speaks here. At its usual level of logging it
  writes no words down (seen with 0.11.4). With espeak-ng it asks for no network, which a test watches.
- Windows `winrt` (Windows.Media.SpeechSynthesis) and `sapi` (SAPI 5.3): voices that are installed in Windows itself.
- macOS `darwin` (AVFoundation): voices that are installed in macOS itself.

Not `flite`, which has no Dutch, and not `mock`, which is there for tests.
"""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale, QObject, QThread, QTimer, Signal

if TYPE_CHECKING:
    from PySide6.QtTextToSpeech import QTextToSpeech

OFFLINE: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {"linux": ("speechd",), "win32": ("winrt", "sapi"), "darwin": ("darwin",)}
)
SLOWER = -0.15  # of -1 to 1: a little slower than the voice speaks by itself
LOOK_MS = 20
LAST_WAIT_MS = 1000  # at the end of the program


def engines_here() -> tuple[str, ...]:
    """Return the engines that may speak on this computer, best first; none where it cannot be sure to stay here."""
    if sys.platform == "linux":
        elsewhere = os.environ.get("SPEECHD_ADDRESS", "").startswith("inet_socket")
        if elsewhere or shutil.which("speech-dispatcher") is None:
            return ()
    return OFFLINE.get(sys.platform, ())


class Voice(QObject):
    """Says one text at a time, when asked. `found` comes once, and only where there is a voice of this language.

    speechd takes more than a second to name its voices, and a speech-dispatcher that hangs never answers. So with
    `apart` Qt's object lives in a thread of its own, and everything that may wait is asked of it by signals from C++ to
    C++: a call from Python would hold up the window too, since it keeps Python's lock while it waits.
    """

    found = Signal()
    speaking_changed = Signal(bool)
    _engine_wanted = Signal(str)
    _locale_wanted = Signal(QLocale)
    _rate_wanted = Signal(float)
    _say_wanted = Signal(str)
    _stop_wanted = Signal()

    def __init__(
        self,
        engines: tuple[str, ...],
        parent: QObject,
        *,
        language: QLocale.Language = QLocale.Language.Dutch,
        apart: bool | None = None,
    ) -> None:
        """`engines` are tried in this order; `apart` is up to the engine when nothing is said."""
        super().__init__(parent)
        self.speaking = False
        self.ready = False  # whether `found` came
        self._language = language
        self._apart = "speechd" in engines if apart is None else apart
        self._to_try = list(engines)
        QTimer.singleShot(0, self, self._begin)

    def say(self, text: str) -> None:
        """Say this; what was being said stops. Only after `found`."""
        self._say_wanted.emit(text)
        self._show(True)

    def stop(self) -> None:
        if self.speaking:
            self._stop_wanted.emit()
            self._show(False)

    def _begin(self) -> None:
        if not self._to_try:
            return
        try:
            from PySide6.QtTextToSpeech import QTextToSpeech
        except ImportError:  # the part of Qt for it, or a library of the system that it needs, is not here
            return
        known = QTextToSpeech.availableEngines()
        self._to_try = [name for name in self._to_try if name in known]
        speech = QTextToSpeech("none")  # Qt's word for: the engine comes later
        if self._apart:
            thread = _Apart(speech)
            self.destroyed.connect(thread.quit)
            thread.start()
        else:
            speech.setParent(self)
        self._speech = speech
        self._engine_wanted.connect(speech.setEngine)
        self._locale_wanted.connect(speech.setLocale)
        self._rate_wanted.connect(speech.setRate)
        self._say_wanted.connect(speech.say)
        self._stop_wanted.connect(speech.stop)
        speech.engineChanged.connect(self._has_engine)
        speech.stateChanged.connect(self._changed)
        self._try_next()

    def _try_next(self) -> None:
        if self._to_try:
            self._engine_wanted.emit(self._to_try.pop(0))

    def _has_engine(self) -> None:
        """Take this engine when it speaks the language, without one of them nothing happens at all."""
        locales = [one for one in self._speech.availableLocales() if one.language() == self._language]
        if not locales or self._speech.state() == type(self._speech.state()).Error:
            self._try_next()
            return
        # Of Dutch voices the one of the Netherlands, when it is there.
        home = [one for one in locales if one.territory() == QLocale.Country.Netherlands]
        self._locale_wanted.emit((home or locales)[0])
        self._rate_wanted.emit(SLOWER)
        self.ready = True
        self.found.emit()

    def _changed(self) -> None:
        """As it is now: what was told may be old news by the time it is heard here."""
        state = self._speech.state()
        self._show(state not in (type(state).Ready, type(state).Error))

    def _show(self, speaking: bool) -> None:
        if speaking != self.speaking:
            self.speaking = speaking
            self.speaking_changed.emit(speaking)


class _Apart(QThread):
    """Ends by itself when its voice is gone; only the end of the program waits for it, and not for long.

    Qt deletes the voice in its own thread, as the last thing there. Only after that may this object go, and with it the
    last hold on the voice from Python: sooner, two threads take the same voice apart at one moment.
    """

    def __init__(self, speech: QTextToSpeech) -> None:
        app = QCoreApplication.instance()
        super().__init__(app)
        self._speech = speech  # nobody else holds on to it for as long as this thread runs
        speech.moveToThread(self)
        self.finished.connect(speech.deleteLater)
        self.finished.connect(self._go)
        if app is not None:
            app.aboutToQuit.connect(self._end)

    def _go(self) -> None:
        """Qt calls it finished, also where it is asked, while the voice is still being deleted there."""
        if self.wait(0):
            self.deleteLater()
        else:
            QTimer.singleShot(LOOK_MS, self, self._go)

    def _end(self) -> None:
        self.quit()
        if not self.wait(LAST_WAIT_MS):  # it asks a speech-dispatcher that hangs
            self.terminate()
            self.wait(LAST_WAIT_MS)
