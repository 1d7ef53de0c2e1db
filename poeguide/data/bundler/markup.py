"""The small Markdown of the sources to HTML and plain text: paragraphs, lists, bold, links inside the program."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from markdown_it import MarkdownIt
from markdown_it.token import Token

_MARKDOWN: Final = MarkdownIt("zero", {"html": False}).enable(["list", "emphasis", "link", "escape"])
_REFUSED: Final = re.compile(r"^\s{0,3}(?:#|>|```|~~~|\||\d+[.)]\s)|!\[|<[a-zA-Z/!]|`", re.MULTILINE)
_TAGS: Final = frozenset({"p", "ul", "li", "strong", "em", "a", ""})


@dataclass(frozen=True, slots=True)
class Markup:
    """A text in both forms, the links in it, and what is wrong with it."""

    html: str
    text: str
    links: tuple[str, ...]
    problem: str


def convert(source: str) -> Markup:
    """Read a text of the sources."""
    tokens = _MARKDOWN.parse(source)
    flat = [child for token in tokens for child in (token, *(token.children or ()))]
    links = tuple(str(token.attrs["href"]) for token in flat if token.type == "link_open")
    html = _MARKDOWN.renderer.render(tokens, _MARKDOWN.options, {}).strip()
    return Markup(html, _text(tokens), links, _problem(source, flat))


def _problem(source: str, tokens: Sequence[Token]) -> str:
    refused = _REFUSED.search(source)
    if refused is not None:
        return f"“{refused[0].strip()}” is not part of the small Markdown of this guide."
    other = next((token.tag for token in tokens if token.tag not in _TAGS), None)
    return "" if other is None else f"<{other}> is not part of the small Markdown of this guide."


def _text(tokens: Sequence[Token]) -> str:
    """The words alone; one line a paragraph or list item."""
    parts = [
        "".join("\n" if child.type.endswith("break") else child.content for child in token.children or ())
        for token in tokens
        if token.type == "inline"
    ]
    return "\n".join(parts)
