"""Which offices the directory shows: found by words, and below the chosen place of the tree."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from poeguide.data.bundle import Bundle
from poeguide.data.directory import directory
from poeguide.data.offices import offices, search_offices
from poeguide.domain.directory import Node, node_of, walk
from poeguide.domain.ports import OfficeHit, OfficeKind
from poeguide.domain.routes import Route


class ContactsViewModel(QObject):
    """The tree, the chosen place in it, the words, and the offices that fit both."""

    offices_changed = Signal()

    def __init__(self, bundle: Bundle, language: str) -> None:
        super().__init__()
        self._bundle = bundle
        self.tree = bundle.read(directory, language)
        self._nodes = {node.key: node for node in walk(self.tree)}
        self.all_offices = bundle.read(offices)
        self.words = ""
        self.node: Node | None = None
        self.found: list[OfficeHit] = list(self.all_offices)
        self.offices: list[OfficeHit] = []
        self._found_ids = frozenset[str]()
        self._was_opened = False

    def search(self, words: str) -> None:
        """Find the offices that the words name."""
        self.words = words
        if words.strip():
            self.found = list(self._bundle.ask(search_offices, words, limit=len(self.all_offices)))
        else:
            self.found = list(self.all_offices)
        self._found_ids = frozenset(office.id for office in self.found)
        self._filter()

    def choose(self, key: str) -> None:
        """Show what stands below a place of the tree; an unknown one means all."""
        self.node = self._nodes.get(key)
        self._filter()

    def show(self, route: Route) -> None:
        """Take words and place from a link; a link to a kind of office means its place in the tree."""
        kind, key = route.value("kind"), route.value("at")
        if kind in set(OfficeKind) and not key:
            key = node_of(OfficeKind(kind), self.tree)
        node, words = self._nodes.get(key), route.value("q")
        if self._was_opened and (node, words) == (self.node, self.words):
            return
        self.node, self._was_opened = node, True
        self.search(words)

    def route(self) -> Route:
        """The page as it is now."""
        pairs = (("at", self.node.key if self.node else ""), ("q", self.words.strip()))
        return Route("contacts").with_query(*(pair for pair in pairs if pair[1]))

    def count(self, node: Node) -> int:
        """How many stand below a place; with words, how many of its offices they find."""
        if not self.words.strip():
            return node.count
        return sum(office in self._found_ids for office in node.offices)

    def _filter(self) -> None:
        wanted = None if self.node is None else set(self.node.offices)
        shown = [office for office in self.found if wanted is None or office.id in wanted]
        order = list(OfficeKind)
        # Without words the directory stands in its own order; with words the best come first.
        self.offices = shown if self.words.strip() else sorted(shown, key=lambda office: order.index(office.kind))
        self.offices_changed.emit()
