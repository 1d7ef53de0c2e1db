"""Commands and their options. Each command is a module that is imported only when it runs."""

from __future__ import annotations

import argparse
import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from importlib import import_module
from typing import Any, Final, NoReturn

from poeguide import __version__
from poeguide.errors import UsageError

COMMANDS: Final = {
    "run": "open the window",
    "search": "find places, steps, rules and words",
    "item": "tell whether something may be brought, and why",
    "show": "print one record with its facts, dates and sources",
    "plan": "print what follows from a traveler’s answers, or the questions",
    "export": "write a table for other programs",
    "render": "make a picture of a page",
    "sheet": "write a page as it goes on paper: PDF, web page or picture",
    "code": "tell which page a code opens, or which code a page has",
    "changes": "tell what changed on a page since a sheet of it was printed",
    "quiz": "list, check and write questions",
    "paper": "write papers for a class as one PDF",
    "lesson": "plan a lesson to the minute, or say what changed since one was saved",
    "check": "compare a bundle with its manifest and count what is in it",
    "selftest": "open the bundle and build every page without a display",
    "doctor": "print versions and folders, and what is wrong with them",
    "kiosk": "show the guide on a public screen; “poeguide --kiosk FILE” is the same",
    "kiosk-setup": "ask a few questions and write the configuration of a kiosk",
    "kiosk-audit": "measure every screen of a kiosk, and write a dated conformance sheet",
    "supervise": "start a kiosk again whenever it ends, where no service manager does",
}
PAPERS: Final = (
    "quiz", "worksheet", "handout", "slides", "cards", "question-cards", "word-cards", "strips", "map", "glossary",
    "sign-in", "certificates", "role-cards",
)  # fmt: skip
QUIZ_FORMATS: Final = ("gift", "aiken", "moodle", "qti", "csv", "anki", "apkg", "html")
TABLES: Final = ("ports", "crossings", "offices", "traffic")
FORMATS: Final = ("csv", "json", "geojson", "gpx", "kml", "vcard")
SCENES: Final = (
    "page",
    "attract",
    "languages",
    "question",
    "comfort",
    "language",
    "keyboard",
    "speech",
    "night",
    "closed",
    "staff",
)
_WITH_JSON: Final = (
    "search", "item", "show", "plan", "changes", "check", "selftest", "doctor", "kiosk-setup", "kiosk-audit",
)  # fmt: skip
_PLACE: Final = "a place such as poeguide:ports/2504"
_DAY: Final = "the day to take for today, such as 2027-12-26"


_NO_NUMBER: Final = re.compile(
    r"argument (?P<option>\S+): invalid (?P<kind>int|float) value: '(?P<text>.*)'", re.DOTALL
)


class _Parser(argparse.ArgumentParser):
    """A parser whose complaints are one sentence, and whose options have one spelling."""

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(**kwargs, allow_abbrev=False)

    def error(self, message: str) -> NoReturn:
        if match := _NO_NUMBER.fullmatch(message):
            kind = "whole number" if match["kind"] == "int" else "number"
            message = f"“{match['text'][:60]}” is not a {kind}, as {match['option']} wants"
        raise UsageError(message[:1].upper() + message[1:].rstrip(".") + ".", f"See: {self.prog} --help")


def run(words: Sequence[str]) -> int:
    """Run the command that the words name."""
    options = parse(words)
    result: int = import_module(f"poeguide.commands.{options.command.replace('-', '_')}").run(options)
    return result


def parse(words: Sequence[str]) -> argparse.Namespace:
    """Command and options. `--bundle` may stand anywhere; a link or nothing opens the window."""
    first = _Parser(prog="poeguide", add_help=False)
    _add_bundle(first)
    chosen, rest = first.parse_known_args(words)
    if rest and rest[0] == "--kiosk":
        rest = ["kiosk", *rest[1:]]
    if not rest or (rest[0] not in COMMANDS and not rest[0].startswith("-")):
        rest = ["run", *rest]
    # To make the parsers of all commands takes twice as long; nobody who opens the window should wait.
    return make_parser(rest[:1] if rest[0] in COMMANDS else COMMANDS).parse_args(rest, chosen)


def make_parser(names: Iterable[str] = COMMANDS) -> _Parser:
    """The whole command line, or that of some commands."""
    parser = _Parser(
        prog="poeguide",
        description="An offline guide to entering the United States through its ports of entry.",
        epilog="Without a command, or with a link such as poeguide:ports/2504, the window opens.",
    )
    parser.add_argument("--version", action="version", version=f"poeguide {__version__}")
    _add_bundle(parser)
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND", parser_class=_Parser)
    for name in names:
        made = commands.add_parser(name, help=COMMANDS[name], description=COMMANDS[name])
        if add := _OPTIONS.get(name):
            add(made)
        if name in _WITH_JSON:
            made.add_argument("--json", action="store_true", help="print one JSON document")
    return parser


def _add_bundle(parser: _Parser) -> None:
    parser.add_argument("--bundle", metavar="FILE", help="read this content bundle instead of the one installed")


def _add_output(parser: _Parser, **words: Any) -> None:
    parser.add_argument("-o", "--output", type=_file_name, **words)


def _file_name(text: str) -> str:
    """The name of a file; a variable of a shell that holds nothing is told as that."""
    if not text.strip():
        raise argparse.ArgumentTypeError("the name of the file is empty")
    return text


def _add_run(parser: _Parser) -> None:
    parser.add_argument("route", nargs="?", default="", metavar="ROUTE", help=f"{_PLACE}, or a file")


def _add_search(parser: _Parser) -> None:
    parser.add_argument("words", nargs="+", metavar="WORDS", help="a name, place, code, phone number or subject")
    parser.add_argument("--limit", type=int, default=20, metavar="N", help="how many hits at most (20)")
    parser.add_argument("--lang", default="en", metavar="L", help="language of the titles: en or es")


def _add_item(parser: _Parser) -> None:
    parser.add_argument("words", nargs="+", metavar="PHRASE", help="what is carried, in English or another language")
    parser.add_argument("--lang", default="en", metavar="L", help="language of the answer: en or es")
    parser.add_argument("--clock", metavar="DATE", help=_DAY)


def _add_show(parser: _Parser) -> None:
    parser.add_argument("route", metavar="ROUTE", help=_PLACE)
    parser.add_argument("--lang", default="en", metavar="L", help="language of the words: en or es")
    parser.add_argument("--clock", metavar="DATE", help=_DAY)


def _add_plan(parser: _Parser) -> None:
    wanted = parser.add_mutually_exclusive_group(required=True)
    wanted.add_argument("--answers", metavar="FILE", help="a JSON file with the answers by the name of the question")
    wanted.add_argument("--questions", action="store_true", help="print every question with its options")
    wanted.add_argument("--graph", action="store_true", help="draw the questions and what leads to them, as SVG")
    parser.add_argument("--lang", default="en", metavar="L", help="language of the words: en or es")
    parser.add_argument("--clock", metavar="DATE", help=_DAY)


def _add_export(parser: _Parser) -> None:
    parser.add_argument("table", choices=TABLES, metavar="TABLE", help=", ".join(TABLES))
    parser.add_argument("--format", choices=FORMATS, default="csv", metavar="F", help=", ".join(FORMATS) + " (csv)")
    parser.add_argument(
        "--where",
        action="append",
        default=[],
        metavar="FIELD=VALUE",
        help="only rows with this value; an empty value means not known; of one field any, of several fields all",
    )
    parser.add_argument(
        "--open-at", metavar="TIME", help="only places open at this time of their own, such as 2026-12-01T23:30"
    )
    _add_output(parser, metavar="FILE", help="write to a file")


def _add_render(parser: _Parser) -> None:
    parser.add_argument("route", metavar="ROUTE", help=_PLACE)
    _add_output(parser, required=True, metavar="FILE.png", help="a name that ends in .png")
    parser.add_argument("--size", default="1280x800", metavar="WxH")
    parser.add_argument("--theme", default="light", choices=("light", "dark", "contrast"))
    parser.add_argument("--scale", default=1.0, type=float, metavar="S", help="text size, 1.0 to 3.0")
    parser.add_argument("--lang", default="en", metavar="L", help="language: en or es")
    parser.add_argument("--clock", metavar="DATE", help=_DAY)
    parser.add_argument(
        "--kiosk",
        choices=[f"{scene}{end}" for scene in SCENES for end in ("", "-reach")],
        metavar="SCENE",
        help=f"the public screen: {', '.join(SCENES)}; -reach after it for the reach mode",
    )
    parser.add_argument("--diagonal", type=float, default=21.5, metavar="IN", help="of the kiosk in inches (21.5)")


def _add_quiz(parser: _Parser) -> None:
    parser.add_argument("words", nargs="*", metavar="WORDS", help="words that a question must hold")
    parser.add_argument("--list", action="store_true", help="print id, topic, level, kind and question (the default)")
    parser.add_argument("--check", action="store_true", help="say which questions are faulty or rest on old facts")
    for name, words in (("topic", "such as customs"), ("level", "easy, medium or hard"), ("kind", "such as order")):
        parser.add_argument(f"--{name}", action="append", default=[], metavar=name.upper(), help=words)
    parser.add_argument("--format", metavar="F", default="", help=f"write {', '.join(QUIZ_FORMATS)}")
    _add_output(parser, metavar="FILE", help="write to a file")
    parser.add_argument("--compare", metavar="FILE", help="say how a .gift, .csv or Aiken .txt file differs")
    parser.add_argument("--import", dest="take", metavar="FILE", help="take its new and changed questions as your own")
    parser.add_argument("--title", default="", metavar="T", help="the title on a page of html")
    parser.add_argument("--lang", default="en", metavar="L", help="language of the questions: en or es")
    parser.add_argument("--clock", metavar="DATE", help=_DAY)


def _add_paper(parser: _Parser) -> None:
    parser.add_argument("kind", choices=PAPERS, metavar="KIND", help=", ".join(PAPERS))
    _add_output(parser, required=True, metavar="FILE.pdf")
    parser.add_argument("--title", default="", metavar="T", help="the title on the paper")
    for name, words in (("topic", "questions of this topic"), ("level", "easy, medium or hard")):
        parser.add_argument(f"--{name}", action="append", default=[], metavar=name.upper(), help=words)
    parser.add_argument("--seed", default="1", metavar="S", help="the same seed gives the same papers, byte for byte")
    parser.add_argument("--count", type=int, default=10, metavar="N", help="questions, or lines to sign (10)")
    parser.add_argument("--versions", type=int, default=1, metavar="N", help="shuffled versions, each with a key (1)")
    parser.add_argument("--copies", type=int, default=1, metavar="N", help="papers of each version (1)")
    parser.add_argument("--paper", default="letter", choices=("letter", "a4"))
    parser.add_argument("--large", action="store_true", help="large print")
    parser.add_argument("--answers", action="store_true", help="fill the handout in")
    parser.add_argument("--up", type=int, default=3, choices=(1, 2, 3, 4, 6, 8), help="slides to a page (3)")
    parser.add_argument("--subject", default="six-steps", metavar="S", help="slides of a subject, such as documents")
    parser.add_argument("--lesson", default="", metavar="FILE", help="slides of a .poelesson file")
    parser.add_argument("--name", action="append", default=[], metavar="N", help="a certificate for this name")
    parser.add_argument("--talk", default="", metavar="ID", help="role-play cards of this talk, such as cash (all)")
    parser.add_argument("--day", default="", metavar="DATE", help="the day on certificates, such as 2026-11-21")
    parser.add_argument("--each", action="store_true", help="one file for each paper; the output is a folder")
    parser.add_argument("--clock", metavar="DATE", help=_DAY)
    parser.add_argument("--lang", default="en", metavar="L", help="language: en or es")


def _add_sheet(parser: _Parser) -> None:
    parser.add_argument("route", metavar="ROUTE", help=_PLACE)
    _add_output(parser, required=True, metavar="FILE", help="a name that ends in .pdf, .html or .png")
    parser.add_argument("--paper", choices=("letter", "a4"), default="letter", help="letter or a4 (letter)")
    parser.add_argument("--large", action="store_true", help="large print")
    parser.add_argument("--card", action="store_true", help="the pocket card: eight panels in two languages")
    parser.add_argument("--lang", default="en", metavar="L", help="language: en or es")
    parser.add_argument("--clock", metavar="DATE", help=_DAY)


def _add_changes(parser: _Parser) -> None:
    parser.add_argument("code", metavar="CODE", help="the five characters on the sheet, or a place")
    parser.add_argument("--since", required=True, metavar="DATE", help="the date of the facts on the sheet")
    parser.add_argument("--lang", default="en", metavar="L", help="language: en or es")


def _add_lesson(parser: _Parser) -> None:
    parser.add_argument("--minutes", type=int, default=40, metavar="N", help="how long the lesson is, 5 to 240 (40)")
    parser.add_argument("--audience", default="newcomers", metavar="A", help="newcomers, travelers, students …")
    parser.add_argument("--subject", action="append", default=[], metavar="S", help="such as six-steps; several times")
    parser.add_argument("--title", default="", metavar="T", help="what the lesson is called")
    parser.add_argument("--read", metavar="FILE.poelesson", help="read a lesson and name the facts that changed")
    _add_output(parser, metavar="FILE.poelesson", help="write the lesson to a file")
    parser.add_argument("--lang", default="en", metavar="L", help="language: en or es")
    parser.add_argument("--clock", metavar="DATE", help=_DAY)


def _add_code(parser: _Parser) -> None:
    parser.add_argument("code", metavar="CODE", help="a code such as K7M2R, a place, or the code of a certificate")
    for name, words in (("name", "the name"), ("subject", "the subject"), ("day", "the day, such as 2026-11-21,")):
        parser.add_argument(f"--{name}", default="", metavar=name.upper(), help=f"{words} on a certificate")


def _add_check(parser: _Parser) -> None:
    parser.add_argument("file", nargs="?", metavar="BUNDLE", help="a content bundle; else the one installed")
    parser.add_argument("--content", action="store_true", help="also languages, ages of facts, and how hard texts read")
    parser.add_argument("--clock", metavar="DATE", help=_DAY)


def _add_config(parser: _Parser) -> None:
    parser.add_argument("config", metavar="CONFIG.toml", help="a configuration as kiosk-setup writes it")


def _add_kiosk(parser: _Parser) -> None:
    _add_config(parser)
    parser.add_argument("--crashed", action="store_true", help="show only the page for a broken kiosk")


def _add_kiosk_setup(parser: _Parser) -> None:
    parser.add_argument("--terminal", action="store_true", help="ask on the terminal, not in a window")
    file = "poeguide-kiosk.toml"
    _add_output(parser, default=file, metavar="FILE.toml", help=f"where to write ({file})")


def _add_kiosk_audit(parser: _Parser) -> None:
    parser.add_argument("config", nargs="?", default="", metavar="CONFIG.toml", help="a kiosk; else one of 21.5 inches")
    _add_output(parser, default="poeguide-kiosk-audit", metavar="FILE", help="its .pdf and .html")
    parser.add_argument("--clock", metavar="DATE", help=_DAY)


_OPTIONS: Final[Mapping[str, Callable[[_Parser], None]]] = {
    "run": _add_run,
    "search": _add_search,
    "item": _add_item,
    "show": _add_show,
    "plan": _add_plan,
    "export": _add_export,
    "render": _add_render,
    "sheet": _add_sheet,
    "code": _add_code,
    "changes": _add_changes,
    "quiz": _add_quiz,
    "paper": _add_paper,
    "lesson": _add_lesson,
    "check": _add_check,
    "kiosk": _add_kiosk,
    "kiosk-setup": _add_kiosk_setup,
    "kiosk-audit": _add_kiosk_audit,
    "supervise": _add_config,
}
