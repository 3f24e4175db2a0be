"""One finger pulls along what is longer than its room, whatever it goes down on; Qt itself asks for two."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from PySide6.QtCore import QEvent, QObject, QPointF, Qt
from PySide6.QtGui import QInputEvent, QMouseEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QAbstractSlider,
    QApplication,
    QLineEdit,
    QScrollArea,
    QTextEdit,
    QWidget,
)
from shiboken6 import isValid

from ui.hearing import Listener, listen
from ui.widgets.dragged import Draggable
from ui.widgets.focus import focus_in_place
from ui.widgets.hand import is_finger

_DOWN = (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick)
_NOWHERE = QPointF(-100_000, -100_000)


class Pulling(Listener):
    """Build one for the whole program: Pulling(app). It heeds fingers; a mouse and a pen stay as Qt has them.

    A finger that goes up or down further than where the system begins a drag pulls, and what it went down on is not
    pressed. One that stays where it is presses. One that goes sideways drags what lies in a list, or marks words.
    """

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._finger: _Finger | None = None
        listen(self)

    def hears(self, watched: QObject, event: QInputEvent) -> bool:
        if not isinstance(event, QMouseEvent) or not is_finger(event):
            return False
        if not isinstance(watched, QWidget):  # the window hears of it first, and then what is under the finger
            if event.type() in _DOWN:
                self._finger = _Finger(event)
            return False
        finger = self._finger
        if finger is None:
            return False
        if event.type() is QEvent.Type.MouseMove and not event.buttons():
            self._finger = None  # it was lifted unheard; Qt moves the pointer to a finger before that goes down
            return False
        if event.type() in _DOWN:
            finger.go_down(watched)
            return False
        if event.type() is QEvent.Type.MouseMove:
            pulls = finger.pulls(event.globalPosition())
            self._finger = finger if finger.may_pull else None
            return pulls
        self._finger = None
        return finger.is_pulling


class _Finger:
    """One finger from when it goes down to when it is lifted."""

    def __init__(self, event: QMouseEvent) -> None:
        self.may_pull = True
        self._start = event.globalPosition()
        self._focus = QApplication.focusWidget()
        self._on: QWidget | None = None
        self._areas: list[QAbstractScrollArea] = []
        self._area: QAbstractScrollArea | None = None  # what is being pulled
        self._scrolled = 0  # how far it was when that began
        self._put_caret_back: Callable[[], None] = _nothing

    @property
    def is_pulling(self) -> bool:
        return self._area is not None

    def go_down(self, widget: QWidget) -> None:
        """On the first that hears of it; what that does not want is told to what it stands in as well."""
        if self._on is None:
            self._on = widget
            self._areas = [] if _keeps_every_finger(widget) else list(_areas_around(widget))
            self._put_caret_back = _caret_in(widget)

    def pulls(self, here: QPointF) -> bool:
        """Go here; tell whether that pulled, and is nothing for what the finger went down on."""
        if self._on is None or not isValid(self._on) or (self._area is not None and not isValid(self._area)):
            self.may_pull = False
            return self.is_pulling
        if self._area is None:
            self._begin(here)
        elif _goes_sideways(self._on) and self._is_beside(here, self._area):
            self._area, self.may_pull = None, False  # it is taken out of what it lies in
        if self._area is not None:
            self._area.verticalScrollBar().setValue(round(self._scrolled + self._start.y() - here.y()))
        return self.is_pulling

    def _begin(self, here: QPointF) -> None:
        way = here - self._start
        if way.toPoint().manhattanLength() < QApplication.startDragDistance():
            return
        if abs(way.y()) <= abs(way.x()):
            self.may_pull = self._on is not None and not _goes_sideways(self._on)
            return
        areas = [area for area in self._areas if isValid(area) and area.verticalScrollBar().maximum() > 0]
        area = next((one for one in areas if _has_more(one, up=way.y() < 0)), next(iter(areas), None))
        if area is not None:
            self._scrolled = area.verticalScrollBar().value()
            self._lift()
            self._area = area
        elif self._on is not None and _goes_sideways(self._on):
            self.may_pull = False  # it is dragged, as nothing can be pulled

    def _lift(self) -> None:
        """What the finger went down on forgets it, and who was typing goes on where they were."""
        on = self._on
        if on is None:
            return
        if isinstance(on, QAbstractButton):
            on.setDown(False)
        left, none = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
        lifted = QEvent.Type.MouseButtonRelease
        QApplication.sendEvent(
            on, QMouseEvent(lifted, _NOWHERE, _NOWHERE, _NOWHERE, left, none, Qt.KeyboardModifier.NoModifier)
        )
        self._put_caret_back()
        focus = self._focus
        if focus is not None and isValid(focus) and focus.isVisible() and not focus.hasFocus():
            focus_in_place(focus)

    def _is_beside(self, here: QPointF, area: QAbstractScrollArea) -> bool:
        inside = area.mapFromGlobal(here)
        return not 0 <= inside.x() < area.width()


def _areas_around(widget: QWidget) -> Iterator[QAbstractScrollArea]:
    """What can scroll around it, the nearest first."""
    step: QWidget | None = widget
    while step is not None:
        if isinstance(step, QScrollArea | QTextEdit):
            yield step
        step = None if step.isWindow() else step.parentWidget()


def _keeps_every_finger(widget: QWidget) -> bool:
    """A scroll bar, a list of Qt's own, and what is carried off in every direction."""
    if isinstance(widget, Draggable):
        return widget.can_be_dragged() and not widget.in_a_list
    return isinstance(widget, QAbstractSlider) or isinstance(widget.parentWidget(), QAbstractItemView)


def _goes_sideways(widget: QWidget) -> bool:
    """Whether going sideways means something there: dragging, or marking words."""
    if isinstance(widget, Draggable):
        return widget.can_be_dragged()
    return _field_of(widget) is not None


def _has_more(area: QAbstractScrollArea, *, up: bool) -> bool:
    """Whether there is more of it to see when it goes up, or down."""
    bar = area.verticalScrollBar()
    return bar.value() < bar.maximum() if up else bar.value() > bar.minimum()


def _field_of(widget: QWidget) -> QLineEdit | QTextEdit | None:
    for one in (widget, widget.parentWidget()):
        if isinstance(one, QLineEdit | QTextEdit):
            return one
    return None


def _caret_in(widget: QWidget) -> Callable[[], None]:
    """What puts the caret of a field back where it is now."""
    field = _field_of(widget)
    if isinstance(field, QTextEdit):
        cursor = field.textCursor()
        return lambda: field.setTextCursor(cursor)
    if isinstance(field, QLineEdit):
        place = field.cursorPosition()
        return lambda: field.setCursorPosition(place)
    return _nothing


def _nothing() -> None:
    """There is no caret to put back."""
