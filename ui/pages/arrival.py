"""Coming to another question or page of the visit: it is seen from its beginning, and heard."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QLabel, QStackedWidget, QWidget

from ui.turns import paint_later
from ui.widgets.dressed import announce
from ui.widgets.focus import open_page

_UNHEARD = "unheard"


def turn_to(view: QWidget, stack: QStackedWidget) -> None:
    """Show it, painted in a turn of its own, and without a caret: that is given to where it belongs.

    Qt would give it to whatever comes next in the view that goes, and lay out the view that comes in a size of no use.
    """
    if stack.isVisible():  # not under a pause: nothing may hold up what covers the visit
        paint_later(stack)
    caret = stack.focusWidget()
    if caret is not None:
        caret.clearFocus()
    view.resize(stack.size())
    stack.setCurrentWidget(view)


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
