"""A talk: what the audience sees, what stays private, and the time."""

from __future__ import annotations

import pytest

from poeguide.ui.present.model import PresentModel
from poeguide.ui.present.slides import in_one_line
from tests.ui.present.conftest import Clock


def test_every_place_of_the_plan_has_a_slide(model: PresentModel) -> None:
    assert [box.minutes for box in model.lesson.boxes] == [3, 8, 12, 6, 6, 5]
    assert len(model.slides) == len(model.lesson.places())
    assert all(slide.title for slide in model.slides)
    assert all(len(slide.points) <= 3 for slide in model.slides)


def test_the_audience_follows(model: PresentModel) -> None:
    model.step(1)

    assert model.shown.slide is model.slides[1]


def test_a_frozen_audience_keeps_its_picture_until_it_is_pushed(model: PresentModel) -> None:
    model.toggle_freeze()
    model.step(1)
    model.step(1)
    assert model.shown.slide is model.slides[0]

    model.push()

    assert model.shown.slide is model.slides[2]
    assert not model.is_frozen


def test_what_is_looked_up_stays_private_until_it_is_pushed(model: PresentModel) -> None:
    assert model.look_up("poeguide:types/mail")
    assert model.is_private
    assert model.shown.slide is model.slides[0]

    model.push()

    assert model.shown.slide.title == model.slide.title
    assert not model.look_up("poeguide:types/none")


def test_a_port_can_be_looked_up_too(model: PresentModel) -> None:
    assert model.look_up("poeguide:ports/2504")
    assert "San Ysidro" in model.slide.title
    assert [(point.head, point.text) for point in model.slide.points] == [
        ("Opening hours", "24 hours daily"),
        ("Address", "720 E San Ysidro Blvd, San Diego, CA 92173"),
        ("Field office", "San Diego Field Office"),
    ]
    assert model.slide.sources


def test_of_a_crossing_the_audience_sees_what_is_asked_first_in_the_words_of_the_program(model: PresentModel) -> None:
    assert model.look_up("poeguide:crossings/ny-peace-bridge")

    assert [(point.head, point.text) for point in model.slide.points] == [
        ("Opening hours", "24 hours"),
        ("Who may cross", "Car, Truck"),
        ("Lanes", "General, Ready, NEXUS"),
    ]
    assert "Peace Bridge: Who may cross – Car, Truck" in [fact.statement for fact in model.slide.facts]


def test_every_step_can_be_taken_back(model: PresentModel) -> None:
    model.step(1)
    model.look_up("poeguide:types/mail")
    model.go(9)

    for _ in range(3):
        model.undo()

    assert (model.at, model.slide) == (0, model.slides[0])


def test_blank_reaches_a_frozen_audience_as_well(model: PresentModel) -> None:
    model.toggle_freeze()
    model.toggle_blank()

    assert model.shown.is_blank
    assert model.shown.slide is model.slides[0]


def test_drift_is_shown_as_the_clock_tells_it(model: PresentModel, clock: Clock) -> None:
    model.time.begin()
    clock.turn(3 * 60 + 200)

    assert model.time.pace(model.at).drift == 200
    assert model.time.pace(model.at).left == 40 * 60 - 380


def test_a_pause_stops_the_time_and_a_restart_begins_anew(model: PresentModel, clock: Clock) -> None:
    model.time.begin()
    clock.turn(60)
    model.time.toggle_pause()
    clock.turn(600)
    model.time.toggle_pause()
    clock.turn(30)
    assert model.time.elapsed() == 90

    model.time.restart()

    assert model.time.elapsed() == 0


def test_the_time_of_each_part_is_kept(model: PresentModel, clock: Clock) -> None:
    model.time.begin()
    clock.turn(170)
    model.step(1)

    assert model.time.parts == [(0, 170)]


@pytest.mark.parametrize("at", [-5, 999])
def test_steps_end_at_the_ends(model: PresentModel, at: int) -> None:
    model.go(at)

    assert model.at in (0, len(model.slides) - 1)


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("Six measures:\n- data sent ahead\n- dogs\nOne more.", "Six measures: data sent ahead; dogs. One more."),
        ("Passport control\nPhoto\nBags are collected.", "Passport control. Photo. Bags are collected."),
        ("", ""),
    ],
)
def test_a_list_stays_a_list_when_it_stands_in_one_line(text: str, line: str) -> None:
    assert in_one_line(text) == line
