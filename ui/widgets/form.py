"""The one form builder: hands out fields with label, buddy, spoken name, hint and error line."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QDate, QEvent, QLocale, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent, QKeyEvent, QMouseEvent, QPaintEvent
from PySide6.QtWidgets import (
    QApplication,
    QButtonGroup,
    QDateEdit,
    QStyle,
    QStyleOptionComboBox,
    QVBoxLayout,
    QWidget,
)

from ui.text import mark, tr
from ui.theme import Look
from ui.widgets.calendar import DayCalendar
from ui.widgets.controls import CheckBox, RadioPill
from ui.widgets.dressed import Dressed, announce, painter_for
from ui.widgets.fields import TextField
from ui.widgets.flow import FlowLayout
from ui.widgets.icons import draw_icon
from ui.widgets.sheet import IconWords
from ui.widgets.words import Words

MONTH_KEYS = mark("F4, of Alt en pijl omlaag, laat de maand zien.")
NO_KEY = Qt.KeyboardModifier.NoModifier


class RadioPills(QWidget):
    """A few choices as pills; one at a time, arrows move inside the group."""

    choice_changed = Signal(str)

    def __init__(
        self,
        look: Look,
        name: str,
        options: Sequence[tuple[str, str]],
        chosen: str = "",
        *,
        table: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        flow = FlowLayout(self, gap=8)
        self._group = QButtonGroup(self)
        self._pills: dict[str, RadioPill] = {}
        for option, text in options:
            pill = RadioPill(look, text, table=table)
            pill.setAccessibleDescription(name)
            pill.setChecked(option == chosen)
            self._group.addButton(pill)
            self._pills[option] = pill
            flow.addWidget(pill)
        self._group.buttonToggled.connect(self._report)

    def chosen(self) -> str:
        return next((option for option, pill in self._pills.items() if pill.isChecked()), "")

    def choose(self, option: str) -> None:
        self._pills[option].setChecked(True)

    def present(self) -> QWidget:
        """The pill that is chosen: where the focus goes."""
        return next((pill for pill in self._pills.values() if pill.isChecked()), self)

    def _report(self, _button: object, on: bool) -> None:
        if on:
            self.choice_changed.emit(self.chosen())


class DateField(Dressed, QDateEdit):
    """A day with a calendar, written as 'do 3 dec 2026'."""

    date_changed = Signal(object)  # datetime.date

    def __init__(self, look: Look, name: str, day: date, *, table: bool = False, parent: QWidget | None = None) -> None:
        QDateEdit.__init__(self, QDate(day.year, day.month, day.day), parent)
        self._calendar: DayCalendar | None = None
        self._before = day  # what it was before the month unfolded
        self.setAccessibleName(name)
        self.setLocale(QLocale(QLocale.Language.Dutch, QLocale.Country.Netherlands))
        self.setDisplayFormat("ddd d MMM yyyy")
        self.setCalendarPopup(True)
        self.lineEdit().setAccessibleDescription(tr(MONTH_KEYS))
        self.dress(look, table)
        self.redress()
        self.dateChanged.connect(self._report)

    def redress(self) -> None:
        self.setFont(self.role_font("body"))
        self.setFixedHeight(self.px(48))
        super().redress()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        side = self.px(20)
        box = QRectF(self.width() - side - self.px(14), (self.height() - side) / 2, side, side)
        draw_icon(painter_for(self), self.look, "calendar", box, "ink2")

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if self._calendar is None:  # made when it is wanted: a page has many days
            self._calendar = DayCalendar(self.look, self)
            self._calendar.given_up.connect(self._put_back)
            self.setCalendarWidget(self._calendar)
        self._before = self.day()
        super().mousePressEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        alone, alt = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.AltModifier
        if (event.key(), held) in ((Qt.Key.Key_F4, alone), (Qt.Key.Key_Down, alt)):
            self.show_month()
        else:
            super().keyPressEvent(event)

    def show_month(self) -> None:
        """Unfold the month, with the keys in it: arrows walk, Enter picks, Escape folds it up."""
        option = QStyleOptionComboBox()
        option.initFrom(self)
        option.subControls = QStyle.SubControl.SC_All
        part = QStyle.SubControl.SC_ComboBoxArrow
        arrow = self.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, part, self).center()
        left = Qt.MouseButton.LeftButton  # Qt opens it for a press on the arrow, and for nothing else
        for kind in (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonRelease):
            press = QMouseEvent(kind, QPointF(arrow), QPointF(self.mapToGlobal(arrow)), left, left, NO_KEY)
            QApplication.sendEvent(self, press)

    def day(self) -> date:
        shown = self.date()
        return date(shown.year(), shown.month(), shown.day())

    def set_day(self, day: date) -> None:
        self.setDate(QDate(day.year, day.month, day.day))

    def _put_back(self) -> None:
        self.set_day(self._before)

    def _report(self) -> None:
        self.date_changed.emit(self.day())


class FormColumn(QWidget):
    """Fields under one another. Each `add_...` returns the field; `show_error(field, words)` writes under it."""

    def __init__(self, look: Look, *, table: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._table = table
        self._errors: dict[QWidget, IconWords] = {}
        self._hints: dict[QWidget, str] = {}
        self.box = QVBoxLayout(self)
        self.box.setContentsMargins(0, 0, 0, 0)
        self.box.setSpacing(look.px(20, table))

    def add_line(self, label: str, *, hint: str = "", placeholder: str = "", text: str = "") -> TextField:
        field = TextField(self._look, label, placeholder, table=self._table)
        field.setText(text)
        self._put(label, field, hint)
        return field

    def add_choice(
        self, label: str, options: Sequence[tuple[str, str]], *, chosen: str = "", hint: str = ""
    ) -> RadioPills:
        field = RadioPills(self._look, label, options, chosen, table=self._table)
        self._put(label, field, hint)
        return field

    def add_check(self, text: str, *, hint: str = "", checked: bool = False) -> CheckBox:
        field = CheckBox(self._look, text, hint, table=self._table)
        field.setChecked(checked)
        self.box.addWidget(field)
        return field

    def add_widget(self, label: str, field: QWidget, *, hint: str = "") -> None:
        """Add a field made elsewhere, with the same label, hint and error line."""
        if not field.accessibleName():
            field.setAccessibleName(label)
        self._put(label, field, hint)

    def show_error(self, field: QWidget, words: str) -> None:
        """Write under the field what is wrong, and let it be said; an empty text takes the line away."""
        error = self._errors[field]
        error.set_text(words)
        error.setVisible(bool(words))
        if isinstance(field, TextField):
            field.set_wrong(bool(words))
        field.setAccessibleDescription(" ".join(filter(None, (words, self._hints.get(field, "")))))
        QAccessible.updateAccessibility(QAccessibleEvent(field, QAccessible.Event.DescriptionChanged))
        if words:
            announce(field, words)

    def clear_errors(self) -> None:
        for field in self._errors:
            self.show_error(field, "")

    def _put(self, label: str, field: QWidget, hint: str) -> None:
        look, table = self._look, self._table
        group = QVBoxLayout()
        group.setSpacing(look.px(6, table))
        words = Words(look, label, "label", table=table)
        words.setBuddy(field)
        group.addWidget(words)
        if hint:
            group.addWidget(Words(look, hint, "small", table=table))
            field.setAccessibleDescription(hint)
            self._hints[field] = hint
        group.addWidget(field)
        error = IconWords(look, "alert-circle", "", "small", table=table, colour="clay", size=18, wrap=True)
        error.hide()
        group.addWidget(error)
        self._errors[field] = error
        self.box.addLayout(group)
