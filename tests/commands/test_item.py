"""May it be brought, asked on the command line."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication

from poeguide.data.bundle import Bundle
from poeguide.ui.pages.goods.view_model import GoodsViewModel
from tests.commands.conftest import Command


def test_known_goods_have_verdict_reason_penalty_and_dated_facts(poeguide: Command) -> None:
    found = poeguide("item", "my grandmother's mango", "--json", "--clock", "2026-11-21").json()
    sources = {source["key"] for source in found["sources"]}

    assert (found["verdict"], found["good"], found["route"]) == ("declare", "fresh-fruit", "poeguide:goods/fresh-fruit")
    assert found["reason"]
    assert found["conditions"]
    assert "fine" in found["penalty"]
    assert found["agency"] == ["CBP", "APHIS"]
    assert found["used"] == ["mango"]
    assert all({"as_of", "freshness", "statement"} <= fact.keys() for fact in found["facts"])
    assert all(set(fact["sources"]) <= sources for fact in found["facts"])


@pytest.mark.parametrize(
    ("words", "good"),
    [
        (["el", "jamón", "de", "mi", "abuela"], "prosciutto"),
        (["我奶奶的芒果"], "fresh-fruit"),
        (["un saucisson pour mon oncle"], "jerky"),
        (["a", "bottel", "of", "wiskey"], "wine"),
    ],
)
def test_phrases_need_no_quotes_and_may_be_of_five_languages(poeguide: Command, words: list[str], good: str) -> None:
    assert poeguide("item", *words, "--json").json()["good"] == good


def test_a_typing_error_is_named(poeguide: Command) -> None:
    assert poeguide("item", "choclate bar", "--json").json()["read_as"] == [{"typed": "choclate", "meant": "chocolate"}]


def test_unknown_goods_are_to_be_declared_and_that_is_no_error(poeguide: Command) -> None:
    answer = poeguide("item", "xyzzy", "--json")
    found = answer.json()

    assert answer.code == 0
    assert (found["verdict"], found["good"], found["title"]) == ("declare", None, "xyzzy")
    assert [fact["id"] for fact in found["facts"]] == ["proc-declare-doubt", "cus-ag-declare"]
    assert all(fact["sources"] and fact["as_of"] for fact in found["facts"])


def test_the_answer_can_be_read_in_spanish(qapp: QApplication, poeguide: Command) -> None:
    answer = poeguide("item", "marfil", "--lang", "es")

    assert answer.output.startswith("Veredicto: Déjelo\n\nMarfil\npoeguide:goods/ivory\n")
    assert "\nAgencias: " in answer.output
    for heading in ("Condición", "Quién decide", "Si no se declara", "Datos, tal como están", "Fuentes"):
        assert f"\n{heading}" in answer.output


@pytest.mark.parametrize("words", [[""], ["  "], ["?!"], []])
def test_no_words_are_a_wrong_use_told_in_one_sentence(poeguide: Command, words: list[str]) -> None:
    answer = poeguide("item", *words)

    assert (answer.code, answer.output) == (2, "")
    assert answer.errors.startswith("poeguide: ")
    assert answer.errors.count("\n") == 1


def test_goods_near_the_answer_are_those_of_the_window(poeguide: Command, bundle: Bundle) -> None:
    window = GoodsViewModel(bundle, "en")
    window.ask("queso")

    found = poeguide("item", "queso", "--json").json()["close"]

    assert [other["title"] for other in found] == [good.title for good in window.close()] != []


def test_other_goods_have_their_verdict_in_words_and_keys_stay_as_they_are(
    qapp: QApplication, poeguide: Command
) -> None:
    found = poeguide("item", "perro", "--lang", "es", "--json").json()
    read = poeguide("item", "perro", "--lang", "es").output

    assert (found["verdict"], found["verdict_words"]) == ("permit", "Requiere permiso o documento")
    assert found["close"]
    for other in found["close"]:
        assert other["subtitle"] in {"fine", "declare", "permit", "leave"}
        assert f"{other['title']}\t{other['verdict_words']}\n" in read
