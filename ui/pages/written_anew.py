"""Writing anew what stands in two versions: a field for every part of it that someone typed."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.pages.typed_words import TypedWords
from ui.text import mark, tr
from ui.theme import Look
from ui.widgets.controls import PRIMARY, button, link_button
from ui.widgets.fields import AnswerField, TextField
from ui.widgets.flow import FlowLayout
from ui.widgets.words import Words

if TYPE_CHECKING:
    from welapp.actions.passages import Passage
    from welapp.actions.versions import Version

_LABELS = {
    "words": mark("Zo moet het zijn"),
    "drawn": mark("De tekening in woorden"),
    "pick": mark("In eigen woorden"),
    "card": mark("Eigen kaartje"),
    "must": mark("Dit moet er zijn"),
    "must-not": mark("Dit liever niet"),
}
_HIGH = 130  # px at 100 %: a field of several lines


class WritingAnew(QWidget):
    """`kept` wants the words over all versions, `stopped` leaves them as they are."""

    kept = Signal()
    stopped = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.revision = ""
        self.fields: dict[str, AnswerField | TextField] = {}
        self._offered: Mapping[str, str] = {}
        self.keep = button(look, tr("Bewaren"), PRIMARY)
        self.stop = link_button(look, tr("Toch niet"))
        self._rows = QWidget()
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(look.px(12))
        self._box.addWidget(self._rows)
        foot = FlowLayout(gap=look.px(12))
        foot.addWidget(self.keep)
        foot.addWidget(self.stop)
        self._box.addLayout(foot)
        self.keep.clicked.connect(self.kept)
        self.stop.clicked.connect(self.stopped)

    def show_version(self, version: Version) -> None:
        """Begin with the words of this version; who may read it stays as it is there."""
        self.forget()
        look = self._look
        self.revision = version.revision
        self._offered = {passage.key: passage.words for passage in version.typed}
        self._rows = QWidget()
        rows = QVBoxLayout(self._rows)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(look.px(10))
        for passage in version.typed:
            self._add(rows, passage)
        if version.readers:
            rows.addWidget(Words(look, tr("Mag dit lezen: {readers}", readers=version.readers), "small", colour="ink2"))
        self._box.insertWidget(0, self._rows)

    def words(self) -> dict[str, str]:
        return {key: field.text() for key, field in self.fields.items()}

    def has_news(self) -> bool:
        """Whether something was typed that no version says."""
        now = self.words()
        return any(words.strip() for words in now.values()) and any(
            words.strip() != self._offered[key].strip() for key, words in now.items()
        )

    def focus_first(self) -> None:
        first = next(iter(self.fields.values()), None)
        if first is not None:
            first.setFocus(Qt.FocusReason.OtherFocusReason)

    def forget(self) -> None:
        for field in self.fields.values():
            field.clear()
        self.fields, self._offered, self.revision = {}, {}, ""
        self._box.removeWidget(self._rows)
        self._rows.hide()
        self._rows.deleteLater()
        self._rows = QWidget()

    def _add(self, rows: QVBoxLayout, passage: Passage) -> None:
        look, name = self._look, tr(_LABELS[passage.where]) if passage.where in _LABELS else passage.about
        label = TypedWords(look, name, "label")
        if passage.long:
            long = AnswerField(look, name)
            long.set_text(passage.words)
            long.setFixedHeight(look.px(_HIGH))
            self._put(rows, label, passage.key, long)
        else:
            line = TextField(look, name)
            line.setText(passage.words)
            line.returnPressed.connect(self.kept)
            self._put(rows, label, passage.key, line)

    def _put(self, rows: QVBoxLayout, label: TypedWords, key: str, field: AnswerField | TextField) -> None:
        label.setBuddy(field)
        rows.addWidget(label)
        rows.addWidget(field)
        self.fields[key] = field
