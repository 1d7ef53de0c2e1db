"""The facets: chips with counts, a time, and menus of states and offices."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial

from PySide6.QtCore import QEvent, QObject, QStringListModel, Qt
from PySide6.QtWidgets import (
    QComboBox,
    QCompleter,
    QFrame,
    QLineEdit,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from poeguide.domain.finder import Group
from poeguide.ui.formats import number
from poeguide.ui.layouts import column, row, scrolled
from poeguide.ui.pages.finder.questions import chip_choices, menu_choices, question
from poeguide.ui.pages.finder.state import point_of
from poeguide.ui.pages.finder.view_model import FinderViewModel
from poeguide.ui.theme import Theme
from poeguide.ui.widgets.buttons import Button
from poeguide.ui.widgets.chips import ChipGroup, Choice
from poeguide.ui.widgets.text import Label
from poeguide.ui.widgets.time_field import TimeField


class FacetPane(QFrame):
    """All questions; each count is what a click would give."""

    def __init__(self, theme: Theme, view_model: FinderViewModel) -> None:
        super().__init__()
        self._theme, self._view_model = theme, view_model
        self.setObjectName("pane")
        self.groups: dict[Group, ChipGroup] = {}
        self.menus: dict[Group, QComboBox] = {}
        self._choices = chip_choices()
        body = QWidget()
        body.setObjectName("pane")
        self._column = QVBoxLayout(body)
        space = theme.tokens.size("space.4")
        self._column.setContentsMargins(space, space, space, space)
        self._column.setSpacing(theme.tokens.size("space.2"))
        self._add_all()
        self._column.addStretch(1)
        for field in (self.words, self.time, self.near, *self.menus.values(), *self.groups.values()):
            policy = field.sizePolicy()
            policy.setHorizontalPolicy(QSizePolicy.Policy.Ignored)
            field.setSizePolicy(policy)
        self.area = scrolled(body)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.area)
        view_model.found.connect(self._show)
        view_model.cities.read.connect(self._show_cities)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Read the names of cities when the reader comes to their field."""
        if watched is self.near and event.type() is QEvent.Type.FocusIn:
            self._view_model.cities.load()
        return super().eventFilter(watched, event)

    def _add_all(self) -> None:
        tokens = self._theme.tokens
        self.clear = Button(self._theme, self.tr("Clear all"), role="link", size="small")
        self.clear.clicked.connect(self._view_model.clear)
        head = row(tokens, Label(self.tr("Filters"), "h3"))
        head.addStretch(1)
        head.addWidget(self.clear)
        self._column.addLayout(head)
        self._column.addWidget(self._words_field())
        self._add_chips(Group.MODE)
        self._add_time()
        self._add_chips(Group.DOCUMENT)
        self._add_chips(Group.LANE)
        self._add_chips(Group.USE)
        self._add_chips(Group.TYPE)
        self._add_chips(Group.BORDER)
        self._add_menu(Group.STATE)
        self._add_near()
        self._add_menu(Group.OFFICE)
        self._add_chips(Group.STATUS)
        self._add_chips(Group.SIZE)
        self._add_chips(Group.ACCESS)

    def _words_field(self) -> QLineEdit:
        self.words = QLineEdit()
        self.words.setPlaceholderText(self.tr("Name, place or code"))
        self.words.setAccessibleName(self.tr("Name, place or code"))
        self.words.textEdited.connect(self._view_model.set_words)
        self.words.returnPressed.connect(lambda: self._view_model.look_near(self.words.text()))
        return self.words

    def _add_title(self, title: str) -> None:
        self._column.addSpacing(self._theme.tokens.size("space.3"))
        self._column.addWidget(Label(title, "strong", wraps=True))

    def _add_chips(self, group: Group) -> None:
        self._add_title(question(group))
        self._column.addWidget(self._chips(group))

    def _chips(self, group: Group) -> ChipGroup:
        chips = ChipGroup(self._theme, question(group), [Choice(*choice) for choice in self._choices[group]])
        chips.keys_changed.connect(partial(self._choose, group))
        self.groups[group] = chips
        return chips

    def _choose(self, group: Group) -> None:
        self._view_model.choose(group, self.groups[group].keys)

    def _add_time(self) -> None:
        self._add_title(question(Group.HOURS))
        self.time = TimeField(self._theme, self.tr("Day and time, on the clock of each place"))
        self.time.chosen.connect(lambda: self._view_model.set_when(self.time.value))
        self.now = Button(self._theme, self.tr("Now"), role="link", size="small")
        self.now.setAccessibleName(self.tr("Show what is open now"))
        self.now.clicked.connect(partial(self._view_model.set_when, None))
        self._column.addWidget(self.time)
        self._column.addLayout(column(self._theme.tokens, self._chips(Group.HOURS)))
        self._column.addWidget(self.now, alignment=Qt.AlignmentFlag.AlignLeading)

    def _add_menu(self, group: Group) -> None:
        self._add_title(question(group))
        menu = QComboBox()
        menu.setAccessibleName(question(group))
        menu.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        menu.activated.connect(partial(self._choose_in_menu, group))
        self.menus[group] = menu
        self._column.addWidget(menu)

    def _choose_in_menu(self, group: Group, index: int) -> None:
        value = str(self.menus[group].itemData(index) or "")
        self._view_model.choose(group, (value,) if value else ())

    def _add_near(self) -> None:
        self._add_title(self.tr("Near"))
        self.near = QLineEdit()
        self.near.setPlaceholderText(self.tr("A city, such as Tucson"))
        self.near.setAccessibleName(self.tr("Near a city"))
        self.near.installEventFilter(self)
        self._cities = QStringListModel(self)
        completer = QCompleter(self._cities, self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setModelSorting(QCompleter.ModelSorting.CaseInsensitivelySortedModel)
        completer.activated.connect(self._take_city)
        self.near.setCompleter(completer)
        self.near.editingFinished.connect(self._take_city)
        self._column.addWidget(self.near)

    def _take_city(self) -> None:
        text, view_model = self.near.text().strip(), self._view_model
        if text == self._near_text():
            return
        names = {name.casefold(): name for name in view_model.cities.points}
        if not text or text.casefold() in names:
            view_model.set_near(names.get(text.casefold(), ""))
        elif view_model.cities.points:
            self.near.setProperty("invalid", "true")
            self.near.style().polish(self.near)
            self.near.setToolTip(self.tr("The map has no city of this name."))

    def _show_cities(self) -> None:
        self._cities.setStringList(sorted(self._view_model.cities.points, key=str.casefold))

    def _near_text(self) -> str:
        near = self._view_model.state.near
        return self.tr("Middle of the map") if point_of(near) else near

    def _show(self) -> None:
        """Put words, counts and choices of the state into the widgets."""
        view_model, state = self._view_model, self._view_model.state
        self.clear.setEnabled(state.is_filtered or state.when is not None)
        if self.words.text() != state.words:
            self.words.setText(state.words)
        for group, chips in self.groups.items():
            found: Mapping[str, int] = view_model.counts.get(group, {})
            chips.set_choices([Choice(key, text, "", found.get(key, 0)) for key, text in self._choices[group]])
            chips.set_keys(tuple(state.choices.get(group, ())))
        every = {Group.STATE: self.tr("All states"), Group.OFFICE: self.tr("All field offices")}
        for group, entries in menu_choices(view_model.atlas).items():
            self._show_menu(group, every[group], entries)
        self._show_time()
        self.near.setProperty("invalid", "false")
        self.near.style().polish(self.near)
        self.near.setToolTip("")
        if self.near.text() != self._near_text():
            self.near.setText(self._near_text())

    def _show_time(self) -> None:
        self.time.set_value(self._view_model.moment)
        self.now.setVisible(self._view_model.state.when is not None)

    def _show_menu(self, group: Group, every: str, entries: Sequence[tuple[str, str]]) -> None:
        menu = self.menus[group]
        found: Mapping[str, int] = self._view_model.counts.get(group, {})
        chosen = self._view_model.state.choices.get(group, frozenset())
        texts = [(every, ""), *((f"{name} ({number(found.get(key, 0))})", key) for key, name in entries)]
        if menu.count() != len(texts):
            menu.clear()
            for text, key in texts:
                menu.addItem(text, key)
        for index, (text, _) in enumerate(texts):
            if menu.itemText(index) != text:
                menu.setItemText(index, text)
        menu.setCurrentIndex(menu.findData(next(iter(chosen))) if len(chosen) == 1 else 0)
