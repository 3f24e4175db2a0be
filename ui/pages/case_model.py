"""The lines of the list of casussen: a model that hands them out in portions."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from ui.pages.case_groups import EMPTY, Line, Lines, ListLine, spoken
from ui.text import tr

PORTION = 200  # lines handed to the view at a time, so that 10,000 casussen open at once
_Index = QModelIndex | QPersistentModelIndex


class CaseModel(QAbstractListModel):
    def __init__(self, today: date) -> None:
        super().__init__()
        self._today = today
        self._lines = Lines([])
        self._shown = 0

    def show_lines(self, lines: Lines) -> None:
        self.beginResetModel()
        self._lines = lines
        self._shown = min(PORTION, len(lines))
        self.endResetModel()

    def line(self, index: _Index) -> ListLine:
        return self._lines[index.row()]

    def place_of(self, case: str) -> QModelIndex:
        """Return where a casus stands, handing out as many lines as that takes."""
        number = self._lines.place_of(case)
        if number is None:
            return QModelIndex()
        while number >= self._shown:
            self.fetchMore()
        return self.index(number)

    def first_case(self) -> QModelIndex:
        return next((self.index(i) for i in range(self._shown) if self._lines[i].row is not None), QModelIndex())

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else self._shown

    def canFetchMore(self, _parent: _Index = QModelIndex()) -> bool:  # noqa: B008, N802 - Qt's own signature
        return self._shown < len(self._lines)

    def fetchMore(self, _parent: _Index = QModelIndex()) -> None:  # noqa: B008, N802 - Qt's own signature
        more = min(PORTION, len(self._lines) - self._shown)
        self.beginInsertRows(QModelIndex(), self._shown, self._shown + more - 1)
        self._shown += more
        self.endInsertRows()

    def flags(self, index: _Index) -> Qt.ItemFlag:
        if self.line(index).row is None:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        line = self.line(index)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(line)
        if role == Qt.ItemDataRole.DisplayRole:
            return line.row.name if line.row is not None else self._spoken(line)
        return None

    def _spoken(self, line: ListLine) -> str:
        if line.row is not None:
            return spoken(line.row, self._today)
        return tr(EMPTY[line.group][1]) if line.kind is Line.EMPTY else f"{tr(line.group)}, {line.total}"
