"""Words of the directory tree."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from poeguide.domain.directory import Node
from poeguide.domain.ports import OfficeKind
from poeguide.ui.words import office_kind

translate = QCoreApplication.translate


def title_of(node: Node) -> str:
    """What a place of the tree is called."""
    key = node.key.partition(":")[2]
    if node.kind == "kind":
        return office_kind(OfficeKind(key))
    return node.title or {
        "headquarters": translate("ContactsPage", "Headquarters"),
        "numbers": translate("ContactsPage", "Public phone numbers"),
        "field": translate("ContactsPage", "Field offices and ports"),
        "preclearance": translate("ContactsPage", "Preclearance"),
        "deferred": translate("ContactsPage", "Deferred inspection"),
        "enrollment": translate("ContactsPage", "Enrollment centers"),
        "mail": translate("ContactsPage", "International mail"),
        "sectors": translate("ContactsPage", "Border Patrol sectors"),
        "centers": translate("ContactsPage", "Centers by goods"),
        "trade": translate("ContactsPage", "Trade relations"),
        "payments": translate("ContactsPage", "Payments and finance"),
        "press": translate("ContactsPage", "Press"),
        "partners": translate("ContactsPage", "Partner agencies"),
    }.get(key, key)


def sentence_of(node: Node) -> str:
    """What is to be known of a place of the tree."""
    ports = sum(child.kind == "port" for child in node.children)
    if ports:
        return translate(
            "ContactsPage", "Ports below it: {count}. Listed are the office and those that a source ties to its ports."
        ).format(count=ports)
    return {
        "port": translate("ContactsPage", "A port. Listed are the offices that a source ties to it, if any."),
        "page": translate("ContactsPage", "A page of this guide."),
        "branch": translate("ContactsPage", "Other agencies: this guide has no confirmed list of their offices.")
        if node.key == "branch:partners"
        else "",
    }.get(node.kind, "")
