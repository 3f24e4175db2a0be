"""Reading aloud in a visit: one button in the line at the top, that is there only where this computer speaks Dutch."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from ui import voice
from ui.pages.spoken import as_sentence
from ui.pages.visit_frame import Head
from ui.text import mark, tr
from ui.voice import Voice

ALOUD = "aloud"
KEY = "Ctrl+R"
READ, STOP = mark("Voorlezen"), mark("Stop met voorlezen")


class Aloud(QObject):
    """Reads what `words` gives, and only when asked: the answer may be private."""

    def __init__(self, page: QWidget, heads: Sequence[Head], words: Callable[[], Sequence[str]]) -> None:
        super().__init__(page)
        self._heads, self._words = heads, words
        self._page = page
        self._voice = _lasting_voice(self)
        self._voice.speaking_changed.connect(self._say_what_it_does)
        if self._voice.ready:
            self._show()
        else:
            self._voice.found.connect(self._show)

    @property
    def speaking(self) -> bool:
        return self._voice.speaking

    def stop(self) -> None:
        self._voice.stop()

    def switch(self) -> None:
        """Read, or stop reading."""
        if self._voice.speaking:
            self._voice.stop()
            return
        text = "\n".join(as_sentence(line) for line in self._words() if line.strip())
        if text:
            self._voice.say(text)

    def _show(self) -> None:
        for head in self._heads:
            tool = head.add_tool(ALOUD, "speaker", tr(READ))
            # A press with the mouse leaves the caret where it is.
            tool.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._say_what_it_does(False)
        shortcut = QShortcut(QKeySequence(KEY), self._page, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(self.switch)

    def _say_what_it_does(self, speaking: bool) -> None:
        if not self._voice.ready:
            return
        name = tr(STOP) if speaking else tr(READ)
        for head in self._heads:
            tool = head.tools[ALOUD]
            tool.set_icon("stop" if speaking else "speaker")
            tool.setAccessibleName(name)
            tool.setToolTip(f"{name} ({KEY})")


def _lasting_voice(visit: QObject) -> Voice:
    """Return the one voice of the program, made at the first visit; or one that does nothing, where none may speak.

    An engine that came and went with each visit was taken down while it still looked for its voices, and that could end
    the whole program.
    """
    engines, app = voice.engines_here(), QCoreApplication.instance()
    if not engines or app is None:
        return Voice(engines, visit)
    known = app.findChild(Voice)
    return known if known is not None else Voice(engines, app)
