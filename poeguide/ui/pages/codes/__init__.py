"""Schedule D port codes: what each number stands for, in use and historical."""

from __future__ import annotations

from poeguide.ui.pages.codes.page import CodesPage

__all__ = ["CodesPage"]
