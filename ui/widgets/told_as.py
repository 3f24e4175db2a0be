"""What a screen reader hears that a widget is, where Qt by itself knows only that it is a part of a window."""

from __future__ import annotations

from PySide6.QtGui import QAccessible, QAccessibleInterface, QShowEvent
from PySide6.QtWidgets import QAccessibleWidget, QWidget
from shiboken6 import isValid

# Qt takes away what it was given together with the widget; Python would do so before, with the last name for it.
_GIVEN: list[QAccessibleInterface] = []


class ToldAs:
    """Before a Qt widget class."""

    told_as = QAccessible.Role.Document

    def showEvent(self, event: QShowEvent) -> None:
        if isinstance(self, QWidget):
            tell_as(self, self.told_as)
        super().showEvent(event)  # type: ignore[misc]  # the Qt class that stands after this one


def tell_as(widget: QWidget, role: QAccessible.Role) -> None:
    """Ask for it at each show: Qt forgets the role when something is connected to the widget.

    What is told is the accessible name; the text of a label is not read by itself then.
    """
    if QAccessible.queryAccessibleInterface(widget).role() is not role:
        _GIVEN[:] = [one for one in _GIVEN if isValid(one)]
        told = QAccessibleWidget(widget, role)
        _GIVEN.append(told)
        QAccessible.registerAccessibleInterface(told)
