"""The directory tree from the tables: offices by branch, ports below their field office."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping

from sqlalchemy import Connection, select

from poeguide.data.offices import every_office
from poeguide.data.schema import OFFICE_PORT, PORT
from poeguide.data.uses import titles_of
from poeguide.domain.directory import BRANCHES, Branch, Node
from poeguide.domain.ports import Office, OfficeId, OfficeKind
from poeguide.domain.routes import Route

_MANY = 30
"""A branch with more offices than this is divided by state or country."""


def directory(session: Connection, lang: str = "en") -> tuple[Node, ...]:
    """The whole tree. Titles of branches are empty: the screen has the words."""
    offices = sorted(every_office(session), key=lambda office: office.name)
    pages = _titles(session, lang)
    ports = _ports(session)
    return tuple(_branch(branch, offices, ports, pages) for branch in BRANCHES)


def _branch(branch: Branch, offices: list[Office], ports: Mapping[str, list[Node]], pages: Mapping[str, str]) -> Node:
    held = [office for kind in branch.kinds for office in offices if office.kind is kind]
    nodes = [_office(office, ports) for office in held]
    if len(branch.kinds) > 1:
        nodes = [_kind(kind, held, nodes) for kind in branch.kinds]
    elif len(nodes) > _MANY:
        nodes = _by_state(branch.key, held, nodes)
    nodes += [Node(f"page:{page}", pages[page], route=page) for page in branch.pages if page in pages]
    return Node(f"branch:{branch.key}", "", tuple(office.id for office in held), children=tuple(nodes))


def _office(office: Office, ports: Mapping[str, list[Node]]) -> Node:
    """An office; a center goes by the goods that it is for, a field office holds its ports."""
    title = office.name
    if office.kind is OfficeKind.CENTER_OF_EXCELLENCE and office.covers:
        title = office.covers[0]
    below = tuple(ports.get(office.id, ())) if office.kind is OfficeKind.FIELD_OFFICE else ()
    tied = dict.fromkeys((office.id, *(found for port in below for found in port.offices)))
    return Node(f"office:{office.id}", title, tuple(tied), f"contacts/{office.id}", below)


def _kind(kind: OfficeKind, held: list[Office], nodes: list[Node]) -> Node:
    below = tuple(node for office, node in zip(held, nodes, strict=True) if office.kind is kind)
    return Node(f"kind:{kind}", "", tuple(found for node in below for found in node.offices), children=below)


def _by_state(branch: str, held: list[Office], nodes: list[Node]) -> list[Node]:
    groups: dict[str, list[Node]] = defaultdict(list)
    for office, node in zip(held, nodes, strict=True):
        groups[office.state_or_country].append(node)
    return [
        Node(
            f"state:{branch}/{state}", state, tuple(found for node in below for found in node.offices), "", tuple(below)
        )
        for state, below in sorted(groups.items())
    ]


def _ports(session: Connection) -> dict[str, list[Node]]:
    """The ports of each field office, each with every office that a source ties to it."""
    tied: dict[str, list[OfficeId]] = defaultdict(list)
    for row in session.execute(select(OFFICE_PORT).order_by(OFFICE_PORT.c.office_id)):
        tied[row.port_key].append(OfficeId(row.office_id))
    found: dict[str, list[Node]] = defaultdict(list)
    columns = (PORT.c.key, PORT.c.name, PORT.c.state, PORT.c.field_office)
    for row in session.execute(select(*columns).where(PORT.c.field_office != "").order_by(PORT.c.name, PORT.c.key)):
        title = ", ".join(part for part in (row.name, row.state) if part)
        key = f"port:{row.field_office}/{row.key}"
        found[row.field_office].append(Node(key, title, tuple(tied[row.key]), f"ports/{row.key}"))
    return found


def _titles(session: Connection, lang: str) -> dict[str, str]:
    routes = [Route.parse(page) for branch in BRANCHES for page in branch.pages]
    said = titles_of(session, routes) | titles_of(session, routes, lang)
    return {f"{route.page}/{route.target}": title for route, title in said.items()}
