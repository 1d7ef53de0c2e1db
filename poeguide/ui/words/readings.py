"""Pages, blocks of topics and groups of search results as words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from poeguide.domain.search import HitKind
from poeguide.domain.topics import Block
from poeguide.ui.section_words import section_words

translate = QCoreApplication.translate


def page(key: str) -> str:
    """The title of a page that lists things."""
    return {
        "types": translate("Page", "Types of port of entry"), "majors": translate("Page", "Six major ports"),
        "lanes": translate("Page", "Lanes and their signs"), "rules": translate("Page", "Rules on goods and money"),
        "programs": translate("Page", "Programs and lanes"), "codes": translate("Page", "Port codes"),
        "glossary": translate("Page", "Glossary"), "quiz": translate("Page", "Question bank"),
        "lessons": translate("Page", "Lessons"), "class": translate("Page", "Quiz in class"),
        "scenarios": translate("Page", "Role-play"), "papers": translate("Page", "Papers"),
        "practice": translate("Page", "Practice"), "changes": translate("Page", "What changed since a print"),
        "differences": translate("Page", "The six steps, type by type"),
        "matters": translate("Page", "Who handles this?"), "own": translate("Page", "Your questions"),
        "classes": translate("Page", "Classes and results"),
    }.get(key) or section_words(key)[0]  # fmt: skip


def hit_kind(value: HitKind) -> str:
    """The heading of a group of search results."""
    return {
        HitKind.PORT: translate("HitKind", "Ports and crossings"),
        HitKind.CROSSING: translate("HitKind", "Ports and crossings"),
        HitKind.CODE: translate("HitKind", "Port codes"),
        HitKind.STEP: translate("HitKind", "Steps"),
        HitKind.GOOD: translate("HitKind", "Can I bring it?"),
        HitKind.DOCUMENT: translate("HitKind", "Documents"),
        HitKind.PROGRAM: translate("HitKind", "Programs and lanes"),
        HitKind.HELP: translate("HitKind", "Help now"),
        HitKind.ARTICLE: translate("HitKind", "Learn"),
        HitKind.OFFICE: translate("HitKind", "Offices"),
        HitKind.TERM: translate("HitKind", "Glossary"),
    }[value]


def block_title(one: Block) -> str:
    """The heading of a part of a text: its own, or that of its kind."""
    return one.title or block(one.key)


def block(key: str) -> str:
    """The heading of a block of a topic."""
    return {
        "what": translate("Block", "What it is"),
        "who": translate("Block", "Who"),
        "steps": translate("Block", "Steps here"),
        "differs": translate("Block", "What differs by mode"),
        "numbers": translate("Block", "Numbers"),
        "notice": translate("Block", "What you may notice"),
        "limits": translate("Block", "Limits"),
        "done": translate("Block", "What is being done"),
        "place": translate("Block", "Where it is"),
        "practical": translate("Block", "Good to know"),
        "what_happens": translate("Block", "What happens"),
        "have_ready": translate("Block", "Have ready"),
        "may_be_asked": translate("Block", "You may be asked"),
        "choices": translate("Block", "Your choices"),
        "next": translate("Block", "Next"),
        "where": translate("Block", "Where"),
        "fee": translate("Block", "Fee"),
        "how": translate("Block", "How"),
        "sign": translate("Block", "The sign"),
        "condition": translate("Block", "Condition"),
        "agency": translate("Block", "Who decides"),
        "penalty": translate("Block", "If it is not declared"),
        "what_it_is_not": translate("Block", "What it is not"),
        "may_ask": translate("Block", "What you may ask"),
        "contact": translate("Block", "Whom to contact"),
        "children": translate("Block", "Children"),
        "exceptions": translate("Block", "Exceptions"),
        "changed": translate("Block", "What changed lately"),
        "air": translate("Block", "By air"),
        "land": translate("Block", "By land"),
        "sea-closed-loop": translate("Block", "Cruise that ends where it began"),
        "sea-open": translate("Block", "Cruise that ends elsewhere"),
        "sea": translate("Block", "By sea"),
        "private-boat": translate("Block", "Private boat"),
        "private-aircraft": translate("Block", "Private aircraft"),
        "ferry": translate("Block", "Ferry"),
        "rail": translate("Block", "Rail"),
        "bus": translate("Block", "Bus"),
        "cruise": translate("Block", "Cruise"),
        "mail": translate("Block", "Mail"),
        "preclearance": translate("Block", "Preclearance"),
        "land-vehicle": translate("Block", "By car"),
        "land-pedestrian": translate("Block", "On foot"),
        "truck": translate("Block", "Truck"),
        "groups": translate("Block", "Groups"),
        "ask": translate("Block", "Which is it?"),
        "then": translate("Block", "After that"),
    }.get(key, key.replace("-", " ").replace("_", " ").capitalize())
