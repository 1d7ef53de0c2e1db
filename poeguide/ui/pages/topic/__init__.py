"""Pages to read: one topic, and all topics of a kind."""

from __future__ import annotations

from poeguide.ui.pages.topic.list_page import TopicListPage
from poeguide.ui.pages.topic.page import TopicPage
from poeguide.ui.pages.topic.view_model import TopicViewModel

__all__ = ["TopicListPage", "TopicPage", "TopicViewModel"]
