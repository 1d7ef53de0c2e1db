"""Codes are small enough in bytes and large enough in millimeters, for every place of the guide."""

from __future__ import annotations

from datetime import date

import pytest
import vobject
from PySide6.QtWidgets import QApplication

from poeguide.data.bundle import Bundle
from poeguide.data.crossings import all_crossings, crossing
from poeguide.data.offices import every_office
from poeguide.data.ports import all_ports, port
from poeguide.domain.fields import CROSSINGS, OFFICES, PORTS, Place
from poeguide.domain.hand_off import MAX_BYTES, contact_code, geo_code
from poeguide.domain.routes import Route
from poeguide.ui.qr import QUIET, QrView, matrix
from poeguide.ui.services import Services
from poeguide.ui.sheets.build import Desk, Form, sheet_of
from poeguide.ui.sheets.card import CardPages
from poeguide.ui.sheets.output import picture_of
from poeguide.ui.sheets.paper import UNITS, Paper, paper_tokens
from poeguide.ui.sheets.values import PocketCard, Sheet
from tests.qr import codes_on

INCH = 25.4
CAMERA = 0.13
"""Millimeters of one pixel at 40 cm: a phone's 4,000 pixels see about half a meter there."""
PIXELS = 3
"""Pixels of a module that readers need."""


def module_on_paper(text: str, side: float) -> float:
    return side / UNITS * INCH / (len(matrix(text)) + 2 * QUIET)


@pytest.fixture(scope="module")
def places(bundle: Bundle) -> list[Place]:
    ports = (bundle.read(port, one.key) for one in bundle.read(all_ports))
    crossings = (bundle.read(crossing, one.id) for one in bundle.read(all_crossings))
    found = [PORTS.place_of(one) for one in ports if one] + [CROSSINGS.place_of(one) for one in crossings if one]
    return found + [OFFICES.place_of(one) for one in bundle.read(every_office)]


def test_every_place_and_contact_fits_into_a_code(places: list[Place]) -> None:
    assert len(places) > 800
    for place in places:
        if place.point is not None:
            assert len(geo_code(place.point)) <= 40
        card = contact_code(place.name, phone=place.phone, email=place.email, address=place.address)
        assert 0 < len(card.encode()) <= MAX_BYTES
        assert vobject.readOne(card).fn.value == place.name


@pytest.mark.parametrize("route", ["ports/2504", "help/secondary", "home", "learn/measure-biometrics", "steps/air"])
def test_codes_on_sheets_are_read_from_forty_centimeters(qapp: QApplication, bundle: Bundle, route: str) -> None:
    desk = Desk(bundle, "en", date(2026, 11, 21))
    made = sheet_of(desk, Route.parse(route))
    assert isinstance(made, Sheet)

    assert module_on_paper(made.phone, paper_tokens("sheet", is_large=False).size("sheet.code")) >= PIXELS * CAMERA


@pytest.mark.parametrize("route", ["ports/2504", "steps/air", "crossings/ny-peace-bridge"])
def test_codes_of_a_card_are_read_by_a_camera_that_far_away(qapp: QApplication, bundle: Bundle, route: str) -> None:
    card = sheet_of(Desk(bundle, "en", date(2026, 11, 21)), Route.parse(route), Form.CARD)
    assert isinstance(card, PocketCard)
    picture = picture_of(CardPages(card, Paper.LETTER), 0, dpi=INCH / CAMERA)

    assert codes_on(picture) == [card.phone] * 2


@pytest.mark.parametrize("size", [30, 200, MAX_BYTES])
def test_codes_on_the_screen_are_read_from_forty_centimeters(services: Services, size: int) -> None:
    view = QrView(services.theme)
    view.set_text("x" * size, "A code")
    millimeters = view.sizeHint().width() * INCH / 96

    assert millimeters / (len(matrix(view.text)) + 2 * QUIET) >= PIXELS * CAMERA
    assert view.sizeHint().height() < 700
