"""The languages of the program. A name in `resources/i18n/languages.json` adds one; docs/changing.md tells the rest."""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path
from typing import Final

from poeguide.errors import PoeGuideError
from poeguide.json_text import parsed
from poeguide.paths import resources_folder

ORIGINAL: Final = "en"
_CODE: Final = re.compile("[a-z]{2,3}")


def read_names(file: Path) -> Mapping[str, str]:
    """Each language by its own name; English first, from which the others are translated."""
    try:
        read = parsed(file.read_text("utf-8"), has_names_once=True)
    except (OSError, ValueError):
        read = {}
    names: dict[str, str] = read if isinstance(read, dict) else {}
    if next(iter(names), "") != ORIGINAL or not all(_is_language(code, name) for code, name in names.items()):
        raise PoeGuideError(f"The list of languages {file.name} is damaged.", "Install the program again.")
    return names


def _is_language(code: str, name: object) -> bool:
    # The codes become names of tables and files, so that nothing but letters may pass.
    return _CODE.fullmatch(code) is not None and isinstance(name, str) and bool(name) and name.isprintable()


NAMES: Final = read_names(resources_folder() / "i18n" / "languages.json")
"""Each language by its own name, which is the same in every language."""
