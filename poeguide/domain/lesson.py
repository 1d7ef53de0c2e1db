"""Lessons: subjects and minutes become a plan whose boxes sum to the minutes, and a talk is held against its plan."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Any, Final

from poeguide.json_text import parsed

FORMAT: Final = "poelesson"
VERSION: Final = 1
MIN_MINUTES: Final = 5
MAX_MINUTES: Final = 240
MAX_BYTES: Final = 2_000_000
MAX_BOXES: Final = 60


class Trouble(StrEnum):
    """Why a lesson cannot be made or read."""

    MINUTES = "minutes"
    NO_SUBJECT = "no-subject"
    TOO_FEW = "too-few"
    DAMAGED = "damaged"
    FOREIGN = "foreign"
    NEWER = "newer"


class LessonError(ValueError):
    """A lesson that cannot be made or read; the words are for the reader of a terminal, the rest for a page."""

    def __init__(self, words: str, trouble: Trouble, *, minutes: int = 0, parts: int = 0) -> None:
        super().__init__(words)
        self.trouble, self.minutes, self.parts = trouble, minutes, parts


class Audience(StrEnum):
    """Whom a lesson is for."""

    NEWCOMERS = "newcomers"
    TRAVELERS = "travelers"
    STUDENTS = "students"
    TRADE = "trade"
    STAFF = "staff"


class BoxKind(StrEnum):
    """What happens in a box of time."""

    START = "start"
    SUBJECT = "subject"
    ROLE_PLAY = "role-play"
    QUIZ = "quiz"


@dataclass(frozen=True, slots=True)
class Subject:
    """Something to teach: how much time it is worth, and the pages that are its slides, as routes."""

    key: str
    title: str
    weight: int
    slides: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Box:
    """A part of a lesson with its minutes. `slides` are routes of pages, or ids of questions or scenarios."""

    kind: BoxKind
    key: str
    title: str
    minutes: int
    slides: tuple[str, ...] = ()
    notes: str = ""


@dataclass(frozen=True, slots=True)
class Run:
    """How long each box took, in seconds by its key; one rehearsal and one class are kept."""

    is_rehearsal: bool
    day: str
    seconds: tuple[tuple[str, int], ...]

    @property
    def total(self) -> int:
        """The whole talk."""
        return sum(used for _, used in self.seconds)

    def of(self, key: str) -> int | None:
        """The seconds of a box; None where it did not come up."""
        return dict(self.seconds).get(key)


@dataclass(frozen=True, slots=True)
class Lesson:
    """A timed plan. `facts` keeps what each fact said when the plan was made, as a short digest."""

    title: str
    audience: Audience
    minutes: int
    boxes: tuple[Box, ...]
    content_date: str = ""
    facts: tuple[tuple[str, str], ...] = ()
    runs: tuple[Run, ...] = ()

    def times(self) -> list[list[str]]:
        """A row a part: its minutes, and the seconds that it took in the last rehearsal and in the last class."""
        runs = [self.run(is_rehearsal=is_rehearsal) for is_rehearsal in (True, False)]
        rows = [["part", "planned_seconds", "rehearsed_seconds", "class_seconds"]]
        for box in self.boxes:
            used = [run.of(box.key) if run else None for run in runs]
            rows.append([box.title, str(60 * box.minutes), *("" if each is None else str(each) for each in used)])
        totals = ["" if run is None else str(run.total) for run in runs]
        days = ["" if run is None else run.day for run in runs]
        return [*rows, ["total", str(60 * self.planned), *totals], ["day", "", *days]]

    def run(self, *, is_rehearsal: bool) -> Run | None:
        """The last rehearsal, or the last class."""
        return next((run for run in self.runs if run.is_rehearsal is is_rehearsal), None)

    def with_run(self, run: Run) -> Lesson:
        """The lesson with this run instead of the last one of its kind."""
        return replace(self, runs=(run, *(each for each in self.runs if each.is_rehearsal is not run.is_rehearsal)))

    @property
    def planned(self) -> int:
        """The sum of the boxes; a trainer's edits may leave it above or below the minutes."""
        return sum(box.minutes for box in self.boxes)

    def places(self) -> list[tuple[int, int]]:
        """Every slide as the number of its box and its number in it; a box without slides has one place."""
        return [(at, slide) for at, box in enumerate(self.boxes) for slide in range(max(1, len(box.slides)))]

    def with_box(self, at: int, box: Box) -> Lesson:
        """The lesson with another box in a place."""
        return replace(self, boxes=(*self.boxes[:at], box, *self.boxes[at + 1 :]))

    def without_box(self, at: int) -> Lesson:
        """The lesson without a box; its minutes are free."""
        return replace(self, boxes=(*self.boxes[:at], *self.boxes[at + 1 :]))

    def with_box_moved(self, at: int, step: int) -> Lesson:
        """The lesson with a box earlier or later."""
        boxes, to = list(self.boxes), max(0, min(len(self.boxes) - 1, at + step))
        boxes.insert(to, boxes.pop(at))
        return replace(self, boxes=tuple(boxes))

    def fitted(self) -> Lesson:
        """The same boxes with minutes that sum to those of the lesson, in the proportion that they have."""
        shares = share(self.minutes, [max(1, box.minutes) for box in self.boxes])
        boxes = tuple(replace(box, minutes=part) for box, part in zip(self.boxes, shares, strict=True))
        return replace(self, boxes=boxes)


def share(minutes: int, weights: Sequence[int]) -> list[int]:
    """Whole minutes by weight that sum exactly; each gets at least one, the largest remainders get what is left."""
    if minutes < len(weights):
        words = f"{minutes} minutes are too few for {len(weights)} parts."
        raise LessonError(words, Trouble.TOO_FEW, minutes=minutes, parts=len(weights))
    exact = [minutes * weight / sum(weights) for weight in weights]
    parts = [max(1, int(part)) for part in exact]
    while sum(parts) > minutes:
        parts[max(range(len(parts)), key=lambda at: (parts[at], -weights[at], at))] -= 1
    by_rest = sorted(range(len(weights)), key=lambda at: (parts[at] - exact[at], at))
    for at in by_rest[: minutes - sum(parts)]:
        parts[at] += 1
    return parts


def make_lesson(
    title: str, audience: Audience, minutes: int, subjects: Sequence[Subject], *, ends: tuple[Box, ...] = ()
) -> Lesson:
    """A start, the subjects by weight, and the ends (quiz, role-play) with the minutes that they bring as weights."""
    if not MIN_MINUTES <= minutes <= MAX_MINUTES:
        raise LessonError(f"A lesson has {MIN_MINUTES} to {MAX_MINUTES} minutes.", Trouble.MINUTES)
    if not subjects:
        raise LessonError("A lesson needs at least one subject.", Trouble.NO_SUBJECT)
    start = Box(BoxKind.START, "start", title, 3)
    middle = [Box(BoxKind.SUBJECT, each.key, each.title, each.weight, each.slides) for each in subjects]
    boxes = (start, *middle, *ends)
    if minutes < len(boxes):
        words = f"{minutes} minutes are too few for {len(boxes)} parts. Choose fewer subjects."
        raise LessonError(words, Trouble.TOO_FEW, minutes=minutes, parts=len(boxes))
    return Lesson(title, audience, minutes, boxes).fitted()


@dataclass(frozen=True, slots=True)
class Pace:
    """Where a talk is: the box, seconds used and planned in it, and how late it is (below zero: early)."""

    box: int
    used: int
    planned: int
    drift: int
    left: int


def pace(lesson: Lesson, place: int, elapsed: int, *, box_began: int = 0) -> Pace:
    """How a talk stands. A slide's time is its share of its box; within it the talk is neither late nor early."""
    box_at, slide = lesson.places()[place]
    box = lesson.boxes[box_at]
    before = 60 * sum(each.minutes for each in lesson.boxes[:box_at])
    count = max(1, len(box.slides))
    begins = before + 60 * box.minutes * slide // count
    ends = before + 60 * box.minutes * (slide + 1) // count
    late = max(0, elapsed - ends) or min(0, elapsed - begins)
    return Pace(box_at, max(0, elapsed - box_began), 60 * box.minutes, late, 60 * lesson.planned - elapsed)


def changed_facts(lesson: Lesson, now: Mapping[str, str]) -> tuple[str, ...]:
    """The facts of a lesson that say something else now, or are gone; `now` holds digests by id."""
    return tuple(fact for fact, digest in lesson.facts if now.get(fact, "") != digest)


def to_text(lesson: Lesson) -> str:
    """The lesson as a `.poelesson` file."""
    boxes = [
        {
            "kind": box.kind.value,
            "key": box.key,
            "title": box.title,
            "minutes": box.minutes,
            "slides": list(box.slides),
            "notes": box.notes,
        }
        for box in lesson.boxes
    ]
    document = {
        "format": FORMAT,
        "version": VERSION,
        "title": lesson.title,
        "audience": lesson.audience.value,
        "minutes": lesson.minutes,
        "content_date": lesson.content_date,
        "boxes": boxes,
        "facts": dict(lesson.facts),
        "runs": [{"rehearsal": r.is_rehearsal, "day": r.day, "seconds": dict(r.seconds)} for r in lesson.runs],
    }
    return json.dumps(document, ensure_ascii=False, indent=1) + "\n"


def from_text(text: str) -> Lesson:
    """Read a `.poelesson` file; LessonError says in a sentence what is wrong with it."""
    try:
        document = parsed(text)
    except ValueError as error:
        raise LessonError("This lesson file is damaged.", Trouble.DAMAGED) from error
    if not isinstance(document, dict) or document.get("format") != FORMAT:
        raise LessonError("This is no lesson file.", Trouble.FOREIGN)
    if not isinstance(document.get("version"), int) or document["version"] > VERSION:
        words = "This lesson was made by a newer version of the program. Update the program."
        raise LessonError(words, Trouble.NEWER)
    try:
        lesson = _lesson(document)
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise LessonError("This lesson file is damaged.", Trouble.DAMAGED) from error
    if not MIN_MINUTES <= lesson.minutes <= MAX_MINUTES or not 1 <= len(lesson.boxes) <= MAX_BOXES:
        raise LessonError("This lesson file is damaged: its minutes or parts are out of range.", Trouble.DAMAGED)
    if any(not 1 <= box.minutes <= MAX_MINUTES for box in lesson.boxes):
        raise LessonError("This lesson file is damaged: a part has no sensible minutes.", Trouble.DAMAGED)
    return lesson


def _lesson(document: dict[str, Any]) -> Lesson:
    return Lesson(
        title=str(document["title"])[:200],
        audience=Audience(document["audience"]),
        minutes=int(document["minutes"]),
        boxes=tuple(_box(box) for box in document["boxes"]),
        content_date=str(document.get("content_date", "")),
        facts=tuple((str(fact), str(digest)) for fact, digest in document.get("facts", {}).items()),
        runs=tuple(_run(run) for run in document.get("runs", ())[:2]),
    )


def _run(run: dict[str, Any]) -> Run:
    seconds = tuple((str(key), max(0, int(used))) for key, used in run["seconds"].items())
    return Run(bool(run["rehearsal"]), str(run["day"])[:10], seconds)


def _box(box: dict[str, Any]) -> Box:
    return Box(
        kind=BoxKind(box["kind"]),
        key=str(box["key"]),
        title=str(box["title"])[:200],
        minutes=int(box["minutes"]),
        slides=tuple(str(slide) for slide in box.get("slides", ())),
        notes=str(box.get("notes", ""))[:4000],
    )
