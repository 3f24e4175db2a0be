"""The list of themes and questions: choosing one, and moving it by dragging, with a button or with a key."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QDropEvent, QFontMetrics, QKeyEvent, QPainter
from PySide6.QtWidgets import QAbstractItemView, QListWidget, QListWidgetItem, QStyle, QStyledItemDelegate
from PySide6.QtWidgets import QStyleOptionViewItem as Option

from ui.text import mark, tr
from ui.theme import Look
from ui.widgets.dressed import HeedsRow, paint_box
from ui.widgets.focus import bring_into_sight
from ui.widgets.icons import draw_icon
from welapp.forms.edit import is_fixed
from welapp.forms.schema import Form

NAME = mark("Thema’s en vragen")
HIDDEN = mark("verborgen")
_LINE = Qt.ItemDataRole.UserRole
_WORDS = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Line:
    """A theme (with its icon) or a question (without) in the list."""

    id: str
    words: str
    icon: str
    hidden: bool

    @property
    def spoken(self) -> str:
        kind = tr("Thema: ") if self.icon else ""
        return kind + ", ".join([self.words, tr(HIDDEN)] if self.hidden else [self.words])


def lines_of(form: Form) -> list[Line]:
    """Return what there is to change, in the order of asking."""
    lines = []
    for theme in form.themes:
        lines.append(Line(theme.id, theme.title, theme.icon, theme.hidden))
        lines += [
            Line(one.id, one.label, "", one.hidden or theme.hidden) for one in theme.questions if not is_fixed(one)
        ]
    return lines


class _Painter(QStyledItemDelegate):
    def __init__(self, look: Look, view: QListWidget) -> None:
        super().__init__(view)
        self._look, self._view = look, view

    def sizeHint(self, _option: Option, index: _Index) -> QSize:
        line: Line = index.data(_LINE)
        width = self._view.viewport().width()
        room = width - self._px(self._inset(line) + 12 + (30 if line.hidden else 0))
        height = QFontMetrics(self._font(line)).boundingRect(0, 0, max(60, room), 1000, _WORDS, line.words).height()
        return QSize(width, max(self._px(52 if line.icon else 44), height + self._px(18)))

    def paint(self, painter: QPainter, option: Option, index: _Index) -> None:
        line, look = index.data(_LINE), self._look
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        box = QRectF(option.rect).adjusted(self._px(4), self._px(2), -self._px(4), -self._px(2))
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if chosen:
            paint_box(painter, box, look.colour("petrol_tint"), look.colour("petrol"), 2, 10)
        elif option.state & QStyle.StateFlag.State_MouseOver:
            paint_box(painter, box, look.colour("paper"), None, 0, 10)
        if option.state & QStyle.StateFlag.State_HasFocus:
            paint_box(painter, box, None, look.colour("focus"), 3, 10)
        side = self._px(22)
        if line.icon:
            icon = QRectF(box.left() + self._px(10), box.center().y() - side / 2, side, side)
            draw_icon(painter, look, line.icon, icon, "petrol")
        right = self._px(38 if line.hidden else 8)
        painter.setFont(self._font(line))
        painter.setPen(look.colour("ink2" if line.hidden else "ink"))
        words = QRectF(option.rect).adjusted(self._px(self._inset(line)), 0, -right, 0)
        painter.drawText(words, _WORDS, line.words)
        if line.hidden:
            eye = QRectF(box.right() - self._px(30), box.center().y() - side / 2, side, side)
            draw_icon(painter, look, "eye-off", eye, "ink2")
        painter.restore()

    def _inset(self, line: Line) -> int:
        return 48 if line.icon else 28

    def _font(self, line: Line):  # type: ignore[no-untyped-def]
        return self._look.font("group" if line.icon else "body")

    def _px(self, size: float) -> int:
        return self._look.px(size)


class QuestionList(HeedsRow, QListWidget):
    """One line for each theme and question. It changes nothing itself: it tells what is wished for."""

    chosen = Signal(str)
    moved = Signal(str, int)  # id, -1 or 1
    placed = Signal(str, str, bool)  # id, the one it comes beside, before it or after it

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._showing = False
        self._opening = False  # it is filled for the first time: the page must not be scrolled for that
        self.setAccessibleName(tr(NAME))
        self.setAccessibleDescription(tr("Met Alt en pijl omhoog of omlaag verplaats je iets."))
        self.setItemDelegate(_Painter(look, self))
        self.setFrameShape(QListWidget.Shape.NoFrame)
        self.setMouseTracking(True)
        self.viewport().setAutoFillBackground(False)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setProperty("ring", "none")  # the chosen line is drawn with it
        self.currentItemChanged.connect(self._tell)

    def show_form(self, form: Form, chosen: str) -> None:
        """Show the lines and the chosen one; this is not news."""
        self._showing, self._opening = True, self.count() == 0
        lines = lines_of(form)
        if [self._line(row).id for row in range(self.count())] == [line.id for line in lines]:
            for row, line in enumerate(lines):
                self._fill(self.item(row), line)
        else:
            self.clear()
            for line in lines:
                item = QListWidgetItem()
                self._fill(item, line)
                self.addItem(item)
        row = next((row for row, line in enumerate(lines) if line.id == chosen), 0)
        self._bring(self.item(row))
        self._showing = self._opening = False

    def _bring(self, item: QListWidgetItem) -> None:
        """Choose it, with what stands around it in sight; what is in sight already stays where it is."""
        hint = QListWidget.ScrollHint
        seen = self.viewport().rect().contains(self.visualItemRect(item))
        self.setCurrentItem(item)
        self.scrollToItem(item, hint.EnsureVisible if seen else hint.PositionAtCenter)

    def present(self) -> str:
        item = self.currentItem()
        return self._line(self.row(item)).id if item is not None else ""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps: dict[int, int] = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        step = steps.get(event.key(), 0)
        if step and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.moved.emit(self.present(), step)
            return
        super().keyPressEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        """Only tell: who moves the lines is the form, and then they are shown anew."""
        target = self.itemAt(event.position().toPoint())
        dragged = self.present()
        # As a copy, or the list would take the dragged line out by itself.
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        if target is not None and target.data(_LINE).id != dragged:
            middle = self.visualItemRect(target).center().y()
            self.placed.emit(dragged, target.data(_LINE).id, event.position().y() < middle)

    def _line(self, row: int) -> Line:
        line: Line = self.item(row).data(_LINE)
        return line

    def _fill(self, item: QListWidgetItem, line: Line) -> None:
        if item.data(_LINE) == line:
            return
        item.setData(_LINE, line)
        item.setText(line.words)
        item.setData(Qt.ItemDataRole.AccessibleTextRole, line.spoken)
        item.setSizeHint(QSize())  # measured again

    def _tell(self) -> None:
        if self.hasFocus() and not self._opening:
            bring_into_sight(self)
        if not self._showing and self.currentItem() is not None:
            self.chosen.emit(self.present())
