"""Rules of the names of goods: they belong to goods, tell something, and no name is also one of something else."""

from __future__ import annotations

from typing import Final

from poeguide.data.bundler.check.references import References
from poeguide.data.bundler.goods_rows import WEIGHTS, names_of_goods, spoken
from poeguide.data.bundler.problems import Problems
from poeguide.data.bundler.records import Content
from poeguide.domain.goods.tokens import phrase_words
from poeguide.domain.goods.values import OTHER
from poeguide.domain.topics import TopicKind

_APART: Final = frozenset({OTHER, *WEIGHTS})


def check_goods(content: Content, problems: Problems, references: References) -> None:
    """Names of goods in five languages."""
    references.unique(content.good_words, lambda record: record.id)
    goods = {item.record.id for item in content.topics.get(TopicKind.GOOD, ())}
    for item in content.good_words:
        if item.record.id not in goods | _APART:
            problems.at(item, f"There are no goods {item.record.id}.")
        for _, name in spoken(item.record):
            if not phrase_words(name):
                problems.at(item, f"“{name}” holds only words that name nothing.")
    _check_doubles(content, problems)


def _check_doubles(content: Content, problems: Problems) -> None:
    """No name of goods is one of things without an entry, in the same language."""
    named = {
        (language, phrase_words(name)): target
        for target, language, name in names_of_goods(content)
        if target not in _APART and "/" not in target
    }
    for item in content.good_words:
        if item.record.id == OTHER:
            for language, name in spoken(item.record):
                if target := named.get((language, phrase_words(name))):
                    problems.at(item, f"“{name}” is a name of {target} too.")
