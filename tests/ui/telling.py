"""What a screen reader is told of a widget, and whether that is what it is and how it stands."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget

from tests.ui.fitting import called

Role = QAccessible.Role
SAYS_NOTHING = {Role.NoRole, Role.Client, Role.Window, Role.Pane, Role.Border, Role.LayeredPane}


def told_wrongly(widgets: Iterable[QWidget]) -> list[str]:
    """Of those that can have the focus: which are a piece of window and no more, or stand otherwise than is told."""
    found = []
    for widget in widgets:
        if widget.focusProxy() is not None:  # it passes the focus on, as the line in a field for a day does
            continue
        face = QAccessible.queryAccessibleInterface(widget)
        role, state = face.role(), face.state()
        if role in SAYS_NOTHING:
            found.append(f"{called(widget)} is told as {role.name}")
        if isinstance(widget, QAbstractButton):
            shown, told = (widget.isCheckable(), widget.isChecked()), (bool(state.checkable), bool(state.checked))
            if shown != told:
                found.append(f"{called(widget)}: (checkable, checked) is {shown} and told as {told}")
        if not state.focusable:
            found.append(f"{called(widget)} is not told to be focusable")
    return found


def headings(window: QWidget) -> list[str]:
    """What one who leaps from heading to heading hears, in no order."""
    faces = [QAccessible.queryAccessibleInterface(one) for one in window.findChildren(QLabel) if one.isVisible()]
    return [face.text(QAccessible.Text.Name) for face in faces if face.role() is Role.Heading]
