"""Opening the kluis with the wachtzin."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QSizePolicy

from ui.pages.door import DoorPage
from ui.pages.passphrase import PassphraseBox
from ui.session import Session
from ui.theme import Look
from ui.widgets.controls import PRIMARY, Button
from ui.widgets.sheet import IconWords
from ui.widgets.words import Words
from welapp.actions.surroundings import team_of
from welapp.errors import KnownError

if TYPE_CHECKING:
    from welapp.actions.vaults import OpenVault

KEPT = "Je was bezig. Alles is bewaard."
PARTLY_KEPT = "Je was bezig. Wat af was, is bewaard."
PATIENCE_TRIES = 3  # from this wrong try on, the next one waits a little
LONGEST_WAIT = 30


class UnlockPage(DoorPage):
    """`kept` says that the kluis went on slot while someone was at work, `partly` that not all could be kept."""

    def __init__(self, look: Look, session: Session, *, kept: bool = False, partly: bool = False) -> None:
        super().__init__(look, "Open je kluis")
        self._session = session
        self._tries = 0
        self._busy = False
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.timeout.connect(self._may_try_again)
        self.passphrase = PassphraseBox(look, "Wachtzin")
        self.button = Button(look, "Kluis openen", PRIMARY)
        self.button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._fill((PARTLY_KEPT if partly else KEPT) if kept else "")
        self.passphrase.entered.connect(self.try_open)
        self.button.clicked.connect(self.try_open)
        self._name_team()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.passphrase.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def try_open(self) -> None:
        if self._busy or self._wait.isActive():
            return
        if not self.passphrase.text():
            self.passphrase.say_wrong("Typ eerst je wachtzin.")
            return
        self._set_busy(True, "Even geduld …")
        self.passphrase.show_text(False)
        self._session.open(self, self.passphrase.text(), self._took, self._refused)

    def _fill(self, kept: str) -> None:
        look = self.look
        self.box.addWidget(Words(look, "Open je kluis", "page"))
        lead = "Alles wat jongeren je vertellen ligt hier op slot. Alleen op deze laptop."
        self.box.addWidget(Words(look, lead, colour="ink2"))
        if kept:
            self.box.addWidget(IconWords(look, "check", kept, "body", colour="moss"))
        self.box.addSpacing(look.px(10))
        self.box.addWidget(self.passphrase)
        self.box.addSpacing(look.px(6))
        self.box.addWidget(self.button)

    def _name_team(self) -> None:
        try:
            self.team.setText(team_of(self._session.folder) or "welapp")
        except KnownError as error:
            self.passphrase.say_wrong(str(error))

    def _took(self, facts: OpenVault) -> None:
        self.passphrase.forget()
        self.opened.emit(facts)

    def _refused(self, error: KnownError) -> None:
        self._tries += 1
        wait = min(2 ** (self._tries - PATIENCE_TRIES), LONGEST_WAIT) if self._tries >= PATIENCE_TRIES else 0
        self._set_busy(False)
        self.passphrase.say_wrong(str(error))
        if wait:
            self.button.setEnabled(False)
            self.button.set_text("Wacht even …")
            self._wait.start(wait * 1000)

    def _may_try_again(self) -> None:
        self._set_busy(False)

    def _set_busy(self, busy: bool, text: str = "Kluis openen") -> None:
        self._busy = busy
        self.button.setEnabled(not busy)
        self.button.set_text(text)
        self.passphrase.field.setReadOnly(busy)
