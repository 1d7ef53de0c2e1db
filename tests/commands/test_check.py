from __future__ import annotations

from pathlib import Path

import pytest

from poeguide.data.bundle import Bundle
from tests.commands.conftest import Command


def test_check_counts_what_the_manifest_counts(poeguide: Command, bundle: Bundle) -> None:
    found = poeguide("check", "--json").json()

    assert found["counts"] == dict(bundle.manifest.counts)
    assert (found["counts"]["ports"], found["counts"]["traffic"]) == (487, 276_992)
    assert found["sha256"] == bundle.manifest.sha256


def test_the_bundle_to_check_may_follow_the_command(poeguide: Command, bundle_path: Path) -> None:
    answer = poeguide("check", str(bundle_path), bundle=Path("nothing"))

    assert answer.code == 0
    assert answer.output.startswith(f"The bundle is good: {bundle_path}\n")


def test_content_tells_languages_ages_and_grades(poeguide: Command, bundle: Bundle) -> None:
    found = poeguide("check", "--content", "--json", "--clock", "2026-11-21").json()["content"]
    counts = bundle.manifest.counts
    totals = {row["kind"]: row["total"] for row in found["languages"] if row["language"] == "es"}

    assert all(row["translated"] <= row["total"] for row in found["languages"])
    assert (totals["stop"], totals["fact"], totals["sequence"]) == (
        counts["stop"],
        counts["facts"],
        counts["sequences"],
    )
    assert (totals["term"], totals["question"]) == (counts["terms"], counts["questions"])
    assert sum(found["freshness"].values()) == counts["facts"]
    assert len(found["to_confirm"]) == found["freshness"]["confirm"]
    assert found["grades"].keys() <= totals.keys()


def test_facts_age_with_the_clock(poeguide: Command) -> None:
    early, late = (
        poeguide("check", "--content", "--json", "--clock", day).json()["content"]["freshness"]
        for day in ("2025-01-01", "2060-01-01")
    )

    assert early["fresh"] > late["fresh"]
    assert early["confirm"] < late["confirm"]


@pytest.mark.parametrize("kind", ["six-step", "stop", "calm", "function"])
def test_what_a_traveler_reads_is_plain(poeguide: Command, kind: str) -> None:
    found = poeguide("check", "--content", "--json").json()["content"]

    assert found["grades"][kind] <= 8


def test_no_text_of_the_guide_reads_above_grade_eight(poeguide: Command) -> None:
    assert poeguide("check", "--content", "--json").json()["content"]["hard"] == {}


def test_the_report_lists_the_oldest_facts_and_says_that_no_text_is_hard(poeguide: Command) -> None:
    printed = poeguide("check", "--content").output

    assert "Facts to confirm first, the oldest 10\n" in printed
    assert "Texts above grade 8\n none\n" in printed
    assert "  es  question\n" in printed
