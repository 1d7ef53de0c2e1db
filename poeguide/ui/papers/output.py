"""Papers to files: the same paper is the same bytes, whenever and wherever it is written."""

from __future__ import annotations

import re
from hashlib import sha256
from pathlib import Path
from typing import Final

from PySide6.QtCore import QBuffer, QByteArray, QHashSeed, QIODevice, QMarginsF
from PySide6.QtGui import QPageLayout, QPainter, QPdfWriter

from poeguide.errors import PoeGuideError
from poeguide.ui.papers.pages import AnyPages, BoundPages
from poeguide.ui.sheets.paper import UNITS

_DATE: Final = re.compile(rb"(?<=Date \(D:)\d{14}[^)]*(?=\))|(?<=Date=\")\d{4}-\d\d-\d\dT[^\"]*(?=\")")
_NAME: Final = re.compile(rb"(?<=ID \[ <)[0-9A-Fa-f]+(?=>)|(?<=> <)[0-9A-Fa-f]{32,}(?=> )|(?<=uuid:)[0-9A-Fa-f-]{36}")
_NO_DATE: Final = {True: b"20000101000000", False: b"2000-01-01T00:00:00"}


def pdf_of(pages: AnyPages) -> bytes:
    """One PDF with the fonts inside. Qt writes the clock and a random name into it; both give way to constants."""
    # Qt writes fonts in the order of a hash table, which is another one in every process.
    QHashSeed.setDeterministicGlobalSeed()
    try:
        return _settled(_painted(pages))
    finally:
        QHashSeed.resetRandomGlobalSeed()


def write_paper(path: Path, pages: AnyPages) -> None:
    """Write the PDF, or say in a sentence why not."""
    try:
        path.write_bytes(pdf_of(pages))
    except OSError as error:
        reason = error.strerror or "the folder cannot be written"
        raise PoeGuideError(f"The paper cannot be written to {path}: {reason}.", "Choose another folder.") from error


def write_each(folder: Path, pages: AnyPages) -> list[Path]:
    """One PDF for each paper of several that are bound as one: a learner's own version each, and the keys."""
    papers = pages.papers if isinstance(pages, BoundPages) else (pages,)
    try:
        folder.mkdir(exist_ok=True)
    except OSError as error:
        raise PoeGuideError(f"There can be no folder {folder}: {error.strerror}.", "Choose another place.") from error
    written = []
    for number, paper in enumerate(papers, 1):
        name = "".join(sign if sign.isalnum() else "-" for sign in f"{paper.sheet.title} {paper.sheet.lead}".casefold())
        path = folder / f"{number:03}-{'-'.join(part for part in name.split('-') if part)[:60]}.pdf"
        write_paper(path, paper)
        written.append(path)
    return written


def _painted(pages: AnyPages) -> bytes:
    store = QByteArray()
    buffer = QBuffer(store)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(UNITS)
    way = QPageLayout.Orientation.Landscape if pages.is_landscape else QPageLayout.Orientation.Portrait
    writer.setPageLayout(QPageLayout(pages.paper.page, way, QMarginsF()))
    writer.setTitle(pages.sheet.title)
    writer.setCreator("poeguide")
    painter = QPainter(writer)
    for at in range(pages.count):
        if at:
            writer.newPage()
        pages.paint(painter, at)
    painter.end()
    buffer.close()
    return bytes(store.data())


def _settled(data: bytes) -> bytes:
    """Every length stays, so that the table of places in the file stays right."""
    data = _DATE.sub(_undated, data)
    name = sha256(_NAME.sub(b"", data)).hexdigest().encode()
    return _NAME.sub(lambda match: (name * 2)[: len(match[0])], data)


def _undated(match: re.Match[bytes]) -> bytes:
    """A date of the same length that never changes."""
    first = _NO_DATE[match[0][:14].isdigit()]
    return first + b"Z" if len(match[0]) <= len(first) + 1 else first + b"+00:00"[: len(match[0]) - len(first)]
