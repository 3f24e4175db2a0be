"""One line that says how something went: well, or what to do; hidden while there is nothing to say."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QScrollArea, QWidget

from ui.theme import Look
from ui.widgets.dressed import announce
from ui.widgets.sheet import IconWords

IN_SIGHT = 16  # px that stay clear under it
_TONES = {"check": "moss", "clock": "apricot_text", "alert-circle": "clay"}


class SaidLine(IconWords):
    def __init__(self, look: Look, role: str = "body") -> None:
        super().__init__(look, "check", "", role, colour="moss", wrap=True)
        self.hide()

    def text(self) -> str:
        return self.words.text()

    def say_well(self, sentence: str) -> None:
        self._say(sentence, "check")

    def say_due(self, sentence: str) -> None:
        self._say(sentence, "clock")

    def say_wrong(self, sentence: str) -> None:
        self._say(sentence, "alert-circle")

    def clear(self) -> None:
        self._say("", "check")

    def _say(self, sentence: str, icon: str) -> None:
        news = sentence and sentence != self.text()
        self.mark.set_icon(icon, _TONES[icon])
        self.words.set_colour(_TONES[icon])
        self.set_text(sentence)
        self.setVisible(bool(sentence))
        if news:
            announce(self.words, sentence)
            QTimer.singleShot(0, self, self._come_in_sight)  # it has its place a turn later

    def _come_in_sight(self) -> None:
        """Under a long sheet it would be said where nobody looks."""
        around: QWidget | None = self.parentWidget()
        while around is not None and not isinstance(around, QScrollArea):
            around = around.parentWidget()
        if around is not None and self.isVisible():
            around.ensureWidgetVisible(self, 0, IN_SIGHT)
