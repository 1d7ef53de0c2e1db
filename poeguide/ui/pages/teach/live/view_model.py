"""The votes of a class, kept as they are typed, and the question that is up."""

from __future__ import annotations

import csv
import io
from dataclasses import replace
from typing import Final

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from poeguide.data.bundle import Bundle
from poeguide.data.register.questions import own_questions
from poeguide.data.register.register import RegisterError, new_id
from poeguide.data.register.under_way import UnderWay, keep_under_way, under_way
from poeguide.domain.papers import Item, draw
from poeguide.domain.quiz import Instruction, Question, QuestionKind
from poeguide.domain.register import Answer, ClassList, Learner, Sitting, answer_id, asked_text, items, keep_until
from poeguide.domain.tally import ItemStatistics, Tally, key
from poeguide.ui import teach_words
from poeguide.ui.class_exchange import ClassExchange
from poeguide.ui.formats import short_date
from poeguide.ui.pages.teach.live.work import Work
from poeguide.ui.papers.blank_map import MOST_PLACES, lettered_map, places_of
from poeguide.ui.present.slides import Slide, SlideMaker
from poeguide.ui.question_bank import open_register, read_bank
from poeguide.ui.services import Services
from poeguide.ui.words.trouble import file_trouble

QUESTIONS: Final = 5
SEATS: Final = 20
PLACES: Final = 3
"""Wrong places on a map beside the right one."""
MAP_WIDTH: Final = 1100
MOST_OPTIONS: Final = 6
"""More lines are not read from the last row."""


class LiveViewModel(QObject):
    """Draws the questions, counts and keeps the votes, and says what the class sees."""

    changed = Signal()

    def __init__(self, services: Services) -> None:
        super().__init__()
        self._services = services
        self.register = open_register(services)
        self.exchange = ClassExchange(services, self.register, self)
        self.exchange.changed.connect(self.changed)
        self.maker = SlideMaker(services.bundle, services.language, services.clock().date())
        self.topics: tuple[str, ...] = ()
        self.kinds: tuple[str, ...] = ()
        self.count, self.seats, self.at, self.is_revealed = QUESTIONS, SEATS, 0, False
        self.tally: Tally | None = None
        self.sitting: Sitting | None = None
        self.class_list: ClassList | None = None
        self.unfinished: tuple[UnderWay, Tally] | None = None
        self._maps: dict[str, QImage | None] = {}
        self.bank: list[Question] = []
        self.classes: list[ClassList] = []
        self.refresh()

    def refresh(self) -> None:
        """Read the bank and the classes again: other pages may have changed them."""
        bank = read_bank(self._services, self.register)
        self.maker.use_own(own_questions(self.register))
        self.bank = [question for question in bank if len(question.options) <= MOST_OPTIONS]
        self.classes = self.register.all(ClassList)
        self.unfinished = under_way(self.register, self._services.clock().date().isoformat())
        self.changed.emit()

    @property
    def question(self) -> Question | None:
        """The question that is up; None before and after."""
        return None if self.item is None else self.item.question

    @property
    def item(self) -> Item | None:
        """The question that is up as the class sees it."""
        if self.tally is None or self.at >= len(self.tally.items):
            return None
        return self.tally.items[self.at]

    @property
    def is_over(self) -> bool:
        """Whether all questions were asked."""
        return self.tally is not None and self.question is None

    def choose_class(self, class_id: str) -> None:
        """Ask a class of the register; its seats are those of the class."""
        self.class_list = next((each for each in self.classes if each.id == class_id), None)
        seats = [each.seat for each in self.register.all(Learner) if each.class_id == class_id]
        self.seats = max(seats, default=self.seats)
        self.changed.emit()

    def pool(self) -> list[Question]:
        """The questions to draw from: chosen kinds or, where none is chosen, those for one card each."""
        return [
            question
            for question in self.bank
            if (not self.topics or question.topic in self.topics)
            and (question.kind.value in self.kinds if self.kinds else question.fits_cards)
        ]

    def start(self, seed: str = "") -> None:
        """Draw questions and begin."""
        services, now = self._services, self._services.clock()
        drawn = draw(self.pool(), seed or now.isoformat(), self.count)
        if not drawn:
            return
        drawn = [placed(question, services.bundle) for question in drawn]
        day = now.date()
        class_id = self.class_list.id if self.class_list else ""
        until = self.class_list.keep_until if self.class_list else keep_until(day)
        title = ", ".join(teach_words.topic(topic) for topic in self.topics) or self.tr("All topics")
        asked = asked_text(drawn)
        self.sitting = Sitting(new_id(), class_id, title, day.isoformat(), self.seats, asked, until)
        self._maps = {}
        self.tally, self.at, self.is_revealed = Tally(items(drawn, self.sitting.id), self.seats), 0, False
        self._remember()
        self.changed.emit()

    def resume(self) -> None:
        """Go on with the quiz that was not finished: the same seats, votes and question."""
        if self.unfinished is None:
            return
        quiz, self.tally = self.unfinished
        self.sitting, self.at, self.is_revealed = quiz.sitting, quiz.at, quiz.is_revealed
        self.seats, self._maps, self.unfinished = self.tally.seats, {}, None
        self.class_list = next((each for each in self.classes if each.id == quiz.sitting.class_id), None)
        self.changed.emit()

    def work(self) -> Work:
        """What another page would have to go on with."""
        return Work(
            topics=self.topics,
            kinds=self.kinds,
            questions=self.count,
            seats=self.seats,
            class_list=self.class_list,
            tally=self.tally,
            sitting=self.sitting,
            at=self.at,
            is_revealed=self.is_revealed,
        )

    def take_over(self, work: Work) -> None:
        """Go on with a quiz of a page that is gone, as if it had always been here."""
        self.topics, self.kinds, self.count, self.seats = work.topics, work.kinds, work.questions, work.seats
        self.class_list, self.tally, self.sitting = work.class_list, work.tally, work.sitting
        self.at, self.is_revealed = work.at, work.is_revealed
        if self.tally is not None:
            self.unfinished = None
        self.changed.emit()

    def leave(self) -> None:
        """Do not go on with it; its votes stay in the register."""
        self._keep(None)
        self.refresh()

    def stop(self) -> None:
        """Back to the choice; the votes are in the register."""
        self.tally = self.sitting = None
        self.refresh()

    @property
    def next_seat(self) -> int:
        """The seat after the last one that voted on this question."""
        tally, question = self.tally, self.question
        if tally is None or question is None:
            return 1
        voted = [seat for seat in tally.present() if tally.vote(seat, question)]
        return min(tally.seats, max(voted, default=0) + 1)

    def _remember(self) -> None:
        """Keep where the quiz stands, so that it can be resumed; a finished one is forgotten."""
        if self.sitting is None or self.tally is None:
            return
        self._keep(None if self.is_over else UnderWay(self.sitting, self.at, self.is_revealed, bool(self.tally.votes)))

    def _keep(self, quiz: UnderWay | None) -> None:
        try:
            keep_under_way(self.register, quiz)
        except RegisterError as error:
            self._services.notices.say(error.title, "warn")

    def vote(self, seat: int, letters: str) -> None:
        """Count a card, and keep it at once."""
        if self.tally is None or self.sitting is None or self.question is None:
            return
        question, before = self.question, self.tally
        self.tally = before.with_vote(seat, question, letters)
        given = self.tally.vote(seat, question)
        is_right = int(self.tally.is_right(seat, question))
        name = answer_id(self.sitting.id, seat, question.id)
        answer = Answer(name, self.sitting.id, seat, question.id, given, is_right)
        try:
            if given:
                self.register.keep([self.sitting, answer])
            else:
                self.register.forget([answer])
            if bool(before.votes) != bool(self.tally.votes):
                self._remember()
        except RegisterError as error:
            self._services.notices.say(error.title, "warn")
        self.changed.emit()

    def go_on(self) -> None:
        """Reveal the answer, then the next question; a class server gets the votes meanwhile."""
        if self.is_revealed:
            self.at += 1
        self.is_revealed = not self.is_revealed
        self._remember()
        self.exchange.start()
        self.changed.emit()

    def slide(self) -> Slide:
        """What the class sees."""
        item = self.item
        if self.tally is None or item is None:
            return Slide(self.tr("Thank you"))
        slide = self.maker.slide(f"quiz/{item.question.id}") or Slide(item.question.question)
        question, counts = item.question, self.tally.counts(item.question)
        picture = self._map(item)
        shown = shown_question(item, is_revealed=self.is_revealed, has_map=picture is not None)
        title = shown.question
        if question.kind is QuestionKind.MATCH:
            title += "\n" + "   ".join(f"{at}. {option}" for at, option in enumerate(item.options, 1))
        return replace(slide, title=title, question=shown, counts=counts, is_revealed=self.is_revealed, picture=picture)

    def _map(self, item: Item) -> QImage | None:
        """The map with the letters of the options, painted once a question."""
        if item.question.kind is not QuestionKind.MAP:
            return None
        if item.question.id not in self._maps:
            known = {place.name: place for place in places_of(self._services.bundle, item.question, MOST_PLACES)}
            places = [known[option] for option in item.options if option in known]
            found = lettered_map(places, self._services.paths.map, MAP_WIDTH) if len(places) > 1 else None
            self._maps[item.question.id] = found
        return self._maps[item.question.id]

    def right_now(self) -> tuple[int, int]:
        """How many seats are right on the question that is up, and how many voted."""
        if self.tally is None or self.question is None:
            return 0, 0
        voted = [seat for seat in self.tally.present() if self.tally.vote(seat, self.question)]
        return sum(self.tally.is_right(seat, self.question) for seat in voted), len(voted)

    def statistics(self) -> list[ItemStatistics]:
        """How each question went."""
        return [] if self.tally is None else [self.tally.statistics(question) for question in self.tally.questions]

    def save(self) -> None:
        """Save the votes by seat as a table, and say where."""
        if self.tally is None:
            return
        text = io.StringIO(newline="")
        csv.writer(text).writerows(self.tally.table())
        folder = self._services.paths.data / "results"
        path = folder / f"{self._services.clock().strftime('%Y-%m-%d-%H%M')}.csv"
        try:
            folder.mkdir(parents=True, exist_ok=True)
            path.write_text(text.getvalue(), "utf-8", newline="")
        except OSError as error:
            self._services.notices.say(self.tr("Not saved: {reason}").format(reason=file_trouble(error)), "warn")
            return
        self._services.notices.say(self.tr("Saved: {path}").format(path=path), "ok")

    def kept_words(self) -> str:
        """Where the votes are, and how the class server stands."""
        if self.sitting is None:
            return ""
        words = self.tr("The votes are kept in Classes until {day}.") if self.register.is_kept else ""
        kept = words.format(day=short_date(self.sitting.keep_until))
        return " ".join(part for part in (kept, self.exchange.words()) if part)


def placed(question: Question, bundle: Bundle) -> Question:
    """A question for the map with places as its options; one whose place is not on it stays as it is."""
    places = places_of(bundle, question, PLACES) if question.kind is QuestionKind.MAP else []
    if len(places) < 2:
        return question
    # The second sentence asks for a state, which the map does not ask.
    first = question.question.rpartition(". ")[0]
    words = f"{first}." if first else question.question
    return replace(question, question=words, options=tuple(place.name for place in places), answers=(places[0].name,))


def shown_question(item: Item, *, is_revealed: bool, has_map: bool = False) -> Question:
    """A question with its lines as they stand on the wall; once revealed, an order has numbers and pairs are joined."""
    question = item.question
    if question.instruction is Instruction.PAIR:
        found = {partner: option for option, partner in zip(question.options, question.answers, strict=True)}
        lines = [
            f"{partner} ← {item.options.index(found[partner]) + 1}. {found[partner]}" if is_revealed else partner
            for partner in item.partners
        ]
        return replace(question, options=tuple(lines), answers=())
    if question.instruction is Instruction.NUMBER:
        numbers = {option: at for at, option in enumerate(question.answers, 1)}
        lines = [f"{numbers[option]}. {option}" if is_revealed else option for option in item.options]
        return replace(question, options=tuple(lines), answers=())
    if question.kind is QuestionKind.MAP and not is_revealed and has_map:
        return replace(question, options=("",) * len(item.options), answers=())
    return replace(question, options=item.options)


def key_words(item: Item) -> str:
    """The right letters, as the trainer reads them out."""
    return " ".join(key(item))
