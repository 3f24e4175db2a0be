"""The beginning of the visit: what we read aloud, whether the youth wants to, and a warm end when not now."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from ui.pages.keeping import Keeper
from ui.pages.level_choice import LevelChoice
from ui.pages.pause import Cup
from ui.pages.visit_frame import Giving, Head, ReadingOn, Trouble, column, pause_tool
from ui.text import mark, tr
from ui.theme import Look
from ui.widgets.controls import PRIMARY, Button
from ui.widgets.dressed import paint_box, painter_for
from ui.widgets.fitting import Fitting
from ui.widgets.flow import FlowLayout
from ui.widgets.focus import open_at, take_focus
from ui.widgets.icons import draw_icon
from ui.widgets.page_keys import hear_keys
from ui.widgets.picture import Picture
from ui.widgets.words import Words
from welapp.domain.case import Will
from welapp.domain.youth import Youth
from welapp.forms.schema import Form

WILLS = ((Will.YES, mark("Ja")), (Will.NOT_NOW, mark("Nu niet")), (Will.RATHER_NOT, mark("Liever niet")))


BESIDE = 77  # px beside the words of an answer: for its check and some air
PICTURE = "praten"  # with the wording for 8 to 11 years, as beside a question
TO_CASE = mark("Terug naar de casus")


class _WillButton(Fitting, QPushButton):
    """One of three equal answers. A press leaves the page, so it is a button; the one given before has a check."""

    def __init__(self, look: Look, text: str, question: str) -> None:
        QPushButton.__init__(self, text)
        self._question = question
        self._chosen = False
        self.setAccessibleName(text)
        self.setAccessibleDescription(question)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.dress(look, table=True)
        self.setProperty("ring_radius", 14)

    def show_chosen(self, chosen: bool) -> None:
        self._chosen = chosen
        self.setAccessibleDescription(f"{self._question} {tr('gekozen')}" if chosen else self._question)
        self.update()

    def sizeHint(self) -> QSize:
        beside = self.px(BESIDE)
        size = self.fitted(self.text(), "label", beside, self.px(72))
        longest = max(self.metrics("label").horizontalAdvance(words) for _, words in WILLS)
        return QSize(max(size.width(), beside + longest + 1), size.height())  # none of the three counts for more

    def minimumSizeHint(self) -> QSize:
        return self.least_fitted(self.text(), "label", self.px(BESIDE), self.px(72))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, look, chosen = painter_for(self), self.look, self._chosen
        fill = "panel" if self.isDown() else "petrol_tint" if chosen else "paper" if self.underMouse() else "sheet"
        border = look.colour("petrol" if chosen else "line2")
        paint_box(painter, QRectF(self.rect()), look.colour(fill), border, 3 if chosen else 1, 14)
        words = min(self.metrics("label").horizontalAdvance(self.text()), self.width() - self.px(BESIDE))
        side, gap = (self.px(24), self.px(11)) if chosen else (0, 0)
        left = (self.width() - words - side - gap) / 2
        if chosen:
            draw_icon(painter, look, "check", QRectF(left, (self.height() - side) / 2, side, side), "petrol")
        room = QRectF(left + side + gap, 0, words + 2, self.height())
        self.paint_words(painter, room, self.text(), "label", centred=True)


class _Explanation(Giving):
    """As high as its lines are in the width they have."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._lines: list[Words] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, look.px(24, table=True), 0)
        self._column.setSpacing(look.px(10, table=True))
        self._column.addStretch(1)

    def paragraphs(self) -> list[str]:
        return [line.text() for line in self._lines if not line.isHidden()]

    def show_paragraphs(self, paragraphs: Sequence[str]) -> None:
        for _ in paragraphs[len(self._lines) :]:
            line = Words(self._look, "", "lead", table=True, colour="ink")
            self._column.insertWidget(len(self._lines), line)
            self._lines.append(line)
        for number, line in enumerate(self._lines):
            line.setVisible(number < len(paragraphs))
            line.setText(paragraphs[number] if number < len(paragraphs) else "")
            line.updateGeometry()

    def minimumSizeHint(self) -> QSize:
        # By itself it would be the height in a narrow column, and a scroll bar would say that there is more.
        return QSize(super().minimumSizeHint().width(), 0)


class WelcomeView(QWidget):
    """Large and calm, to be read aloud; under it the one question that comes first."""

    will_chosen = Signal(object)  # Will
    go_on_requested = Signal()
    pause_requested = Signal()
    left_requested = Signal()

    def __init__(self, look: Look, keeper: Keeper, form: Form, *, asks: bool = True) -> None:
        """`asks` whether to begin; who is not asked, only reads."""
        super().__init__()
        self._look = look
        self._asks = asks
        self._form = form
        self._explanation = _Explanation(look)
        self._area = ReadingOn(look, self._explanation)
        self.head = Head(look, keeper)
        self.head.say("speech", tr("Welkom"), tr("we lezen dit voor"))
        self.head.pause_requested.connect(self.pause_requested)
        self.head.left_requested.connect(self.left_requested)
        self.picture = Picture(look)
        self.title = Words(look, "", "page", table=True)
        self.question = Words(look, tr("Wil je beginnen?"), "section", table=True)
        self.wills = {will: _WillButton(look, tr(text), self.question.text()) for will, text in WILLS}
        for button in self.wills.values():
            button.clicked.connect(self._take)
        self.go_on = Button(look, tr("Verder"), PRIMARY, "forward", table=True, icon_after=True)
        self.go_on.clicked.connect(self.go_on_requested)
        self.trouble = Trouble(look)
        self._lay_out()
        self._show_wording(young=False)
        self._add_keys()

    def show_youth(self, youth: Youth, will: Will | None) -> None:
        self.show_greeting(tr("Hoi {name}, voordat we beginnen", name=youth.name))
        for each, button in self.wills.items():
            button.show_chosen(each is will)
        self.go_on.setVisible(will is Will.YES)

    def offer(self, levels: LevelChoice) -> None:
        """Put the choice of route and words where one chooses it: between the explanation and the first question."""
        levels.deed_chosen.connect(self.head.deed_chosen)
        levels.young.toggled.connect(self._show_wording)
        self._place_for_levels.addWidget(levels)

    def _show_wording(self, young: bool) -> None:
        """Also when it was chosen in the menu, or is how this visit begins."""
        paragraphs = self._form.welcoming(young)
        self._explanation.show_paragraphs(paragraphs)
        self._area.setAccessibleDescription(" ".join(paragraphs))
        self.picture.show_picture(PICTURE if young else "")

    def show_greeting(self, greeting: str) -> None:
        self.title.setText(greeting)
        self.title.updateGeometry()

    def aloud(self) -> list[str]:
        asked = (
            [self.question.text(), tr("Je kunt kiezen: {ways}", ways=", ".join(tr(words) for _, words in WILLS))]
            if self._asks
            else []
        )
        return [self.title.text(), *self._explanation.paragraphs(), *asked]

    def focus_first(self) -> None:
        button = self.go_on if not self.go_on.isHidden() else self.wills[Will.YES]
        open_at(button)

    def _lay_out(self) -> None:
        px, area = self._look.px, self._area
        # It can be read with the keyboard alone: arrows scroll it.
        area.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        area.setAccessibleName(tr("Uitleg om voor te lezen"))
        area.setProperty("ring_clear", 6)
        row = FlowLayout(gap=12, fill=True)
        for button in self.wills.values():
            row.addWidget(button)
        foot = QHBoxLayout()
        if self._asks:
            later = tr("Elk antwoord is goed. Je mag het later veranderen.")
            foot.addWidget(Words(self._look, later, "small", table=True), 1, Qt.AlignmentFlag.AlignVCenter)
        foot.addWidget(self.go_on, 0, Qt.AlignmentFlag.AlignRight)
        box = column(self, self._look, self.head)
        box.addSpacing(px(7, table=True))
        words, beside = QVBoxLayout(), QHBoxLayout()
        words.setSpacing(px(12, table=True))
        words.addWidget(self.title)
        words.addWidget(area, 1)
        beside.setSpacing(px(20, table=True))
        beside.addWidget(self.picture, 0, Qt.AlignmentFlag.AlignTop)
        beside.addLayout(words, 1)
        box.addLayout(beside, 1)
        box.addSpacing(px(12, table=True))
        self._place_for_levels = QVBoxLayout()
        box.addLayout(self._place_for_levels)
        box.addSpacing(px(16, table=True))
        box.addWidget(self.trouble)
        box.addWidget(self.question)
        box.addSpacing(px(8, table=True))
        box.addLayout(row)
        box.addSpacing(px(12, table=True))
        box.addLayout(foot)
        if not self._asks:
            for widget in (self.question, *self.wills.values()):
                widget.hide()

    def _add_keys(self) -> None:
        hear_keys(self, {"Ctrl+Return": self._go_on_if_yes, "Esc": self.pause_requested.emit})

    def _go_on_if_yes(self) -> None:
        if not self.go_on.isHidden():
            self.go_on_requested.emit()

    def _take(self) -> None:
        pressed = self.sender()
        will = next(will for will, button in self.wills.items() if button is pressed)
        for each, button in self.wills.items():
            button.show_chosen(each is will)
        self.will_chosen.emit(will)


class EndingView(QWidget):
    """'Nu niet' and 'liever niet' are full answers: thanks, no pressure, and the door stays open."""

    left_requested = Signal()
    pause_requested = Signal()
    welcome_requested = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.title = Words(look, "", "page", table=True, centred=True)
        self.text = Words(look, "", "lead", table=True, centred=True)
        self.leave = Button(look, tr(TO_CASE), PRIMARY, table=True)
        self.again = Button(look, tr("Toch iets anders kiezen"), table=True)
        self.leave.clicked.connect(self.left_requested)
        self.pause = pause_tool(look)
        self.again.clicked.connect(self.welcome_requested)
        self.pause.clicked.connect(self.pause_requested)
        centre = Qt.AlignmentFlag.AlignHCenter
        head = QWidget()
        where_it_always_is = QHBoxLayout(head)
        where_it_always_is.addStretch(1)
        where_it_always_is.addWidget(self.pause)
        box = column(self, look, head)
        box.addStretch(2)
        box.addWidget(Cup(look), 0, centre)
        box.addSpacing(look.px(32, table=True))
        box.addWidget(self.title)
        box.addSpacing(look.px(12, table=True))
        box.addWidget(self.text)
        box.addSpacing(look.px(32, table=True))
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addStretch(1)
        row.addWidget(self.leave)
        row.addWidget(self.again)
        row.addStretch(1)
        box.addLayout(row)
        box.addStretch(3)

    def show_will(self, youth: Youth, will: Will) -> None:
        now_not = will is Will.NOT_NOW
        self.title.setText(tr("Goed. Dan doen we het nu niet.") if now_not else tr("Goed. Dan doen we het niet."))
        later = tr("Een andere keer mag ook.") if now_not else tr("Bedenk je je? Dan mag het altijd nog.")
        self.text.setText(
            tr(
                "Dank je wel, {name}, dat je het zegt. Het is jouw keus en die is goed.\nNiemand is boos. "
                "{later} Jij zegt wanneer.",
                name=youth.name,
                later=later,
            )
        )
        for words in (self.title, self.text):
            words.updateGeometry()

    def say_leave(self, words: str) -> None:
        """Say where the first button leads; '' is the casus."""
        self.leave.set_text(words or tr(TO_CASE))

    def focus_first(self) -> None:
        take_focus(self.leave)
