"""Rules of translations: where a language is declared complete, every record with words has them in it."""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Iterator, Mapping
from typing import Final

from poeguide.data.bundler.problems import Problems
from poeguide.data.bundler.records import Content, Item, Record, Words
from poeguide.data.bundler.remark_rows import Remarks, every_remark
from poeguide.data.format import LANGUAGES

_SKIPPED: Final = frozenset({"words", "block_titles", "attributes"})
"""What a translation may leave out: other names, attributes, and titles, whose number has its own rule."""


def check_languages(content: Content, problems: Problems) -> None:
    """Each language that is declared complete lacks nothing."""
    for item in content.languages:
        if item.record.id not in LANGUAGES[1:]:
            problems.at(item, f"There is no language {item.record.id} to translate into.")
        elif item.record.complete:
            for kind, originals, overlays in _pairs(content, content.words_of(item.record.id)):
                if kind in item.record.but:
                    continue
                _check(originals, {_key(overlay.record): overlay for overlay in overlays}, item.record.id, problems)
            if "remarks" not in item.record.but:
                _check_remarks(content, item.record.id, problems)


def _pairs(content: Content, words: Words) -> Iterator[tuple[str, Iterable[Item[Record]], Iterable[Item[Record]]]]:
    """Records with the translations of their kind, by the name of the kind."""
    yield "facts", content.facts, words.facts
    yield "glossary", content.terms, words.terms
    yield "quiz", content.questions, words.questions
    yield "scenarios", content.scenarios, words.scenarios
    yield "stops", content.nodes, words.nodes
    yield "ways", [edge for edge in content.edges if edge.record.label], words.edges
    yield "sequences", content.sequences, words.sequences
    yield "questions", content.asked, words.asked
    yield "history", content.history, words.history
    yield "accepts", content.accepts, words.accepts
    yield "lanes", content.lanes, words.lanes
    yield "lines", content.lines, words.lines
    for kind, items in content.topics.items():
        yield kind.value, items, words.topics.get(kind, ())


def _check(
    originals: Iterable[Item[Record]],
    overlays: Mapping[Hashable, Item[Record]],
    language: str,
    problems: Problems,
) -> None:
    for original in originals:
        name = _key(original.record)
        overlay = overlays.get(name)
        if overlay is None:
            problems.at(original, f"{_words(name)} is not translated into {language}, which is declared complete.")
        elif empty := list(_unsaid(original.record, overlay.record)):
            problems.at(overlay, f"{_words(name)} has no {', '.join(empty)} in {language}, which is declared complete.")


def _check_remarks(content: Content, language: str, problems: Problems) -> None:
    """Every remark beside a row or a source, named where it stands first."""
    said = Remarks(item.record for item in content.words_of(language).remarks)
    first = {text: item for item, text in reversed(list(every_remark(content)))}
    for text, item in first.items():
        if not said.words(text):
            problems.at(item, f"“{text}” is not translated into {language}, which is declared complete.")


def _unsaid(original: Record, overlay: Record) -> list[str]:
    """Fields with words in the original and none in the translation."""
    fields = [name for name in overlay.__struct_fields__ if name not in _SKIPPED]
    return [name for name in fields if getattr(original, name, "") and not getattr(overlay, name)]


def _key(record: Record) -> Hashable:
    if hasattr(record, "start"):
        return (record.start, getattr(record, "end", ""))
    return getattr(record, "id", "") or getattr(record, "name", "")


def _words(name: Hashable) -> str:
    return " to ".join(name) if isinstance(name, tuple) else str(name)
