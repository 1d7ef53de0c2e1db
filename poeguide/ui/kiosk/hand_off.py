"""What a visitor takes along of a page: short lines, a code that holds them, and the same on paper."""

from __future__ import annotations

from dataclasses import replace
from html import escape

from PySide6.QtCore import QCoreApplication

from poeguide.data.crossings import crossing
from poeguide.data.jump_codes import code_of_route
from poeguide.data.offices import office
from poeguide.data.ports import port
from poeguide.domain.hand_off import text_code
from poeguide.domain.idle import LARGE_TEXT
from poeguide.domain.kiosk_notices import StaffNotice
from poeguide.domain.routes import Route
from poeguide.ui.formats import short_date
from poeguide.ui.kiosk.board import ports_of
from poeguide.ui.kiosk.kiosk import Kiosk
from poeguide.ui.opening import published
from poeguide.ui.services import Services
from poeguide.ui.sheets.build import Desk, sheet_of
from poeguide.ui.sheets.output import Pages, pages_of
from poeguide.ui.sheets.paper import Paper
from poeguide.ui.sheets.slip import Slip, SlipPages
from poeguide.ui.sheets.values import Part, Sheet

translate = QCoreApplication.translate


def lines_of(services: Services, place: Route, title: str) -> tuple[str, ...]:
    """What one needs to find a place again, or the stops of a way in; last its name in this guide."""
    read = services.bundle.read
    parts: tuple[str, ...] = ()
    if place.page == "ports" and (found := read(port, place.target)) is not None:
        code = translate("HandOff", "Port code {code}").format(code=found.code) if found.code else ""
        parts = (code, found.address, found.phone, published(found.hours))
    elif place.page == "contacts" and (place_found := read(office, place.target)) is not None:
        parts = (place_found.address, place_found.phone, place_found.email, published(place_found.hours))
    elif place.page == "crossings" and (way := read(crossing, place.target)) is not None:
        parts = (way.port_name, way.state, published(way.hours))
    elif place.page == "steps" and (sheet := _sheet(services, place)) is not None:
        stops = (stop for part in sheet.parts for stop in part.stops)
        parts = tuple(f"{number}. {stop.name}" for number, stop in enumerate(stops, 1))
    return tuple(part for part in (title, *parts, str(Route(place.page, place.target))) if part)


def slip_of(kiosk: Kiosk, place: Route, lines: tuple[str, ...]) -> SlipPages:
    """The lines on a roll, with what the staff says about the place."""
    services = kiosk.services
    compiled, today = services.bundle.manifest.content_date, services.clock().date().isoformat()
    dates = translate("Sheet", "Facts compiled {compiled}, printed {today}.").format(
        compiled=short_date(compiled), today=short_date(today)
    )
    what = translate("Sheet", "Independent guide, not a government publication. An officer decides.")
    notes = (dates, what, kiosk.config.name) if kiosk.config.name else (dates, what)
    code = services.bundle.read(code_of_route, Route(place.page, place.target))
    slip = Slip(lines[0], lines[1:-1], tuple(notices_on(kiosk, place)), notes, text_code(lines), code)
    return SlipPages(slip)


def paper_of(kiosk: Kiosk, place: Route, lines: tuple[str, ...]) -> Pages:
    """The sheet of the page, or the lines where it has none; what the staff says stands first."""
    services = kiosk.services
    sheet = _sheet(services, place) or _plain(services, place, lines)
    said = notices_on(kiosk, place)
    if said:
        html = "".join(f"<p>{escape(words)}</p>" for words in said)
        notice = Part(translate("Sheet", "Notices of the staff"), html=html)
        sheet = replace(sheet, parts=(notice, *sheet.parts))
    is_large = services.preferences.settings.text_scale >= LARGE_TEXT
    return pages_of(sheet, Paper(kiosk.printing.paper), is_large=is_large)


def notices_on(kiosk: Kiosk, place: Route) -> list[str]:
    """What the staff says about a place now, with its date."""
    services = kiosk.services
    shown = kiosk.board.shown(ports_of(services, place), services.clock())
    return [notice_words(notice) for notice in shown]


def notice_words(notice: StaffNotice) -> str:
    """A notice as it stands above a page and on paper."""
    words = translate("NoticeStrip", "Notice of the staff here, {date}: {text}")
    return words.format(date=short_date(notice.made), text=notice.text)


def _sheet(services: Services, place: Route) -> Sheet | None:
    desk = Desk(services.bundle, services.language, services.clock().date())
    found = sheet_of(desk, place)
    return found if isinstance(found, Sheet) else None


def _plain(services: Services, place: Route, lines: tuple[str, ...]) -> Sheet:
    """A page that has no sheet of its own: its lines."""
    desk = Desk(services.bundle, services.language, services.clock().date())
    html = "".join(f"<p>{escape(line)}</p>" for line in lines[1:])
    return desk.sheet(place, lines[0], "", [Part(html=html)], facts=())
