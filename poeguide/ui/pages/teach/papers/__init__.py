"""Papers for a class."""

from poeguide.ui.pages.teach.papers.page import PapersPage
from poeguide.ui.pages.teach.papers.view_model import NEEDS, PapersViewModel

__all__ = ["NEEDS", "PapersPage", "PapersViewModel"]
