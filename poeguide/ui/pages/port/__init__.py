"""A port of entry: what happens there, when it is open, how to reach it, what is near, how busy it was."""

from __future__ import annotations

from poeguide.ui.pages.port.page import PortPage

__all__ = ["PortPage"]
