"""Rules of the matters: one way leads to each, questions ask, answers answer, and offices exist."""

from __future__ import annotations

from poeguide.data.bundler.problems import Problems
from poeguide.data.bundler.records import Content, Item, TopicRecord
from poeguide.data.matters import matter_of
from poeguide.domain.matters import Matter, faults
from poeguide.domain.ports import OfficeKind
from poeguide.domain.topics import TopicKind

_NAMES = ("next", "offices", "kinds", "escalate")


def check_matters(content: Content, problems: Problems) -> None:
    """The whole tree."""
    items = content.topics.get(TopicKind.MATTER, [])
    matters: dict[str, Matter] = {}
    offices = {item.record.id for item in content.offices}
    for item in items:
        said = {name: item.record.attribute(name) for name in _NAMES}
        if wrong := sorted(set(said["kinds"]) - set(OfficeKind)):
            problems.at(item, f"There is no kind of office {', '.join(wrong)}.")
            continue
        matters[item.record.id] = matter_of(item.record.id, said)
        _check_matter(item, matters[item.record.id], offices, problems)
    for fault in faults(matters) if items else ():
        problems.at(items[0], fault)


def _check_matter(item: Item[TopicRecord], matter: Matter, offices: set[str], problems: Problems) -> None:
    for office in (*matter.offices, *matter.escalate):
        if office not in offices:
            problems.at(item, f"There is no office {office}.")
    keys = [block.key for block in item.record.blocks]
    if keys != ["ask"] and (matter.asks or keys[:1] != ["answer"]):
        problems.at(item, "A matter asks and leads on, or it answers.")
    if any(block.key == "answer" and not block.title for block in item.record.blocks):
        problems.at(item, "An answer needs a title: whom to ask.")
