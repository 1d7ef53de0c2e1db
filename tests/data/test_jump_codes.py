"""Every page has a code; the committed list and the bundle agree."""

from __future__ import annotations

import csv
from pathlib import Path

from poeguide.data.bundle import Bundle
from poeguide.data.bundler.jump_codes import append_codes
from poeguide.data.bundler.places import known_routes
from poeguide.data.bundler.records import Content
from poeguide.data.jump_codes import code_of_route, codes_near, route_of_code
from poeguide.domain.jump_codes import faults
from poeguide.domain.routes import Route
from tests.conftest import CONTENT


def kept() -> dict[str, str]:
    with (CONTENT / "jump_codes.csv").open(encoding="utf-8") as lines:
        return {row["route"]: row["code"] for row in csv.DictReader(lines)}


def test_the_committed_codes_are_whole_and_unique() -> None:
    assert faults(kept()) == []


def test_the_bundle_gives_pages_the_codes_of_the_list(bundle: Bundle) -> None:
    codes = kept()
    wrong = [route for route in codes if bundle.read(code_of_route, Route.parse(route)) != codes[route]]

    assert wrong == []


def test_every_page_has_a_code_that_opens_it(bundle: Bundle, content: Content) -> None:
    for text in sorted(known_routes(content))[::25]:
        route = Route.parse(text)

        assert bundle.read(route_of_code, bundle.read(code_of_route, route)) == route


def test_the_code_does_not_hang_on_the_state_of_a_page(bundle: Bundle) -> None:
    plain = bundle.read(code_of_route, Route.parse("ports/2504"))

    assert bundle.read(code_of_route, Route.parse("ports/2504?tab=traffic")) == plain
    assert bundle.read(code_of_route, Route.parse("trip/some-trip")) == bundle.read(code_of_route, Route("trip"))


def test_a_code_with_one_wrong_sign_names_the_page(bundle: Bundle) -> None:
    code = bundle.read(code_of_route, Route.parse("ports/2504"))
    typed = ("2" if code[0] != "2" else "3") + code[1:]

    assert bundle.read(route_of_code, typed) is None
    assert (code, Route.parse("ports/2504")) in bundle.read(codes_near, typed)


def test_new_pages_are_appended_and_old_lines_stay(sample: Path) -> None:
    path = sample / "jump_codes.csv"
    path.write_text("".join(path.read_text("utf-8").splitlines(keepends=True)[:50]), "utf-8")
    before = path.read_text("utf-8")
    added = append_codes(sample)

    assert added > 100
    assert path.read_text("utf-8").startswith(before)
    assert append_codes(sample) == 0
