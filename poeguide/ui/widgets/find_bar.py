"""Find in page: a field over the text, the places it finds, one after the other."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent, QTextCursor
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit

from poeguide.ui.theme import Theme
from poeguide.ui.widgets.article_view import ArticleView
from poeguide.ui.widgets.buttons import IconButton
from poeguide.ui.widgets.text import Label
from poeguide.ui.words.keys import key_names


class FindBar(QFrame):
    """Hidden until it is asked for; names the keys it gets. `moved` tells of another current `view` and `place`."""

    moved = Signal()

    def __init__(self, theme: Theme, back: str, on: str) -> None:
        super().__init__()
        self._views: Sequence[ArticleView] = ()
        self._places: list[tuple[ArticleView, QTextCursor]] = []
        self._at = -1
        self.setObjectName("footer")
        row = QHBoxLayout(self)
        space = theme.tokens.size("space.2")
        row.setContentsMargins(theme.tokens.size("space.6"), space, theme.tokens.size("space.6"), space)
        self.field = QLineEdit()
        self.field.setPlaceholderText(self.tr("Find on this page"))
        self.field.setAccessibleName(self.tr("Find on this page"))
        self.field.setMaximumWidth(theme.tokens.size("width.list"))
        self.count = Label("", "caption")
        names = self.tr("Previous place ({key})"), self.tr("Next place ({key})")
        self.previous = IconButton(theme, names[0].format(key=key_names(back)), "back", role="plain")
        self.next = IconButton(theme, names[1].format(key=key_names(on)), "forward", role="plain")
        close = IconButton(theme, self.tr("Close (Esc)"), "close", role="plain")
        for widget in (self.field, self.previous, self.next, self.count):
            row.addWidget(widget)
        row.addStretch(1)
        row.addWidget(close)
        self.field.textEdited.connect(self._search)
        self.field.returnPressed.connect(lambda: self.step(1))
        self.previous.clicked.connect(lambda: self.step(-1))
        self.next.clicked.connect(lambda: self.step(1))
        close.clicked.connect(self.close_bar)
        self.hide()

    @property
    def view(self) -> ArticleView | None:
        """The text that holds the current place."""
        return self._places[self._at][0] if self._places else None

    @property
    def place(self) -> QTextCursor | None:
        """The current place."""
        return self._places[self._at][1] if self._places else None

    @property
    def at(self) -> int:
        """Which of the places is the current one."""
        return self._at

    def look_for(self, words: str, at: int) -> None:
        """Look for these words, and show one of their places."""
        self.field.setText(words)
        self._search()
        self.step(at)

    def set_views(self, views: Sequence[ArticleView]) -> None:
        """Search in other texts from now on."""
        self._views = views
        self._search()

    def open(self) -> None:
        """Show the field and take the keys."""
        self.show()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def step(self, by: int) -> None:
        """Go to the next or previous place, round the end."""
        if self._places:
            self._at = (self._at + by) % len(self._places)
            self._show()

    def close_bar(self) -> None:
        """Hide the field and the marks."""
        self.hide()
        for view in self._views:
            view.mark([])

    def showEvent(self, event: QShowEvent) -> None:
        """Mark again what was searched before."""
        super().showEvent(event)
        self._search()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape closes."""
        if event.key() == Qt.Key.Key_Escape:
            self.close_bar()
        else:
            super().keyPressEvent(event)

    def _search(self) -> None:
        words = self.field.text().strip() if not self.isHidden() else ""
        self._places = [(view, place) for view in self._views for place in view.article.find_all(words)]
        self._at = 0
        self._show()

    def _show(self) -> None:
        for view in self._views:
            view.mark(
                [place for owner, place in self._places if owner is view], self.place if view is self.view else None
            )
        locale = QLocale()
        if self._places:
            words = self.tr("{number} of {count}")
            text = words.format(number=locale.toString(self._at + 1), count=locale.toString(len(self._places)))
        else:
            text = self.tr("Not on this page") if self.field.text().strip() else ""
        self.count.setText(text)
        self.count.setAccessibleName(text)
        if self._places:
            self.moved.emit()
