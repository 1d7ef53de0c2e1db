"""Sheets as they are made, and their words."""

from __future__ import annotations

from html.parser import HTMLParser

from poeguide.domain.routes import Route
from poeguide.ui.sheets.blocks import Block, Words
from poeguide.ui.sheets.build import Desk, Form, sheet_of
from poeguide.ui.sheets.values import PocketCard, Sheet

ROUTES = (
    "ports/2504", "ports/4701", "crossings/ca-san-ysidro", "contacts/fo-detroit", "steps/car", "steps/car/primary",
    "types/airport", "six-steps/secondary-inspection", "documents/us-citizen-adult", "goods/fresh-fruit", "goods",
    "programs/nexus", "lanes/ready", "rules/money", "learn/measure-biometrics", "help/secondary",
    "facts/cus-exempt-800", "glossary/gl-001", "home", "plan", "about/sources", "about/independence", "codes/2504",
    "sources/CFR19_101_4", "glossary",
    "plan?mode=foot&place=crossings/ca-san-ysidro&who=us-citizen&age=21-up&party=alone&document=passport-card"
    "&programs=none&goods=purchases&value=1200&away=long&used=no&date=2026-12-01T09:30",
)  # fmt: skip


def sheet(desk: Desk, route: str, form: Form = Form.SHEET) -> Sheet | PocketCard:
    made = sheet_of(desk, Route.parse(route), form)
    assert made is not None
    return made


class Text(HTMLParser):
    """The words of a page, and whether every tag is closed."""

    def __init__(self) -> None:
        super().__init__()
        self.words = ""
        self.open: list[str] = []

    def handle_starttag(self, tag: str, _attrs: object) -> None:
        if tag not in ("meta", "br"):
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.words += data


def words_of(block: Block) -> str:
    return block.document.toPlainText() if isinstance(block, Words) else ""
