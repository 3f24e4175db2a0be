"""Letters and colours: the same choices at the desk and in the visit; each counts at once and is kept in the kluis."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.desk import Desk
from ui.letters import Face
from ui.pages.visit_frame import Trouble, column, pause_tool
from ui.palettes import Colours
from ui.reading import with_reading
from ui.text import mark, tr
from ui.theme import Reading
from ui.widgets.controls import PRIMARY, Button, RadioPill
from ui.widgets.flow import FlowLayout
from ui.widgets.focus import take_focus
from ui.widgets.form import FormColumn
from ui.widgets.page_keys import hear_keys
from ui.widgets.sheet import SavedMark, Sheet
from ui.widgets.words import Words
from welapp.actions.settings import change_settings
from welapp.errors import KnownError

NAME = mark("Letters en kleuren")
SIZES = (
    ("1.0", mark("gewoon")),
    ("1.15", mark("iets groter")),
    ("1.3", mark("groter")),
    ("1.6", mark("heel groot")),
    ("2.0", mark("twee keer zo groot")),
)
ROOMS = (("1.0", mark("gewoon")), ("1.2", mark("ruimer")), ("1.4", mark("nog ruimer")))
FACES = ((Face.PLAIN.value, mark("gewoon")), (Face.DYSLEXIA.value, mark("makkelijker bij dyslexie")))
COLOURS = (
    (Colours.SYSTEM.value, mark("zoals de computer")),
    (Colours.LIGHT.value, mark("licht")),
    (Colours.DARK.value, mark("donker")),
    (Colours.BLACK_ON_WHITE.value, mark("zwart op wit")),
    (Colours.WHITE_ON_BLACK.value, mark("wit op zwart")),
)
CALM, CALM_HINT = mark("Rustig beeld"), mark("Dan knippert of schuift er niets.")


def said(choices: Sequence[tuple[str, str]]) -> list[tuple[str, str]]:
    return [(value, tr(words)) for value, words in choices]


class ReadingChoices(QWidget):
    """Size, room, face, colours and calm."""

    kept = Signal()
    refused = Signal(str)

    def __init__(self, desk: Desk, *, table: bool = False) -> None:
        super().__init__()
        self._desk = desk
        look, now = desk.look, desk.look.reading
        form = FormColumn(look, table=table)
        self.letters = form.add_choice(tr("Grootte van de letters"), said(SIZES), chosen=str(now.scale))
        self.room = form.add_choice(tr("Ruimte tussen de regels"), said(ROOMS), chosen=str(now.room))
        self.face = form.add_choice(tr("Vorm van de letters"), said(FACES), chosen=now.face.value)
        self.colours = form.add_choice(tr("Kleuren"), said(COLOURS), chosen=now.colours.value)
        self.calm = form.add_check(tr(CALM), hint=tr(CALM_HINT), checked=now.calm)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(form)
        for choice in (self.letters, self.room, self.face, self.colours):
            choice.choice_changed.connect(self._take)
        self.calm.toggled.connect(self._take)

    def show_present(self) -> None:
        """Show what counts now: it may have been chosen elsewhere."""
        now = self._desk.look.reading
        blocked = [QSignalBlocker(each) for each in (self.letters, self.room, self.face, self.colours, self.calm)]
        self.letters.choose(str(now.scale))
        self.room.choose(str(now.room))
        self.face.choose(now.face.value)
        self.colours.choose(now.colours.value)
        self.calm.setChecked(now.calm)
        del blocked

    def focus_first(self) -> None:
        take_focus(next(pill for pill in self.letters.findChildren(RadioPill) if pill.isChecked()))

    def _take(self) -> None:
        chosen = Reading(
            Colours(self.colours.chosen()),
            float(self.letters.chosen()),
            Face(self.face.chosen()),
            float(self.room.chosen()),
            self.calm.isChecked(),
        )
        self._desk.look.wear(chosen)
        self._desk.session.run(
            self,
            lambda vault: change_settings(vault, lambda settings: with_reading(settings, chosen)),
            lambda _: self.kept.emit(),
            self._refuse,
        )

    def _refuse(self, error: KnownError) -> None:
        self.refused.emit(str(error))


class ReadingView(QWidget):
    """The choices in table mode, under an example that shows what they do; 'Klaar' closes it.

    Escape closes it too, but in the window that is a pause.
    """

    closed = Signal()
    pause_requested = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        look = desk.look
        self.title = Words(look, tr(NAME), "page", table=True)
        self.saved = SavedMark(look)
        self.trouble = Trouble(look)
        self.done = Button(look, tr("Klaar"), PRIMARY, "check", table=True)
        self.done.clicked.connect(self.closed)
        self.pause = pause_tool(look)  # in its own place: the line at the top is out of sight
        self.pause.clicked.connect(self.pause_requested)
        self.choices = ReadingChoices(desk, table=True)
        self.choices.kept.connect(self.saved.confirm)
        self.choices.kept.connect(self.trouble.hide)
        self.choices.refused.connect(self._say_refused)
        example = Sheet(look)
        example.box.addWidget(Words(look, tr("Zo ziet een vraag eruit."), "page", table=True))
        example.box.addWidget(Words(look, tr("‘En zo ziet jouw antwoord eruit.’"), "answer", table=True))
        inside = QWidget()
        middle = QVBoxLayout(inside)
        middle.setContentsMargins(0, 0, 0, 0)
        middle.addWidget(example)
        middle.addSpacing(look.px(16, table=True))
        middle.addWidget(self.choices)
        middle.addStretch(1)
        named, row = QVBoxLayout(), QHBoxLayout()
        named.setSpacing(0)
        named.addWidget(self.title)
        # Under it: beside it, it would push the tools away when it comes.
        named.addWidget(self.saved, 0, Qt.AlignmentFlag.AlignLeft)
        row.setSpacing(look.px(12, table=True))
        row.addLayout(named, 1)
        head, tools = QWidget(), QWidget()
        beside = FlowLayout(tools, gap=12, push=0)
        beside.addWidget(self.done)
        beside.addWidget(self.pause)
        row.addWidget(tools)
        whole = QVBoxLayout(head)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addLayout(row)
        whole.addWidget(self.trouble)
        box = column(self, look, head)
        box.addSpacing(look.px(7, table=True))
        box.addWidget(inside)
        hear_keys(self, {"Esc": self.closed.emit})

    def open(self) -> None:
        self.saved.show_nothing()
        self.trouble.hide()
        self.choices.show_present()
        self.focus_first()

    def focus_first(self) -> None:
        self.choices.focus_first()

    def _say_refused(self, error: str) -> None:
        self.saved.show_refused(error)
        self.trouble.say_only(error)
