"""Which goods some words mean: whole names before parts, what a thing is before what it is made of or for whom."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from poeguide.domain.goods import OTHER, GoodHit, GoodsIndex, Phrase, Verdict
from poeguide.domain.goods.lexicon import distance, sound
from poeguide.domain.goods.tokens import forms, phrase_words, plain


def good(key: str) -> GoodHit:
    return GoodHit(key, key.capitalize(), "", "food", Verdict.DECLARE, "food")


def name(words: str, target: str, language: str = "en", weight: int = 0) -> Phrase:
    return Phrase(phrase_words(words), target, language, weight)


INDEX = GoodsIndex(
    [
        good(key)
        for key in ("fruit", "plane", "cake", "cheese", "fresh-cheese", "dog", "medicine", "wine", "ivory", "bread")
    ],
    [
        name("apple", "fruit"),
        name("apple from the plane", "plane"),
        name("mango", "fruit"),
        name("芒果", "fruit", "zh"),
        name("cake", "cake"),
        name("queso", "cheese", "es"),
        name("queso fresco", "fresh-cheese", "es"),
        name("dog", "dog"),
        name("dog food", OTHER),
        name("medicine", "medicine"),
        name("wine", "wine"),
        name("bottle", OTHER, weight=-1),
        name("box", OTHER, weight=-1),
        name("toy", OTHER),
        name("ivory", "ivory", weight=1),
        name("pan", "bread", "es"),
        name("pan", OTHER, "en"),
        name("dog", "rules/pets"),
        name("hidden thing", "gone"),
    ],
)


def first(text: str, language: str = "en") -> str:
    found = INDEX.answer(text, language).goods
    return found[0].id if found else "declare"


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("my grandmother's mango", "fruit"),
        ("MANGOS!", "fruit"),
        ("an apple", "fruit"),
        ("an apple that I got on the plane", "plane"),
        ("un queso", "cheese"),
        ("un queso muy fresco", "fresh-cheese"),
        ("apple cake", "cake"),
        ("cake with apple", "cake"),
        ("medicine for my dog", "medicine"),
        ("a toy for my dog", "declare"),
        ("dog food", "declare"),
        ("a bottle of wine", "wine"),
        ("a bottle", "declare"),
        ("an ivory box", "ivory"),
        ("box of ivory", "ivory"),
        ("我的芒果", "fruit"),
        ("芒", "fruit"),
        ("果", "declare"),
        ("hidden thing", "declare"),
        ("", "declare"),
        ("of the", "declare"),
    ],
)
def test_the_words_mean(text: str, meant: str) -> None:
    assert first(text) == meant


def test_several_things_are_each_answered() -> None:
    found = INDEX.answer("an apple, two dogs and wine")

    assert [hit.id for hit in found.goods] == ["fruit", "dog", "wine"]


def test_a_thing_without_an_entry_does_not_hide_the_next() -> None:
    found = INDEX.answer("a toy and a dog")

    assert [hit.id for hit in found.goods] == ["dog"]
    assert "toy" in found.left_out


def test_a_word_of_two_languages_is_read_in_that_of_the_text_then_of_the_program() -> None:
    assert first("pan", "en") == "declare"
    assert first("pan", "es") == "bread"
    assert first("el pan de mi tía", "en") == "bread"


def test_rules_stand_beside_the_goods() -> None:
    assert INDEX.answer("my dog").rules == ("rules/pets",)


def test_each_key_is_answered() -> None:
    assert [first("mango"[:length]) for length in range(3, 6)] == ["fruit"] * 3


def test_what_is_half_typed_does_not_push_aside_what_is_whole() -> None:
    assert first("dog f") == "dog"


def test_one_letter_sets_nothing_beside_what_is_named() -> None:
    assert [hit.id for hit in INDEX.answer("mango and w").goods] == ["fruit", "wine"]
    assert [hit.id for hit in INDEX.answer("mango w").goods] == ["fruit"]
    assert [hit.id for hit in INDEX.answer("queso fre").goods] == ["cheese", "fresh-cheese"]


def test_a_typing_error_is_only_one_where_no_ordinary_word_is_as_near() -> None:
    careful = GoodsIndex([good("fruit")], [name("apple", "fruit"), Phrase(("apply",), "ordinary", "en")])

    assert careful.answer("aple now").goods[0].id == "fruit"
    assert careful.answer("apply now").goods == ()


@pytest.mark.parametrize(
    ("plural", "single"),
    [
        ("mangoes", "mango"),
        ("cherries", "cherry"),
        ("knives", "knife"),
        ("limões", "limão"),
        ("gâteaux", "gâteau"),
        ("nueces", "nuez"),
    ],
)
def test_plurals_are_known_by_their_ending(plural: str, single: str) -> None:
    assert plain(single) in forms(plain(plural))


@given(first=st.text("abc", max_size=6), second=st.text("abc", max_size=6))
def test_the_way_back_is_as_long(first: str, second: str) -> None:
    assert distance(first, second, 3) == distance(second, first, 3)
    assert (distance(first, second, 3) == 0) == (first == second)


def test_words_that_sound_alike_are_known() -> None:
    assert sound("keso") == sound("queso")
    assert sound("sebolla") == sound("cebolla")


@given(text=st.text(max_size=120))
def test_any_text_has_an_answer_and_no_word_is_both_used_and_left_out(text: str) -> None:
    found = INDEX.answer(text)

    assert not set(found.used) & set(found.left_out)
