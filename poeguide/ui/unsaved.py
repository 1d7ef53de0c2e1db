"""What a reader has typed and chosen on a page and not handed over yet: it stays when the page is made anew.

Only what a page marks: elsewhere a field writes what stands in it, and only the page knows what else belongs to it.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final, NamedTuple, Self, TypeVar

from PySide6.QtWidgets import QAbstractButton, QLineEdit, QPlainTextEdit, QWidget

from poeguide.ui.widgets.chips import ChipGroup

UNSAVED: Final = "unsaved"
"""Name of chips and buttons, and property of fields, whose state only the page itself knows."""
T = TypeVar("T")
W = TypeVar("W", bound=QWidget)


class Unsaved(NamedTuple):
    """In the order in which a page of this kind has them."""

    kind: type[QWidget]
    choices: tuple[tuple[str, ...] | bool, ...]
    words: tuple[str, ...]

    @classmethod
    def of(cls, page: QWidget) -> Self:
        """Note what stands on a page."""
        return cls(type(page), tuple(map(_choice, _choices(page))), tuple(map(_words, _fields(page))))

    def restore(self, page: QWidget) -> None:
        """Put it on the page that was made anew."""
        if type(page) is self.kind:
            _put_back(self.choices, _choices(page), _choose)
            _put_back(self.words, _fields(page), _type)


def keep_words(field: QLineEdit | QPlainTextEdit) -> None:
    """Mark a field that only asks, or whose words are written when a button says so."""
    field.setProperty(UNSAVED, True)


def _put_back(values: Sequence[T], widgets: Sequence[W], put: Callable[[W, T], object]) -> None:
    """Only where the page has as many as it had: else nobody knows which is which."""
    if len(values) == len(widgets):
        for widget, value in zip(widgets, values, strict=True):
            put(widget, value)


def _choices(page: QWidget) -> list[QWidget]:
    return page.findChildren(QWidget, UNSAVED)


def _choice(widget: QWidget) -> tuple[str, ...] | bool:
    return widget.keys if isinstance(widget, ChipGroup) else isinstance(widget, QAbstractButton) and widget.isChecked()


def _choose(widget: QWidget, choice: tuple[str, ...] | bool) -> None:  # noqa: FBT001 # one of two kinds of state
    if choice == _choice(widget):
        return
    if isinstance(widget, ChipGroup) and isinstance(choice, tuple):
        widget.set_keys(choice)
        widget.keys_changed.emit()
    elif isinstance(widget, QAbstractButton):
        widget.click()


def _fields(page: QWidget) -> list[QLineEdit | QPlainTextEdit]:
    every: list[QLineEdit | QPlainTextEdit] = [*page.findChildren(QLineEdit), *page.findChildren(QPlainTextEdit)]
    return [field for field in every if field.property(UNSAVED)]


def _words(field: QLineEdit | QPlainTextEdit) -> str:
    return field.text() if isinstance(field, QLineEdit) else field.toPlainText()


def _type(field: QLineEdit | QPlainTextEdit, words: str) -> None:
    """As if it were typed, so that the page does what it did then."""
    if words == _words(field):
        return
    if isinstance(field, QPlainTextEdit):
        field.setPlainText(words)
    else:
        field.setText(words)
        field.textEdited.emit(words)
