"""What every painted widget shares: its look, its lengths, and the shapes it is painted with."""

from __future__ import annotations

from PySide6.QtCore import QItemSelection, QRect, QRectF, Qt, QTimer
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QColor,
    QFont,
    QFontMetrics,
    QKeyEvent,
    QPainter,
    QPen,
    QTextOption,
)
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QWidget

from ui.hearing import feel
from ui.theme import Look


class Dressed:
    """Beside a Qt widget class: `dress(look, table)` first, then lengths, fonts and colours follow the look."""

    look: Look
    table: bool

    def dress(self, look: Look, table: bool = False) -> None:
        self.look = look
        self.table = table
        look.look_changed.connect(self.redress)

    def redress(self) -> None:
        """The look changed: measure and paint again."""
        if isinstance(self, QWidget):
            self.updateGeometry()
            self.update()

    def px(self, size: float) -> int:
        return self.look.px(size, self.table)

    def role_font(self, role: str, weight: int | None = None) -> QFont:
        return self.look.font(role, self.table, weight)

    def metrics(self, role: str, weight: int | None = None) -> QFontMetrics:
        return self.look.metrics(role, self.table, weight)

    def paint_text(
        self, painter: QPainter, box: QRectF, text: str, role: str, tone: str = "ink", weight: int | None = None
    ) -> None:
        """One line, left, centred in height; the box may be longer than the text, never shorter."""
        painter.setFont(self.role_font(role, weight))
        painter.setPen(self.look.colour(tone))
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text)


class ArrowsToParent:
    """Before a Qt button class: arrows go to the group around it; by itself a Qt button takes them for Tab."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ARROWS:
            event.ignore()
            return
        super().keyPressEvent(event)  # type: ignore[misc]  # the Qt class that stands after this one


class HeedsToggle:
    """Before a checkable Qt button class: a toggle by a screen reader counts as a press.

    Qt's bridge to assistive technology calls `toggle()`, and that tells `toggled` but not `clicked`. What Python sets
    with `setChecked` is the program's own doing and no news.
    """

    _own_doing = False

    def setChecked(self, checked: bool) -> None:
        self._own_doing = True
        super().setChecked(checked)  # type: ignore[misc]
        self._own_doing = False

    def nextCheckState(self) -> None:
        """A press: Qt tells `clicked` itself."""
        self._own_doing = True
        super().nextCheckState()  # type: ignore[misc]
        self._own_doing = False

    def checkStateSet(self) -> None:
        super().checkStateSet()  # type: ignore[misc]
        if isinstance(self, QAbstractButton) and not self._own_doing and not self._gives_way():
            feel()
            # Qt is in the middle of the change: the others of a group still have to give way.
            QTimer.singleShot(0, self, self.clicked.emit)

    def _gives_way(self) -> bool:
        """Whether another of its group was chosen in its place."""
        if not isinstance(self, QAbstractButton) or self.isChecked():
            return False
        group = self.group()
        return self.autoExclusive() or (group is not None and group.exclusive())


class HeedsRow:
    """Before a Qt list class: a row that a screen reader selects is chosen, as by an arrow or a press.

    Qt's bridge to assistive technology only selects it; all else goes by the current row, and moves that too.
    """

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        super().selectionChanged(selected, deselected)  # type: ignore[misc]
        if isinstance(self, QAbstractItemView):
            QTimer.singleShot(0, self, self._choose_selected)  # what chooses a row otherwise may be halfway

    def _choose_selected(self) -> None:
        if not isinstance(self, QAbstractItemView):
            return
        for row in self.selectedIndexes():
            if row != self.currentIndex():
                feel()
                self.setCurrentIndex(row)


_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_ARROWS = (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down)


def enter_as_space(event: QKeyEvent) -> QKeyEvent:
    """A radio button knows Space alone, and heeds it when it is let go: held, it does nothing where it leads to."""
    if event.key() not in _ENTER or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
        return event
    return QKeyEvent(event.type(), Qt.Key.Key_Space, event.modifiers(), " ", event.isAutoRepeat())


def announce(widget: QWidget, words: str) -> None:
    """Let a screen reader say something once, when it is silent anyway."""
    QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, words))


def uncheck(button: QAbstractButton) -> None:
    """Take a radio button's mark off; Qt lets none of a group be unchecked by itself."""
    button.setAutoExclusive(False)
    button.setChecked(False)
    button.setAutoExclusive(True)


def painter_for(widget: QWidget) -> QPainter:
    painter = QPainter(widget)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    return painter


def paint_box(
    painter: QPainter, box: QRectF, fill: QColor | None, border: QColor | None, width: float, radius: float
) -> None:
    """A rounded box whose border lies wholly inside `box`."""
    inset = width / 2 if border else 0
    painter.setPen(QPen(border, width) if border else Qt.PenStyle.NoPen)
    painter.setBrush(fill or Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(box.adjusted(inset, inset, -inset, -inset), radius - inset, radius - inset)


def paint_disc(
    painter: QPainter, x: float, y: float, radius: float, fill: QColor, border: QColor | None = None, width: float = 1
) -> None:
    painter.setPen(QPen(border, width) if border else Qt.PenStyle.NoPen)
    painter.setBrush(fill)
    inset = width / 2 if border else 0
    painter.drawEllipse(QRectF(x - radius + inset, y - radius + inset, 2 * (radius - inset), 2 * (radius - inset)))


def paint_check(painter: QPainter, x: float, y: float, size: float, colour: QColor, width: float) -> None:
    """A check mark centred on (x, y); drawn here so that it stays sharp at 10 px."""
    pen = QPen(colour, width)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    half = size / 2
    painter.drawPolyline(
        [
            QRectF(x - half, y, 0, 0).topLeft(),
            QRectF(x - half * 0.25, y + half * 0.7, 0, 0).topLeft(),
            QRectF(x + half, y - half * 0.65, 0, 0).topLeft(),
        ]
    )


def paint_radio(painter: QPainter, look: Look, box: QRectF, chosen: bool) -> None:
    """The radio mark: a ring, and a dot when chosen."""
    x, y, radius = box.center().x(), box.center().y(), box.width() / 2
    ring = look.colour("petrol" if chosen else "line2")
    paint_disc(painter, x, y, radius, look.colour("sheet"), ring, 2)
    if chosen:
        paint_disc(painter, x, y, radius * 0.5, look.colour("petrol"))


def paint_check_square(painter: QPainter, look: Look, box: QRectF, chosen: bool, enabled: bool = True) -> None:
    radius = box.width() / 4
    if not chosen:
        paint_box(painter, box, look.colour("sheet"), look.colour("line2" if enabled else "line"), 1.5, radius)
        return
    paint_box(painter, box, look.colour("petrol" if enabled else "line2"), None, 0, radius)
    paint_check(
        painter, box.center().x(), box.center().y(), box.width() * 0.46, look.colour("on_petrol"), box.width() / 10
    )


def wrapped(align: Qt.AlignmentFlag) -> QTextOption:
    """For `drawText`: a word that is wider than its room goes on under itself rather than being cut off."""
    option = QTextOption(align)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    return option


def wrapped_height(metrics: QFontMetrics, text: str, width: int) -> int:
    """The height that `wrapped` text needs in this width."""
    room = QRect(0, 0, width, 10_000)
    ways = (Qt.TextFlag.TextWordWrap, Qt.TextFlag.TextWrapAnywhere)
    return max(metrics.boundingRect(room, int(way), text).height() for way in ways)
