"""'Gezondheid': looking the kluis over beside the work, and what came of it in sentences."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.desk import Desk
from ui.pages.progress import Going, ProgressRow
from ui.pages.said_line import SaidLine
from ui.pages.typed_words import TypedWords
from ui.text import mark, tr
from ui.theme import Look
from ui.widgets.controls import button
from ui.widgets.dressed import announce
from ui.widgets.sheet import IconMark, Sheet
from ui.widgets.words import Words
from welapp.actions import backups
from welapp.actions.health import Line, Report, Weight, examine
from welapp.errors import KnownError

CHECK = mark("Kluis nakijken")
LEAD = mark("welapp kijkt dan alles na: de kluis en de laatste reservekopie. Je kunt intussen gewoon verder werken.")
SETTLE_MS = 100
BUSY = mark("Bezig met nakijken …")
STOPPED = mark("Gestopt. De kluis is niet helemaal nagekeken.")
SOUND, NOT_SOUND = (
    mark("Nagekeken: alles is in orde."),
    mark("Nagekeken: er klopt iets niet. Lees per punt wat je kunt doen."),
)
_SIGNS = {
    Weight.GOOD: ("check-circle", "moss"),
    Weight.NOTE: ("clock", "apricot_text"),
    Weight.WRONG: ("alert-circle", "clay"),
}


class HealthSheet(Sheet):
    checked = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.look)
        look = self.look
        self._desk = desk
        self._going = Going(self)
        self.setAccessibleName(tr("Gezondheid"))
        self.box.setSpacing(look.px(14))
        self.box.addWidget(Words(look, tr("Gezondheid"), "section"))
        self._lead = Words(look, tr(LEAD), colour="ink2")
        self.box.addWidget(self._lead)
        self.said = SaidLine(look, "label")
        self.box.addWidget(self.said)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(look.px(10))
        self.box.addLayout(self._lines)
        self.progress = ProgressRow(look)
        self.box.addWidget(self.progress)
        self.button = button(look, tr(CHECK), icon="shield-check")
        self.box.addWidget(self.button)
        self.button.clicked.connect(self.check)

    def check(self) -> None:
        if not self.button.isEnabled():
            return
        session = self._desk.session
        going = self._going = Going(session)

        def job(asked: tuple[backups.Plan, backups.Last]) -> Report | None:
            try:
                return examine(*asked, deep=True, progress=going.tell, stop=going.is_stopped)
            except KnownError:
                if going.is_stopped():
                    return None
                raise

        def planned(asked: tuple[backups.Plan, backups.Last]) -> None:
            session.beside(self, lambda: job(asked), self.show_report, self._refused)

        self.said.clear()
        self.button.setEnabled(False)
        self.progress.follow(going, tr(BUSY))
        session.run(self, lambda vault: (backups.plan(vault), backups.last(vault)), planned)

    def stop(self) -> None:
        """Nobody reads the result of what is left behind."""
        self._going.stop()

    def show_report(self, report: Report | None) -> None:
        self._end()
        if report is None:
            self.said.say_due(tr(STOPPED))
            return
        self._lead.hide()
        (self.said.say_well if report.sound else self.said.say_wrong)(tr(SOUND) if report.sound else tr(NOT_SOUND))
        while (item := self._lines.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for line in report.lines:
            self._lines.addWidget(_Line(self.look, line))
        QTimer.singleShot(SETTLE_MS, self, self.checked.emit)  # once the lines have their places
        announce(self, " ".join(line.words for line in report.lines))

    def _refused(self, error: KnownError) -> None:
        self._end()
        self.said.say_wrong(str(error))

    def _end(self) -> None:
        self.button.setEnabled(True)
        self.progress.end()


class _Line(QWidget):
    """One sentence; it may hold a path, so it may break inside a word."""

    def __init__(self, look: Look, line: Line) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look.px(10))
        row.addWidget(IconMark(look, *_SIGNS[line.weight], beside="body"), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(TypedWords(look, line.words), 1)
