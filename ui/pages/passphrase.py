"""The field for a wachtzin: hidden or shown, and a word about Caps Lock."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent, QInputMethodEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from ui.text import mark, tr
from ui.theme import Look
from ui.widgets.controls import Button, link_button
from ui.widgets.dressed import announce
from ui.widgets.fields import TextField
from ui.widgets.sheet import IconWords
from ui.widgets.words import Words

SHOW, HIDE = mark("Laat zien wat ik typ"), mark("Laat niet meer zien wat ik typ")
CAPS = mark("Caps Lock staat aan. Je typt nu hoofdletters.")

_NEVER_LEARNT = (
    Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText | Qt.InputMethodHint.ImhNoAutoUppercase
)


class PassphraseField(TextField):
    """A line whose text is never kept for word lists of keyboards; tells when Caps Lock seems to be on."""

    caps_seen = Signal(bool)

    def __init__(self, look: Look, name: str, *, table: bool = False) -> None:
        super().__init__(look, name, table=table)
        self.show_letters(False)
        self.setStyleSheet("QLineEdit { lineedit-password-character: 8226; }")

    def show_letters(self, shown: bool) -> None:
        self.setEchoMode(QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password)
        # Said anew each time: with the letters in sight Qt forgets what it was told.
        self.setInputMethodHints(_NEVER_LEARNT if shown else _NEVER_LEARNT | Qt.InputMethodHint.ImhHiddenText)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        letter = event.text()
        if letter.isalpha():
            shifted = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self.caps_seen.emit(letter.isupper() != shifted)
        super().keyPressEvent(event)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        self.caps_seen.emit(False)
        super().inputMethodEvent(event)


class PassphraseBox(QWidget):
    """Label, field, what is wrong with it, and the switch that shows what is typed."""

    entered = Signal()
    text_changed = Signal()

    def __init__(self, look: Look, label: str, *, hint: str = "", switch: bool = True, table: bool = False) -> None:
        super().__init__()
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(look.px(8, table=table))
        self._hint = hint
        self.field = PassphraseField(look, label, table=table)
        self.field.setAccessibleDescription(hint)
        words = Words(look, label, "label", table=table)
        words.setBuddy(self.field)
        box.addWidget(words)
        if hint:
            box.addWidget(Words(look, hint, "small", table=table))
        box.addWidget(self.field)
        self._error, self._caps = (
            IconWords(look, "alert-circle", words, "small", table=table, colour=colour, size=18, wrap=True)
            for words, colour in (("", "clay"), (tr(CAPS), "apricot_text"))
        )
        for line in (self._error, self._caps):
            line.hide()
            box.addWidget(line)
        self.switch = self._made_switch(look, table=table)
        box.addWidget(self.switch)
        self.switch.setVisible(switch)
        self.field.returnPressed.connect(self.entered)
        self.field.textChanged.connect(self.text_changed)
        self.field.textEdited.connect(lambda: self.say_wrong(""))
        self.field.caps_seen.connect(self._show_caps)

    def text(self) -> str:
        return self.field.text()

    def error(self) -> str:
        return self._error.words.text()

    def say_wrong(self, sentence: str) -> None:
        """Say under the field what is wrong; the text stays, selected, to be typed over."""
        self._error.set_text(sentence)
        self._error.setVisible(bool(sentence))
        self.field.set_wrong(bool(sentence))
        self.field.setAccessibleDescription(sentence or self._hint)
        if sentence:
            QAccessible.updateAccessibility(QAccessibleEvent(self.field, QAccessible.Event.DescriptionChanged))
            self.field.selectAll()
            self.field.setFocus(Qt.FocusReason.OtherFocusReason)
            if self.isVisible():
                announce(self.field, sentence)  # last: going to the field would cut it short

    def show_text(self, shown: bool) -> None:
        self.field.show_letters(shown)
        self.switch.setChecked(shown)
        self.switch.set_text(tr(HIDE) if shown else tr(SHOW))
        self.switch.set_icon("eye-off" if shown else "eye")

    def forget(self) -> None:
        """Empty the field, and with it what could be undone."""
        self.field.setText("")  # clear() would leave the text in the field's history
        self.say_wrong("")

    def _show_caps(self, on: bool) -> None:
        if on and self._caps.isHidden():
            self._caps.tell(tr(CAPS))
        self._caps.setVisible(on)

    def _made_switch(self, look: Look, *, table: bool) -> Button:
        switch = link_button(look, tr(SHOW), "eye", table=table)
        switch.setCheckable(True)
        switch.toggled.connect(self.show_text)
        return switch
