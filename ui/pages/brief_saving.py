"""Before a paper is saved: with a password of six words to tell by telephone, or as it is."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.pages.papers import checked, suggested
from ui.session import Session
from ui.text import mark, tr
from ui.theme import Look
from ui.widgets.controls import PRIMARY, Button, link_button
from ui.widgets.fields import TextField
from ui.widgets.flow import FlowLayout
from ui.widgets.form import RadioPills
from ui.widgets.sheet import IconWords, Sheet
from ui.widgets.words import Words
from welapp.errors import KnownError

FIELD_EDGE = 19  # between the words in a field and its border: what the style gives, and the caret
SEALED, PLAIN = "sealed", "plain"
BY_PHONE = mark("Zeg deze woorden door de telefoon. Zet ze nooit in dezelfde mail.")
NONE_YET = mark("Typ een wachtwoord, of neem andere woorden.")
ONCE = mark("Schrijf ze nu op. Na het bewaren zie je ze niet meer.")
READABLE = mark("Wie het bestand heeft, kan het dan lezen.")


class SaveSheet(Sheet):
    """Starts with a password, or with none; `forget` leaves nothing of it."""

    agreed = Signal(str)  # the password, not easy to guess; '' for none
    stopped = Signal()

    def __init__(self, look: Look, session: Session, *, table: bool = False) -> None:
        super().__init__(look)
        self._session, self._table = session, table
        self.box.setSpacing(look.px(12, table))
        self.title = Words(look, "", "section", table=table)
        self.how = RadioPills(
            look,
            tr("Met een wachtwoord?"),
            [(SEALED, tr("Met een wachtwoord")), (PLAIN, tr("Zonder wachtwoord"))],
            SEALED,
            table=table,
        )
        self.how.choice_changed.connect(self._arrange)
        self.field = TextField(look, tr("Het wachtwoord"), table=table)
        self.field.setInputMethodHints(Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText)
        self.field.textEdited.connect(lambda: self.say_wrong(""))
        self.field.textChanged.connect(self._show_whole)
        self.whole = Words(look, "", "body", table=table)  # six long words are wider than the field
        self.wrong = IconWords(look, "alert-circle", "", "small", colour="clay", size=18, table=table, wrap=True)
        self.other = link_button(look, tr("Andere woorden"), "turn", table=table)
        self.other.clicked.connect(self._suggest)
        self.readable = IconWords(look, "eye", tr(READABLE), "small", table=table, wrap=True)
        self._sealing = self._made_sealing()
        self.go = Button(look, tr("Bewaren"), PRIMARY, "file", table=table)
        self.go.clicked.connect(self._agree)
        self.field.returnPressed.connect(self._agree)
        self.leave = link_button(look, tr("Toch niet"), table=table)
        self.leave.clicked.connect(self.stopped)
        for widget in (self.title, self.how, self._sealing, self.readable):
            self.box.addWidget(widget)
        foot = FlowLayout(gap=look.px(16))
        foot.addWidget(self.go)
        foot.addWidget(self.leave)
        self.box.addLayout(foot)
        self.box.addStretch(1)  # it has all the height of the choices
        if not table:  # there that key covers the screen
            stop = QShortcut(QKeySequence("Esc"), self, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
            stop.activated.connect(self.stopped)
        self.forget()

    def _made_sealing(self) -> QWidget:
        look, table = self.look, self._table
        sealing = QWidget()
        box = QVBoxLayout(sealing)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(look.px(8, table))
        label = Words(look, tr("Het wachtwoord"), "label", table=table)
        label.setBuddy(self.field)
        self.field.setAccessibleDescription(f"{tr(BY_PHONE)} {tr(ONCE)}")
        for widget in (label, self.field, self.whole, self.wrong):
            box.addWidget(widget)
        box.addWidget(self.other, 0, Qt.AlignmentFlag.AlignLeft)
        for sentence, icon in ((BY_PHONE, "phone"), (ONCE, "pencil")):
            box.addWidget(IconWords(look, icon, tr(sentence), "small", table=table, wrap=True))
        return sealing

    def start(self, title: str, how: str) -> None:
        """Come on the screen and ask; six words are on their way."""
        self.title.setText(title)
        self.setAccessibleName(title)
        self.how.choose(how)
        self._arrange()
        self.show()
        self.focus_first()
        self._suggest()

    def say_wrong(self, sentence: str) -> None:
        if sentence:
            self.field.setFocus(Qt.FocusReason.OtherFocusReason)
        self.field.set_wrong(bool(sentence))
        self.field.setAccessibleDescription(sentence or f"{tr(BY_PHONE)} {tr(ONCE)}")
        self.wrong.tell(sentence)

    def forget(self) -> None:
        """Empty the field, and with it what could be undone."""
        self.field.setText("")
        self.say_wrong("")

    def focus_first(self) -> None:
        first = self.field if self.how.chosen() == SEALED else self.go
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show_whole()

    def _show_whole(self) -> None:
        """Say once more, over more lines, what the field cannot show at once: they have to be written down."""
        words, style = self.field.text(), self.look.metrics("body", self._table)
        fits = style.horizontalAdvance(words) <= self.field.width() - 2 * self.look.px(FIELD_EDGE, self._table)
        self.whole.setText("" if fits else words)
        self.whole.setVisible(not fits)

    def _arrange(self) -> None:
        sealed = self.how.chosen() == SEALED
        self._sealing.setVisible(sealed)
        self.readable.setVisible(not sealed)

    def _suggest(self) -> None:
        self._session.run(self, suggested, self._offer)

    def _offer(self, words: str) -> None:
        """Put words in the field; they may be replaced by own ones."""
        if not self.isHidden():
            self.field.setText(words)
            self.field.setCursorPosition(0)
            self.say_wrong("")

    def _agree(self) -> None:
        """See to the password before a place is chosen for the paper."""
        if self.how.chosen() == PLAIN:
            self.agreed.emit("")
            return
        words = self.field.text().strip()
        if words:
            self._session.aside(self, lambda: checked(words), self._agree_to, lambda error: self._refuse(words, error))
        else:
            self.say_wrong(tr(NONE_YET))

    def _agree_to(self, words: str) -> None:
        if not self.isHidden():  # stopped in the meantime
            self.agreed.emit(words)

    def _refuse(self, words: str, error: KnownError) -> None:
        if self.field.text().strip() == words:  # and not others in the meantime
            self.say_wrong(str(error))
