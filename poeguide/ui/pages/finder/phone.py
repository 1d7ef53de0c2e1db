"""The list or one of its places as a code that a phone reads without any network."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication

from poeguide.domain.hand_off import geo_code
from poeguide.ui.carry.phone import Code
from poeguide.ui.pages.finder.listing import Listing
from poeguide.ui.pages.finder.rows import PlaceRow
from poeguide.ui.pages.finder.sheet import list_code
from poeguide.ui.pages.finder.view_model import FinderViewModel
from poeguide.ui.pages.finder.words import title

translate = QCoreApplication.translate
LIST: Final = "list"
MOST_PLACES: Final = 5
"""So many places have a code of their own; the code of the list holds more."""


def codes_of_list(view_model: FinderViewModel, listing: Listing) -> list[Code]:
    """The selected place first, then the list, then its first places."""
    rows, selected = listing.rows(), view_model.selected
    name = title(view_model.state, view_model.atlas.states, only_crossings=listing.only_crossings())
    shown = [row.place for row in rows if isinstance(row, PlaceRow) and not row.is_dropped]
    places = dict.fromkeys([*([selected] if selected else []), *shown])
    note = translate("ListCodes", "Opens in the map of the phone.")
    found = [
        Code(place.key, place.name, note, (geo_code(place.point),)) for place in places if place.point is not None
    ][:MOST_PLACES]
    words = translate("ListCodes", "Any phone shows these words: the name of the list, its link, and its first places.")
    whole = Code(LIST, name, words, (list_code(view_model, name, rows),))
    found.insert(1 if selected is not None and selected.point is not None else 0, whole)
    return found
