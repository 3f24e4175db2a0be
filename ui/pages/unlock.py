"""Opening the kluis: with the wachtzin, with this computer, or with the herstelcode and a new wachtzin."""

from __future__ import annotations

import dataclasses
import threading
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.idle import IdleWatch
from ui.pages.at_work import AGAIN, WAIT, set_busy
from ui.pages.door import DoorPage
from ui.pages.passphrase import PassphraseBox
from ui.session import Session
from ui.text import mark, tr
from ui.theme import Look
from ui.widgets.controls import SECONDARY, link_button, wide_button
from ui.widgets.dressed import announce
from ui.widgets.sheet import IconWords
from ui.widgets.words import Words
from welapp.actions.surroundings import Surroundings, team_of
from welapp.errors import DamagedError, KnownError

if TYPE_CHECKING:
    from ui.pages.door_code import CodeFace, Face, NewPassphraseFace
    from welapp.actions.vaults import OpenVault
    from welapp.actions.ways_in import Ways

RENEWED = mark("Je nieuwe wachtzin geldt nu. De oude opent de kluis niet meer.")
KEPT = mark("Je was bezig. Alles is bewaard.")
PARTLY_KEPT = mark("Je was bezig. Wat af was, is bewaard.")
NOT_KEPT = mark(
    "Je was bezig. Je laatste woorden zijn nog niet bewaard. {why} Open daarna de kluis: dan bewaren we ze alsnog."
)
OPEN, COMPUTER, STOP = mark("Kluis openen"), mark("Openen met deze computer"), mark("Stoppen")
STOPPED = mark("Gestopt. Open de kluis met je wachtzin.")
FORGOTTEN = mark("Wachtzin vergeten? Gebruik je herstelcode")
RESTORE = mark("Reservekopie terugzetten")
PATIENCE_TRIES = 3  # from this wrong try on, the next one waits a little
LONGEST_WAIT = 30
ALONE_MINUTES = 3  # after which a code or wachtzin that lies half typed is forgotten


class UnlockPage(DoorPage):
    """Where the kluis went on slot while someone was at work, `tell` says what became of that.

    `computer_may` tells that this computer's own way in may be offered: at the start of the program, and after the
    computer itself was on slot or asleep.
    """

    restore_requested = Signal(bytes)  # the raw key of a kluis that does not open; empty when no key can be had

    def __init__(self, look: Look, session: Session, *, computer_may: bool = False) -> None:
        super().__init__(look, tr("Open je kluis"))
        self.computer_may = computer_may
        self._session = session
        self._tries = 0
        self._busy = False
        self._has_code = True
        self._key = b""  # of a damaged kluis, when the herstelcode gave it
        self._stop = threading.Event()
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.timeout.connect(self._may_try_again)
        self.passphrase = PassphraseBox(look, tr("Wachtzin"))
        self.button = wide_button(look, tr(OPEN))
        self.computer_button = wide_button(look, tr(COMPUTER), SECONDARY, "computer")
        self.restore_button = wide_button(look, tr(RESTORE), SECONDARY, "copies")
        self.forgotten = link_button(look, tr(FORGOTTEN), "key")
        self._told = IconWords(look, "check", "", "body", colour="moss", wrap=True)
        self._face: Face | None = None  # what stands in place of the wachtzin after 'Wachtzin vergeten?'
        self._start = QWidget()
        self._fill()
        self._connect()
        self._name_team()
        self._ask_ways()

    @property
    def face(self) -> Face | None:
        return self._face

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.passphrase.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def keep_all(self) -> None:
        """Nothing that is typed here is ever kept."""
        self.show_start()

    def try_open(self) -> None:
        if self._may_ask():
            self._set_busy(True)
            self.passphrase.show_text(False)
            self._session.open(self, self.passphrase.text(), self._took, self._refused)

    def open_with_computer(self) -> None:
        """Ask this computer's keyring; while that is asked, the same button stops it."""
        if self._busy:
            self._stop.set()
            return
        stop = self._stop = threading.Event()

        def opener(folder: Path, around: Surroundings) -> OpenVault:
            from welapp.actions.vaults import open_with_computer

            vault = open_with_computer(folder, around, stop)
            if stop.is_set():
                vault.close()
                raise KnownError(tr(STOPPED))
            return vault

        self._set_busy(True)
        self.computer_button.setEnabled(True)
        self.computer_button.set_text(tr(STOP))
        self._session.open_by(self, opener, self._took, self._refused_by_computer)

    def show_code(self) -> None:
        """Ask for the herstelcode in place of the wachtzin."""
        from ui.pages.door_code import CodeFace  # most who open the kluis know the wachtzin

        face = CodeFace(self.look)
        face.confirmed.connect(lambda: self._try_code(face))
        self._show_face(face)
        if not self._has_code:
            face.say_there_is_none()

    def show_start(self, wrong: str = "") -> None:
        """Back to the wachtzin, with everything typed forgotten."""
        self._drop_face()
        self._start.show()
        self.passphrase.forget()
        self.passphrase.show_text(False)
        self._set_busy(False)
        self.passphrase.field.setFocus(Qt.FocusReason.OtherFocusReason)
        if wrong:
            self.passphrase.say_wrong(wrong)

    def tell(self, sentence: str, *, kept: bool = True) -> None:
        """Say what became of what someone was typing; `kept` is whether they may be at ease."""
        self._told.mark.set_icon("check" if kept else "alert-circle", "moss" if kept else "clay")
        self._told.words.set_colour("moss" if kept else "clay")
        self._told.tell(sentence)

    def _fill(self) -> None:
        look = self.look
        box = QVBoxLayout(self._start)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(look.px(14))
        box.addWidget(Words(look, tr("Open je kluis"), "page"))
        lead = tr("Alles wat jongeren je vertellen, ligt hier op slot.")
        box.addWidget(Words(look, lead, colour="ink2"))
        box.addWidget(self._told)
        box.addSpacing(look.px(10))
        box.addWidget(self.passphrase)
        box.addSpacing(look.px(6))
        for widget in (self.button, self.computer_button, self.restore_button):
            box.addWidget(widget)
        box.addWidget(self.forgotten, 0, Qt.AlignmentFlag.AlignHCenter)
        self._told.hide()
        self.computer_button.hide()
        self.restore_button.hide()
        self.box.addWidget(self._start)

    def _connect(self) -> None:
        self.passphrase.entered.connect(self.try_open)
        self.button.clicked.connect(self.try_open)
        self.computer_button.clicked.connect(self.open_with_computer)
        self.restore_button.clicked.connect(self._ask_restore)
        self.forgotten.clicked.connect(self.show_code)
        forget = QShortcut(QKeySequence("Ctrl+L"), self, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
        forget.activated.connect(self.show_start)
        self.alone = IdleWatch(ALONE_MINUTES, self)
        self.alone.left_alone.connect(self._forget_typed)
        self.alone.start()

    def _name_team(self) -> None:
        try:
            self.team.setText(team_of(self._session.folder) or "welapp")
        except KnownError as error:
            self.passphrase.say_wrong(str(error))
            self.restore_button.setVisible(isinstance(error, DamagedError))

    def _ask_ways(self) -> None:
        folder = self._session.folder

        def job() -> Ways | None:
            from welapp.actions.ways_in import ways_in

            try:
                return ways_in(folder)
            except KnownError:  # `_name_team` says what is wrong with the key file
                return None

        self._session.aside(self, job, self._show_ways)

    def _show_ways(self, ways: Ways | None) -> None:
        if ways is not None:
            self._has_code = ways.recovery_on is not None
            self.computer_button.setVisible(ways.computer and self.computer_may)

    def _may_ask(self) -> bool:
        if self._busy or self._wait.isActive():
            return False
        if not self.passphrase.text():
            self.passphrase.say_wrong(tr("Typ eerst je wachtzin."))
            return False
        return True

    def _took(self, facts: OpenVault) -> None:
        self.show_start()
        self.opened.emit(facts)

    def _refused(self, error: KnownError) -> None:
        self._tries += 1
        wait = min(2 ** (self._tries - PATIENCE_TRIES), LONGEST_WAIT) if self._tries >= PATIENCE_TRIES else 0
        self._set_busy(False)
        self.passphrase.say_wrong(str(error))
        if isinstance(error, DamagedError):
            self.restore_button.show()
        elif wait:
            self._wait.start(wait * 1000)
            self._show_waiting()
            announce(self.button, self.button.text())

    def _refused_by_computer(self, error: KnownError) -> None:
        self._set_busy(False)
        self.restore_button.setVisible(isinstance(error, DamagedError) or not self.restore_button.isHidden())
        self.passphrase.say_wrong(str(error))

    def _may_try_again(self) -> None:
        self._set_busy(False)
        if self.button.isVisible():  # not for who went to the herstelcode meanwhile
            announce(self.button, tr(AGAIN))

    def _set_busy(self, busy: bool) -> None:
        self._busy = busy
        self.computer_button.set_text(tr(COMPUTER))
        for widget in (self.computer_button, self.restore_button, self.forgotten):
            widget.setEnabled(not busy)
        self.passphrase.field.setReadOnly(busy)
        set_busy(self.button, tr(OPEN), busy)
        if self._wait.isActive():  # also for who was at the herstelcode meanwhile
            self._show_waiting()

    def _show_waiting(self) -> None:
        self.button.setEnabled(False)
        self.button.set_text(tr(WAIT))

    # --- the herstelcode

    def _show_face(self, face: Face) -> None:
        self._drop_face()
        self._face = face
        self._start.hide()
        self.passphrase.forget()
        face.back_requested.connect(self.show_start)
        self.box.addWidget(face)
        face.show()
        announce(self, face.accessibleName())
        face.focus_first()

    def _drop_face(self) -> None:
        face, self._face = self._face, None
        if face is not None:
            face.forget()
            face.hide()
            face.deleteLater()

    def _forget_typed(self) -> None:
        if self._face is not None:
            self.show_start()
        elif not self._busy:
            self.passphrase.field.setText("")

    def _try_code(self, face: CodeFace) -> None:
        if not face.button.isEnabled() or not face.code.check_all():
            return
        code, folder = face.code.text(), self._session.folder

        def job() -> bytes:
            from welapp.actions.vaults import key_of_code

            return key_of_code(folder, code)

        def fits(key: bytes) -> None:
            if self._face is face:
                self._code_fits(code, key)

        def sorry(error: KnownError) -> None:
            if self._face is not face:
                return
            if isinstance(error, DamagedError):  # no key file here that could tell whether the code is right
                self.show_start(str(error))
                self.restore_button.show()
                return
            face.set_busy(False)
            face.code.say_wrong(str(error))

        face.set_busy(True)
        self._session.aside(self, job, fits, sorry)

    def _code_fits(self, code: str, key: bytes) -> None:
        if not self.restore_button.isHidden():
            self.show_start()
            self.restore_requested.emit(key)
            return
        from ui.pages.door_code import NewPassphraseFace

        face = NewPassphraseFace(self.look, self._session)
        face.confirmed.connect(lambda: self._renew(face, code, key))
        self._show_face(face)

    def _renew(self, face: NewPassphraseFace, code: str, key: bytes) -> None:
        face.say_wrong("")
        if not face.button.isEnabled() or not face.passphrase.is_complete(tr("Bedenk eerst een nieuwe wachtzin.")):
            return
        new = face.passphrase.text()

        def opener(folder: Path, around: Surroundings) -> OpenVault:
            from welapp.actions.vaults import open_with_code
            from welapp.actions.ways_in import replace_passphrase_with_code

            vault = open_with_code(folder, code, around)
            try:
                said = replace_passphrase_with_code(vault, code, new)
            except BaseException:
                vault.close()
                raise
            return dataclasses.replace(vault, problems=(*vault.problems, KnownError(said or tr(RENEWED))))

        def sorry(error: KnownError) -> None:
            if self._face is not face:
                return
            if isinstance(error, DamagedError):
                self.show_start(str(error))
                self._key = key
                self.restore_button.show()
                return
            face.set_busy(False)
            face.say_wrong(str(error))

        face.set_busy(True)
        self._session.open_by(self, opener, self._took, sorry)

    # --- a kluis that does not open

    def _ask_restore(self) -> None:
        """A backup is put back only for who has the wachtzin or the code."""
        if self._key:
            key, self._key = self._key, b""
            self.restore_requested.emit(key)
            return
        if not self._may_ask():
            return
        passphrase, folder = self.passphrase.text(), self._session.folder

        def job() -> bytes:
            from welapp.actions.vaults import key_of

            return key_of(folder, passphrase)

        self._set_busy(True)
        self._session.aside(self, job, self._may_restore, self._restore_refused)

    def _may_restore(self, key: bytes) -> None:
        self.show_start()
        self.restore_requested.emit(key)

    def _restore_refused(self, error: KnownError) -> None:
        if isinstance(error, DamagedError):  # no key file here that can tell whether the wachtzin is right
            self.show_start()
            self.restore_requested.emit(b"")
            return
        self._refused(error)
