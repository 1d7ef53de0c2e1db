"""Sheets to files and printers: PDF, pictures, HTML, paper."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final, Protocol

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QSize, QSizeF, Qt
from PySide6.QtGui import QImage, QImageWriter, QPageLayout, QPainter, QPdfWriter

from poeguide.errors import PoeGuideError
from poeguide.ui.sheets.card import CardPages
from poeguide.ui.sheets.html import to_html
from poeguide.ui.sheets.pages import SheetPages
from poeguide.ui.sheets.paper import UNITS, Paper
from poeguide.ui.sheets.values import PocketCard, Sheet
from poeguide.whole_file import write_whole

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

Pages = SheetPages | CardPages
PICTURE_DPI: Final = 150


def pages_of(sheet: Sheet | PocketCard, paper: Paper, *, is_large: bool = False) -> Pages:
    """A sheet laid out on paper."""
    if isinstance(sheet, PocketCard):
        return CardPages(sheet, paper, is_large=is_large)
    return SheetPages(sheet, paper, is_large=is_large)


def write_sheet(path: Path, pages: Pages) -> None:
    """Write a file by its ending: .pdf, .png (one file a page) or .html."""
    writers = {".pdf": write_pdf, ".png": write_pictures, ".html": write_html}
    writer = writers.get(path.suffix.lower())
    if writer is None:
        raise PoeGuideError(f"{path.name} has no ending that can be written.", "Use .pdf, .png or .html.")
    try:
        writer(path, pages)
    except OSError as error:
        reason = error.strerror or "the folder cannot be written"
        raise PoeGuideError(f"The sheet cannot be written to {path}: {reason}.", "Choose another folder.") from error


def write_pdf(path: Path, pages: Pages) -> None:
    """One PDF with the fonts inside."""
    # Qt only warns where it cannot write; bytes of our own give a sentence, and leave an older file whole.
    store = QByteArray()
    buffer = QBuffer(store)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(UNITS)
    writer.setPageLayout(layout_of(pages))
    writer.setTitle(title_of(pages))
    writer.setCreator("poeguide")
    painter = QPainter()
    if not painter.begin(writer):
        raise OSError
    for at in range(pages.count):
        if at:
            writer.newPage()
        pages.paint(painter, at)
    painter.end()
    write_whole(path, bytes(store.data()))


def write_pictures(path: Path, pages: Pages) -> None:
    """One picture a page; from the second page on the name carries its number."""
    for at in range(pages.count):
        name = path if at == 0 else path.with_name(f"{path.stem}-{at + 1}{path.suffix}")
        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        if not QImageWriter(buffer, QByteArray(b"png")).write(picture_of(pages, at)):
            raise OSError
        write_whole(name, bytes(buffer.data().data()))


def write_html(path: Path, pages: Pages) -> None:
    """The twin for screen readers."""
    write_whole(path, to_html(pages.sheet).encode("utf-8"))


def picture_of(pages: Painted, at: int, dpi: float = PICTURE_DPI) -> QImage:
    """A page as a picture, to be looked at before printing."""
    scale = dpi / UNITS
    size = QSize(round(pages.size.width() * scale), round(pages.size.height() * scale))
    picture = QImage(size, QImage.Format.Format_RGB32)
    picture.fill(Qt.GlobalColor.white)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.scale(scale, scale)
    pages.paint(painter, at)
    painter.end()
    return picture


class Painted(Protocol):
    """Whatever is painted page by page."""

    size: QSizeF

    @property
    def count(self) -> int:
        """How many pages there are."""

    def paint(self, painter: QPainter, at: int) -> None:
        """Draw a page."""


def print_pages(printer: QPrinter, pages: Painted) -> bool:
    """Print all pages; the printer's own resolution is scaled to ours. False where it takes none."""
    printer.setFullPage(True)
    painter = QPainter()
    if not painter.begin(printer):
        return False
    scale = printer.resolution() / UNITS
    painter.scale(scale, scale)
    for at in range(pages.count):
        if at:
            printer.newPage()
        pages.paint(painter, at)
    return painter.end()


def layout_of(pages: Pages) -> QPageLayout:
    """The page without margins: sheets keep their own."""
    way = QPageLayout.Orientation.Landscape if pages.is_landscape else QPageLayout.Orientation.Portrait
    return QPageLayout(pages.paper.page, way, QMarginsF())


def title_of(pages: Pages) -> str:
    """The title of the document."""
    return pages.sheet.title if isinstance(pages.sheet, Sheet) else pages.sheet.sides[0].title
