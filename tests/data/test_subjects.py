"""Every subject that the guide promises can be found by its own name, among the first results."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest

from poeguide.data.bundle import Bundle
from poeguide.data.search import search
from poeguide.domain.routes import Route

with Path(__file__).with_name("subjects.csv").open(encoding="utf-8", newline="") as file:
    ROWS = list(csv.DictReader(file))
SUBJECTS = [(row["phrase"], row["route"]) for row in ROWS]
SPANISH = [(row["spanish"], row["route"]) for row in ROWS]


@pytest.mark.parametrize(("phrase", "route"), SUBJECTS)
def test_a_subject_is_found_by_its_name(bundle: Bundle, phrase: str, route: str) -> None:
    hits = bundle.read(search, phrase, limit=6)

    assert Route.parse(route) in [hit.route for hit in hits]


@pytest.mark.parametrize(("phrase", "route"), SPANISH)
def test_a_subject_is_found_by_its_spanish_name(bundle: Bundle, phrase: str, route: str) -> None:
    hits = bundle.read(search, phrase, limit=6, lang="es")

    assert Route.parse(route) in [hit.route for hit in hits]
