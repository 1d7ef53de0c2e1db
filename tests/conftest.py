"""What all tests share: the real bundle, built once a run by the real bundler."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from poeguide.data.bundle import Bundle
from poeguide.data.bundler.check.references import References
from poeguide.data.bundler.problems import Problems
from poeguide.data.bundler.read import read_content
from poeguide.data.bundler.records import Content
from poeguide.data.bundler.write import write_bundle

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

CONTENT = Path(__file__).parents[1] / "resources" / "content"

SHORTENED = {"ports", "crossings", "traffic"}
SAMPLE = {
    "facts/own.yaml": """\
- id: fact-one
  statement: One thing is so.
  title: One thing
  sources: [hts9804]
  as_of: '2024'
  as_of_basis: stated
  confidence: high
  volatility: stable
""",
    "topics/stop.yaml": """\
- id: arrive
  title: Arrive
  summary: You come to the port.
  facts: [fact-one]
  blocks: [{key: what_happens, text: You come in., facts: [fact-one]}]
  attributes: {step: passport-control}
- id: primary
  title: Primary inspection
  summary: An officer looks at your papers.
  facts: [fact-one]
  blocks: [{key: what_happens, text: An officer asks., facts: [fact-one]}]
  attributes: {step: immigration-inspection}
""",
    "procedures.yaml": """\
nodes:
  - {id: arrive, label: Arrive, kind: event, modes: [air], facts: [fact-one]}
  - {id: primary, label: Primary, kind: inspection, modes: [air], facts: [fact-one]}
edges:
  - {from: arrive, to: primary, facts: [fact-one]}
sequences:
  - {id: air, title: By air, mode: air, stops: [{node: arrive}, {node: primary, optional: true}], facts: [fact-one]}
""",
}


@pytest.fixture(scope="session")
def content() -> Content:
    """All sources as records; a test of its own asks whether they are right."""
    return read_content(CONTENT, Problems())


@pytest.fixture(scope="session")
def bundle_path(tmp_path_factory: pytest.TempPathFactory, content: Content) -> Path:
    """The file of the real bundle; copy it before you spoil it."""
    path = tmp_path_factory.mktemp("bundle") / "poeguide.sqlite"
    write_bundle(path, content)
    return path


@pytest.fixture(scope="session")
def bundle(bundle_path: Path) -> Iterator[Bundle]:
    """The real bundle, open."""
    opened = Bundle.open(bundle_path)
    yield opened
    opened.close()


@pytest.fixture(scope="session")
def references(content: Content) -> References:
    """What links of the content may lead to."""
    return References(content, Problems(), icons=CONTENT.parent / "icons")


@pytest.fixture
def sample(tmp_path: Path) -> Path:
    """A small folder of sources with a few real rows, one fact, and one line of two stops; a test may spoil it."""
    folder = tmp_path / "content"
    folder.mkdir()
    for path in CONTENT.glob("*.csv"):
        rows = path.read_text("utf-8").splitlines(keepends=True)
        kept = (
            rows
            if path.stem not in SHORTENED
            else [*rows[:12], *(row for row in rows[12:] if row[:5] in {"2504,", "2582,"})]
        )
        (folder / path.name).write_text("".join(kept), "utf-8")
    for name, text in SAMPLE.items():
        path = folder / name
        path.parent.mkdir(exist_ok=True)
        path.write_text(text, "utf-8")
    return folder


@pytest.fixture(scope="session")
def qapp() -> QApplication:
    """The application of the program, whichever test asks first: another one has other fonts and another style."""
    from poeguide.app import make_application
    from poeguide.paths import Paths
    from poeguide.ui.language import Language

    paths = Paths.under(Path())
    made = make_application(paths)
    # Without it, a test that makes no services would read “18 fact(s)”.
    Language(paths.resources).apply("en")
    return made
