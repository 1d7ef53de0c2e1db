"""The program's own words in the language that a command was asked for."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from contextlib import contextmanager

from poeguide.commands.content import paths_of


@contextmanager
def words_in(options: argparse.Namespace) -> Iterator[None]:
    """Put the catalogs of a language into force; English has none, and needs no application of Qt's."""
    if options.lang == "en":
        yield
        return
    from poeguide.commands.offscreen import without_display

    with without_display():
        from PySide6.QtCore import QLocale

        from poeguide.app import make_application
        from poeguide.ui.language import Language

        paths, before = paths_of(options), QLocale()
        make_application(paths)
        language = Language(paths.resources)
        language.apply(options.lang)
        try:
            yield
        finally:
            language.apply(QLocale.languageToCode(before.language()))
            QLocale.setDefault(before)
