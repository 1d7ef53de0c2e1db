"""What a reader has typed and chosen on a page and not handed over yet: it stays when the page is made anew."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final, NamedTuple, Self, TypeVar

from PySide6.QtWidgets import QAbstractButton, QAbstractSpinBox, QComboBox, QLineEdit, QPlainTextEdit, QSpinBox, QWidget

from poeguide.ui.widgets.chips import ChipGroup

UNSAVED: Final = "unsaved"
"""Name of chips and buttons whose state only the page itself knows: not its link, its view model or the settings."""
T = TypeVar("T")
W = TypeVar("W", bound=QWidget)


class Unsaved(NamedTuple):
    """In the order in which the page has them; None where nobody typed."""

    choices: tuple[tuple[str, ...] | bool, ...]
    menus: tuple[int, ...]
    numbers: tuple[int, ...]
    words: tuple[str | None, ...]

    @classmethod
    def of(cls, page: QWidget) -> Self:
        """Note what stands on a page."""
        return cls(
            tuple(map(_choice, _choices(page))),
            tuple(menu.currentIndex() for menu in page.findChildren(QComboBox)),
            tuple(field.value() for field in page.findChildren(QSpinBox)),
            tuple(map(_typed, _fields(page))),
        )

    def restore(self, page: QWidget) -> None:
        """Put it on the page that was made anew; what was chosen decides which numbers and fields there are."""
        _put_back(self.choices, _choices(page), _choose)
        _put_back(self.menus, page.findChildren(QComboBox), QComboBox.setCurrentIndex)
        _put_back(self.numbers, page.findChildren(QSpinBox), QSpinBox.setValue)
        _put_back(self.words, _fields(page), _type)


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
    """Where words are typed; numbers, dates and menus have fields inside that are not meant."""
    whole = QAbstractSpinBox | QComboBox
    lines = [field for field in page.findChildren(QLineEdit) if not isinstance(field.parentWidget(), whole)]
    return [*lines, *page.findChildren(QPlainTextEdit)]


def _typed(field: QLineEdit | QPlainTextEdit) -> str | None:
    if isinstance(field, QLineEdit):
        return field.text() if field.isModified() else None
    return field.toPlainText() if field.document().isModified() else None


def _type(field: QLineEdit | QPlainTextEdit, words: str | None) -> None:
    """As if it were typed, so that the page does what it did then."""
    if words is None:
        return
    if isinstance(field, QPlainTextEdit):
        if field.toPlainText() != words:
            field.setPlainText(words)
        field.document().setModified(True)
        return
    is_new = field.text() != words
    field.setText(words)
    field.setModified(True)
    if is_new:
        field.textEdited.emit(words)
