"""Commands, their options, and what runs them."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import NoReturn

from poeguide import __version__
from poeguide.domain.routes import Route
from poeguide.errors import UsageError

COMMANDS = ("run", "render")


class _Parser(argparse.ArgumentParser):
    """A parser whose complaints are one sentence."""

    def error(self, message: str) -> NoReturn:
        raise UsageError(message[:1].upper() + message[1:] + ".", f"See: {self.prog} --help")


def parse(words: Sequence[str]) -> argparse.Namespace:
    """Options of a command; `options.run(options)` runs it. A link or nothing opens the window."""
    if not words or (words[0] not in COMMANDS and not words[0].startswith("-")):
        words = ["run", *words]
    return _parser().parse_args(words)


def _parser() -> argparse.ArgumentParser:
    parser = _Parser(
        prog="poeguide", description="An offline guide to entering the United States through its ports of entry."
    )
    parser.add_argument("--version", action="version", version=f"poeguide {__version__}")
    commands = parser.add_subparsers(dest="command", required=True, parser_class=_Parser)
    run = commands.add_parser("run", help="open the window")
    run.add_argument("route", nargs="?", default="poeguide:home", help="a place such as poeguide:ports/2504")
    run.set_defaults(run=_run)
    picture = commands.add_parser("render", help="make a picture of a page")
    picture.add_argument("route", help="a place such as poeguide:ports/2504")
    picture.add_argument("-o", "--output", required=True, type=Path, metavar="FILE.png")
    picture.add_argument("--size", default="1280x800", metavar="WxH")
    picture.add_argument("--theme", default="light", choices=("light", "dark", "contrast"))
    picture.add_argument("--scale", default=1.0, type=float, metavar="S", help="text size, 1.0 to 3.0")
    picture.add_argument("--lang", default="en", metavar="L")
    picture.set_defaults(run=_render)
    return parser


def route_of(text: str) -> Route:
    """A route from the command line."""
    try:
        return Route.parse(text)
    except ValueError as error:
        raise UsageError(str(error)) from error


def _run(options: argparse.Namespace) -> int:
    route = route_of(options.route)
    if sys.platform.startswith("linux") and not any(
        os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    ):
        raise UsageError(
            "There is no display to open a window on.", "Make a picture instead: poeguide render ROUTE -o FILE.png"
        )
    from poeguide.app import run

    return run(route)


def _render(options: argparse.Namespace) -> int:
    from poeguide.commands.render import render, settings_for, size_of

    settings = settings_for(theme=options.theme, scale=options.scale, language=options.lang)
    render(route_of(options.route), options.output, size=size_of(options.size), settings=settings)
    return 0
