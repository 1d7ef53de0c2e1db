"""Editions in the reader's folder: one small file for each bundle that was in use, whatever its schema was.

The bundles themselves would be twenty times as large, and a newer program could not read an older one.
"""

from __future__ import annotations

import json
import logging
import lzma
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Final

from sqlalchemy import Connection

from poeguide.data.bundle import Bundle
from poeguide.data.changes.pages import Keys, Texts, pages, shared_texts, texts
from poeguide.data.facts import all_facts
from poeguide.data.format import LANGUAGES
from poeguide.domain.changes import (
    Difference,
    Edition,
    Mark,
    Recorded,
    Said,
    SinceThen,
    differences,
    edition_for,
    recorded_since,
)
from poeguide.errors import PoeGuideError
from poeguide.json_text import parsed
from poeguide.whole_file import has_room, write_whole

logger = logging.getLogger(__name__)

KEPT: Final = 12
"""Editions; at a new one each month a sheet may be a year old."""
FORM: Final = 1
MAX_BYTES: Final = 30_000_000
_ENDING: Final = ".edition"


def keep_edition(bundle: Bundle, folder: Path) -> bool:
    """Keep what a verified bundle says, if it is not kept yet; a folder that cannot be written is no error."""
    mark = mark_of(bundle)
    path = folder / _name(mark)
    if path.exists():
        return False
    document = bundle.read(_document)
    try:
        folder.mkdir(parents=True, exist_ok=True)
        data = lzma.compress(json.dumps(document, ensure_ascii=False).encode("utf-8"), preset=2)
        if not has_room(folder, len(data)):
            logger.warning("There is no room to keep what this edition says")
            return False
        write_whole(path, data)
        for old in _files(folder)[:-KEPT]:
            old.unlink()
    except OSError:
        logger.warning("What this edition says cannot be kept")
        return False
    return True


def kept_editions(folder: Path) -> list[Mark]:
    """Editions that are kept: by date, those of one date in the order in which they came."""
    return [_mark(path) for path in _files(folder)]


def since_then(bundle: Bundle, folder: Path, route: str, *, since: str, lang: str = "en") -> SinceThen:
    """What is different on a page from a sheet whose facts are of a date."""
    here = mark_of(bundle)
    kept = kept_editions(folder)
    mark = edition_for([one for one in kept if one != here] + [here], since)
    now = bundle.read(_edition, here, lang)
    found: tuple[Difference, ...] = ()
    if mark is not None and mark != here:
        found = differences(_kept_edition(folder / _name(mark), mark, lang), now, route)
    named = {one.key for one in found}
    keys = [key for key in now.keys_of(route) if key not in named]
    histories = {f"facts/{fact.id}": (fact.title, fact.changes) for fact in bundle.read(all_facts, lang)}
    recorded: tuple[Recorded, ...] = tuple(recorded_since(keys, histories, since))
    return SinceThen(mark, mark is not None and mark.content_date == since, found, recorded)


def mark_of(bundle: Bundle) -> Mark:
    """Which edition a bundle is. Bundles of one row digest say the same, whatever wrote their file."""
    return Mark(bundle.manifest.content_date, bundle.manifest.row_digest[:16])


def _document(session: Connection) -> dict[str, Any]:
    """Everything that is kept of an edition."""
    shared = shared_texts(session)
    words = {lang: texts(session, lang) for lang in LANGUAGES}
    return {
        "form": FORM,
        "shared": _plain(shared),
        "words": {lang: _plain(found) for lang, found in words.items()},
        "pages": pages(session, shared | words[LANGUAGES[0]]),
    }


def _edition(session: Connection, mark: Mark, lang: str) -> Edition:
    said = shared_texts(session) | texts(session, lang)
    return _whole(mark, pages(session, said), said)


def _kept_edition(path: Path, mark: Mark, lang: str) -> Edition:
    """An edition from its file; PoeGuideError where the file is not what it should be."""
    try:
        document = parsed(lzma.LZMADecompressor().decompress(path.read_bytes(), MAX_BYTES))
        said = _texts(document["shared"]) | _texts(document["words"].get(lang) or document["words"][LANGUAGES[0]])
        return _whole(mark, document["pages"], said)
    except (OSError, lzma.LZMAError, ValueError, KeyError, TypeError, AttributeError) as error:
        raise PoeGuideError(
            f"The kept edition of {mark.content_date} cannot be read.", "Compare the sheet with the page itself."
        ) from error


def _whole(mark: Mark, keys: Keys, said: Texts) -> Edition:
    return Edition(mark, {route: tuple(key for key in of if key in said) for route, of in keys.items()}, said)


def _plain(found: Texts) -> dict[str, list[str]]:
    return {key: [said.title, said.text, said.as_of, said.column] for key, said in found.items()}


def _texts(found: Mapping[str, list[str]]) -> Texts:
    return {key: Said(*(str(cell) for cell in cells)) for key, cells in found.items()}


def _files(folder: Path) -> list[Path]:
    found = [path for path in folder.glob(f"*{_ENDING}") if "_" in path.stem]
    return sorted(found, key=lambda path: (path.stem.partition("_")[0], path.stat().st_mtime_ns, path.name))


def _name(mark: Mark) -> str:
    return f"{mark.content_date}_{mark.digest}{_ENDING}"


def _mark(path: Path) -> Mark:
    day, _, digest = path.stem.partition("_")
    return Mark(day, digest)
