"""Teach: every tool in one place, each with what it is for."""

from __future__ import annotations

from typing import Final, Self

from PySide6.QtCore import QT_TRANSLATE_NOOP

from poeguide.data.lessons import lesson_names
from poeguide.domain.routes import Route
from poeguide.ui.layouts import column, nest
from poeguide.ui.page import ScrollPage
from poeguide.ui.services import Services
from poeguide.ui.widgets.buttons import Button
from poeguide.ui.widgets.row_list import RowItem, RowList
from poeguide.ui.widgets.states import Banner
from poeguide.ui.widgets.text import Label
from poeguide.ui.widgets.topic_cards import CardGrid, CardItem

RECENT = 3


def _tool(name: object, text: object, icon: str, route: str) -> CardItem:
    """A card; Qt's word for what is translated later has no type."""
    return CardItem(str(name), str(text), icon, route)


TOOLS: Final = (
    (
        QT_TRANSLATE_NOOP("TeachPage", "Prepare"),
        (
            _tool(
                QT_TRANSLATE_NOOP("TeachPage", "Lessons"),
                QT_TRANSLATE_NOOP(
                    "TeachPage", "Subjects and minutes become a plan to edit, save and present on two screens."
                ),
                "teach",
                "poeguide:lessons",
            ),
            _tool(
                QT_TRANSLATE_NOOP("TeachPage", "Question bank"),
                QT_TRANSLATE_NOOP(
                    "TeachPage", "Over 220 questions of eight kinds, each with its facts, sources and dates."
                ),
                "question",
                "poeguide:quiz",
            ),
            _tool(
                QT_TRANSLATE_NOOP("TeachPage", "Your questions"),
                QT_TRANSLATE_NOOP(
                    "TeachPage",
                    "Write questions of your own, or bring a file in GIFT, Aiken or CSV; undo takes all back.",
                ),
                "plus",
                "poeguide:own",
            ),
            _tool(
                QT_TRANSLATE_NOOP("TeachPage", "Papers"),
                QT_TRANSLATE_NOOP(
                    "TeachPage",
                    "Quizzes with keys, handouts, slides, cards, a map to fill in, certificates: "
                    "one PDF for the class.",
                ),
                "print",
                "poeguide:papers",
            ),
        ),
    ),
    (
        QT_TRANSLATE_NOOP("TeachPage", "In class"),
        (
            _tool(
                QT_TRANSLATE_NOOP("TeachPage", "Quiz in class"),
                QT_TRANSLATE_NOOP(
                    "TeachPage", "Cards A to D go up, you type a letter for each seat, bars and the reason follow."
                ),
                "people",
                "poeguide:class",
            ),
            _tool(
                QT_TRANSLATE_NOOP("TeachPage", "Role-play"),
                QT_TRANSLATE_NOOP(
                    "TeachPage",
                    "Twelve talks at the counter for two, with cards, and a look back at what each answer did.",
                ),
                "talk",
                "poeguide:scenarios",
            ),
        ),
    ),
    (
        QT_TRANSLATE_NOOP("TeachPage", "Afterwards"),
        (
            _tool(
                QT_TRANSLATE_NOOP("TeachPage", "Classes and results"),
                QT_TRANSLATE_NOOP(
                    "TeachPage",
                    "Seats and quizzes held, how hard each question was, a sheet for each learner, "
                    "kept as long as you say.",
                ),
                "list",
                "poeguide:classes",
            ),
            _tool(
                QT_TRANSLATE_NOOP("TeachPage", "Practice"),
                QT_TRANSLATE_NOOP("TeachPage", "A few questions a day for yourself; what you miss comes again."),
                "learn",
                "poeguide:practice",
            ),
        ),
    ),
)
"""The tools, by when they are wanted; the page translates the words."""


class TeachPage(ScrollPage):
    """Cards for the tools: before, during and after a class."""

    def __init__(self, services: Services) -> None:
        super().__init__(services.theme)
        self._services = services
        tokens = services.theme.tokens
        lead = self.tr("Plan a lesson to the minute, present it on two screens, ask without devices, print what helps.")
        head = (Label(self.tr("Teach"), "h1", wraps=True), Label(lead, "lead", wraps=True))
        nest(self.column, column(tokens, *head))
        self.unfinished = Banner(services.theme, self.tr("A quiz in class was not finished."))
        self.resume_button = Button(services.theme, self.tr("Go on with it"), icon="forward")
        self.resume_button.clicked.connect(lambda: services.navigator.go(Route("class")))
        self.unfinished.row.addWidget(self.resume_button)
        self.column.addWidget(self.unfinished)
        self.recent_title = Label(self.tr("Recent lessons"), "h2", wraps=True)
        self.recent = RowList(services.theme, self.tr("Recent lessons"), grows=True)
        self.recent.opened.connect(lambda: services.navigator.go(Route("lessons", self.recent.key)))
        self.column.addWidget(self.recent_title)
        self.column.addWidget(self.recent)
        self.grids: list[CardGrid] = []
        for title, items in self.groups():
            self.column.addWidget(Label(title, "h2", wraps=True))
            grid = CardGrid(services.theme, items, most=2)
            grid.opened.connect(self._open_card)
            self.grids.append(grid)
            self.column.addWidget(grid)
        self.column.addStretch(1)

    @classmethod
    def build(cls, services: Services) -> Self:
        """Make the page."""
        return cls(services)

    def open(self, route: Route) -> bool:
        """Offer the quiz that was not finished, and the lessons that were saved last, where there are any."""
        names = [] if self._services.profile else lesson_names(self._services.paths.data / "lessons")[:RECENT]
        self.recent.set_rows([RowItem(name, name, "", "teach") for name in names])
        for widget in (self.recent_title, self.recent):
            widget.setVisible(bool(names))
        self.unfinished.setVisible(self._has_unfinished())
        return not route.target

    def _has_unfinished(self) -> bool:
        services = self._services
        if services.profile or not services.paths.register.exists():
            return False
        # Without a register the page needs no database.
        from poeguide.data.register.under_way import under_way
        from poeguide.ui.question_bank import open_register

        return under_way(open_register(services), services.clock().date().isoformat()) is not None

    def title(self) -> str:
        """Name of the page."""
        return self.tr("Teach")

    def status(self) -> str:
        """What holds for all tools."""
        if self._services.preferences.settings.class_server:
            return self.tr("Quizzes and classes also go to your class server. Seats need no names.")
        return self.tr("Nothing leaves this computer. Seats need no names.")

    def groups(self) -> list[tuple[str, list[CardItem]]]:
        """The tools, by when they are wanted."""
        return [
            (
                self.tr(str(title)),
                [CardItem(self.tr(name), self.tr(text), icon, route) for name, text, icon, route in tools],
            )
            for title, tools in TOOLS
        ]

    def _open_card(self) -> None:
        sender = self.sender()
        if isinstance(sender, CardGrid):
            self._services.navigator.go(Route.parse(sender.route))
