"""The offline map of ports and crossings."""

from poeguide.ui.widgets.map_view.canvas import Outlook
from poeguide.ui.widgets.map_view.marker import Marker
from poeguide.ui.widgets.map_view.marker_set import MarkerSet, symbol_scale
from poeguide.ui.widgets.map_view.ruler import Ruler
from poeguide.ui.widgets.map_view.style import MapStyle, map_style
from poeguide.ui.widgets.map_view.view import MapView

__all__ = ["MapStyle", "MapView", "Marker", "MarkerSet", "Outlook", "Ruler", "map_style", "symbol_scale"]
