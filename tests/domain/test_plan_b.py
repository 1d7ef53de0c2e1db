"""Where to cross instead: three near ones, or the next one, which is called far."""

from __future__ import annotations

from collections.abc import Iterator

from hypothesis import given
from hypothesis import strategies as st

from poeguide.domain.plan_b import FAR_MILES, FEW, plan_b, serves
from poeguide.domain.ports import Mode


def miles(one: float) -> float:
    return one


def test_the_three_nearest_ones_are_named() -> None:
    found = plan_b([1, 5, 40, 90], miles)

    assert found.near == (1, 5, 40)
    assert found.far is None
    assert not found.is_short


def test_where_fewer_are_near_no_far_one_is_named_with_them() -> None:
    found = plan_b([44, 283, 301], miles)

    assert found.every == (44, 283)
    assert found.is_short


def test_where_none_is_near_the_next_one_is_named_and_called_far() -> None:
    found = plan_b([609, 640, 700], miles)

    assert found.near == ()
    assert found.every == (609,)
    assert found.far == 609


def test_where_there_is_none_none_is_named() -> None:
    assert plan_b([], miles).every == ()


@given(distances=st.lists(st.floats(0, 4000), max_size=12))
def test_near_is_never_beyond_the_limit_and_far_stands_alone(distances: list[float]) -> None:
    found = plan_b(iter(sorted(distances)), miles)

    assert all(one <= FAR_MILES for one in found.near)
    assert len(found.near) <= FEW
    assert found.far is None or (found.far > FAR_MILES and not found.near)
    assert bool(found.every) is bool(distances)


def test_no_more_are_read_than_needed() -> None:
    read = []

    def every() -> Iterator[float]:
        for one in (1.0, 2.0, 3.0, 4.0, 5.0):
            read.append(one)
            yield one

    plan_b(every(), miles)

    assert read == [1.0, 2.0, 3.0]


def test_what_is_not_known_of_a_crossing_rules_it_out_for_nobody() -> None:
    assert serves((), (Mode.FERRY,))
    assert serves((Mode.VEHICLE,), ())
    assert serves((Mode.VEHICLE, Mode.FERRY), (Mode.FERRY,))
    assert not serves((Mode.VEHICLE,), (Mode.FERRY,))
