"""The window of a start that finds the kluis open somewhere else: it says where, since when, and what to do."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.text import mark, tr
from ui.theme import Look
from ui.widgets.controls import PRIMARY, QUIET, SECONDARY, Button
from ui.widgets.sheet import IconWords, Sheet
from ui.widgets.words import Words
from welapp.actions.claims import HeldError, spoken_moment
from welapp.errors import KnownError

TITLE = "welapp"
WIDTH = 560
HERE = mark("De kluis is al open")
ELSEWHERE = mark("De kluis is open op een andere computer")
RETRY, ANYWAY, CLOSE = mark("Probeer het nog eens"), mark("Toch hier openen"), mark("Sluiten")


class HeldWindow(QWidget):
    """`retry_requested` and `take_over_requested` are answered from outside, which closes it or lets it `say` more."""

    retry_requested = Signal()
    take_over_requested = Signal()

    def __init__(self, look: Look, error: HeldError) -> None:
        super().__init__()
        self.look = look
        self.setWindowTitle(TITLE)
        self.setAccessibleName(TITLE)
        self.setFixedWidth(look.px(WIDTH))
        self.setObjectName("ground")
        outer = QVBoxLayout(self)
        outer.setContentsMargins(*[look.px(24)] * 4)
        self._sheet = Sheet(look)
        self._sheet.box.setSpacing(look.px(14))
        outer.addWidget(self._sheet)
        self.title = Words(look, "", "section")
        self.where = Words(look, "")
        self.what = Words(look, "")
        self.trouble = IconWords(look, "alert-circle", "", "small", colour="clay", wrap=True)
        self.retry = Button(look, tr(RETRY), PRIMARY)
        self.anyway = Button(look, tr(ANYWAY), SECONDARY)
        self.leave = Button(look, tr(CLOSE), QUIET)
        for part in (self.title, self.where, self.what, self.trouble):
            self._sheet.box.addWidget(part)
        self._sheet.box.addSpacing(look.px(6))
        for button in (self.retry, self.anyway, self.leave):
            self._sheet.box.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        self.retry.clicked.connect(self.retry_requested)
        self.anyway.clicked.connect(self.take_over_requested)
        self.leave.clicked.connect(self.close)
        QShortcut(QKeySequence("Escape"), self).activated.connect(self.close)
        self.show_holder(error)
        look.dress(self)

    def show_holder(self, error: HeldError) -> None:
        """Say who has it; only another computer can be left behind, what runs here has to be closed here."""
        self.title.setText(tr(HERE) if error.here else tr(ELSEWHERE))
        where, what = _lines(error)
        self.where.setText(where)
        self.what.setText(what)
        self.anyway.setVisible(not error.here)
        self.trouble.hide()
        self._fit()

    def say(self, error: KnownError) -> None:
        self.trouble.tell(str(error))
        self._fit()

    def showEvent(self, event: QShowEvent) -> None:
        self._fit()
        super().showEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.retry.setFocus(Qt.FocusReason.OtherFocusReason)

    def _fit(self) -> None:
        """As high as its sentences: Qt itself gives a window of words that wrap the height of fewer lines."""
        layout = self.layout()
        if layout is not None:
            self._sheet.box.invalidate()
            layout.invalidate()
            self.setFixedHeight(layout.totalHeightForWidth(self.width()))


def _lines(error: HeldError) -> tuple[str, str]:
    since = tr(" sinds {since}", since=spoken_moment(error.since)) if error.since else ""
    if error.here:
        where = tr(
            "Op deze computer staat deze kluis{since} open in een ander venster. Dat venster geeft nu geen antwoord.",
            since=since,
        )
        what = tr("Ga er zelf naartoe, of sluit het. Lukt dat niet? Start dan de computer opnieuw op.")
    else:
        where = tr(
            "Computer ‘{host}’ heeft deze kluis{since} open. Sluit welapp daar en probeer het dan nog eens.",
            host=error.host,
            since=since,
        )
        what = tr(
            "Staat die computer uit, of is hij stuk? Dan kun je de kluis toch hier openen. "
            "Is welapp daar nog open, dan gaat de kluis daar op slot."
        )
    return where, what
