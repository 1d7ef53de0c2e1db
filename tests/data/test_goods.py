"""Goods of the real bundle, found by a reader's words."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from poeguide.data.bundle import Bundle
from poeguide.data.goods import find_goods, goods


def test_every_kind_of_goods_has_a_verdict_and_a_group(bundle: Bundle) -> None:
    found = bundle.read(goods)

    assert len(found) == 63
    assert all(good.category and good.title and good.summary for good in found)


@pytest.mark.parametrize(
    ("words", "good"),
    [
        ("my grandmother's mango", "fresh-fruit"),
        ("apple", "fresh-fruit"),
        ("apple from the plane", "plane-fruit"),
        ("Can I bring my dog?", "dog"),
        ("puedo llevar mi perro", "dog"),
        ("jamón", "prosciutto"),
        ("cash", "cash"),
        ("a bottle of wine", "wine"),
        ("queso fresco", "soft-cheese"),
        ("apples", "fresh-fruit"),
        ("chocolat", "chocolate"),
    ],
)
def test_words_find_the_goods_that_they_mean(bundle: Bundle, words: str, good: str) -> None:
    found = bundle.read(find_goods, words)

    assert found.goods[0].id == good


def test_words_for_unknown_goods_find_none(bundle: Bundle) -> None:
    found = bundle.read(find_goods, "xyzzy of my dead uncle")

    assert found.goods == ()


def test_spanish_titles_come_with_spanish(bundle: Bundle) -> None:
    english, spanish = bundle.read(goods), bundle.read(goods, "es")

    assert [good.id for good in english] == [good.id for good in spanish]


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60, deadline=None)
@given(words=st.text(max_size=300))
def test_no_words_can_break_the_search_for_goods(bundle: Bundle, words: str) -> None:
    bundle.read(find_goods, words)
