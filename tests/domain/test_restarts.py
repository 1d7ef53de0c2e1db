from __future__ import annotations

from poeguide.domain.restarts import TOO_MANY, WITHIN, Next, Restarts


def test_the_staff_ends_a_kiosk_for_good_and_everything_else_starts_it_again() -> None:
    restarts = Restarts()

    assert restarts.after(0, 0) is Next.NOTHING
    assert restarts.after(75, 0) is Next.KIOSK
    assert restarts.after(-9, 0) is Next.KIOSK


def test_a_loop_of_crashes_shows_the_page_that_cannot_fail() -> None:
    restarts = Restarts()

    ends = [restarts.after(1, second) for second in range(TOO_MANY)]

    assert ends == [*[Next.KIOSK] * (TOO_MANY - 1), Next.CRASH_PAGE]
    assert restarts.after(1, TOO_MANY) is Next.KIOSK


def test_crashes_far_apart_are_no_loop() -> None:
    restarts = Restarts()

    assert {restarts.after(1, number * WITHIN) for number in range(50)} == {Next.KIOSK}


def test_planned_restarts_are_no_loop() -> None:
    restarts = Restarts()

    assert {restarts.after(75, 0) for _ in range(50)} == {Next.KIOSK}
