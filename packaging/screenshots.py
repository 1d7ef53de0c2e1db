"""Makes the pictures of the manual: `python packaging/screenshots.py` writes docs/images anew.

Each picture is a page as `poeguide render` shows it, on one fixed day, so that a picture changes only with its page.
"""

from __future__ import annotations

import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).resolve().parents[1]
FOLDER: Final = ROOT / "docs" / "images"
DAY: Final = "2026-11-21T09:14"


@dataclass(frozen=True)
class Picture:
    """A file name, the page it shows, and how."""

    name: str
    route: str
    options: tuple[str, ...] = ()


PICTURES: Final = (
    Picture("home", "poeguide:home"),
    Picture("finder", "poeguide:ports?mode=foot&open=2026-12-01T23:30"),
    Picture("finder-dark", "poeguide:ports", ("--theme", "dark")),
    Picture("port", "poeguide:ports/2504"),
    Picture("steps", "poeguide:steps/air/primary"),
    Picture("goods", "poeguide:goods"),
    Picture("documents", "poeguide:documents"),
    Picture("large-text", "poeguide:steps/car", ("--scale", "2.0")),
    Picture("spanish", "poeguide:home", ("--lang", "es")),
    Picture("high-contrast", "poeguide:contacts", ("--theme", "contrast")),
    Picture("ledger", "poeguide:about"),
    Picture("teach", "poeguide:teach"),
    Picture("licenses", "poeguide:about/licenses"),
    Picture("kiosk", "poeguide:home", ("--kiosk", "page", "--size", "1080x1920")),
)


def make(picture: Picture, folder: Path) -> Path:
    """Write one picture."""
    path = folder / f"{picture.name}.png"
    command = [sys.executable, "-m", "poeguide", "render", picture.route, "-o", str(path)]
    subprocess.run([*command, "--clock", DAY, "--size", "1280x800", *picture.options], cwd=ROOT, check=True)
    return path


def main(names: list[str]) -> None:
    """Write the pictures that are named, or all."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    for picture in PICTURES:
        if not names or picture.name in names:
            path = make(picture, FOLDER)
            print(f"{path.relative_to(ROOT)}  {path.stat().st_size // 1024} KiB")


if __name__ == "__main__":
    main(sys.argv[1:])
