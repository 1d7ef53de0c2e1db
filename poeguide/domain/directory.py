"""The directory as a tree: branches, their offices, the ports of a field office, and pages to read."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Final

from poeguide.domain.ports import OfficeId, OfficeKind


@dataclass(frozen=True, slots=True)
class Branch:
    """A branch of the tree: kinds of office in their order, and pages to read about it."""

    key: str
    kinds: tuple[OfficeKind, ...] = ()
    pages: tuple[str, ...] = ()


BRANCHES: Final = (
    Branch("headquarters", (OfficeKind.HEADQUARTERS,), ("learn/agency",)),
    Branch("numbers", (OfficeKind.INFO_CENTER, OfficeKind.TIP_LINE)),
    Branch("field", (OfficeKind.FIELD_OFFICE,)),
    Branch("preclearance", (OfficeKind.PRECLEARANCE,)),
    Branch("deferred", (OfficeKind.DEFERRED_INSPECTION,)),
    Branch("enrollment", (OfficeKind.ENROLLMENT_CENTER,)),
    Branch("mail", (OfficeKind.MAIL_FACILITY,)),
    Branch("sectors", (OfficeKind.BORDER_PATROL_SECTOR,), ("learn/between-ports",)),
    Branch("centers", (OfficeKind.CENTER_OF_EXCELLENCE,), ("matters/released",)),
    Branch(
        "trade",
        (OfficeKind.TRADE_RELATIONS, OfficeKind.DRAWBACK_CENTER),
        ("matters/trade-whole", "learn/port-or-center", "learn/trade-community", "learn/foreign-trade-zones"),
    ),
    Branch("payments", (OfficeKind.FINANCE, OfficeKind.PAYMENT_ADDRESS), ("learn/payments",)),
    Branch("press", (OfficeKind.PRESS_OFFICE,), ("matters/press",)),
    Branch("partners", (), ("matters/other-agency", "matters/permit", "matters/stay-longer", "learn/cooperation")),
)
"""All branches from the top; every kind of office stands in one of them."""


_GROUPS: Final = ("kind", "state")
_THINGS: Final = ("office", "port")


@dataclass(frozen=True, slots=True)
class Node:
    """A place in the tree. `offices` are those that it stands for; `route` opens its own page, if it has one.

    Keys tell what a node is: `branch:…`, `kind:…`, `state:…`, `office:…`, `port:…/…` or `page:…`.
    """

    key: str
    title: str
    offices: tuple[OfficeId, ...] = ()
    route: str = ""
    children: tuple[Node, ...] = ()

    @property
    def kind(self) -> str:
        """The first part of the key."""
        return self.key.partition(":")[0]

    @property
    def count(self) -> int:
        """How many ports or offices stand below it."""
        groups = sum(node.count for node in self.children if node.kind in _GROUPS)
        return groups + sum(node.kind in _THINGS for node in self.children)


def walk(nodes: Iterable[Node]) -> Iterator[Node]:
    """Every node, each before what stands below it."""
    for node in nodes:
        yield node
        yield from walk(node.children)


def node_of(kind: OfficeKind, nodes: Iterable[Node]) -> str:
    """The key of the lowest node that stands for a kind of office and no other."""
    branch = next(branch for branch in BRANCHES if kind in branch.kinds)
    keys = (f"branch:{branch.key}" if len(branch.kinds) == 1 else f"kind:{kind}",)
    found = [node for node in walk(nodes) if node.key in keys]
    return found[-1].key if found else ""
