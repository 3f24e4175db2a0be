"""Thinking up a wachtzin: a field that says how strong it is, and the same sentence once more."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.pages.passphrase import PassphraseBox
from ui.session import Session
from ui.text import mark, tr
from ui.theme import Look
from ui.widgets.sheet import IconWords

if TYPE_CHECKING:
    from welapp.actions.vaults import Strength

STRENGTH_PAUSE_MS = 300
STRONG, WEAK = 3, 1  # of 4
SHORT = 8  # fewer characters are weak, whoever is quicker than the judging
NOT_THE_SAME = mark("Dit is niet dezelfde zin. Typ hem nog een keer.")
EASY = mark("Deze zin is makkelijk te raden. Maak hem langer. Wil je hem toch? Druk dan nog een keer.")


class NewPassphrase(QWidget):
    """Who can read what is typed need not type it twice."""

    entered = Signal()

    def __init__(self, look: Look, session: Session, label: str = mark("Wachtzin")) -> None:
        super().__init__()
        self._session = session
        self._judge_timer = QTimer(self)
        self._judge_timer.setSingleShot(True)
        self._judge_timer.setInterval(STRENGTH_PAUSE_MS)
        self._judge_timer.timeout.connect(self._judge)
        self.first = PassphraseBox(look, tr(label), hint=tr("Een paar woorden die je onthoudt."))
        self.again = PassphraseBox(look, tr("Nog een keer dezelfde wachtzin"), switch=False)
        self._strength = IconWords(look, "", "", "small", colour="ink2", size=18, wrap=True)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(look.px(12))
        for widget in (self.first, self._strength, self.again):
            box.addWidget(widget)
        self._strength.hide()
        self._weak = self._warned = ""
        self.first.text_changed.connect(self._judge_timer.start)
        self.first.switch.toggled.connect(self._show_both)
        self.first.entered.connect(self._leave_first)
        self.again.entered.connect(self.entered)

    def text(self) -> str:
        return self.first.text()

    def is_complete(self, nothing: str) -> bool:
        """Whether there are two equal sentences; if not, say so at the field. `nothing` is said when it is empty."""
        if not self.first.text():
            self.first.say_wrong(nothing)
            return False
        if not self.again.isHidden() and self.again.text() != self.first.text():
            self.again.say_wrong(tr(NOT_THE_SAME))
            return False
        return self._is_meant()

    def set_busy(self, busy: bool) -> None:
        for one in (self.first, self.again):
            one.field.setReadOnly(busy)

    def forget(self) -> None:
        self.stop()
        self.first.show_text(False)
        for one in (self.first, self.again):
            one.forget()
        self._weak = self._warned = ""
        self._strength.hide()

    def stop(self) -> None:
        self._judge_timer.stop()

    def _is_meant(self) -> bool:
        """Say once that a wachtzin is easy to guess; nobody is refused, the kluis is theirs."""
        text = self.first.text()
        easy = text == self._weak or len(text) < SHORT
        if easy and text != self._warned:
            self._warned = text
            self.first.say_wrong(tr(EASY))
            return False
        return True

    def _show_both(self, shown: bool) -> None:
        self.again.setVisible(not shown)
        self.again.forget()

    def _leave_first(self) -> None:
        if self.again.isHidden():
            self.entered.emit()
        else:
            self.again.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _judge(self) -> None:
        """Say how strong the wachtzin is; the judging itself takes a moment, so not on the event loop."""
        from welapp.actions.vaults import passphrase_strength

        text = self.first.text()
        self._strength.setVisible(bool(text))
        if text:
            self._session.aside(self, lambda: passphrase_strength(text), lambda found: self._judged(text, found))

    def _judged(self, text: str, strength: Strength) -> None:
        if text != self.first.text():  # typed on since
            return
        words, score = strength.words, strength.score
        self._weak = text if score <= WEAK else ""
        tone = "moss" if score >= STRONG else "apricot_text"
        self._strength.mark.set_icon("check" if score >= STRONG else "key", tone)
        self._strength.words.set_colour(tone)
        if words != self._strength.words.text():
            self._strength.tell(words)  # at each pause in typing the same once more would be too much
