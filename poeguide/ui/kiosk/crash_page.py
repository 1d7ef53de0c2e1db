"""The page that stands when nothing else does: calm words, and the directory as it was when all was well."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QCloseEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QScrollArea, QVBoxLayout, QWidget

from poeguide.data.bundle import Bundle
from poeguide.ui.layouts import column, nest
from poeguide.ui.theme import Theme
from poeguide.ui.widgets.cards import IconLabel, Rule
from poeguide.ui.widgets.text import Label

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
        self._halves = QBoxLayout(QBoxLayout.Direction.TopToBottom, canvas)
        side = tokens.size("space.6")
        self._halves.setContentsMargins(side, side, side, side)
        self._halves.setSpacing(side)
        self.numbers = _directory(folder)
        nest(self._halves, self._words(), 1)
        nest(self._halves, self._numbers(), 1)
        self._halves.addStretch(0)
        area.setWidget(canvas)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(area)

    def _words(self) -> QVBoxLayout:
        tokens = self._theme.tokens
        words = column(tokens, IconLabel(self._theme, "mark", size="icon.plate"), gap="space.4")
        for title, lead in WORDS:
            words.addSpacing(tokens.size("space.4"))
            words.addWidget(Label(title, "h1", wraps=True))
            words.addWidget(Label(lead, "lead", wraps=True))
        words.addStretch(1)
        return words

    def _numbers(self) -> QVBoxLayout:
        numbers = column(self._theme.tokens, gap="space.2")
        for name, number in self.numbers:
            for part in (Rule(), Label(name, "body2", wraps=True), Label(number, "h2", wraps=True)):
                numbers.addWidget(part)
        numbers.addStretch(1)
        return numbers

    def resizeEvent(self, event: QResizeEvent) -> None:
        """On a wide screen the numbers stand beside the words: nobody can scroll here."""
        super().resizeEvent(event)
        is_wide = event.size().width() > event.size().height()
        way = QBoxLayout.Direction.LeftToRight if is_wide else QBoxLayout.Direction.TopToBottom
        self._halves.setDirection(way)
        for at, stretch in enumerate((1, 1, 0) if is_wide else (0, 0, 1)):
            self._halves.setStretch(at, stretch)

    def cover(self) -> None:
        """Fill the whole screen: by size as well, as not every session heeds the wish for a full screen."""
        self.setGeometry(self.screen().geometry())
        self.showFullScreen()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Stay until the supervisor ends it."""
        event.ignore()


def _directory(folder: Path) -> list[tuple[str, str]]:
    """Names with their numbers; a number stays on one line."""
    try:
        text = (folder / FILE).read_text("utf-8")
    except (OSError, ValueError):
        return []
    pairs = (line.rpartition(": ") for line in text.splitlines())
    return [(name, number.replace("+1 ", "+1\N{NO-BREAK SPACE}")) for name, _, number in pairs if name]
