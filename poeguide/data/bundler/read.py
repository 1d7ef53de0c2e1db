"""CSV and YAML to typed records. Every problem is noted with its file and line, and reading goes on."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final, TypeVar, get_args, get_origin, get_type_hints

import msgspec
import yaml

from poeguide.data.bundler.problems import Problems
from poeguide.data.bundler.records import (
    AcceptRecord,
    AskedOverlay,
    AskedRecord,
    CodeRecord,
    Content,
    CountryRecord,
    CrossingRecord,
    DerivedRecord,
    EdgeOverlay,
    EdgeRecord,
    FactOverlay,
    FactRecord,
    GoodWordsRecord,
    HistoryOverlay,
    HistoryRecord,
    Item,
    JumpCodeRecord,
    LaneRecord,
    LanguageRecord,
    LineOverlay,
    LineRecord,
    NodeOverlay,
    NodeRecord,
    OfficeRecord,
    PortRecord,
    QuestionOverlay,
    QuestionRecord,
    Record,
    RegionRecord,
    RemarkOverlay,
    ScenarioOverlay,
    ScenarioRecord,
    SequenceOverlay,
    SequenceRecord,
    SourceRecord,
    SynonymRecord,
    TermOverlay,
    TermRecord,
    TopicOverlay,
    TopicRecord,
    TrafficRecord,
    Words,
)
from poeguide.data.bundler.records.tables import SHAPES
from poeguide.data.format import LANGUAGES
from poeguide.domain.topics import TopicKind

R = TypeVar("R", bound=Record)
_PLACE: Final = re.compile(r" - at `\$(?P<path>[^`]*)`$")
_PATTERN: Final = re.compile(r"matching regex '(?P<pattern>[^']*)' - at `\$\.(?P<name>\w+)`$")
_STEP: Final = re.compile(r"\.(?P<name>\w+)|\[(?P<index>\d+)\]")


def read_content(folder: Path, problems: Problems) -> Content:
    """Everything in the folder of sources."""
    read = _Reader(folder, problems)
    content = Content(
        sources=read.table("sources.csv", SourceRecord),
        ports=read.table("ports.csv", PortRecord),
        crossings=read.table("crossings.csv", CrossingRecord),
        offices=read.table("offices.csv", OfficeRecord),
        codes=read.table("schedule_d.csv", CodeRecord),
        regions=read.table("regions.csv", RegionRecord),
        countries=read.table("countries.csv", CountryRecord),
        synonyms=read.table("synonyms.csv", SynonymRecord),
        jump_codes=read.table("jump_codes.csv", JumpCodeRecord),
        traffic=read.table("traffic.csv", TrafficRecord),
        facts=[item for file in read.files("facts") for item in read.records(file, FactRecord)],
        topics={kind: read.records(f"topics/{kind.value}.yaml", TopicRecord) for kind in TopicKind},
        good_words=read.records("goods_words.yaml", GoodWordsRecord),
        terms=read.records("glossary.yaml", TermRecord),
        questions=read.records("quiz.yaml", QuestionRecord),
        scenarios=read.records("scenarios.yaml", ScenarioRecord),
        history=read.records("history.yaml", HistoryRecord),
        languages=read.records("languages.yaml", LanguageRecord),
    )
    content.nodes = read.records("procedures.yaml", NodeRecord, under="nodes")
    content.edges = read.records("procedures.yaml", EdgeRecord, under="edges")
    content.sequences = read.records("procedures.yaml", SequenceRecord, under="sequences")
    _read_flow(read, content)
    content.said = {language: _read_words(read, language) for language in LANGUAGES[1:]}
    read.check_folder("topics")
    read.check_languages()
    return content


def _read_flow(read: _Reader, content: Content) -> None:
    """The question flow, in the parts of its file."""
    content.asked = read.records("flow.yaml", AskedRecord, under="questions")
    content.derived = read.records("flow.yaml", DerivedRecord, under="derived")
    content.accepts = read.records("flow.yaml", AcceptRecord, under="accepts")
    content.lanes = read.records("flow.yaml", LaneRecord, under="lanes")
    content.lines = read.records("flow.yaml", LineRecord, under="lines")


def _read_words(read: _Reader, language: str) -> Words:
    """What the folder of a language says, in files of the same names."""
    flow, procedures = f"{language}/flow.yaml", f"{language}/procedures.yaml"
    return Words(
        remarks=read.records(f"{language}/remarks.yaml", RemarkOverlay),
        scenarios=read.records(f"{language}/scenarios.yaml", ScenarioOverlay),
        history=read.records(f"{language}/history.yaml", HistoryOverlay),
        facts=[item for file in read.files(f"{language}/facts") for item in read.records(file, FactOverlay)],
        topics={kind: read.records(f"{language}/topics/{kind.value}.yaml", TopicOverlay) for kind in TopicKind},
        nodes=read.records(procedures, NodeOverlay, under="nodes"),
        edges=read.records(procedures, EdgeOverlay, under="edges"),
        sequences=read.records(procedures, SequenceOverlay, under="sequences"),
        terms=read.records(f"{language}/glossary.yaml", TermOverlay),
        questions=read.records(f"{language}/quiz.yaml", QuestionOverlay),
        asked=read.records(flow, AskedOverlay, under="questions"),
        accepts=read.records(flow, LineOverlay, under="accepts"),
        lanes=read.records(flow, LineOverlay, under="lanes"),
        lines=read.records(flow, LineOverlay, under="lines"),
    )


class _Reader:
    """Reads files of one folder; the same YAML file is parsed once."""

    def __init__(self, folder: Path, problems: Problems) -> None:
        self._folder = folder
        self._problems = problems
        self._roots: dict[str, yaml.Node | None] = {}

    def files(self, folder: str) -> list[str]:
        """The YAML files of a folder, by name."""
        return sorted(path.relative_to(self._folder).as_posix() for path in (self._folder / folder).glob("*.yaml"))

    def check_folder(self, folder: str) -> None:
        """Refuse files whose name is no kind of topic."""
        for file in self.files(folder):
            if Path(file).stem not in {kind.value for kind in TopicKind}:
                self._problems.add(file, 1, "This file is named after no kind of topic.")

    def check_languages(self) -> None:
        """Refuse the words of a language that nobody declared: they would never be shown."""
        for folder in sorted(path.name for path in self._folder.iterdir() if path.is_dir()):
            if folder not in (*LANGUAGES[1:], "facts", "topics"):
                self._problems.add(folder, 1, f"There is no language {folder} in resources/i18n/languages.json.")

    def table(self, file: str, kind: type[R]) -> list[Item[R]]:
        """The rows of a CSV file whose head names exactly the fields of the record."""
        if not (self._folder / file).exists():
            self._problems.unread(file, 1, "This file is missing.")
            return []
        if (text := self._text(file)) is None:
            return []
        convert = _Cells(kind)
        rows = csv.DictReader(io.StringIO(text, newline=""), strict=True)
        try:
            if rows.fieldnames is None or list(rows.fieldnames) != convert.names:
                self._problems.unread(file, 1, f"The columns must be {','.join(convert.names)}.")
                return []
            return list(self._rows(file, rows, convert, kind))
        except csv.Error as error:
            self._problems.unread(file, rows.line_num + 1, f"This is not CSV: {error}.")
            return []

    def records(self, file: str, kind: type[R], under: str = "") -> list[Item[R]]:
        """The list of records in a YAML file, or in one key of it; none where there is no file."""
        node = self._root(file)
        if node is not None and under:
            node = _child(node, under)
        if node is None:
            return []
        if not isinstance(node, yaml.SequenceNode):
            self._problems.add(file, _line(node), "A list of records is expected here.")
            return []
        return [item for part in node.value if (item := self._record(file, part, kind)) is not None]

    def _rows(self, file: str, rows: csv.DictReader[str], convert: _Cells, kind: type[R]) -> Iterator[Item[R]]:
        for row in rows:
            if None in row or None in row.values():
                self._problems.add(file, rows.line_num, "The row has more or fewer cells than the head.")
                continue
            try:
                yield Item(msgspec.convert(convert(row), kind, strict=False), file, rows.line_num)
            except msgspec.ValidationError as error:
                self._problems.add(file, rows.line_num, _told(str(error)))

    def _root(self, file: str) -> yaml.Node | None:
        if file not in self._roots:
            self._roots[file] = self._compose(file)
        return self._roots[file]

    def _compose(self, file: str) -> yaml.Node | None:
        if not (self._folder / file).exists() or (text := self._text(file)) is None:
            return None
        try:
            return yaml.compose(text, Loader=yaml.CBaseLoader)
        except yaml.MarkedYAMLError as error:
            line = 1 if error.problem_mark is None else error.problem_mark.line + 1
            self._problems.unread(file, line, f"This is not YAML: {error.problem}.")
        except yaml.YAMLError as error:
            self._problems.unread(file, 1, f"This is not YAML: {error}.")
        return None

    def _text(self, file: str) -> str | None:
        try:
            data = (self._folder / file).read_bytes()
        except OSError as error:
            self._problems.unread(file, 1, f"This file cannot be read: {error.strerror}.")
            return None
        try:
            return data.decode("utf-8-sig")
        except UnicodeDecodeError as error:
            line = data.count(b"\n", 0, error.start) + 1
            self._problems.unread(file, line, "This is not UTF-8: save the file in that encoding.")
            return None

    def _record(self, file: str, node: yaml.Node, kind: type[R]) -> Item[R] | None:
        try:
            record = msgspec.convert(_plain(node), kind, strict=False)
        except _DoubleKeyError as error:
            self._problems.add(file, _line(error.node), f"The key {error.node.value} stands twice.")
            return None
        except msgspec.ValidationError as error:
            self._problems.add(file, _line(_at(node, str(error))), _told(_PLACE.sub("", str(error))))
            return None
        return Item(record, file, _line(node))


def _told(error: str) -> str:
    """What the converter says, its patterns in words."""
    match = _PATTERN.search(error)
    if match is None:
        return f"{error}."
    # The message doubles the backslashes of the pattern.
    shape = SHAPES[match["pattern"].replace("\\\\", "\\")]
    return f"{match['name']} must be {shape}."


class _Cells:
    """Cells of a CSV row as the fields of a record want them: lists split, empty numbers absent."""

    def __init__(self, kind: type[Record]) -> None:
        hints = get_type_hints(kind)
        self.names = [field.name for field in msgspec.structs.fields(kind)]
        self._lists = {name for name in self.names if get_origin(hints[name]) is tuple}
        self._optional = {name for name in self.names if type(None) in get_args(hints[name])}

    def __call__(self, row: dict[str, str]) -> dict[str, Any]:
        return {name: self._cell(name, text) for name, text in row.items()}

    def _cell(self, name: str, text: str) -> object:
        if name in self._lists:
            return text.split(";") if text else []
        return None if name in self._optional and not text else text


class _DoubleKeyError(Exception):
    """A mapping names a key twice."""

    def __init__(self, node: yaml.Node) -> None:
        super().__init__(str(node.value))
        self.node = node


def _plain(node: yaml.Node) -> Any:
    """Strings, lists and mappings; no scalar is taken for a number, a date or a boolean."""
    if isinstance(node, yaml.SequenceNode):
        return [_plain(part) for part in node.value]
    if isinstance(node, yaml.MappingNode):
        found: dict[str, Any] = {}
        for key, value in node.value:
            if key.value in found:
                raise _DoubleKeyError(key)
            found[key.value] = _plain(value)
        return found
    return node.value


def _at(node: yaml.Node, message: str) -> yaml.Node:
    """The node that a message of the converter points to, as near as it can be found."""
    match = _PLACE.search(message)
    for step in _STEP.finditer(match["path"]) if match else ():
        child = _child(node, step["name"]) if step["name"] else _element(node, int(step["index"]))
        if child is None:
            return node
        node = child
    return node


def _child(node: yaml.Node, name: str) -> yaml.Node | None:
    if not isinstance(node, yaml.MappingNode):
        return None
    return next((value for key, value in node.value if key.value == name), None)


def _element(node: yaml.Node, index: int) -> yaml.Node | None:
    return node.value[index] if isinstance(node, yaml.SequenceNode) and index < len(node.value) else None


def _line(node: yaml.Node) -> int:
    return int(node.start_mark.line) + 1
