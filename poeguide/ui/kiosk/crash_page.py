"""The page that stands when nothing else does: calm words, and the directory as it was when all was well."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from poeguide.data.bundle import Bundle
from poeguide.ui.theme import Theme
from poeguide.ui.widgets.text import Label, Paragraph

FILE: Final = "directory.txt"
KINDS: Final = ("info_center", "headquarters", "field_office", "tip_line")
"""Who is named, in this order."""
WORDS: Final = (
    ("The guide is being repaired", "Please ask the staff. These are the telephone numbers of the guide."),
    ("Esta guía está en reparación", "Pregunte al personal. Estos son los teléfonos de la guía."),
)
"""In both languages at once: nobody can choose one here."""


def write_directory(bundle: Bundle, folder: Path) -> bool:
    """Keep names and telephone numbers for the day when the bundle cannot be read; False where it cannot be written."""
    from poeguide.data.offices import every_office

    offices = [office for office in bundle.read(every_office) if office.kind.value in KINDS and office.phone]
    offices.sort(key=lambda office: KINDS.index(office.kind.value))
    lines = [f"{office.name}: {office.phone}" for office in offices]
    try:
        folder.mkdir(parents=True, exist_ok=True)
        part = folder / f"{FILE}.part"
        part.write_text("\n".join(lines), "utf-8")
        part.replace(folder / FILE)
    except OSError:
        return False
    return True


class CrashPage(QWidget):
    """Reads one text file and nothing else; without it, only the words stand."""

    def __init__(self, theme: Theme, folder: Path) -> None:
        super().__init__(None, Qt.WindowType.FramelessWindowHint)
        self._theme = theme
        tokens = theme.tokens
        self.setObjectName("kiosk")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        area, canvas = QScrollArea(), QFrame()
        canvas.setObjectName("canvas")
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        column = QVBoxLayout(canvas)
        side = tokens.size("space.6")
        column.setContentsMargins(side, side, side, side)
        column.setSpacing(tokens.size("space.4"))
        for title, words in WORDS:
            column.addWidget(Label(title, "h1", wraps=True))
            column.addWidget(Label(words, "lead", wraps=True))
        self.directory = Paragraph(theme, _directory(folder), "lead")
        column.addWidget(self.directory)
        column.addStretch(1)
        area.setWidget(canvas)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(area)

    def cover(self) -> None:
        """Fill the whole screen: by size as well, as not every session heeds the wish for a full screen."""
        self.setGeometry(self.screen().geometry())
        self.showFullScreen()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Stay until the supervisor ends it."""
        event.ignore()


def _directory(folder: Path) -> str:
    try:
        # A number stays on one line.
        return (folder / FILE).read_text("utf-8").replace("+1 ", "+1\N{NO-BREAK SPACE}")
    except (OSError, ValueError):
        return ""
