"""Papers: choose what, how many and on which paper; look at the first pages; save one PDF."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Final, Self

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QWidget

from poeguide.data.bundle import Bundle
from poeguide.data.lessons import SUFFIX
from poeguide.domain.papers import MAX_QUESTIONS, MAX_VERSIONS
from poeguide.domain.quiz import topics_of
from poeguide.domain.routes import Route
from poeguide.errors import PoeGuideError
from poeguide.ui import teach_words
from poeguide.ui.layouts import column, nest, row, show_hint
from poeguide.ui.page import ScrollPage
from poeguide.ui.pages.teach.papers.certificates import CertificatePart
from poeguide.ui.pages.teach.papers.printing import print_paper
from poeguide.ui.pages.teach.papers.view_model import NEEDS, Chosen, PapersViewModel
from poeguide.ui.papers.slides_on_paper import UPS
from poeguide.ui.present.subjects import subject_titles
from poeguide.ui.services import Services
from poeguide.ui.sheets.output import picture_of
from poeguide.ui.sheets.paper import Paper
from poeguide.ui.widgets.buttons import Button
from poeguide.ui.widgets.cards import Card
from poeguide.ui.widgets.chip_face import Choice
from poeguide.ui.widgets.chips import ChipGroup
from poeguide.ui.widgets.flow import FlowLayout
from poeguide.ui.widgets.number_field import NumberField
from poeguide.ui.widgets.text import Label

PREVIEW: Final = 3


@dataclass(slots=True)
class Preview:
    """What was shown last, and what it was made of: a window made anew in another theme shows the same pages."""

    made_of: tuple[object, ...] = ()
    count: int = 0
    pictures: list[QImage] = field(default_factory=list)


def _kept(_bundle: Bundle, _language: str) -> Preview:
    return Preview()


class PapersPage(ScrollPage):
    """Choices above, the first pages below, one button that saves."""

    def __init__(self, services: Services, view_model: PapersViewModel) -> None:
        super().__init__(services.theme)
        self._services, self.view_model = services, view_model
        theme, tokens = services.theme, services.theme.tokens
        lead = self.tr("One PDF for the whole class. The same seed gives the same papers, byte for byte.")
        nest(self.column, column(tokens, Label(self.tr("Papers"), "h1", wraps=True), Label(lead, "lead", wraps=True)))
        self.kinds = ChipGroup(theme, self.tr("What to print"), self._kind_choices(), exclusive=True, required=True)
        self.kinds.keys_changed.connect(self._choose_kind)
        self.column.addWidget(self.kinds)
        self.card = self._card()
        self.column.addWidget(self.card)
        self.count = Label("", "strong")
        self.column.addWidget(self.count)
        self.preview = QWidget()
        self._flow = FlowLayout(self.preview, gap=tokens.size("space.4"))
        self.pictures = [QLabel() for _ in range(PREVIEW)]
        for picture in self.pictures:
            picture.setObjectName("plate-line")
            self._flow.addWidget(picture)
        self.column.addWidget(self.preview)
        self.column.addStretch(1)
        self._fill_fields()

    @classmethod
    def build(cls, services: Services) -> Self:
        """Make the page."""
        return cls(services, PapersViewModel(services))

    def open(self, route: Route) -> bool:
        """Show the papers with the questions and lessons of now; a link may name the kind."""
        self.view_model.refresh()
        self._fill_slides()
        kind = route.value("kind")
        if kind in NEEDS:
            self.kinds.set_keys((kind,))
        self._take()
        return not route.target

    def work(self) -> object:
        """What is chosen and typed."""
        return self.view_model.chosen()

    def resume(self, work: object) -> None:
        """Choose it again; `open` draws the pages."""
        if isinstance(work, Chosen):
            self.view_model.choose(work)
            self._fill_fields()

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
            Choice("slides", self.tr("Slides, 1 to 8 a page")),
            Choice("cards", self.tr("Answer cards A to D")),
            Choice("question-cards", self.tr("Question cards, two sides")),
            Choice("word-cards", self.tr("Word cards, two sides")),
            Choice("strips", self.tr("Strips to put in order")),
            Choice("map", self.tr("Map to fill in")),
            Choice("glossary", self.tr("Words, English and Spanish")),
            Choice("sign-in", self.tr("Sign-in sheet")),
            Choice("certificates", self.tr("Certificates")),
            Choice("role-cards", self.tr("Role-play cards")),
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
        self.title_field = QLineEdit()
        self.title_field.setPlaceholderText(self.tr("Title or subject on the paper"))
        self.title_field.setAccessibleName(self.tr("Title or subject on the paper"))
        show_hint(self.title_field, theme.tokens)
        self.title_field.editingFinished.connect(self._take)
        flow.addWidget(self.title_field)
        for menu in self._menus():
            flow.addWidget(menu)
        for spin in self._numbers():
            flow.addWidget(spin)
        self.seed = QLineEdit()
        self.seed.setAccessibleName(self.tr("Seed"))
        self.seed.setPlaceholderText(self.tr("Seed, such as spring-2026"))
        self.seed.editingFinished.connect(self._take)
        self._seed_box = QWidget()
        self._seed_box.setLayout(row(theme.tokens, Label(self.tr("Seed"), "label"), self.seed, gap="space.2"))
        flow.addWidget(self._seed_box)
        self._choose_print()
        self.certificates = CertificatePart(self._services, self.view_model)
        self.certificates.changed.connect(self._take)
        for item in (box, self.certificates, self.paper, self.extras):
            card.column.addWidget(item)
        self.save_button = Button(theme, self.tr("Save as PDF"), icon="save", role="primary")
        self.save_button.clicked.connect(self.view_model.save)
        self.print_button = Button(theme, self.tr("Print…"), icon="print")
        self.print_button.clicked.connect(self._print)
        foot = row(theme.tokens, self.save_button, self.print_button, gap="space.3")
        foot.addStretch(1)
        nest(card.column, foot)
        return card

    def _numbers(self) -> tuple[NumberField, ...]:
        """How many questions, versions and copies."""
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
        return tuple(self.spins.values())

    def _choose_print(self) -> None:
        """The size of the paper, and what else the print may be."""
        theme = self._services.theme
        self.paper = ChipGroup(
            theme,
            self.tr("Paper"),
            [Choice("letter", self.tr("Letter")), Choice("a4", self.tr("A4"))],
            exclusive=True,
            required=True,
        )
        self.paper.keys_changed.connect(self._take)
        extras = [
            Choice("large", self.tr("Large print")),
            Choice("answers", self.tr("Filled in")),
            Choice("each", self.tr("One file for each paper")),
        ]
        self.extras = ChipGroup(theme, self.tr("Print"), extras)
        self.extras.keys_changed.connect(self._take)

    def _menus(self) -> tuple[QComboBox, ...]:
        """What the slides are of, how many to a page, and whose cards."""
        self.slides, self.up, self.talk = QComboBox(), QComboBox(), QComboBox()
        self.talk.setAccessibleName(self.tr("Cards of this talk"))
        self.talk.addItem(self.tr("All talks"), "")
        for each in self.view_model.talks:
            self.talk.addItem(each.title, each.id)
        self.slides.setAccessibleName(self.tr("Slides of"))
        self.up.setAccessibleName(self.tr("Slides to a page"))
        for count in UPS:
            self.up.addItem(self.tr("{n} to a page").format(n=count), count)
        for menu in (self.slides, self.up, self.talk):
            menu.activated.connect(self._take)
        self._fill_slides()
        return self.slides, self.up, self.talk

    def _fill_slides(self) -> None:
        """Subjects, then saved lessons."""
        chosen = self.slides.currentData()
        self.slides.clear()
        for key, words in subject_titles().items():
            self.slides.addItem(words, key)
        lesson = self.tr("Lesson: {name}")
        for name in self.view_model.lessons:
            self.slides.addItem(lesson.format(name=name), name + SUFFIX)
        self.slides.setCurrentIndex(max(0, self.slides.findData(chosen or self.view_model.slides)))

    def _fill_fields(self) -> None:
        """Show what is chosen; nothing is drawn."""
        view_model = self.view_model
        self.kinds.set_keys((view_model.kind,))
        self.topics.set_keys(view_model.topics)
        self.title_field.setText(view_model.title)
        self.seed.setText(view_model.seed)
        for name, spin in self.spins.items():
            with QSignalBlocker(spin):
                spin.setValue(view_model.numbers[name])
        for menu, chosen in ((self.slides, view_model.slides), (self.up, view_model.up), (self.talk, view_model.talk)):
            menu.setCurrentIndex(max(0, menu.findData(chosen)))
        self.certificates.set_lines(view_model.names)
        self.paper.set_keys((view_model.paper.value,))
        extras = {"large": view_model.is_large, "answers": view_model.is_answered, "each": view_model.is_each}
        self.extras.set_keys([key for key, is_chosen in extras.items() if is_chosen])

    def _choose_kind(self) -> None:
        """The kind is part of the link, which may have named another one."""
        self._services.navigator.replace(Route("papers", query=(("kind", self.kinds.keys[0]),)))
        self._take()

    def _take(self, _value: object = None) -> None:
        """Take all choices, and show what they give."""
        view_model = self.view_model
        view_model.kind = self.kinds.keys[0]
        view_model.topics = self.topics.keys
        view_model.title = self.title_field.text().strip()
        view_model.numbers = {name: spin.value() for name, spin in self.spins.items()}
        view_model.seed = self.seed.text().strip() or "1"
        view_model.slides, view_model.up = str(self.slides.currentData()), int(self.up.currentData())
        view_model.names, view_model.talk = self.certificates.lines(), str(self.talk.currentData())
        view_model.paper = Paper(self.paper.keys[0])
        view_model.is_large = "large" in self.extras.keys
        view_model.is_answered = "answers" in self.extras.keys
        view_model.is_each = "each" in self.extras.keys
        self._show_fields(NEEDS[view_model.kind])
        self._show()

    def _print(self) -> None:
        try:
            pages = self.view_model.pages()
        except PoeGuideError as error:
            self._services.notices.say(str(error), "warn")
            return
        print_paper(self._services, pages, self.view_model.kind, self.window())

    def _show_fields(self, needs: tuple[str, ...]) -> None:
        shown = {
            "topics": self.topics,
            "title": self.title_field,
            "seed": self._seed_box,
            "slides": self.slides,
            "up": self.up,
            "talk": self.talk,
            "names": self.certificates,
        }
        for name, widget in [*shown.items(), *self.spins.items()]:
            widget.setVisible(name in needs)
        for name in ("answers", "each"):
            self.extras.show_choice(name, is_shown=name in needs)

    def _preview(self) -> Preview:
        """The first pages of the paper; names that the trainer wrote are not kept."""
        kept = self._services.bundle.once(_kept, self._services.language) if not self.view_model.names else Preview()
        made_of = self.view_model.made_of()
        if kept.made_of != made_of:
            pages, width = self.view_model.pages(), round(self._services.theme.tokens.sizes["width.aside"])
            drawn = [picture_of(pages, at, 96) for at in range(min(PREVIEW, pages.count))]
            smooth = Qt.TransformationMode.SmoothTransformation
            kept.pictures = [QPixmap.fromImage(each).scaledToWidth(width, smooth).toImage() for each in drawn]
            kept.made_of, kept.count = made_of, pages.count
        return kept

    def _show(self) -> None:
        try:
            preview = self._preview()
        except PoeGuideError as error:
            self.count.setText(str(error))
            for picture in self.pictures:
                picture.setVisible(False)
            return
        self.count.setText(self.tr("%n page(s)", "", preview.count))
        for at, picture in enumerate(self.pictures):
            picture.setVisible(at < preview.count)
            if at < preview.count:
                picture.setPixmap(QPixmap.fromImage(preview.pictures[at]))
                picture.setAccessibleName(self.tr("Page {n} of {count}").format(n=at + 1, count=preview.count))
        self.described.emit()
