"""Role-play: a talk at the counter that branches on choice and, at the end, on the score; then a look back."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace


@dataclass(frozen=True, slots=True)
class Choice:
    """Something that the traveler may say or do. No `to` ends the talk; `why` is for the look back."""

    text: str
    why: str
    score: int
    to: str = ""


@dataclass(frozen=True, slots=True)
class Scene:
    """What the officer says, and what may follow."""

    id: str
    text: str
    choices: tuple[Choice, ...]


@dataclass(frozen=True, slots=True)
class Ending:
    """How the talk ends: `well` from a score on, `otherwise` below it. Neither promises a decision."""

    score: int
    well: str
    otherwise: str


@dataclass(frozen=True, slots=True)
class Scenario:
    """A scene for two. `officer` and `traveler` are cards with different knowledge."""

    id: str
    title: str
    icon: str
    setting: str
    officer: str
    traveler: str
    scenes: tuple[Scene, ...]
    ending: Ending
    facts: tuple[str, ...]

    def scene(self, scene_id: str) -> Scene | None:
        """The scene with this id; None where the talk has ended."""
        return next((scene for scene in self.scenes if scene.id == scene_id), None)


@dataclass(frozen=True, slots=True)
class Step:
    """One exchange of a talk."""

    scene: Scene
    choice: Choice


@dataclass(frozen=True, slots=True)
class Talk:
    """A talk as it went so far."""

    scenario: Scenario
    steps: tuple[Step, ...] = ()

    @property
    def scene(self) -> Scene | None:
        """What the officer says now; None at the end."""
        return self.scenario.scene(self.steps[-1].choice.to) if self.steps else self.scenario.scenes[0]

    @property
    def score(self) -> int:
        """The sum of what was chosen."""
        return sum(step.choice.score for step in self.steps)

    @property
    def ends_well(self) -> bool:
        """Whether the score reaches the better ending."""
        return self.score >= self.scenario.ending.score

    @property
    def ending(self) -> str:
        """How it ended; empty while it goes on."""
        end = self.scenario.ending
        return "" if self.scene is not None else (end.well if self.ends_well else end.otherwise)

    def choose(self, at: int) -> Talk:
        """The talk after a choice."""
        scene = self.scene
        if scene is None or not 0 <= at < len(scene.choices):
            return self
        return replace(self, steps=(*self.steps, Step(scene, scene.choices[at])))

    def back(self) -> Talk:
        """The talk before the last choice."""
        return replace(self, steps=self.steps[:-1])

    def turning_point(self) -> int | None:
        """The first step that cost most against the best choice of its scene; None where every choice was best."""
        lost = [max(c.score for c in step.scene.choices) - step.choice.score for step in self.steps]
        most: int = max(lost, default=0)
        return lost.index(most) if most else None


def scenario_faults(scenario: Scenario) -> list[str]:
    """What keeps a scenario from being played: choices that lead nowhere, circles, scenes that are never reached."""
    known: Mapping[str, Scene] = {scene.id: scene for scene in scenario.scenes}
    found = [f"Scene {scene.id} has fewer than two choices." for scene in scenario.scenes if len(scene.choices) < 2]
    if not scenario.scenes:
        return ["There is no scene."]
    targets = {choice.to for scene in scenario.scenes for choice in scene.choices if choice.to}
    found += [f"There is no scene {name}." for name in sorted(targets - set(known))]
    if found:
        return found
    reached: set[str] = set()
    if _has_circle(known, scenario.scenes[0].id, (), reached):
        found.append("The talk can go in a circle.")
    found += [f"Scene {name} is never reached." for name in known if name not in reached]
    if _shares_sentence(scenario.officer, scenario.traveler):
        found.append("Both cards tell the same sentence.")
    return found


def _has_circle(known: Mapping[str, Scene], name: str, path: tuple[str, ...], reached: set[str]) -> bool:
    if name in path:
        return True
    reached.add(name)
    return any(_has_circle(known, choice.to, (*path, name), reached) for choice in known[name].choices if choice.to)


def _shares_sentence(officer: str, traveler: str) -> bool:
    first, second = ({part.strip() for part in text.split(".") if part.strip()} for text in (officer, traveler))
    return bool(first & second)
