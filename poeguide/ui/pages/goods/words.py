"""Verdicts and groups of goods as words, tones and drawings."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from poeguide.domain.goods import Verdict

translate = QCoreApplication.translate


def verdict(value: Verdict) -> str:
    """What to do with goods."""
    return {
        Verdict.FINE: translate("Verdict", "Fine to bring"),
        Verdict.DECLARE: translate("Verdict", "Declare it"),
        Verdict.PERMIT: translate("Verdict", "Permit or paper needed"),
        Verdict.LEAVE: translate("Verdict", "Leave it"),
    }[value]


VERDICT_TONES = {Verdict.FINE: "ok", Verdict.DECLARE: "warn", Verdict.PERMIT: "info", Verdict.LEAVE: "stop"}
VERDICT_TAGS = VERDICT_TONES | {Verdict.DECLARE: "confirm"}
VERDICT_ICONS = {
    Verdict.FINE: "check",
    Verdict.DECLARE: "alert",
    Verdict.PERMIT: "document-check",
    Verdict.LEAVE: "leave-it",
}


def goods_category(key: str) -> str:
    """A group of goods."""
    return {
        "food": translate("Goods", "Food"),
        "plants": translate("Goods", "Plants"),
        "souvenirs": translate("Goods", "Souvenirs"),
        "wildlife": translate("Goods", "Wildlife"),
        "pets": translate("Goods", "Pets"),
        "health": translate("Goods", "Health"),
        "drugs": translate("Goods", "Drugs"),
        "weapons": translate("Goods", "Weapons"),
        "money": translate("Goods", "Money"),
        "alcohol-tobacco": translate("Goods", "Alcohol and tobacco"),
        "electronics": translate("Goods", "Electronics"),
        "vehicles": translate("Goods", "Vehicles"),
        "science": translate("Goods", "Science"),
        "mail": translate("Goods", "Mail"),
    }.get(key, key.capitalize())


CATEGORY_ICONS = {
    "food": "food",
    "plants": "plant",
    "souvenirs": "gift",
    "wildlife": "animal",
    "pets": "animal",
    "health": "medicine",
    "drugs": "medicine",
    "weapons": "shield",
    "money": "money",
    "alcohol-tobacco": "bottle",
    "electronics": "device",
    "vehicles": "car",
    "science": "science",
    "mail": "mail",
}
