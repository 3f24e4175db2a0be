"""The drawing sheet: pen, finger, mouse and keys become strokes in millimetres; a photo may cover them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QAccessible,
    QColor,
    QEventPoint,
    QFocusEvent,
    QHideEvent,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPaintEvent,
    QTabletEvent,
    QTouchEvent,
    QTransform,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.text import mark, tr
from ui.theme import Look
from ui.widgets.dressed import Dressed, announce, painter_for
from ui.widgets.dried_ink import DriedInk
from ui.widgets.hand import FLAT, PenNearby, is_finger, pressure_of, rubs, way
from ui.widgets.ink_shape import CANVAS_COLOUR, paint_photo
from ui.widgets.keyboard_pen import KeyboardPen, crosshair_box, paint_crosshair
from ui.widgets.laid import History, Laid, Sheet
from ui.widgets.told_as import ToldAs
from ui.widgets.wet_ink import WetInk
from welapp.domain.answers import Photo
from welapp.domain.ink import CANVAS_MM, WIDTHS_MM, Point, Stroke, on_sheet

_ERASER_MM = 2.5
SLIVER = 8  # px
NAME = mark("Tekenvel")
PHOTO_NAME = mark("Foto van je tekening")
HOW = mark("Pijltjes verplaatsen de pen, met Shift sneller. Spatie zet de pen neer of op. Tab gaat verder.")


class DrawingCanvas(ToldAs, Dressed, QWidget):
    """Keeps strokes in millimetres and scales only what is seen. News comes at pen-up, never while drawing."""

    strokes_changed = Signal(tuple)  # of Stroke
    laid_changed = Signal()  # the ink, or the photo over it
    history_changed = Signal()
    told_as = QAccessible.Role.Graphic

    def __init__(self, look: Look, strokes: Sequence[Stroke] = (), *, parent: QWidget | None = None) -> None:
        QWidget.__init__(self, parent)
        self.ink = "zwart"
        self.width_mm = WIDTHS_MM[1]
        self.erasing = False
        self._laid = Laid(tuple(strokes))
        self._history = History()
        self._images: dict[str, QImage] = {}  # photo id -> what it shows, for as long as it can come back
        self._wet: WetInk | None = None
        self._rubbed: tuple[Laid, Point] | None = None  # what lay there before this rub, and where the gum is
        self._blunt_end = False  # the pen is held upside down, or the button on its barrel is pressed
        self._pen_nearby = PenNearby()
        self._finger: int | None = None
        self._keys = KeyboardPen()
        self._dried = DriedInk()
        self._drying = QTimer(self)
        self._drying.setInterval(0)
        self._drying.timeout.connect(self._dry)
        self.setAccessibleName(tr(NAME))
        self.setAccessibleDescription(tr(HOW))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.CrossCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAttribute(Qt.WidgetAttribute.WA_AcceptTouchEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)  # nothing under it need be painted for a stroke
        self.setTabletTracking(True)  # a pen that hovers is near
        self.setProperty("ring_radius", 12)
        self.dress(look, table=True)
        self._dried.lay(self._laid.strokes)

    # what lies there

    def strokes(self) -> Sheet:
        return self._laid.strokes

    def photo(self) -> Photo | None:
        return self._laid.photo

    def show_laid(self, laid: Laid) -> None:
        """Show what is stored and forget the history; this is not news."""
        self._wet = self._rubbed = None
        self._history.forget()
        self._show(laid)
        self.history_changed.emit()

    def set_strokes(self, strokes: Sequence[Stroke]) -> None:
        self.show_laid(Laid(tuple(strokes)))

    def give_image(self, photo: Photo, image: QImage) -> None:
        """What the photo shows, which may come a moment after the photo itself."""
        self._images[photo.id] = image
        self.update()

    def lay_photo(self, photo: Photo | None) -> None:
        """Cover the ink with a photo, or uncover it; can be undone."""
        self.finish()
        if photo != self._laid.photo:
            self._change(Laid(self._laid.strokes, photo))

    def can_undo(self) -> bool:
        return self._history.can_undo()

    def can_redo(self) -> bool:
        return self._history.can_redo()

    def undo(self) -> None:
        self.finish()
        if self.can_undo():
            self._tell(self._history.undo(self._laid))

    def redo(self) -> None:
        self.finish()
        if self.can_redo():
            self._tell(self._history.redo(self._laid))

    def clear(self) -> None:
        """A new sheet; can be undone."""
        self.finish()
        if self._laid.strokes:
            self._change(Laid((), self._laid.photo))

    def finish(self) -> None:
        """Lift whatever is drawing, so that nothing drawn is lost when someone goes on or locks."""
        self._keys.down = False
        self._finger = None
        self._up()

    # sizes

    def sheet_box(self) -> QRectF:
        """Where the sheet lies inside the widget, in pixels: close under the tools, whatever room is left below."""
        scale = min(self.width() / CANVAS_MM[0], self.height() / CANVAS_MM[1])
        wide, high = CANVAS_MM[0] * scale, CANVAS_MM[1] * scale
        return QRectF((self.width() - wide) / 2, 0, wide, high)

    def around(self) -> str:
        """The colour beside the sheet, where it ends; a sliver of it would look like a crack."""
        box = self.sheet_box()
        return "panel" if max(box.left(), self.height() - box.height()) > SLIVER else CANVAS_COLOUR

    def sizeHint(self) -> QSize:
        return QSize(self.px(688), self.px(372))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.px(240), self.px(130))

    def hasHeightForWidth(self) -> bool:
        return False

    # hands

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton and not is_finger(event):
            self._blunt_end = False
            self._press(event.position(), FLAT)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton and not is_finger(event):
            self._move(event.position(), FLAT)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton and not is_finger(event):
            self._up()

    def tabletEvent(self, event: QTabletEvent) -> None:
        self._pen_nearby.note()
        if self._finger is not None:  # the hand came down before the pen did
            self._forget_wet()
        pressure = pressure_of(event)
        if event.type() == QEvent.Type.TabletPress:
            self._blunt_end = rubs(event)
            self._press(event.position(), pressure or FLAT)
        elif event.type() == QEvent.Type.TabletMove and event.buttons() and pressure > 0:
            self._move(event.position(), pressure)
        elif event.type() == QEvent.Type.TabletRelease:
            self._up()
        event.accept()

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QTouchEvent):
            self._touch(event)
            event.accept()
            return True
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self._keys.down:
            # Escape is 'Even pauze', but a pen that is down it lifts first.
            event.setAccepted(event.key() == Qt.Key.Key_Escape)
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = not event.modifiers() & ~(Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier)
        if plain and self._laid.photo is None and self._draw_by_key(event):
            return
        super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        if event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason):
            self._show_crosshair(True)
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self.finish()
        self._show_crosshair(False)
        super().focusOutEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        self.finish()
        super().hideEvent(event)

    def _touch(self, event: QTouchEvent) -> None:
        """One finger draws; others, and a hand that rests while a pen is near, do not."""
        if event.type() == QEvent.Type.TouchCancel:
            self._forget_wet()
            return
        for point in event.points():
            state = point.state()
            if state == QEventPoint.State.Pressed and self._finger is None and not self._pen_nearby:
                self.setFocus(Qt.FocusReason.MouseFocusReason)
                self._press(point.position(), FLAT)
                self._finger = point.id()
            elif point.id() == self._finger and state == QEventPoint.State.Released:
                self._finger = None
                self._up()
            elif point.id() == self._finger and state == QEventPoint.State.Updated:
                self._move(point.position(), FLAT)

    def _draw_by_key(self, event: QKeyEvent) -> bool:
        keys = self._keys
        if event.key() == Qt.Key.Key_Space:
            if not event.isAutoRepeat():
                self._lift_or_lower()
        elif event.key() == Qt.Key.Key_Escape and keys.down:
            self._lift_or_lower()
        else:
            before = self.pixels(keys.at)
            point = keys.step(event.key(), large=bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))
            if point is None:
                return False
            self.update(crosshair_box(before).toAlignedRect())
            if keys.down:
                self._move(self.pixels(point), FLAT)
            self._show_crosshair(True)
        return True

    def _lift_or_lower(self) -> None:
        down = not self._keys.down
        self.finish()
        if down:
            self._blunt_end = False
            self._down(self.pixels(self._keys.at), FLAT)
            self._keys.down = True
        self._show_crosshair(True)
        announce(self, self._keys.said(erasing=self._rubs()))

    def _show_crosshair(self, shown: bool) -> None:
        self._keys.shown = shown and self._laid.photo is None
        self.update(crosshair_box(self.pixels(self._keys.at)).toAlignedRect())

    # ink

    def _press(self, position: QPointF, pressure: float) -> None:
        self.finish()
        self._show_crosshair(False)
        self._down(position, pressure)

    def _down(self, position: QPointF, pressure: float) -> None:
        if self._laid.photo is not None:
            return
        point = self._point(position, pressure)
        if self._rubs():
            self._rubbed = (self._laid, point)
            self._rub_at(point)
        else:
            self._wet = WetInk(self.ink, self.width_mm, point)
            self._update(self._wet.bounds())

    def _move(self, position: QPointF, pressure: float) -> None:
        point = self._point(position, pressure)
        if self._wet is not None:
            self._update(self._wet.grow(point))
        elif self._rubbed is not None:
            before, last = self._rubbed
            self._rubbed = (before, point)
            for spot in way(last, point, _ERASER_MM):
                self._rub_at(spot)

    def _up(self) -> None:
        wet, self._wet = self._wet, None
        rubbed, self._rubbed = self._rubbed, None
        if wet is not None:
            self._change(Laid((*self._laid.strokes, wet.stroke()), self._laid.photo))
        elif rubbed is not None and rubbed[0] != self._laid:
            self._history.note(rubbed[0])
            self._tell(self._laid)

    def _forget_wet(self) -> None:
        """What was drawn by a hand that only rested is taken away again."""
        self._finger = None
        wet, self._wet = self._wet, None
        rubbed, self._rubbed = self._rubbed, None
        if wet is not None:
            self._update(wet.bounds())
        if rubbed is not None:
            self._show(rubbed[0])

    def _rubs(self) -> bool:
        return self.erasing or self._blunt_end

    def _rub_at(self, point: Point) -> None:
        """The eraser takes whole strokes: half a line is rarely what was meant."""
        gone = self._dried.touched(point, _ERASER_MM)
        if gone:
            left = tuple(stroke for stroke in self._laid.strokes if id(stroke) not in gone)
            self._show(Laid(left, self._laid.photo))

    def _change(self, laid: Laid) -> None:
        self._history.note(self._laid)
        self._tell(laid)

    def _tell(self, laid: Laid) -> None:
        self._show(laid)
        self.strokes_changed.emit(laid.strokes)
        self.laid_changed.emit()
        self.history_changed.emit()

    # showing

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, part = painter_for(self), event.rect()
        photo = self._laid.photo
        if photo is not None:
            painter.fillRect(part, QColor(CANVAS_COLOUR))
            paint_photo(painter, self._images.get(photo.id, QImage()), QRectF(self.rect()).adjusted(8, 8, -8, -8))
            return
        painter.fillRect(part, self.look.colour(self.around()))
        painter.fillRect(self.sheet_box(), QColor(CANVAS_COLOUR))
        if not self._dried.fits(self.size(), self.devicePixelRatioF()):
            self._dried.fit(self.size(), self.devicePixelRatioF(), self._onto())
            self._dry()
        self._dried.show(painter, part)
        if self._wet is not None:
            painter.save()
            painter.setTransform(self._onto(), True)
            self._wet.show(painter, self._millimetres(part))
            painter.restore()
        if self._keys.shown:
            paint_crosshair(painter, self.pixels(self._keys.at), down=self._keys.down)

    def _show(self, laid: Laid) -> None:
        if laid.photo != self._laid.photo:
            self.update()
            self.setCursor(Qt.CursorShape.ArrowCursor if laid.photo else Qt.CursorShape.CrossCursor)
            self.setAccessibleName(tr(PHOTO_NAME) if laid.photo else tr(NAME))
            self.setAccessibleDescription("" if laid.photo else tr(HOW))
        self._laid = laid
        self._update(self._dried.lay(laid.strokes))
        self._dry()

    def _dry(self) -> None:
        """Paint a portion of what is new; a full drawing that is opened comes in a few of them."""
        self._update(self._dried.dry())
        if self._dried.is_dry:
            self._drying.stop()
        elif not self._drying.isActive():
            self._drying.start()

    def _update(self, area: QRectF) -> None:
        """Paint again what lies in this part of the sheet, in millimetres."""
        if not area.isEmpty():
            self.update(self._onto().mapRect(area).toAlignedRect().adjusted(-2, -2, 2, 2))

    def _onto(self) -> QTransform:
        box = self.sheet_box()
        scale = box.width() / CANVAS_MM[0]
        return QTransform(scale, 0, 0, scale, box.x(), box.y())

    def _millimetres(self, part: QRect) -> QRectF:
        inverse, _ = self._onto().inverted()
        return inverse.mapRect(QRectF(part))

    def pixels(self, point: Point) -> QPointF:
        """Return where a point of the sheet, in millimetres, lies in this widget."""
        return self._onto().map(QPointF(point.x, point.y))

    def _point(self, position: QPointF, pressure: float) -> Point:
        inverse, _ = self._onto().inverted()
        spot = inverse.map(position)
        return on_sheet(Point(spot.x(), spot.y(), pressure))
