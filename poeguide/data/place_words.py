"""Words that name a kind of place beside its code or its name, in both languages: “JFK airport”, “puerto de Laredo”."""

from __future__ import annotations

from collections.abc import Container, Iterator
from itertools import dropwhile
from typing import Final

from poeguide.domain.search import HitKind

_PORT: Final = (HitKind.PORT, HitKind.CROSSING)
_CROSSING: Final = (HitKind.CROSSING, HitKind.PORT)
_NAMED: Final = (
    ("port ports puerto puertos poe", _PORT),
    ("crossing crossings cruce cruces garita garitas", _CROSSING),
)
KINDS: Final = {word: kinds for words, kinds in _NAMED for word in words.split()}
"""Words for all places of a kind, and that kind; what may be meant as well follows it."""
_BESIDE_PORTS: Final = frozenset({"entry", "entrada", "of", "de", "del"})
_BETWEEN: Final = _BESIDE_PORTS - {"del"}
"""Words between a kind and a name; “del” begins names."""
_FEATURES: Final = (
    "airport airports aeropuerto aeropuertos air airfield international internacional user fee preclearance "
    "seaport seaports harbor maritimo cruise ferry terminal land border fronterizo fronteriza terrestre "
    "office offices oficina oficinas bridge bridges puente puentes tunnel tunel rail train tren "
    "code codigo customs aduana"
)
"""Words for some places of a kind; those of a name are found by them, and a code needs no more."""
KIND_WORDS: Final = frozenset(_FEATURES.split()) | _BESIDE_PORTS | KINDS.keys()


def codes_beside(words: list[str]) -> list[str]:
    """What may be the code among folded words that else only name kinds; the last word may be half typed."""
    *before, last = words
    rest = _without(before, KIND_WORDS)
    candidates = [_without(words, KIND_WORDS)]
    if any(word.startswith(last) for word in KIND_WORDS):
        candidates.append(rest)
    return list(dict.fromkeys("".join(some) for some in candidates if some and some != words))


def names_beside(words: list[str]) -> Iterator[tuple[str, tuple[HitKind, ...]]]:
    """Names that may be meant by folded words of which one names a kind, the likeliest first, with the kinds it names.

    Such words stand in names, too, as in Port Angeles and Del Rio: only the last one that names a kind is passed over
    first, and all of them last.
    """
    kinds: tuple[HitKind, ...] = ()
    for at in reversed(range(len(words))):
        if words[at] in KINDS:
            kinds = KINDS[words[at]]
            after = list(dropwhile(_BETWEEN.__contains__, words[at + 1 :]))
            yield " ".join((*words[:at], *after)), kinds
    if kinds:
        yield " ".join(_without(words, KINDS.keys() | _BESIDE_PORTS)), kinds


def _without(words: list[str], passed: Container[str]) -> list[str]:
    return [word for word in words if word not in passed]
