"""A day that may also be no day yet."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from ui.pages.wheel_guard import WheelGuard
from ui.text import mark, tr
from ui.theme import Look
from ui.widgets.controls import Button, button, icon_button
from ui.widgets.form import DateField


class DayField(QWidget):
    """'Kies een dag' until there is one; then the day itself, and a button that takes it away."""

    day_changed = Signal(object)  # date or None

    def __init__(self, look: Look, name: str, proposal: date, *, choose: str = mark("Kies een dag")) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._day: date | None = None
        self._proposal = proposal
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look.px(8))
        self.choose: Button = button(look, tr(choose), icon="calendar")
        self.choose.setAccessibleName(f"{name}: {tr(choose)}")
        self.field = DateField(look, name, proposal)
        self.field.setFixedWidth(look.px(230))
        WheelGuard(self.field)
        self.field.lineEdit().setAccessibleName(name)
        self.remove = icon_button(look, "close", tr("{name}: haal de dag weg", name=name))
        for widget in (self.choose, self.field, self.remove):
            row.addWidget(widget)
        row.addStretch(1)
        self.choose.clicked.connect(self._take_proposal)
        self.remove.clicked.connect(self._take_away)
        self.field.date_changed.connect(self._take)
        self.setFocusProxy(self.choose)
        self._arrange()

    def day(self) -> date | None:
        return self._day

    def propose(self, day: date) -> None:
        """The day that 'Kies een dag' starts with."""
        self._proposal = day

    def show_day(self, day: date | None) -> None:
        """Show what is stored; this is not news."""
        self._day = day
        self.field.blockSignals(True)
        self.field.set_day(day or self._proposal)
        self.field.blockSignals(False)
        self._arrange()

    def _take_proposal(self) -> None:
        self.show_day(self._proposal)
        self.field.setFocus(Qt.FocusReason.TabFocusReason)
        self.day_changed.emit(self._day)

    def _take_away(self) -> None:
        self.show_day(None)
        self.choose.setFocus(Qt.FocusReason.TabFocusReason)
        self.day_changed.emit(None)

    def _take(self, day: date) -> None:
        self._day = day
        self.day_changed.emit(day)

    def _arrange(self) -> None:
        chosen = self._day is not None
        self.choose.setVisible(not chosen)
        self.field.setVisible(chosen)
        self.remove.setVisible(chosen)
        self.setFocusProxy(self.field if chosen else self.choose)
