"""Kinds of offices as words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from poeguide.domain.ports import OfficeKind

translate = QCoreApplication.translate


def office_kind(value: OfficeKind) -> str:
    """A kind of office, in the plural, as a heading."""
    return {
        OfficeKind.HEADQUARTERS: translate("OfficeKind", "Headquarters"),
        OfficeKind.INFO_CENTER: translate("OfficeKind", "Information center"),
        OfficeKind.TIP_LINE: translate("OfficeKind", "Report suspicious activity"),
        OfficeKind.FIELD_OFFICE: translate("OfficeKind", "Field offices"),
        OfficeKind.PRECLEARANCE: translate("OfficeKind", "Preclearance offices"),
        OfficeKind.DEFERRED_INSPECTION: translate("OfficeKind", "Deferred inspection sites"),
        OfficeKind.ENROLLMENT_CENTER: translate("OfficeKind", "Enrollment centers"),
        OfficeKind.MAIL_FACILITY: translate("OfficeKind", "International mail facilities"),
        OfficeKind.BORDER_PATROL_SECTOR: translate("OfficeKind", "Border Patrol sectors"),
        OfficeKind.CENTER_OF_EXCELLENCE: translate("OfficeKind", "Centers of Excellence and Expertise"),
        OfficeKind.TRADE_RELATIONS: translate("OfficeKind", "Trade relations"),
        OfficeKind.DRAWBACK_CENTER: translate("OfficeKind", "Drawback offices"),
        OfficeKind.FINANCE: translate("OfficeKind", "Finance"),
        OfficeKind.PAYMENT_ADDRESS: translate("OfficeKind", "Payment address"),
        OfficeKind.PRESS_OFFICE: translate("OfficeKind", "Press office"),
    }[value]


def office_kind_one(value: OfficeKind) -> str:
    """A kind of office, for one office."""
    return {
        OfficeKind.FIELD_OFFICE: translate("OfficeKind", "Field office"),
        OfficeKind.PRECLEARANCE: translate("OfficeKind", "Preclearance office"),
        OfficeKind.DEFERRED_INSPECTION: translate("OfficeKind", "Deferred inspection site"),
        OfficeKind.ENROLLMENT_CENTER: translate("OfficeKind", "Enrollment center"),
        OfficeKind.MAIL_FACILITY: translate("OfficeKind", "International mail facility"),
        OfficeKind.BORDER_PATROL_SECTOR: translate("OfficeKind", "Border Patrol sector"),
        OfficeKind.CENTER_OF_EXCELLENCE: translate("OfficeKind", "Center of Excellence and Expertise"),
        OfficeKind.DRAWBACK_CENTER: translate("OfficeKind", "Drawback office"),
    }.get(value) or office_kind(value)
