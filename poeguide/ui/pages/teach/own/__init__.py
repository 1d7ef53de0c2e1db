"""A trainer's own questions: written, imported, exported."""

from poeguide.ui.pages.teach.own.page import OwnPage
from poeguide.ui.pages.teach.own.view_model import OwnViewModel

__all__ = ["OwnPage", "OwnViewModel"]
