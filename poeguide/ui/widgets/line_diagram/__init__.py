"""The inspection line: numbered stops in order, the branch to secondary inspection, and where the reader is."""

from __future__ import annotations

from poeguide.ui.widgets.line_diagram.diagram import LineDiagram
from poeguide.ui.widgets.line_diagram.mini import MiniLine
from poeguide.ui.widgets.line_diagram.rows import LineRow
from poeguide.ui.widgets.line_diagram.values import Branch, Line, LineStop

__all__ = ["Branch", "Line", "LineDiagram", "LineRow", "LineStop", "MiniLine"]
