"""The papers of a class to a printer; where there is none, that is said, and the PDF is the way."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QMarginsF
from PySide6.QtGui import QPageLayout
from PySide6.QtWidgets import QDialog, QWidget

from poeguide.ui.papers.pages import AnyPages
from poeguide.ui.services import Services
from poeguide.ui.sheets.output import print_pages

translate = QCoreApplication.translate
TWO_SIDED = ("question-cards", "word-cards")
"""Their backs are laid out to be turned over the long edge."""


def print_paper(services: Services, pages: AnyPages, kind: str, parent: QWidget) -> QDialog | None:
    """Ask for printer and copies, then print; None where no printer is set up."""
    from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo

    if not QPrinterInfo.availablePrinterNames():
        words = translate("Papers", "This computer has no printer. Save the papers as PDF and print them elsewhere.")
        services.notices.say(words, "warn")
        return None
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    way = QPageLayout.Orientation.Landscape if pages.is_landscape else QPageLayout.Orientation.Portrait
    printer.setPageLayout(QPageLayout(pages.paper.page, way, QMarginsF()))
    if kind in TWO_SIDED:
        printer.setDuplex(QPrinter.DuplexMode.DuplexLongSide)
    printer.setDocName(pages.sheet.title)

    def take() -> None:
        if not print_pages(printer, pages):
            words = translate("Papers", "The printer takes no pages. Save the papers as PDF and print them elsewhere.")
            services.notices.say(words, "warn")

    dialog = QPrintDialog(printer, parent)
    dialog.accepted.connect(take)
    dialog.finished.connect(dialog.deleteLater)
    QDialog.open(dialog)
    return dialog
