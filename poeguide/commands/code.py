"""`poeguide code`: which page a code opens, which code a page has, or whether a certificate's code fits it."""

from __future__ import annotations

import argparse

from poeguide.commands.content import open_content, route_of
from poeguide.commands.streams import print_lines, say
from poeguide.domain.certificate import Certificate
from poeguide.domain.jump_codes import LENGTH, clean
from poeguide.errors import UsageError


def run(options: argparse.Namespace) -> int:
    """Print the page of a code, or the code of a page; 1 where there is none."""
    if options.name or options.subject or options.day:
        return _compare(options)
    from poeguide.data.jump_codes import code_of_route, codes_near, route_of_code

    code = clean(options.code)
    with open_content(options) as bundle:
        found = str(bundle.read(route_of_code, code) or "") if len(code) == LENGTH else ""
        if not found and _is_link(options.code):
            found = bundle.read(code_of_route, route_of(options.code))
        near = [] if found else bundle.read(codes_near, code)
    if found:
        print_lines([found])
        return 0
    say(f"One character of {code} is wrong. Codes like it:" if near else f"No page is “{options.code[:60]}” here.")
    for likely, place in near:
        say(f"{likely}  {place}")
    return 1


def _compare(options: argparse.Namespace) -> int:
    """Whether a check code fits what a certificate says; 1 where it does not."""
    if Certificate(options.name, options.subject, options.day).has_code(options.code):
        say("The code fits: name, subject and day are as they were printed. It does not tell who printed them.")
        return 0
    say("The code does not fit: name, subject, day or the code itself were changed or mistyped.")
    return 1


def _is_link(text: str) -> bool:
    """Whether the text is written as a place."""
    try:
        route_of(text)
    except UsageError:
        return False
    return True
