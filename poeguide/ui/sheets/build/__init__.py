"""From a route to the sheets that it has."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from enum import StrEnum
from typing import Final

from poeguide.domain.routes import Route
from poeguide.domain.topics import PLACES
from poeguide.ui.sheets.build.cards import pocket_card
from poeguide.ui.sheets.build.desk import Desk
from poeguide.ui.sheets.build.differences import differences_sheet
from poeguide.ui.sheets.build.goods import goods_sheet
from poeguide.ui.sheets.build.lists import (
    about_sheet,
    codes_sheet,
    home_sheet,
    offices_sheet,
    source_sheet,
    terms_sheet,
)
from poeguide.ui.sheets.build.matters import matter_sheet
from poeguide.ui.sheets.build.places import crossing_sheet, office_sheet, port_sheet
from poeguide.ui.sheets.build.plans import plan_sheet
from poeguide.ui.sheets.build.topics import fact_sheet, steps_sheet, term_sheet, topic_sheet
from poeguide.ui.sheets.build.trips import declaration_sheet, trip_sheet
from poeguide.ui.sheets.values import PocketCard, Sheet

__all__ = ["Desk", "Form", "forms_of", "sheet_of"]


class Form(StrEnum):
    """The forms in which a page goes on paper."""

    SHEET = "sheet"
    CARD = "card"
    DECLARATION = "declaration"


Maker = Callable[[Desk, Route], Sheet | PocketCard | None]
SHEETS: Final[Mapping[str, Maker]] = {
    **{place.partition("/")[0]: topic_sheet for place in PLACES.values()},
    "ports": port_sheet,
    "crossings": crossing_sheet,
    "contacts": lambda desk, route: office_sheet(desk, route) if route.target else offices_sheet(desk),
    "steps": steps_sheet,
    "matters": matter_sheet,
    "differences": differences_sheet,
    "facts": fact_sheet,
    "glossary": lambda desk, route: term_sheet(desk, route) if route.target else terms_sheet(desk),
    "home": home_sheet,
    "about": about_sheet,
    "codes": codes_sheet,
    "sources": source_sheet,
    "plan": plan_sheet,
    "trip": trip_sheet,
    "goods": goods_sheet,
}
CARDS: Final = frozenset({"ports", "crossings", "steps", "trip"})


def sheet_of(desk: Desk, route: Route, form: Form = Form.SHEET) -> Sheet | PocketCard | None:
    """The sheet of a page; None where it has none in this form."""
    if form is Form.CARD:
        return pocket_card(desk, route) if route.page in CARDS else None
    if form is Form.DECLARATION:
        return declaration_sheet(desk, route) if route.page == "trip" else None
    maker = SHEETS.get(route.page)
    return maker(desk, route) if maker else None


def forms_of(desk: Desk, route: Route) -> list[Form]:
    """The forms that a page has."""
    return [form for form in Form if sheet_of(desk, route, form) is not None]
