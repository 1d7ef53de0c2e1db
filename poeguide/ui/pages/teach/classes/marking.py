"""Papers that came back: one line a seat; what cannot be read is named before anything is kept."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from poeguide.data.register.register import RegisterError, new_id
from poeguide.domain.marking import MarkedPaper, Slip, read_line
from poeguide.domain.papers import MAX_QUESTIONS, MAX_VERSIONS, draw, make_versions
from poeguide.domain.quiz import Question, topics_of
from poeguide.domain.register import Answer, Sitting, answer_id, asked_text, items
from poeguide.domain.tally import MAX_SEATS, Tally
from poeguide.ui import teach_words
from poeguide.ui.layouts import nest, row
from poeguide.ui.pages.teach.classes.view_model import ClassesViewModel
from poeguide.ui.question_bank import read_bank
from poeguide.ui.services import Services
from poeguide.ui.unsaved import UNSAVED, keep_words
from poeguide.ui.widgets.buttons import Button
from poeguide.ui.widgets.chip_face import Choice
from poeguide.ui.widgets.chips import ChipGroup
from poeguide.ui.widgets.flow import FlowLayout
from poeguide.ui.widgets.number_field import NumberField
from poeguide.ui.widgets.text import Label


class MarkingViewModel(QObject):
    """The paper as it was printed, and the lines as they are typed."""

    changed = Signal()

    def __init__(self, services: Services, classes: ClassesViewModel) -> None:
        super().__init__()
        self._services, self._classes = services, classes
        self.bank: list[Question] = read_bank(services, classes.register)
        self.topics: tuple[str, ...] = ()
        self.seed, self.count, self.versions = "1", 10, 4
        self.read: list[MarkedPaper] = []
        self.slips: list[tuple[int, Slip]] = []
        self._key = new_id()

    def refresh(self) -> None:
        """Read the bank again: one's own questions may have changed."""
        self.bank = read_bank(self._services, self._classes.register)

    def take(self, text: str) -> None:
        """Read the lines."""
        drawn = self._drawn()
        self.read, self.slips = [], []
        if drawn:
            versions = make_versions(drawn, self.seed, self.versions)
            shown = {item.question.id: item for item in items(drawn, self._key)}
            for number, line in enumerate(text.splitlines(), 1):
                found = read_line(line, versions, shown, MAX_SEATS) if line.strip() else None
                if isinstance(found, MarkedPaper):
                    self.read.append(found)
                elif found is not None:
                    self.slips.append((number, found))
        self.changed.emit()

    def keep(self) -> bool:
        """Keep the papers that could be read as a quiz of the class."""
        found, drawn = self._classes.class_list, self._drawn()
        if found is None or not drawn or not self.read:
            return False
        day = self._services.clock().date().isoformat()
        title = self.tr("On paper, seed {seed}").format(seed=self.seed)
        seats = max(each.seat for each in self.read)
        sitting = Sitting(self._key, found.id, title, day, seats, asked_text(drawn), found.keep_until)
        votes = {(each.seat, name): vote for each in self.read for name, vote in each.votes.items()}
        tally = Tally(items(drawn, self._key), seats, votes)
        by_id = {question.id: question for question in drawn}
        answers = [
            Answer(
                answer_id(sitting.id, seat, name), sitting.id, seat, name, vote, int(tally.is_right(seat, by_id[name]))
            )
            for (seat, name), vote in votes.items()
        ]
        try:
            self._classes.register.keep([sitting, *answers])
        except RegisterError as error:
            self._services.notices.say(f"{error.title} {error.hint}", "stop")
            return False
        self._key = new_id()
        self._classes.refresh()
        self._classes.exchange.start()
        return True

    def _drawn(self) -> list[Question]:
        """The questions that Papers drew with the same seed, topics and number."""
        pool = [question for question in self.bank if not self.topics or question.topic in self.topics]
        return draw(pool, self.seed, self.count)


class MarkingPart(QWidget):
    """What was printed above, a line a seat below."""

    def __init__(self, services: Services, view_model: MarkingViewModel) -> None:
        super().__init__()
        self.view_model = view_model
        theme = services.theme
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.tokens.size("space.3"))
        text = self.tr("Choose what you chose on the page Papers; then the same questions come in the same order.")
        layout.addWidget(Label(text, "body", wraps=True))
        choices = [Choice(key, teach_words.topic(key)) for key in topics_of(view_model.bank)]
        self.topics = ChipGroup(theme, self.tr("Topics of the paper"), choices)
        self.topics.setObjectName(UNSAVED)
        self.seed = QLineEdit(view_model.seed)
        keep_words(self.seed)
        self.seed.setAccessibleName(self.tr("Seed of the paper"))
        self.count = NumberField(
            self.tr("Questions on the paper"), (1, MAX_QUESTIONS), 10, suffix=self.tr(" questions")
        )
        self.versions = NumberField(self.tr("Versions of the paper"), (1, MAX_VERSIONS), 4, suffix=self.tr(" versions"))
        for number in (self.count, self.versions):
            number.setObjectName(UNSAVED)
        box = QWidget()
        flow = FlowLayout(box, gap=theme.tokens.size("space.3"))
        for field in (Label(self.tr("Seed"), "label"), self.seed, self.count, self.versions):
            flow.addWidget(field)
        self.lines = QPlainTextEdit()
        self.lines.setObjectName("note")
        keep_words(self.lines)
        self.lines.setTabChangesFocus(True)
        self.lines.setAccessibleName(self.tr("Papers, one a line"))
        self.lines.setPlaceholderText(self.tr("Seat, version, answers; a dash for none. Such as: 7 B A AC 2143 -"))
        self.lines.setMinimumHeight(theme.tokens.size("target.large") * 3)
        self.state = Label("", "body", wraps=True)
        self.keep_button = Button(theme, self.tr("Keep these results"), icon="save", role="primary")
        self.keep_button.clicked.connect(self._keep)
        for part in (self.topics, box, self.lines, self.state):
            layout.addWidget(part)
        line = row(theme.tokens, self.keep_button)
        line.addStretch(1)
        nest(layout, line)
        for signal in (self.topics.keys_changed, self.seed.textEdited, self.lines.textChanged):
            signal.connect(self._take)
        for number in (self.count, self.versions):
            number.valueChanged.connect(self._take)
        view_model.changed.connect(self._show)
        self._show()

    def _take(self, _value: object = None) -> None:
        view_model = self.view_model
        view_model.topics, view_model.seed = self.topics.keys, self.seed.text().strip() or "1"
        view_model.count, view_model.versions = self.count.value(), self.versions.value()
        view_model.take(self.lines.toPlainText())

    def _keep(self) -> None:
        if self.view_model.keep():
            self.lines.clear()

    def _show(self) -> None:
        view_model = self.view_model
        read = self.tr("%n paper(s) can be read.", "", len(view_model.read))
        where = self.tr("Line {n}: {why}")
        slips = [where.format(n=number, why=teach_words.slip(slip)) for number, slip in view_model.slips[:5]]
        self.state.setText(" ".join([read, *slips]))
        self.keep_button.setEnabled(bool(view_model.read) and not view_model.slips)
