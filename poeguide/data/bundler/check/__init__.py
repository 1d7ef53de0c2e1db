"""Rules across records: everything that a single record cannot know of itself."""

from __future__ import annotations

from pathlib import Path

from poeguide.data.bundler.check.flow import check_flow
from poeguide.data.bundler.check.goods import check_goods
from poeguide.data.bundler.check.languages import check_languages
from poeguide.data.bundler.check.matters import check_matters
from poeguide.data.bundler.check.procedures import check_procedures
from poeguide.data.bundler.check.references import References
from poeguide.data.bundler.check.tables import check_tables
from poeguide.data.bundler.check.teach import check_teach
from poeguide.data.bundler.check.texts import check_texts
from poeguide.data.bundler.check.topics import check_topics
from poeguide.data.bundler.problems import Problems
from poeguide.data.bundler.records import Content


def check_content(content: Content, problems: Problems, *, icons: Path) -> None:
    """Note everything that contradicts itself, leads nowhere, rests on nothing, or promises too much."""
    references = References(content, problems, icons=icons)
    check_tables(content, problems, references)
    check_topics(content, problems, references)
    check_matters(content, problems)
    check_goods(content, problems, references)
    check_teach(content, problems, references)
    check_procedures(content, problems, references)
    check_flow(content, problems, references)
    check_languages(content, problems)
    check_texts(content, problems)
