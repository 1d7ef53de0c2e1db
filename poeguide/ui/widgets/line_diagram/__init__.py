"""The inspection line: numbered stops in order, the branch to secondary inspection, and where the reader is."""

from __future__ import annotations

from poeguide.ui.widgets.line_diagram.diagram import LineDiagram
from poeguide.ui.widgets.line_diagram.mini import draw_mini_line, mini_line_size
from poeguide.ui.widgets.line_diagram.paint import Disc, draw_disc
from poeguide.ui.widgets.line_diagram.rows import LineGap, LineRow
from poeguide.ui.widgets.line_diagram.values import Branch, Line, LineStop

__all__ = [
    "Branch",
    "Disc",
    "Line",
    "LineDiagram",
    "LineGap",
    "LineRow",
    "LineStop",
    "draw_disc",
    "draw_mini_line",
    "mini_line_size",
]
