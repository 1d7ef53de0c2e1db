"""Item models over plain values: screens give them sequences, views read words and values from them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, Generic, NamedTuple, TypeVar

from PySide6.QtCore import QAbstractListModel, QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

T = TypeVar("T")
Index = QModelIndex | QPersistentModelIndex

VALUE_ROLE = Qt.ItemDataRole.UserRole + 1
"""The value itself."""


class ListModel(QAbstractListModel, Generic[T]):
    """A list of values; `words` says how one reads, for assistive technology too."""

    def __init__(self, words: Callable[[T], str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self.values: Sequence[T] = ()

    def set_values(self, values: Sequence[T]) -> None:
        """Replace all values."""
        self.beginResetModel()
        self.values = values
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 # Qt's own default
        """How many values there are."""
        return 0 if parent.isValid() else len(self.values)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The words of a value, or the value."""
        if not index.isValid() or index.row() >= len(self.values):
            return None
        value = self.values[index.row()]
        if role == VALUE_ROLE:
            return value
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._words(value)
        return None


class Column(NamedTuple):
    """A table column: heading, and how a value reads in it."""

    title: str
    words: Callable[[Any], str]
    is_number: bool = False


class TableModel(QAbstractTableModel, Generic[T]):
    """Values as rows; each column reads them in its way."""

    def __init__(self, columns: Sequence[Column], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.columns = tuple(columns)
        self.values: Sequence[T] = ()

    def set_values(self, values: Sequence[T]) -> None:
        """Replace all values."""
        self.beginResetModel()
        self.values = values
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 # Qt's own default
        """How many values there are."""
        return 0 if parent.isValid() else len(self.values)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 # Qt's own default
        """How many columns there are."""
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The words of a cell, its alignment, or the row's value."""
        if not index.isValid() or index.row() >= len(self.values):
            return None
        column = self.columns[index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            return column.words(self.values[index.row()])
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return self._alignment(column)
        return self.values[index.row()] if role == VALUE_ROLE else None

    def _alignment(self, column: Column) -> int:
        side = Qt.AlignmentFlag.AlignTrailing if column.is_number else Qt.AlignmentFlag.AlignLeading
        return int(side | Qt.AlignmentFlag.AlignVCenter)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The heading of a column."""
        if role == Qt.ItemDataRole.DisplayRole and orientation is Qt.Orientation.Horizontal:
            return self.columns[section].title
        if role == Qt.ItemDataRole.TextAlignmentRole and orientation is Qt.Orientation.Horizontal:
            return self._alignment(self.columns[section])
        return None
