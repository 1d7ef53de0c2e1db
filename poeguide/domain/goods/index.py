"""All names of goods, ready to be asked."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from poeguide.domain.goods.lexicon import Lexicon, Likeness, Speech
from poeguide.domain.goods.mentions import Mention, Part, begun, is_telling, meant, mentions
from poeguide.domain.goods.tokens import Token, idle_in, language_of, segments
from poeguide.domain.goods.values import ORDINARY, OTHER, GoodHit, GoodsAnswer, Phrase


@dataclass(slots=True)
class _Found:
    """What the parts of a text name, gathered: first what counts in each part, then what stands beside it."""

    first: list[str] = field(default_factory=list)
    beside: list[str] = field(default_factory=list)
    rules: list[str] = field(default_factory=list)
    used: list[str] = field(default_factory=list)
    left_out: list[str] = field(default_factory=list)
    read_as: list[tuple[str, str]] = field(default_factory=list)
    unknown: list[str] = field(default_factory=list)


class GoodsIndex:
    """Answers what words mean, in any of the languages of its phrases, typed whole or in part."""

    def __init__(self, goods: Sequence[GoodHit], phrases: Iterable[Phrase]) -> None:
        self.goods = tuple(goods)
        self._places = {good.id: place for place, good in enumerate(self.goods)}
        self._phrases: dict[str, list[Phrase]] = {}
        self._rules: dict[str, list[Phrase]] = {}
        words: dict[str, set[str]] = {}
        ordinary: set[str] = set()
        for phrase in phrases:
            if phrase.target == ORDINARY:
                ordinary.update(phrase.words)
                continue
            if "/" in phrase.target:
                self._rules.setdefault(phrase.words[0], []).append(phrase)
            else:
                self._phrases.setdefault(phrase.words[0], []).append(self._known(phrase))
            for word in phrase.words:
                words.setdefault(word, set()).add(phrase.language)
        self._lexicon = Lexicon(words, ordinary)

    def answer(self, text: str, language: str = "en") -> GoodsAnswer:
        """What the text means; `language` is that of the program, for words that several languages have."""
        parts = segments(text)
        spoken = language_of(parts)
        speech = Speech(frozenset({spoken or language, language}), bool(spoken), idle_in(spoken, language))
        found = _Found()
        for at, tokens in enumerate(parts):
            self._read(self._part(tokens, spoken or language, speech, is_last=at == len(parts) - 1), found)
        chosen = dict.fromkeys((*found.first, *found.beside))
        used = tuple(dict.fromkeys(found.used))
        return GoodsAnswer(
            goods=tuple(self.goods[self._places[target]] for target in chosen),
            rules=tuple(dict.fromkeys(found.rules)),
            used=used,
            left_out=tuple(word for word in found.left_out if word not in used),
            read_as=tuple(dict.fromkeys(found.read_as)),
            unknown=tuple(dict.fromkeys(found.unknown)),
        )

    def _known(self, phrase: Phrase) -> Phrase:
        """Names of goods that are not shown count as names of something else."""
        if phrase.target in self._places or phrase.target == OTHER:
            return phrase
        return Phrase(phrase.words, OTHER, phrase.language, phrase.weight)

    def _part(self, tokens: Sequence[Token], language: str, speech: Speech, *, is_last: bool) -> Part:
        last = len(tokens) - 1 if is_last else -1
        readings = [self._lexicon.read(token, speech, is_last=at == last) for at, token in enumerate(tokens)]
        return Part(tokens, readings, language, speech.idle)

    def _read(self, part: Part, found: _Found) -> None:
        """Add what one part of the text names."""
        rules = mentions(part, self._rules)
        found.rules += [mention.phrase.target for mention in rules if is_telling(part, mention)]
        order = meant(part, mentions(part, self._phrases) or begun(part, self._phrases))
        if order and order[0][0].is_other:
            found.unknown.append(" ".join(_words(part, order[0][0].places)))
            order = []
        used: set[int] = set()
        for place, names in enumerate(order):
            targets = sorted({name.phrase.target for name in names if not name.is_other}, key=self._places.__getitem__)
            (found.beside if place else found.first).extend(targets)
            if targets:
                used.update(names[0].places)
                found.used += _words(part, names[0].places)
                found.read_as += _corrections(part, names[0])
        found.left_out += _words(part, [at for at in range(len(part.tokens)) if at not in used])


def _words(part: Part, places: Sequence[int]) -> list[str]:
    """The words at these places as they were typed; signs of Chinese in a row make one word."""
    words: list[str] = []
    before = -2
    for at in places:
        token = part.tokens[at]
        if words and token.is_han and part.tokens[before].is_han and at == before + 1:
            words[-1] += token.text
        else:
            words.append(token.text)
        before = at
    return words


def _corrections(part: Part, name: Mention) -> list[tuple[str, str]]:
    """Words with a typing error, and what they were taken for."""
    pairs = ((part.tokens[at].text, part.readings[at]) for at in name.places)
    return [
        (text, next(word for word in name.phrase.words if word in reading.words))
        for text, reading in pairs
        if reading.likeness == Likeness.TYPO
    ]
