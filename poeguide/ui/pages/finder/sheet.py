"""The finder on paper: the list as it is on screen, its filters in words, dates, sources, and the link to it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from html import escape

from PySide6.QtCore import QCoreApplication

from poeguide.data.facts import sources
from poeguide.data.jump_codes import code_of_route
from poeguide.domain.hand_off import geo_code, text_code
from poeguide.ui.formats import number, short_date
from poeguide.ui.pages.finder.listing import Listing
from poeguide.ui.pages.finder.questions import filters_in_words, whole_moment
from poeguide.ui.pages.finder.rows import HeadRow, MoreRow, PlaceRow, Row
from poeguide.ui.pages.finder.state import to_route
from poeguide.ui.pages.finder.view_model import FinderViewModel
from poeguide.ui.pages.finder.words import order_words, title
from poeguide.ui.services import Services
from poeguide.ui.sheets.build import Desk
from poeguide.ui.sheets.values import Part, Sheet

translate = QCoreApplication.translate
MOST_SOURCES = 12
MOST_ON_PAPER = 4
"""So many places stand in a printed code: it is small, and a phone must still read it."""


def finder_sheet(services: Services, view_model: FinderViewModel, listing: Listing) -> Sheet:
    """What the list shows now, row by row; what is folded away on screen is only counted."""
    state, rows, link = view_model.state, listing.rows(), to_route(view_model.state)
    desk = Desk(services.bundle, services.language, services.clock().date())
    name = title(state, view_model.atlas.states, only_crossings=listing.only_crossings())
    again = Part(translate("Finder", "This list again"), rows=((translate("Finder", "Link"), str(link)),))
    parts = [_asked(view_model), *_listed(view_model, rows), *_sources(services, view_model, rows), again]
    return Sheet(
        name,
        listing.summary(),
        tuple(parts),
        code=services.bundle.read(code_of_route, link),
        phone=list_code(view_model, name, rows, most=MOST_ON_PAPER),
        notes=desk.notes(),
        language=services.language,
    )


def list_code(view_model: FinderViewModel, name: str, rows: Iterable[Row], *, most: int | None = None) -> str:
    """What a phone reads: the name of the list, its link, and as many places with their position as fit."""
    shown = [row.place for row in rows if isinstance(row, PlaceRow) and not row.is_dropped]
    places = [f"{place.name} {geo_code(place.point)}" for place in shown if place.point is not None]
    return text_code([name, str(to_route(view_model.state)), *places[:most]])


def _asked(view_model: FinderViewModel) -> Part:
    """The filters, the order, and the moment for which places are open or closed."""
    state = view_model.state
    rows = filters_in_words(state, view_model.atlas)
    if state.when is None:
        rows.append((translate("Finder", "Open or closed at"), whole_moment(view_model.moment)))
    rows.append((translate("Finder", "Sorted"), order_words(state.order)))
    return Part(translate("Finder", "Filters") if state.is_filtered else "", rows=tuple(rows))


def _listed(view_model: FinderViewModel, rows: Sequence[Row]) -> list[Part]:
    """Each group of the list as a part; a row has all that stands in it on screen, its code and its date."""
    parts: list[Part] = []
    heading, group = "", list[tuple[str, str]]()

    def close() -> None:
        if group:
            parts.append(Part(heading, rows=tuple(group)))
            group.clear()

    for row in rows:
        if isinstance(row, HeadRow):
            close()
            heading = f"{row.title} ({number(row.amount)})"
        elif isinstance(row, PlaceRow):
            group.append((row.place.name, _said(view_model, row)))
        else:
            close()
            parts.append(Part(html=f"<p>{escape(_folded(row))}</p>"))
    close()
    return parts


def _said(view_model: FinderViewModel, row: PlaceRow) -> str:
    place, origin = row.place, view_model.atlas.origins[row.place.key]
    tag = row.badge.text if row.badge else ""
    code = translate("Finder", "port code {code}").format(code=place.code) if place.code and place.is_crossing else ""
    dated = short_date(origin.as_of)
    if origin.as_of:
        dated = translate("Finder", "as of {date}").format(date=dated)
    return "; ".join(part for part in (tag, row.note, row.distance, code, dated) if part)


def _folded(row: MoreRow) -> str:
    """A row that opens on screen."""
    return translate("Finder", "Not on this paper – {row}").format(row=row.text)


def _sources(services: Services, view_model: FinderViewModel, rows: Sequence[Row]) -> list[Part]:
    """The sources that stand behind most of the rows, and how many more there are."""
    shown = (row.place.key for row in rows if isinstance(row, PlaceRow))
    used = Counter(key for place in shown for key in view_model.atlas.origins[place].sources)
    first = [key for key, _ in used.most_common(MOST_SOURCES)]
    found = {source.key: source for source in services.bundle.read(sources, first, services.language)}
    named = [(found[key].title, ", ".join(filter(None, (found[key].publisher, found[key].edition)))) for key in first]
    more = len(used) - len(first)
    parts = [Part(translate("Finder", "Sources"), rows=tuple(named))] if named else []
    if more:
        text = translate("Finder", "And {count} more: the page of each place names its own.")
        parts.append(Part(html=f"<p>{escape(text.format(count=number(more)))}</p>"))
    return parts
