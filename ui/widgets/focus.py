"""The focus ring: one overlay per window that follows the focus, never clipped by a parent nor out of sight."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt, QTimer
from PySide6.QtGui import QInputEvent, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QTextEdit,
    QWidget,
)
from shiboken6 import isValid

from ui.hearing import Listener, listen
from ui.theme import Look
from ui.widgets.dressed import paint_box, painter_for
from ui.widgets.reading_order import stops_in

CLEAR = 2
WIDTH = 3
REACH = CLEAR + WIDTH
_ASKED = "ring_asked"
_OPENS = "ring_opens"  # a page begins with it
_STILL = "ring_still"  # the page must not scroll for it
_FIELDS = (QLineEdit, QTextEdit, QPlainTextEdit, QComboBox, QAbstractSpinBox)
_KEYS = (QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride)
_HANDS = (QEvent.Type.MouseButtonPress, QEvent.Type.TabletPress, QEvent.Type.TouchBegin)
_DEEDS = (*_KEYS, *_HANDS, QEvent.Type.Wheel)
_MOVES = (
    QEvent.Type.Move,
    QEvent.Type.Resize,
    QEvent.Type.Show,
    QEvent.Type.Hide,
    QEvent.Type.EnabledChange,
)


def take_focus(widget: QWidget) -> None:
    """Give a widget the focus with its ring, as the Tab key does; Qt itself marks only a real Tab as the keyboard."""
    widget.setProperty(_ASKED, True)
    if widget.hasFocus():
        widget.clearFocus()
    widget.setFocus(Qt.FocusReason.TabFocusReason)


def open_at(widget: QWidget) -> None:
    """Begin a page that was just opened at this control: it takes the focus, and the page stands at its beginning.

    Where it is out of sight there, the last control before it that can be seen has the focus instead.
    """
    widget.setProperty(_OPENS, True)
    take_focus(widget)


def open_page(page: QWidget) -> None:
    """Show a page that was just opened from its beginning, whatever in it took the focus and where it stood before."""
    for area in page.findChildren(QScrollArea):
        area.verticalScrollBar().setValue(0)
    caret = QApplication.focusWidget()
    if caret is not None and page.isAncestorOf(caret):
        caret.setProperty(_OPENS, True)


def focus_in_place(widget: QWidget) -> None:
    """Give the focus to what begins a page and scrolls by itself: the page is not scrolled for it."""
    widget.setProperty(_STILL, True)
    widget.setFocus(Qt.FocusReason.OtherFocusReason)


def give_back_focus(widget: QWidget) -> None:
    """Give the focus back to where it was: with its ring, and what is marked and scrolled stays as it is."""
    widget.setProperty(_ASKED, True)
    widget.setProperty(_STILL, True)
    widget.setFocus(Qt.FocusReason.OtherFocusReason)


def _to_beginning(widget: QWidget) -> None:
    for area in _areas(widget):
        area.verticalScrollBar().setValue(0)


def _beginning(widget: QWidget) -> QWidget:
    """Return what of its page has the focus best now that it opens there: this, or the last in sight before it."""
    areas = _areas(widget)
    page = areas[-1].widget() if areas else None
    if page is None or _begins_in_sight(widget):
        return widget
    stops = list(stops_in(page))
    before = stops[: stops.index(widget)] if widget in stops else []
    return next((one for one in reversed(before) if _shown(one).height() == one.height()), (*before, widget)[0])


def _areas(widget: QWidget) -> list[QScrollArea]:
    return [step for step in _around(widget) if isinstance(step, QScrollArea)]


def _around(widget: QWidget) -> Iterator[QWidget]:
    step = widget.parentWidget()
    while step is not None:
        yield step
        step = step.parentWidget()


def _begins_in_sight(widget: QWidget) -> bool:
    """What one writes in may go on below: it comes in sight with the first letter."""
    shown = _shown(widget).height()
    return shown > 0 if isinstance(widget, QTextEdit) else shown == widget.height()


def _shown(widget: QWidget) -> QRect:
    """The part of it that is not scrolled away, in the coordinates of its window."""
    box = QRect(widget.mapTo(widget.window(), QPoint(0, 0)), widget.size())
    return box.intersected(_allowed(widget, widget.window(), 0))


def bring_into_sight(widget: QWidget, part: QRect | None = None) -> None:
    """Scroll until it shows with its ring, or the present row of a list does; Qt is content with a field's caret."""
    part = part or widget.rect()
    if isinstance(widget, QAbstractItemView) and widget.currentIndex().isValid():
        widget.scrollTo(widget.currentIndex())
        part = widget.visualRect(widget.currentIndex())
    for area in _areas(widget):
        inside = area.widget()
        if inside is not None:
            box = QRect(widget.mapTo(inside, part.topLeft()), part.size()).adjusted(-REACH, -REACH, REACH, REACH)
            high = min(box.height(), area.viewport().height())  # of what is too high, the top
            area.ensureVisible(box.center().x(), box.top() + high // 2, 0, high // 2 + 1)


def keep_writing_in_sight(field: QTextEdit) -> None:
    """Scroll to the field in which someone writes, and where it is higher than its view to the line of the caret."""
    bring_into_sight(field)
    bring_into_sight(field, field.cursorRect().translated(field.viewport().pos()))


class FocusRing(Listener):
    """Shows for a field, and for anything else that has the focus while one works with the keys, not with a hand.

    Build one for the whole program: FocusRing(look, app).

    A widget may carry the property `ring_radius` (px of its own corners; 10 without) and `ring_rect` (a QRect in its
    own coordinates, when the ring should not go round the whole widget), and `ring_clear` (px more between the two,
    where words reach to its edge). `ring` = "none" leaves it out. A widget that
    stands for its parent (a bare field in a frame) carries `ring` = "parent". `ring_tone` is the token of its colour,
    where it stands on another ground.
    """

    def __init__(self, look: Look, app: QApplication) -> None:
        super().__init__(app)
        self._look = look
        self._watched: list[QWidget] = []
        self._target: QWidget | None = None
        self._ring: _Ring | None = None  # the one that may show
        self._by_keys = False  # what was used last
        self._opening: QWidget | None = None  # where a page opens, until someone does something there
        self._stand_in: QWidget | None = None  # what has the focus in its place while it is out of sight
        # A turn of the event loop later: the signal comes from within a widget or window that is being destroyed too,
        # and Python may not touch those; it would abort the program.
        self._follow_soon, self._place_soon = self._soon(self.follow), self._soon(self._place)
        app.focusChanged.connect(self._focus_went)
        look.look_changed.connect(self._place)
        listen(self)

    def hears(self, _watched: QObject, event: QInputEvent) -> bool:
        if event.type() in _DEEDS:
            self._opening = None
        if event.type() in _KEYS:
            self._by_keys = True
        elif event.type() in _HANDS:
            self._by_keys = False
        return False

    def _focus_went(self) -> None:
        """Take none of the signal's widgets: without a parameter Qt hands them to nobody."""
        self._follow_soon.start()

    def follow(self) -> None:
        """Go to where the focus is now."""
        new = QApplication.focusWidget()
        for widget in self._watched:
            if isValid(widget):
                widget.removeEventFilter(self)
        self._watched = []
        self._drop_ring()
        if new is None:
            return
        walked = self._is_walked_to(new)
        self._scroll_for(new, walked=walked)
        parent = new.parentWidget()
        self._target = parent if new.property("ring") == "parent" and parent else new
        if new.property("ring") == "none" or not (walked or self._by_keys or isinstance(new, _FIELDS)):
            self._target = None
        if self._target is None and self._opening is None:
            return
        for step in (new, *_around(new)):
            step.installEventFilter(self)
            self._watched.append(step)
            if step.isWindow():
                break
        self._place()

    def _scroll_for(self, new: QWidget, *, walked: bool) -> None:
        opens, still = new.property(_OPENS), new.property(_STILL)
        new.setProperty(_OPENS, False)
        new.setProperty(_STILL, False)
        if opens:
            _to_beginning(new)
            QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)  # without its place nothing is in sight
            self._opening = new
        elif self._opening is None or new is not self._stand_in:
            self._opening = None
            if walked and not still:
                bring_into_sight(new)

    def _open(self) -> None:
        """A page gets its whole layout bit by bit: what is in sight at its beginning may change until then."""
        wished, here = self._opening, QApplication.focusWidget()
        if wished is None or here not in (wished, self._stand_in):
            return
        if not isValid(wished) or any(area.verticalScrollBar().value() for area in _areas(wished)):
            self._opening = None
            return
        best = _beginning(wished)
        if best is not here:
            self._stand_in = best
            give_back_focus(best)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: ARG002
        if event.type() in _MOVES:
            self._place_soon.start()
        return False

    def _soon(self, do: Callable[[], None]) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.timeout.connect(do)
        return timer

    def _is_walked_to(self, widget: QWidget) -> bool:
        if widget.property(_ASKED):
            widget.setProperty(_ASKED, False)
            return True
        return widget.window().testAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange)

    def _drop_ring(self) -> None:
        """By itself: what it stood around may be gone with its page by now."""
        if self._ring is not None and isValid(self._ring):
            self._ring.hide()
        self._target = self._ring = None

    def _place(self) -> None:
        self._open()
        target = self._target
        if target is None or not isValid(target):
            return
        window = target.window()
        ring = window.findChild(_Ring, options=Qt.FindChildOption.FindDirectChildrenOnly)
        if ring is None:
            ring = _Ring(self._look, window)
        self._ring = ring
        own = target.property("ring_rect")
        inner = own if isinstance(own, QRect) else target.rect()
        radius = target.property("ring_radius")
        reach = REACH + int(target.property("ring_clear") or 0)
        box = QRect(target.mapTo(window, inner.topLeft()), inner.size()).adjusted(-reach, -reach, reach, reach)
        shown = box.intersected(_allowed(target, window, reach))
        if shown.isEmpty() or not target.isVisible():
            ring.hide()
            return
        tone = str(target.property("ring_tone") or "focus")
        ring.surround(box, shown, 10 if radius is None else int(radius), tone)


def _allowed(target: QWidget, window: QWidget, reach: int) -> QRect:
    """The part of the window where it may show, with what reaches out of it: what is scrolled away must not."""
    allowed = window.rect()
    step = target.parentWidget()
    while step is not None and step is not window:
        above = step.parentWidget()
        if isinstance(above, QAbstractScrollArea) and above.viewport() is step:
            view = QRect(step.mapTo(window, QPoint(0, 0)), step.size()).adjusted(-reach, -reach, reach, reach)
            allowed = allowed.intersected(view)
        step = above
    return allowed


class _Ring(QWidget):
    def __init__(self, look: Look, window: QWidget) -> None:
        super().__init__(window)
        self._look = look
        self._box = QRectF()
        self._radius = 0
        self._tone = "focus"
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def surround(self, box: QRect, shown: QRect, radius: int, tone: str) -> None:
        self._box = QRectF(box.translated(-shown.topLeft()))
        self._radius = radius + 4
        self._tone = tone
        self.setGeometry(shown)
        self.raise_()
        self.show()
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        paint_box(painter_for(self), self._box, None, self._look.colour(self._tone), WIDTH, self._radius)
