"""Questions go out and come back equal, whatever signs they hold; a bad part never spoils the good ones."""

from __future__ import annotations

import csv
import io
import string
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from xml.etree import ElementTree as Xml
from zipfile import ZipFile

import pytest
from hypothesis import given
from hypothesis import strategies as st

from poeguide.data.bundle import Bundle
from poeguide.data.quiz import questions
from poeguide.data.quiz_formats import PACKAGES, READERS, WRITERS, format_of
from poeguide.data.quiz_formats.bringing import bring
from poeguide.data.quiz_formats.difference import Changed, difference
from poeguide.data.store import files
from poeguide.domain.quiz import TRUE_FALSE, Instruction, Question, QuestionKind, faults

WORDS = st.text(string.ascii_letters + string.digits + " ~={}#:\\\"'%->|,;&<>éñ中\n", min_size=1, max_size=30).map(
    str.strip
)
WORD_LISTS = st.lists(WORDS.filter(bool), min_size=2, max_size=5, unique_by=str.casefold).map(tuple)


@st.composite
def any_question(draw: st.DrawFn) -> Question:
    kind, options = draw(st.sampled_from(QuestionKind)), draw(WORD_LISTS)
    answers: tuple[str, ...] = options[:1]
    if kind is QuestionKind.TRUE_FALSE:
        options, answers = TRUE_FALSE, (draw(st.sampled_from(TRUE_FALSE)),)
    elif kind is QuestionKind.ORDER:
        answers = options
    elif kind is QuestionKind.MULTIPLE:
        answers = options[: draw(st.integers(1, len(options)))]
    elif kind is QuestionKind.MATCH:
        answers = tuple(f"{number} {option}" for number, option in enumerate(options))
    return Question(
        id=draw(st.from_regex(r"[a-z]{1,8}-[0-9]{1,3}", fullmatch=True)),
        topic="customs",
        level=draw(st.sampled_from(("easy", "hard"))),
        kind=kind,
        question=draw(WORDS.filter(bool)),
        options=options,
        answers=answers,
        explanation=draw(WORDS),
        facts=("cus-exempt-800",),
        modes=("air", "land"),
        place="2504" if kind is QuestionKind.MAP else "",
    )


@pytest.mark.parametrize("form", ["gift", "csv"])
@given(made=any_question())
def test_what_goes_out_comes_back_equal(form: str, made: Question) -> None:
    found = READERS[form](WRITERS[form]([made]))

    assert faults(made) == []
    assert (found.refused, found.questions) == ((), (made,))


@pytest.mark.parametrize("lang", ["en", "es"])
@pytest.mark.parametrize("form", ["gift", "csv"])
def test_the_whole_bank_goes_out_and_comes_back(bundle: Bundle, form: str, lang: str) -> None:
    bank = bundle.read(questions, lang=lang)

    found = READERS[form](WRITERS[form](bank))

    assert list(found.questions) == bank
    assert difference(bank, found.questions).changed == ()


@pytest.mark.parametrize("lang", ["en", "es"])
def test_what_is_true_is_true_in_every_language(bundle: Bundle, lang: str) -> None:
    """Spanish statements once all went out as false, since their options are other words."""
    bank = [each for each in bundle.read(questions, lang=lang) if each.kind is QuestionKind.TRUE_FALSE]
    english = {each.id: each.answer == "True" for each in bundle.read(questions)}

    gift, moodle = WRITERS["gift"](bank), Xml.fromstring(WRITERS["moodle"](bank).partition("\n")[2])

    for question, item in zip(bank, moodle, strict=True):
        is_true = english[question.id]
        assert question.is_true is is_true
        block = gift.partition(f"::{question.id}::")[2].partition("}")[0]
        assert block.splitlines()[1] == ("TRUE" if is_true else "FALSE")
        assert {a.findtext("text"): a.get("fraction") for a in item.iter("answer")} == {
            "true": "100" if is_true else "0",
            "false": "0" if is_true else "100",
        }


@pytest.mark.parametrize("lang", ["en", "es"])
def test_aiken_holds_every_question_with_one_answer(bundle: Bundle, lang: str) -> None:
    bank = bundle.read(questions, lang=lang)

    found = READERS["aiken"](WRITERS["aiken"](bank))

    what = difference(bank, found.questions)
    one = [question.id for question in bank if question.instruction is Instruction.CHOOSE_ONE]
    assert (what.new, what.changed, found.refused) == ((), (), ())
    assert list(what.same) == one


def test_moodle_xml_is_one_document_with_every_question(bundle: Bundle) -> None:
    bank = bundle.read(questions)

    quiz = Xml.fromstring(WRITERS["moodle"](bank).partition("\n")[2])

    assert [part.findtext("idnumber") for part in quiz] == [question.id for question in bank]
    choices = [part for part in quiz if part.get("type") in {"multichoice", "truefalse"}]
    right = [sum(max(0.0, float(a.get("fraction", "0"))) for a in part.iter("answer")) for part in choices]
    assert all(abs(total - 100) < 0.01 for total in right)


def test_an_anki_file_has_four_fields_a_card_and_ids_that_stay(bundle: Bundle) -> None:
    bank = bundle.read(questions)

    lines = [line for line in WRITERS["anki"](bank).splitlines() if not line.startswith("#")]

    assert {line.count("\t") for line in lines} == {3}
    assert lines[0].startswith("poeguide-quiz-001\t")


def test_a_qti_package_names_each_item_and_its_right_answer(bundle: Bundle) -> None:
    bank = bundle.read(questions)
    space = "{http://www.imsglobal.org/xsd/imsqti_v2p1}"

    with ZipFile(io.BytesIO(PACKAGES["qti"](bank))) as package:
        names = package.namelist()
        items = [Xml.fromstring(package.read(name)) for name in names[1:]]
        manifest = package.read(names[0]).decode()

    assert all(f'href="{name}"' in manifest for name in names[1:])
    for question, item in zip(bank, items, strict=True):
        words = {part.get("identifier", ""): (part.text or "") for part in item.iter() if part.get("identifier")}
        right = [(value.text or "").split() for value in item.iter(f"{space}value")][: len(question.answers)]
        said = [words[each[-1]] for each in right]
        assert said == list(question.answers)
        assert [words[each[0]] for each in right] == list(
            question.options if question.kind is QuestionKind.MATCH else question.answers
        )


@given(made=any_question())
def test_no_sign_spoils_a_package(made: Question) -> None:
    with ZipFile(io.BytesIO(PACKAGES["qti"]([made]))) as package:
        item = Xml.fromstring(package.read("items/0001.xml"))

    prompt = next(part for part in item.iter() if part.tag.endswith("prompt"))
    assert prompt.text == made.question


@given(made=any_question())
def test_aiken_gives_back_the_words_of_a_question_with_one_answer(made: Question) -> None:
    found = READERS["aiken"](WRITERS["aiken"]([made])).questions

    if made.instruction is not Instruction.CHOOSE_ONE:
        assert found == ()
    elif found:
        # Words that look like an option or an answer of Aiken's own cannot be told from it; then nothing comes back.
        (back,) = found
        assert back.options.index(back.answer) == made.options.index(made.answer)
        assert [" ".join(option.split()) for option in made.options] == list(back.options)


@given(made=any_question())
def test_no_sign_spoils_moodle_xml(made: Question) -> None:
    quiz = Xml.fromstring(WRITERS["moodle"]([made]).partition("\n")[2])

    (only,) = quiz
    assert only.findtext("questiontext/text") == made.question
    assert only.findtext("generalfeedback/text") == made.explanation


def test_an_anki_deck_is_a_sound_file_with_a_card_for_each_question(bundle: Bundle, tmp_path: Path) -> None:
    bank = bundle.read(questions)
    data = PACKAGES["apkg"](bank)
    with ZipFile(io.BytesIO(data)) as package:
        names, file = package.namelist(), tmp_path / "collection.anki2"
        file.write_bytes(package.read("collection.anki2"))

    with closing(files.connect(file)) as deck:
        whole = deck.execute("PRAGMA integrity_check").fetchone()[0]
        notes = deck.execute("SELECT guid, flds FROM notes ORDER BY id").fetchall()
        cards = deck.execute("SELECT count(*) FROM cards JOIN notes ON notes.id = cards.nid").fetchone()[0]

    assert (names, whole, cards) == (["collection.anki2", "media"], "ok", len(bank))
    assert [guid for guid, _ in notes] == [f"poeguide-{question.id}" for question in bank]
    assert all(fields.count("\x1f") == 1 for _, fields in notes)
    assert PACKAGES["apkg"](bank) == data


def test_a_file_brings_what_is_new_and_changes_only_ones_own(bundle: Bundle) -> None:
    bank = bundle.read(questions)
    own = [replace(bank[0], id="own-1", question="Mine?")]
    brought = [
        bank[1],
        replace(bank[2], explanation="Other."),
        replace(own[0], explanation="New."),
        replace(bank[3], id="x", question="?"),
    ]
    ids = iter(("own-2", "own-3"))

    found = bring(bank, own, READERS["csv"](WRITERS["csv"](brought)), lambda: next(ids))

    assert [(each.id, each.explanation) for each in found.keep[:2]] == [("own-2", "Other."), ("own-1", "New.")]
    assert (found.keep[2].id, found.keep[2].question) == ("own-3", "?")
    assert found.what.same == (bank[1].id,)


def test_a_gift_file_with_errors_keeps_the_good_questions_and_names_the_lines() -> None:
    text = "::a::One? {=yes ~no}\n\n::b::No answers here\n\n// only words\n\n::c::Three? {yes no}\n\n::d::Four? {T}\n"

    found = READERS["gift"](text)

    assert [question.id for question in found.questions] == ["a", "d"]
    assert [refused.line for refused in found.refused] == [3, 7]


def test_an_aiken_file_with_errors_keeps_the_good_questions() -> None:
    text = "One?\nA. yes\nB. no\nANSWER: A\n\nTwo?\nA. yes\nB. no\n\nThree?\nA. yes\nB. no\nANSWER: D\n"

    found = READERS["aiken"](text)

    assert [question.question for question in found.questions] == ["One?"]
    assert [refused.line for refused in found.refused] == [6, 10]


@pytest.mark.parametrize(
    "text",
    [
        "",
        "a,b\n1,2\n",
        '"',
        "id,question,options,answers\nx,W?,one\n",
        # Nested more deeply than Python follows.
        "// poeguide: " + "[" * 200_000 + "\n",
    ],
    ids=range(5),
)
@pytest.mark.parametrize("form", sorted(READERS))
def test_no_file_makes_a_reader_fail(form: str, text: str) -> None:
    assert READERS[form](text).questions == ()


@given(text=st.text(max_size=200))
def test_no_text_makes_a_reader_fail(text: str) -> None:
    for read in READERS.values():
        assert all(faults(question) == [] for question in read(text).questions)


def test_a_changed_answer_is_named(bundle: Bundle) -> None:
    bank = bundle.read(questions)
    rows = list(csv.DictReader(io.StringIO(WRITERS["csv"](bank[:3]))))
    rows[1]["answers"] = rows[1]["options"].split(" | ")[0]
    file = io.StringIO()
    writer = csv.DictWriter(file, list(rows[0]))
    writer.writeheader()
    writer.writerows(rows)

    what = difference(bank, READERS["csv"](file.getvalue()).questions)

    assert what.changed == (Changed("quiz-002", ("answers",), bank[1].question),)
    assert len(what.missing) == len(bank) - 3


def test_a_format_is_known_by_the_name_of_the_file() -> None:
    assert [format_of(name) for name in ("a.GIFT", "b.csv", "c.txt", "d.pdf")] == ["gift", "csv", "aiken", ""]
