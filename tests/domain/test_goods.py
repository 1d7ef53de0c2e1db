"""Which kind of goods some words mean."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from poeguide.domain.goods import GoodHit, Verdict, answer, telling

FRUIT = GoodHit("fresh-fruit", "Fresh fruit", "", "food", Verdict.DECLARE, "food")
PLANE = GoodHit("plane-fruit", "Fruit from the flight", "", "plane", Verdict.LEAVE, "food")
DOG = GoodHit("dog", "Dog", "", "animal", Verdict.PERMIT, "pets")
FUR = GoodHit("fur", "Dog or cat fur", "", "gift", Verdict.LEAVE, "souvenirs")
GOODS = (FRUIT, PLANE, FUR, DOG)


def test_words_that_name_nothing_are_left_out() -> None:
    found = answer(("my", "grandmother", "mango"), {"mango": ["fresh-fruit"]}, GOODS)

    assert (found.goods, found.used, found.left_out) == ((FRUIT,), ("mango",), ("my", "grandmother"))


def test_goods_that_more_words_name_come_alone() -> None:
    found = answer(("apple", "plane"), {"apple": ["fresh-fruit", "plane-fruit"], "plane": ["plane-fruit"]}, GOODS)

    assert found.goods == (PLANE,)


def test_of_equal_goods_those_with_the_word_in_the_title_come_first_then_the_order_of_the_guide() -> None:
    found = answer(("apple",), {"apple": ["plane-fruit", "fresh-fruit"]}, GOODS)
    named = answer(("dog",), {"dog": ["fresh-fruit", "dog"]}, GOODS)

    assert found.goods == (FRUIT, PLANE)
    assert named.goods == (DOG, FRUIT)


def test_rules_stand_beside_the_goods() -> None:
    found = answer(("dog",), {"dog": ["dog", "rules/pets"]}, GOODS)

    assert (found.goods, found.rules) == ((DOG,), ("rules/pets",))


def test_nothing_found_means_no_goods_and_no_used_words() -> None:
    found = answer(("xyzzy",), {}, GOODS)

    assert (found.goods, found.used, found.left_out) == ((), (), ("xyzzy",))


@given(words=st.lists(st.sampled_from(["my", "apple", "dog", "plane", "the", "zzz"]), max_size=8))
def test_every_word_is_either_used_or_left_out(words: list[str]) -> None:
    index = {"apple": ["fresh-fruit", "plane-fruit"], "dog": ["dog"], "plane": ["plane-fruit"]}

    found = answer(words, index, GOODS)

    assert set(words) == {*found.used, *found.left_out}
    assert not set(found.used) & set(found.left_out)
    assert set(found.used) <= set(telling(words))
