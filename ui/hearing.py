"""Hears every key, hand and pen for all who listen: one filter of the program, since each costs every event time."""

from __future__ import annotations

import weakref
from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QEvent, QObject, QTimer, QTimerEvent
from PySide6.QtGui import QHelpEvent, QInputEvent, QInputMethodEvent
from PySide6.QtWidgets import QAbstractButton, QApplication
from shiboken6 import isValid

_SELDOM = frozenset((QHelpEvent, QInputMethodEvent, QTimerEvent))


class Listener(QObject):
    """Who listens; who is gone hears nothing any more."""

    def hears(self, watched: QObject, event: QInputEvent) -> bool:
        """Tell whether this was meant for the listener alone: then it goes no further."""
        raise NotImplementedError

    def feels(self) -> None:
        """Somebody uses the program without key or hand: a voice, a switch, a screen reader, dictated words."""


class Helper(QObject):
    """Who shows words where the pointer rests."""

    def show(self, owner: QObject, event: QHelpEvent) -> bool:
        """Tell whether it does; else Qt does what it always did."""
        raise NotImplementedError


class _Ears(QObject):
    def __init__(self, app: QObject) -> None:
        super().__init__(app)
        self.listeners: list[weakref.ref[Listener]] = []
        self.helper: weakref.ref[Helper] | None = None
        self._app = app
        self._open = self._had_focus = False
        # A turn later: the signal comes from within a widget that is being destroyed too, and Python may not ask then.
        self._focus_soon = QTimer(self)
        self._focus_soon.setSingleShot(True)
        self._focus_soon.timeout.connect(self._look_at_focus)
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._focus_went)
        self.open(True)

    def open(self, wide: bool) -> bool:
        """Hear, or hear nothing; return what it was."""
        was, self._open = self._open, wide
        if wide and not was:
            self._app.installEventFilter(self)
        elif was and not wide:
            self._app.removeEventFilter(self)
        return was

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # Nearly all events are something else, and asking each for its type takes longer than this.
        if not isinstance(event, QInputEvent):
            return type(event) in _SELDOM and self._is_taken(watched, event)
        return any(listener.hears(watched, event) for listener in self._living())

    def feel(self) -> None:
        for listener in self._living():
            listener.feels()

    def _living(self) -> Iterator[Listener]:
        for known in tuple(self.listeners):
            listener = known()
            if listener is not None and isValid(listener):
                yield listener
            elif known in self.listeners:
                self.listeners.remove(known)

    def _is_taken(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent):
            return event.type() is QEvent.Type.ToolTip and self._helps(watched, event)
        if isinstance(event, QInputMethodEvent):
            used = bool(event.commitString() or event.preeditString() or event.replacementLength())
        else:
            # A button that is pressed by way of accessibility is down for a moment, which it measures itself.
            used = isinstance(watched, QAbstractButton)
        if used:
            self.feel()
        return False

    def _focus_went(self) -> None:
        """Not while `deaf`: then it is the page that takes the focus. Without a parameter nobody gets the widgets."""
        if self._open:
            self._focus_soon.start()

    def _look_at_focus(self) -> None:
        """That the window comes back to the front is no use: another program may have gone away."""
        had, self._had_focus = self._had_focus, QApplication.focusWidget() is not None
        if had and self._had_focus:
            self.feel()

    def _helps(self, watched: QObject, event: QHelpEvent) -> bool:
        helper = self.helper() if self.helper is not None else None
        return helper is not None and isValid(helper) and helper.show(watched, event)


def help_by(helper: Helper) -> None:
    """From now on this one shows the words for whatever the pointer rests on."""
    app = QApplication.instance()
    if app is not None:
        (_ears() or _Ears(app)).helper = weakref.ref(helper)


def listen(listener: Listener) -> None:
    """From now on; the one that came last hears first, as with Qt's own filters."""
    app = QApplication.instance()
    if app is not None:
        unlisten(listener)
        (_ears() or _Ears(app)).listeners.insert(0, weakref.ref(listener))


def unlisten(listener: Listener) -> None:
    ears = _ears()
    if ears is not None:
        ears.listeners = [known for known in ears.listeners if known() is not listener]


def feel() -> None:
    """Tell all who listen of use that came neither by keys nor by hand."""
    ears = _ears()
    if ears is not None:
        ears.feel()


@contextmanager
def deaf() -> Iterator[None]:
    """Around work that lets no loop run: nobody can press anything then.

    A page that comes is a thousand events of other kinds, and asking each in Python is a third of its time.
    """
    with _open(False):
        yield


@contextmanager
def hearing() -> Iterator[None]:
    """Around a loop of its own, a dialog's: it may be asked for in the midst of `deaf` work."""
    with _open(True):
        yield


@contextmanager
def _open(wide: bool) -> Iterator[None]:
    ears = _ears()
    was = ears.open(wide) if ears is not None else wide
    try:
        yield
    finally:
        if ears is not None and isValid(ears):
            ears.open(was)


def _ears() -> _Ears | None:
    app = QApplication.instance()
    return app.findChild(_Ears) if app is not None else None
