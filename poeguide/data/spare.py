"""The last good bundle, kept in the reader's folder in case the one that ships is damaged."""

from __future__ import annotations

import logging
from pathlib import Path

from poeguide.data.bundle import Bundle, manifest_path
from poeguide.errors import BundleError
from poeguide.whole_file import has_room, write_whole

logger = logging.getLogger(__name__)


def keep_spare(bundle: Bundle, spare: Path) -> None:
    """Copy a verified bundle, whole or not at all; a folder that cannot be written is no error."""
    if bundle.path == spare or _digest(spare) == bundle.manifest.sha256:
        return
    try:
        spare.parent.mkdir(parents=True, exist_ok=True)
        if not has_room(spare.parent, bundle.path.stat().st_size):
            logger.warning("There is no room for a copy to fall back to")
            return
        for source, target in ((bundle.path, spare), (manifest_path(bundle.path), manifest_path(spare))):
            write_whole(target, source.read_bytes())
    except OSError:
        logger.warning("The copy to fall back to cannot be written")


def _digest(path: Path) -> str:
    try:
        return Bundle.open(path).manifest.sha256
    except BundleError:
        return ""
