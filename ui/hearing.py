"""Hears every key, hand and pen for all who listen: one filter of the program, since each costs every event time."""

from __future__ import annotations

import weakref

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QHelpEvent, QInputEvent
from PySide6.QtWidgets import QApplication
from shiboken6 import isValid


class Listener(QObject):
    """Who listens; who is gone hears nothing any more."""

    def hears(self, watched: QObject, event: QInputEvent) -> bool:
        """Tell whether this was meant for the listener alone: then it goes no further."""
        raise NotImplementedError


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
        app.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # Nearly all events are something else, and asking each for its type takes longer than this.
        if not isinstance(event, QInputEvent):
            return isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip and self._helps(watched, event)
        for known in tuple(self.listeners):
            listener = known()
            if listener is not None and isValid(listener):
                if listener.hears(watched, event):
                    return True
            elif known in self.listeners:
                self.listeners.remove(known)
        return False

    def _helps(self, watched: QObject, event: QHelpEvent) -> bool:
        helper = self.helper() if self.helper is not None else None
        return helper is not None and isValid(helper) and helper.show(watched, event)


def help_by(helper: Helper) -> None:
    """From now on this one shows the words for whatever the pointer rests on."""
    app = QApplication.instance()
    if app is not None:
        (app.findChild(_Ears) or _Ears(app)).helper = weakref.ref(helper)


def listen(listener: Listener) -> None:
    """From now on; the one that came last hears first, as with Qt's own filters."""
    app = QApplication.instance()
    if app is not None:
        unlisten(listener)
        (app.findChild(_Ears) or _Ears(app)).listeners.insert(0, weakref.ref(listener))


def unlisten(listener: Listener) -> None:
    app = QApplication.instance()
    ears = app.findChild(_Ears) if app is not None else None
    if ears is not None:
        ears.listeners = [known for known in ears.listeners if known() is not listener]
