"""The names of the base map: towns that know their side of the border, lakes that wait until they are large enough."""

from __future__ import annotations

import pytest

from poeguide.data.basemap import Basemap


def test_towns_beside_the_border_know_the_way_into_their_own_country(basemap: Basemap) -> None:
    towns = {(place.name, round(place.latitude)): place for place in basemap.places() if place.away is not None}
    ways = {
        ("Laredo", 28): 350, ("Nuevo Laredo", 27): 169, ("San Diego", 33): 350, ("Tijuana", 33): 174,
        ("Detroit", 42): 339, ("Windsor", 42): 157, ("El Paso", 32): 51, ("Ciudad Juárez", 32): 160,
    }  # fmt: skip

    assert {key: round(towns[key].away or 0) for key in ways} == pytest.approx(ways, abs=2)
    assert len(towns) > 500
    assert all((town.border_km or 0) <= 25 for town in towns.values())


def test_a_lake_is_named_once_it_has_grown_to_its_name(basemap: Basemap) -> None:
    lakes = {place.name: place.min_zoom for place in basemap.places() if place.kind == "lake"}

    assert max(lakes[f"Lake {name}"] for name in ("Superior", "Michigan", "Huron", "Erie", "Ontario")) < 5
    assert min(lakes[name] for name in ("Oneida Lake", "Lake Champlain", "Salton Sea", "Keuka Lake")) > 6


def test_large_countries_are_named_in_several_places(basemap: Basemap) -> None:
    names = [place.name for place in basemap.places() if place.kind == "country"]

    assert min(names.count(name) for name in ("Canada", "Mexico", "United States of America")) > 1
    assert names.count("Ireland") == 1
