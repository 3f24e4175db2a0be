"""What the sheet at the door shows when the wachtzin is forgotten: first the herstelcode, then a new wachtzin."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.pages.at_work import set_busy
from ui.pages.code_field import CodeField
from ui.pages.new_passphrase import NewPassphrase
from ui.session import Session
from ui.text import mark, tr
from ui.theme import Look
from ui.widgets.controls import link_button, wide_button
from ui.widgets.focus import take_focus
from ui.widgets.sheet import IconWords
from ui.widgets.words import Words

NO_CODE = mark(
    "Voor deze kluis is nog geen herstelcode gemaakt. Zonder wachtzin gaat hij dan niet open, ook niet door ons."
)


class Face(QWidget):
    """A page name, a lead, what is asked, one wide button, and a quiet way back."""

    back_requested = Signal()
    confirmed = Signal()

    def __init__(self, look: Look, title: str, lead: str, button: str, back: str) -> None:
        super().__init__()
        self._text = button
        self.setAccessibleName(f"{title} {lead}")
        self.box = QVBoxLayout(self)
        self.box.setContentsMargins(0, 0, 0, 0)
        self.box.setSpacing(look.px(14))
        self.box.addWidget(Words(look, title, "page"))
        if lead:
            self.box.addWidget(Words(look, lead, colour="ink2"))
        self.box.addSpacing(look.px(4))
        self.button = wide_button(look, button)
        self.button.clicked.connect(self.confirmed)
        self.back = link_button(look, back, "back")
        self.back.clicked.connect(self.back_requested)
        QShortcut(QKeySequence("Escape"), self).activated.connect(self.back.click)

    def focus_first(self) -> None:
        """Put the caret where typing begins."""

    def forget(self) -> None:
        """Wipe what was typed."""

    def end(self) -> None:
        self.box.addSpacing(6)
        self.box.addWidget(self.button)
        self.box.addWidget(self.back, 0, Qt.AlignmentFlag.AlignLeft)

    def set_busy(self, busy: bool) -> None:
        self.back.setEnabled(not busy)
        set_busy(self.button, self._text, busy)


class CodeFace(Face):
    def __init__(self, look: Look, button: str = mark("Verder")) -> None:
        lead = tr("Pak het blad met je herstelcode. Typ de 8 groepen over. Plakken mag ook.")
        super().__init__(look, tr("Wachtzin vergeten?"), lead, tr(button), tr("Terug naar de wachtzin"))
        self.code = CodeField(look)
        self.missing = IconWords(look, "alert-circle", "", "small", colour="apricot_text", size=18, wrap=True)
        self.missing.hide()
        self.box.addWidget(self.code)
        self.box.addWidget(self.missing)
        self.end()
        self.code.entered.connect(self.confirmed)
        self.code.completed.connect(lambda: take_focus(self.button))

    def say_there_is_none(self) -> None:
        """Nothing can be typed that would open it: only the way back is left."""
        self.code.hide()
        self.button.hide()
        take_focus(self.back)  # with its ring: Tab cannot go elsewhere to bring it
        self.missing.tell(tr(NO_CODE))

    def set_busy(self, busy: bool) -> None:
        super().set_busy(busy)
        self.code.set_busy(busy)

    def forget(self) -> None:
        self.code.forget()

    def focus_first(self) -> None:
        self.code.fields[0].setFocus(Qt.FocusReason.OtherFocusReason)


class NewPassphraseFace(Face):
    def __init__(self, look: Look, session: Session) -> None:
        lead = tr("De herstelcode klopt. Bedenk nu een nieuwe wachtzin. Je herstelcode blijft gewoon geldig.")
        super().__init__(look, tr("Nieuwe wachtzin"), lead, tr("Kluis openen"), tr("Terug naar de wachtzin"))
        self.passphrase = NewPassphrase(look, session, tr("Nieuwe wachtzin"))
        self.box.addWidget(self.passphrase)
        self.refusal = IconWords(look, "alert-circle", "", "small", colour="clay", size=18, wrap=True)
        self.refusal.hide()
        self.box.addWidget(self.refusal)
        self.end()
        self.passphrase.entered.connect(self.confirmed)

    def set_busy(self, busy: bool) -> None:
        super().set_busy(busy)
        self.passphrase.set_busy(busy)

    def say_wrong(self, sentence: str) -> None:
        self.refusal.tell(sentence)

    def forget(self) -> None:
        self.passphrase.forget()

    def focus_first(self) -> None:
        self.passphrase.first.field.setFocus(Qt.FocusReason.OtherFocusReason)
