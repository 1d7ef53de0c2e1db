"""The flow as an SVG drawing: a column of questions for each step, lines from the answers that lead to them."""

from __future__ import annotations

from collections.abc import Iterator
from html import escape

from poeguide.domain.planner import Flow, Question, When
from poeguide.ui import plan_words as words

WIDTH, HEIGHT, ACROSS, DOWN, MARGIN = 216, 44, 90, 22, 24
END = "outcome"


def drawing(flow: Flow) -> str:
    """The whole flow; each line leads from a question to one that its answers may open."""
    parents = dependencies(flow)
    levels = _levels(parents)
    columns: dict[int, list[str]] = {}
    for name in parents:
        columns.setdefault(levels[name], []).append(name)
    columns[max(columns) + 1] = [END]
    places = {
        name: (MARGIN + column * (WIDTH + ACROSS), MARGIN + row * (HEIGHT + DOWN))
        for column, names in columns.items()
        for row, name in enumerate(names)
    }
    last = {name for name in parents if not any(name in found for found in parents.values())}
    edges = [(start, name) for name in parents for start in _nearest(name, parents)] + [(name, END) for name in last]
    width = MARGIN + (max(columns) + 1) * (WIDTH + ACROSS)
    height = 2 * MARGIN + max(len(names) for names in columns.values()) * (HEIGHT + DOWN)
    body = "\n".join([*_lines(edges, places), *_boxes(flow, places)])
    head = f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" width="{width}" height="{height}"'
    style = 'font-family="sans-serif" font-size="13" role="img"'
    return f"{head} {style}>\n<title>{escape(words.drawing_title())}</title>\n{body}\n</svg>\n"


def dependencies(flow: Flow) -> dict[str, tuple[str, ...]]:
    """For each question the questions on whose answers it hangs, directly or through what follows from them."""
    derived: dict[str, set[str]] = {}
    names = {question.name for question in flow.questions}
    for rule in flow.derived:
        derived.setdefault(rule.name, set()).update(_questions(rule.when, names, derived))
    return {
        question.name: tuple(name for name in names_in_order(flow) if name in _questions(question.when, names, derived))
        for question in flow.questions
    }


def _nearest(name: str, parents: dict[str, tuple[str, ...]]) -> list[str]:
    """The parents that no other parent hangs on, so that the drawing says nothing twice."""
    found = parents[name]
    return [one for one in found if not any(one in parents[other] for other in found)]


def names_in_order(flow: Flow) -> tuple[str, ...]:
    """The names of the questions, as they are asked."""
    return tuple(question.name for question in flow.questions)


def _questions(when: When, names: set[str], derived: dict[str, set[str]]) -> set[str]:
    used = {name for condition in when for name in condition}
    return {one for name in used for one in ({name} if name in names else derived.get(name, set()))}


def _levels(parents: dict[str, tuple[str, ...]]) -> dict[str, int]:
    levels: dict[str, int] = {}
    for name, found in parents.items():
        levels[name] = 1 + max((levels.get(one, 0) for one in found), default=-1)
    return levels


def _lines(edges: list[tuple[str, str]], places: dict[str, tuple[int, int]]) -> Iterator[str]:
    for start, end in edges:
        x, y = places[start][0] + WIDTH, places[start][1] + HEIGHT // 2
        u, v = places[end][0], places[end][1] + HEIGHT // 2
        bend = ACROSS // 2
        path = f"M{x} {y} C{x + bend} {y} {u - bend} {v} {u} {v}"
        yield f'<path d="{path}" fill="none" stroke="currentColor" stroke-opacity="0.45"/>'


def _boxes(flow: Flow, places: dict[str, tuple[int, int]]) -> Iterator[str]:
    for question in flow.questions:
        yield from _box(places[question.name], question.short, _note(question))
    yield from _box(places[END], words.outcome(), words.rules(len(flow.lines) + len(flow.lanes) + len(flow.accepts)))


def _note(question: Question) -> str:
    return (
        f"{question.name}: {words.answers(len(question.options) + 1)}"
        if question.options
        else f"{question.name}: {question.kind.value}"
    )


def _box(place: tuple[int, int], title: str, note: str) -> Iterator[str]:
    x, y = place
    yield f'<rect x="{x}" y="{y}" width="{WIDTH}" height="{HEIGHT}" rx="4" fill="white" stroke="currentColor"/>'
    yield f'<text x="{x + 10}" y="{y + 19}" font-weight="bold">{escape(title)}</text>'
    yield f'<text x="{x + 10}" y="{y + 36}" font-size="11">{escape(note)}</text>'
