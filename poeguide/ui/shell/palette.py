"""The search palette: everything by a few letters, results on each key."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QListView, QVBoxLayout, QWidget

from poeguide.domain.routes import Route
from poeguide.domain.search import Hit, HitKind
from poeguide.ui.item_models import VALUE_ROLE, ListModel
from poeguide.ui.layouts import inset, nest
from poeguide.ui.services import Services
from poeguide.ui.shell.known_deeds import deeds
from poeguide.ui.shell.palette_deeds import Deed, comes_first, deeds_for
from poeguide.ui.shell.palette_rows import Row, RowDelegate, row_height, rows_of
from poeguide.ui.widgets.cards import IconLabel
from poeguide.ui.widgets.flow import FlowLayout
from poeguide.ui.widgets.text import Label

if TYPE_CHECKING:
    from poeguide.ui.main_window import MainWindow

LIMIT = 40
FOOT_SHARE = 2
"""The foot takes no more than this part of a low window."""
FEW = 10
"""So many rows are seen without scrolling."""


class PaletteViewModel(QObject):
    """The words typed, what they find, and what can be done; without words, examples."""

    rows_changed = Signal()

    def __init__(self, services: Services, known: Sequence[Deed]) -> None:
        super().__init__()
        self._services, self._known = services, known
        self.words = ""
        self.hits: Sequence[Hit] = ()
        self.rows: list[Row] = []

    def search(self, words: str) -> None:
        """Find everything that the words name."""
        from poeguide.data.search import search

        self.words = words
        if words.strip():
            self.hits = self._services.bundle.ask(search, words, limit=LIMIT, lang=self._services.language)
            self.rows = rows_of(self.hits)
        else:
            self.hits = self._examples()
            self.rows = [Row(heading=self.tr("For example")), *(Row(hit=hit) for hit in self.hits)]
        self._add_deeds()
        self.rows_changed.emit()

    @property
    def choices(self) -> int:
        """How many rows can be chosen."""
        return sum(row.choice is not None for row in self.rows)

    def _add_deeds(self) -> None:
        found = deeds_for(self.words, self.hits, self._known, self._services.navigator.go)
        rows = [Row(heading=self.tr("Do")), *(Row(deed=deed) for deed in found)] if found else []
        at = self._place_of_deeds(found)
        self.rows = [*self.rows[:at], *rows, *self.rows[at:]]

    def _place_of_deeds(self, found: Sequence[Deed]) -> int:
        """First where the words begin a deed; last where all can be seen; else after the best group of results."""
        if self.words.strip() and comes_first(self.words, found, self.hits):
            return 0
        headings = [at for at, row in enumerate(self.rows) if row.heading]
        return headings[1] if len(self.rows) > FEW and len(headings) > 1 else len(self.rows)

    def _examples(self) -> list[Hit]:
        examples = (
            ("ports/2504", HitKind.PORT, self.tr("San Ysidro"), self.tr("a port by name"), "land"),
            ("ports/4701", HitKind.PORT, self.tr("JFK"), self.tr("an airport by its letters"), "airport"),
            ("codes/3801", HitKind.CODE, self.tr("3801"), self.tr("a port by its code"), "search"),
            (
                "six-steps/secondary-inspection",
                HitKind.STEP,
                self.tr("Secondary inspection"),
                self.tr("a step"),
                "steps",
            ),
            ("goods/fresh-fruit", HitKind.GOOD, self.tr("Fresh fruit"), self.tr("something you carry"), "food"),
            ("contacts/fo-detroit", HitKind.OFFICE, self.tr("Detroit Field Office"), self.tr("an office"), "contact"),
        )
        return [Hit(Route.parse(route), kind, title, note, icon) for route, kind, title, note, icon in examples]


class Palette(QWidget):
    """An overlay over the whole window: field, results, keys."""

    def __init__(self, services: Services, window: MainWindow) -> None:
        super().__init__(window)
        self._theme, self._window = services.theme, window
        self._view_model = PaletteViewModel(services, deeds(window))
        self._focus_before: QWidget | None = None
        self.setAccessibleName(self.tr("Search everything"))
        tokens = self._theme.tokens
        self.panel = QFrame(self)
        self.panel.setObjectName("palette")
        column = QVBoxLayout(self.panel)
        frame = tokens.size("shape.frame")
        column.setContentsMargins(frame, frame, frame, frame)
        column.setSpacing(0)
        self.field = QLineEdit()
        self.field.setObjectName("palette")
        self.field.setPlaceholderText(self.tr("Port, code, step, item, office or phone number"))
        self.field.setAccessibleName(self.tr("Search everything"))
        self.field.installEventFilter(self)
        self.field.textEdited.connect(self._view_model.search)
        head = self._head = QHBoxLayout()
        inset(head, tokens, "space.5", "space.1")
        head.setSpacing(tokens.size("space.4"))
        escape = Label(self.tr("Esc"), "key")
        head.addWidget(IconLabel(self._theme, "search", color="text", size="icon.large"))
        head.addWidget(self.field, 1)
        head.addWidget(escape, alignment=Qt.AlignmentFlag.AlignVCenter)
        self.model = ListModel[Row](self._row_words)
        self.list = QListView()
        self.list.setModel(self.model)
        self.list.setItemDelegate(RowDelegate(self._theme, self.field))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setMouseTracking(True)
        self.list.setUniformItemSizes(False)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.list.setAccessibleName(self.tr("Results"))
        self.list.clicked.connect(self._clicked)
        self.nothing = Label("", "body2", wraps=True)
        self.nothing.setContentsMargins(*(tokens.size("space.5"),) * 4)
        nest(column, head)
        column.addWidget(self.list, 1)
        column.addWidget(self.nothing, 1)
        self.foot = self._foot()
        column.addWidget(self.foot)
        self._view_model.rows_changed.connect(self._show_rows)
        self.hide()

    def _foot(self) -> QFrame:
        tokens = self._theme.tokens
        foot = QFrame()
        foot.setObjectName("palette-foot")
        row = QHBoxLayout(foot)
        row.setContentsMargins(
            tokens.size("space.4"), tokens.size("space.2"), tokens.size("space.4"), tokens.size("space.2")
        )
        hints = (
            ("↑ ↓", self.tr("move")),
            (self.tr("Enter"), self.tr("open")),
            (self.tr("Ctrl Enter"), self.tr("open beside")),
        )
        keys = FlowLayout(gap=tokens.size("space.4"))
        for key, words in hints:
            keys.addWidget(self._hint(key, words))
        nest(row, keys, 1)
        self.count = Label("", "caption")
        row.addWidget(self.count, alignment=Qt.AlignmentFlag.AlignBottom)
        return foot

    def _hint(self, key: str, words: str) -> QWidget:
        """A key and what it does, together in one line."""
        hint = QWidget()
        line = QHBoxLayout(hint)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(self._theme.tokens.size("space.2"))
        line.addWidget(Label(key, "key"))
        line.addWidget(Label(words, "caption"))
        return hint

    @property
    def rows(self) -> Sequence[Row]:
        """What is listed."""
        return self.model.values

    def open(self, words: str = "") -> None:
        """Show the palette over the window and take the keyboard."""
        self._focus_before = self.window().focusWidget()
        self.setGeometry(self._window.rect())
        self.field.setText(words)
        self._view_model.search(words)
        self._place()
        self.show()
        self.raise_()
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)
        self.field.selectAll()

    def close_palette(self) -> None:
        """Hide and give the keyboard back."""
        self.hide()
        if self._focus_before is not None:
            self._focus_before.setFocus(Qt.FocusReason.OtherFocusReason)

    def follow_window(self) -> None:
        """Cover the window again after it changed its size."""
        self.setGeometry(self._window.rect())
        self._place()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keys of the field that move in the list, open or close."""
        if watched is self.field and event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._key(event)
        return super().eventFilter(watched, event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click beside the panel closes it."""
        if not self.panel.geometry().contains(event.position().toPoint()):
            self.close_palette()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the scrim."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.tokens.color("scrim"))
        painter.end()

    def _key(self, event: QKeyEvent) -> bool:
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 8, Qt.Key.Key_PageUp: -8}
        key = Qt.Key(event.key())
        if key in steps:
            self._move(steps[key])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._choose(self.list.currentIndex(), beside=bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier))
        elif key is Qt.Key.Key_Escape:
            self.close_palette()
        else:
            return key in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab)
        return True

    def _move(self, by: int) -> None:
        places = [i for i, row in enumerate(self.rows) if row.choice is not None]
        if not places:
            return
        current = self.list.currentIndex().row()
        at = places.index(current) if current in places else -1
        at = max(0, min(len(places) - 1, at + by))
        self.list.setCurrentIndex(self.model.index(places[at]))
        if at == 0:
            self.list.scrollToTop()

    def _clicked(self, index: QModelIndex) -> None:
        held = QGuiApplication.keyboardModifiers()
        self._choose(index, beside=bool(held & Qt.KeyboardModifier.ControlModifier))

    def _choose(self, index: QModelIndex, *, beside: bool) -> None:
        row = index.data(VALUE_ROLE)
        if not isinstance(row, Row) or row.choice is None:
            return
        self.close_palette()
        route = row.choice.route
        if route is not None and beside:
            self._window.open_beside(route)
        elif route is not None:
            self._window.services.navigator.go(route)
        elif row.deed is not None:
            row.deed.act()

    def _show_rows(self) -> None:
        rows = self._view_model.rows
        self.model.set_values(rows)
        self.list.setVisible(bool(rows))
        self.nothing.setVisible(not rows)
        self.nothing.setText(
            self.tr("Nothing has these words. Try a city, a port code such as 2504, or a plain word such as “bridge”.")
        )
        shown = self._view_model.choices
        self.count.setText(self.tr("%n result(s)", "", shown) if self._view_model.words.strip() else "")
        self.field.setAccessibleDescription(self.tr("%n result(s)", "", shown))
        self._move(1)
        self._place()

    def _place(self) -> None:
        tokens = self._theme.tokens
        margin = tokens.size("space.5")
        width = min(round(tokens.size("width.palette") * max(1.0, tokens.scale * 0.8)), self.width() - 2 * margin)
        # Where nothing is found, the words that say so have the room of the list.
        lines = sum(row_height(self._theme, row) for row in self.rows)
        # The frame, and as much ground within it.
        edges = 4 * tokens.size("shape.frame")
        found = lines or self.nothing.heightForWidth(width - edges)
        head, foot = self._head.sizeHint().height() + edges, self.foot.heightForWidth(width - edges)
        top = tokens.size("width.header") + tokens.size("space.4")
        room = self.height() - top - margin - head
        # What is found needs the room more than words about keys do.
        self.foot.setVisible(found + foot <= room or foot <= room // FOOT_SHARE)
        height = head + min(found + (0 if self.foot.isHidden() else foot), room)
        self.panel.setGeometry((self.width() - width) // 2, top, width, height)

    def _row_words(self, row: Row) -> str:
        words = (row.choice.title, row.choice.subtitle) if row.choice else (row.heading,)
        return ", ".join(filter(None, words))
