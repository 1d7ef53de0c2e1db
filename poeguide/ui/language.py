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


_IN_FORCE: Final = "catalogs"
"""The property of the application by which every `Language` finds the words in force.

Not looked for among its children: its style is one of them, for which the binding would make enumerations for 6 ms.
"""


def _in_force() -> list[QTranslator]:
    app = QCoreApplication.instance()
    return [] if app is None else list(app.property(_IN_FORCE) or ())


class Language:
    """Puts a language into force. There is one in a program, whoever asked for it: the last one counts."""

    def __init__(self, resources: Path) -> None:
        self._folder = resources / "i18n"
        self._installed: list[QTranslator] = []
        self.code = ""

    def apply(self, code: str) -> bool:
        """Put a language into force; an unknown one means English. True where this changes it."""
        code = code if code in LANGUAGES else "en"
        if code == self.code and self._installed == _in_force():
            return False
        self.code = code
        for catalog in _in_force():
            QCoreApplication.removeTranslator(catalog)
            catalog.setParent(None)
        self._installed = []
        QLocale.setDefault(locale_of(code))
        # English is loaded first for its plurals, and stands in where a translation is missing.
        self._install("poeguide_en", self._folder)
        if code != "en":
            system = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
            self._install(f"qtbase_{code}", system)
            self._install(f"poeguide_{code}", self._folder)
        if (app := QCoreApplication.instance()) is not None:
            app.setProperty(_IN_FORCE, self._installed)
        return True

    def _install(self, name: str, folder: Path) -> None:
        catalog = QTranslator(QCoreApplication.instance())
        if catalog.load(name, str(folder)):
            QCoreApplication.installTranslator(catalog)
            self._installed.append(catalog)
        else:
            catalog.setParent(None)
