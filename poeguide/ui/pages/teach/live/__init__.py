"""A quiz in class without devices."""

from poeguide.ui.pages.teach.live.page import LivePage
from poeguide.ui.pages.teach.live.view_model import LiveViewModel

__all__ = ["LivePage", "LiveViewModel"]
