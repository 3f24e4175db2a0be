"""A window takes on another look: a large one part after part, so that it never stands still."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QStackedWidget, QWidget
from shiboken6 import isValid

from ui.hearing import deaf
from ui.measures import Measures
from ui.turns import in_turns

if TYPE_CHECKING:
    from ui.theme import Look

MANY = 150  # widgets; Qt asks each anew what a style sheet says of it, 0.15 ms a piece
_WORN = "worn_sheet"  # of a window whose parts wear another than it does itself


class Dresser(QObject):
    """Lives as long as its window, so that a window that is gone is never dressed.

    Qt can give a new style sheet to all of a window at once only, and a visit is 500 widgets with all that lies ready
    behind it. So each part wears its own from then on: what is in sight first, and nothing is painted in between.
    """

    def __init__(self, look: Look, window: QWidget) -> None:
        super().__init__(window)
        self._look = look
        self._window = window
        self._times = 0
        self._measures = Measures(window)
        look.grown.connect(self._measures.grow)
        look.look_changed.connect(self.put_on)

    def put_on(self) -> None:
        self._times += 1
        self._window.setPalette(self._look.qt_palette())
        self._window.setFont(self._look.font("body"))
        in_parts = self._window.property(_WORN) is not None
        if in_parts or (self._window.isVisible() and len(self._window.findChildren(QWidget)) > MANY):
            self._window.setProperty(_WORN, self._look.style_sheet())
            in_turns(self, self._part_after_part(self._times))
        else:
            with deaf():
                self._window.setStyleSheet(self._look.style_sheet())

    def _part_after_part(self, time: int) -> Iterator[None]:
        """Ends early when the look changes once more meanwhile: that begins anew."""
        sheet = self._look.style_sheet()
        self._window.setUpdatesEnabled(False)
        layouts = _Layouts(self._window)
        yield
        layouts.go_on()
        yield
        parts = list(_parts(self._window))  # only now: a page may have gone meanwhile, or come
        for part in [part for part in parts if part.isVisible()]:
            if time != self._times:
                return
            if isValid(part):
                part.setStyleSheet(sheet)
                yield
        self._window.setUpdatesEnabled(True)
        for part in parts:
            yield
            if time != self._times:
                return
            if isValid(part) and part.styleSheet() != sheet:
                part.setStyleSheet(sheet)


class _Layouts(QObject):
    """Those of one window wait: other letters and measures are as much work as laying them out, and both is a stall."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._asking: dict[QWidget, None] = {}
        self._app = QApplication.instance()
        if self._app is not None:
            self._app.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is not QEvent.Type.LayoutRequest or not isinstance(watched, QWidget):
            return False
        if watched.window() is not self._window:
            return False
        self._asking[watched] = None
        return True

    def go_on(self) -> None:
        """In the order in which they asked."""
        if self._app is not None:
            self._app.removeEventFilter(self)
        for asking in filter(isValid, self._asking):
            QCoreApplication.postEvent(asking, QEvent(QEvent.Type.LayoutRequest))
        self.deleteLater()


class Ground(QWidget):
    """Behind all of a window, in the colour of now: what the window itself wears may be of before."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        look.look_changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(event.rect(), self._look.colour("paper"))


def dress_inside(made: QWidget, window: QWidget) -> None:
    """For what is new in a window: a page, or a dialog. It wears what the parts of the window wear."""
    sheet = window.property(_WORN)
    if sheet is not None and made.isWindow():  # a page that comes back wears it, and Qt would ask all in it anew
        made.setStyleSheet(sheet)


def _parts(widget: QWidget) -> Iterator[QWidget]:
    """What stands in it, each page of a stack by itself; what has a window of its own comes along with its owner."""
    if not isinstance(widget, QStackedWidget) and widget.findChild(QStackedWidget) is None:
        yield widget
        return
    for child in widget.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly):
        if not child.isWindow():
            yield from _parts(child)
