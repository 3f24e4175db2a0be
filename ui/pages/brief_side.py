"""The right of the page for papers: the true pages, what stands on them and why not more, or what comes first."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.pages.brief_contents import Contents
from ui.pages.brief_pile import OnePaper
from ui.pages.preview import Drawer, PaperPreview
from ui.text import tr
from ui.theme import Look
from ui.widgets.controls import PRIMARY, Button, icon_button
from ui.widgets.dressed import Dressed, painter_for
from ui.widgets.flow import GivingColumn, Turning
from ui.widgets.segments import SegmentedSwitch
from ui.widgets.sheet import IconWords, Sheet
from ui.widgets.words import Words

if TYPE_CHECKING:
    from welapp.actions.briefs import Paper
    from welapp.actions.offers import OnPaper

PAGES, CONTENTS = "pages", "contents"
LONG = 34  # a longer name than this leaves the head no room for the rest


class PaperSide(Dressed, QWidget):
    leafed = Signal(int)
    print_requested = Signal()
    save_requested = Signal()

    def __init__(self, look: Look, drawer: Drawer) -> None:
        QWidget.__init__(self)
        self.dress(look)
        self._ready = False
        self.preview = PaperPreview(look, drawer)
        self.contents = Contents(look)
        self.missing = Missing(look)
        self.switch = SegmentedSwitch(
            look,
            tr("Wat wil je zien?"),
            [(PAGES, tr("Zo ziet het eruit"), ""), (CONTENTS, tr("Wat staat erop"), "")],
            PAGES,
            table=False,
        )
        self.switch.choice_changed.connect(self._arrange)
        self.before = icon_button(look, "chevron-left", tr("Vorig blad"))
        self.after = icon_button(look, "chevron-right", tr("Volgend blad"))
        self.before.clicked.connect(lambda: self.leafed.emit(-1))
        self.after.clicked.connect(lambda: self.leafed.emit(1))
        self.whom = Words(look, "", "label", centred=True)
        self.whom.setMinimumWidth(look.px(140))  # with large letters the head goes on in a second line
        self.sure = IconWords(look, "shield-check", "", "body", wrap=True, size=22)
        self.print = icon_button(look, "printer", tr("Alleen dit blad afdrukken"))
        self.save = icon_button(look, "file", tr("Alleen dit blad bewaren"))
        self.print.clicked.connect(self.print_requested)
        self.save.clicked.connect(self.save_requested)
        self._lay_out()
        self.set_ready(False)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter_for(self).fillRect(self.rect(), self.look.colour("panel"))

    def show_place(self, papers: Sequence[OnePaper], present: int) -> None:
        """Say which of the papers is in sight, and where one can leaf to."""
        whom, many = papers[present].whom, len(papers) > 1
        self.whom.setText(whom if len(whom) < LONG else whom.split(",")[0])
        self.whom.setAccessibleName(whom)
        self.whom.updateGeometry()
        for button, step in ((self.before, -1), (self.after, 1)):
            button.setVisible(many)
            button.setEnabled(0 <= present + step < len(papers))
        self.print.setVisible(many)
        self.save.setVisible(many)

    def show_paper(self, paper: Paper, pages: int, whom: str, found: Sequence[OnPaper]) -> None:
        self.preview.show_pdf(paper.pdf, pages, whom)
        self.contents.show_contents(paper.wanted.kind, found)
        self.set_ready(True)

    def show_missing(self, sentence: str, button: str, wish: Callable[[], None]) -> None:
        self.preview.forget()
        self.contents.forget()
        self.missing.say(sentence, button, wish)
        self.set_ready(False)

    def set_ready(self, ready: bool) -> None:
        self.missing.setVisible(not ready and self.missing.says_something())
        self.sure.setVisible(ready)
        for widget in (self.switch, self.print, self.save):
            widget.setEnabled(ready)
        self._ready = ready
        self._arrange()

    def allow(self, allowed: bool) -> None:
        """Let one paper leave, or not while others are leaving."""
        self.print.setEnabled(allowed)
        self.save.setEnabled(allowed)

    def _arrange(self) -> None:
        chosen = self.switch.chosen()
        self.preview.setVisible(self._ready and chosen == PAGES)
        self.contents.setVisible(self._ready and chosen == CONTENTS)

    def _lay_out(self) -> None:
        px = self.look.px
        leaf = QHBoxLayout()
        leaf.setSpacing(px(12))
        leaf.addStrut(px(48))
        leaf.addStretch(1)
        for widget in (self.before, self.whom, self.after):
            leaf.addWidget(widget, 0, Qt.AlignmentFlag.AlignVCenter)
        head = Turning(gap=px(12))
        head.addWidget(self.switch, 0, Qt.AlignmentFlag.AlignVCenter)
        head.addLayout(leaf, 1)
        foot = QHBoxLayout()
        foot.setSpacing(px(12))
        foot.addWidget(self.sure, 1, Qt.AlignmentFlag.AlignVCenter)
        foot.addStretch(0)  # takes the room when there is nothing to say
        for button in (self.print, self.save):
            foot.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
        box = GivingColumn(self)
        box.setContentsMargins(px(28), px(20), px(28), px(16))
        box.setSpacing(px(16))
        box.addLayout(head)
        for middle in (self.preview, self.contents, self.missing):
            box.addWidget(middle, 1)
        box.addLayout(foot)


class Missing(QWidget):
    """What must be done first, said kindly, with the way to it."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._sheet = Sheet(look)
        self._sheet.setMaximumWidth(look.px(520))
        self._sheet.box.setSpacing(look.px(16))
        self._words = Words(look, "", "body")
        self.button = Button(look, "", PRIMARY, "forward", icon_after=True)
        self.button.clicked.connect(self._go)
        self._wish: Callable[[], None] | None = None
        self._sheet.box.addWidget(Words(look, tr("Nog één ding eerst"), "section"))
        self._sheet.box.addWidget(self._words)
        self._sheet.box.addWidget(self.button)
        box = QVBoxLayout(self)
        box.addStretch(1)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self._sheet, 4)
        row.addStretch(1)
        box.addLayout(row)
        box.addStretch(2)
        self.hide()

    def says_something(self) -> bool:
        return bool(self._words.text())

    def say(self, sentence: str, button: str, wish: Callable[[], None]) -> None:
        self._words.setText(sentence)
        self._words.updateGeometry()
        self.button.set_text(button)
        self._wish = wish

    def _go(self) -> None:
        if self._wish is not None:
            self._wish()
