"""The finder's rules: which crossings serve a traveler, which may, and why the others do not."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from poeguide.domain.finder import (
    ASK,
    CLOSED,
    OPEN,
    STEP_FREE,
    Cause,
    Filters,
    Group,
    HeldDocument,
    Order,
    Place,
    Reason,
    Use,
    apply,
    counts,
    read_choices,
    sort_key,
)
from poeguide.domain.geo import Bounds, Point
from poeguide.domain.ports import CrossingStatus, Lane, Mode, OnlyFor, PortType
from tests.domain.finder_places import VALUES, airport, crossing, filters, places


@settings(max_examples=40)
@given(every=places(), asked=filters())
def test_no_place_is_lost_and_none_stands_in_two_groups(every: list[Place], asked: Filters) -> None:
    result = apply(every, asked)

    shown = [*result.fits, *(judged.place for judged in (*result.unknown, *result.dropped))]
    assert sorted(place.key for place in shown) == sorted(place.key for place in every)
    assert len(result.missed) + len(result.outside) == len(result.dropped)


def test_a_crossing_for_a_few_is_listed_until_somebody_else_asks_for_what_they_need() -> None:
    xpress = replace(crossing(modes=[Mode.PEDESTRIAN], is_open=True), only_for=OnlyFor.AIR_PASSENGERS)
    on_foot, flying = {Group.MODE: frozenset({"pedestrian"})}, {Group.USE: frozenset({"air_passengers"})}

    assert apply([xpress], Filters({Group.BORDER: frozenset()})).fits
    dropped = apply([xpress], Filters(on_foot)).missed
    assert [reason.cause for judged in dropped for reason in judged.reasons] == [Cause.ONLY_FOR]
    assert apply([xpress], Filters({Group.USE: frozenset({"travelers"})})).missed
    assert apply([xpress], Filters(on_foot | flying)).fits


def test_a_crossing_of_whose_bicycles_nobody_wrote_is_kept_as_not_known() -> None:
    cycling = Filters({Group.MODE: frozenset({"bicycle"})})

    assert apply([crossing(modes=[Mode.VEHICLE, Mode.BICYCLE])], cycling).fits
    assert apply([crossing(modes=[Mode.VEHICLE])], cycling).unknown
    assert apply([crossing(modes=[Mode.RAIL])], cycling).dropped


def test_a_way_that_is_counted_at_the_port_alone_is_kept_as_not_known() -> None:
    by_bus = Filters({Group.MODE: frozenset({"bus"})})
    bridge = replace(crossing(modes=[Mode.VEHICLE]), modes_unknown=(Mode.BUS,))

    assert apply([bridge], by_bus).unknown
    assert apply([bridge], Filters({Group.MODE: frozenset({"truck"})})).dropped
    assert apply([crossing(modes=[Mode.VEHICLE])], by_bus).dropped
    assert not counts([bridge], by_bus)[Group.MODE]["bus"]


def test_where_anybody_may_cross_air_passengers_may_too() -> None:
    flying = Filters({Group.USE: frozenset({"air_passengers"})})

    assert apply([crossing(modes=[Mode.PEDESTRIAN])], flying).fits
    assert not apply([crossing(modes=[Mode.TRUCK])], flying).fits


@settings(max_examples=40)
@given(every=places(), asked=filters())
def test_each_count_is_what_choosing_that_value_alone_would_give(every: list[Place], asked: Filters) -> None:
    found = counts(every, asked)

    for group, values in VALUES.items():
        for value in values:
            assert found[group][value] == len(apply(every, asked.having(group, {value})).fits)


@settings(max_examples=40)
@given(every=places(), asked=filters(), group=st.sampled_from(Group))
def test_one_more_value_of_a_question_never_loses_a_place(every: list[Place], asked: Filters, group: Group) -> None:
    narrow = asked.having(group, VALUES[group][:1])
    wide = asked.having(group, VALUES[group][:2])

    assert {place.key for place in apply(every, narrow).fits} <= {place.key for place in apply(every, wide).fits}


@settings(max_examples=40)
@given(every=places(), asked=filters())
def test_what_is_not_known_is_never_a_reason_to_drop_a_place(every: list[Place], asked: Filters) -> None:
    result = apply(every, asked)

    for judged in result.dropped:
        assert judged.reasons
        for reason in judged.reasons:
            assert reason.group not in judged.place.open_questions


@settings(max_examples=40)
@given(every=places(), asked=filters())
def test_every_place_that_is_not_known_to_fit_says_what_is_not_known(every: list[Place], asked: Filters) -> None:
    result = apply(every, asked)

    for judged in result.unknown:
        assert judged.reasons
        for reason in judged.reasons:
            assert reason.group is not None
            assert judged.place.leaves_open(reason.group, asked.choices[reason.group])


def test_a_crossing_that_is_closed_then_is_dropped_for_its_hours() -> None:
    result = apply([crossing(is_open=False)], Filters({Group.HOURS: frozenset({OPEN})}))

    assert result.dropped[0].reasons == (Reason(Cause.CHOICE, Group.HOURS),)
    assert result.missed == result.dropped


def test_a_crossing_without_known_hours_stays_listed() -> None:
    result = apply([crossing()], Filters({Group.HOURS: frozenset({OPEN})}))

    assert [judged.place.name for judged in result.unknown] == ["Test"]


def test_a_crossing_closed_for_good_counts_as_closed_at_any_hour() -> None:
    place = crossing(status=CrossingStatus.CLOSED)

    assert place.values[Group.HOURS] == {CLOSED}


def test_a_way_to_cross_says_of_an_airport_only_that_it_is_no_crossing() -> None:
    result = apply([airport()], Filters({Group.MODE: frozenset({Mode.PEDESTRIAN})}))

    assert result.dropped[0].reasons == (Reason(Cause.KIND, Group.MODE),)
    assert result.outside == result.dropped


def test_crossings_stand_for_their_port_until_words_name_it() -> None:
    port = airport(key="ports/2504", types=(PortType.LAND,), crossings=("crossings/ca-san-ysidro",))

    assert apply([port], Filters()).dropped[0].reasons == (Reason(Cause.PARTS),)
    assert apply([port], Filters(found=frozenset({"ports/2504"}))).fits == (port,)


def test_a_large_port_leaves_questions_about_crossings_to_its_crossings() -> None:
    port = airport(types=(PortType.AIRPORT, PortType.LAND), crossings=("crossings/ny-peace-bridge",))

    result = apply([port], Filters({Group.MODE: frozenset({Mode.VEHICLE})}))

    assert result.outside[0].reasons == (Reason(Cause.KIND, Group.MODE),)


def test_a_passport_card_does_not_serve_at_an_airport() -> None:
    result = apply([airport(), crossing()], Filters({Group.DOCUMENT: frozenset({HeldDocument.PASSPORT_CARD})}))

    assert [place.name for place in result.fits] == ["Test"]


def test_a_crossing_with_only_member_lanes_is_dropped_for_a_passport() -> None:
    only_members = crossing(lanes=[Lane.NEXUS])

    asked = Filters({Group.DOCUMENT: frozenset({HeldDocument.PASSPORT})})
    assert apply([only_members], asked).missed[0].reasons == (Reason(Cause.CHOICE, Group.DOCUMENT),)
    assert apply([only_members], asked.having(Group.DOCUMENT, {HeldDocument.NEXUS})).fits == (only_members,)


def test_the_nearest_place_comes_first_and_places_without_a_point_last() -> None:
    start = Point(32.7, -117.1)
    here, far, nowhere = (
        airport(name="C", point=start),
        airport(name="B", point=Point(40, -75)),
        airport(name="A", point=None),
    )

    ordered = sorted([nowhere, far, here], key=lambda place: sort_key(place, Order.NEAR, start))

    assert ordered == [here, far, nowhere]


def test_the_busiest_place_comes_first_and_places_without_counts_last() -> None:
    quiet, busy, uncounted = airport(name="A", traffic=1), airport(name="B", traffic=9), airport(name="C")

    ordered = sorted([uncounted, quiet, busy], key=lambda place: sort_key(place, Order.TRAFFIC, None))

    assert ordered == [busy, quiet, uncounted]


def test_a_link_gives_its_choices_and_names_the_values_nobody_knows() -> None:
    pairs = [("mode", "pedestrian,teleport"), ("state", "CA"), ("state", "NY"), ("q", "san"), ("lane", "")]

    choices, refused = read_choices(pairs, VALUES)

    assert choices == {Group.MODE: {"pedestrian"}, Group.STATE: {"CA", "NY"}}
    assert refused == (("mode", "teleport"),)


def test_a_link_may_say_foot_and_car() -> None:
    choices, refused = read_choices([("mode", "foot,car")], VALUES)

    assert choices == {Group.MODE: {"pedestrian", "vehicle"}}
    assert refused == ()


def test_a_place_beside_the_chosen_part_of_the_map_is_left_out_with_that_reason() -> None:
    here, there, nowhere = (
        replace(crossing(key=key), point=point)
        for key, point in (("a", Point(32.5, -117)), ("b", Point(49, -123)), ("c", None))
    )

    result = apply([here, there, nowhere], Filters(area=Bounds(30, -120, 35, -110)))

    assert result.fits == (here,)
    assert {judged.reasons for judged in result.outside} == {(Reason(Cause.AREA),)}


def test_nobody_knows_where_there_are_no_steps_so_asking_is_a_known_answer() -> None:
    place = crossing()

    assert apply([place], Filters({Group.ACCESS: frozenset({STEP_FREE})})).unknown[0].place == place
    assert apply([place], Filters({Group.ACCESS: frozenset({ASK})})).fits == (place,)


def test_a_crossing_for_trucks_alone_does_not_serve_travelers() -> None:
    asked = Filters({Group.USE: frozenset({Use.TRAVELERS})})

    assert apply([crossing(modes=[Mode.TRUCK])], asked).missed
    assert apply([crossing(modes=[Mode.TRUCK, Mode.VEHICLE])], asked).fits
