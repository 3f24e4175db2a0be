"""Making the first kluis: who you are, your team, and a wachtzin that only you know."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QHBoxLayout

from ui.pages.at_work import set_busy
from ui.pages.door import DoorPage
from ui.pages.new_passphrase import NewPassphrase
from ui.session import Session
from ui.text import mark, tr
from ui.theme import Look
from ui.widgets.controls import link_button, wide_button
from ui.widgets.form import FormColumn
from ui.widgets.sheet import IconWords
from ui.widgets.words import Words
from welapp.errors import KnownError

if TYPE_CHECKING:
    from welapp.actions.vaults import OpenVault

WIDTH = 560
MAKE = mark("Kluis maken")
NOTHING_TYPED = mark("Bedenk een wachtzin. Zonder wachtzin is er geen kluis.")


class CreatePage(DoorPage):
    restore_requested = Signal()  # someone has a backup of a kluis from another computer

    def __init__(self, look: Look, session: Session) -> None:
        super().__init__(look, tr("Maak je kluis"), WIDTH)
        self._session = session
        self._form, self._team_form = FormColumn(look), FormColumn(look)
        self.author = self._form.add_line(tr("Hoe heet je?"))
        self.team_name = self._team_form.add_line(tr("Hoe heet jullie team?"), placeholder=tr("WEL-team …"))
        self._new = NewPassphrase(look, session)
        self.passphrase, self.again = self._new.first, self._new.again
        self._refusal = IconWords(look, "alert-circle", "", "small", colour="clay", size=18, wrap=True)
        self.button = wide_button(look, tr(MAKE))
        self.restore = link_button(look, tr("Ik heb een reservekopie"), "copies")
        self._fill()
        self.author.returnPressed.connect(self.team_name.setFocus)
        self.team_name.returnPressed.connect(self.passphrase.field.setFocus)
        self._new.entered.connect(self.make)
        self.button.clicked.connect(self.make)
        self.restore.clicked.connect(self.restore_requested)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.author.setFocus(Qt.FocusReason.OtherFocusReason)

    def save_now(self) -> None:
        """Nothing is kept before there is a kluis; only the judging stops."""
        self._new.stop()

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
            self._made,
            self._refused,
        )

    def _fill(self) -> None:
        look = self.look
        self.box.setSpacing(look.px(12))
        self.box.addWidget(Words(look, tr("Maak je kluis"), "page"))
        warning = tr(
            "Hierin bewaar je wat jongeren je vertellen. Je wachtzin maakt de kluis open. "
            "Kies dus een zin die je niet vergeet."
        )
        self.box.addWidget(Words(look, warning, colour="ink2"))
        names = QHBoxLayout()
        names.setSpacing(look.px(16))
        for form in (self._form, self._team_form):
            names.addWidget(form, 1, Qt.AlignmentFlag.AlignTop)
        self.box.addLayout(names)
        self.box.addWidget(self._new)
        self.box.addWidget(self._refusal)
        self.box.addSpacing(look.px(4))
        self.box.addWidget(self.button)
        self.box.addWidget(self.restore, 0, Qt.AlignmentFlag.AlignHCenter)
        self._refusal.hide()

    def _complete(self) -> bool:
        self._form.clear_errors()
        if not self.author.text().strip():
            self._form.show_error(self.author, tr("Vul je naam in. Dan weet je team wie iets opschreef."))
            self.author.setFocus(Qt.FocusReason.OtherFocusReason)
            return False
        return self._new.is_complete(tr(NOTHING_TYPED))

    def _made(self, facts: OpenVault) -> None:
        self._new.forget()
        self.opened.emit(facts)

    def _refused(self, error: KnownError) -> None:
        self._set_busy(False)
        self._refusal.tell(str(error))

    def _set_busy(self, busy: bool) -> None:
        self._refusal.hide()
        set_busy(self.button, tr(MAKE), busy)
