"""The drawing board: tools above, the sheet below, and the keys for both."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDropEvent,
    QGuiApplication,
    QImage,
    QKeyEvent,
    QKeySequence,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QPushButton, QSizePolicy, QWidget

from ui.text import mark, tr
from ui.theme import Look
from ui.widgets.canvas import DrawingCanvas
from ui.widgets.controls import QUIET, Button
from ui.widgets.dressed import Dressed, HeedsToggle, paint_box, paint_check, paint_disc, painter_for
from ui.widgets.flow import FlowLayout, GivingColumn
from ui.widgets.focus import take_focus
from ui.widgets.icons import draw_icon
from ui.widgets.ink_shape import CANVAS_COLOUR
from ui.widgets.laid import Laid
from ui.widgets.sheet import Hairline
from welapp.domain.answers import Photo
from welapp.domain.ink import INKS, WIDTHS_MM, Stroke

_WIDTH_NAMES = (mark("dun"), mark("gewoon"), mark("dik"))
_WIDTH_PX = (3, 7, 14)
_OUT_OF_USE = 0.4
NEW_SHEET, PHOTO, TURN, REMOVE = mark("Nieuw blad"), mark("Foto"), mark("Draaien"), mark("Foto weghalen")
PHOTO_HINT = mark("Een foto van je tekening op papier, in plaats van dit vel.")
TURN_HINT = mark("De foto een kwart naar rechts.")


class _Tool(HeedsToggle, Dressed, QPushButton):
    """44 high; what it shows is up to the one who made it: an icon, an ink or a width."""

    def __init__(self, look: Look, name: str, *, icon: str = "", ink: str = "", line: int = 0) -> None:
        QPushButton.__init__(self)
        self._icon, self._ink, self._line = icon, ink, line
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.dress(look, table=True)
        self.setProperty("ring_radius", 22 if ink else 10)

    def sizeHint(self) -> QSize:
        # The tools carry no letters, so they do not grow with them: all fit in one row on a small laptop.
        return QSize(44, 44)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, look, chosen = painter_for(self), self.look, self.isChecked()
        box = QRectF(self.rect())
        if not self.isEnabled():
            painter.setOpacity(_OUT_OF_USE)
        centre = box.center()
        if self._ink:
            if chosen:
                ring = min(box.width(), box.height()) / 2
                paint_disc(painter, centre.x(), centre.y(), ring, look.colour("sheet"), look.colour("ink"), 3)
            # In the dark the black ink would drown in the bar.
            rim = look.colour("line2") if look.dark else None
            radius = 14 if chosen else 15
            paint_disc(painter, centre.x(), centre.y(), radius, look.colour(INKS[self._ink]), rim, 1.5)
            if chosen:
                paint_check(painter, centre.x(), centre.y(), 12, look.colour(CANVAS_COLOUR), 2)
            return
        if self._line:
            if chosen:
                paint_box(painter, box, look.colour("petrol_tint"), look.colour("petrol"), 2, 10)
            pen = QPen(look.colour("ink"), self._line)
            pen.setCapStyle(Qt.PenCapStyle.RoundCap)
            painter.setPen(pen)
            half = 11 - self._line / 4
            painter.drawLine(round(centre.x() - half), round(centre.y()), round(centre.x() + half), round(centre.y()))
            return
        if chosen or self.underMouse():
            paint_box(painter, box, look.colour("petrol" if chosen else "petrol_tint"), None, 0, 10)
        tone = "on_petrol" if chosen else "ink" if self.isEnabled() else "line2"
        side = 22
        icon_box = QRectF(centre.x() - side / 2, centre.y() - side / 2, side, side)
        draw_icon(painter, look, self._icon, icon_box, tone)


class DrawingBoard(Dressed, QFrame):
    """Keys: P pen, E gum, 1 to 8 ink, [ and ] width, Ctrl+Z, Ctrl+Y, Ctrl+V. `canvas` is the DrawingCanvas.

    `more` holds what is needed less: a new sheet, and a photo instead. The page gives it a place beside the board.
    """

    strokes_changed = Signal(tuple)  # of Stroke, at pen-up
    laid_changed = Signal()  # the ink, or the photo over it
    photo_wanted = Signal()
    photo_offered = Signal(object)  # the Path of a file, or a QImage
    turn_wanted = Signal()

    def __init__(
        self,
        look: Look,
        strokes: Sequence[Stroke] = (),
        *,
        parent: QWidget | None = None,
    ) -> None:
        QFrame.__init__(self, parent)
        self.dress(look, table=True)
        self._takes_photo = self._busy = False
        self.canvas = DrawingCanvas(look, strokes)
        self.canvas.strokes_changed.connect(self.strokes_changed)
        self.canvas.laid_changed.connect(self._show_laid)
        self.canvas.laid_changed.connect(self.laid_changed)
        self.canvas.history_changed.connect(self._show_history)
        self.pen = _Tool(look, tr("Pen"), icon="pencil")
        self.eraser = _Tool(look, tr("Gum"), icon="eraser")
        self.undo = _Tool(look, tr("Tekening: een stap terug"), icon="undo")
        self.redo = _Tool(look, tr("Tekening: die stap opnieuw"), icon="redo")
        self.inks = {ink: _Tool(look, tr(ink), ink=ink) for ink in INKS}
        self.widths = [_Tool(look, tr(name), line=line) for name, line in zip(_WIDTH_NAMES, _WIDTH_PX, strict=True)]
        self._groups = [
            _exclusive(self, [self.pen, self.eraser]),
            _exclusive(self, list(self.inks.values())),
            _exclusive(self, self.widths),
        ]
        self.more = QWidget()
        self.new_sheet = _more_button(look, tr(NEW_SHEET), "file")
        self.photo = _more_button(look, tr(PHOTO), "camera")
        self.photo.setToolTip(tr(PHOTO_HINT))
        self.photo.setAccessibleDescription(tr(PHOTO_HINT))
        self.turn = _more_button(look, tr(TURN), "turn")
        self.turn.setAccessibleDescription(tr(TURN_HINT))
        self.remove_photo = _more_button(look, tr(REMOVE), "trash")
        self._lay_out()
        self._connect()
        self.take_pen()
        self.take_ink("zwart")
        self.take_width(1)
        self._show_history()
        self._show_laid()

    def laid(self) -> Laid:
        return Laid(self.canvas.strokes(), self.canvas.photo())

    def show_laid(self, strokes: Sequence[Stroke], photo: Photo | None) -> None:
        """Show what is stored; what the photo shows follows with `give_image`."""
        self.canvas.show_laid(Laid(tuple(strokes), photo))
        self._show_laid()

    def give_image(self, photo: Photo, image: QImage) -> None:
        self.canvas.give_image(photo, image)

    def lay_photo(self, photo: Photo, image: QImage) -> None:
        """Put a photo in place of the sheet; undo brings the sheet back."""
        self.canvas.give_image(photo, image)
        self.canvas.lay_photo(photo)

    def offer_photo(self, offered: bool) -> None:
        """Whether a photo can be taken in here: by the button, dropped or pasted."""
        self._takes_photo = offered
        self.setAcceptDrops(offered)
        self._show_laid()

    def show_busy(self, busy: bool) -> None:
        """A photo is being read: no second one meanwhile."""
        self._busy = busy
        self._show_laid()

    def strokes(self) -> tuple[Stroke, ...]:
        return self.canvas.strokes()

    def set_strokes(self, strokes: Sequence[Stroke]) -> None:
        self.show_laid(strokes, None)

    def take_pen(self) -> None:
        self.pen.setChecked(True)
        self.canvas.erasing = False

    def take_eraser(self) -> None:
        self.eraser.setChecked(True)
        self.canvas.erasing = True

    def take_ink(self, ink: str) -> None:
        self.inks[ink].setChecked(True)
        self.canvas.ink = ink
        self.take_pen()

    def take_width(self, index: int) -> None:
        index = min(max(index, 0), len(self.widths) - 1)
        self.widths[index].setChecked(True)
        self.canvas.width_mm = WIDTHS_MM[index]

    def minimumSizeHint(self) -> QSize:
        return QSize(480, 260)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Paste):
            handled = self._offer(QGuiApplication.clipboard().mimeData())
        elif event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            handled = self._control_key(event.key(), event.modifiers())
        else:
            handled = self._plain_key(event.text())
        if not handled:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, look, box = painter_for(self), self.look, QRectF(self.rect())
        paint_box(painter, box, look.colour("sheet"), look.colour("line2"), 1, 12)
        bar = self.canvas.y() - 1
        low = box.adjusted(1, bar, -1, -1)
        around = look.colour(CANVAS_COLOUR if self.canvas.photo() is not None else self.canvas.around())
        paint_box(painter, low, around, None, 0, 11)
        painter.fillRect(QRectF(1, bar, self.width() - 2, 12), around)
        painter.fillRect(QRectF(1, bar, self.width() - 2, 1), look.colour("line"))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.EnabledChange:
            self.update()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self._picture_in(event.mimeData()) is not None:
            event.setDropAction(Qt.DropAction.CopyAction)  # a file that is dragged in stays where it is
            event.accept()

    def dropEvent(self, event: QDropEvent) -> None:
        if self._offer(event.mimeData()):
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()

    def _offer(self, data: QMimeData | None) -> bool:
        found = self._picture_in(data)
        if found is not None:
            self.photo_offered.emit(found)
        return found is not None

    def _picture_in(self, data: QMimeData | None) -> Path | QImage | None:
        """One file of this computer, or a picture itself; whether it is a photo is seen when it is read.

        A clipboard may hold nothing at all, which its Qt type does not tell.
        """
        if data is None or not self._takes_photo or self._busy:
            return None
        files = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
        if len(files) == 1 and len(data.urls()) == 1:
            return files[0]
        image = QImage(data.imageData()) if data.hasImage() else QImage()
        return None if image.isNull() else image

    def _plain_key(self, text: str) -> bool:
        inks = list(INKS)
        if text.lower() == "p":
            self.take_pen()
        elif text.lower() == "e":
            self.take_eraser()
        elif text == "[":
            self.take_width(WIDTHS_MM.index(self.canvas.width_mm) - 1)
        elif text == "]":
            self.take_width(WIDTHS_MM.index(self.canvas.width_mm) + 1)
        elif text.isdecimal() and 1 <= int(text) <= len(inks):
            self.take_ink(inks[int(text) - 1])
        else:
            return False
        return True

    def _control_key(self, key: int, modifiers: Qt.KeyboardModifier) -> bool:
        shift = bool(modifiers & Qt.KeyboardModifier.ShiftModifier)
        if key == Qt.Key.Key_Y or (key == Qt.Key.Key_Z and shift):
            self.canvas.redo()
        elif key == Qt.Key.Key_Z:
            self.canvas.undo()
        else:
            return False
        return True

    def _lay_out(self) -> None:
        """Groups in a bar that goes on in a second row when the board is narrow."""
        more = FlowLayout(self.more, gap=12)
        more.setContentsMargins(6, 0, 6, 0)
        for button in (self.new_sheet, self.photo, self.turn, self.remove_photo):
            more.addWidget(button)
        bar = FlowLayout(gap=2, push=3)  # undo and redo at the right
        bar.setContentsMargins(4, 7, 4, 7)
        inks = list(self.inks.values())
        for group, line in (([self.pen, self.eraser], False), (inks, True), (self.widths, True)):
            bar.addWidget(self._group_of(group, line=line))
        bar.addWidget(self._group_of([self.undo, self.redo], line=False))
        box = GivingColumn(self)
        box.setContentsMargins(2, 2, 2, 8)
        box.setSpacing(0)
        box.addLayout(bar)
        box.addWidget(self.canvas, 1)

    def _group_of(self, tools: Sequence[_Tool], *, line: bool) -> QWidget:
        group = QWidget()
        row = QHBoxLayout(group)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        if line:
            row.addWidget(Hairline(self.look, upright=30))
            row.addSpacing(4)
        for tool in tools:
            row.addWidget(tool)
        row.addStretch(1)
        return group

    def _connect(self) -> None:
        self.pen.clicked.connect(self.take_pen)
        self.eraser.clicked.connect(self.take_eraser)
        self.undo.clicked.connect(self.canvas.undo)
        self.redo.clicked.connect(self.canvas.redo)
        self.new_sheet.clicked.connect(self.canvas.clear)
        self.photo.clicked.connect(self.photo_wanted)
        self.turn.clicked.connect(self.turn_wanted)
        self.remove_photo.clicked.connect(self._uncover)
        for tool in self.inks.values():
            tool.clicked.connect(self._ink_pressed)
        for tool in self.widths:
            tool.clicked.connect(self._width_pressed)

    def _ink_pressed(self) -> None:
        self.take_ink(next(ink for ink, tool in self.inks.items() if tool.isChecked()))

    def _width_pressed(self) -> None:
        self.take_width(next(i for i, tool in enumerate(self.widths) if tool.isChecked()))

    def _uncover(self) -> None:
        self.canvas.lay_photo(None)
        take_focus(self.photo)  # the button that was pressed is gone

    def _show_laid(self) -> None:
        covered = self.canvas.photo() is not None
        for tool in (self.pen, self.eraser, *self.inks.values(), *self.widths):
            tool.setEnabled(not covered)
        self.new_sheet.setVisible(not covered)
        self.new_sheet.setEnabled(bool(self.canvas.strokes()))
        self.photo.setVisible(self._takes_photo and not covered)
        self.photo.setEnabled(not self._busy)
        self.turn.setVisible(self._takes_photo and covered)
        self.turn.setEnabled(not self._busy)
        self.remove_photo.setVisible(covered)

    def _show_history(self) -> None:
        self.undo.setEnabled(self.canvas.can_undo())
        self.redo.setEnabled(self.canvas.can_redo())


def _more_button(look: Look, name: str, icon: str) -> Button:
    return Button(look, name, QUIET, icon, table=True, small=True)


def _exclusive(parent: QWidget, tools: Sequence[_Tool]) -> QButtonGroup:
    group = QButtonGroup(parent)
    for tool in tools:
        tool.setCheckable(True)
        group.addButton(tool)
    return group
