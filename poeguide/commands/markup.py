"""The small HTML of the bundle's texts as plain paragraphs."""

from __future__ import annotations

import re
from typing import Final

_ENDS: Final = re.compile(r"</(?:p|li)>")
_TAGS: Final = re.compile(r"<[^>]*>")
_ENTITIES: Final = {"&lt;": "<", "&gt;": ">", "&quot;": '"', "&amp;": "&"}


def plain(html: str) -> list[str]:
    """The paragraphs and list items of a text, without markup."""
    marked = _ENDS.sub("\n\n", html.replace("<li>", "- "))
    text = re.sub("|".join(_ENTITIES), lambda found: _ENTITIES[found[0]], _TAGS.sub("", marked))
    return [" ".join(part.split()) for part in text.split("\n\n") if part.strip()]
