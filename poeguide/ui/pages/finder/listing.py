"""From a result to rows, markers and sentences."""

from __future__ import annotations

from collections.abc import Sequence, Set
from itertools import chain
from typing import Final

from PySide6.QtCore import QCoreApplication

from poeguide.domain.finder import Cause, Group, Judged, Place
from poeguide.ui.formats import day_and_time, distance, number
from poeguide.ui.pages.finder.rows import HeadRow, MoreRow, PlaceRow, Row
from poeguide.ui.pages.finder.state import point_of
from poeguide.ui.pages.finder.view_model import FinderViewModel
from poeguide.ui.pages.finder.words import Badge, against, badge, has_badge, not_known
from poeguide.ui.widgets.map_view import Marker, MarkerSet
from poeguide.ui.widgets.map_view.style import NOT_KNOWN

translate = QCoreApplication.translate
FEW: Final = 6
"""So many dropped places are shown with their reasons at once; more are folded into one row."""
HIDDEN: Final = frozenset({Cause.PARTS, Cause.WORDS, Cause.AREA})
MISSED: Final = "missed"
OUTSIDE: Final = "outside"


class Listing:
    """Reads a view-model; `unfolded` are the groups that the reader opened."""

    def __init__(self, view_model: FinderViewModel, *, units: str, unfolded: Set[str] = frozenset()) -> None:
        self._view_model, self._units, self._unfolded = view_model, units, unfolded
        self._result, self._state = view_model.result, view_model.state

    def rows(self) -> Sequence[Row]:
        """The list, group by group."""
        return self._view_model.once("rows", (self._units, frozenset(self._unfolded)), self._rows)

    def marker_set(self) -> MarkerSet:
        """The markers as the map takes them."""
        return self._view_model.once("markers", None, self._marker_set)

    def _marker_set(self) -> MarkerSet:
        kept = self._view_model.in_any_language("markers")
        return MarkerSet(self.markers(), (one for one in kept if isinstance(one, MarkerSet)))

    def _rows(self) -> Sequence[Row]:
        view_model, result = self._view_model, self._result
        rows: list[Row] = []
        has_needs = bool(result.unknown or result.missed)
        if result.fits:
            if self._state.is_filtered or has_needs:
                rows.append(HeadRow(translate("Finder", "Fits your filters"), len(result.fits)))
            rows.extend(self._fitting(place) for place in view_model.ranking.places(result.fits))
        if result.unknown:
            rows.append(HeadRow(translate("Finder", "Not known"), len(result.unknown)))
            rows.extend(self._unknown(judged) for judged in view_model.ranking.judged(result.unknown))
        rows.extend(self._dropped())
        return tuple(rows)

    def markers(self) -> list[Marker]:
        """All places with a point; dropped ones hollow.

        Places of another name or area and ports that their crossings stand for are not shown at all.
        """
        result = self._result
        markers = [self._marker(place, self._badge(place)) for place in result.fits]
        markers.extend(self._marker(judged.place, not_known(judged, self._state)) for judged in result.unknown)
        may_fit = {place.key for place in (*result.fits, *(judged.place for judged in result.unknown))}
        for judged in result.dropped:
            is_hidden = judged.reasons[0].cause in HIDDEN or judged.place.parts
            if not is_hidden or judged.place.key == self._state.selected:
                why = against(judged, self._state, self._view_model.atlas.states)
                # A port that is listed by its crossings is not filtered out while one of them may fit.
                is_dimmed = may_fit.isdisjoint(judged.place.parts)
                markers.append(self._marker(judged.place, why, is_dimmed=is_dimmed))
        return [marker for marker in markers if marker is not None]

    def summary(self) -> str:
        """How many places fit, may fit, do not."""
        result = self._result
        if not self._state.is_filtered:
            count = len(result.fits)
            return translate("Finder", "%n place(s)", "", count)
        parts = [translate("Finder", "{count} fit").format(count=number(len(result.fits)))]
        if result.unknown:
            parts.append(translate("Finder", "{count} not known").format(count=number(len(result.unknown))))
        if result.missed:
            parts.append(translate("Finder", "{count} dropped with a reason").format(count=number(len(result.missed))))
        return ", ".join(parts)

    def status(self) -> str:
        """The footer's sentence; rich text."""
        result, state = self._result, self._state
        may = len(result.fits) + len(result.unknown)
        if not state.is_filtered:
            words = translate("Finder", "<b>{all} places</b> for {every} ports and crossings")
        elif not may:
            words = translate("Finder", "<b>No place fits</b>")
        elif self.only_crossings():
            words = translate("Finder", "<b>{may} of {all} crossings fit or may fit</b>")
        else:
            words = translate("Finder", "<b>{may} of {all} places fit or may fit</b>")
        sentence = words.format(may=number(may), all=number(result.in_scope), every=number(result.size))
        return "&nbsp;&nbsp; ".join(part for part in (sentence, self._from(), self._when()) if part)

    def only_crossings(self) -> bool:
        """Whether the reader looks at crossings alone."""
        result = self._result
        if not self._state.is_filtered:
            return False
        judged = chain(result.unknown, result.missed)
        shown = chain(result.fits, (one.place for one in judged))
        return bool(result.in_scope) and all(place.is_crossing for place in shown)

    def _from(self) -> str:
        near = self._state.near
        if not near or self._view_model.start is None:
            return ""
        place = translate("Finder", "the middle of the map") if point_of(near) else near
        return translate("Finder", "Distances in a straight line from {place}").format(place=place)

    def _when(self) -> str:
        if self._state.when is None:
            return ""
        return translate("Finder", "Hours at {time}, on the clock of each place").format(
            time=day_and_time(self._state.when)
        )

    def _distance(self, place: Place) -> str:
        miles = self._view_model.ranking.miles(place)
        return "" if miles is None else distance(miles, self._units)

    def _badge(self, place: Place) -> Badge:
        known = self._view_model.badges
        found = known.get(place.key)
        if found is None:
            found = known[place.key] = badge(place)
        if has_badge(place) or Group.HOURS in self._state.choices:
            return found
        return Badge("", "", found.note)

    def _row(self, place: Place, found: Badge, *, is_dropped: bool = False) -> PlaceRow:
        return PlaceRow(place, found if found.text else None, found.note, self._distance(place), is_dropped)

    def _fitting(self, place: Place) -> PlaceRow:
        return self._row(place, self._badge(place))

    def _unknown(self, judged: Judged) -> PlaceRow:
        return self._row(judged.place, not_known(judged, self._state))

    def _miss(self, judged: Judged) -> PlaceRow:
        return self._row(judged.place, against(judged, self._state, self._view_model.atlas.states), is_dropped=True)

    def _dropped(self) -> list[Row]:
        result, order = self._result, self._view_model.ranking.judged
        rows: list[Row] = []
        if result.missed:
            rows.append(HeadRow(translate("Finder", "Dropped, with the reason"), len(result.missed)))
            is_short = len(result.missed) <= FEW or MISSED in self._unfolded
            shown = order(result.missed) if is_short else order(result.missed)[: FEW - 1]
            rows.extend(self._miss(judged) for judged in shown)
            if hidden := len(result.missed) - len(shown):
                text = translate("Finder", "{count} others: why not?").format(count=number(hidden))
                rows.append(MoreRow(MISSED, text))
        if result.outside and OUTSIDE in self._unfolded:
            rows.append(HeadRow(translate("Finder", "Not among them, with the reason"), len(result.outside)))
            rows.extend(self._miss(judged) for judged in order(result.outside))
        elif result.outside:
            # Ports count here beside their crossings, which stand for them in the list: so does the sum that is named.
            text = translate("Finder", "{count} of {all} ports and crossings: why not?")
            counted = text.format(count=number(len(result.outside)), all=number(result.size))
            rows.append(MoreRow(OUTSIDE, counted))
        return rows

    def _marker(self, place: Place, found: Badge, *, is_dimmed: bool = False) -> Marker | None:
        if place.point is None:
            return None
        return Marker(
            key=place.key,
            point=place.point,
            shape=place.types[0].value if place.types else NOT_KNOWN,
            title=place.name,
            subtitle=". ".join(part for part in (found.text, found.note) if part),
            is_dimmed=is_dimmed,
            sign=place.roads,
        )
