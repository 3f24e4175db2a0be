"""'Wie mag dit lezen?': the four answers, and the list of names behind 'Alleen ...'."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from types import MappingProxyType

from PySide6.QtCore import QEvent, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPaintEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QRadioButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from ui.saying import listed
from ui.text import mark, tr
from ui.theme import Look
from ui.widgets.controls import PRIMARY, Button, CheckBox
from ui.widgets.dressed import Dressed, HeedsToggle, paint_box, paint_radio, painter_for
from ui.widgets.fitting import Fitting, longest_word
from ui.widgets.flow import FlowLayout
from ui.widgets.focus import REACH, take_focus
from ui.widgets.icons import draw_icon
from ui.widgets.reading_order import ReadingOrder
from ui.widgets.words import Words

EVERYONE = "everyone"
SOME = "some"
US = "us"
NOT_WRITTEN = "not_written"
CHOICES = (EVERYONE, SOME, US, NOT_WRITTEN)

WHO = mark("Wie mag dit lezen?")
_ICONS = MappingProxyType({EVERYONE: "table", SOME: "person", US: "only-us", NOT_WRITTEN: "not-written"})


@dataclass(frozen=True, slots=True)
class Reader:
    """Someone who may be chosen behind 'Alleen ...'; `name` is how it reads in a sentence ('opa', 'Wouter')."""

    id: str
    name: str
    role: str = ""


class _Option(HeedsToggle, Fitting, QRadioButton):
    def __init__(self, look: Look, icon: str, *, compact: bool) -> None:
        QRadioButton.__init__(self)
        self._icon = icon
        self._hint = ""
        self._compact = compact
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(
            QSizePolicy.Policy.Fixed if compact else QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed
        )
        self.dress(look, table=True)
        self.setProperty("ring_radius", self.px(24) if compact else 14)

    def say(self, text: str, hint: str) -> None:
        self.setText(text)
        self._hint = hint
        self.setAccessibleName(text)
        self.setAccessibleDescription(f"{tr(WHO)} {hint}")
        self.setToolTip(hint if self._compact else "")
        self.redress()

    def sizeHint(self) -> QSize:
        if self._compact:
            return self.fitted(self.text(), "choice", self.px(45 + 19), self.px(48))
        words = self.metrics("label").horizontalAdvance(self.text())
        hint = self.metrics("small").horizontalAdvance(self._hint) + self.px(27)
        natural = self.px(51) + max(words, hint) + self.px(14)
        return QSize(natural, max(self.px(80), self._high(min(self._given or natural, natural))))

    def minimumSizeHint(self) -> QSize:
        if self._compact:
            return self.least_fitted(self.text(), "choice", self.px(45 + 19), self.px(48))
        words = longest_word(self.text(), self.metrics("label"))
        hint = longest_word(self._hint, self.metrics("small")) + self.px(27)
        return QSize(self.px(51) + max(words, hint) + self.px(14), self.sizeHint().height())

    def _high(self, width: int) -> int:
        room = width - self.px(51 + 14)
        words = self.words_height(self.text(), "label", room)
        return words + self.words_height(self._hint, "small", room - self.px(27)) + 2 * self.px(13)

    def hitButton(self, position: QPoint) -> bool:
        return self.rect().contains(position)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, look, chosen = painter_for(self), self.look, self.isChecked()
        fill = look.colour("petrol_tint" if chosen else "paper" if self.underMouse() else "sheet")
        border = look.colour("petrol" if chosen else "line2")
        side = self.px(24)
        if self._compact:
            radius = min(self.height() / 2, self.px(24))
            paint_box(painter, QRectF(self.rect()), fill, border, 2 if chosen else 1, radius)
            paint_radio(painter, look, QRectF(self.px(12), (self.height() - side) / 2, side, side), chosen)
            box = QRectF(self.px(45), 0, self.width() - self.px(45 + 19) + 1, self.height())
            self.paint_words(painter, box, self.text(), "choice")
            return
        paint_box(painter, QRectF(self.rect()), fill, border, 3 if chosen else 1, 14)
        left, room = self.px(51), self.width() - self.px(51 + 14) + 1
        line, second = self.look.line_height("label", True), self.look.line_height("small", True)
        top = (self.height() - self._high(self.width())) / 2 + self.px(13)
        paint_radio(painter, look, QRectF(self.px(16), top + (line - side) / 2, side, side), chosen)
        self.paint_words(painter, QRectF(left, top, room, line), self.text(), "label", top=True)
        top += self.words_height(self.text(), "label", room)
        small = self.px(18)
        draw_icon(painter, look, self._icon, QRectF(left + 1, top + (second - small) / 2, small, small), "ink2")
        box = QRectF(left + self.px(27), top, room - self.px(27), second)
        self.paint_words(painter, box, self._hint, "small", "ink2", top=True)


class _Rows(QScrollArea):
    """As high as all that is in it, or as the screen allows: then it scrolls."""

    def __init__(self, inside: QWidget) -> None:
        super().__init__()
        self._inside = inside
        self.setWidget(inside)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def sizeHint(self) -> QSize:
        return self._inside.sizeHint() + QSize(self.verticalScrollBar().sizeHint().width(), 0)

    def minimumSizeHint(self) -> QSize:
        """A long name goes on under itself where the screen is too narrow for it."""
        return QSize(self._inside.minimumSizeHint().width() + self.verticalScrollBar().sizeHint().width(), 0)


class NamesPicker(ReadingOrder, Dressed, QFrame):
    """People to tick, in rows of 44; lives in a popup that closes with 'Klaar', Escape or a press beside it."""

    picked = Signal(list)

    def __init__(self, look: Look, readers: Sequence[Reader], chosen: Sequence[str], parent: QWidget) -> None:
        QFrame.__init__(self, parent, Qt.WindowType.Popup)
        self._beside = parent
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAccessibleName(tr(WHO))
        self.dress(look, table=True)
        box = QVBoxLayout(self)
        box.setContentsMargins(20 - REACH, 16, 20 - REACH, 16)
        box.setSpacing(2)
        inside = QWidget()
        self.list = QVBoxLayout(inside)
        self.list.setContentsMargins(REACH, REACH, REACH, REACH)
        self.list.setSpacing(2)
        title = Words(look, tr(WHO), "label", table=True)
        title.setContentsMargins(REACH, 0, REACH, 0)
        box.addWidget(title)
        box.addWidget(_Rows(inside), 1)
        self.rows: dict[str, CheckBox] = {}
        for reader in readers:
            row = CheckBox(look, f"{reader.name}, {reader.role}" if reader.role else reader.name, table=True)
            row.setChecked(reader.id in chosen)
            self.rows[reader.id] = row
            self.list.addWidget(row)
        if not readers:
            self.list.addWidget(Words(look, tr("Er zijn nog geen namen. Kies eerst wie er komt."), "small", table=True))
        self.done = Button(look, tr("Klaar"), PRIMARY, table=True, small=True)
        self.done.clicked.connect(self.finish)
        self.foot = QHBoxLayout()
        self.foot.setContentsMargins(REACH, 8, REACH, 0)
        self.foot.addWidget(self.done)
        self.foot.addStretch(1)
        box.addLayout(self.foot)

    def stand_by(self, option: QWidget) -> None:
        """Open above what it belongs to, or else wherever the screen has room for all of it."""
        self._beside = option
        self.fit()
        self.show()
        take_focus(next(iter(self.rows.values()), self.done))

    def fit(self) -> None:
        beside, room = self._beside, self._beside.screen().availableGeometry()
        size = self.sizeHint().expandedTo(QSize(beside.width(), 0)).boundedTo(room.size())
        self.resize(size)
        corner = beside.mapToGlobal(QPoint(0, -size.height() - 8))
        if corner.y() < room.top():
            corner = beside.mapToGlobal(QPoint(0, beside.height() + 8))
        left = min(corner.x(), room.right() + 1 - size.width())
        top = min(corner.y(), room.bottom() + 1 - size.height())
        self.move(max(room.left(), left), max(room.top(), top))

    def finish(self) -> None:
        self.picked.emit([reader for reader, row in self.rows.items() if row.isChecked()])
        self.close()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.finish()
            return
        super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        paint_box(painter_for(self), QRectF(self.rect()), self.look.colour("sheet"), self.look.colour("line2"), 1, 4)


class ShareChoice(QWidget):
    """Four answers, one at a time, starting at 'Alleen wij'. Arrows walk, Space or Enter chooses.

    Walking does not choose by itself: the last answer throws something away, so nobody may pass it by accident.
    """

    sharing_chosen = Signal(str)  # one of CHOICES
    readers_chosen = Signal(list)  # reader ids, after the list of names

    def __init__(
        self,
        look: Look,
        *,
        us: Sequence[str] = (),
        readers: Sequence[Reader] = (),
        compact: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        """`us`: the colleagues at the kitchen table, for 'Jij, Marloes en Farid'."""
        super().__init__(parent)
        self._look = look
        self._readers = tuple(readers)
        self._chosen_readers: list[str] = []
        self._us = tuple(us)
        self._current = US
        self.setAccessibleName(tr(WHO))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self._options = {choice: _Option(look, _ICONS[choice], compact=compact) for choice in CHOICES}
        self._group = QButtonGroup(self)
        for option in self._options.values():
            self._group.addButton(option)
            option.installEventFilter(self)
            option.clicked.connect(self._take)
        self._options[US].setChecked(True)
        self._name_options()
        self._lay_out(compact)

    def chosen(self) -> str:
        return self._current

    def chosen_readers(self) -> list[str]:
        return list(self._chosen_readers)

    def show_choice(self, choice: str, readers: Sequence[str] = ()) -> None:
        """Show what is stored; this is not news."""
        self._current = choice
        self._chosen_readers = list(readers)
        self._options[choice].setChecked(True)
        self._name_options()

    def set_readers(self, readers: Sequence[Reader]) -> None:
        self._readers = tuple(readers)
        self._name_options()

    def choose(self, index: int) -> None:
        """Take answer 0 to 3 as if it were pressed: Ctrl+1 to Ctrl+4."""
        self._options[CHOICES[index]].click()

    def open_names(self) -> NamesPicker:
        """Open the list of names above (or else under) 'Alleen ...'."""
        option = self._options[SOME]
        picker = NamesPicker(self._look, self._readers, self._chosen_readers, self)
        picker.picked.connect(self._take_readers)
        picker.destroyed.connect(self._restore)
        picker.stand_by(option)
        return picker

    def eventFilter(self, watched: object, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and isinstance(watched, _Option):
            steps: dict[int, int] = {Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1, Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1}
            options = list(self._options.values())
            if event.key() in steps:
                place = (options.index(watched) + steps[event.key()]) % len(options)
                take_focus(options[place])
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                watched.click()
                return True
        return False

    def _lay_out(self, compact: bool) -> None:
        """Pills beside the question, or cards under it; both go on in a second row when the width is used up."""
        look = self._look
        question = Words(look, tr(WHO), "label", table=True, wrap=False)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        if compact:
            flow = FlowLayout(gap=10)
            flow.addWidget(question)
        else:
            head = FlowLayout(gap=12)
            head.addWidget(question)
            hint = tr("Jij kiest. Je mag het later altijd veranderen.")
            head.addWidget(Words(look, hint, "small", table=True, wrap=False))
            column.addLayout(head)
            flow = FlowLayout(gap=12, fill=True)
        for option in self._options.values():
            flow.addWidget(option)
        column.addLayout(flow)

    def _take(self) -> None:
        pressed = self.sender()
        choice = next(key for key, option in self._options.items() if option is pressed)
        if choice == SOME:
            self.open_names()
            return
        self._current = choice
        self.sharing_chosen.emit(choice)

    def _take_readers(self, readers: list[str]) -> None:
        if not readers:
            return
        self._chosen_readers = readers
        self._current = SOME
        self._name_options()
        self.sharing_chosen.emit(SOME)
        self.readers_chosen.emit(list(readers))

    def _restore(self) -> None:
        """The list was closed: without a name the answer before it still holds."""
        self._options[self._current].setChecked(True)

    def _name_options(self) -> None:
        names = [reader.name for reader in self._readers if reader.id in self._chosen_readers]
        with_us = tr("Jij, {us}", us=listed(self._us)) if self._us else tr("Jij en wij aan deze tafel")
        self._options[EVERYONE].say(tr("Iedereen aan tafel"), tr("Iedereen die komt"))
        self._options[SOME].say(
            tr("Alleen {names}", names=listed(names)) if names else tr("Alleen …"),
            tr("Kies anderen") if names else tr("Jij kiest wie"),
        )
        self._options[US].say(tr("Alleen wij"), with_us)
        self._options[NOT_WRITTEN].say(tr("Liever niet opschrijven"), tr("Dan bewaren we niets"))
