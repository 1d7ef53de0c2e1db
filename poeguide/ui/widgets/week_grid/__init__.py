"""The week as a grid: open is solid, closed hatched, not known a dashed cell with a question mark.

Grid and legend paint themselves: with a widget for each day and each name they were a third of the page of a port.
"""

from poeguide.ui.widgets.week_grid.grid import WeekGrid, WeekRow
from poeguide.ui.widgets.week_grid.legend import WeekLegend

__all__ = ["WeekGrid", "WeekLegend", "WeekRow"]
