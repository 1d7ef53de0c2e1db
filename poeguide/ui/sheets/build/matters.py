"""Who handles this, on paper: all matters below a question, or one answer with its offices."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from poeguide.data.matters import matters
from poeguide.data.offices import every_office
from poeguide.data.topics import topics
from poeguide.domain.matters import START, Matter
from poeguide.domain.ports import Office
from poeguide.domain.routes import Route
from poeguide.domain.topics import TopicKind
from poeguide.ui.reading import Reader, Reading
from poeguide.ui.sheets.build.desk import Desk
from poeguide.ui.sheets.values import Part, Sheet
from poeguide.ui.words import office_kind

translate = QCoreApplication.translate


def matter_sheet(desk: Desk, route: Route) -> Sheet | None:
    """The answer to a matter, or every answer that its question leads to."""
    known = desk.bundle.read(matters)
    found = known.get(route.target or START)
    reading = Reader(desk.bundle, desk.language).read(TopicKind.MATTER, found.id) if found else None
    if found is None or reading is None:
        return None
    parts = _answers(desk, found, known) if found.asks else _answer(desk, found, reading)
    return desk.sheet(route, reading.topic.title, reading.topic.summary, parts, facts=reading.all_facts())


def _answers(desk: Desk, asked: Matter, known: dict[str, Matter]) -> list[Part]:
    """One part for each matter that asks on, and one for those that are answered at once."""
    titles = {hit.id: hit.title for hit in desk.bundle.read(topics, TopicKind.MATTER, desk.language)}
    reader = Reader(desk.bundle, desk.language)

    def rows(names: tuple[str, ...]) -> list[tuple[str, str]]:
        found: list[tuple[str, str]] = []
        for name in names:
            reading = None if known[name].asks else reader.read(TopicKind.MATTER, name)
            found += [(titles[name], reading.topic.blocks[0].title)] if reading else rows(known[name].next)
        return found

    at_once = tuple(name for name in asked.next if not known[name].asks)
    parts = [Part(titles[name], rows=tuple(rows(known[name].next))) for name in asked.next if known[name].asks]
    return [*parts, Part(rows=tuple(rows(at_once)))] if at_once else parts


def _answer(desk: Desk, found: Matter, reading: Reading) -> list[Part]:
    parts = [
        Part(block.title, block.html, confirm=desk.confirm(reading.facts_of(block))) for block in reading.topic.blocks
    ]
    offices = {office.id: office for office in desk.bundle.read(every_office)}
    rows = [_row(offices[name]) for name in found.offices if name in offices]
    for kind in found.kinds:
        held = sum(office.kind is kind for office in offices.values())
        rows.append((office_kind(kind), translate("Sheet", "{count} in the directory").format(count=held)))
    after = tuple(_row(offices[name]) for name in found.escalate if name in offices)
    parts += [Part(translate("Sheet", "Whom to ask"), rows=tuple(rows))] if rows else []
    return [*parts, Part(translate("Sheet", "If that does not settle it"), rows=after)] if after else parts


def _row(office: Office) -> tuple[str, str]:
    place = ", ".join(part for part in (office.city, office.state_or_country) if part)
    reach = [part for part in (office.phone, office.email, office.address or place) if part]
    return office.name, "; ".join(reach) or translate("Sheet", "not known")
