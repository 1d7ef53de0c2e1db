"""The staff page: first the PIN, then status, notices, counts, this machine, and the way out."""

from __future__ import annotations

from poeguide.ui.kiosk.pages.staff.page import StaffPage

__all__ = ["StaffPage"]
