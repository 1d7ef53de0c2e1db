"""Rows of places paint their parts side by side or below one another, and never over one another."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QRect
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from poeguide.paths import resources_folder
from poeguide.settings import Settings
from poeguide.ui.place_cards import rows_card
from poeguide.ui.services import Services
from poeguide.ui.theme import Theme
from poeguide.ui.widgets.place_rows import PlaceFace, PlaceLine, PlaceRows
from poeguide.ui.widgets.text import Label

LINES = {
    "state": PlaceLine(
        "ports/2504", "land", "Otay Mesa (passenger)", "General, Ready, SENTRI", "5.3 mi east", ("Open", "ok")
    ),
    "long": PlaceLine(
        "x", "land", "Gateway to the Americas Bridge", "On foot", "24 mi northwest", ("Hours not known", "confirm")
    ),
    "note": PlaceLine("ports/1001", "seaport", "New York", "Seaport, NY", "12 mi"),
    "link": PlaceLine("types/airports", "", "Airports", "An international airport where officers inspect people"),
    "bare": PlaceLine("types/airports", "", "Airports"),
}  # fmt: skip


@pytest.mark.parametrize("name", LINES)
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None, max_examples=40)
@given(width=st.integers(240, 1200), scale=st.sampled_from([1.0, 1.5, 2.0]))
def test_no_part_lies_over_another_at_any_width(qapp: QApplication, name: str, width: int, scale: float) -> None:
    theme = Theme(resources_folder())
    theme.apply(Settings(theme="light", text_scale=scale))
    rows = PlaceRows(theme, [LINES[name]])
    (row,) = rows.buttons
    assert isinstance(row.face, PlaceFace)
    places = row.face.places(width)
    boxes = [box for box in places[:5] if box.width() and box.height()]

    assert all(QRect(0, 0, width, places.height).contains(box) for box in boxes), boxes
    assert not any(one.intersects(other) for at, one in enumerate(boxes) for other in boxes[:at]), boxes
    assert row.heightForWidth(width) >= max(places.height, theme.tokens.size("target.normal"))


def test_a_row_says_all_that_it_shows(qapp: QApplication) -> None:
    theme = Theme(resources_folder())
    rows = PlaceRows(theme, [LINES["state"]])
    (row,) = rows.buttons

    assert row.accessibleName() == "Otay Mesa (passenger), 5.3 mi east, Open, General, Ready, SENTRI"


def test_a_heading_stays_at_the_top_where_its_remark_has_two_lines(qtbot: QtBot, services: Services) -> None:
    """Beside another card both headings stand on one line; in Spanish it was lower than its neighbor."""
    card = rows_card(
        services, "If it is closed", [LINES["note"]], lambda _: None, remark="straight lines, roads differ " * 9
    )
    qtbot.addWidget(card)
    card.resize(360, 300)
    card.show()

    heading, remark = (card.findChildren(Label)[at] for at in (0, 1))
    assert remark.height() > heading.height()
    assert heading.y() == remark.y()
