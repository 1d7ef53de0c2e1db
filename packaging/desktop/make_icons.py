"""Draws the icons for Windows and macOS from the SVG files: `python make_icons.py FOLDER`."""

from __future__ import annotations

import os
import struct
import sys
from pathlib import Path
from typing import Final

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

ICONS: Final = Path(__file__).resolve().parent / "icons"
WINDOWS_SIZES: Final = (16, 24, 32, 48, 64, 128, 256)
MACOS_SIZES: Final = {b"icp4": 16, b"icp5": 32, b"ic07": 128, b"ic08": 256, b"ic09": 512, b"ic10": 1024}


def png(source: Path, side: int) -> bytes:
    """One icon at one size."""
    image = QImage(side, side, QImage.Format.Format_ARGB32)
    image.fill(0)
    painter = QPainter(image)
    QSvgRenderer(str(source)).render(painter)
    painter.end()
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload] # the format is text at run time
    return bytes(data.data())


def ico(source: Path) -> bytes:
    """All sizes in one file for Windows."""
    pictures = [(side, png(source, side)) for side in WINDOWS_SIZES]
    at = 6 + 16 * len(pictures)
    head, body = struct.pack("<HHH", 0, 1, len(pictures)), b""
    for side, data in pictures:
        head += struct.pack("<BBBBHHII", side % 256, side % 256, 0, 0, 1, 32, len(data), at + len(body))
        body += data
    return head + body


def icns(source: Path) -> bytes:
    """All sizes in one file for macOS."""
    parts = [(kind, png(source, side)) for kind, side in MACOS_SIZES.items()]
    body = b"".join(kind + struct.pack(">I", len(data) + 8) + data for kind, data in parts)
    return b"icns" + struct.pack(">I", len(body) + 8) + body


def main(folder: Path) -> None:
    """Write poeguide.ico, poeguide.icns and one .ico for each kind of file."""
    application = QGuiApplication.instance() or QGuiApplication(["make_icons"])
    folder.mkdir(parents=True, exist_ok=True)
    program = ICONS / "org.poeguide.PoeGuide.svg"
    folder.joinpath("poeguide.ico").write_bytes(ico(program))
    folder.joinpath("poeguide.icns").write_bytes(icns(program))
    for path in sorted(ICONS.glob("application-*.svg")):
        folder.joinpath(path.stem.rpartition(".")[2] + ".ico").write_bytes(ico(path))
    del application


if __name__ == "__main__":
    main(Path(sys.argv[1]))
