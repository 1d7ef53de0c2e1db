"""Who to contact: the tree of the directory, a field, and the offices that fit both."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Self

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QVBoxLayout, QWidget

from poeguide.domain.directory import Node
from poeguide.domain.ports import OfficeHit
from poeguide.domain.routes import Route
from poeguide.ui.item_models import Column
from poeguide.ui.layouts import column, nest, row
from poeguide.ui.page import ScrollPage
from poeguide.ui.pages.contacts.view_model import ContactsViewModel
from poeguide.ui.pages.contacts.words import sentence_of, title_of
from poeguide.ui.services import Services
from poeguide.ui.tab_order import set_reading_order
from poeguide.ui.widgets.buttons import Button
from poeguide.ui.widgets.flow import FlowLayout
from poeguide.ui.widgets.link_list import Link, LinkList
from poeguide.ui.widgets.states import EmptyState
from poeguide.ui.widgets.tables import Table
from poeguide.ui.widgets.text import Label
from poeguide.ui.widgets.tree import Tree, TreeItem

if TYPE_CHECKING:
    from poeguide.ui.sheets.values import Sheet

WHO: Final = Route("matters")
HISTORY: Final = Route("learn", "history")
ROWS: Final = 7
"""How many rows of the tree are seen at once where it stands above the list."""


class ContactsPage(ScrollPage):
    """Wide: the tree beside the list. Narrow: above it."""

    least_room = ("width.aside", "width.article", "space.7", "space.7")

    def __init__(self, services: Services, view_model: ContactsViewModel) -> None:
        super().__init__(services.theme)
        self._services, self._view_model = services, view_model
        tokens = services.theme.tokens
        self._is_wide: bool | None = None
        self.column.setSpacing(tokens.size("space.4"))
        lead = self.tr("Field offices and their ports, deferred inspection, sectors, centers, trade and payments.")
        head = (Label(self.tr("Who to contact"), "h1", wraps=True), Label(lead, "lead", wraps=True))
        nest(self.column, column(tokens, *head))
        nest(self.column, self._acts())
        self.field = QLineEdit()
        self.field.setPlaceholderText(self.tr("Office, city, state or phone number"))
        self.field.setAccessibleName(self.tr("Find an office"))
        self.field.setClearButtonEnabled(True)
        self.field.setMaximumWidth(tokens.size("width.article"))
        self.column.addWidget(self.field)
        self._make_tree()
        self.column.addWidget(self._make_about())
        self._make_list()
        self._lay_out()
        self.field.textChanged.connect(self._search)
        view_model.offices_changed.connect(self._show)

    @classmethod
    def build(cls, services: Services) -> Self:
        """Make the page."""
        return cls(services, ContactsViewModel(services.bundle, services.language))

    def open(self, route: Route) -> bool:
        """Show the directory at the place and with the words of the link."""
        self._view_model.show(route)
        self._mark()
        return not route.target

    def open_find(self) -> bool:
        """Give the keys to the field for words."""
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        return True

    def title(self) -> str:
        """Name of the page."""
        return self.tr("Who to contact")

    def status(self) -> str:
        """How many are shown."""
        words = self.tr("{shown} of {all} offices shown")
        return words.format(shown=len(self._view_model.offices), all=len(self._view_model.all_offices))

    def sheet(self) -> Sheet | None:
        """What is chosen and found; the whole directory is left to the route."""
        view_model = self._view_model
        if not view_model.offices or (view_model.node is None and not view_model.words.strip()):
            return None
        from poeguide.ui.pages.contacts.sheet import directory_sheet

        title = title_of(view_model.node) if view_model.node else self.title()
        return directory_sheet(self._services, view_model.route(), title, view_model.offices)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The tree stands beside the list only where there is room."""
        super().resizeEvent(event)
        self._fit()

    def _acts(self) -> FlowLayout:
        theme, navigator = self._services.theme, self._services.navigator
        self.who = Button(theme, self.tr("Who handles this?"), icon="question", role="primary")
        self.who.clicked.connect(lambda: navigator.go(WHO))
        self.history = Button(theme, self.tr("Then and now"), icon="calendar")
        self.history.clicked.connect(lambda: navigator.go(HISTORY))
        acts = FlowLayout(gap=theme.tokens.size("space.3"))
        for button in (self.who, self.history):
            acts.addWidget(button)
        return acts

    def _make_tree(self) -> None:
        tokens = self._services.theme.tokens
        self.tree = Tree(self._services.theme, self.tr("Directory"))
        self.tree.set_items([self._item(node) for node in self._view_model.tree])
        self.tree.unfold(self._services.preferences.left.unfolded)
        for changed in (self.tree.expanded, self.tree.collapsed):
            changed.connect(self._remember)
        self.tree.chosen.connect(self._choose)
        self.tree.opened.connect(self._open_node)
        self.tree_box = QWidget()
        self.tree_box.setLayout(column(tokens, Label(self.tr("Directory"), "caption-label"), self.tree, gap="space.2"))

    def _make_about(self) -> QWidget:
        """What is chosen in the tree, with the way to its page and back to all."""
        theme, tokens = self._services.theme, self._services.theme.tokens
        self.about = QWidget()
        self.name = Label("", "h3", wraps=True)
        self.above = Label("", "caption", wraps=True)
        self.page_button = Button(theme, self.tr("Open its page"), icon="forward", size="small")
        self.page_button.clicked.connect(self._open_node)
        self.all_button = Button(theme, self.tr("Show all"), icon="close", role="quiet", size="small")
        self.all_button.clicked.connect(self._clear)
        line = row(tokens, gap="space.3")
        nest(line, column(tokens, self.name, self.above, gap="space.1"), 1)
        for button in (self.page_button, self.all_button):
            line.addWidget(button, alignment=Qt.AlignmentFlag.AlignTop)
        self.pages = LinkList(theme)
        self.pages.link_clicked.connect(lambda: self._services.navigator.go(Route.parse(self.pages.link)))
        layout = column(tokens, gap="space.2")
        nest(layout, line)
        layout.addWidget(self.pages)
        self.about.setLayout(layout)
        return self.about

    def _make_list(self) -> None:
        theme = self._services.theme
        unknown = self.tr("not known")
        columns = (
            Column(self.tr("Office"), lambda office: office.name),
            Column(
                self.tr("Place"),
                lambda office: ", ".join(filter(None, (office.city, office.state_or_country))) or unknown,
            ),
            Column(self.tr("Phone"), lambda office: office.phone or unknown),
        )
        self.table = Table[OfficeHit](theme, self.tr("Offices"), columns, (34, 22, 44))
        self.table.wrap()
        self.table.opened.connect(self._open)
        self.table.clicked.connect(self._open)
        self.column.addWidget(self.table, 1)
        self.nothing = EmptyState(
            theme,
            self.tr("No office has these words"),
            self.tr("Try a city, a state such as TX, or a part of the name."),
            icon="contact",
            action=self.tr("Show all offices"),
        )
        self.nothing.action.clicked.connect(self._clear)
        self.column.addWidget(self.nothing)
        self.column.addStretch(0)

    def _lay_out(self) -> None:
        tokens = self._services.theme.tokens
        self.pane = QFrame()
        self.pane.setObjectName("pane")
        side = QVBoxLayout(self.pane)
        side.setContentsMargins(tokens.size("space.4"), tokens.size("space.5"), tokens.size("space.4"), 0)
        self.across.insertWidget(0, self.pane)
        self._fit()

    def _fit(self) -> None:
        """Move the tree beside the list or above it."""
        tokens = self._services.theme.tokens
        side = round(tokens.sizes["width.aside"] * (1 + (tokens.scale - 1) * 0.6))
        is_wide = self.width() >= side + tokens.sizes["width.article"] * tokens.scale * 0.8
        if is_wide == self._is_wide:
            return
        self._is_wide = is_wide
        if is_wide and (layout := self.pane.layout()) is not None:
            self.pane.setFixedWidth(side)
            layout.addWidget(self.tree_box)
        else:
            self.column.insertWidget(self.column.indexOf(self.about), self.tree_box)
        self.tree.set_rows(0 if is_wide else ROWS)
        self.tree_box.show()
        self.pane.setVisible(is_wide)
        set_reading_order(self)

    def _item(self, node: Node) -> TreeItem:
        title, count = title_of(node), self._view_model.count(node)
        spoken = self.tr("{name}, {count}").format(name=title, count=count) if count else title
        children = tuple(self._item(child) for child in node.children)
        return TreeItem(node.key, title, str(count) if count else "", spoken, children)

    def _show(self) -> None:
        view_model = self._view_model
        self.tree.items.recount([self._item(node) for node in view_model.tree])
        self.table.set_values(view_model.offices)
        self.table.setVisible(bool(view_model.offices))
        self._show_about()
        self._show_nothing()
        self.described.emit()

    def _show_about(self) -> None:
        node = self._view_model.node
        self.about.setVisible(node is not None)
        if node is not None:
            self.name.setText(title_of(node))
            self.above.setText(sentence_of(node))
            self.above.setVisible(bool(self.above.text()))
            self.page_button.setVisible(bool(node.route))
            self.pages.set_links([Link(page.title, page.route) for page in node.children if page.kind == "page"])

    def _show_nothing(self) -> None:
        view_model = self._view_model
        is_found = bool(view_model.offices) or not view_model.words.strip()
        self.nothing.setVisible(not is_found)

    def _mark(self) -> None:
        """Bring field and tree to what is shown, without asking again."""
        for widget in (self.field, self.tree):
            widget.blockSignals(True)
        if self.field.text().strip() != self._view_model.words.strip():
            self.field.setText(self._view_model.words)
        self.tree.choose(self._view_model.node.key if self._view_model.node else "")
        for widget in (self.field, self.tree):
            widget.blockSignals(False)
        self.tree.viewport().update()
        self._remember()

    def _search(self, words: str) -> None:
        self._view_model.search(words)
        self._services.navigator.replace(self._view_model.route())

    def _choose(self) -> None:
        self._view_model.choose(self.tree.key)
        self._services.navigator.replace(self._view_model.route())

    def _clear(self) -> None:
        self.field.clear()
        self.tree.choose("")
        self._choose()

    def _remember(self, _index: object = None) -> None:
        self._services.preferences.left.keep_unfolded(self.tree.open_keys())

    def _open_node(self) -> None:
        node = self._view_model.node
        if node is not None and node.route:
            self._services.navigator.go(Route.parse(node.route))

    def _open(self) -> None:
        if office := self.table.value:
            self._services.navigator.go(Route("contacts", office.id))
