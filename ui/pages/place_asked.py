"""Asking for the place: whether it is free, who asked whom and when, and going to see it beforehand."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.pages.day_field import DayField
from ui.pages.ticks import Ticks
from ui.pages.wheel_guard import WheelGuard
from ui.pages.youth_words import short
from ui.saying import listed
from ui.text import mark, tr
from ui.theme import Look
from ui.widgets.fields import ChoiceBox
from ui.widgets.form import FormColumn, RadioPills
from ui.widgets.sheet import IconWords, Sheet
from ui.widgets.words import Words
from welapp.domain.answers import State
from welapp.domain.asking import Asking, Free
from welapp.domain.case import Case
from welapp.forms.load import Forms

LOOK_QUESTION = "plek-eerst-zien"
OTHER_PLACE = mark("Je verandert de plek. Vraag ook of die vrij is.")
NOBODY = mark("nog niet gekozen")


class PlaceAsked(QObject):
    """Fills `ask_sheet` and `look_sheet`; `typed` is news of a text that is being written, `chosen` of a choice."""

    typed = Signal()
    chosen = Signal()

    def __init__(self, look: Look, today: date, parent: QObject) -> None:
        super().__init__(parent)
        self._look, self._today = look, today
        free = [(each.value, tr(each.label)) for each in Free]
        self.free = RadioPills(look, tr("Is de plek vrij?"), free, Free.NOT_ASKED.value)
        self.other = IconWords(look, "alert-circle", tr(OTHER_PLACE), "small", colour="apricot_text", wrap=True)
        self._more = QWidget()
        more = FormColumn(look)
        self.of = more.add_line(tr("Gevraagd aan"), placeholder=tr("bijvoorbeeld de beheerder van de kantine"))
        self.by = ChoiceBox(look, tr("Wie vroeg het?"))
        WheelGuard(self.by)
        more.add_widget(tr("Wie vroeg het?"), self.by)
        self.on = DayField(look, tr("Gevraagd op"), today)
        more.add_widget(tr("Gevraagd op"), self.on)
        _wrap(self._more, more)
        self.look_on = DayField(look, tr("Op welke dag?"), today)
        self.look_with = Ticks(look, tr("Wie gaan er mee?"), flowing=True)
        self.wished = IconWords(look, "eye", "", wrap=True)
        self.ask_sheet, self.look_sheet = self._made_ask_sheet(), self._made_look_sheet()
        self._connect()

    def _made_ask_sheet(self) -> Sheet:
        sheet, form = Sheet(self._look), FormColumn(self._look)
        form.add_widget(tr("Is de plek vrij?"), self.free)
        sheet.box.setSpacing(self._look.px(16))
        for part in (Words(self._look, tr("De plek vragen"), "section"), form, self.other, self._more):
            sheet.box.addWidget(part)
        return sheet

    def _made_look_sheet(self) -> Sheet:
        sheet, form = Sheet(self._look), FormColumn(self._look)
        form.add_widget(tr("Op welke dag?"), self.look_on)
        form.add_widget(tr("Wie gaan er mee?"), self.look_with)
        sheet.box.setSpacing(self._look.px(16))
        for part in (Words(self._look, tr("Vooraf kijken"), "section"), self.wished, form):
            sheet.box.addWidget(part)
        return sheet

    def show_case(self, case: Case, forms: Forms) -> None:
        asking = case.meeting.asking
        self.other.hide()
        self.free.blockSignals(True)
        self.free.choose(asking.free.value)
        self.free.blockSignals(False)
        self.of.setText(asking.of)
        self.of.setCursorPosition(0)
        self.by.clear()
        self.by.addItem(tr(NOBODY), "")
        named = [(one.id, short(f"{one.name}, {tr(one.what)}" if one.what else one.name, 60)) for one in case.people]
        for person, words in named:
            self.by.addItem(words, person)
        self.by.setCurrentIndex(max(0, self.by.findData(asking.by)))
        self.on.show_day(asking.on)
        self.look_on.show_day(asking.look_on)
        self.look_with.show_options(named, asking.look_with)
        told = forms.asks(LOOK_QUESTION) or _chose_to_look(case)
        self.wished.set_text(wish_to_look(case) if told else "")
        self.wished.setVisible(told)
        self.look_sheet.setVisible(told or bool(asking.look_on or asking.look_with))
        self._arrange()

    def asking(self) -> Asking:
        free = Free(self.free.chosen())
        asked = free is not Free.NOT_ASKED
        return Asking(
            free=free,
            of=self.of.text() if asked else "",
            by=str(self.by.currentData() or "") if asked else "",
            on=self.on.day() if asked else None,
            look_on=self.look_on.day(),
            look_with=self.look_with.chosen(),
        )

    def heed_other_place(self) -> None:
        """The place is being changed: what is known was about another one, so it must be asked again."""
        if self.free.chosen() != Free.NOT_ASKED.value:
            self.free.blockSignals(True)
            self.free.choose(Free.NOT_ASKED.value)
            self.free.blockSignals(False)
            self._arrange()
            self.other.tell(tr(OTHER_PLACE))

    def _connect(self) -> None:
        self.free.choice_changed.connect(self._take_free)
        self.of.textEdited.connect(self.typed)
        for day in (self.on, self.look_on):
            day.day_changed.connect(self.chosen)
        self.by.activated.connect(self.chosen)
        self.look_with.ticked.connect(self.chosen)

    def _take_free(self, free: str) -> None:
        if free and self.on.day() is None:
            self.on.show_day(self._today)
        self.other.hide()
        self._arrange()
        self.chosen.emit()

    def _arrange(self) -> None:
        self._more.setVisible(self.free.chosen() != Free.NOT_ASKED.value)


def _chose_to_look(case: Case) -> bool:
    answer = case.answers.get(LOOK_QUESTION)
    return answer is not None and answer.state is State.ANSWERED and not answer.content.empty


def wish_to_look(case: Case) -> str:
    """Say what the youth answered about seeing the place beforehand; we were there, so we may read it."""
    name = short(case.youth.name)
    answer = case.answers.get(LOOK_QUESTION)
    if answer is None or not _chose_to_look(case):
        return tr("{name} koos nog niet of vooraf kijken fijn is.", name=name)
    words = [pick.label for pick in answer.content.picks] or [answer.content.text.strip()]
    return tr("{name} koos: {words}.", name=name, words=listed([word[:1].lower() + word[1:] for word in words]))


def _wrap(holder: QWidget, inside: QWidget) -> None:
    box = QVBoxLayout(holder)
    box.setContentsMargins(0, 0, 0, 0)
    box.addWidget(inside)
