"""A drawing to look at: ink with the same outlines as on paper, or the photo that takes its place."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QColor, QImage, QPaintEvent, QTransform
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.text import mark, tr
from ui.theme import Look
from ui.widgets.dressed import Dressed, painter_for
from ui.widgets.dried_ink import DriedInk
from ui.widgets.ink_shape import CANVAS_COLOUR, drawn_area, paint_photo
from welapp.domain.ink import CANVAS_MM, Stroke

_RIM = 8.0


class InkView(Dressed, QWidget):
    """Shows strokes or a photo; `description` is what a screen reader says. In the dark it lies on its own light paper.

    A photo is given with `set_photo`; `photo_id` says which one it is. `ui.pages.photos` reads it from the kluis.
    """

    def __init__(
        self,
        look: Look,
        strokes: Sequence[Stroke] = (),
        description: str = mark("Tekening"),
        *,
        crop: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        QWidget.__init__(self, parent)
        self._strokes = tuple(strokes)
        self._area: QRectF | None = None  # that is drawn on; all points are read for it, so once
        self._photo = QImage()
        self.photo_id = ""
        self._crop = crop
        self._dried = DriedInk()
        self._onto = QTransform()
        self._drying = QTimer(self)
        self._drying.setInterval(0)
        self._drying.timeout.connect(self._dry)
        self._dried.lay(self._strokes)
        self.setAccessibleName(tr(description))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self.dress(look)

    def set_strokes(self, strokes: Sequence[Stroke], description: str = mark("Tekening")) -> None:
        self.setAccessibleName(tr(description))
        self._photo, self.photo_id = QImage(), ""
        if tuple(strokes) != self._strokes:
            self._strokes, self._area = tuple(strokes), None
            self._dried = DriedInk()
            self._dried.lay(self._strokes)
        self.update()

    def set_photo(self, photo_id: str, photo: QImage, description: str = mark("Foto van een tekening")) -> None:
        """Show a photo in place of the ink; an empty one shows nothing, as long as the true one is being read."""
        self.setAccessibleName(tr(description))
        self._strokes, self._area, self._dried = (), None, DriedInk()
        self._photo, self.photo_id = photo, photo_id
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self.px(220), self.px(120))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, box = painter_for(self), QRectF(self.rect())
        if not self._photo.isNull():
            paint_photo(painter, self._photo, box)
            return
        if not self._strokes:
            return
        if self.look.dark:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(CANVAS_COLOUR))
            painter.drawRoundedRect(box, 10, 10)
            box.adjust(_RIM, _RIM, -_RIM, -_RIM)
        onto = self._fitted(box)
        if onto != self._onto or not self._dried.fits(self.size(), self.devicePixelRatioF()):
            self._onto = onto
            self._dried.fit(self.size(), self.devicePixelRatioF(), onto)
            self._dry()
        self._dried.show(painter, self.rect())

    def _fitted(self, box: QRectF) -> QTransform:
        """Fit the whole sheet into the box, or with `crop` only the part that is drawn on."""
        if self._area is None:
            self._area = drawn_area(self._strokes) if self._crop else QRectF(0, 0, *CANVAS_MM)
        area = self._area
        scale = min(box.width() / area.width(), box.height() / area.height()) if not area.isEmpty() else 1.0
        onto = QTransform.fromTranslate(box.center().x(), box.center().y())
        onto.scale(scale, scale)
        return onto.translate(-area.center().x(), -area.center().y())

    def _dry(self) -> None:
        if not self._dried.dry().isEmpty():
            self.update()
        if self._dried.is_dry:
            self._drying.stop()
        elif not self._drying.isActive():
            self._drying.start()
