"""Every place that is read or written."""

from __future__ import annotations

import os
from functools import cache
from pathlib import Path
from typing import NamedTuple, Self

PACKAGE = Path(__file__).resolve().parent


@cache
def resources_folder() -> Path:
    """The resources inside an installed package, or beside the package in a checkout."""
    inside = PACKAGE / "resources"
    return inside if inside.is_dir() else PACKAGE.parent / "resources"


class Paths(NamedTuple):
    """Files of the program and of the reader. Nothing here is created before it is needed."""

    resources: Path
    data: Path
    config: Path
    log: Path
    chosen_bundle: Path | None = None
    """A bundle that the reader named; nothing else is opened in its place."""
    runtime: Path | None = None
    """Where starts of the program find each other; without it each opens a window of its own."""

    @property
    def bundle(self) -> Path:
        """The content bundle: the one that the reader named, or the one that ships with the program."""
        return self.chosen_bundle or self.shipped_bundle

    @property
    def shipped_bundle(self) -> Path:
        """The content bundle that ships with the program."""
        return self.resources / "bundle" / "poeguide.sqlite"

    @property
    def previous_bundle(self) -> Path:
        """The last bundle that was good; used when the newest one is damaged."""
        return self.data / "bundles" / "previous.sqlite"

    @property
    def editions(self) -> Path:
        """What earlier bundles said, for the question what changed since a print."""
        return self.data / "editions"

    @property
    def map(self) -> Path:
        """The base map."""
        return self.resources / "geo" / "map.sqlite"

    @property
    def settings(self) -> Path:
        """The reader's preferences."""
        return self.config / "settings.json"

    @property
    def store(self) -> Path:
        """The reader's trips."""
        return self.data / "trips.sqlite"

    @property
    def register(self) -> Path:
        """The trainer's classes, quizzes held and own questions."""
        return self.data / "classes.sqlite"

    @classmethod
    def default(cls) -> Self:
        """The places that the system provides; platformdirs works without HOME too."""
        from platformdirs import PlatformDirs

        dirs = PlatformDirs("poeguide", appauthor=False)
        data, run = Path(dirs.user_data_dir), os.environ.get("XDG_RUNTIME_DIR", "")
        runtime = Path(run, "poeguide") if run.startswith("/") else data / "run"
        return cls(resources_folder(), data, Path(dirs.user_config_dir), Path(dirs.user_log_dir), runtime=runtime)

    @classmethod
    def under(cls, folder: Path) -> Self:
        """Everything of the reader's below one folder, for tests and portable use."""
        data = folder / "data"
        return cls(resources_folder(), data, folder / "config", folder / "log", runtime=data / "run")
