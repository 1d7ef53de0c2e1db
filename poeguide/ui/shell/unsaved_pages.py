"""What was typed, chosen and made on the pages of a window and not handed over yet, while the window is made anew.

Each page has it back on its next visit: the one on top at once, those below it when the reader comes back to them.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple, Self, TypeVar

from PySide6.QtWidgets import QAbstractButton, QComboBox, QLineEdit, QPlainTextEdit, QSpinBox, QWidget

from poeguide.domain.routes import Route
from poeguide.ui.find import FindInPage
from poeguide.ui.page import Page
from poeguide.ui.pages import PageSpec
from poeguide.ui.shell.page_stack import PageStack
from poeguide.ui.unsaved import UNSAVED
from poeguide.ui.widgets.chips import ChipGroup

State = tuple[str, ...] | bool | int
T = TypeVar("T")
W = TypeVar("W", bound=QWidget)


class Unsaved(NamedTuple):
    """The work of a page, what was looked for on it, and what it marks, in its own order."""

    place: tuple[str, str]
    work: object
    looked_for: tuple[str, int] | None
    choices: tuple[State, ...]
    words: tuple[str, ...]

    @classmethod
    def of(cls, page: Page, route: Route) -> Self:
        """Note what stands on a page, on all of it: marks are told apart by their order."""
        page.complete()
        finding = _finding(page)
        looked_for = finding.looked_for() if finding is not None else None
        return cls(_place(route), page.work(), looked_for, *_marked(page))

    def restore(self, page: Page) -> bool:
        """Put it on the page that was made anew; False where that looks the same already."""
        finding = _finding(page) if self.looked_for is not None else None
        choices, words = _marked(page)
        if finding is None and _is_same(self.choices, choices) and _is_same(self.words, words):
            return False
        # What comes after the first picture may hold what is put back.
        page.complete()
        _put_back(self.choices, _choices(page), _choose)
        _put_back(self.words, _fields(page), _type)
        if finding is not None and self.looked_for is not None:
            finding.look_for(*self.looked_for)
        return True


class UnsavedPages:
    """By kind of page, from one change to the next visit."""

    def __init__(self) -> None:
        self._of: dict[PageSpec, Unsaved] = {}
        self._next: Unsaved | None = None

    def note(self, stack: PageStack) -> None:
        """Note what stands on all pages before they go; what was not visited since the last change stays noted."""
        self._of.update({spec: Unsaved.of(page, route) for spec, page, route in stack.visited()})

    def resume(self, spec: PageSpec, page: Page, route: Route) -> None:
        """Hand a page its work, before it opens a place."""
        found = self._of.pop(spec, None)
        if found is not None and found.work is not None:
            page.resume(found.work)
        # Marks are told apart by their order alone, which may mean something else in another place.
        self._next = found if found is not None and found.place == _place(route) else None

    def restore(self, page: Page) -> bool:
        """Put the rest on the page, once it is shown; False where nothing was to be done."""
        found, self._next = self._next, None
        return found is not None and found.restore(page)


def _finding(page: Page) -> FindInPage | None:
    """By its name on all pages that have it: to look for it among all children takes longer than all else here."""
    finding = getattr(page, "finding", None)
    return finding if isinstance(finding, FindInPage) else None


def _place(route: Route) -> tuple[str, str]:
    return route.page, route.target


def _put_back(values: Sequence[T], widgets: Sequence[W], put: Callable[[W, T], object]) -> None:
    """Only where the page has as many as it had: else nobody knows which is which."""
    if len(values) == len(widgets):
        for widget, value in zip(widgets, values, strict=True):
            put(widget, value)


def _is_same(values: Sequence[object], made: Sequence[object]) -> bool:
    """What is still to be made comes last, and nothing was chosen or written in it."""
    return values[: len(made)] == made and not any(values[len(made) :])


def _marked(page: QWidget) -> tuple[tuple[State, ...], tuple[str, ...]]:
    """What stands in everything that a page marks."""
    return tuple(map(_choice, _choices(page))), tuple(map(_words, _fields(page)))


def _choices(page: QWidget) -> list[QWidget]:
    return page.findChildren(QWidget, UNSAVED)


def _choice(widget: QWidget) -> State:
    if isinstance(widget, ChipGroup):
        return widget.keys
    if isinstance(widget, QSpinBox):
        return widget.value()
    if isinstance(widget, QComboBox):
        return widget.currentIndex()
    return isinstance(widget, QAbstractButton) and widget.isChecked()


def _choose(widget: QWidget, choice: State) -> None:
    if choice == _choice(widget):
        return
    if isinstance(widget, ChipGroup) and isinstance(choice, tuple):
        widget.set_keys(choice)
        widget.keys_changed.emit()
    elif isinstance(widget, QSpinBox) and isinstance(choice, int):
        widget.setValue(choice)
    elif isinstance(widget, QComboBox) and isinstance(choice, int):
        widget.setCurrentIndex(choice)
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
