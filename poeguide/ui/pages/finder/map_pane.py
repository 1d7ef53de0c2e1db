"""The map with what belongs to it: the menu of a point, the ruler, the traffic of a year, a map file of the reader."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QMenu, QWidget

from poeguide.domain.geo import Point, distance_miles
from poeguide.errors import PoeGuideError
from poeguide.ui.formats import distance
from poeguide.ui.key_places import MAP
from poeguide.ui.keys import keys_in
from poeguide.ui.layouts import column
from poeguide.ui.pages.finder.listing import Listing
from poeguide.ui.pages.finder.places import people_in
from poeguide.ui.pages.finder.state import YEARS, point_text
from poeguide.ui.pages.finder.traffic_bar import TrafficBar, traffic_markers
from poeguide.ui.pages.finder.view_model import FinderViewModel
from poeguide.ui.pages.finder.what_is_here import coordinates, geo_link, what_is_here
from poeguide.ui.services import Services
from poeguide.ui.widgets.map_view import MapView, Ruler, map_style


class MapPane(QWidget):
    """`opened_key` is the place that the reader wants to open from the menu."""

    opened = Signal()

    def __init__(self, services: Services, view_model: FinderViewModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._services, self._view_model = services, view_model
        self.opened_key = ""
        self.menu: QMenu | None = None
        self._traffic: TrafficBar | None = None
        style, keys = map_style(services.theme.tokens), keys_in(services.preferences.settings.keys, MAP)
        self.map = MapView(services.paths.map, style, self, language=services.language, keys=keys)
        self.map.set_reduced_motion(services.theme.is_motion_reduced)
        self._column = column(services.theme.tokens, self.map)
        self._column.setSpacing(0)
        self._column.setStretch(0, 1)
        self.setLayout(self._column)
        self.map.asked.connect(self._show_point_menu)
        self.map.layers_asked.connect(self._show_layers_menu)
        self.map.show_layers_button()
        self._use_raster(services.preferences.settings.map_file)

    @property
    def traffic(self) -> TrafficBar:
        """The bar below the map; made when it is first wanted."""
        if self._traffic is None:
            self._traffic = bar = TrafficBar(self._services.theme, self)
            bar.hide()
            bar.moved.connect(lambda: self._view_model.set_year(bar.year))
            bar.closed.connect(partial(self._view_model.set_year, None))
            self._column.addWidget(bar)
        return self._traffic

    def rest(self) -> None:
        """Let no years run on."""
        if self._traffic is not None:
            self._traffic.stop()

    def show_listing(self, listing: Listing) -> None:
        """Show what fits, or the traffic of the chosen year."""
        year, atlas = self._view_model.state.year, self._view_model.atlas
        if year is None:
            if self._traffic is not None:
                self._traffic.hide()
                self._traffic.stop()
            self.map.set_markers(listing.marker_set())
            return
        self.traffic.show()
        totals = people_in(self._services.bundle, year)
        self.traffic.show_year(year, totals, is_whole=year <= atlas.whole_year)
        words = self.tr("{count} people entered in {year}")
        places = {place.key: place for place in atlas.places}
        self.map.set_markers(traffic_markers(places, totals, year, words), is_joined=False)

    def use_map_file(self, path: Path | None) -> bool:
        """Lay a map file of the reader over the land and remember it; one that cannot be used is told."""
        try:
            self.map.set_raster(path)
        except PoeGuideError as error:
            self._services.notices.say(str(error), "warn")
            return False
        self._services.preferences.update(map_file=str(path or ""))
        if path is not None:
            text = self.tr("{name} is shown when you zoom in.").format(name=path.name)
            self._services.notices.say(text, "ok")
        return True

    def _use_raster(self, remembered: str) -> None:
        """A remembered file that has gone is forgotten in silence until one asks for it again."""
        if not remembered:
            return
        try:
            self.map.set_raster(Path(remembered))
        except PoeGuideError:
            self._services.preferences.update(map_file="")

    def _show_point_menu(self) -> None:
        point = self.map.asked_point
        if point is None:
            return
        menu = QMenu(self)
        place = next((one for one in self._view_model.atlas.places if one.key == self.map.asked_key), None)
        if place is not None:
            menu.addAction(self.tr("Open {name}").format(name=place.name), partial(self._open, place.key))
            menu.addSeparator()
            point = place.point or point
        menu.addAction(self.tr("What is here?"), partial(self._tell, point))
        if self._services.profile != "kiosk":
            menu.addAction(self.tr("Copy the coordinates"), partial(self._copy, coordinates(point)))
            menu.addAction(self.tr("Copy a link for a phone’s map"), partial(self._copy, geo_link(point)))
        menu.addSeparator()
        menu.addAction(self.tr("List the nearest places first"), partial(self._near, point))
        menu.addAction(self.tr("Measure from here"), partial(self._measure_from, point))
        if self.map.ruler is not None:
            menu.addAction(self.tr("Measure to here"), partial(self._measure_to, point))
            menu.addAction(self.tr("Put the ruler away"), partial(self.map.set_ruler, None))
        self._pop_up(menu, self.map.asked_position)

    def _show_layers_menu(self) -> None:
        menu = QMenu(self)
        is_on = self._view_model.state.year is not None
        traffic = menu.addAction(self.tr("Traffic by year"))
        traffic.setCheckable(True)
        traffic.setChecked(is_on)
        newest = min(self._view_model.atlas.whole_year, YEARS[-1])
        traffic.triggered.connect(partial(self._view_model.set_year, None if is_on else newest))
        menu.addAction(self.tr("Whole map"), self.map.show_all)
        if self._services.profile != "kiosk":
            menu.addAction(self.tr("Copy the link of what is shown"), self._copy_link)
            menu.addSeparator()
            menu.addAction(self.tr("Add an offline map (MBTiles)…"), self._choose_map_file)
            if self._services.preferences.settings.map_file:
                menu.addAction(self.tr("Take the added map away"), partial(self.use_map_file, None))
        self._pop_up(menu, self.map.layers_corner)

    def _pop_up(self, menu: QMenu, place: QPoint) -> None:
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.menu = menu
        menu.destroyed.connect(self._forget_menu)
        menu.popup(place)

    def _forget_menu(self) -> None:
        self.menu = None

    def _open(self, key: str) -> None:
        self.opened_key = key
        self.opened.emit()

    def _tell(self, point: Point) -> None:
        self._services.notices.say(what_is_here(self._services, self._view_model, point), "info")

    def _copy(self, text: str) -> None:
        QGuiApplication.clipboard().setText(text)
        self._services.notices.say(self.tr("Copied: {text}").format(text=text), "ok")

    def _copy_link(self) -> None:
        self._copy(str(self._services.navigator.current))

    def _near(self, point: Point) -> None:
        self._view_model.set_near(point_text(point))

    def _measure_from(self, point: Point) -> None:
        self.map.set_ruler(Ruler(point))
        self._services.notices.say(self.tr("Ask at the other end for “Measure to here”."), "info")

    def _measure_to(self, point: Point) -> None:
        ruler = self.map.ruler
        if ruler is None:
            return
        words = distance(distance_miles(ruler.start, point), self._services.preferences.settings.units)
        self.map.set_ruler(Ruler(ruler.start, point, words))
        text = self.tr("{distance} in a straight line; roads differ.")
        self._services.notices.say(text.format(distance=words), "info")

    def _choose_map_file(self) -> None:
        dialog = QFileDialog(self, self.tr("Add an offline map"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilter(self.tr("Maps (*.mbtiles);;All files (*)"))
        dialog.fileSelected.connect(lambda name: self.use_map_file(Path(name)))
        dialog.open()
