"""A page without a sheet of its own: its words as they are shown, in the order in which they are read."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from html import escape
from typing import Final, NamedTuple

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QTextDocumentFragment
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QLabel,
    QLayout,
    QScrollArea,
    QTableView,
    QTextEdit,
    QWidget,
)

from poeguide.domain.routes import Route
from poeguide.ui.layouts import parts_of
from poeguide.ui.sheets.build.desk import Desk
from poeguide.ui.sheets.values import Part, Sheet
from poeguide.ui.widgets.article_view import ArticleView
from poeguide.ui.widgets.late_buttons import LateButtons
from poeguide.ui.widgets.painted_words import PaintsWords

_HEADS: Final = frozenset({"h1", "h2", "h3"})
_STRONG: Final = frozenset({"strong", "label", "stat"})


class _Said(NamedTuple):
    """Words of the page: a heading, a paragraph, strong words or an item of a list."""

    words: str
    form: str = "p"


def shown_sheet(desk: Desk, route: Route, title: str, page: QWidget) -> Sheet | None:
    """What stands on the page now; None where nothing does."""
    parts: list[Part] = []
    head, body = "", list[_Said]()
    # Beside one thing stands the list that it was chosen from: that is not printed with it.
    for said in _said(page, with_panes=not route.target):
        if said.form != "head":
            body.append(said)
            continue
        parts += _part(head, body)
        head, body = said.words, []
    parts += _part(head, body)
    if not parts:
        return None
    title = title or parts[0].title
    parts = [replace(part, title="") if part.title == title else part for part in parts]
    return desk.sheet(route, title, "", [part for part in parts if part.title or part.html], facts=())


def _part(head: str, body: list[_Said]) -> list[Part]:
    html, is_list = "", False
    for said in body:
        if (said.form == "li") is not is_list:
            is_list = not is_list
            html += "<ul>" if is_list else "</ul>"
        tag = "li" if is_list else "p"
        words = f"<b>{escape(said.words)}</b>" if said.form == "strong" else escape(said.words)
        html += f"<{tag}>{words}</{tag}>"
    return [Part(head, html + ("</ul>" if is_list else ""))] if head or body else []


def _said(widget: QWidget, *, with_panes: bool) -> Iterator[_Said]:
    """The words of a widget and of everything visible below it, in the order of the layouts."""
    if widget.objectName() == "pane" and not with_panes:
        return
    if isinstance(widget, QScrollArea):
        if (inner := widget.widget()) is not None:
            yield from _said(inner, with_panes=with_panes)
    elif (own := _own(widget)) is not None:
        yield from own
    elif (layout := widget.layout()) is not None:
        yield from _in_layout(layout, with_panes=with_panes)


def _own(widget: QWidget) -> list[_Said] | None:
    """What a widget says itself; None for one that only holds others."""
    if isinstance(widget, QLabel):
        words = widget.text()
        if widget.textFormat() == Qt.TextFormat.RichText:
            words = QTextDocumentFragment.fromHtml(words).toPlainText()
        return [_Said(words.strip(), _form(widget.objectName()))] if words.strip() else []
    if isinstance(widget, ArticleView | QTextEdit):
        words = widget.words() if isinstance(widget, ArticleView) else widget.toPlainText()
        return [_Said(line.strip()) for line in words.splitlines() if line.strip()]
    if isinstance(widget, QAbstractItemView):
        return [_Said(words, "li") for words in _rows(widget)]
    if isinstance(widget, LateButtons):
        return _late(widget)
    if isinstance(widget, QAbstractButton):
        return _pressed(widget)
    return _painted(widget) if isinstance(widget, PaintsWords) else None


def _late(part: LateButtons[QWidget]) -> list[_Said]:
    if not part.says_on_paper:
        return []
    part.complete()
    return [said for button in part.in_order() if not button.isHidden() for said in _own(button) or ()]


def _pressed(button: QAbstractButton) -> list[_Said] | None:
    """A choice that is made, or a card that holds words; what only does something says nothing on paper."""
    painted = _painted(button) if isinstance(button, PaintsWords) else []
    if painted or (button.isCheckable() and isinstance(button, PaintsWords)):
        return painted
    if button.isCheckable():
        return [_Said("✓ " + (button.text() or button.accessibleName()), "li")] if button.isChecked() else []
    return None if button.layout() is not None else []


def _painted(widget: PaintsWords) -> list[_Said]:
    return [_Said(words.text, _form(words.style)) for words in widget.painted_words()]


def _form(style: object) -> str:
    return "head" if style in _HEADS else "strong" if style in _STRONG else "p"


def _rows(view: QAbstractItemView) -> Iterator[str]:
    model = view.model()
    if model is None:
        return
    columns = view.horizontalHeader().count() if isinstance(view, QTableView) else 1
    for row in range(model.rowCount(QModelIndex())):
        cells = (model.index(row, column).data() for column in range(columns))
        yield " · ".join(str(cell) for cell in cells if cell)


def _in_layout(layout: QLayout, *, with_panes: bool) -> Iterator[_Said]:
    for part in parts_of(layout):
        if isinstance(part, QLayout):
            yield from _in_layout(part, with_panes=with_panes)
        elif not part.isHidden():
            yield from _said(part, with_panes=with_panes)
