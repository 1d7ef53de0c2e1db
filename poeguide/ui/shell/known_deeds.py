"""Everything that the search palette can do from anywhere, under the words that people use for it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication
from PySide6.QtWidgets import QApplication

from poeguide.domain.routes import Route
from poeguide.domain.search import fold
from poeguide.ui.keys import HIGH
from poeguide.ui.language import LANGUAGES
from poeguide.ui.pages import SECTIONS
from poeguide.ui.section_words import section_words
from poeguide.ui.shell import shortcuts
from poeguide.ui.shell.palette_deeds import Deed, GoTo, leading

if TYPE_CHECKING:
    from poeguide.ui.main_window import MainWindow

BETWEEN: Final = ";"
"""Between the words of one deed."""
OWN_DEED: Final = frozenset({"plan", "goods", "settings"})
"""Sections that a deed of another name leads to."""
_SECTION_NAMES: Final = {
    "home": QT_TRANSLATE_NOOP("Deed", "start; start page"),
    "ports": QT_TRANSLATE_NOOP("Deed", "map; finder; list of ports"),
    "steps": QT_TRANSLATE_NOOP("Deed", "procedure"),
    "documents": QT_TRANSLATE_NOOP("Deed", "which documents"),
    "trip": QT_TRANSLATE_NOOP("Deed", "trip; saved pages; bookmarks; favorites"),
    "contacts": QT_TRANSLATE_NOOP("Deed", "contacts; directory; list of phone numbers; list of offices"),
    "learn": QT_TRANSLATE_NOOP("Deed", "articles"),
    "teach": QT_TRANSLATE_NOOP("Deed", "teaching; lessons; classes; quiz; practice"),
    "help": QT_TRANSLATE_NOOP("Deed", "help"),
    "about": QT_TRANSLATE_NOOP("Deed", "sources; version; license; about poeguide"),
}


def deeds(window: MainWindow) -> list[Deed]:
    """Everything that can be done from anywhere, the most useful first."""
    return [*_often(window), *_of_view(window), *_of_window(window), *_pages(window)]


def _often(window: MainWindow) -> list[Deed]:
    translate, go, acts = QCoreApplication.translate, window.services.navigator.go, window.acts
    return [
        _deed(translate("Deed", "Plan my arrival"), QT_TRANSLATE_NOOP("Deed", "plan; planner"),
              _with(window, "section plan"), "question", leading(go, "plan")),
        _deed(translate("Deed", "Check an item: can I bring it?"),
              QT_TRANSLATE_NOOP("Deed", "can I bring it; items; goods; check items"),
              _with(window, "section goods"), "can-i-bring-it", leading(go, "goods")),
        _deed(translate("Deed", "Find a crossing that is open"), QT_TRANSLATE_NOOP("Deed", "open now; open crossings"),
              "", "map", leading(go, "ports", hours="open")),
        _deed(translate("Deed", "Print, or save as PDF"), QT_TRANSLATE_NOOP("Deed", "print; printer; PDF; on paper"),
              _here(window, "print"), "print", acts.print_page),
        _deed(translate("Deed", "Save the page to my trip"), QT_TRANSLATE_NOOP("Deed", "bookmark; favorite; keep"),
              _here(window, "save"), "save", acts.save),
        _deed(translate("Deed", "Show or hide my trip beside the page"),
              QT_TRANSLATE_NOOP("Deed", "trip panel; side panel; sidebar; trip beside; saved pages beside"),
              _with(window, "trip-panel"), "my-trip", acts.toggle_trip),
        _deed(translate("Deed", "Look up port codes"), QT_TRANSLATE_NOOP("Deed", "port codes; codes; Schedule D"),
              "", "search", leading(go, "codes")),
        _deed(translate("Deed", "Open a page by its code"), QT_TRANSLATE_NOOP("Deed", "page code; jump to a code"),
              _with(window, "jump"), "jump-code", acts.open_by_code),
        _deed(translate("Deed", "Find on this page"),
              QT_TRANSLATE_NOOP("Deed", "find; find in page; search this page; search in page"),
              _here(window, "find"), "search", acts.find),
        _deed(translate("Deed", "Copy the link to this page"),
              QT_TRANSLATE_NOOP("Deed", "copy link; link; share; URL; address of the page"),
              _here(window, "link"), "copy", partial(shortcuts.copy_link, window)),
        _deed(translate("Deed", "Show a code for a phone"), QT_TRANSLATE_NOOP("Deed", "QR code; phone; scan"),
              _here(window, "code"), "qr", acts.show_code),
        _deed(translate("Deed", "Save what is listed as a file"),
              QT_TRANSLATE_NOOP("Deed", "export; download; CSV; spreadsheet"),
              _here(window, "export"), "export", acts.export),
        _deed(translate("Deed", "Read the page aloud"), QT_TRANSLATE_NOOP("Deed", "read aloud; speech; voice; listen"),
              _here(window, "read"), "read-aloud", acts.read_aloud),
        _deed(translate("Deed", "Stop reading aloud"), QT_TRANSLATE_NOOP("Deed", "stop reading; silence"),
              _here(window, "hush"), "read-aloud", acts.hush),
    ]  # fmt: skip


def _of_view(window: MainWindow) -> list[Deed]:
    """How everything looks."""
    translate, menus = QCoreApplication.translate, window.menus
    change = window.services.preferences.update
    return [
        _deed(translate("Deed", "Choose the text size"),
              QT_TRANSLATE_NOOP("Deed", "text size; font size; size of text; letters; zoom"),
              "", "text-size", menus.open_text_size),
        _deed(translate("Deed", "Make text larger"), QT_TRANSLATE_NOOP("Deed", "larger text; bigger text; zoom in"),
              _with(window, "larger"), "text-size", partial(menus.scale_by, 1)),
        _deed(translate("Deed", "Make text smaller"), QT_TRANSLATE_NOOP("Deed", "smaller text; zoom out"),
              _with(window, "smaller"), "text-size", partial(menus.scale_by, -1)),
        _deed(translate("Deed", "Bring back the normal text size"),
              QT_TRANSLATE_NOOP("Deed", "normal text; reset zoom; actual size"),
              _with(window, "normal"), "text-size", partial(menus.scale_by, 0)),
        _deed(translate("Deed", "Change settings"),
              QT_TRANSLATE_NOOP("Deed", "settings; preferences; options; configuration"),
              _with(window, "settings"), "settings", leading(window.services.navigator.go, "settings")),
        _deed(translate("Deed", "Fill the screen"),
              QT_TRANSLATE_NOOP("Deed", "full screen; fullscreen; leave full screen; maximize"),
              _with(window, "full-screen"), "blank", window.toggle_full_screen),
        _deed(translate("Deed", "Use dark colors"),
              QT_TRANSLATE_NOOP("Deed", "dark; dark mode; dark theme; night mode; theme; colors"),
              "", "theme", partial(change, theme="dark")),
        _deed(translate("Deed", "Use light colors"),
              QT_TRANSLATE_NOOP("Deed", "light; light mode; light theme; day mode; theme; colors"),
              "", "theme", partial(change, theme="light")),
        _deed(translate("Deed", "Use high contrast"),
              QT_TRANSLATE_NOOP("Deed", "contrast; high contrast; theme; colors"),
              "", "theme", partial(change, theme="contrast")),
        _also(_deed(translate("Deed", "Change the language"),
                    QT_TRANSLATE_NOOP("Deed", "language; languages; idioma; Spanish; translate"),
                    "", "language", menus.open_languages), *LANGUAGES.values()),
    ]  # fmt: skip


def _of_window(window: MainWindow) -> list[Deed]:
    """Keys, ways and windows."""
    translate, navigator = QCoreApplication.translate, window.services.navigator
    return [
        _deed(translate("Deed", "Show the keyboard shortcuts"),
              QT_TRANSLATE_NOOP("Deed", "shortcuts; keyboard shortcuts; keys; hotkeys; keyboard"),
              _with(window, "keys"), "keyboard", partial(shortcuts.show_sheet, window)),
        _deed(translate("Deed", "Go back"), QT_TRANSLATE_NOOP("Deed", "back; previous page"),
              _with(window, "back"), "back", navigator.back),
        _deed(translate("Deed", "Go forward"), QT_TRANSLATE_NOOP("Deed", "forward; next page"),
              _with(window, "forward"), "forward", navigator.forward),
        _deed(translate("Deed", "Open this page in a window beside"),
              QT_TRANSLATE_NOOP("Deed", "window beside; new window; second window; split"),
              _here(window, "beside"), "shift", partial(shortcuts.open_beside, window)),
        _deed(translate("Deed", "Close the window"), QT_TRANSLATE_NOOP("Deed", "close; close window"),
              _with(window, "close"), "close", window.close),
        _deed(translate("Deed", "Quit poeguide"), QT_TRANSLATE_NOOP("Deed", "quit; exit; close all windows"),
              _with(window, "quit"), "close", QApplication.closeAllWindows),
    ]  # fmt: skip


def _pages(window: MainWindow) -> list[Deed]:
    """The sections of the rail, and the pages that people look for by name."""
    translate, go = QCoreApplication.translate, window.services.navigator.go
    title = translate("Deed", "Go to “{page}”")
    found = []
    for section in SECTIONS:
        if section.key in OWN_DEED:
            continue
        keys = _with(window, f"section {section.key}") if section.key in HIGH else ""
        words = section_words(section.key)
        named = title.format(page=words[0])
        deed = _deed(named, _SECTION_NAMES[section.key], keys, section.icon, GoTo(go, section.route))
        found.append(_also(deed, *words))
    glossary = _deed(
        title.format(page=translate("GlossaryPage", "Glossary")),
        QT_TRANSLATE_NOOP("Deed", "glossary; dictionary; terms"),
        "",
        "language",
        GoTo(go, Route("glossary")),
    )
    return [*found, glossary]


def _deed(title: str, names: object, keys: str, symbol: str, act: Callable[[], object]) -> Deed:
    """A deed under its title and other names: the English ones, and those in the language in force."""
    english = str(names)
    spoken = QCoreApplication.translate("Deed", english)
    return _also(Deed(title, keys, symbol, act), title, *english.split(BETWEEN), *spoken.split(BETWEEN))


def _also(deed: Deed, *names: str) -> Deed:
    """The same deed under some more names."""
    return replace(deed, names=tuple(dict.fromkeys((*deed.names, *map(fold, names)))))


def _with(window: MainWindow, name: str) -> str:
    return QCoreApplication.translate("Deed", "with {keys}").format(keys=window.acts.keys_of(name))


def _here(window: MainWindow, name: str) -> str:
    return QCoreApplication.translate("Deed", "on this page, {keys}").format(keys=window.acts.keys_of(name))
