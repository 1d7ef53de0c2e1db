"""Words of another language: they lie over the original, and what they lack or break is refused."""

from __future__ import annotations

from pathlib import Path

import pytest

from poeguide.data.bundle import Bundle
from poeguide.data.bundler.__main__ import main
from poeguide.data.bundler.problems import Problems
from poeguide.data.bundler.read import read_content
from poeguide.data.bundler.write import write_bundle
from poeguide.data.facts import fact
from poeguide.data.search import search
from poeguide.data.topics import topic
from poeguide.errors import PoeGuideError
from poeguide.languages import read_names
from tests.data.bundler.samples import TALK, TOPIC, add, problems_of


def test_what_a_complete_language_lacks_is_refused(sample: Path, capsys: pytest.CaptureFixture[str]) -> None:
    add(sample, "languages.yaml", "- {id: es, complete: true, but: [stop, stops, sequences]}\n")
    add(sample, "topics/article.yaml", TOPIC)
    add(sample, "es/facts/own.yaml", "- {id: fact-one, title: '', statement: Una cosa es así.}\n")

    listed = problems_of(sample, capsys)

    assert "topics/article.yaml:1: first is not translated into es, which is declared complete." in listed
    assert "es/facts/own.yaml:1: fact-one has no title in es, which is declared complete." in listed
    assert "primary" not in listed


def test_a_note_without_words_in_a_complete_language_is_refused(
    sample: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    add(sample, "languages.yaml", "- {id: es, complete: true, but: [stop, stops, sequences]}\n")
    path = sample / "facts" / "own.yaml"
    path.write_text(
        path.read_text("utf-8").replace("- id: fact-one\n", "- id: fact-one\n  note: Read once.\n"), "utf-8"
    )
    add(sample, "es/facts/own.yaml", "- {id: fact-one, title: Una cosa, statement: Una cosa es así.}\n")

    listed = problems_of(sample, capsys)

    assert "es/facts/own.yaml:1: fact-one has no note in es, which is declared complete." in listed


def test_a_remark_without_words_in_a_complete_language_is_refused(
    sample: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    add(sample, "languages.yaml", "- {id: es, complete: true, but: [facts, stop, stops, sequences]}\n")
    add(sample, "es/remarks.yaml", "- {text: Cruise home port, words: Puerto base de cruceros}\n")

    listed = problems_of(sample, capsys)

    assert "“Listed by BTS as a border crossing” is not translated into es, which is declared complete." in listed
    assert "“Cruise home port”" not in listed


@pytest.mark.parametrize("choices", ["[]", "[{text: Sí, why: Claro.}]"])
def test_a_talk_with_other_choices_than_the_original_is_refused(
    sample: Path, capsys: pytest.CaptureFixture[str], choices: str
) -> None:
    add(sample, "scenarios.yaml", TALK)
    words = "title: Hola, setting: Aquí, officer: Pregunte., traveler: Responda., well: Bien., otherwise: Así."
    add(sample, "es/scenarios.yaml", f"- {{id: hello, {words}, scenes: [{{text: ¿Sí?, choices: {choices}}}]}}\n")

    assert "The scenes and choices are not as many as in the original." in problems_of(sample, capsys)


def test_a_language_that_is_not_complete_may_lack_words(sample: Path, tmp_path: Path) -> None:
    add(sample, "languages.yaml", "- {id: es}\n")

    assert main(["--content", str(sample), "-o", str(tmp_path / "poeguide.sqlite")]) == 0


def test_a_language_that_the_program_does_not_speak_is_refused(
    sample: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    add(sample, "languages.yaml", "- {id: xx, complete: true}\n")

    assert "There is no language xx to translate into." in problems_of(sample, capsys)


def test_a_spanish_promise_is_refused(sample: Path, capsys: pytest.CaptureFixture[str]) -> None:
    add(sample, "es/facts/own.yaml", "- {id: fact-one, title: Una cosa, statement: Su entrada está garantizada.}\n")

    assert "promises what an officer decides." in problems_of(sample, capsys)


def test_a_translation_lies_over_the_original_and_is_found_by_its_words(sample: Path, tmp_path: Path) -> None:
    add(sample, "topics/article.yaml", TOPIC)
    overlay = (
        "- {id: first, title: Primero, summary: Un artículo., blocks: ['Palabras **zarzamora**.'], words: [mora]}\n"
    )
    add(sample, "es/topics/article.yaml", overlay)
    add(sample, "es/facts/own.yaml", "- {id: fact-one, title: Una cosa, statement: Una cosa es así., note: ''}\n")
    path = tmp_path / "poeguide.sqlite"
    write_bundle(path, read_content(sample, Problems()))
    bundle = Bundle.open(path)

    spanish = bundle.read(topic, "article", "first", "es")
    english = bundle.read(topic, "article", "first", "en")

    assert spanish is not None
    assert (spanish.title, spanish.language) == ("Primero", "es")
    assert spanish.blocks[0].html == "<p>Palabras <strong>zarzamora</strong>.</p>"
    assert spanish.blocks[0].facts == ("fact-one",)
    assert english is not None
    assert english.title == "First"
    assert [hit.title for hit in bundle.read(search, "zarzamora", lang="es")] == ["Primero"]
    assert [hit.title for hit in bundle.read(search, "zarzamora", lang="en")] == []
    assert bundle.read(search, "san ysidro", lang="es")[0].title == "San Ysidro"
    translated = bundle.read(fact, "fact-one", "es")
    assert translated is not None
    assert translated.statement == "Una cosa es así."
    bundle.close()


def test_a_translation_of_nothing_or_of_other_length_is_refused(
    sample: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    add(sample, "topics/article.yaml", TOPIC)
    add(
        sample,
        "es/topics/article.yaml",
        "- {id: first, title: A, summary: B, blocks: [a, b]}\n- {id: none, title: A, summary: B, blocks: []}\n",
    )

    listed = problems_of(sample, capsys)

    assert "The original has 1 blocks, this has 2." in listed
    assert "There is no none to translate." in listed


def test_words_of_a_language_that_nobody_declared_stop_the_build(
    sample: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    add(sample, "xx/facts/own.yaml", "- {id: fact-one, title: Ixi, statement: Ixi.}\n")

    assert "xx:1: There is no language xx in resources/i18n/languages.json." in problems_of(sample, capsys)


@pytest.mark.parametrize(
    "text",
    [
        "",
        '{"es": "Español"}',
        '{"en": "English", "a; DROP": "A"}',
        '{"en": "English", "fr": ""}',
        '{"en": "English", "es": "\\ud800"}',
        '{"en": "English", "es": "Español", "es": "Otro"}',
        '{"en": ',
        '["en"]',
        "[" * 200_000,
    ],
    ids=range(9),
)
def test_a_damaged_list_of_languages_is_refused_in_a_sentence(text: str, tmp_path: Path) -> None:
    file = tmp_path / "languages.json"
    file.write_text(text, "utf-8")

    with pytest.raises(PoeGuideError, match=r"The list of languages languages\.json is damaged"):
        read_names(file)
