"""Builds the content bundle from its sources and puts it into the wheel."""

from __future__ import annotations

import sys
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

PARTS = (
    "resources/geo",
    "resources/theme",
    "resources/icons",
    "resources/fonts",
    "resources/i18n",
    "resources/kiosk",
    "resources/quiz",
    "NOTICE",
)


class BundleHook(BuildHookInterface[Any]):
    """Wheels carry the bundle; an editable install reads the one in the checkout, which `./dev` builds."""

    PLUGIN_NAME = "custom"

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Build the bundle, and name its two files and the other resources as parts of the wheel."""
        if self.target_name != "wheel" or version == "editable":
            return
        self._folder = TemporaryDirectory(prefix="poeguide-bundle-")
        folder = Path(self._folder.name)
        self._build(folder / "poeguide.sqlite")
        places = {str(path): f"poeguide/resources/bundle/{path.name}" for path in sorted(folder.iterdir())}
        places |= {
            str(Path(self.root, part)): f"poeguide/resources/{part.removeprefix('resources/')}" for part in PARTS
        }
        places[str(Path(self.root, "LICENSES"))] = "poeguide/resources/licenses"
        build_data["force_include"].update(places)

    def finalize(self, version: str, build_data: dict[str, Any], artifact_path: str) -> None:  # noqa: ARG002 # as hatchling calls it
        """The wheel is written: forget the bundle's own folder."""
        if hasattr(self, "_folder"):
            self._folder.cleanup()

    def _build(self, path: Path) -> None:
        sys.path.insert(0, self.root)
        try:
            from poeguide.data.bundler.__main__ import main

            if main(["-o", str(path)]) != 0:
                raise RuntimeError("The content has problems, which are listed above. The bundle was not built.")
        finally:
            sys.path.remove(self.root)
