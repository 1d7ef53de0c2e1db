"""GIFT: the text format of Moodle. Special signs are escaped; what GIFT has no word for stands in a comment line."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from poeguide.data.quiz_formats.values import Found, Reason, Unread, sifted
from poeguide.domain.quiz import TRUE_FALSE, Question, QuestionKind
from poeguide.json_text import parsed

Read = tuple[QuestionKind, tuple[str, ...], tuple[str, ...]]
"""Kind, options and right answers."""

_SPECIAL: Final = re.compile(r"([\\~=#{}:])")
_HEAD: Final = "// poeguide: "
_TITLE: Final = re.compile(r"::(?P<id>(?:\\.|[^\\:])*)::")
_WORDS: Final = " | "
_PART: Final = re.compile(r"(?<!\\)(?P<sign>[~=])")


def write_gift(questions: Iterable[Question]) -> str:
    """All questions, an empty line between any two."""
    return "\n".join(_written(question) for question in questions)


def read_gift(text: str) -> Found:
    """The questions of a file."""
    return sifted([(line, _read(block)) for line, block in _blocks(text)])


def _written(question: Question) -> str:
    about = {"topic": question.topic, "level": question.level, "kind": question.kind.value}
    about |= {"facts": " ".join(question.facts), "modes": " ".join(question.modes), "place": question.place}
    if question.kind is QuestionKind.TRUE_FALSE and question.options != TRUE_FALSE:
        # GIFT has signs for true and false, and no words; those of another language come back by this.
        about["words"] = _WORDS.join(question.options)
    head = _HEAD + json.dumps({key: value for key, value in about.items() if value}, ensure_ascii=False)
    title = f"::{_escape(question.id)}::[plain]{_escape(question.question)} {{"
    return "\n".join([head, title, *_options(question), f"####{_escape(question.explanation)}", "}", ""])


def _options(question: Question) -> Iterator[str]:
    kind, answers = question.kind, question.answers
    if kind is QuestionKind.TRUE_FALSE:
        yield "TRUE" if question.is_true else "FALSE"
    elif kind is QuestionKind.MATCH:
        yield from (f"={_escape(o)} -> {_escape(a)}" for o, a in zip(question.options, answers, strict=True))
    elif kind is QuestionKind.ORDER:
        yield from (f"={number} -> {_escape(option)}" for number, option in enumerate(question.options, 1))
    elif kind is QuestionKind.MULTIPLE:
        share = 100 / len(answers)
        yield from (f"~%{share if o in answers else -100:.5g}%{_escape(o)}" for o in question.options)
    else:
        yield from (f"{'=' if option in answers else '~'}{_escape(option)}" for option in question.options)


def _blocks(text: str) -> Iterator[tuple[int, str]]:
    """Parts between empty lines that are more than comments, with the number of their first line."""
    block: list[str] = []
    first = 1
    for number, line in enumerate([*text.lstrip("\ufeff").splitlines(), ""], 1):
        if line.strip():
            first = first if block else number
            block.append(line)
        elif any(not part.startswith("//") for part in block):
            yield first, "\n".join(block)
            block = []
        else:
            block = []


def _read(block: str) -> Question | Reason:
    lines = block.split("\n")
    about = _about(next((line for line in lines if line.startswith(_HEAD)), ""))
    body = "\n".join(line for line in lines if not line.startswith("//") and not line.startswith("$CATEGORY"))
    if not body.strip():
        return Reason(Unread.NOTHING)
    title = _TITLE.search(body)
    start, end = _find(body, "{"), _find(body, "}")
    if start < 0 or end < start:
        return Reason(Unread.BRACES)
    words = body[title.end() if title else 0 : start].strip().removeprefix("[plain]").removeprefix("[html]")
    inside, _, comment = _cut(body[start + 1 : end])
    question_id = _plain(title["id"]) if title else ""
    return _question(question_id or _plain(words)[:40], _plain(words), inside, (about, _plain(comment)))


def _question(question_id: str, words: str, inside: str, rest: tuple[dict[str, str], str]) -> Question | Reason:
    about, comment = rest
    read = _answers(inside.strip())
    if isinstance(read, Reason):
        return read
    kind, options, answers = read
    words_of = tuple(about.get("words", "").split(_WORDS))
    if kind is QuestionKind.TRUE_FALSE and len(words_of) == len(options):
        answers, options = (words_of[options.index(answers[0])],), words_of
    named = about.get("kind", "")
    if named in {k.value for k in QuestionKind} and _is_like(kind, QuestionKind(named)):
        kind = QuestionKind(named)
    if kind is QuestionKind.ORDER:
        options = answers
    return Question(
        id=question_id,
        topic=about.get("topic", "own"),
        level=about.get("level", "medium"),
        kind=kind,
        question=words,
        options=options,
        answers=answers,
        explanation=comment,
        facts=tuple(about.get("facts", "").split()),
        modes=tuple(about.get("modes", "").split()),
        place=about.get("place", ""),
    )


def _is_like(found: QuestionKind, named: QuestionKind) -> bool:
    """Whether a named kind is written in GIFT as the kind that was found."""
    like = {QuestionKind.ORDER: QuestionKind.MATCH, QuestionKind.MAP: QuestionKind.SINGLE}
    like |= {QuestionKind.LANE: QuestionKind.SINGLE, QuestionKind.SCENARIO: QuestionKind.SINGLE}
    return like.get(named, named) is found


def _answers(inside: str) -> Read | Reason:
    if inside.upper() in {"T", "TRUE", "F", "FALSE"}:
        answer = TRUE_FALSE[0] if inside.upper().startswith("T") else TRUE_FALSE[1]
        return QuestionKind.TRUE_FALSE, TRUE_FALSE, (answer,)
    parts = _PART.split(inside)
    if len(parts) < 3 or parts[0].strip():
        return Reason(Unread.SIGNS)
    pairs = list(zip(parts[1::2], (_without_feedback(part) for part in parts[2::2]), strict=True))
    if all(sign == "=" and "->" in text for sign, text in pairs):
        halves = [text.split("->", 1) for _, text in pairs]
        return QuestionKind.MATCH, tuple(_plain(a) for a, _ in halves), tuple(_plain(b) for _, b in halves)
    return _choices(pairs)


def _choices(pairs: Sequence[tuple[str, str]]) -> Read:
    """One of several, or several of them where some have a weight."""
    weighed = [(sign, *_weight(text)) for sign, text in pairs]
    options = tuple(_plain(text) for _, _, text in weighed)
    right = tuple(_plain(text) for sign, weight, text in weighed if sign == "=" or weight > 0)
    kind = QuestionKind.MULTIPLE if any(weight for _, weight, _ in weighed) else QuestionKind.SINGLE
    return kind, options, right


def _weight(text: str) -> tuple[float, str]:
    match = re.match(r"\s*%(-?\d+(?:\.\d+)?)%", text)
    return (float(match[1]), text[match.end() :]) if match else (0.0, text)


def _without_feedback(text: str) -> str:
    at = _find(text, "#")
    return text if at < 0 else text[:at]


def _cut(inside: str) -> tuple[str, str, str]:
    match = re.search(r"(?<!\\)####", inside)
    return (inside, "", "") if match is None else (inside[: match.start()], "####", inside[match.end() :])


def _find(text: str, sign: str) -> int:
    match = re.search(rf"(?<!\\){re.escape(sign)}", text)
    return -1 if match is None else match.start()


def _about(line: str) -> dict[str, str]:
    try:
        found = parsed(line.removeprefix(_HEAD)) if line else {}
    except ValueError:
        return {}
    return {str(key): str(value) for key, value in found.items()} if isinstance(found, dict) else {}


def _escape(text: str) -> str:
    return _SPECIAL.sub(r"\\\1", text.strip()).replace("\n", "\\n").replace("->", "-\\>")


def _plain(text: str) -> str:
    signs = {"n": "\n"}
    return re.sub(r"\\(.)", lambda match: signs.get(match[1], match[1]), text.strip(), flags=re.DOTALL).strip()
