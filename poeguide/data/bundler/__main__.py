"""`python -m poeguide.data.bundler [-o FILE]`: build the bundle from the sources, or list what is wrong with them."""

from __future__ import annotations

import argparse
import sys
import time
from pathlib import Path
from typing import Final

from poeguide.data.bundler.check import check_content
from poeguide.data.bundler.problems import Problems
from poeguide.data.bundler.read import read_content
from poeguide.data.bundler.write import write_bundle

_ROOT: Final = Path(__file__).resolve().parents[3]


def main(arguments: list[str] | None = None) -> int:
    """Read, check and write; 1 if anything is wrong."""
    options = _parser().parse_args(arguments)
    start = time.perf_counter()
    problems = Problems()
    if not options.content.is_dir():
        sys.stderr.write(f"There is no folder {options.content}.\n")
        return 1
    content = read_content(options.content, problems)
    if not problems.has_unread:
        check_content(content, problems, icons=options.content.parent / "icons")
    for problem in problems.all():
        sys.stderr.write(f"{problem}\n")
    if problems.has_unread:
        sys.stderr.write("What the files say of one another is checked once all of them can be read.\n")
    if problems and (problems.has_unread or not options.draft):
        count = "1 problem" if len(problems) == 1 else f"{len(problems)} problems"
        sys.stderr.write(f"{count}: the bundle was not built.\n")
        return 1
    counts = write_bundle(options.output, content)
    kinds = ", ".join(f"{count} {kind}" for kind, count in counts.items() if count)
    sys.stdout.write(f"{options.output}: {kinds}. {time.perf_counter() - start:.1f} s.\n")
    return 1 if problems else 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m poeguide.data.bundler", description="Builds the content bundle.")
    resources = _ROOT / "resources"
    parser.add_argument("-o", "--output", type=Path, default=resources / "bundle" / "poeguide.sqlite")
    parser.add_argument("--content", type=Path, default=resources / "content", help="folder of the sources")
    parser.add_argument("--draft", action="store_true", help="build even where the sources have problems")
    return parser


if __name__ == "__main__":
    sys.exit(main())
