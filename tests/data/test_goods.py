"""Goods of the real bundle, found by a reader's words."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import select

from poeguide.data.bundle import Bundle
from poeguide.data.goods import find_goods, goods, goods_index
from poeguide.data.schema import GOOD_WORD
from poeguide.data.search import search
from poeguide.data.topics import topic
from poeguide.domain.goods import GoodHit, GoodsIndex

DECLARE = "declare"
with (Path(__file__).parent / "goods_phrases.csv").open(encoding="utf-8", newline="") as table:
    PHRASES = [(row["phrase"], row["language"], row["good"]) for row in csv.DictReader(table)]


@pytest.fixture(scope="module")
def index(bundle: Bundle) -> GoodsIndex:
    return bundle.read(goods_index)


def meant(index: GoodsIndex, phrase: str, language: str) -> str:
    """The goods that come first; the program runs in Spanish for Spanish and in English for all others."""
    found = index.answer(phrase, "es" if language == "es" else "en").goods
    return found[0].id if found else DECLARE


def test_every_kind_of_goods_has_a_verdict_and_a_group(bundle: Bundle) -> None:
    found = bundle.read(goods)

    assert len(found) == 63
    assert all(good.category and good.title and good.summary for good in found)


def test_the_phrases_are_many_in_five_languages_and_many_name_nothing_of_the_guide() -> None:
    assert len(PHRASES) >= 300
    assert {language for _, language, _ in PHRASES} == {"en", "es", "fr", "pt", "zh"}
    assert sum(good == DECLARE for *_, good in PHRASES) >= 40


def test_goods_have_names_in_five_languages(bundle: Bundle) -> None:
    rows = bundle.read(lambda session: session.execute(select(GOOD_WORD.c.target, GOOD_WORD.c.language)).all())
    ids = {good.id for good in bundle.read(goods)}

    for language in ("en", "es", "fr", "pt", "zh"):
        assert len(ids & {target for target, spoken in rows if spoken == language}) >= 60, language


def test_every_phrase_finds_what_it_means(index: GoodsIndex) -> None:
    wrong = [
        f"{phrase} ({language}): {found}, not {good}"
        for phrase, language, good in PHRASES
        if (found := meant(index, phrase, language)) != good
    ]

    assert wrong == []


def test_most_goods_are_among_the_first_before_the_last_letters_are_typed(index: GoodsIndex) -> None:
    """Without the last letter, and without as many as four of the last word."""

    def is_found(text: str, language: str, good: str) -> bool:
        return good in [hit.id for hit in index.answer(text, "es" if language == "es" else "en").goods[:8]]

    known = [row for row in PHRASES if row[2] != DECLARE and row[1] != "zh" and not index.answer(row[0]).read_as]
    asked = [row for row in known if len(row[0].split()[-1]) > 4]
    one = [row for row in asked if is_found(row[0][:-1], *row[1:])]
    four = [row for row in asked if is_found(row[0][: -min(4, len(row[0].split()[-1]) - 2)], *row[1:])]

    assert len(one) >= 0.95 * len(asked)
    assert len(four) >= 0.8 * len(asked)


def test_nobody_is_told_not_found_on_any_key(index: GoodsIndex) -> None:
    for phrase, language, _ in PHRASES[::5]:
        for length in range(len(phrase) + 1):
            assert all(isinstance(hit, GoodHit) for hit in index.answer(phrase[:length], language).goods)


@pytest.mark.parametrize(
    ("words", "read_as"),
    [("manggo", ("manggo", "mango")), ("keso", ("keso", "queso")), ("ivroy", ("ivroy", "ivory"))],
)
def test_a_typing_error_is_named_with_what_it_was_taken_for(
    index: GoodsIndex, words: str, read_as: tuple[str, str]
) -> None:
    assert index.answer(f"{words} ").read_as == (read_as,)


@pytest.mark.parametrize("words", ["apply", "child", "place", "inspection", "private", "stand"])
def test_words_of_everyday_that_look_like_goods_are_no_typing_errors(index: GoodsIndex, words: str) -> None:
    assert index.answer(f"my {words} ").goods == ()


def test_signs_of_chinese_are_used_as_words(index: GoodsIndex) -> None:
    found = index.answer("我奶奶的芒果")

    assert found.used == ("芒果",)
    assert found.left_out == ("我奶奶的",)


def test_rules_stand_beside_the_goods(index: GoodsIndex) -> None:
    assert "rules/pets" in index.answer("my dog").rules


def test_where_poor_facts_are_hidden_goods_that_rest_on_them_alone_are_hidden(
    bundle: Bundle, bundle_path: Path
) -> None:
    careful = Bundle.open(bundle_path)
    careful.hides_low_confidence = True

    hidden = {good.id for good in bundle.read(goods)} - {good.id for good in careful.read(goods)}
    found = careful.read(find_goods, "rice")
    hits = careful.read(search, "drone") + careful.read(search, "arroz", 20, "es")
    shown, links = careful.read(topic, "good", "rice"), careful.read(topic, "good", "fresh-fruit")
    careful.close()

    assert hidden == {"rice", "nuts-dried-fruit", "drone", "bird", "drum"}
    assert found.goods == ()
    assert not {"goods/rice", "goods/drone"} & {f"{hit.route.page}/{hit.route.target}" for hit in hits}
    assert shown is None
    assert links is not None
    assert "poeguide:goods/nuts-dried-fruit" not in links.see


def test_words_for_unknown_goods_find_none(bundle: Bundle) -> None:
    found = bundle.read(find_goods, "xyzzy of my dead uncle")

    assert found.goods == ()


def test_spanish_titles_come_with_spanish(bundle: Bundle) -> None:
    english, spanish = bundle.read(goods), bundle.read(goods, "es")

    assert [good.id for good in english] == [good.id for good in spanish]


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=200, deadline=None)
@given(words=st.text(max_size=300))
def test_no_words_can_break_the_search_for_goods(index: GoodsIndex, words: str) -> None:
    index.answer(words)
