"""What goods and rules are called, in every language, as the rows that the search for goods reads."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Any, Final

from poeguide.data.bundler.records import Content, GoodWordsRecord
from poeguide.data.format import LANGUAGES
from poeguide.domain.goods.lexicon import Lexicon, Speech
from poeguide.domain.goods.tokens import phrase_words, plain
from poeguide.domain.goods.values import ORDINARY, OTHER
from poeguide.domain.topics import TopicKind

_WORD: Final = re.compile(r"[^\W\d_]{4,}")
WEIGHTS = {"weak": -1, "strong": 1}
"""Records that only say how much names count beside others."""
SPOKEN = ("en", "es", "fr", "pt", "zh")
_TARGETS = {TopicKind.GOOD: "{id}", TopicKind.RULE: "rules/{id}"}


def goods_rows(content: Content) -> list[dict[str, Any]]:
    """One row a name, in the order of its words; a weak name of nothing else is one of things without an entry."""
    names = {(target, language, phrase_words(name)) for target, language, name in names_of_goods(content)}
    weights = {(language, words): WEIGHTS[target] for target, language, words in names if target in WEIGHTS}
    kept = {(target, language, words) for target, language, words in names if target not in WEIGHTS and words}
    named = {(language, words) for _, language, words in kept}
    kept |= {(OTHER, *key) for key in weights if key not in named}
    return [
        {
            "words": " ".join(words),
            "target": target,
            "language": language,
            "weight": weights.get((language, words), 0),
        }
        for target, language, words in sorted(kept)
    ] + [
        {"words": word, "target": ORDINARY, "language": language, "weight": 0}
        for language, word in sorted(set(_look_alikes(content, kept)))
    ]


def _look_alikes(content: Content, kept: Iterable[tuple[str, str, tuple[str, ...]]]) -> Iterator[tuple[str, str]]:
    """Words of the guide's own texts that a reader's “apply” must not be taken for “apple”."""
    names: dict[str, set[str]] = {}
    for _, language, words in kept:
        for word in words:
            names.setdefault(word, set()).add(language)
    lexicon = Lexicon(names)
    speech = {language: Speech(frozenset({language}), is_sure=False, idle=frozenset()) for language in LANGUAGES}
    for language, word in {(language, word) for language, text in _texts(content) for word in _WORD.findall(text)}:
        folded = plain(word)
        if folded not in names and lexicon.alike(folded, speech[language]):
            yield language, folded


def _texts(content: Content) -> Iterator[tuple[str, str]]:
    """What facts and topics say, in small letters."""
    for fact in content.facts:
        yield "en", fact.record.statement.casefold()
    for language, words in content.said.items():
        yield from ((language, said.record.statement.casefold()) for said in words.facts)
    for _, topic in content.every_topic():
        yield from (("en", block.text.casefold()) for block in topic.record.blocks)
    for language, words in content.said.items():
        for items in words.topics.values():
            yield from ((language, block.casefold()) for item in items for block in item.record.blocks)


def spoken(record: GoodWordsRecord) -> Iterator[tuple[str, str]]:
    """The languages and names of a record."""
    for language in SPOKEN:
        yield from ((language, name) for name in getattr(record, language))


def names_of_goods(content: Content) -> Iterator[tuple[str, str, str]]:
    """Each target with a language and a name."""
    for kind, form in _TARGETS.items():
        for item in content.topics.get(kind, ()):
            topic, target = item.record, form.format(id=item.record.id)
            said = content.overlays(kind, topic.id)
            foreign = {name for overlay in said.values() for name in overlay.words}
            yield from ((target, "en", name) for name in (topic.title, *topic.words) if name not in foreign)
            for language, overlay in said.items():
                yield from ((target, language, name) for name in (overlay.title, *overlay.words))
    for words in content.good_words:
        yield from ((words.record.id, language, name) for language, name in spoken(words.record))
