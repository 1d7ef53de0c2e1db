"""The chosen part of the directory on paper."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from poeguide.domain.ports import OfficeHit
from poeguide.domain.routes import Route
from poeguide.ui.services import Services
from poeguide.ui.sheets.build.desk import Desk
from poeguide.ui.sheets.values import Part, Sheet

translate = QCoreApplication.translate


def directory_sheet(services: Services, route: Route, title: str, offices: Sequence[OfficeHit]) -> Sheet:
    """The offices as they are listed, each with its place and phone."""
    desk = Desk(services.bundle, services.language, services.clock().date())
    unknown = translate("Sheet", "not known")
    rows = tuple(
        (
            office.name,
            "; ".join(part for part in (office.city, office.state_or_country, office.phone) if part) or unknown,
        )
        for office in offices
    )
    return desk.sheet(route, title, "", (Part(rows=rows),), facts=())
