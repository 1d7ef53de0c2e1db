"""What layouts ask for again and again, remembered for a few widths."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final, TypeVar

FEW_WIDTHS: Final = 32
"""Widths that are remembered: a page is laid out at fewer, a window is drawn larger at more."""

T = TypeVar("T")


class ByWidth(dict[int, T]):
    """What is known at which width in pixels."""

    def at(self, width: int, work_out: Callable[[int], T]) -> T:
        """What is known at a width, worked out where nobody asked before."""
        if width not in self:
            if len(self) >= FEW_WIDTHS:
                self.clear()
            self[width] = work_out(width)
        return self[width]
