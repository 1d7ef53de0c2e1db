"""Which way to arrive is shown, which stop is open, and what is known of it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from poeguide.data.bundle import Bundle
from poeguide.data.facts import facts
from poeguide.data.glossary import terms
from poeguide.data.procedures import edges_from, sequences, stop
from poeguide.data.topics import topic
from poeguide.domain.facts import Fact
from poeguide.domain.procedures import Sequence, Stop
from poeguide.domain.routes import Route
from poeguide.domain.topics import Topic, TopicKind
from poeguide.ui.reading import Beside, Reader
from poeguide.ui.widgets.line_diagram import Branch, Line, LineStop
from poeguide.ui.widgets.link_list import Link

BRANCH_STEP = "secondary-inspection"


@dataclass(frozen=True, slots=True)
class Way:
    """A way on from a stop: under which condition, and where it leads."""

    words: str
    title: str
    route: Route


class StepsViewModel(QObject):
    """One line and one open stop of it, or a stop beside the line such as an outcome."""

    line_changed = Signal()
    stop_changed = Signal()

    def __init__(self, bundle: Bundle, language: str) -> None:
        super().__init__()
        self._bundle, self.language = bundle, language
        self.sequences = bundle.read(sequences, lang=language)
        self.sequence: Sequence | None = None
        self.line = Line(())
        self.stop_id = ""
        self.topic: Topic | None = None
        self.is_beside = False
        self.beside: Beside | None = None
        self.facts: list[Fact] = []
        self.ways: list[Way] = []
        self.links: tuple[Link, ...] = ()
        self._terms: dict[str, str] | None = None
        self._stops: dict[str, Stop | None] = {}

    @property
    def terms(self) -> dict[str, str]:
        """The definition of each term by its link."""
        if self._terms is None:
            self._terms = {
                f"poeguide:glossary/{term.id}": term.definition for term in self._bundle.read(terms, self.language)
            }
        return self._terms

    @property
    def index(self) -> int:
        """The place of the open stop on the line; -1 for a stop beside it."""
        keys = [stop.key for stop in self.line.stops]
        return keys.index(self.stop_id) if self.stop_id in keys else -1

    def open(self, target: str) -> bool:
        """Show `SEQUENCE`, `SEQUENCE/STOP` or, with nothing named, what was shown last; False for unknown names."""
        sequence_id, _, stop_id = target.partition("/")
        sequence = self._sequence(sequence_id)
        if sequence is None or (stop_id and self._stop(stop_id) is None):
            return False
        is_new = sequence != self.sequence
        if is_new:
            self.sequence = sequence
            self.line = self._line_of(sequence)
        stop_id = stop_id or (self.stop_id if not is_new and not sequence_id else "") or self.line.stops[0].key
        if is_new or stop_id != self.stop_id:
            self._read_stop(stop_id)
        if is_new:
            self.line_changed.emit()
        self.stop_changed.emit()
        return True

    def _sequence(self, sequence_id: str) -> Sequence | None:
        """The line of this name; without a name the one on screen, or the first."""
        if sequence_id:
            return next((found for found in self.sequences if found.id == sequence_id), None)
        return self.sequence or next(iter(self.sequences), None)

    def show_beside(self, *, is_wanted: bool) -> None:
        """Show the open stop in the other language too, or no longer."""
        if is_wanted != self.is_beside:
            self.is_beside = is_wanted
            if self.stop_id:
                self._read_stop(self.stop_id)
                self.stop_changed.emit()

    def route(self, stop_id: str = "") -> Route:
        """The place of a stop, or of the open one."""
        return Route("steps", f"{self.sequence.id if self.sequence else ''}/{stop_id or self.stop_id}")

    def neighbor(self, step: int) -> str:
        """The stop before or after the open one; from beside the line, the stop where it goes on. Empty at the ends."""
        keys = [stop.key for stop in self.line.stops]
        index = self.index
        if index < 0:
            branch = self.line.branch
            index = branch.end if branch and step > 0 else branch.start + 1 if branch else -1
        return keys[index + step] if 0 <= index + step < len(keys) else ""

    def _line_of(self, sequence: Sequence) -> Line:
        stops = tuple(
            LineStop(
                place.stop.id,
                place.stop.short or place.stop.label,
                place.stop.note or (self.tr("only for some") if place.is_optional else ""),
                is_optional=place.is_optional,
                group=self._phase(place.stop, sequence),
            )
            for place in sequence.stops
        )
        return Line(stops, self._branch_of(sequence))

    def _phase(self, place: Stop, sequence: Sequence) -> str:
        before = self.tr("Before it arrives") if sequence.mode == "mail" else self.tr("Before you travel")
        return {"before": before, "after": self.tr("After arrival")}.get(place.phase, self.tr("At the port of entry"))

    def _branch_of(self, sequence: Sequence) -> Branch | None:
        order = [place.stop.id for place in sequence.stops]
        if not sequence.secondary_from:
            return None
        start = order.index(sequence.secondary_from[0])
        back = order.index(sequence.secondary_to) if sequence.secondary_to in order else len(order)
        optional = {place.stop.id for place in sequence.stops if place.is_optional}
        target = self._second_stop(sorted(sequence.secondary_from, key=optional.__contains__), sequence.mode)
        if target is None:
            return None
        numbers = [str(order.index(stop_id) + 1) for stop_id in sequence.secondary_from]
        if len(numbers) > 1:
            words = self.tr("can follow from stop {first} or {last}")
            note = words.format(first=", ".join(numbers[:-1]), last=numbers[-1])
        else:
            note = self.tr("can follow from stop {first}").format(first=numbers[0])
        return Branch(target.short or target.label, note, start, max(start, back - 1), key=target.id)

    def _second_stop(self, starts: Iterable[str], mode: str) -> Stop | None:
        """The first stop of secondary inspection that the line can lead to, first from where everybody passes."""
        for start in starts:
            for edge in self._bundle.read(edges_from, start, self.language):
                found = self._stop(edge.end)
                if found and found.phase == "branch" and (not edge.modes or mode in edge.modes):
                    return found
        return None

    def _stop(self, stop_id: str) -> Stop | None:
        """A stop, read once."""
        if stop_id not in self._stops:
            self._stops[stop_id] = self._bundle.read(stop, stop_id, self.language)
        return self._stops[stop_id]

    def _read_stop(self, stop_id: str) -> None:
        bundle, language = self._bundle, self.language
        self.stop_id = stop_id
        self.topic = bundle.read(topic, TopicKind.STOP, stop_id, lang=language)
        self.facts = bundle.read(facts, self.topic.all_facts(), language) if self.topic else []
        self.beside = Reader(bundle, language).beside(self.topic) if self.topic and self.is_beside else None
        self.ways = self._ways_from(stop_id)
        self.links = Reader(bundle, language).links(self.topic.see) if self.topic else ()

    def _ways_from(self, stop_id: str) -> list[Way]:
        """Ways that leave the line, come with a condition, or begin beside the line."""
        mode = self.sequence.mode if self.sequence else ""
        after = self.neighbor(1) if self.index >= 0 else ""
        found = []
        for edge in self._bundle.read(edges_from, stop_id, self.language):
            end = self._stop(edge.end)
            if (
                end is None
                or edge.end == after
                or (mode and mode not in (*edge.modes, *(() if edge.modes else (mode,))))
            ):
                continue
            found.append(Way(edge.label, end.label, self.route(edge.end)))
        return found
