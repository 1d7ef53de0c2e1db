"""Chooses how a line runs for the room that there is."""

from __future__ import annotations

from poeguide.ui.tokens import Tokens
from poeguide.ui.widgets.line_diagram.across import Across
from poeguide.ui.widgets.line_diagram.down import Down
from poeguide.ui.widgets.line_diagram.geometry import Drawing
from poeguide.ui.widgets.line_diagram.values import Line


def place(line: Line, width: float, tokens: Tokens, *, labels: bool = True) -> Drawing:
    """Place a line: in rows where the width carries its labels, else from top to bottom.

    A line without a branch lies in less width too, where one row holds it.
    """
    across = Across(line, width, tokens, labels=labels)
    is_narrow = labels and width < tokens.sizes["width.line"] * tokens.scale
    if is_narrow and (line.branch is not None or across.row_count > 1):
        return Down(line, width, tokens).drawing()
    return across.drawing()
