"""Handing the keyboard to a youth, and taking it back with the wachtzin."""

from __future__ import annotations

import math
import time

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.pages.at_work import AGAIN, WAIT, set_busy
from ui.pages.page import Page
from ui.pages.passphrase import PassphraseBox
from ui.pages.visit_frame import scroll_area
from ui.session import Session
from ui.text import mark, tr
from ui.theme import Look
from ui.widgets.controls import PRIMARY, SECONDARY, Button
from ui.widgets.dressed import announce
from ui.widgets.focus import take_focus
from ui.widgets.sheet import IconWords, Sheet
from ui.widgets.words import Words
from welapp.errors import KnownError

TO_YOUTH = mark("Nu ben jij de baas over het scherm. Een volwassene zet het straks weer terug.")
TO_ADULT = mark(
    "Voor de volwassene: alleen dit bezoek is dan te zien. Terug kan met je wachtzin. "
    "Andere programma’s kunnen we niet tegenhouden. Sluit die eerst."
)
WIDTH = 720
PATIENCE_TRIES, LONGEST_WAIT = 3, 30  # as at the door
TAKE = mark("Ik neem het over")


class Patience:
    """How long to wait after wrong tries; going back to the visit does not shorten it."""

    def __init__(self) -> None:
        self._tries, self._until = 0, 0.0

    def count_wrong(self) -> None:
        self._tries += 1
        if self._tries >= PATIENCE_TRIES:
            self._until = time.monotonic() + min(2 ** (self._tries - PATIENCE_TRIES), LONGEST_WAIT)

    def left_ms(self) -> int:
        return max(0, math.ceil((self._until - time.monotonic()) * 1000))


class _Cover(Page):
    """One sheet in the middle of an empty screen; Escape goes back to the visit."""

    table_mode = True
    back_requested = Signal()

    def __init__(self, look: Look, name: str) -> None:
        super().__init__()
        self.look = look
        self.setAccessibleName(name)
        sheet = Sheet(look)
        sheet.setMaximumWidth(look.px(WIDTH, table=True))
        self.box = sheet.box
        self.box.setContentsMargins(*(look.px(side, table=True) for side in (40, 36, 40, 39)))
        self.box.setSpacing(look.px(16, table=True))
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.addStretch(2)
        middle = QHBoxLayout()
        middle.addStretch(1)  # not by alignment: an aligned widget does not grow with its lines
        middle.addWidget(sheet, 1000)  # as wide as it may be, and never wider than the screen
        middle.addStretch(1)
        column.addLayout(middle)
        column.addStretch(3)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scroll_area(inside))  # large letters may need more than the screen

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.back_requested.emit()
            return
        super().keyPressEvent(event)

    def add_row(self, *buttons: QWidget) -> None:
        row = QHBoxLayout()
        row.setSpacing(12)
        for one in buttons:
            row.addWidget(one)
        row.addStretch(1)
        self.box.addSpacing(self.look.px(8, table=True))
        self.box.addLayout(row)


class HandOverPage(_Cover):
    """What it means, to the youth first; then the keys are theirs."""

    taken = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__(look, tr("Jij aan de toetsen"))
        self.take = Button(look, tr("Oké, ik ben de baas"), PRIMARY, table=True)
        self.stay = Button(look, tr("Toch niet"), SECONDARY, table=True)
        self.take.clicked.connect(self.taken)
        self.stay.clicked.connect(self.back_requested)
        self.take.setAccessibleDescription(tr(TO_YOUTH))
        self.setFocusProxy(self.take)
        self.box.addWidget(Words(look, tr("Jij aan de toetsen"), "page", table=True))
        self.box.addWidget(Words(look, tr(TO_YOUTH), "lead", table=True, colour="ink"))
        self.box.addWidget(Words(look, tr("Stoppen of even pauze mag altijd."), "lead", table=True))
        self.add_row(self.take, self.stay)
        self.box.addSpacing(look.px(8, table=True))
        self.box.addWidget(IconWords(look, "lock", tr(TO_ADULT), "small", table=True, colour="ink2", wrap=True))

    def focus_first(self) -> None:
        take_focus(self.take)


class TakeBackPage(_Cover):
    """Asks the wachtzin while the kluis stays open; what is typed here is forgotten at once.

    Only the wachtzin: a keyring opens for whoever sits at the computer, and that is now the youth.
    """

    taken_back = Signal()

    def __init__(self, look: Look, session: Session, patience: Patience) -> None:
        super().__init__(look, tr("Een volwassene aan de toetsen"))
        self._session, self._patience = session, patience
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.timeout.connect(self._waited)
        self.passphrase = PassphraseBox(look, tr("Wachtzin"), table=True)
        self.go = Button(look, tr(TAKE), PRIMARY, table=True)
        self.back = Button(look, tr("Verder met het bezoek"), SECONDARY, table=True)
        self.passphrase.entered.connect(self.check)
        self.go.clicked.connect(self.check)
        self.back.clicked.connect(self.back_requested)
        self.setFocusProxy(self.passphrase.field)
        self.box.addWidget(Words(look, tr("Een volwassene aan de toetsen"), "page", table=True))
        self.box.addWidget(Words(look, tr("Typ je wachtzin. Dan ben jij weer aan zet."), "lead", table=True))
        self.box.addWidget(self.passphrase)
        self.add_row(self.go, self.back)
        self._wait_or_go()

    def focus_first(self) -> None:
        self.passphrase.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def keep_all(self) -> None:
        """Nothing that is typed here is ever kept."""
        self.forget()

    def forget(self) -> None:
        self.passphrase.forget()
        self.passphrase.show_text(False)

    def check(self) -> None:
        if not self.go.isEnabled():
            return
        typed = self.passphrase.text()
        if not typed:
            self.passphrase.say_wrong(tr("Typ eerst je wachtzin."))
            return
        from welapp.actions.ways_in import check_passphrase

        self._set_busy(True)
        self.passphrase.show_text(False)
        self._session.run(self, lambda vault: check_passphrase(vault, typed), self._right, self._wrong)

    def _right(self, _: None) -> None:
        self.forget()
        self.taken_back.emit()

    def _wrong(self, error: KnownError) -> None:
        """Not left to be typed over, as at the door: the youth could have it shown, and it is nearly the wachtzin."""
        self._patience.count_wrong()
        self._set_busy(False)
        self.forget()
        self.passphrase.say_wrong(str(error))
        self._wait_or_go()
        if not self.go.isEnabled():
            announce(self.go, self.go.text())

    def _wait_or_go(self) -> None:
        left = self._patience.left_ms()
        self.go.setEnabled(not left)
        self.go.set_text(tr(WAIT) if left else tr(TAKE))
        if left:
            self._wait.start(left)

    def _waited(self) -> None:
        self._wait_or_go()
        if self.go.isEnabled() and self.isVisible():
            announce(self.go, tr(AGAIN))

    def _set_busy(self, busy: bool) -> None:
        self.passphrase.field.setReadOnly(busy)
        set_busy(self.go, tr(TAKE), busy)
