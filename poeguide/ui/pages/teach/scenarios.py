"""Role-play: a talk at the counter for two, and a look back at where it went well or wrong."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial, reduce
from typing import NamedTuple, Self

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from poeguide.data.facts import facts
from poeguide.data.jump_codes import code_of_route
from poeguide.data.scenarios import scenarios
from poeguide.domain.papers import shuffled
from poeguide.domain.routes import Route
from poeguide.domain.scenario import Scenario, Step, Talk
from poeguide.errors import PoeGuideError
from poeguide.ui.layouts import column, nest, row
from poeguide.ui.list_page import ListPage
from poeguide.ui.pages.teach.talk_timer import TalkTimer, TimerRow
from poeguide.ui.papers.make import Print, role_cards
from poeguide.ui.papers.output import write_paper
from poeguide.ui.services import Services
from poeguide.ui.widgets.buttons import Button
from poeguide.ui.widgets.cards import Card, Plate, Rule
from poeguide.ui.widgets.fact_strip import FactStrip
from poeguide.ui.widgets.flow import FlowLayout
from poeguide.ui.widgets.row_button import RowButton
from poeguide.ui.widgets.row_list import RowItem
from poeguide.ui.widgets.side_by_side import SideBySide
from poeguide.ui.widgets.states import Banner, EmptyState
from poeguide.ui.widgets.tags import Tag
from poeguide.ui.widgets.text import Label
from poeguide.ui.words.trouble import not_saved


class Work(NamedTuple):
    """Which talk, what was chosen, and its time."""

    scenario: str
    chosen: tuple[int, ...]
    minutes: int
    left: int | None


class ScenarioPage(ListPage):
    """The talks at the left; cards, choices and the look back at the right."""

    def __init__(self, services: Services) -> None:
        self.every = services.bundle.read(scenarios, services.language)
        self.talk: Talk | None = None
        self.choices: list[RowButton] = []
        super().__init__(services, "scenarios")
        self.timer = TalkTimer(self)
        self.show_list()

    @classmethod
    def build(cls, services: Services) -> Self:
        """Make the page."""
        return cls(services)

    def list_words(self) -> tuple[str, str]:
        """The name of the list, and the hint in its field."""
        return self.tr("Role-play"), self.tr("Find a talk")

    def rows(self, words: str) -> list[RowItem]:
        """The talks that hold the words."""
        found = [each for each in self.every if words.casefold() in f"{each.title} {each.setting}".casefold()]
        return [RowItem(each.id, each.title, each.setting, each.icon) for each in found]

    def open(self, route: Route) -> bool:
        """Begin a talk, go on with the one that is under way, or say what to do."""
        found = next((each for each in self.every if each.id == route.target), None)
        if route.target and found is None:
            return False
        if found is None:
            self.talk = None
        elif self.talk is None or self.talk.scenario.id != found.id:
            self.talk = Talk(found)
        self._show(route.target)
        return True

    def work(self) -> object:
        """The talk as it went so far, and its time."""
        talk = self.talk
        chosen = tuple(step.scene.choices.index(step.choice) for step in talk.steps) if talk is not None else ()
        return Work(talk.scenario.id if talk is not None else "", chosen, self.timer.minutes, self.timer.left)

    def resume(self, work: object) -> None:
        """Go on with it, in the language of now."""
        if isinstance(work, Work):
            found = next((each for each in self.every if each.id == work.scenario), None)
            self.talk = None if found is None else reduce(Talk.choose, work.chosen, Talk(found))
            self.timer.go_on(work.minutes, work.left)

    def title(self) -> str:
        """Name of the page."""
        return self.tr("Role-play") if self.talk is None else self.talk.scenario.title

    def trail(self) -> tuple[tuple[str, Route], ...]:
        """A tool of Teach."""
        above = ((self.tr("Teach"), Route("teach")),)
        return above if self.talk is None else (*above, (self.tr("Role-play"), Route("scenarios")))

    def status(self) -> str:
        """What no talk promises."""
        return self.tr("Truthful answers help. At the port an officer decides.")

    def choose(self, at: int) -> None:
        """Say something."""
        if self.talk is not None:
            self.talk = self.talk.choose(at)
            self._show(self.talk.scenario.id)
            self._focus_first()

    def begin_again(self) -> None:
        """Forget what was said."""
        if self.talk is not None:
            self.talk = Talk(self.talk.scenario)
            self._show(self.talk.scenario.id)

    def back(self) -> None:
        """Take the last answer back."""
        if self.talk is not None:
            self.talk = self.talk.back()
            self._show(self.talk.scenario.id)

    def save_cards(self) -> None:
        """Write both cards as a PDF into the reader's folder, and say where."""
        if self.talk is None:
            return
        folder = self._services.paths.data / "papers"
        path = folder / f"{self.talk.scenario.id}.pdf"
        how = Print(content_date=self._services.bundle.manifest.content_date)
        try:
            folder.mkdir(parents=True, exist_ok=True)
            code = self._services.bundle.read(code_of_route, Route("scenarios", self.talk.scenario.id))
            write_paper(path, role_cards(self.talk.scenario, how, code=code))
        except (OSError, PoeGuideError) as error:
            self._services.notices.say(not_saved(error), "warn")
            return
        self._services.notices.say(self.tr("Saved: {path}").format(path=path), "ok")

    def _show(self, target: str) -> None:
        self.show_detail(target, self._start() if self.talk is None else self._talk(self.talk))

    def _start(self) -> QWidget:
        text = self.tr("Two people play: one is the officer, one the traveler. Each reads only their own card.")
        box = QWidget()
        layout = column(self._services.theme.tokens)
        layout.addWidget(EmptyState(self._services.theme, self.tr("Choose a talk"), text, icon="talk"))
        layout.addStretch(1)
        box.setLayout(layout)
        return box

    def _talk(self, talk: Talk) -> QWidget:
        theme, tokens, scenario = self._services.theme, self._services.theme.tokens, talk.scenario
        box = QWidget()
        head = row(tokens, gap="space.4")
        head.addWidget(Plate(theme, scenario.icon), alignment=Qt.AlignmentFlag.AlignTop)
        head.addWidget(Label(scenario.title, "h1", wraps=True), 1)
        layout = column(tokens, gap="space.4")
        nest(layout, head)
        layout.addWidget(Label(scenario.setting, "lead", wraps=True))
        if not talk.steps:
            layout.addWidget(self._cards(scenario))
        layout.addWidget(self._scene(talk) if talk.scene is not None else self._look_back(talk))
        layout.addWidget(TimerRow(theme, self.timer))
        layout.addWidget(self._acts(talk))
        layout.addStretch(1)
        box.setLayout(layout)
        return box

    def _cards(self, scenario: Scenario) -> SideBySide:
        """Both cards; in class each player gets only one of them on paper."""
        theme = self._services.theme
        both = SideBySide(theme)
        for words, text in ((self.tr("Officer"), scenario.officer), (self.tr("Traveler"), scenario.traveler)):
            card = Card(theme)
            card.column.addWidget(Label(words, "h3"))
            card.column.addWidget(Label(text, "body", wraps=True))
            card.column.addStretch(1)
            both.add(card)
        return both

    def _scene(self, talk: Talk) -> Card:
        theme, scene = self._services.theme, talk.scene
        card = Card(theme, first=True)
        card.column.setSpacing(theme.tokens.size("space.3"))
        if scene is None:
            return card
        card.column.addWidget(Label(scene.text, "h3", wraps=True))
        self.choices = []
        # The best answer must not stand first every time; the same talk has the same order every time.
        order = shuffled(range(len(scene.choices)), f"{talk.scenario.id}/{scene.id}")
        for place, at in enumerate(order, 1):
            choice = scene.choices[at]
            button = RowButton(theme)
            button.setAccessibleName(choice.text)
            button.setShortcut(str(place))
            button.clicked.connect(partial(self._chosen, at))
            self.choices.append(button)
            words = row(theme.tokens, Label(f"{place}", "label"), gap="space.4")
            words.addWidget(Label(choice.text, "body", wraps=True), 1)
            nest(button.column, words)
            card.column.addWidget(button)
        return card

    def _chosen(self, at: int, _is_checked: object = None) -> None:
        self.choose(at)

    def _look_back(self, talk: Talk) -> Card:
        theme, services = self._services.theme, self._services
        card = Card(theme)
        card.column.setSpacing(theme.tokens.size("space.3"))
        card.column.addWidget(Banner(theme, talk.ending, "info"))
        card.column.addWidget(Label(self.tr("Looking back"), "h2", wraps=True))
        turn = talk.turning_point()
        for at, step in enumerate(talk.steps):
            if at:
                card.column.addWidget(Rule())
            nest(card.column, self._step(step, is_turn=at == turn))
        known = services.bundle.read(facts, talk.scenario.facts, services.language)
        strip = FactStrip(theme, known, services.clock().date(), short=True)
        strip.link_clicked.connect(lambda: services.navigator.go(Route.parse(strip.link)))
        card.column.addWidget(strip)
        return card

    def _step(self, step: Step, *, is_turn: bool) -> QVBoxLayout:
        """What was said, and what it did; the answer that cost most is named."""
        theme = self._services.theme
        best = max(choice.score for choice in step.scene.choices)
        words, tone = (self.tr("Helps"), "ok") if step.choice.score == best else (self.tr("Could be clearer"), "warn")
        if step.choice.score == 0:
            words, tone = self.tr("Makes it harder"), "confirm"
        if is_turn:
            words = self.tr("{words}: here the talk turned").format(words=words)
        tag = row(theme.tokens, Tag(theme, words, tone))
        tag.addStretch(1)
        said = (Label(step.scene.text, "caption", wraps=True), Label(step.choice.text, "strong", wraps=True))
        layout = column(theme.tokens, *said, gap="space.1")
        nest(layout, tag)
        layout.addWidget(Label(step.choice.why, "body", wraps=True))
        return layout

    def _acts(self, talk: Talk) -> QWidget:
        theme = self._services.theme
        box = QWidget()
        flow = FlowLayout(box, gap=theme.tokens.size("space.3"))
        acts: list[tuple[str, str, Callable[[], object]]] = [
            (self.tr("Save both cards as PDF"), "print", self.save_cards)
        ]
        if talk.steps:
            again = (self.tr("Start again"), "return", self.begin_again)
            acts = [(self.tr("Take back"), "back", self.back), again, *acts]
        for words, icon, act in acts:
            button = Button(theme, words, icon=icon)
            button.clicked.connect(lambda _checked=False, act=act: act())
            flow.addWidget(button)
        return box

    def _focus_first(self) -> None:
        if self.talk is not None and self.talk.scene is not None:
            self.choices[0].setFocus(Qt.FocusReason.OtherFocusReason)
