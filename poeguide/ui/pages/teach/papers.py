"""Papers: choose what, how many and on which paper; look at the first pages; save one PDF."""

from __future__ import annotations

from typing import Final, Self

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QLabel, QLineEdit, QWidget

from poeguide.data.facts import facts
from poeguide.data.glossary import terms
from poeguide.data.jump_codes import code_of_route
from poeguide.data.quiz import questions
from poeguide.data.topics import topic, topics
from poeguide.domain.papers import MAX_QUESTIONS, MAX_VERSIONS, draw
from poeguide.domain.quiz import Question, topics_of
from poeguide.domain.routes import Route
from poeguide.domain.topics import TopicKind
from poeguide.errors import PoeGuideError
from poeguide.ui import teach_words
from poeguide.ui.layouts import column, row
from poeguide.ui.page import ScrollPage
from poeguide.ui.papers import make
from poeguide.ui.papers.cards import AnswerCards
from poeguide.ui.papers.output import picture_of, write_paper
from poeguide.ui.papers.pages import AnyPages
from poeguide.ui.services import Services
from poeguide.ui.sheets.paper import Paper
from poeguide.ui.widgets.buttons import Button
from poeguide.ui.widgets.cards import Card
from poeguide.ui.widgets.chips import ChipGroup, Choice
from poeguide.ui.widgets.flow import FlowLayout
from poeguide.ui.widgets.number_field import NumberField
from poeguide.ui.widgets.text import Label

PREVIEW: Final = 3
NEEDS: Final = {
    "quiz": ("topics", "questions", "versions", "copies", "seed"),
    "worksheet": ("topics", "questions", "seed"),
    "handout": ("answers",),
    "cards": ("copies",),
    "strips": ("seed",),
    "glossary": (),
    "sign-in": ("copies",),
}
"""What each kind of paper asks for."""


class PapersViewModel(QObject):
    """What is to be printed, and its pages."""

    changed = Signal()

    def __init__(self, services: Services) -> None:
        super().__init__()
        self._services = services
        self.bank = services.bundle.read(questions, lang=services.language)
        self.kind, self.seed = "quiz", "1"
        self.numbers = {"questions": 10, "versions": 4, "copies": 6}
        self.paper, self.is_large, self.is_answered = Paper.LETTER, False, False
        self.topics: tuple[str, ...] = ()

    def chosen(self) -> list[Question]:
        """The questions that the seed draws."""
        pool = [question for question in self.bank if not self.topics or question.topic in self.topics]
        return draw(pool, self.seed, self.numbers["questions"])

    def pages(self) -> AnyPages:
        """The paper as it is chosen now."""
        services, numbers = self._services, self.numbers
        how = make.Print(self.paper, self.is_large, services.bundle.manifest.content_date)
        if self.kind == "quiz":
            counts = (numbers["versions"], numbers["copies"])
            return make.quiz_run(self.tr("Quiz"), self.chosen(), self.seed, counts, how)
        if self.kind == "worksheet":
            asked = self.chosen()
            ids = tuple({fact for question in asked for fact in question.facts})
            known = {fact.id: fact for fact in services.bundle.read(facts, ids, services.language)}
            return make.worksheet(self.tr("Worksheet"), asked, known, how)
        if self.kind == "cards":
            return AnswerCards(self.paper, count=numbers["copies"])
        if self.kind == "glossary":
            return make.glossary_sheet(services.bundle.read(terms, services.language), how)
        if self.kind == "sign-in":
            return make.sign_in(self.tr("Sign-in sheet"), numbers["copies"], how)
        return self._steps(how)

    def save(self) -> None:
        """Write one PDF into the reader's folder, and say where."""
        folder = self._services.paths.data / "papers"
        path = folder / f"{self.kind}-{self._services.clock().strftime('%Y-%m-%d-%H%M%S')}.pdf"
        try:
            folder.mkdir(parents=True, exist_ok=True)
            write_paper(path, self.pages())
        except (OSError, PoeGuideError) as error:
            self._services.notices.say(str(error), "warn")
            return
        self._services.notices.say(self.tr("Saved: {path}").format(path=path), "ok")

    def _steps(self, how: make.Print) -> AnyPages:
        services = self._services
        hits = services.bundle.read(topics, TopicKind.SIX_STEP, services.language)
        if self.kind == "strips":
            return make.strips(self.tr("Put the steps in order"), [hit.title for hit in hits], self.seed, how)
        found = [services.bundle.read(topic, hit.kind, hit.id, services.language) for hit in hits]
        steps = [(each, each.id == "secondary-inspection") for each in found if each is not None]
        lead = self.tr("The model helps you remember. Often several steps happen at one counter.")
        title = self.tr("Six steps at a port of entry")
        code = services.bundle.read(code_of_route, Route("six-steps", hits[0].id))
        check = self.bank[0] if self.bank else None
        return make.handout(title, lead, steps, how, check=check, code=code, is_answered=self.is_answered)


class PapersPage(ScrollPage):
    """Choices above, the first pages below, one button that saves."""

    def __init__(self, services: Services, view_model: PapersViewModel) -> None:
        super().__init__(services.theme)
        self._services, self.view_model = services, view_model
        theme, tokens = services.theme, services.theme.tokens
        lead = self.tr("One PDF for the whole class. The same seed gives the same papers, byte for byte.")
        self.column.addLayout(column(tokens, Label(self.tr("Papers"), "h1"), Label(lead, "lead", wraps=True)))
        self.kinds = ChipGroup(theme, self.tr("What to print"), self._kind_choices(), exclusive=True, required=True)
        self.kinds.set_keys((view_model.kind,))
        self.kinds.keys_changed.connect(self._take)
        self.column.addWidget(self.kinds)
        self.card = self._card()
        self.column.addWidget(self.card)
        self.count = Label("", "strong")
        self.column.addWidget(self.count)
        self.preview = QWidget()
        self._flow = FlowLayout(self.preview, gap=tokens.size("space.4"))
        self.pictures = [QLabel() for _ in range(PREVIEW)]
        for picture in self.pictures:
            picture.setProperty("role", "plate-line")
            self._flow.addWidget(picture)
        self.column.addWidget(self.preview)
        self.column.addStretch(1)

    @classmethod
    def build(cls, services: Services) -> Self:
        """Make the page."""
        return cls(services, PapersViewModel(services))

    def open(self, route: Route) -> bool:
        """Show the papers; a link may name the kind."""
        kind = route.value("kind")
        if kind in NEEDS:
            self.kinds.set_keys((kind,))
        self._take()
        return not route.target

    def title(self) -> str:
        """Name of the page."""
        return self.tr("Papers")

    def trail(self) -> tuple[tuple[str, Route], ...]:
        """A tool of Teach."""
        return ((self.tr("Teach"), Route("teach")),)

    def _kind_choices(self) -> list[Choice]:
        return [
            Choice("quiz", self.tr("Quiz with keys")),
            Choice("worksheet", self.tr("Worksheet and answers")),
            Choice("handout", self.tr("Handout: six steps")),
            Choice("cards", self.tr("Answer cards A to D")),
            Choice("strips", self.tr("Strips to put in order")),
            Choice("glossary", self.tr("Words, English and Spanish")),
            Choice("sign-in", self.tr("Sign-in sheet")),
        ]

    def _card(self) -> Card:
        theme = self._services.theme
        card = Card(theme)
        card.column.setSpacing(theme.tokens.size("space.3"))
        names = topics_of(self.view_model.bank)
        self.topics = ChipGroup(theme, self.tr("Topics"), [Choice(key, teach_words.topic(key)) for key in names])
        self.topics.keys_changed.connect(self._take)
        card.column.addWidget(self.topics)
        box = QWidget()
        flow = FlowLayout(box, gap=theme.tokens.size("space.3"))
        limits = {
            "questions": (self.tr(" questions"), MAX_QUESTIONS),
            "versions": (self.tr(" versions"), MAX_VERSIONS),
            "copies": (self.tr(" copies or lines"), 300),
        }
        self.spins: dict[str, NumberField] = {}
        for name, (words, most) in limits.items():
            spin = NumberField(words.strip(), (1, most), self.view_model.numbers[name], suffix=words)
            spin.valueChanged.connect(self._take)
            self.spins[name] = spin
            flow.addWidget(spin)
        self.seed = QLineEdit(self.view_model.seed)
        self.seed.setAccessibleName(self.tr("Seed"))
        self.seed.setPlaceholderText(self.tr("Seed, such as spring-2026"))
        self.seed.editingFinished.connect(self._take)
        self._seed_box = QWidget()
        self._seed_box.setLayout(row(theme.tokens, Label(self.tr("Seed"), "label"), self.seed, gap="space.2"))
        flow.addWidget(self._seed_box)
        self.paper = ChipGroup(
            theme,
            self.tr("Paper"),
            [Choice("letter", self.tr("Letter")), Choice("a4", self.tr("A4"))],
            exclusive=True,
            required=True,
        )
        self.paper.set_keys(("letter",))
        self.paper.keys_changed.connect(self._take)
        extras = [Choice("large", self.tr("Large print")), Choice("answers", self.tr("Filled in"))]
        self.extras = ChipGroup(theme, self.tr("Print"), extras)
        self.extras.keys_changed.connect(self._take)
        for item in (box, self.paper, self.extras):
            card.column.addWidget(item)
        self.save_button = Button(theme, self.tr("Save as PDF"), icon="print", role="primary")
        self.save_button.clicked.connect(self.view_model.save)
        foot = row(theme.tokens, self.save_button)
        foot.addStretch(1)
        card.column.addLayout(foot)
        return card

    def _take(self) -> None:
        """Take all choices, and show what they give."""
        view_model = self.view_model
        view_model.kind = self.kinds.keys[0]
        view_model.topics = self.topics.keys
        view_model.numbers = {name: spin.value() for name, spin in self.spins.items()}
        view_model.seed = self.seed.text().strip() or "1"
        view_model.paper = Paper(self.paper.keys[0])
        view_model.is_large = "large" in self.extras.keys
        view_model.is_answered = "answers" in self.extras.keys
        needs = NEEDS[view_model.kind]
        self.topics.setVisible("topics" in needs)
        self._seed_box.setVisible("seed" in needs)
        self.extras.chips[1].setVisible("answers" in needs)
        for name, spin in self.spins.items():
            spin.setVisible(name in needs)
        self._show()

    def _show(self) -> None:
        pages = self.view_model.pages()
        self.count.setText(self.tr("%n page(s)", "", pages.count))
        width = round(self._services.theme.tokens.sizes["width.aside"])
        for at, picture in enumerate(self.pictures):
            picture.setVisible(at < pages.count)
            if at < pages.count:
                drawn = QPixmap.fromImage(picture_of(pages, at, 96))
                picture.setPixmap(drawn.scaledToWidth(width, Qt.TransformationMode.SmoothTransformation))
                picture.setAccessibleName(self.tr("Page {n} of {count}").format(n=at + 1, count=pages.count))
        self.described.emit()
