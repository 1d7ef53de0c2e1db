"""What tests of queries share: the base map, opened once for each file of tests."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from poeguide.data.basemap import Basemap
from tests.data.basemap_ground import MAP


@pytest.fixture(scope="module")
def basemap() -> Iterator[Basemap]:
    opened = Basemap.open(MAP)
    yield opened
    opened.close()
