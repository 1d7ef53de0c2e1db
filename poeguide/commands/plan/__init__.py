"""`poeguide plan`: the outcome of answers in a file, the questions, or the flow as a drawing."""

from __future__ import annotations

import argparse
import sys
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from poeguide.commands.content import clock_of, language_of, open_content
from poeguide.commands.plan.output import document, lines, question_documents, question_lines
from poeguide.commands.streams import print_json, print_lines
from poeguide.commands.wording import words_in
from poeguide.domain.group import MAX_PEOPLE, write_person
from poeguide.domain.planner import Flow, Problem, outcome, walk
from poeguide.domain.planner.answers import problems_of
from poeguide.domain.planner.reckoning import estimates
from poeguide.errors import UsageError
from poeguide.json_text import parsed

if TYPE_CHECKING:
    from poeguide.data.bundle import Bundle

MOST_BYTES: Final = 100_000
_EXAMPLE: Final = 'Write it as {"mode": "foot", "place": "crossings/ca-san-ysidro", "goods": ["food", "dog"]}.'


def run(options: argparse.Namespace) -> int:
    """Print what was asked for."""
    language, today = language_of(options.lang), clock_of(options.clock).date()
    with words_in(options), open_content(options) as bundle:
        from poeguide.data.flow import flow

        found = bundle.read(flow, language)
        if options.graph:
            from poeguide.commands.plan.graph import drawing

            sys.stdout.write(drawing(found))
        elif options.questions:
            print_json(question_documents(found)) if options.json else print_lines(question_lines(found))
        else:
            _print_outcome(bundle, found, options, today)
    return 0


def _print_outcome(bundle: Bundle, flow: Flow, options: argparse.Namespace, today: date) -> None:
    from poeguide.data.facts import facts
    from poeguide.data.flow import implied_by

    answers = read_answers(Path(options.answers))
    place = next(iter(answers.get("place", ())), "")
    implied = bundle.read(implied_by, place) if "/" in place else {}
    _refuse(flow, answers, implied, today)
    made = outcome(flow, answers, implied)
    owed = (fact for one in estimates(made.group) for fact in one.facts)
    ids = tuple(dict.fromkeys((*(fact for line in made.lines for fact in line.facts), *owed)))
    known = bundle.read(facts, ids, options.lang)
    if options.json:
        print_json(document(flow, made, known, today))
    else:
        print_lines(lines(flow, made, known, today))


def read_answers(path: Path) -> dict[str, tuple[str, ...]]:
    """The answers of a file: each a text, a number or a list; `people` is a list of such objects."""
    try:
        if path.stat().st_size > MOST_BYTES:
            raise UsageError(f"{path.name} is too large for a file of answers.", _EXAMPLE)
        given = parsed(path.read_text("utf-8"))
    except OSError as error:
        raise UsageError(f"{path.name} cannot be read: {error.strerror}.", _EXAMPLE) from error
    except ValueError as error:
        raise UsageError(f"{path.name} is not JSON.", _EXAMPLE) from error
    if not isinstance(given, dict):
        raise UsageError(f"{path.name} does not hold one object of answers.", _EXAMPLE)
    found = {name: _values(name, value) for name, value in given.items() if name != "people"}
    if "people" in given:
        found["people"] = _people(given["people"])
    if "place" in found:
        found["place"] = tuple(
            value if "/" in value or value == "unknown" else f"ports/{value}" for value in found["place"]
        )
    return found


def _values(name: str, value: Any) -> tuple[str, ...]:
    several = value if isinstance(value, list) else [value]
    if not several or not all(isinstance(one, str | int | float) and not isinstance(one, bool) for one in several):
        raise UsageError(f"The answer “{name[:40]}” is neither a text nor a list of texts.", _EXAMPLE)
    return tuple(str(one) for one in several)


def _people(given: Any) -> tuple[str, ...]:
    if given == "unknown":
        return ("unknown",)
    if not isinstance(given, list) or not all(isinstance(one, dict) for one in given):
        raise UsageError(
            "“people” is not a list of objects.", 'Write it as [{"who": "us-citizen", "age": "under-16"}].'
        )
    if not 1 <= len(given) < MAX_PEOPLE:
        raise UsageError(
            f"“people” holds {len(given)} people. A plan holds 1 to {MAX_PEOPLE}, the first traveler included.",
            "Leave the list out for one person alone.",
        )
    return tuple(write_person({name: _values(name, value) for name, value in one.items()}) for one in given)


def _refuse(
    flow: Flow, answers: dict[str, tuple[str, ...]], implied: dict[str, tuple[str, ...]] | None, today: date
) -> None:
    """One sentence for what does not hold; the first one found."""
    from poeguide.ui.plan_words import look_at_questions, problem

    found = problems_of(flow, answers, today)
    if implied is None:
        found["place"] = Problem.NOT_A_PLACE
    if not found:
        kept = walk(flow, answers, implied).answers
        found = {name: Problem.NOT_ASKED for name, values in answers.items() if set(values) - set(kept.get(name, ()))}
    for name, one in found.items():
        raise UsageError(f"“{name[:40]}”: {problem(one)}", look_at_questions())
