"""Fields to type in: one line, an answer of several lines, a search field."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPaintEvent, QResizeEvent, QTextBlockFormat, QTextCursor
from PySide6.QtWidgets import (
    QComboBox,
    QLineEdit,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionComboBox,
    QStylePainter,
    QTextEdit,
    QWidget,
)

from ui.theme import Look
from ui.widgets.dressed import Dressed, painter_for
from ui.widgets.focus import keep_writing_in_sight
from ui.widgets.icons import draw_icon

_SECRET = Qt.InputMethodHint.ImhSensitiveData  # a keyboard of the system that learns words may not learn these


class TextField(Dressed, QLineEdit):
    """A line to type in; 48 high at the desk, 52 in table mode."""

    def __init__(
        self,
        look: Look,
        name: str,
        placeholder: str = "",
        *,
        table: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        QLineEdit.__init__(self, parent)
        self.setInputMethodHints(_SECRET)
        self.setAccessibleName(name)
        self.setPlaceholderText(placeholder)
        self.dress(look, table)
        self._measure()

    def redress(self) -> None:
        self._measure()
        super().redress()

    def set_wrong(self, wrong: bool) -> None:
        """Draw the border of an error; the words belong in the error line under the field."""
        self.setProperty("wrong", wrong)
        self.style().unpolish(self)
        self.style().polish(self)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.isAutoRepeat() and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            return  # held, it is one wish: what comes next would hear the rest of it
        super().keyPressEvent(event)

    def _measure(self) -> None:
        self.setFont(self.role_font("body"))
        self.setFixedHeight(self.px(52 if self.table else 48))


class SearchField(TextField):
    """A line with a magnifier; Escape empties it."""

    def __init__(self, look: Look, name: str, placeholder: str, *, parent: QWidget | None = None) -> None:
        super().__init__(look, name, placeholder, parent=parent)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        side = self.px(20)
        box = QRectF(self.px(15), (self.height() - side) / 2, side, side)
        draw_icon(painter_for(self), self.look, "search", box, "ink2")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
            return
        super().keyPressEvent(event)

    def _measure(self) -> None:
        super()._measure()
        # The style sheet's padding is 15; the text starts at 44.
        self.setTextMargins(self.px(29), 0, 0, 0)


class AnswerField(Dressed, QTextEdit):
    """Where the youth types. Plain text with the line height of its role; Ctrl+Enter is a wish to go on.

    A QTextEdit, because a QPlainTextEdit knows no line height. Tab leaves the field.
    """

    text_changed = Signal(str)
    next_requested = Signal()

    def __init__(
        self,
        look: Look,
        name: str,
        role: str = "answer_typing",
        *,
        table: bool = True,
        placeholder: str = "",
        least: int = 110,
        parent: QWidget | None = None,
    ) -> None:
        QTextEdit.__init__(self, parent)
        self.setInputMethodHints(self.inputMethodHints() | _SECRET)
        self._role = role
        self._least = least  # px at 100 %; not lower than this
        self._setting = False
        self.setAcceptRichText(False)
        self.setTabChangesFocus(True)
        self.setAccessibleName(name)
        self.setPlaceholderText(placeholder)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setProperty("ring_radius", 12)
        self.dress(look, table)
        self._measure()
        self.textChanged.connect(self._report)

    def text(self) -> str:
        return self.toPlainText()

    def set_text(self, text: str, *, at_end: bool = True) -> None:
        """Put a stored answer in the field; this is not news and cannot be undone.

        `at_end`: the caret is where one types on; without, the first words are in sight.
        """
        self._setting = True
        self.setPlainText(text)
        self._measure()
        if at_end:
            self.moveCursor(QTextCursor.MoveOperation.End)
        self._setting = False

    def forget(self) -> None:
        """Empty the field and its undo history, so that nothing of the text stays in memory's reach."""
        self.set_text("")

    def redress(self) -> None:
        self._setting = True
        self._measure()
        self._setting = False
        super().redress()

    def sizeHint(self) -> QSize:
        return QSize(self.px(400), self.px(200))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.px(160), self.px(self._least))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            if not event.isAutoRepeat():
                self.next_requested.emit()
        elif enter and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            # On an empty line Qt by itself takes the line height away, and adds no line.
            self.textCursor().insertBlock()
            self.ensureCursorVisible()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._set_margins()
        super().resizeEvent(event)

    def _set_margins(self) -> None:
        """Lines stay short enough to read: the text is never wider than 880, however wide the field."""
        side = self.px(24 if self.table else 16)
        self.setViewportMargins(side, self.px(17 if self.table else 11), max(side, self.width() - self.px(900)), 10)

    def _report(self) -> None:
        if self._setting:
            return
        if self.hasFocus():
            keep_writing_in_sight(self)
        self.text_changed.emit(self.toPlainText())

    def _measure(self) -> None:
        document = self.document()
        document.setUndoRedoEnabled(False)
        self.setFont(self.role_font(self._role))
        document.setDefaultFont(self.role_font(self._role))
        document.setDocumentMargin(0)
        form = QTextBlockFormat()
        height = self.look.line_height(self._role, self.table)
        form.setLineHeight(height, QTextBlockFormat.LineHeightTypes.FixedHeight.value)
        cursor = QTextCursor(document)
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.mergeBlockFormat(form)
        document.setUndoRedoEnabled(True)
        self._set_margins()
        self.setCursorWidth(2)


class ChoiceBox(Dressed, QComboBox):
    """A chooser that unfolds, 48 high; for lists too long for pills."""

    def __init__(self, look: Look, name: str, *, table: bool = False, parent: QWidget | None = None) -> None:
        QComboBox.__init__(self, parent)
        self.setAccessibleName(name)
        self.setItemDelegate(QStyledItemDelegate(self))  # Qt's own for this heeds no style sheet
        self.dress(look, table)
        self.redress()

    def redress(self) -> None:
        self.setFont(self.role_font("body"))
        self.setFixedHeight(self.px(48))
        super().redress()

    def minimumSizeHint(self) -> QSize:
        """What is chosen may end in dots; a long one must not make the page wider than the window."""
        least = super().minimumSizeHint()
        return QSize(min(least.width(), self.px(320)), least.height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        option, side = QStyleOptionComboBox(), self.px(20)
        self.initStyleOption(option)
        room = self.width() - side - self.px(60)
        # Qt cuts what is too long in the middle of a letter; the list that unfolds has all of it.
        option.currentText = self.fontMetrics().elidedText(self.currentText(), Qt.TextElideMode.ElideRight, room)
        painter = QStylePainter(self)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)
        painter.end()
        box = QRectF(self.width() - side - self.px(14), (self.height() - side) / 2, side, side)
        draw_icon(painter_for(self), self.look, "chevron-down", box, "ink2")
