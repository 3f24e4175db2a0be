"""At the door with only a reservekopie: which folder, and the wachtzin or the herstelcode that opens it."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.ask import Ask
from ui.idle import IdleWatch
from ui.pages.at_work import set_busy
from ui.pages.door import DoorPage
from ui.pages.door_code import CodeFace
from ui.pages.passphrase import PassphraseBox
from ui.pages.restore_supply import Supply
from ui.pages.when import said_moment
from ui.saying import plain_date
from ui.session import Session
from ui.text import mark, plural, tr
from ui.theme import Look
from ui.widgets.controls import SECONDARY, link_button, wide_button
from ui.widgets.focus import take_focus
from ui.widgets.form import RadioPills
from ui.widgets.sheet import IconWords
from ui.widgets.words import Words
from welapp.actions.backup_files import Source, sources
from welapp.actions.vaults import key_of, key_of_code
from welapp.errors import KnownError

WIDTH = 500
LEAD = mark(
    "Kies de map waar je reservekopieën staan, bijvoorbeeld op een usb-stick. "
    "Met je wachtzin of herstelcode zet je er een terug op deze computer."
)
BROKEN = mark("Je kluis op deze computer gaat niet open en de sleutel ontbreekt. Kies een map met een reservekopie.")
NOTHING = mark(
    "In deze map staan geen reservekopieën van welapp. Kies de usb-stick zelf, of de map die begint met "
    "‘welapp-reservekopie’."
)
GO_ON, CHOOSE, OTHER = mark("Verder"), mark("Map kiezen"), mark("Andere map kiezen")
ALONE_MINUTES = 3


class RestoreDoorPage(DoorPage):
    """`broken` tells that there is a kluis here that does not open, instead of none."""

    back_requested = Signal()
    supplied = Signal(object)  # Supply

    def __init__(self, look: Look, session: Session, ask: Ask, *, broken: bool = False) -> None:
        super().__init__(look, tr("Ik heb een reservekopie"), WIDTH)
        self._session, self._ask = session, ask
        self._sources: tuple[Source, ...] = ()
        self._code: CodeFace | None = None
        self._start = QWidget()
        self._box = QVBoxLayout(self._start)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(look.px(14))
        self._found = IconWords(look, "check", "", "body", colour="moss", wrap=True)
        self._nothing = IconWords(look, "alert-circle", "", "small", colour="clay", size=18, wrap=True)
        self.folder_button = wide_button(look, tr(CHOOSE), icon="folder")
        self.pills: RadioPills | None = None
        self._pill_room = QVBoxLayout()
        self.passphrase = PassphraseBox(look, tr("Wachtzin van die kluis"))
        self.button = wide_button(look, tr(GO_ON))
        self.forgotten = link_button(look, tr("Wachtzin vergeten? Gebruik je herstelcode"), "key")
        self.back = link_button(look, tr("Terug"), "back")
        self._fill(tr(BROKEN) if broken else tr(LEAD))
        self._connect()
        self._arrange()

    @property
    def face(self) -> CodeFace | None:
        """What stands there when the herstelcode is asked."""
        return self._code

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        take_focus(self.passphrase.field if self._sources else self.folder_button)

    def keep_all(self) -> None:
        """Nothing that is typed here is ever kept."""
        self._show_start()
        self.passphrase.forget()

    def _leave(self) -> None:
        self.keep_all()
        self.back_requested.emit()

    def choose_folder(self) -> None:
        chosen = self._ask.choose_folder(self, tr("Map met reservekopieën"))
        if chosen is not None:
            self.look_in(chosen)

    def look_in(self, chosen: Path) -> None:
        # Not on the lane: a far folder may never answer.
        self._session.beside(self, lambda: sources(chosen), self._show_found, self._refused)

    def go_on(self) -> None:
        source = self._source()
        if source is None or not self.button.isEnabled():
            return
        if not self.passphrase.text():
            self.passphrase.say_wrong(tr("Typ eerst de wachtzin die je toen had."))
            return
        typed = self.passphrase.text()
        self._set_busy(True)
        self._session.aside(
            self, lambda: key_of(source.folder, typed), lambda key: self._supply(source, key, typed), self._refused
        )

    def _fill(self, lead: str) -> None:
        look, box = self.look, self._box
        box.addWidget(Words(look, tr("Ik heb een reservekopie"), "page"))
        box.addWidget(Words(look, lead, colour="ink2"))
        for widget in (self._found, self._nothing, self.folder_button):
            box.addWidget(widget)
        box.addLayout(self._pill_room)
        box.addWidget(self.passphrase)
        box.addWidget(self.button)
        box.addWidget(self.forgotten, 0, Qt.AlignmentFlag.AlignHCenter)
        box.addWidget(self.back, 0, Qt.AlignmentFlag.AlignLeft)
        self._nothing.hide()
        self.box.addWidget(self._start)

    def _connect(self) -> None:
        self.folder_button.clicked.connect(self.choose_folder)
        self.passphrase.entered.connect(self.go_on)
        self.button.clicked.connect(self.go_on)
        self.forgotten.clicked.connect(self._ask_code)
        self.back.clicked.connect(self.back_requested)
        forget = QShortcut(QKeySequence("Ctrl+L"), self)
        forget.activated.connect(self.keep_all)
        alone = IdleWatch(ALONE_MINUTES, self)
        alone.left_alone.connect(self._leave)
        alone.start()

    def _arrange(self) -> None:
        """Show what can be done now: first only the folder, then what opens it."""
        there = bool(self._sources)
        self._found.setVisible(there)
        for widget in (self.passphrase, self.button, self.forgotten):
            widget.setVisible(there)
        self.folder_button.set_text(tr(OTHER) if there else tr(CHOOSE))
        self.folder_button.set_kind(SECONDARY if there else "primary")

    def _show_found(self, found: Sequence[Source]) -> None:
        self._sources = tuple(found)
        self._nothing.tell("" if found else tr(NOTHING))
        if self.pills is not None:
            self.pills.hide()
            self.pills.deleteLater()
            self.pills = None
        if len(found) > 1:
            names = [(str(place), _named(source, place)) for place, source in enumerate(found)]
            self.pills = RadioPills(self.look, tr("Van welke kluis?"), names, "0")
            self.pills.choice_changed.connect(self._say_found)
            self._pill_room.addWidget(self.pills)
        self._arrange()
        if found:
            take_focus(self.passphrase.field)
        self._say_found()

    def _say_found(self) -> None:
        source = self._source()
        if source is None:
            return
        newest = said_moment(source.copies[0].made_at, self._session.around.clock())
        number = len(source.copies)
        count = plural(number, "Eén reservekopie", "{n} reservekopieën")
        team = tr(" van {team}", team=source.team) if source.team else ""
        self._found.tell(tr("{count}{team}. De nieuwste is van {newest}.", count=count, team=team, newest=newest))

    def _source(self) -> Source | None:
        if not self._sources:
            return None
        return self._sources[int(self.pills.chosen()) if self.pills else 0]

    def _supply(self, source: Source, key: bytes, typed: str) -> None:
        self.keep_all()
        self.supplied.emit(Supply(self._session.folder, key, source=source, typed=typed))

    def _refused(self, error: KnownError) -> None:
        self._set_busy(False)
        self.passphrase.show_text(False)
        self.passphrase.say_wrong(str(error))

    def _set_busy(self, busy: bool) -> None:
        for widget in (self.folder_button, self.forgotten, self.back):
            widget.setEnabled(not busy)
        self.passphrase.field.setReadOnly(busy)
        set_busy(self.button, tr(GO_ON), busy)

    # --- the herstelcode

    def _ask_code(self) -> None:
        self._code = CodeFace(self.look)
        self._code.confirmed.connect(self._try_code)
        self._code.back_requested.connect(self._show_start)
        self._start.hide()
        self.passphrase.forget()
        self.box.addWidget(self._code)
        self._code.show()
        self._code.focus_first()

    def _show_start(self) -> None:
        face, self._code = self._code, None
        if face is not None:
            face.code.forget()
            face.hide()
            face.deleteLater()
        self._set_busy(False)
        self._start.show()

    def _try_code(self) -> None:
        face, source = self._code, self._source()
        if face is None or source is None or not face.button.isEnabled() or not face.code.check_all():
            return
        typed = face.code.text()

        def sorry(error: KnownError) -> None:
            if self._code is face:
                face.set_busy(False)
                face.code.say_wrong(str(error))

        face.set_busy(True)
        self._session.aside(
            self, lambda: key_of_code(source.folder, typed), lambda key: self._supply(source, key, typed), sorry
        )


def _named(source: Source, place: int) -> str:
    return source.team or tr("kluis {place}, {date}", place=place + 1, date=plain_date(source.copies[0].made_at.date()))
