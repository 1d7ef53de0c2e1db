"""Links of what is read, followed."""

from __future__ import annotations

from poeguide.domain.routes import Route
from poeguide.ui.navigator import Navigator
from poeguide.ui.widgets.section import Section


def follow(section: Section, navigator: Navigator) -> None:
    """Go where the links of a section lead."""
    section.link_clicked.connect(lambda: navigator.go(Route.parse(section.link)))
