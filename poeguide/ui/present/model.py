"""What is presented: the slides of a lesson, and what the audience sees of them."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum

from PySide6.QtCore import QObject, QPointF, Signal

from poeguide.domain.lesson import Box, Lesson
from poeguide.ui.present.slides import Slide, SlideMaker
from poeguide.ui.present.talk_time import Clock, TalkTime

Stroke = tuple[QPointF, ...]
"""What the pen drew without being lifted: places as shares of width and height."""


class Tool(StrEnum):
    """What the presenter has in hand; one at a time."""

    NONE = ""
    LENS = "lens"
    POINTER = "pointer"
    PEN = "pen"
    SPOTLIGHT = "spotlight"


@dataclass(frozen=True, slots=True)
class UndoStep:
    """What a step took away: the place, the slide, and what was drawn on it."""

    at: int
    slide: Slide
    strokes: tuple[Stroke, ...] = ()


@dataclass(frozen=True, slots=True)
class Audience:
    """What the audience sees: one slide, nothing, or a part of it enlarged."""

    slide: Slide
    is_blank: bool = False
    zoom: float = 1.0
    spot: QPointF | None = None
    """Where the pointer or the middle of the lens is, as shares of width and height; None where there is none."""
    is_spotlit: bool = False
    """Whether all but the place of the pointer is dimmed."""
    strokes: tuple[Stroke, ...] = ()


class PresentModel(QObject):
    """`slide` is what the presenter has; `shown` is what the audience has, which stays while `is_frozen`."""

    changed = Signal()

    def __init__(self, lesson: Lesson, maker: SlideMaker, clock: Clock) -> None:
        super().__init__()
        self.lesson, self.maker, self.time = lesson, maker, TalkTime(lesson, clock)
        self.places = lesson.places()
        self.slides = [self._slide(*place) for place in self.places]
        self.at = 0
        self.slide = self.slides[0]
        self.is_frozen = self.is_blank = False
        self.tool = Tool.NONE
        self.strokes: tuple[Stroke, ...] = ()
        self._is_drawing = False
        self.spot = QPointF(0.5, 0.5)
        self.shown = Audience(self.slide)
        self.undo_steps: list[UndoStep] = []

    @property
    def box(self) -> Box:
        """The part of the lesson that is on."""
        return self.lesson.boxes[self.places[self.at][0]]

    @property
    def next(self) -> Slide | None:
        """The slide that comes next."""
        return self.slides[self.at + 1] if self.at + 1 < len(self.slides) else None

    @property
    def is_private(self) -> bool:
        """Whether the presenter has something else than the place in the lesson."""
        return self.slide is not self.slides[self.at]

    def step(self, by: int) -> None:
        """Go on or back in the lesson."""
        self.time.begin()
        self.go(self.at + by)

    def go(self, at: int) -> None:
        """Go to a place of the lesson."""
        at = max(0, min(len(self.slides) - 1, at))
        if at != self.at or self.is_private:
            self._show(at, self.slides[at])

    def look_up(self, route: str) -> bool:
        """Have a page that is not in the lesson, for the presenter's eyes only: the audience keeps what it has."""
        found = self.maker.slide(route)
        if found is None:
            return False
        self.is_frozen = True
        self._show(self.at, found)
        return True

    def push(self) -> None:
        """Let the audience see what the presenter has, and go on live."""
        self.is_frozen = self.is_blank = False
        self._changed()

    def undo(self) -> None:
        """Take the last step or the last stroke of the pen back; a slide comes back with what was drawn on it."""
        if self.undo_steps:
            last = self.undo_steps.pop()
            self.time.enter(self.places[last.at][0])
            self.at, self.slide, self.strokes = last.at, last.slide, last.strokes
            self._changed()

    def toggle_blank(self) -> None:
        """Show the audience nothing, or the slide again."""
        self.is_blank = not self.is_blank
        self._changed()

    def toggle_freeze(self) -> None:
        """Hold the picture of the audience, or let it follow again."""
        self.is_frozen = not self.is_frozen
        self._changed()

    def take_tool(self, tool: Tool) -> None:
        """Take a tool in hand, or lay it down; what the pen drew stays until the slide is left."""
        self.tool = Tool.NONE if tool is self.tool else tool
        self._is_drawing = False
        self._changed()

    def point(self, spot: QPointF) -> None:
        """The pointer is there; a pen that is down draws."""
        self.spot = QPointF(min(1.0, max(0.0, spot.x())), min(1.0, max(0.0, spot.y())))
        if self._is_drawing:
            self.strokes = (*self.strokes[:-1], (*self.strokes[-1], self.spot))
        if self.tool:
            self._changed()

    def pen_down(self, spot: QPointF) -> None:
        """Begin a stroke, where the pen is in hand."""
        if self.tool is Tool.PEN:
            self._remember()
            self._is_drawing = True
            self.strokes = (*self.strokes, ())
            self.point(spot)

    def pen_up(self) -> None:
        """End the stroke."""
        self._is_drawing = False

    def erase(self) -> None:
        """Take away all that is drawn on this slide; undo brings it back."""
        if self.strokes:
            self._remember()
            self.strokes, self._is_drawing = (), False
            self._changed()

    def preview(self) -> Audience:
        """What the presenter sees: the same as the audience, but never enlarged and never held."""
        return replace(self._seen(), is_blank=self.is_blank and not self.is_frozen, zoom=1.0)

    def _remember(self) -> None:
        self.undo_steps = [*self.undo_steps[-199:], UndoStep(self.at, self.slide, self.strokes)]

    def _show(self, at: int, slide: Slide) -> None:
        self._remember()
        self.time.enter(self.places[at][0])
        self.at, self.slide, self.strokes, self._is_drawing = at, slide, (), False
        self._changed()

    def _seen(self) -> Audience:
        spot = self.spot if self.tool and self.tool is not Tool.PEN else None
        zoom = 2.0 if self.tool is Tool.LENS else 1.0
        return Audience(self.slide, self.is_blank, zoom, spot, self.tool is Tool.SPOTLIGHT, self.strokes)

    def _changed(self) -> None:
        if not self.is_frozen:
            self.shown = self._seen()
        elif self.shown.is_blank != self.is_blank:
            self.shown = replace(self.shown, is_blank=self.is_blank)
        self.changed.emit()

    def _slide(self, box_at: int, number: int) -> Slide:
        box = self.lesson.boxes[box_at]
        if number < len(box.slides):
            name = box.slides[number]
            found = self.maker.slide(f"quiz/{name}" if name.startswith(("quiz-", "own-")) else name)
            return found or Slide(box.title, lead=name)
        parts = ", ".join(each.title for each in self.lesson.boxes[1:])
        return Slide(self.lesson.title, lead=parts) if box_at == 0 else Slide(box.title)
