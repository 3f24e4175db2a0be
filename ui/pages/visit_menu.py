"""The menu behind the three dots in the line at the top: what can be done in a visit beside answering."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import QPoint, QSize, Signal
from PySide6.QtGui import QAction, QActionGroup, QIcon
from PySide6.QtWidgets import QMenu

from ui.text import mark, tr
from ui.theme import Look
from ui.widgets.controls import QUIET, Button
from ui.widgets.icons import icon

SHORT, FULL, YOUNG, LETTERS = "short", "full", "young", "letters"
WORRY = "worry"  # the card for adults; not for who has the keys
UNDO, HAND_OVER, TAKE_BACK = "undo", "youth_keys", "take_back"
NAME = mark("Meer")


class VisitMenu(Button):
    """Each entry is a deed with a word of its own; which deeds there are is up to the visit."""

    deed_chosen = Signal(str)

    def __init__(self, look: Look) -> None:
        super().__init__(look, "", QUIET, "dots", table=True)
        self.setAccessibleName(tr(NAME))
        self.setToolTip(tr(NAME))
        self._menu = QMenu(self)
        self._menu.setAccessibleName(tr(NAME))
        self._menu.setProperty("table", "true")
        self._deeds: dict[str, QAction] = {}
        self._groups: dict[str, QActionGroup] = {}
        self.clicked.connect(self.open)

    def add(self, deed: str, text: str, *, group: str = "", checkable: bool = False) -> QAction:
        """Add an entry at the end; of the entries of one `group` one is chosen at a time."""
        action = QAction(text, self)
        action.setCheckable(checkable or bool(group))
        if group:
            self._groups.setdefault(group, QActionGroup(self)).addAction(action)
        action.triggered.connect(lambda: self.deed_chosen.emit(deed))
        self._menu.addAction(action)
        self._deeds[deed] = action
        return action

    def add_routes(self, short_count: int, full_count: int) -> None:
        """How many questions, and in which words. Nothing is lost by changing it."""
        self.add(SHORT, tr("Korte route: {short_count} vragen", short_count=short_count), group="route")
        self.add(FULL, tr("Alle vragen: {full_count}", full_count=full_count), group="route")
        self.add(YOUNG, tr("Woorden voor 8 tot en met 11 jaar"), checkable=True)
        self.add_line()

    def show_route(self, short: bool, young: bool) -> None:
        for deed, checked in ((SHORT, short), (FULL, not short), (YOUNG, young)):
            if deed in self._deeds:
                self._deeds[deed].setChecked(checked)

    def show_only(self, deeds: Collection[str] | None) -> None:
        """Leave in the menu what is named here; None is everything."""
        for deed, action in self._deeds.items():
            action.setVisible(deeds is None or deed in deeds)

    def deed(self, name: str) -> QAction:
        return self._deeds[name]

    def add_line(self) -> None:
        self._menu.addSeparator()

    def open(self) -> None:
        check = icon(self.look, "check", size=self.look.px(20))  # Qt's own stays small beside large letters
        for action in self._deeds.values():
            action.setIcon(check if action.isChecked() else QIcon())
        left = self.width() - self._menu.sizeHint().width()  # under the button, and clear of the edge of the screen
        self._menu.popup(self.mapToGlobal(QPoint(left, self.height() + 4)))

    def sizeHint(self) -> QSize:
        return QSize(self.px(48), self.px(48))
