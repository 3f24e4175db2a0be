"""Coming to another question: it is seen from its beginning, and heard."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QLabel, QWidget

from ui.widgets.dressed import announce
from ui.widgets.focus import open_page

_UNHEARD = "unheard"


def arrive(view: QWidget, title: QLabel) -> None:
    """Open this view of one question; what is asked is said once it is known what has the focus."""
    open_page(view)
    title.setProperty(_UNHEARD, True)
    say_unheard(view, title)


def say_unheard(view: QWidget, title: QLabel) -> None:
    """Also what came while something lay over the view: it is heard when that has gone."""
    QTimer.singleShot(0, title, lambda: _say(view, title))


def _say(view: QWidget, title: QLabel) -> None:
    """A screen reader says where the focus is: often that is called after the question, and then it was said."""
    if not view.isVisible() or not title.property(_UNHEARD):
        return
    title.setProperty(_UNHEARD, False)
    caret = view.focusWidget()
    heard = f"{caret.accessibleName()} {caret.accessibleDescription()}" if caret is not None else ""
    if title.text() not in heard:
        announce(title, title.text())
