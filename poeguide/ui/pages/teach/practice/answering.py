"""Ways to answer, one for each kind: choose, tick, number, pair, or point at the map."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QAbstractButton, QComboBox, QVBoxLayout, QWidget

from poeguide.domain.papers import Item
from poeguide.domain.quiz import Instruction
from poeguide.ui import teach_words
from poeguide.ui.layouts import column, nest, row
from poeguide.ui.theme import Theme
from poeguide.ui.widgets.buttons import Button
from poeguide.ui.widgets.row_button import RowButton
from poeguide.ui.widgets.text import Label
from poeguide.ui.widgets.tick_box import TickBox


class Answering(QWidget):
    """`given` holds the answer when `answered` comes."""

    answered = Signal()

    def __init__(self, theme: Theme, item: Item) -> None:
        super().__init__()
        self._theme, self._item = theme, item
        self.given: tuple[str, ...] = ()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.tokens.size("space.2"))
        self.options: list[RowButton] = []
        self._order: list[str] = []
        self._labels: list[Label] = []
        self.ticks: list[TickBox] = []
        self.menus: list[QComboBox] = []
        self.check_button: Button | None = None
        makers = {
            Instruction.CHOOSE_ONE: self._choose_one,
            Instruction.CHOOSE_ALL: self._choose_all,
            Instruction.NUMBER: self._number,
            Instruction.PAIR: self._pair,
        }
        makers[item.question.instruction](layout)

    def so_far(self) -> tuple[int, ...]:
        """What is ticked, numbered or paired and not handed in, by places on the screen: words differ by language."""
        if self.menus:
            return tuple(menu.currentIndex() for menu in self.menus)
        return tuple(self._item.options.index(option) for option in self._now())

    def go_on(self, places: tuple[int, ...]) -> None:
        """Tick, number or pair the same again."""
        if self.menus:
            for menu, place in zip(self.menus, places, strict=False):
                menu.setCurrentIndex(place)
            self._ready()
        for place in places if not self.menus else ():
            part: QAbstractButton = self.ticks[place] if self.ticks else self.options[place]
            part.click()

    def _choose_one(self, layout: QVBoxLayout) -> None:
        for option in self._item.options:
            self._row(layout, option).clicked.connect(partial(self._give, option))

    def _choose_all(self, layout: QVBoxLayout) -> None:
        for option in self._item.options:
            tick = TickBox(self._theme, teach_words.option(option))
            tick.toggled.connect(self._ready)
            self.ticks.append(tick)
            layout.addWidget(tick)
        self._add_check(layout)

    def _number(self, layout: QVBoxLayout) -> None:
        """The first press is the first step; a second press on a line takes it and those after it back."""
        for option in self._item.options:
            self._row(layout, option).clicked.connect(partial(self._press, option))
        self._add_check(layout)

    def _pair(self, layout: QVBoxLayout) -> None:
        for option in self._item.options:
            menu = QComboBox()
            menu.setAccessibleName(self.tr("Partner of {option}").format(option=option))
            menu.addItem(self.tr("Choose"), "")
            for partner in self._item.partners:
                menu.addItem(partner, partner)
            menu.activated.connect(self._ready)
            self.menus.append(menu)
            line = row(self._theme.tokens, gap="space.3")
            line.addWidget(Label(option, "body", wraps=True), 1)
            line.addWidget(menu, 1)
            nest(layout, line)
        self._add_check(layout)

    def _row(self, layout: QVBoxLayout, option: str) -> RowButton:
        button = RowButton(self._theme)
        button.setAccessibleName(teach_words.option(option))
        label = Label(teach_words.option(option), "body", wraps=True)
        button.column.addWidget(label)
        self._labels.append(label)
        self.options.append(button)
        layout.addWidget(button)
        return button

    def _press(self, option: str, _is_checked: object = None) -> None:
        if option in self._order:
            del self._order[self._order.index(option) :]
        else:
            self._order.append(option)
        for button, label, each in zip(self.options, self._labels, self._item.options, strict=True):
            words = f"{self._order.index(each) + 1}. {each}" if each in self._order else each
            button.setAccessibleName(words)
            label.setText(words)
        self._ready()

    def _add_check(self, layout: QVBoxLayout) -> None:
        self.check_button = Button(self._theme, self.tr("Check"), role="primary")
        self.check_button.clicked.connect(self._check)
        line = row(self._theme.tokens, self.check_button)
        line.addStretch(1)
        nest(layout, column(self._theme.tokens, gap="space.2"))
        nest(layout, line)
        self._ready()

    def _now(self) -> tuple[str, ...]:
        """The answer as it stands; of pairs in the order of the question, not of the screen."""
        if self.ticks:
            return tuple(o for o, tick in zip(self._item.options, self.ticks, strict=True) if tick.isChecked())
        if self.menus:
            partner = dict(zip(self._item.options, (str(menu.currentData()) for menu in self.menus), strict=True))
            return tuple(partner[option] for option in self._item.question.options)
        return tuple(self._order)

    def _ready(self, _value: object = None) -> None:
        now = self._now()
        is_whole = bool(now) and all(now)
        if self._item.question.instruction is Instruction.NUMBER:
            is_whole = len(now) == len(self._item.options)
        if self.check_button is not None:
            self.check_button.setEnabled(is_whole)

    def _check(self) -> None:
        self._give(*self._now())

    def _give(self, *given: object) -> None:
        self.given = tuple(each for each in given if isinstance(each, str))
        self.answered.emit()
