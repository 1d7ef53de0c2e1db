"""A desk with the real content in English."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtWidgets import QApplication

from poeguide.data.bundle import Bundle
from poeguide.paths import resources_folder
from poeguide.ui.language import Language
from poeguide.ui.sheets.build import Desk


@pytest.fixture
def english(qapp: QApplication) -> Iterator[Language]:
    """English has a catalog too, for its plurals; it holds as long as this object does."""
    made = Language(resources_folder())
    made.apply("en")
    yield made
    made.apply("en")


@pytest.fixture
def desk(english: Language, bundle: Bundle) -> Desk:
    return Desk(bundle, "en", date(2026, 11, 21))
