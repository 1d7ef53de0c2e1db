"""The sheet of a plan: the line, what to hold, tell and know, the estimate, and the answers that led there."""

from __future__ import annotations

from collections.abc import Iterator
from html import escape

from PySide6.QtCore import QCoreApplication

from poeguide.domain.facts import Fact
from poeguide.domain.planner import OutcomeLine, Section
from poeguide.domain.planner.reckoning import estimates
from poeguide.domain.routes import Route
from poeguide.ui import plan_words
from poeguide.ui.formats import short_date
from poeguide.ui.plan_reading import PlanReading
from poeguide.ui.sheets.build.desk import Desk
from poeguide.ui.sheets.build.trips import place_of
from poeguide.ui.sheets.values import Line, Part, Sheet, Stop

translate = QCoreApplication.translate
TO_TICK = (Section.IN_HAND, Section.TELL)
"""What is held and said at the booth stands first, so that it is on the first page."""
TO_KNOW = tuple(section for section in Section if section not in TO_TICK)


def plan_sheet(desk: Desk, route: Route) -> Sheet | None:
    """What follows from the answers in the link; before the first answer, the questions to think about."""
    if route.target:
        return None
    plan = PlanReading(desk.bundle, desk.language, desk.today)
    plan.read(route)
    if not plan.outcome.walk.answers:
        return _questions(desk, plan)
    known = plan.all_facts()
    to_do, to_know = _sections(desk, plan, TO_TICK), _sections(desk, plan, TO_KNOW)
    parts = [*_opening(plan), *to_do, *_duty(plan), *to_know, *_answers(plan, known)]
    point = place_of(desk, f"poeguide:{place}")[1] if (place := plan.outcome.walk.standing.value("place")) else None
    return desk.sheet(Route("plan"), plan.title(), plan.summary(), parts, facts=known).at(point)


def _opening(plan: PlanReading) -> Iterator[Part]:
    """How each document stands, the line, and what is known of the place."""
    found = plan.outcome
    said = []
    for person in found.people:
        document = plan.words.of("document", (person.document,)) if person.document else ""
        text = plan_words.fit(person.fit, document)
        if len(found.people) > 1:
            text = f"{plan_words.person(person.number).capitalize()}: {text}"
        said.append(f"<p><b>{escape(text)}</b></p>")
    officer = translate("Sheet", "The officer makes the decision. This sheet helps you be ready.")
    waiting = [asked.question.short for asked in found.walk.asked if not asked.values]
    if waiting:
        text = translate("Sheet", "Not answered yet: {names}.").format(names=", ".join(waiting))
        said.append(f"<p>{escape(text)}</p>")
    if len(found.people) > 1:
        said += [f"<p>{escape(text)}</p>" for text in plan.apart()]
    yield Part(html=f"{''.join(said)}<p>{escape(officer)}</p>")
    if place := plan.place_words():
        yield Part(rows=((place[0], place[1]),))
    line = plan.line()
    stops = [stop for stop in (line.at_port() if line else ()) if plan.is_on_line(stop.stop.id)]
    if stops:
        names = tuple(Stop(stop.stop.short or stop.stop.label, is_optional=stop.is_optional) for stop in stops)
        yield Part(translate("Sheet", "Your line"), stops=names, is_row=True)


def _sections(desk: Desk, plan: PlanReading, sections: tuple[Section, ...]) -> Iterator[Part]:
    for section in sections:
        lines = plan.outcome.section(section)
        facts = list({fact.id: fact for line in lines for fact in plan.facts_of(line.facts)}.values())
        if not lines:
            continue
        title = plan_words.section(section)
        if section in TO_TICK:
            checks = tuple(Line(_words(line), _dash(_note(line))) for line in lines)
            yield Part(title, checks=checks, confirm=desk.confirm(facts))
        else:
            items = "".join(f"<li>{_words(line)} {escape(_dash(_note(line)))}</li>" for line in lines)
            yield Part(title, html=f"<ul>{items}</ul>", confirm=desk.confirm(facts), is_half=True)


def _words(line: OutcomeLine) -> str:
    day = f"{short_date(line.day.isoformat())}: " if line.day else ""
    return f"<b>{escape(day + line.title)}</b>"


def _note(line: OutcomeLine) -> str:
    return ". ".join(text for text in (line.note, plan_words.people(line.people)) if text)


def _dash(note: str) -> str:
    return f"– {note}" if note else ""


def _duty(plan: PlanReading) -> Iterator[Part]:
    """The estimate, lowest and highest where an answer is open; never without its word."""
    found = estimates(plan.outcome.group)
    if not found:
        return
    known = plan.facts_of(tuple(dict.fromkeys(fact for one in found for fact in one.facts)))
    days = sorted(fact.as_of for fact in known if fact.as_of)
    rows = [(plan_words.exemption(one.exemption), plan_words.duty_sentence(one)) for one in found]
    text = translate("Sheet", "An estimate by rules of {first} to {last}. The officer decides.")
    said = text.format(first=short_date(days[0]), last=short_date(days[-1])) if days else ""
    yield Part(translate("Sheet", "Duty: an estimate"), html=f"<p>{escape(said)}</p>" if said else "", rows=tuple(rows))


def _answers(plan: PlanReading, known: list[Fact]) -> Iterator[Part]:
    """The answers, how many rules they rest on, and the link that makes the plan again."""
    said = [(heading, words) for _, heading, words in plan.answered()]
    texts = plan.answers.get("people", ())
    said += [
        (plan_words.person(person.number).capitalize(), plan.words.person(texts[person.number - 2]))
        for person in plan.outcome.people[1:]
    ]
    said.append((translate("Sheet", "Rules behind it"), str(len(known))))
    html = " · ".join(f"<b>{escape(heading)}</b> {escape(words)}" for heading, words in said)
    yield Part(translate("Sheet", "Your answers"), html=f"<p>{html}</p>", is_half=True)
    yield Part(foot=translate("Sheet", "Link to this plan: {link}").format(link=plan.plan_link()))


def _questions(desk: Desk, plan: PlanReading) -> Sheet:
    """The questions that everybody is asked, to think about at home."""
    title = translate("Sheet", "Plan my arrival")
    lead = translate("Sheet", "The plan asks these questions, as far as they apply. Every one may stay open.")
    parts = [
        Part(
            question.title, html=_help(question.help), checks=tuple(Line(escape(one.title)) for one in question.options)
        )
        for question in plan.flow.questions
        if not question.when
    ]
    later = "".join(f"<li>{escape(question.title)}</li>" for question in plan.flow.questions if question.when)
    parts.append(Part(translate("Sheet", "Asked where it applies"), html=f"<ul>{later}</ul>"))
    return desk.sheet(Route("plan"), title, lead, parts, facts=())


def _help(text: str) -> str:
    return f"<p>{escape(text)}</p>" if text else ""
