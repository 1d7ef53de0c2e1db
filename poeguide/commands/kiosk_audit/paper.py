"""The conformance sheet: a row a rule, every fault with its page and value, and what is left to people."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from html import escape
from typing import Final

from poeguide import __version__
from poeguide.commands.kiosk_audit.rules import BY_HAND, RULES
from poeguide.domain.conformance import Measure, Verdict
from poeguide.domain.physical_size import Screen
from poeguide.ui.sheets.values import Line, Part, Sheet

MOST: Final = 40
"""Faults of one rule that are told one by one."""


def sentence(verdict: Verdict) -> str:
    """What came out of a rule, with the value that is nearest to its limit."""
    if verdict.worst is None:
        return "FAIL. Nothing was measured."
    state = "Pass" if verdict.is_good else f"FAIL: {len(verdict.failed):,} of {verdict.count:,}"
    checked = f"{verdict.count:,} checked. " if verdict.is_good else ""
    return f"{state}. {checked}Nearest to the limit: {fault(verdict.worst)}"


def fault(measure: Measure) -> str:
    """Where something is, and what its value is."""
    unit = RULES[measure.rule].unit
    if not unit:
        value = "yes" if measure.is_good else "no"
        if measure.least > 1:
            value = f"{measure.value:g}, at least {measure.least:g}"
    else:
        value = f"{measure.value:g}{unit}, at least {measure.least:g}{unit}"
    return f"{measure.where}, {measure.what}: {value}"


def conformance_sheet(verdicts: Iterable[Verdict], screen: Screen, day: date, content: str) -> Sheet:
    """The sheet of an audit."""
    kept = list(verdicts)
    failed = [verdict for verdict in kept if not verdict.is_good]
    lead = (
        f"poeguide {__version__}, content of {content}, on a screen of {screen.width} by {screen.height} pixels and "
        f"{screen.diagonal:g} inches, read from {screen.distance:.0f} mm. Audited by the program itself on "
        f"{day.isoformat()}. "
    )
    lead += f"{len(kept) - len(failed)} of {len(kept)} rules are kept."
    rows = tuple((f"{RULES[one.rule].words} ({RULES[one.rule].clauses})", sentence(one)) for one in kept)
    parts = [Part("Rules", rows=rows), *_faults(failed)]
    by_hand = tuple(Line(f"{escape(words)} ({escape(clause)})") for words, clause in BY_HAND)
    parts.append(Part("To be checked by a person at this kiosk", checks=by_hand))
    notes = (
        "508: Revised Section 508 Standards, chapter 4 (36 CFR part 1194, appendix C). EN 301 549: version 3.2.1. "
        "WCAG: version 2.2. A pass says that this program measured no fault; it does not replace a test by people.",
    )
    return Sheet("Conformance of this kiosk", lead, tuple(parts), notes=notes)


def _faults(failed: Iterable[Verdict]) -> Iterator[Part]:
    for verdict in failed:
        told = [escape(fault(measure)) for measure in verdict.failed[:MOST]]
        if len(verdict.failed) > MOST:
            told.append(f"and {len(verdict.failed) - MOST:,} more")
        if told:
            title = f"Faults: {RULES[verdict.rule].words}"
            yield Part(title, html="<ul>" + "".join(f"<li>{one}</li>" for one in told) + "</ul>")
