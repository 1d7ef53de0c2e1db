"""The language of the interface: catalogs of our own words and of Qt's, and the format of dates and numbers."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from poeguide.languages import NAMES

LANGUAGES: Final = NAMES
"""Every language by its own name."""


def locale_of(code: str) -> QLocale:
    """How a language writes dates and numbers in the United States."""
    return QLocale(QLocale.codeToLanguage(code), QLocale.Country.UnitedStates)


class Language:
    """The catalogs in force."""

    def __init__(self, resources: Path) -> None:
        self._folder = resources / "i18n"
        self._installed: list[QTranslator] = []
        self.code = ""

    def apply(self, code: str) -> bool:
        """Put a language into force; an unknown one means English. True where this changes it."""
        code = code if code in LANGUAGES else "en"
        if code == self.code:
            return False
        self.code = code
        for translator in self._installed:
            QCoreApplication.removeTranslator(translator)
        self._installed = []
        QLocale.setDefault(locale_of(code))
        # English is loaded first for its plurals, and stands in where a translation is missing.
        self._install("poeguide_en", self._folder)
        if code != "en":
            system = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
            self._install(f"qtbase_{code}", system)
            self._install(f"poeguide_{code}", self._folder)
        return True

    def _install(self, name: str, folder: Path) -> None:
        translator = QTranslator()
        if translator.load(name, str(folder)):
            QCoreApplication.installTranslator(translator)
            self._installed.append(translator)
