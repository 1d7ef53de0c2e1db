"""Documents: who you are, how you arrive, and what to show."""

from __future__ import annotations

from poeguide.ui.pages.documents.page import DocumentsPage

__all__ = ["DocumentsPage"]
