"""The map as a picture: what the list shows, where nobody can reach it."""

from __future__ import annotations

from typing import Final

from PySide6.QtWidgets import QWidget

from poeguide.ui.pages.finder.listing import Listing
from poeguide.ui.pages.finder.view_model import FinderViewModel
from poeguide.ui.services import Services
from poeguide.ui.widgets.map_view import MapView, map_style

NEAR: Final = 9.0
"""Zoom at which the towns around a place can be read."""


class FinderPicture(MapView):
    """Follows the list: its places, and the one that is selected."""

    def __init__(self, services: Services, view_model: FinderViewModel, parent: QWidget | None = None) -> None:
        super().__init__(services.paths.map, map_style(services.theme.tokens), parent, language=services.language)
        self._services, self._view_model = services, view_model
        self.hold_still()
        self.set_reduced_motion(services.theme.is_motion_reduced)
        view_model.found.connect(self._show)
        view_model.selection_changed.connect(self._show_selection)
        self._show()
        self._show_selection()

    def _show(self) -> None:
        self.set_markers(Listing(self._view_model, units=self._services.preferences.settings.units).marker_set())
        if self._view_model.state.is_filtered and self.selected is None:
            self.show_all()

    def _show_selection(self) -> None:
        selected = self._view_model.selected
        self.select(selected.key if selected is not None else None, fly=False)
        if selected is not None and selected.point is not None:
            self.fly_to(selected.point, max(self.zoom, NEAR))
