"""Coming to another question: it is seen from its beginning, and heard."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QLabel, QWidget

from ui.widgets.dressed import announce
from ui.widgets.focus import open_page


def arrive(view: QWidget, title: QLabel) -> None:
    """Open this view of one question; what is asked is said once it is known what has the focus."""
    open_page(view)
    QTimer.singleShot(0, title, lambda: _say(view, title))


def _say(view: QWidget, title: QLabel) -> None:
    """A screen reader says where the focus is: often that is called after the question, and then it was said."""
    caret = view.focusWidget()
    heard = f"{caret.accessibleName()} {caret.accessibleDescription()}" if caret is not None else ""
    if view.isVisible() and title.text() not in heard:
        announce(title, title.text())
