"""What the next theme, text size or language will need, made ready in pieces while nobody waits for the window."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from importlib import import_module
from itertools import chain
from string import ascii_letters, digits, punctuation
from typing import Final

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPixmap

from poeguide.ui.language import LANGUAGES
from poeguide.ui.services import Services
from poeguide.ui.shell.menus import SCALES
from poeguide.ui.tokens import THEMES, Tokens
from poeguide.ui.warming import Warming

REST: Final = 1000
"""Milliseconds after which a reader is taken to stay on a page, or with a look."""
LETTERS: Final = f"{ascii_letters}{digits}{punctuation}áéíóúñüÁÉÍÓÚÑ¿¡–—…“”’·"
ROW: Final = 24
"""So many letters are drawn in one piece of work."""


class Readiness(QObject):
    """Follows page and look. Style sheets, letters of other sizes and what a page reads cost half of a first change."""

    def __init__(self, services: Services) -> None:
        super().__init__(services.tasks)
        self._services = services
        self._drawn = {services.preferences.settings.text_scale}
        self._timer = QTimer(self, singleShot=True, interval=REST)
        self._timer.timeout.connect(self.begin)
        services.navigator.changed.connect(self._timer.start)
        services.theme.changed.connect(self._timer.start)

    def begin(self) -> None:
        """Make ready what is not."""
        Warming(self, chain(self._modules(), self._looks(), self._readings()))

    def _modules(self) -> Iterator[Callable[[], object]]:
        yield partial(import_module, "poeguide.ui.shell.unsaved_pages")

    def _looks(self) -> Iterator[Callable[[], object]]:
        """Other themes at this text size, and this theme at the sizes above and below."""
        theme = self._services.theme
        now, scale = theme.tokens.theme, theme.tokens.scale
        for name in THEMES:
            yield partial(theme.look, name, scale)
        near = (*[size for size in SCALES if size < scale][-1:], *[size for size in SCALES if size > scale][:1])
        for size in near:
            yield partial(theme.look, now, size)
            if size not in self._drawn:
                self._drawn.add(size)
                tokens, _ = theme.look(now, size)
                yield from _letters(tokens)

    def _readings(self) -> Iterator[Callable[[], object]]:
        """What was read last, in the next language."""
        bundle, language = self._services.bundle, self._services.language
        codes = list(LANGUAGES)
        other = codes[(codes.index(language) + 1) % len(codes)] if language in codes else language
        if other == language:
            return
        read: list[object] = []
        for piece in bundle.again_in(language, other):
            yield partial(_note, read, piece)
        if read:
            # A page of which a part comes late, as on a busy machine, has read more by then. What failed would again.
            self._timer.start()


def _note(read: list[object], piece: Callable[[], object]) -> None:
    read.append(piece())


def _letters(tokens: Tokens) -> Iterator[Callable[[], object]]:
    """Draw every letter in every type style: Qt keeps what it drew."""
    fonts = {(font.pixelSize(), font.weight()): font for font in map(tokens.font, tokens.types)}
    for font in fonts.values():
        for start in range(0, len(LETTERS), ROW):
            yield partial(_draw, font, LETTERS[start : start + ROW])


def _draw(font: QFont, letters: str) -> None:
    metrics = QFontMetrics(font)
    # Without transparency, as a window: Qt smooths letters otherwise on what can be seen through.
    picture = QPixmap(metrics.horizontalAdvance(letters), metrics.height())
    painter = QPainter(picture)
    painter.setFont(font)
    painter.drawText(0, metrics.ascent(), letters)
    painter.end()
