"""Writes the description for software centers: `python packaging/desktop/metainfo.py TARGET [ADDRESS]`.

AppStream takes a picture only by a full address on the web. Whoever publishes the pictures of docs/images names the
address of their folder; without one the description has no pictures, rather than some that nobody can load.
"""

from __future__ import annotations

import struct
import sys
from pathlib import Path
from typing import Final
from xml.sax.saxutils import escape

ROOT: Final = Path(__file__).resolve().parents[2]
SOURCE: Final = Path(__file__).parent / "org.poeguide.PoeGuide.metainfo.xml"
IMAGES: Final = ROOT / "docs" / "images"
AFTER: Final = "  </description>\n  <launchable"
SHOWN: Final = (
    ("finder", "Ports and crossings in a list and on the map", "Puertos y cruces en una lista y en el mapa"),
    ("port", "A port: steps, hours, contacts and sources", "Un puerto: pasos, horas, contactos y fuentes"),
    ("steps", "An arrival, stop by stop", "Una llegada, parada por parada"),
    ("goods", "What may be brought, with reason and source", "Qué se puede traer, con motivo y fuente"),
    ("finder-dark", "Dark colors", "Colores oscuros"),
)
"""The pictures, each with what it shows in English and in Spanish; the first one stands for the program."""


def size_of(picture: Path) -> tuple[int, int]:
    """Width and height, as the head of a PNG file tells them."""
    width, height = struct.unpack(">II", picture.read_bytes()[16:24])
    return width, height


def screenshots(address: str) -> str:
    """The element that names the pictures."""
    lines = ["  <screenshots>"]
    for name, english, spanish in SHOWN:
        width, height = size_of(IMAGES / f"{name}.png")
        lines += [
            '    <screenshot type="default">' if name == SHOWN[0][0] else "    <screenshot>",
            f"      <caption>{escape(english)}</caption>",
            f'      <caption xml:lang="es">{escape(spanish)}</caption>',
            f'      <image type="source" width="{width}" height="{height}">{escape(address)}/{name}.png</image>',
            "    </screenshot>",
        ]
    return "\n".join([*lines, "  </screenshots>"])


def described(address: str = "") -> str:
    """The description, with pictures where there is an address for them."""
    text = SOURCE.read_text("utf-8")
    if not address:
        return text
    if AFTER not in text:
        raise ValueError(f"{SOURCE.name} has no place for pictures.")
    first, last = AFTER.split("\n")
    return text.replace(AFTER, f"{first}\n{screenshots(address.rstrip('/'))}\n{last}", 1)


if __name__ == "__main__":
    Path(sys.argv[1]).write_text(described(*sys.argv[2:]), "utf-8")
