"""What stands beside the page: the answers so far, or the proof of the outcome."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QPointF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from poeguide.domain.facts import Fact, freshness_of
from poeguide.domain.freshness import Freshness
from poeguide.domain.planner import OutcomeLine
from poeguide.ui.formats import short_date
from poeguide.ui.layouts import column, nest, row
from poeguide.ui.pages.plan.view_model import PlanViewModel
from poeguide.ui.theme import Theme
from poeguide.ui.widgets.buttons import Button
from poeguide.ui.widgets.cards import Rule
from poeguide.ui.widgets.fact_strip import FactList
from poeguide.ui.widgets.states import Banner
from poeguide.ui.widgets.text import Label


class Aside(QWidget):
    """`name` is the question that is to be changed, `link` a link that was followed."""

    change_clicked = Signal()
    link_clicked = Signal()
    all_clicked = Signal()
    copy_clicked = Signal()

    def __init__(self, theme: Theme, view_model: PlanViewModel) -> None:
        super().__init__()
        self._theme, self._view_model = theme, view_model
        self.name, self.link = "", ""
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(theme.tokens.size("space.3"))

    def _change(self) -> None:
        sender = self.sender()
        if isinstance(sender, Button):
            self.name = str(sender.property("name"))
            self.change_clicked.emit()

    def add_answer(self, name: str, heading: str, said: str) -> None:
        """A question with its answer, and a way to change it."""
        tokens = self._theme.tokens
        words = column(tokens, Label(heading, "caption", wraps=True), Label(said, "label", wraps=True), gap="space.1")
        line = row(tokens, gap="space.3")
        nest(line, words, 1)
        line.addWidget(self.change_button(name, heading))
        nest(self.column, line)
        self.column.addWidget(Rule())

    def change_button(self, name: str, heading: str) -> Button:
        """The button that leads back to a question."""
        button = Button(self._theme, self.tr("Change"), role="link", size="small")
        button.setProperty("name", name)
        button.setAccessibleName(self.tr("Change: {question}").format(question=heading))
        button.clicked.connect(self._change)
        return button

    def follow(self, link: str) -> None:
        """Tell where a link leads."""
        self.link = link
        self.link_clicked.emit()


class AnswersAside(Aside):
    """Each answer with a way to change it."""

    def __init__(self, theme: Theme, view_model: PlanViewModel) -> None:
        super().__init__(theme, view_model)
        self.column.addWidget(Label(self.tr("Your answers"), "h3", wraps=True))
        answered = view_model.answered()
        if not answered:
            self.column.addWidget(
                Label(self.tr("They will appear here, each with a way to change it."), "body2", wraps=True)
            )
        for name, heading, said in answered:
            self.add_answer(name, heading, said)
        self.column.addWidget(Banner(theme, self.tr("Answers stay on this computer. Nothing is sent.")))


class _Disc(QWidget):
    """A number on the line, with the piece of line below it."""

    def __init__(self, theme: Theme, number: int, *, is_last: bool) -> None:
        super().__init__()
        self._theme, self._number, self._is_last = theme, number, is_last
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)

    def sizeHint(self) -> QSize:
        """As wide as the disc."""
        side = self._theme.tokens.size("icon.large")
        return QSize(side, side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the line, then the disc."""
        tokens = self._theme.tokens
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        radius = tokens.size("icon.large") / 2
        center = QPointF(self.width() / 2, radius)
        if not self._is_last:
            painter.setPen(QPen(tokens.color("primary"), tokens.size("diagram.stroke-mini")))
            painter.drawLine(center, QPointF(center.x(), self.height()))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tokens.color("primary"))
        painter.drawEllipse(center, radius, radius)
        painter.setFont(tokens.font("caption-label"))
        painter.setPen(tokens.color("on-primary"))
        box = self.rect()
        box.setHeight(round(2 * radius))
        painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), str(self._number))
        painter.end()


class ProofAside(Aside):
    """Answer by answer: what followed from it, who says so and when. Or all of that for one line."""

    def __init__(self, theme: Theme, view_model: PlanViewModel) -> None:
        super().__init__(theme, view_model)
        line = view_model.open_line()
        if line is None:
            self._trail()
        else:
            self._line(line)

    def _trail(self) -> None:
        tokens, view_model = self._theme.tokens, self._view_model
        facts, answered = view_model.all_facts(), view_model.answered()
        copy = Button(self._theme, self.tr("Copy link"), role="link", size="small")
        copy.clicked.connect(self.copy_clicked)
        head = row(tokens, gap="space.3")
        head.addWidget(Label(self.tr("Why? Proof trail"), "h3", wraps=True), 1)
        head.addWidget(copy)
        nest(self.column, head)
        text = self.tr("{answers} answers, {rules} dated rules. Change any one")
        self.column.addWidget(Label(text.format(answers=len(answered), rules=len(facts)), "caption", wraps=True))
        steps = QVBoxLayout()
        steps.setSpacing(0)
        for number, (name, heading, said) in enumerate(answered, start=1):
            steps.addWidget(self._step(number, name, (heading, said), is_last=number == len(answered)))
        nest(self.column, steps)
        if old := [fact for fact in facts if freshness_of(fact, view_model.today) is not Freshness.FRESH]:
            words = self.tr(
                "{count} of {all} rules are aging or to be confirmed first. Ask the agency before you rely on them."
            )
            self.column.addWidget(Banner(self._theme, words.format(count=len(old), all=len(facts)), "warn"))

    def _step(self, number: int, name: str, said: tuple[str, str], *, is_last: bool) -> QWidget:
        """One answer on the line."""
        tokens = self._theme.tokens
        step = QWidget()
        layout = QHBoxLayout(step)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(tokens.size("space.3"))
        layout.addWidget(_Disc(self._theme, number, is_last=is_last))
        texts = column(tokens, gap="space.1")
        head = row(tokens, gap="space.2")
        head.addWidget(Label(said[1], "strong", wraps=True), 1)
        head.addWidget(self.change_button(name, said[0]), alignment=Qt.AlignmentFlag.AlignTop)
        nest(texts, head)
        for text, style in self._followed(name, said[0]):
            texts.addWidget(Label(text, style, wraps=True))
        texts.addSpacing(tokens.size("space.3"))
        nest(layout, texts, 1)
        return step

    def _followed(self, name: str, heading: str) -> Iterator[tuple[str, str]]:
        """What followed from an answer, and the first rule behind it."""
        lines = self._view_model.outcome.decided_by(name)
        if not lines:
            yield heading, "caption"
            return
        yield "; ".join(dict.fromkeys(line.title for line in lines[:2])), "body"
        facts = self._view_model.facts_of(lines[0].facts[:1])
        if facts:
            yield self._source(facts[0]), "caption"

    def _source(self, fact: Fact) -> str:
        source = fact.source_title or self.tr("Source not known")
        return self.tr("{source}, {date}").format(source=source, date=short_date(fact.as_of))

    def _line(self, line: OutcomeLine) -> None:
        tokens, view_model = self._theme.tokens, self._view_model
        everything = Button(self._theme, self.tr("Whole trail"), role="link", size="small")
        everything.clicked.connect(self.all_clicked)
        head = row(tokens, gap="space.3")
        head.addWidget(Label(self.tr("Why?"), "h3", wraps=True), 1)
        head.addWidget(everything)
        nest(self.column, head)
        self.column.addWidget(Label(line.title, "strong", wraps=True))
        self.column.addWidget(Label(self.tr("Because you answered"), "caption"))
        answered = {name: (heading, said) for name, heading, said in view_model.answered()}
        for name in line.answers:
            if name in answered:
                self.add_answer(name, *answered[name])
        self.column.addWidget(Label(self.tr("And because of these rules"), "caption"))
        facts = FactList(self._theme, view_model.facts_of(line.facts), view_model.today)
        facts.link_clicked.connect(lambda: self.follow(facts.link))
        self.column.addWidget(facts)
        if line.see:
            more = Button(self._theme, self.tr("Read more"), icon="forward", role="link", size="small")
            more.clicked.connect(lambda: self.follow(line.see))
            self.column.addWidget(more, alignment=Qt.AlignmentFlag.AlignLeft)
