"""Making the first kluis: who you are, your team, and a wachtzin that only you know."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy

from ui.pages.door import DoorPage
from ui.pages.passphrase import PassphraseBox
from ui.session import Session
from ui.theme import Look
from ui.widgets.controls import PRIMARY, Button
from ui.widgets.form import FormColumn
from ui.widgets.sheet import IconWords
from ui.widgets.words import Words
from welapp.errors import KnownError

WIDTH = 560
STRENGTH_PAUSE_MS = 300
STRONG = 3  # of 4


class CreatePage(DoorPage):
    def __init__(self, look: Look, session: Session) -> None:
        super().__init__(look, "Maak je kluis", WIDTH)
        self._session = session
        self._judge_timer = QTimer(self)
        self._judge_timer.setSingleShot(True)
        self._judge_timer.setInterval(STRENGTH_PAUSE_MS)
        self._judge_timer.timeout.connect(self._judge)
        self._form, self._team_form = FormColumn(look), FormColumn(look)
        self.author = self._form.add_line("Hoe heet je?")
        self.team_name = self._team_form.add_line("Hoe heet jullie team?", placeholder="WEL-team …")
        self.passphrase = PassphraseBox(look, "Wachtzin", hint="Een paar woorden die je onthoudt.")
        self.again = PassphraseBox(look, "Nog een keer dezelfde wachtzin", switch=False)
        self._strength = IconWords(look, "", "", "small", colour="ink2", size=18, wrap=True)
        self._refusal = IconWords(look, "alert-circle", "", "small", colour="clay", size=18, wrap=True)
        self.button = Button(look, "Kluis maken", PRIMARY)
        self.button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._fill()
        self.passphrase.text_changed.connect(self._judge_timer.start)
        self.passphrase.switch.toggled.connect(self._show_both)
        self.author.returnPressed.connect(self.team_name.setFocus)
        self.team_name.returnPressed.connect(self.passphrase.field.setFocus)
        self.passphrase.entered.connect(self._leave_first)
        self.again.entered.connect(self.make)
        self.button.clicked.connect(self.make)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.author.setFocus(Qt.FocusReason.OtherFocusReason)

    def save_now(self) -> None:
        """Nothing is kept before there is a kluis; only the judging stops."""
        self._judge_timer.stop()

    def refusal(self) -> str:
        return self._refusal.words.text()

    def make(self) -> None:
        if not self.button.isEnabled() or not self._complete():
            return
        self._set_busy(True)
        self._session.create(
            self,
            self.passphrase.text(),
            self.author.text().strip(),
            self.team_name.text().strip(),
            self.opened.emit,
            self._refused,
        )

    def _fill(self) -> None:
        look = self.look
        self.box.setSpacing(look.px(12))
        self.box.addWidget(Words(look, "Maak je kluis", "page"))
        warning = (
            "Hierin bewaar je wat jongeren je vertellen. Zonder je wachtzin kan niemand de kluis nog openen. "
            "Kies dus een zin die je niet vergeet."
        )
        self.box.addWidget(Words(look, warning, colour="ink2"))
        names = QHBoxLayout()
        names.setSpacing(look.px(16))
        for form in (self._form, self._team_form):
            names.addWidget(form, 1, Qt.AlignmentFlag.AlignTop)
        self.box.addLayout(names)
        self.box.addWidget(self.passphrase)
        self.box.addWidget(self._strength)
        self.box.addWidget(self.again)
        self.box.addWidget(self._refusal)
        self.box.addSpacing(look.px(4))
        self.box.addWidget(self.button)
        self._strength.hide()
        self._refusal.hide()
        self.again.hide()
        self._show_both(False)

    def _show_both(self, shown: bool) -> None:
        """Who can read what is typed need not type it twice."""
        self.again.setVisible(not shown)
        self.again.forget()

    def _leave_first(self) -> None:
        if self.again.isHidden():
            self.make()
        else:
            self.again.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _complete(self) -> bool:
        self._form.clear_errors()
        if not self.author.text().strip():
            self._form.show_error(self.author, "Vul je naam in. Dan weet je team wie iets opschreef.")
            self.author.setFocus(Qt.FocusReason.OtherFocusReason)
            return False
        if not self.passphrase.text():
            self.passphrase.say_wrong("Bedenk een wachtzin. Zonder wachtzin is er geen kluis.")
            return False
        if not self.again.isHidden() and self.again.text() != self.passphrase.text():
            self.again.say_wrong("Dit is niet dezelfde zin. Typ hem nog een keer.")
            return False
        return True

    def _judge(self) -> None:
        """Say how strong the wachtzin is; the judging itself takes a moment, so not on the event loop."""
        from welapp.actions.vaults import passphrase_strength

        text = self.passphrase.text()
        self._strength.setVisible(bool(text))
        if text:
            self._session.aside(self, lambda: passphrase_strength(text), self._show_strength)

    def _show_strength(self, strength: object) -> None:
        words, score = getattr(strength, "words", ""), getattr(strength, "score", 0)
        tone = "moss" if score >= STRONG else "apricot_text"
        self._strength.mark.set_icon("check" if score >= STRONG else "key", tone)
        self._strength.words.set_colour(tone)
        self._strength.set_text(words)

    def _refused(self, error: KnownError) -> None:
        self._set_busy(False)
        self._refusal.set_text(str(error))
        self._refusal.show()

    def _set_busy(self, busy: bool) -> None:
        self._refusal.hide()
        self.button.setEnabled(not busy)
        self.button.set_text("Even geduld …" if busy else "Kluis maken")
