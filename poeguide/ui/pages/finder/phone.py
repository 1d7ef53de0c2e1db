"""The list or one of its places as a code that a phone reads without any network."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QWidget

from poeguide.domain.hand_off import geo_code
from poeguide.ui.layouts import column, inset, nest, row, scrolled
from poeguide.ui.pages.finder.listing import Listing
from poeguide.ui.pages.finder.rows import PlaceRow
from poeguide.ui.pages.finder.sheet import list_code
from poeguide.ui.pages.finder.view_model import FinderViewModel
from poeguide.ui.pages.finder.words import title
from poeguide.ui.qr import QrView
from poeguide.ui.theme import Theme
from poeguide.ui.widgets.buttons import Button
from poeguide.ui.widgets.chip_face import Choice
from poeguide.ui.widgets.chips import ChipGroup
from poeguide.ui.widgets.text import Label

LIST = "list"
MOST_PLACES = 5
"""So many places have a code of their own; the code of the list holds more."""


class Code(NamedTuple):
    """One thing to hand over, and what the phone does with it."""

    key: str
    name: str
    note: str
    text: str


class PhoneDialog(QDialog):
    """One code at a time: the list with its link and places, or one place for the map of the phone."""

    def __init__(self, theme: Theme, view_model: FinderViewModel, listing: Listing) -> None:
        super().__init__()
        self._theme = theme
        self.setObjectName("window")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("To a phone, without a network"))
        self.codes = self._codes(view_model, listing)
        choices = [Choice(code.key, code.name) for code in self.codes]
        self.kinds = ChipGroup(theme, self.tr("What to hand over"), choices, exclusive=True, required=True)
        self.note = Label("", "body", wraps=True)
        self.view = QrView(theme)
        self.kinds.keys_changed.connect(self._show)
        self.kinds.set_keys((self.codes[0].key,))
        self._show()
        self._lay_out()

    @property
    def code(self) -> Code:
        """What is shown."""
        return next((code for code in self.codes if code.key in self.kinds.keys), self.codes[0])

    def _codes(self, view_model: FinderViewModel, listing: Listing) -> list[Code]:
        """The selected place first, then the list, then its first places."""
        rows = listing.rows()
        name = title(view_model.state, view_model.atlas.states, only_crossings=listing.only_crossings())
        shown = [row.place for row in rows if isinstance(row, PlaceRow) and not row.is_dropped]
        selected = view_model.selected
        places = dict.fromkeys([*([selected] if selected else []), *shown])
        note = self.tr("Opens in the map of the phone.")
        found = [
            Code(place.key, place.name, note, geo_code(place.point)) for place in places if place.point is not None
        ][:MOST_PLACES]
        words = self.tr("Any phone shows these words: the name of the list, its link, and its first places.")
        whole = Code(LIST, name, words, list_code(view_model, name, rows))
        found.insert(1 if selected is not None and selected.point is not None else 0, whole)
        return found

    def _lay_out(self) -> None:
        tokens = self._theme.tokens
        close = Button(self._theme, self.tr("Close"), role="primary")
        close.clicked.connect(self.accept)
        lines = column(tokens, Label(self.windowTitle(), "h2", wraps=True), self.kinds, self.note, gap="space.4")
        lines.addWidget(self.view, alignment=Qt.AlignmentFlag.AlignHCenter)
        buttons = row(tokens)
        buttons.addStretch(1)
        buttons.addWidget(close)
        lines.addStretch(1)
        nest(lines, buttons)
        inset(lines, tokens, "space.5", "space.5")
        body = QWidget()
        body.setLayout(lines)
        self.setLayout(column(tokens, scrolled(body, sideways=True)))
        width = tokens.size("width.palette")
        needed = body.heightForWidth(width) + 2 * tokens.size("space.5")
        self.resize(width, min(tokens.size("width.window-height"), needed))

    def _show(self) -> None:
        self.note.setText(self.code.note)
        self.view.set_text(self.code.text, self.code.name)
