"""Facts and sources: each line says what is known, who says so, when, and whether to confirm it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QVBoxLayout, QWidget

from poeguide.domain.facts import Fact, Freshness, freshness_of
from poeguide.ui.formats import short_date
from poeguide.ui.theme import Theme
from poeguide.ui.widgets.tags import freshness_tag, freshness_words
from poeguide.ui.widgets.text import Label


class FactRow(QAbstractButton):
    """One fact; a click leads to where it comes from."""

    def __init__(self, theme: Theme, fact: Fact, state: Freshness, value: str) -> None:
        super().__init__()
        self._theme = theme
        self.route = f"facts/{fact.id}" if not fact.subject.startswith("poeguide:") else f"sources/{_main(fact)}"
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        if _main(fact):
            self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setToolTip(fact.note)
        source = fact.source_title or self.tr("Source not known")
        self.setAccessibleName(
            self.tr("{title}: {value}. {state}. {source}, {date}").format(
                title=fact.title,
                value=value,
                state=freshness_words(state)[0],
                source=source,
                date=short_date(fact.as_of),
            )
        )
        self._column = QVBoxLayout(self)
        space = theme.tokens.size("space.3")
        self._column.setContentsMargins(0, space, 0, space)
        self._column.setSpacing(0)
        head = QHBoxLayout()
        head.setSpacing(theme.tokens.size("space.2"))
        head.addWidget(Label(fact.title, "strong", wraps=True), 1)
        head.addWidget(freshness_tag(theme, state), alignment=Qt.AlignmentFlag.AlignTop)
        self._column.addLayout(head)
        self._column.addWidget(Label(value, "body", wraps=True))
        self._column.addWidget(Label(source, "caption", wraps=True))
        self._column.addWidget(Label(short_date(fact.as_of), "caption", wraps=True))
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        """As large as the words ask."""
        return self._column.sizeHint()

    def hasHeightForWidth(self) -> bool:
        """Grow with wrapped words."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Height of the wrapped words."""
        return self._column.heightForWidth(width)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens, as Space does."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """A line below; the primary color under the pointer."""
        tokens = self._theme.tokens
        painter = QPainter(self)
        line = tokens.size("shape.border" if self.underMouse() else "shape.line")
        color = tokens.color("primary" if self.underMouse() else "line")
        painter.fillRect(0, self.height() - line, self.width(), line, color)
        painter.end()


class FactPanel(QWidget):
    """A heading and one row a fact. `route` is where the clicked row leads; `states` counts what to confirm."""

    opened = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.route = ""
        self.states: tuple[Freshness, ...] = ()
        self.rows: list[FactRow] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(Label(self.tr("Facts and sources"), "h3", wraps=True))
        self._note = Label(self.tr("Every line says who and when"), "caption", wraps=True)
        self._column.addWidget(self._note)

    def set_facts(self, facts: Sequence[Fact], today: date, words: Mapping[str, str] | None = None) -> None:
        """Show these facts; `words` says by id how a value reads where the value itself is a code."""
        for row in self.rows:
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.states = tuple(freshness_of(fact, today) for fact in facts)
        self.rows = [
            FactRow(self._theme, fact, state, (words or {}).get(fact.id, fact.value or fact.statement))
            for fact, state in zip(facts, self.states, strict=True)
        ]
        for row in self.rows:
            row.clicked.connect(self._open)
            self._column.addWidget(row)
        self._note.setText(
            self.tr("Every line says who and when") if facts else self.tr("Nothing is written down about this place.")
        )

    def _open(self) -> None:
        sender = self.sender()
        if isinstance(sender, FactRow) and not sender.route.endswith("/"):
            self.route = sender.route
            self.opened.emit()


def _main(fact: Fact) -> str:
    return fact.sources[0] if fact.sources else ""
