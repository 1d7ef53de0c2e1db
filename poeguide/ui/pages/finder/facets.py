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
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from poeguide.domain.finder import ASK, CLOSED, OPEN, STEP_FREE, STEPS, Group, HeldDocument, Size, Use
from poeguide.domain.ports import Border, CrossingStatus, Lane, Mode, PortType
from poeguide.ui import words
from poeguide.ui.formats import number
from poeguide.ui.layouts import column, row
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
        self.setProperty("role", "pane")
        self.groups: dict[Group, ChipGroup] = {}
        self.menus: dict[Group, QComboBox] = {}
        self._choices = self._all_choices()
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
        self.area = QScrollArea()
        self.area.setWidgetResizable(True)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.setWidget(body)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.area)
        view_model.found.connect(self._show)
        view_model.cities_changed.connect(self._show_cities)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Read the names of cities when the reader comes to their field."""
        if watched is self.near and event.type() is QEvent.Type.FocusIn:
            self._view_model.load_cities()
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
        self._add_chips(Group.MODE, self.tr("Getting there"))
        self._add_time()
        self._add_chips(Group.DOCUMENT, self.tr("Document I hold"))
        self._add_chips(Group.LANE, self.tr("Lane"))
        self._add_chips(Group.USE, self.tr("Who it is for"))
        self._add_chips(Group.TYPE, self.tr("Type"))
        self._add_chips(Group.BORDER, self.tr("Border"))
        self._add_menu(Group.STATE, self.tr("State"))
        self._add_near()
        self._add_menu(Group.OFFICE, self.tr("Field office"))
        self._add_chips(Group.STATUS, self.tr("In use"))
        self._add_chips(Group.SIZE, self.tr("People a year, at the land port"))
        self._add_chips(Group.ACCESS, self.tr("Without steps"))

    def _all_choices(self) -> dict[Group, tuple[tuple[str, str], ...]]:
        """Keys and words of every chip."""
        return {
            Group.MODE: tuple((mode.value, words.mode(mode)) for mode in Mode),
            Group.DOCUMENT: tuple((held.value, words.held_document(held)) for held in HeldDocument),
            Group.LANE: tuple((lane.value, words.lane(lane)) for lane in Lane),
            Group.TYPE: tuple((kind.value, words.port_type(kind)) for kind in PortType),
            Group.BORDER: tuple((border.value, words.border(border)) for border in Border),
            Group.STATUS: tuple((status.value, words.crossing_status(status)) for status in CrossingStatus if status),
            Group.HOURS: ((OPEN, self.tr("Open")), (CLOSED, self.tr("Closed"))),
            Group.USE: (
                (Use.TRAVELERS.value, self.tr("Travelers")),
                (Use.AIR_PASSENGERS.value, self.tr("Air passengers")),
                (Use.COMMERCIAL.value, self.tr("Commercial trucks")),
            ),
            Group.SIZE: (
                (Size.LARGE.value, self.tr("A million or more")),
                (Size.MEDIUM.value, self.tr("100,000 to a million")),
                (Size.SMALL.value, self.tr("Fewer than 100,000")),
            ),
            Group.ACCESS: (
                (STEP_FREE, self.tr("Yes")),
                (STEPS, self.tr("No")),
                (ASK, self.tr("Not known: ask")),
            ),
        }

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

    def _add_chips(self, group: Group, title: str) -> None:
        self._add_title(title)
        self._column.addWidget(self._chips(group, title))

    def _chips(self, group: Group, title: str) -> ChipGroup:
        chips = ChipGroup(self._theme, title, [Choice(*choice) for choice in self._choices[group]])
        chips.keys_changed.connect(partial(self._choose, group))
        self.groups[group] = chips
        return chips

    def _choose(self, group: Group) -> None:
        self._view_model.choose(group, self.groups[group].keys)

    def _add_time(self) -> None:
        self._add_title(self.tr("Open when I arrive"))
        self.time = TimeField(self._theme, self.tr("Day and time, on the clock of each place"))
        self.time.chosen.connect(lambda: self._view_model.set_when(self.time.value))
        self.now = Button(self._theme, self.tr("Now"), role="link", size="small")
        self.now.setAccessibleName(self.tr("Show what is open now"))
        self.now.clicked.connect(partial(self._view_model.set_when, None))
        self._column.addWidget(self.time)
        self._column.addLayout(column(self._theme.tokens, self._chips(Group.HOURS, self.tr("Open when I arrive"))))
        self._column.addWidget(self.now, alignment=Qt.AlignmentFlag.AlignLeading)

    def _add_menu(self, group: Group, title: str) -> None:
        self._add_title(title)
        menu = QComboBox()
        menu.setAccessibleName(title)
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
        names = {name.casefold(): name for name in view_model.cities}
        if not text or text.casefold() in names:
            view_model.set_near(names.get(text.casefold(), ""))
        elif view_model.cities:
            self.near.setProperty("invalid", "true")
            self.near.style().polish(self.near)
            self.near.setToolTip(self.tr("The map has no city of this name."))

    def _show_cities(self) -> None:
        self._cities.setStringList(sorted(self._view_model.cities, key=str.casefold))

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
        atlas = view_model.atlas
        self._show_menu(Group.STATE, self.tr("All states"), sorted(atlas.states.items(), key=lambda pair: pair[1]))
        self._show_menu(Group.OFFICE, self.tr("All field offices"), sorted(atlas.offices.items(), key=lambda p: p[1]))
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
