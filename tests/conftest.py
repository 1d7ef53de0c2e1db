"""What all tests share: the real bundle, built once a run by the real bundler."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from poeguide.data.bundle import Bundle
from poeguide.data.bundler.check.references import References
from poeguide.data.bundler.problems import Problems
from poeguide.data.bundler.read import read_content
from poeguide.data.bundler.records import Content
from poeguide.data.bundler.write import write_bundle

CONTENT = Path(__file__).parents[1] / "resources" / "content"


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
    """A folder of sources like the real one, with little traffic, that a test may spoil."""
    folder = tmp_path / "content"
    shutil.copytree(CONTENT, folder)
    traffic = folder / "traffic.csv"
    traffic.write_text("".join(traffic.read_text("utf-8").splitlines(keepends=True)[:50]), "utf-8")
    return folder
