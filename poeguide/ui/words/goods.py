"""Verdicts and groups of goods as words, tones and drawings."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from poeguide.domain.goods import GoodsAnswer, Verdict
from poeguide.domain.goods.tokens import words_of

translate = QCoreApplication.translate
STEM: Final = 6
"""So many letters make two sentences the same order: a language may say it to one or to several things."""
_VERDICTS: Final = {
    Verdict.FINE: QT_TRANSLATE_NOOP("Verdict", "Fine to bring"),
    Verdict.DECLARE: QT_TRANSLATE_NOOP("Verdict", "Declare it"),
    Verdict.PERMIT: QT_TRANSLATE_NOOP("Verdict", "Permit or paper needed"),
    Verdict.LEAVE: QT_TRANSLATE_NOOP("Verdict", "Leave it"),
}


def verdict(value: Verdict) -> str:
    """What to do with goods."""
    return translate("Verdict", str(_VERDICTS[value]))


def without_verdict(said: str, summary: str) -> str:
    """A summary without the verdict, which stands above it in large letters: “Declare it”, or “Declare them”."""
    first, _, rest = summary.partition(". ")
    is_same = first[:STEM] == said[:STEM] and len(first.split()) <= len(said.split())
    return rest if rest and is_same else summary


def unknown_goods() -> tuple[str, str, str]:
    """What is said of goods that the guide does not know: a title, a sentence, and why."""
    why = translate(
        "VerdictCard",
        "This guide does not know these words. Declare what you carry and ask the officer. "
        "Food that is declared and not allowed can be given up. Food that is not declared can bring a fine.",
    )
    short = translate("VerdictCard", "Declare it and show it. An officer decides.")
    return translate("VerdictCard", "Not in this guide"), short, why


def left_out(answer: GoodsAnswer, typed: str) -> list[str]:
    """The words of a question that were not used, as they were typed."""
    unknown = {word for thing in answer.unknown for word in words_of(thing)}
    left, said = set(answer.left_out) - unknown, typed.split()
    words = [word for word in dict.fromkeys(said) if len(word) > 1 and left.issuperset(words_of(word))]
    return words if len(said) > 1 else [word for word in answer.left_out if word in left]


def how_read(answer: GoodsAnswer, typed: str) -> str:
    """Which words were used, how those with an error were read, and what the guide does not know."""
    if not answer.used:
        return ""
    meant, rest = dict(answer.read_as), left_out(answer, typed)
    reading = translate("GoodsPage", "{typed} (read as {meant})")
    used = ", ".join(reading.format(typed=word, meant=meant[word]) if word in meant else word for word in answer.used)
    sentences = [translate("GoodsPage", "We looked for: {used}.").format(used=used)]
    if rest:
        text = translate("GoodsPage", "We looked for: {used}. Left out: {rest}.")
        sentences = [text.format(used=used, rest=" ".join(rest))]
    if answer.unknown:
        unknown = translate("GoodsPage", "Not in this guide, so declare it too: {things}.")
        sentences.append(unknown.format(things=", ".join(answer.unknown)))
    return " ".join(sentences)


VERDICT_TONES = {Verdict.FINE: "ok", Verdict.DECLARE: "warn", Verdict.PERMIT: "info", Verdict.LEAVE: "stop"}
VERDICT_TAGS = VERDICT_TONES | {Verdict.DECLARE: "confirm"}
VERDICT_ICONS = {
    Verdict.FINE: "check",
    Verdict.DECLARE: "alert",
    Verdict.PERMIT: "document-check",
    Verdict.LEAVE: "leave-it",
}


_CATEGORIES: Final = {
    "food": QT_TRANSLATE_NOOP("Goods", "Food"),
    "plants": QT_TRANSLATE_NOOP("Goods", "Plants"),
    "souvenirs": QT_TRANSLATE_NOOP("Goods", "Souvenirs"),
    "wildlife": QT_TRANSLATE_NOOP("Goods", "Wildlife"),
    "pets": QT_TRANSLATE_NOOP("Goods", "Pets"),
    "health": QT_TRANSLATE_NOOP("Goods", "Health"),
    "drugs": QT_TRANSLATE_NOOP("Goods", "Drugs"),
    "weapons": QT_TRANSLATE_NOOP("Goods", "Weapons"),
    "money": QT_TRANSLATE_NOOP("Goods", "Money"),
    "alcohol-tobacco": QT_TRANSLATE_NOOP("Goods", "Alcohol and tobacco"),
    "electronics": QT_TRANSLATE_NOOP("Goods", "Electronics"),
    "vehicles": QT_TRANSLATE_NOOP("Goods", "Vehicles"),
    "science": QT_TRANSLATE_NOOP("Goods", "Science"),
    "mail": QT_TRANSLATE_NOOP("Goods", "Mail"),
}


def goods_category(key: str) -> str:
    """A group of goods."""
    return translate("Goods", str(_CATEGORIES[key])) if key in _CATEGORIES else key.capitalize()


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
