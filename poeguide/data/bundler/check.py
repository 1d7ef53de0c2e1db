"""Rules across records."""

from pathlib import Path

from poeguide.data.bundler.problems import Problems
from poeguide.data.bundler.records import Content


def check_content(content: Content, problems: Problems, *, icons: Path) -> None: ...
