"""A desk with the real content in English."""

from __future__ import annotations

from datetime import date

import pytest

from poeguide.data.bundle import Bundle
from poeguide.ui.language import Language
from poeguide.ui.sheets.build import Desk


@pytest.fixture
def desk(catalog: Language, bundle: Bundle) -> Desk:
    return Desk(bundle, "en", date(2026, 11, 21))
