from __future__ import annotations

from poeguide.data.bundle import Bundle
from poeguide.data.codes import code, codes, regions


def test_a_code_tells_what_it_stands_for(bundle: Bundle) -> None:
    found = bundle.read(code, "0101")

    assert found is not None
    assert (found.name, found.district_name, found.is_current, found.has_port) == (
        "Portland, ME",
        "Portland, ME",
        True,
        True,
    )


def test_an_unknown_code_is_none(bundle: Bundle) -> None:
    assert bundle.read(code, "0000") is None


def test_the_list_holds_every_code_in_order(bundle: Bundle) -> None:
    numbers = [found.code for found in bundle.read(codes)]

    assert len(numbers) == 613
    assert numbers == sorted(numbers)


def test_historical_codes_are_marked(bundle: Bundle) -> None:
    found = bundle.read(codes)

    assert sum(not item.is_current for item in found if item.status.startswith("historical")) == sum(
        item.status.startswith("historical") for item in found
    )


def test_codes_are_found_by_number_and_by_name(bundle: Bundle) -> None:
    assert bundle.read(codes, "25")[0].code.startswith("25")
    assert any(found.name.startswith("Detroit") for found in bundle.read(codes, "detroit"))


def test_regions_have_names_in_two_languages(bundle: Bundle) -> None:
    assert bundle.read(regions)["NM"] == "New Mexico"
    assert bundle.read(regions, "es")["NM"] == "Nuevo México"
