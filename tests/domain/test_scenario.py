"""Role-play: every branch ends, the score decides the ending, the look back finds the turn."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest

from poeguide.data.bundle import Bundle
from poeguide.data.scenarios import scenarios
from poeguide.domain.scenario import Choice, Ending, Scenario, Scene, Talk, scenario_faults

GOOD, POOR, WRONG = Choice("Yes, here.", "Clear.", 2, "b"), Choice("Yes.", "Short.", 1, "b"), Choice("No.", "False.", 0)
MADE = Scenario(
    id="s", title="T", icon="talk", setting="At a booth.", officer="Ask.", traveler="Answer.",
    scenes=(Scene("a", "Anything?", (GOOD, POOR, WRONG)), Scene("b", "What?", (replace(GOOD, to=""), WRONG))),
    ending=Ending(3, "On you go.", "It takes longer."), facts=("f",),
)  # fmt: skip


def endings(talk: Talk) -> Iterator[Talk]:
    """Every way that a talk can go."""
    if talk.scene is None:
        yield talk
        return
    for at in range(len(talk.scene.choices)):
        yield from endings(talk.choose(at))


def test_the_ending_follows_the_score() -> None:
    said = {tuple(step.choice.text for step in talk.steps): talk.ending for talk in endings(Talk(MADE))}

    assert said[("Yes, here.", "Yes, here.")] == "On you go."
    assert said[("Yes.", "Yes, here.")] == "On you go."
    assert said[("Yes.", "No.")] == "It takes longer."
    assert said[("No.",)] == "It takes longer."


def test_looking_back_names_the_answer_that_cost_most() -> None:
    assert Talk(MADE).choose(1).choose(1).turning_point() == 1
    assert Talk(MADE).choose(0).choose(0).turning_point() is None
    assert Talk(MADE).turning_point() is None


def test_a_step_can_be_taken_back_and_no_choice_is_ignored() -> None:
    talk = Talk(MADE).choose(0)

    assert talk.back() == Talk(MADE)
    assert talk.choose(9) == talk


@pytest.mark.parametrize(
    ("scenes", "words"),
    [
        ((), "no scene"),
        ((Scene("a", "?", (GOOD,)),), "fewer than two"),
        ((Scene("a", "?", (GOOD, WRONG)),), "no scene b"),
        ((Scene("a", "?", (replace(GOOD, to="a"), WRONG)),), "circle"),
        ((Scene("a", "?", (WRONG, WRONG)), Scene("c", "?", (WRONG, WRONG))), "never reached"),
    ],
)
def test_a_talk_that_cannot_be_played_is_refused(scenes: tuple[Scene, ...], words: str) -> None:
    assert any(words in fault for fault in scenario_faults(replace(MADE, scenes=scenes)))


def test_a_secret_on_both_cards_is_refused() -> None:
    shared = replace(MADE, officer="Ask. The seal broke.", traveler="Answer. The seal broke.")

    assert scenario_faults(shared) == ["Both cards tell the same sentence."]


def test_every_branch_of_every_shipped_talk_ends_and_both_endings_can_be_reached(bundle: Bundle) -> None:
    every = bundle.read(scenarios)

    assert len(every) >= 12
    for scenario in every:
        talks = list(endings(Talk(scenario)))
        assert {talk.ends_well for talk in talks} == {True, False}, scenario.id
        assert all(talk.ending for talk in talks)
        assert scenario_faults(scenario) == []
