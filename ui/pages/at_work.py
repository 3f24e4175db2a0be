"""A button whose work takes its time, or that has to wait a little: that shows on it, and is said."""

from __future__ import annotations

from ui.text import mark, tr
from ui.widgets.controls import Button
from ui.widgets.dressed import announce

BUSY, WAIT = mark("Even geduld …"), mark("Wacht even …")
AGAIN = mark("Je kunt het nu weer proberen.")  # only to be heard: the eye sees the button as it was


def set_busy(pressed: Button, text: str, busy: bool, *, stays: bool = False) -> None:
    """`stays`: it can still have the focus, and whoever pressed it sees to it that a second press does nothing."""
    pressed.setEnabled(stays or not busy)
    pressed.set_text(tr(BUSY) if busy else text)
    if busy and pressed.isVisible():
        announce(pressed, tr(BUSY))  # last: a button that is off loses the focus, and that is said too
