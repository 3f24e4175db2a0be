"""Painting ink: the same outlines as on paper, and a read-only view of a drawing."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.theme import Look
from ui.widgets.dressed import Dressed, painter_for
from welapp.domain.ink import CANVAS_MM, INKS, Stroke, outline

CANVAS_COLOUR = "#FFFDF8"  # the drawing sheet stays light in both themes


def stroke_path(stroke: Stroke) -> QPainterPath:
    """The filled shape of a stroke, in millimetres."""
    path = QPainterPath()
    path.setFillRule(Qt.FillRule.WindingFill)
    points = outline(stroke)
    if points:
        path.addPolygon(QPolygonF([QPointF(x, y) for x, y in points]))
        path.closeSubpath()
    return path


def paint_strokes(painter: QPainter, strokes: Sequence[Stroke], box: QRectF, *, crop: bool = False) -> None:
    """Fit the whole sheet into the box, or with `crop` only the part that is drawn on."""
    if not strokes:
        return
    area = _drawn_area(strokes) if crop else QRectF(0, 0, *CANVAS_MM)
    scale = min(box.width() / area.width(), box.height() / area.height())
    painter.save()
    painter.translate(box.center())
    painter.scale(scale, scale)
    painter.translate(-area.center())
    painter.setPen(Qt.PenStyle.NoPen)
    for stroke in strokes:
        painter.setBrush(QColor(INKS[stroke.ink]))
        painter.drawPath(stroke_path(stroke))
    painter.restore()


def _drawn_area(strokes: Sequence[Stroke]) -> QRectF:
    area = QRectF()
    for stroke in strokes:
        area = area.united(stroke_path(stroke).boundingRect())
    return area.adjusted(-1, -1, 1, 1)


class InkView(Dressed, QWidget):
    """A drawing to look at; `description` is what a screen reader says. In the dark it lies on its own light paper."""

    def __init__(
        self,
        look: Look,
        strokes: Sequence[Stroke] = (),
        description: str = "Tekening",
        *,
        crop: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        QWidget.__init__(self, parent)
        self._strokes = tuple(strokes)
        self._crop = crop
        self.setAccessibleName(description)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self.dress(look)

    def set_strokes(self, strokes: Sequence[Stroke], description: str = "Tekening") -> None:
        self._strokes = tuple(strokes)
        self.setAccessibleName(description)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self.px(220), self.px(120))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, box = painter_for(self), QRectF(self.rect())
        if self.look.dark and self._strokes:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(CANVAS_COLOUR))
            painter.drawRoundedRect(box, 10, 10)
            box.adjust(8, 8, -8, -8)
        paint_strokes(painter, self._strokes, box, crop=self._crop)
