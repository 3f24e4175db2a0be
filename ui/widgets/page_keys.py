"""The keys of a page: each heard as one wish, also where it is held."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget


def hear_keys(page: QWidget, wishes: Mapping[str, Callable[[], object]]) -> None:
    """While the focus is on the page or in it: 'Ctrl+Return', 'Esc'."""
    for sequence, wish in wishes.items():
        shortcut = QShortcut(QKeySequence(sequence), page, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.setAutoRepeat(False)  # held, it is no question every moment
        shortcut.activated.connect(wish)
