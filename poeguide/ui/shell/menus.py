"""Menus of the header: text size and language."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QPoint
from PySide6.QtWidgets import QMenu, QWidget

from poeguide.settings import MAX_SCALE, MIN_SCALE
from poeguide.ui.language import LANGUAGES
from poeguide.ui.services import Services

if TYPE_CHECKING:
    from poeguide.ui.main_window import MainWindow

SCALES: Final = (1.0, 1.25, 1.5, 1.75, 2.0, 2.5, 3.0)


class Menus(QObject):
    """Small menus below the buttons of the header."""

    def __init__(self, services: Services, window: MainWindow) -> None:
        super().__init__(window)
        self._preferences = services.preferences
        self._window = window

    def scale_by(self, steps: int) -> None:
        """Make text one step larger or smaller; 0 means its normal size."""
        scale = self._preferences.settings.text_scale
        if steps == 0:
            self._set_scale(1.0)
        elif steps > 0:
            self._set_scale(next((s for s in SCALES if s > scale), MAX_SCALE))
        else:
            self._set_scale(next((s for s in reversed(SCALES) if s < scale), MIN_SCALE))

    def open_text_size(self) -> None:
        """Offer the text sizes."""
        menu = self._menu()
        for scale in SCALES:
            action = menu.addAction(self.tr("{percent} %").format(percent=round(scale * 100)))
            action.setCheckable(True)
            action.setChecked(scale == self._preferences.settings.text_scale)
            action.triggered.connect(partial(self._set_scale, scale))
        self._pop_up(menu, self._window.header.text_size)

    def open_languages(self) -> None:
        """Offer the languages."""
        menu = self._menu()
        for code, name in LANGUAGES.items():
            action = menu.addAction(name)
            action.setCheckable(True)
            action.setChecked(code == self._preferences.settings.language)
            action.triggered.connect(partial(self._set_language, code))
        self._pop_up(menu, self._window.header.language)

    def _menu(self) -> QMenu:
        menu = QMenu(self._window)
        menu.aboutToHide.connect(menu.deleteLater)
        return menu

    def _pop_up(self, menu: QMenu, anchor: QWidget) -> None:
        menu.popup(anchor.mapToGlobal(QPoint(0, anchor.height())))

    def _set_scale(self, scale: float, _checked: bool = False) -> None:  # noqa: FBT001, FBT002 # Qt's signal
        self._preferences.update(text_scale=scale)

    def _set_language(self, code: str, _checked: bool = False) -> None:  # noqa: FBT001, FBT002 # Qt's signal
        self._preferences.update(language=code)
