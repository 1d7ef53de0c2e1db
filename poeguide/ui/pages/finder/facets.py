"""The facets: chips with counts, a time, and menus of states and offices."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Mapping
from functools import partial
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QLineEdit,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from poeguide.domain.finder import Group
from poeguide.ui.formats import number
from poeguide.ui.later import later
from poeguide.ui.layouts import finish_layouts, nest, row
from poeguide.ui.pages.finder.near_field import NearField
from poeguide.ui.pages.finder.questions import chip_choices, menu_choices, question
from poeguide.ui.pages.finder.view_model import FinderViewModel
from poeguide.ui.theme import Theme
from poeguide.ui.widgets.buttons import Button
from poeguide.ui.widgets.chip_face import Choice
from poeguide.ui.widgets.chips import ChipGroup
from poeguide.ui.widgets.text import Label
from poeguide.ui.widgets.time_field import TimeField

SHOWN_OR_HIDDEN: Final = Qt.WidgetAttribute.WA_WState_ExplicitShowHide


class FacetPane(QFrame):
    """All questions; each count is what a click would give.

    Those below the edge of the pane are made right after the first picture, or when somebody asks for them.
    """

    completed = Signal()
    """All questions are there."""

    def __init__(self, theme: Theme, view_model: FinderViewModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._view_model = theme, view_model
        self.setObjectName("pane")
        self._groups: dict[Group, ChipGroup] = {}
        self._menus: dict[Group, QComboBox] = {}
        self._choices = chip_choices()
        self._shows: list[Callable[[], None]] = []
        """How each question that is there takes the state."""
        self._is_later = False
        self._lay_out()
        self._add_head()
        self._rest: deque[Callable[[], None]] = deque(
            (
                partial(self._add_chips, Group.MODE),
                self._add_time,
                partial(self._add_chips, Group.DOCUMENT),
                partial(self._add_chips, Group.LANE),
                partial(self._add_chips, Group.USE),
                partial(self._add_chips, Group.TYPE),
                partial(self._add_chips, Group.BORDER),
                partial(self._add_menu, Group.STATE),
                self._add_near,
                partial(self._add_menu, Group.OFFICE),
                partial(self._add_chips, Group.STATUS),
                partial(self._add_chips, Group.SIZE),
                partial(self._add_chips, Group.ACCESS),
            )
        )
        view_model.found.connect(self._show)

    @property
    def groups(self) -> Mapping[Group, ChipGroup]:
        """The chips of each question that has few answers."""
        self.complete()
        return self._groups

    @property
    def menus(self) -> Mapping[Group, QComboBox]:
        """The menus of the questions that have many answers."""
        self.complete()
        return self._menus

    @property
    def near(self) -> NearField:
        """The field for a city."""
        self.complete()
        return self._near

    @property
    def time(self) -> TimeField:
        """The field for day and time."""
        self.complete()
        return self._time

    def complete(self) -> None:
        """Make all questions."""
        if not self._rest:
            return
        # All of them are laid out once, and now: who asked for one goes there at once.
        self._column.setEnabled(False)
        self._make(lambda: True)
        for part in self._body.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly):
            if part.isHidden() and not part.testAttribute(SHOWN_OR_HIDDEN):
                part.show()
        self._column.setEnabled(True)
        self._column.update()
        finish_layouts()
        self.completed.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Make the questions that there is room for."""
        super().resizeEvent(event)
        # At the width that it has beside a scroll bar: heights are remembered by width.
        width, height = event.size().width() - self.area.verticalScrollBar().sizeHint().width(), event.size().height()
        self._make(lambda: self._column.heightForWidth(width) <= height)

    def paintEvent(self, event: QPaintEvent) -> None:
        """What is not seen in the first picture follows it."""
        super().paintEvent(event)
        if self._rest and not self._is_later:
            self._is_later = True
            later(self, self.complete)

    def _lay_out(self) -> None:
        # From the outside in: what gets its place later is styled anew with all that is in it.
        self.area = QScrollArea(self)
        self.area.setWidgetResizable(True)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.area)
        self._body = QWidget(self.area)
        self._body.setObjectName("pane")
        self.area.setWidget(self._body)
        self._column = QVBoxLayout(self._body)
        space = self._theme.tokens.size("space.4")
        self._column.setContentsMargins(space, space, space, space)
        self._column.setSpacing(self._theme.tokens.size("space.2"))
        self._column.addStretch(1)

    def _make(self, is_wanted: Callable[[], bool]) -> None:
        """Make questions, one after the other, as long as they are wanted."""
        while self._rest and is_wanted():
            before = len(self._shows)
            self._rest.popleft()()
            for show in self._shows[before:]:
                show()

    def _add(self, field: QWidget) -> None:
        """Put a field below the rest, as wide as there is room for."""
        policy = field.sizePolicy()
        policy.setHorizontalPolicy(QSizePolicy.Policy.Ignored)
        field.setSizePolicy(policy)
        self._column.insertWidget(self._column.count() - 1, field)

    def _add_head(self) -> None:
        tokens = self._theme.tokens
        self.clear = Button(self._theme, self.tr("Clear all"), role="link", size="small")
        self.clear.clicked.connect(self._view_model.clear)
        head = row(tokens, Label(self.tr("Filters"), "h3"))
        head.addStretch(1)
        head.addWidget(self.clear)
        nest(self._column, head, at=0)
        self.words = QLineEdit(self._body)
        self.words.setPlaceholderText(self.tr("Name, place or code"))
        self.words.setAccessibleName(self.tr("Name, place or code"))
        self.words.textEdited.connect(self._view_model.set_words)
        self.words.returnPressed.connect(lambda: self._view_model.look_near(self.words.text()))
        self._add(self.words)
        self._shows.append(self._show_head)

    def _show_head(self) -> None:
        state = self._view_model.state
        self.clear.setEnabled(state.is_filtered or state.when is not None)
        if self.words.text() != state.words:
            self.words.setText(state.words)

    def _add_title(self, title: str) -> None:
        at = self._column.count() - 1
        self._column.insertSpacing(at, self._theme.tokens.size("space.3"))
        self._column.insertWidget(at + 1, Label(title, "strong", wraps=True))

    def _add_chips(self, group: Group) -> None:
        self._add_title(question(group))
        self._add_group(group)

    def _add_group(self, group: Group) -> None:
        chips = ChipGroup(self._theme, question(group))
        chips.keys_changed.connect(partial(self._choose, group))
        self._groups[group] = chips
        self._add(chips)
        self._shows.append(partial(self._show_chips, group))

    def _show_chips(self, group: Group) -> None:
        chips, view_model = self._groups[group], self._view_model
        found: Mapping[str, int] = view_model.counts.get(group, {})
        chips.set_choices([Choice(key, text, "", found.get(key, 0)) for key, text in self._choices[group]])
        chips.set_keys(tuple(view_model.state.choices.get(group, ())))

    def _choose(self, group: Group) -> None:
        self._view_model.choose(group, self._groups[group].keys)

    def _add_time(self) -> None:
        self._add_title(question(Group.HOURS))
        name = self.tr("Day and time, on the clock of each place")
        self._time = TimeField(self._theme, name, self._view_model.moment, self._body)
        self._time.chosen.connect(lambda: self._view_model.set_when(self._time.value))
        self._now = Button(self._theme, self.tr("Now"), role="link", size="small")
        self._now.setAccessibleName(self.tr("Show what is open now"))
        self._now.clicked.connect(partial(self._view_model.set_when, None))
        self._add(self._time)
        self._add_group(Group.HOURS)
        at = self._column.count() - 1
        self._column.insertWidget(at, self._now, alignment=Qt.AlignmentFlag.AlignLeading)
        self._shows.append(self._show_time)

    def _show_time(self) -> None:
        self._time.set_value(self._view_model.moment)
        self._now.setVisible(self._view_model.state.when is not None)

    def _add_menu(self, group: Group) -> None:
        self._add_title(question(group))
        menu = QComboBox(self._body)
        menu.setAccessibleName(question(group))
        menu.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        menu.activated.connect(partial(self._choose_in_menu, group))
        self._menus[group] = menu
        self._add(menu)
        self._shows.append(partial(self._show_menu, group))

    def _choose_in_menu(self, group: Group, index: int) -> None:
        value = str(self._menus[group].itemData(index) or "")
        self._view_model.choose(group, (value,) if value else ())

    def _show_menu(self, group: Group) -> None:
        menu, view_model = self._menus[group], self._view_model
        every = self.tr("All states") if group is Group.STATE else self.tr("All field offices")
        found: Mapping[str, int] = view_model.counts.get(group, {})
        chosen = view_model.state.choices.get(group, frozenset())
        entries = menu_choices(view_model.atlas)[group]
        texts = [(every, ""), *((f"{name} ({number(found.get(key, 0))})", key) for key, name in entries)]
        if menu.count() != len(texts):
            menu.clear()
            for text, key in texts:
                menu.addItem(text, key)
        for index, (text, _) in enumerate(texts):
            if menu.itemText(index) != text:
                menu.setItemText(index, text)
        menu.setCurrentIndex(menu.findData(next(iter(chosen))) if len(chosen) == 1 else 0)

    def _add_near(self) -> None:
        self._add_title(self.tr("Near"))
        self._near = NearField(self._view_model, self._body)
        self._add(self._near)
        self._shows.append(self._near.show_state)

    def _show(self) -> None:
        """Put words, counts and choices of the state into the widgets."""
        for show in self._shows:
            show()
