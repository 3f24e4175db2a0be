"""Typing the recovery code over from its sheet: eight numbered fields, and a wrong group is told at once."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from ui.text import mark, tr
from ui.theme import Look
from ui.widgets.dressed import announce
from ui.widgets.fields import TextField
from ui.widgets.sheet import IconWords
from ui.widgets.words import Words
from welapp.actions.ways_in import fits, parted, wrong_sentence

GROUPS, DIGITS, ACROSS = 8, 6, 4
ROW_BETWEEN = 2  # the empty row of the grid, after number and field
PASTED = 200  # a whole code with whatever stands between its groups
NOT_WHOLE = mark("Groep {number} is nog niet heel. Elke groep heeft 6 cijfers.")


class GroupField(TextField):
    """One group. What is pasted may be the whole code; an arrow or Backspace at the edge goes to its neighbour."""

    left_to = Signal(int)  # -1 the group before this one, 1 the one after it

    def __init__(self, look: Look, number: int) -> None:
        super().__init__(look, tr("Groep {number} van {groups}", number=number, groups=GROUPS))
        self.setInputMethodHints(Qt.InputMethodHint.ImhDigitsOnly | Qt.InputMethodHint.ImhSensitiveData)
        self.setMaxLength(PASTED)
        self.setStyleSheet("QLineEdit { padding: 0 10px; }")
        self.came_by_itself = False  # then the key with which someone wants to go on has been pressed for them

    def focusNextPrevChild(self, forward: bool) -> bool:
        came_by_itself, self.came_by_itself = self.came_by_itself, False
        if forward and came_by_itself and not self.text():
            return True
        return super().focusNextPrevChild(forward)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        at_start = self.cursorPosition() == 0 and not self.hasSelectedText()
        at_end = self.cursorPosition() == len(self.text()) and not self.hasSelectedText()
        if at_start and event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Backspace):
            self.left_to.emit(-1)
        elif at_end and event.key() in (Qt.Key.Key_Right, Qt.Key.Key_Space, Qt.Key.Key_Minus):
            if self.text() or event.key() == Qt.Key.Key_Right:
                self.left_to.emit(1)
        else:
            super().keyPressEvent(event)


class CodeField(QWidget):
    """Eight fields as they stand on the sheet. A full group that is right leads to the next one by itself."""

    entered = Signal()
    completed = Signal()  # the last missing group is there and all can be right

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setAccessibleName(tr("Herstelcode"))
        self.fields = [GroupField(look, number) for number in range(1, GROUPS + 1)]
        self._error = IconWords(look, "alert-circle", "", "small", colour="clay", size=18, wrap=True)
        self._error.hide()
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(look.px(8))
        grid = QGridLayout()
        grid.setHorizontalSpacing(look.px(12))
        grid.setVerticalSpacing(look.px(2))
        grid.setRowMinimumHeight(ROW_BETWEEN, look.px(10))
        for place, field in enumerate(self.fields):
            row, column = divmod(place, ACROSS)
            top = row * (ROW_BETWEEN + 1)
            label = Words(look, str(place + 1), "label", wrap=False)
            label.setBuddy(field)
            grid.addWidget(label, top, column)
            grid.addWidget(field, top + 1, column)
            grid.setColumnStretch(column, 1)
            self._listen_to(place, field)
        box.addLayout(grid)
        box.addWidget(self._error)

    def text(self) -> str:
        """The groups as typed, with a space between them."""
        return " ".join(field.text() for field in self.fields)

    def error(self) -> str:
        return self._error.words.text()

    def is_complete(self) -> bool:
        return all(fits(field.text(), number) for number, field in enumerate(self.fields, 1))

    def check_all(self) -> bool:
        """Whether all groups can be right; if not, say which one to look at and go there."""
        for number, field in enumerate(self.fields, 1):
            if not fits(field.text(), number):
                whole = len(field.text()) == DIGITS
                self._say(number, wrong_sentence([number]) if whole else tr(NOT_WHOLE, number=number))
                field.setFocus(Qt.FocusReason.OtherFocusReason)
                return False
        return True

    def say_wrong(self, sentence: str) -> None:
        """Say what is wrong with the code as a whole."""
        self._say(0, sentence)
        self.fields[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def set_busy(self, busy: bool) -> None:
        for field in self.fields:
            field.setReadOnly(busy)

    def forget(self) -> None:
        for field in self.fields:
            field.setText("")  # unlike clear() it leaves nothing to undo
            field.set_wrong(False)
        self._say(0, "")

    def paste(self, text: str, place: int = 0) -> None:
        """Spread what was copied over the groups, from `place` on; a whole code begins at the first."""
        groups = parted(text)
        place = 0 if len(groups) >= GROUPS else place
        self.fields[place].setText("")
        for field, group in zip(self.fields[place:], groups, strict=False):
            field.setText(group[:DIGITS])
        last = min(place + len(groups), GROUPS) - 1
        for number in range(place + 1, last + 2):
            if not self._check(number):
                self.fields[number - 1].setFocus(Qt.FocusReason.OtherFocusReason)
                return
        self._go_on(last)

    def _listen_to(self, place: int, field: GroupField) -> None:
        field.textEdited.connect(lambda text: self._typed(place, text))
        field.left_to.connect(lambda step: self._go(place + step))
        field.returnPressed.connect(self.entered)
        field.editingFinished.connect(lambda: self._left(place))

    def _typed(self, place: int, text: str) -> None:
        field = self.fields[place]
        if len(text) > DIGITS + 1:  # more than one key gives: it was pasted
            self.paste(text, place)
            return
        forgiven = "".join(parted(text))[:DIGITS]
        if forgiven != text:
            field.setText(forgiven)
        if len(forgiven) < DIGITS:
            field.set_wrong(False)
            self._say(0, "")
        elif self._check(place + 1):
            self._go_on(place)

    def _left(self, place: int) -> None:
        if self.fields[place].text():
            self._check(place + 1)

    def _check(self, number: int) -> bool:
        """Whether this group can be right; tells at once when it cannot."""
        field = self.fields[number - 1]
        if fits(field.text(), number):
            field.set_wrong(False)
            self._say_next_wrong()
            return True
        whole = len(field.text()) == DIGITS
        self._say(number, wrong_sentence([number]) if whole else tr(NOT_WHOLE, number=number))
        return False

    def _say_next_wrong(self) -> None:
        """Keep saying that an earlier group is wrong as long as it is."""
        wrong = [
            number
            for number, field in enumerate(self.fields, 1)
            if len(field.text()) == DIGITS and not fits(field.text(), number)
        ]
        self._say(wrong[0] if wrong else 0, wrong_sentence(wrong) if wrong else "")

    def _say(self, number: int, sentence: str) -> None:
        news = sentence and sentence != self.error()
        self._error.set_text(sentence)
        self._error.setVisible(bool(sentence))
        if number:
            self.fields[number - 1].set_wrong(True)
            self.fields[number - 1].setAccessibleDescription(sentence)
        if not sentence:
            for field in self.fields:
                field.setAccessibleDescription("")
        if news:
            announce(self, sentence)

    def _go_on(self, place: int) -> None:
        if self.is_complete():
            self.completed.emit()
        elif place + 1 < GROUPS:
            self._go(place + 1)
            self.fields[place + 1].came_by_itself = True

    def _go(self, place: int) -> None:
        if 0 <= place < GROUPS:
            self.fields[place].setFocus(Qt.FocusReason.TabFocusReason)
            if not self.fields[place].text():
                return
            self.fields[place].selectAll()
