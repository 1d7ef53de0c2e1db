"""The others who travel along: each with the answers that are asked of everybody. No names, no numbers."""

from __future__ import annotations

from functools import partial
from typing import Final

from PySide6.QtWidgets import QComboBox, QGridLayout, QVBoxLayout, QWidget

from poeguide.domain.group import MAX_PEOPLE, read_person, write_person
from poeguide.domain.planner import UNKNOWN, Asked, Option, QuestionKind, walk
from poeguide.ui import plan_words as words
from poeguide.ui.layouts import nest, row
from poeguide.ui.pages.plan.inputs import Answer
from poeguide.ui.pages.plan.view_model import PlanViewModel
from poeguide.ui.theme import Theme
from poeguide.ui.widgets.buttons import Button
from poeguide.ui.widgets.cards import Card
from poeguide.ui.widgets.text import Label

SIMPLE: Final = (QuestionKind.ONE, QuestionKind.MANY, QuestionKind.COUNTRY)
LIKE_FIRST: Final = ("who", "country", "purpose")
"""What one more person is taken to share with the first traveler until it is changed."""


class People(Answer):
    """Cards of the others, and buttons to add one."""

    def __init__(self, theme: Theme, view_model: PlanViewModel, asked: Asked) -> None:
        super().__init__(theme, view_model, asked)
        self.cards = QWidget()
        self._cards = QVBoxLayout(self.cards)
        self._cards.setContentsMargins(0, 0, 0, 0)
        self._cards.setSpacing(theme.tokens.size("space.3"))
        self._column.addWidget(self.cards)
        self.adult = Button(theme, self.tr("Add an adult"), icon="plus")
        self.child = Button(theme, self.tr("Add a child"), icon="plus")
        self.adult.clicked.connect(partial(self._add, "21-up"))
        self.child.clicked.connect(partial(self._add, "under-16"))
        buttons = row(theme.tokens, self.adult, self.child, gap="space.3")
        buttons.addStretch(1)
        nest(self._column, buttons)
        self.full = Label(self.tr("A plan holds 12 people at most, you included."), "caption", wraps=True)
        self._column.addWidget(self.full)
        self._add_unknown()
        self._show()

    def first(self) -> QWidget:
        """The first button."""
        return self.adult

    @property
    def people(self) -> list[str]:
        """The others, as they stand in the link."""
        return [value for value in self.values if value != UNKNOWN]

    def _take_unknown(self) -> None:
        super()._take_unknown()
        self._show()

    def _add(self, age: str) -> None:
        first = self._view_model.answers
        person = {name: first[name] for name in LIKE_FIRST if name in first} or {"who": (UNKNOWN,)}
        self._keep([*self.people, write_person(person | {"age": (age,)})])

    def _remove(self, index: int) -> None:
        people = self.people
        del people[index]
        self._keep(people)

    def _keep(self, people: list[str]) -> None:
        self._unknown.clear()
        self._set(tuple(people))
        self._show()

    def _show(self) -> None:
        while (item := self._cards.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for index, text in enumerate(self.people):
            self._cards.addWidget(self._card(index, read_person(text) or {}))
        is_full = len(self.people) >= MAX_PEOPLE - 1
        for button in (self.adult, self.child):
            button.setEnabled(not is_full)
        self.full.setVisible(is_full)

    def _card(self, index: int, person: dict[str, tuple[str, ...]]) -> QWidget:
        theme = self._theme
        card = Card(theme, padding="space.4")
        title = self.tr("Person {n}").format(n=index + 2)
        remove = Button(theme, self.tr("Remove"), icon="trash", role="link", size="small")
        remove.setAccessibleName(self.tr("Remove person {n}").format(n=index + 2))
        remove.clicked.connect(partial(self._remove, index))
        head = row(theme.tokens, Label(title, "strong"))
        head.addStretch(1)
        head.addWidget(remove)
        nest(card.column, head)
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.tokens.size("space.4"))
        grid.setVerticalSpacing(theme.tokens.size("space.2"))
        grid.setColumnStretch(1, 1)
        for at, asked in enumerate(self._asked(person)):
            grid.addWidget(Label(asked.question.short, "caption", wraps=True), at, 0)
            grid.addWidget(self._menu(index, person, asked, title), at, 1)
        nest(card.column, grid)
        return card

    def _asked(self, person: dict[str, tuple[str, ...]]) -> list[Asked]:
        """What is asked of this person, with the answers that all share."""
        view_model = self._view_model
        shared = {
            asked.question.name: asked.values for asked in view_model.outcome.walk.asked if not asked.question.is_own
        }
        found = walk(view_model.flow, {**shared, **person}, view_model.implied)
        return [asked for asked in found.asked if asked.question.is_own and asked.question.kind in SIMPLE]

    def _menu(self, index: int, person: dict[str, tuple[str, ...]], asked: Asked, title: str) -> QComboBox:
        menu = QComboBox()
        menu.setAccessibleName(f"{title}: {asked.question.title}")
        menu.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        menu.setMinimumContentsLength(8)
        for option in (*self._options(asked), Option(UNKNOWN, words.dont_know())):
            menu.addItem(option.title, option.id)
        menu.setCurrentIndex(menu.findData(asked.values[0] if asked.values else UNKNOWN))
        menu.activated.connect(lambda at: self._change(index, person, asked.question.name, str(menu.itemData(at))))
        return menu

    def _options(self, asked: Asked) -> tuple[Option, ...]:
        if asked.question.kind is QuestionKind.COUNTRY:
            return tuple(Option(one.id, one.title) for one in self._view_model.flow.countries)
        return asked.options

    def _change(self, index: int, person: dict[str, tuple[str, ...]], name: str, value: str) -> None:
        people = self.people
        people[index] = write_person({**person, name: (value,)})
        self._keep(people)
