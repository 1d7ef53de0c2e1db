"""The registry of pages: to add one, write its file and add a line here.

Pages are named by text and imported on the first visit, so that the first window loads none but Home.
"""

from __future__ import annotations

from importlib import import_module
from typing import Final, NamedTuple

from poeguide.domain.routes import Route
from poeguide.ui.page import Page


class PageSpec(NamedTuple):
    """Which class shows the routes of a page word; `has_target` separates a list from one of its things.

    A page that holds work shows what the reader typed or runs, beyond what its route says: it is never let go.
    """

    key: str
    section: str
    module: str
    class_name: str
    has_target: bool | None = None
    holds_work: bool = False

    def page_class(self) -> type[Page]:
        """Import the class."""
        found = getattr(import_module(f"poeguide.ui.pages.{self.module}"), self.class_name)
        if not (isinstance(found, type) and issubclass(found, Page)):
            raise TypeError(f"{self.class_name} is not a page")
        return found


class Section(NamedTuple):
    """An entry of the rail; its words are in `poeguide.ui.words`."""

    key: str
    icon: str
    is_low: bool = False

    @property
    def route(self) -> Route:
        """Where the entry leads."""
        return Route(self.key)


SECTIONS: Final = (
    Section("home", "home"),
    Section("ports", "map"),
    Section("steps", "steps"),
    Section("plan", "question"),
    Section("documents", "passport"),
    Section("goods", "can-i-bring-it"),
    Section("trip", "my-trip"),
    Section("contacts", "contact"),
    Section("learn", "learn"),
    Section("teach", "teach"),
    Section("help", "help", is_low=True),
    Section("about", "about", is_low=True),
    Section("settings", "settings", is_low=True),
)

PAGES: Final = (
    PageSpec("home", "home", "home", "HomePage"),
    PageSpec("ports", "ports", "finder", "FinderPage", has_target=False),
    PageSpec("ports", "ports", "port", "PortPage", has_target=True),
    PageSpec("crossings", "ports", "crossing", "CrossingPage", has_target=True),
    PageSpec("compare", "ports", "compare", "ComparePage", has_target=False),
    PageSpec("codes", "ports", "codes", "CodesPage", holds_work=True),
    PageSpec("steps", "steps", "steps", "StepsPage"),
    PageSpec("plan", "plan", "plan", "PlanPage", has_target=False, holds_work=True),
    PageSpec("six-steps", "steps", "topic", "TopicPage", has_target=True),
    PageSpec("types", "learn", "topic", "TopicListPage", has_target=False),
    PageSpec("types", "learn", "topic", "TopicPage", has_target=True),
    PageSpec("differences", "learn", "differences", "DifferencesPage", has_target=False),
    PageSpec("majors", "learn", "topic", "TopicListPage", has_target=False),
    PageSpec("majors", "learn", "topic", "TopicPage", has_target=True),
    PageSpec("documents", "documents", "documents", "DocumentsPage"),
    PageSpec("goods", "goods", "goods", "GoodsPage"),
    PageSpec("trip", "trip", "trip", "TripPage", holds_work=True),
    PageSpec("programs", "learn", "topic", "TopicListPage", has_target=False),
    PageSpec("programs", "learn", "topic", "TopicPage", has_target=True),
    PageSpec("lanes", "learn", "topic", "TopicListPage", has_target=False),
    PageSpec("lanes", "learn", "topic", "TopicPage", has_target=True),
    PageSpec("rules", "goods", "topic", "TopicListPage", has_target=False),
    PageSpec("rules", "goods", "topic", "TopicPage", has_target=True),
    PageSpec("learn", "learn", "learn", "LearnPage", has_target=False),
    PageSpec("learn", "learn", "topic", "TopicPage", has_target=True),
    PageSpec("help", "help", "help", "HelpPage", has_target=False),
    PageSpec("help", "help", "topic", "TopicPage", has_target=True),
    PageSpec("glossary", "learn", "glossary", "GlossaryPage"),
    PageSpec("contacts", "contacts", "contacts", "ContactsPage", has_target=False),
    PageSpec("contacts", "contacts", "office", "OfficePage", has_target=True),
    PageSpec("matters", "contacts", "matters", "MattersPage"),
    PageSpec("facts", "about", "fact", "FactPage", has_target=True),
    PageSpec("sources", "about", "fact", "SourcePage", has_target=True),
    PageSpec("about", "about", "about", "AboutPage"),
    PageSpec("changes", "about", "changes", "ChangesPage", holds_work=True),
    PageSpec("teach", "teach", "teach.home", "TeachPage", has_target=False),
    PageSpec("quiz", "teach", "teach.bank", "BankPage", holds_work=True),
    PageSpec("own", "teach", "teach.own", "OwnPage", holds_work=True),
    PageSpec("classes", "teach", "teach.classes", "ClassesPage", holds_work=True),
    PageSpec("class", "teach", "teach.live", "LivePage", has_target=False, holds_work=True),
    PageSpec("scenarios", "teach", "teach.scenarios", "ScenarioPage", holds_work=True),
    PageSpec("papers", "teach", "teach.papers", "PapersPage", has_target=False, holds_work=True),
    PageSpec("practice", "teach", "teach.practice", "PracticePage", has_target=False, holds_work=True),
    PageSpec("lessons", "teach", "teach.lessons", "LessonPage", holds_work=True),
    PageSpec("settings", "settings", "settings", "SettingsPage"),
)


def page_for(route: Route) -> PageSpec | None:
    """The page that shows a route."""
    wanted = bool(route.target)
    return next((s for s in PAGES if s.key == route.page and s.has_target in (None, wanted)), None)
