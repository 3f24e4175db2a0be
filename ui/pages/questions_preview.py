"""How a question will look in the visit: a picture of the real page, in either wording, that nobody can press."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from PySide6.QtCore import QRect, QRectF, QSize, QTimer
from PySide6.QtGui import QPaintEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QLayout, QSizePolicy, QVBoxLayout, QWidget

from ui.desk import Desk
from ui.pages.asking import Asked
from ui.pages.company import company_of
from ui.pages.keeping import Keeper
from ui.pages.question import QuestionView
from ui.pages.questions_changes import PARENTS
from ui.text import mark, tr
from ui.theme import Look
from ui.turns import in_turns
from ui.widgets.dressed import Dressed, paint_box, painter_for
from ui.widgets.segments import SegmentedSwitch
from ui.widgets.words import Words
from welapp.domain.case import Case
from welapp.domain.youth import Youth, pronouns_from
from welapp.forms.schema import Form, Question, Theme

PAGE = QSize(1118, 768)  # of the visit on an ordinary laptop, without its path
PLAIN, YOUNG = "plain", "young"
YOUTH = mark("De jongere")
SETTLE_MS = 150  # a page is drawn when someone stops typing for a moment


class _Picture(Dressed, QWidget):
    """The page as wide as there is room; what it shows is in its name."""

    def __init__(self, look: Look) -> None:
        QWidget.__init__(self)
        self._page = QPixmap()
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.dress(look)

    def show_page(self, page: QPixmap, words: str) -> None:
        self._page = page
        self.setAccessibleName(words)
        self.update()

    def heightForWidth(self, width: int) -> int:
        return round(width * PAGE.height() / PAGE.width())

    def sizeHint(self) -> QSize:
        return QSize(self.px(430), self.heightForWidth(self.px(430)))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.px(280), self.heightForWidth(self.px(280)))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = painter_for(self)
        width = min(self.width(), round(self.height() * PAGE.width() / PAGE.height()))
        box = QRectF(0, 0, width, self.heightForWidth(width))
        paint_box(painter, box, self.look.colour("paper"), None, 0, 12)
        if not self._page.isNull():
            painter.setRenderHint(painter.RenderHint.SmoothPixmapTransform)
            painter.drawPixmap(box.adjusted(2, 2, -2, -2), self._page, QRectF(self._page.rect()))
        paint_box(painter, box, None, self.look.colour("line2"), 1, 12)


class QuestionPreview(QWidget):
    """Show a question with `show_question`; the page is drawn a moment later, and again when the look changes."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk, self._look = desk, desk.look
        self._asked: Asked | None = None
        self._home = False  # whether the wish of those at home has its way in here
        self._view: QuestionView | None = None  # made when it is first needed
        self._nobody = Case("", Youth(tr(YOUTH), pronouns_from("naam")), date.min)
        options = [(PLAIN, tr("Gewone woorden"), ""), (YOUNG, tr("8 tot en met 11 jaar"), "")]
        self.wording = SegmentedSwitch(self._look, tr("Welke woorden?"), options, PLAIN, table=False)
        self.wording.choice_changed.connect(self._soon)
        self.picture = _Picture(self._look)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(self._look.px(10))
        box.addWidget(Words(self._look, tr("Zo ziet het eruit bij het huisbezoek"), "label"))
        box.addWidget(self.wording)
        box.addWidget(self.picture)
        box.addStretch(1)
        self._turn = 0
        self._timer = QTimer(self, singleShot=True, interval=SETTLE_MS)
        self._timer.timeout.connect(self._draw)
        self._look.look_changed.connect(self._soon)

    def show_question(self, question: Question, theme: Theme, form: Form) -> None:
        row = [one for one in theme.questions if one.askable or one.id == question.id]
        number = next(i for i, one in enumerate(row, start=1) if one.id == question.id)
        wish = next((block.id for block in form.blocks if block.region == "wish"), "")
        self._home = bool(wish) and form.voice != PARENTS and any(one.block == wish for one in theme.questions)
        company = company_of(self._nobody, at_home=form.voice == PARENTS)
        asked = Asked(
            question, theme, number, len(row), False, bool(wish) and question.block == wish, company, form.photos
        )
        if asked != self._asked:
            self._asked = asked
            self._soon()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.picture.updateGeometry()

    def _page(self) -> QuestionView:
        """A page in no window: it can be drawn, and never pressed, read aloud or typed in."""
        if self._view is None:
            self._view = QuestionView(self._desk, Keeper(self._desk, "", self), self._nobody)
            self._look.dress(self._view)
            self.destroyed.connect(self._view.deleteLater)
        return self._view

    def _draw(self) -> None:
        self._turn += 1
        in_turns(self, self._drawn(self._turn))

    def _drawn(self, turn: int) -> Iterator[None]:
        """Draw in pieces, which together could hold up a key press; what was asked for since has the page instead."""
        page = self._page()
        yield
        if turn != self._turn or self._asked is None:
            return
        larger = self._look.factor(table=True) / self._look.factor()  # as the letters are on a high screen
        page.resize(PAGE * larger)
        asked = replace(self._asked, young=self.wording.chosen() == YOUNG)
        page.expect(asked, None)
        yield
        if turn != self._turn:
            return
        page.show_question(asked, None)
        page.show_home_entry(self._home)
        for _ in range(2):
            yield
            if turn != self._turn:
                return
            self._settle(page)
        yield
        if turn == self._turn:
            self._paint()

    def _settle(self, page: QuestionView) -> None:
        """Out of sight layouts learn nothing of what changed in them, until they are drawn."""
        for layout in page.findChildren(QLayout):
            layout.invalidate()
        page.grab(QRect(0, 0, 1, 1))

    def _paint(self) -> None:
        if self._asked is None:
            return
        ratio = self.devicePixelRatioF()
        page = QPixmap(self._page().size() * ratio)
        page.setDevicePixelRatio(ratio)
        page.fill(self._look.colour("paper"))
        # Its own ground would be that of the look in which it was made.
        self._page().render(page, renderFlags=QWidget.RenderFlag.DrawChildren)
        asked = self._asked.question.wording(self.wording.chosen() == YOUNG)
        self.picture.show_page(page, tr("Zo ziet het eruit: {asked}", asked=asked))

    def _soon(self, *_news: object) -> None:
        self._timer.start()
