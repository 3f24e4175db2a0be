"""Before a paper is saved: with a password of six words to tell by telephone, or as it is."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.text import mark, tr
from ui.theme import Look
from ui.widgets.controls import PRIMARY, Button, link_button
from ui.widgets.fields import TextField
from ui.widgets.flow import FlowLayout
from ui.widgets.form import RadioPills
from ui.widgets.sheet import IconWords, Sheet
from ui.widgets.words import Words

SEALED, PLAIN = "sealed", "plain"
BY_PHONE = mark("Zeg deze woorden door de telefoon. Zet ze nooit in dezelfde mail.")
NONE_YET = mark("Typ een wachtwoord, of neem andere woorden.")
ONCE = mark("Schrijf ze nu op. Na het bewaren zie je ze niet meer.")
READABLE = mark("Wie het bestand heeft, kan het dan lezen.")


class SaveSheet(Sheet):
    """Starts with a password; `forget` leaves nothing of it."""

    agreed = Signal(str)  # the password, '' for none
    other_wanted = Signal()
    stopped = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self.box.setSpacing(look.px(12))
        self.title = Words(look, "", "section")
        self.how = RadioPills(
            look,
            tr("Met een wachtwoord?"),
            [(SEALED, tr("Met een wachtwoord")), (PLAIN, tr("Zonder wachtwoord"))],
            SEALED,
        )
        self.how.choice_changed.connect(self._arrange)
        self.field = TextField(look, tr("Het wachtwoord"))
        self.field.setInputMethodHints(Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText)
        self.field.textEdited.connect(lambda: self.say_wrong(""))
        self.wrong = IconWords(look, "alert-circle", "", "small", colour="clay", size=18, wrap=True)
        self.other = link_button(look, tr("Andere woorden"), "turn")
        self.other.clicked.connect(self.other_wanted)
        self.readable = IconWords(look, "eye", tr(READABLE), "small", wrap=True)
        self._sealing = self._made_sealing()
        self.go = Button(look, tr("Bewaren"), PRIMARY, "file")
        self.go.clicked.connect(self._agree)
        self.field.returnPressed.connect(self._agree)
        leave = link_button(look, tr("Toch niet"))
        leave.clicked.connect(self.stopped)
        for widget in (self.title, self.how, self._sealing, self.readable):
            self.box.addWidget(widget)
        foot = FlowLayout(gap=look.px(16))
        foot.addWidget(self.go)
        foot.addWidget(leave)
        self.box.addLayout(foot)
        self.box.addStretch(1)  # it has all the height of the choices
        stop = QShortcut(QKeySequence("Esc"), self, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
        stop.activated.connect(self.stopped)
        self.forget()

    def _made_sealing(self) -> QWidget:
        look = self.look
        sealing = QWidget()
        box = QVBoxLayout(sealing)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(look.px(8))
        label = Words(look, tr("Het wachtwoord"), "label")
        label.setBuddy(self.field)
        self.field.setAccessibleDescription(f"{tr(BY_PHONE)} {tr(ONCE)}")
        for widget in (label, self.field, self.wrong):
            box.addWidget(widget)
        box.addWidget(self.other, 0, Qt.AlignmentFlag.AlignLeft)
        for sentence, icon in ((BY_PHONE, "phone"), (ONCE, "pencil")):
            box.addWidget(IconWords(look, icon, tr(sentence), "small", wrap=True))
        return sealing

    def start(self, title: str, how: str) -> None:
        self.title.setText(title)
        self.setAccessibleName(title)
        self.how.choose(how)
        self._arrange()

    def offer(self, words: str) -> None:
        """Put words in the field; they may be replaced by own ones."""
        self.field.setText(words)
        self.field.setCursorPosition(0)
        self.say_wrong("")

    def say_wrong(self, sentence: str) -> None:
        self.wrong.set_text(sentence)
        self.wrong.setVisible(bool(sentence))
        self.field.set_wrong(bool(sentence))
        self.field.setAccessibleDescription(sentence or f"{tr(BY_PHONE)} {tr(ONCE)}")
        if sentence:
            self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def forget(self) -> None:
        """Empty the field, and with it what could be undone."""
        self.field.setText("")
        self.say_wrong("")

    def focus_first(self) -> None:
        first = self.field if self.how.chosen() == SEALED else self.go
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _arrange(self) -> None:
        sealed = self.how.chosen() == SEALED
        self._sealing.setVisible(sealed)
        self.readable.setVisible(not sealed)

    def _agree(self) -> None:
        words = self.field.text().strip() if self.how.chosen() == SEALED else ""
        if self.how.chosen() == SEALED and not words:
            self.say_wrong(tr(NONE_YET))
            return
        self.agreed.emit(words)
