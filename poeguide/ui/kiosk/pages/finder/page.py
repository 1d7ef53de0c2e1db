"""The finder where everything is low: filters, list, and one place after the other below the map."""

from __future__ import annotations

from poeguide.domain.routes import Route
from poeguide.ui.kiosk.kiosk import Kiosk
from poeguide.ui.kiosk.pages.finder.card import PlaceCard
from poeguide.ui.kiosk.pages.finder.view_model import OneByOneViewModel
from poeguide.ui.pages.finder import FinderPage
from poeguide.ui.pages.finder.panes import MAP
from poeguide.ui.pages.finder.view_model import FinderViewModel


class LowFinderPage(FinderPage):
    """The map is above or beside, where no hand reaches; what it shows is read here, place by place."""

    def __init__(self, kiosk: Kiosk) -> None:
        finder = FinderViewModel(kiosk.services)
        super().__init__(kiosk.services, finder)
        self._finder, self._is_begun = finder, False
        self.places = OneByOneViewModel(kiosk.services, finder)
        self.card = PlaceCard(kiosk, self.places)
        self.panes.show_instead_of_map(self.card, self.tr("One by one"))

    def open(self, route: Route) -> bool:
        """Show the state of a link; what it found already comes one by one, a whole country as a list."""
        found = super().open(route)
        if not self._is_begun and self._finder.state.is_filtered:
            self.tabs.set_current(MAP)
            self.tabs.chosen.emit()
        self._is_begun = True
        return found

    def title(self) -> str:
        """What was asked for, so that it stands above the map."""
        return self.places.title() if self._finder.state.is_filtered else super().title()
