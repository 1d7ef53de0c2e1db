"""Results to files in the reader's folder: tables, and everything about one learner or class; and to paper."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterable
from dataclasses import asdict, replace
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from poeguide.domain.register import Entry, Learner, Sitting
from poeguide.ui.carry.saving import file_name
from poeguide.ui.pages.teach.classes.view_model import ClassesViewModel
from poeguide.ui.papers.results import class_sheet, learner_sheet, sitting_sheet
from poeguide.ui.services import Services
from poeguide.ui.sheets.shell import open_sheet_dialog
from poeguide.ui.sheets.values import Sheet
from poeguide.ui.words.trouble import not_saved
from poeguide.whole_file import write_whole

translate = QCoreApplication.translate


class Saving:
    """Writes what the page shows, and says where it is; what goes on paper opens as a sheet, like all sheets."""

    def __init__(self, services: Services, view_model: ClassesViewModel, page: QWidget) -> None:
        self._services, self._view_model, self._page = services, view_model, page
        self._date = services.bundle.manifest.content_date

    def sitting_table(self) -> None:
        """The votes of the chosen quiz by seat."""
        sitting = self._view_model.sitting
        if sitting is not None:
            self._write(f"{_name(sitting)}.csv", as_csv(self._view_model.results.tallies[sitting.id].table()))

    def sitting_paper(self) -> None:
        """How the chosen quiz went, on paper."""
        sitting = self._view_model.sitting
        if sitting is not None:
            tally = self._view_model.results.tallies[sitting.id]
            self._open(sitting_sheet(sitting.title, sitting.day, tally, self._date))

    def class_paper(self) -> None:
        """The quizzes of the class and what each learner had right, on paper."""
        found = self._view_model.class_list
        if found is not None:
            self._open(class_sheet(found, self._view_model.results, self._date))

    def class_table(self) -> None:
        """A row a learner, a column a quiz: how many were right."""
        found, results = self._view_model.class_list, self._view_model.results
        if found is None:
            return
        held = list(reversed(results.held))
        tallies = [results.tallies[each.id] for each in held]
        rows = [
            [
                "seat",
                "name",
                *(f"{each.day} {each.title} ({len(t.items)})" for each, t in zip(held, tallies, strict=True)),
            ]
        ]
        for learner in results.seats:
            scores = [str(t.score(learner.seat)) if learner.seat in t.present() else "" for t in tallies]
            rows.append([str(learner.seat), learner.name, *scores])
        self._write(f"{file_name(found.name)}.csv", as_csv(rows))

    def learner_paper(self, learner: Learner) -> None:
        """One learner's quizzes, on paper."""
        found = self._view_model.class_list
        if found is not None:
            self._open(learner_sheet(learner, found, self._view_model.results.done[learner.id], self._date))

    def everything(self, entries: Iterable[Entry], name: str) -> None:
        """All that is kept about a learner or a class, as one JSON document that people and programs read."""
        document: dict[str, list[object]] = {}
        for each in entries:
            document.setdefault(type(each).__name__, []).append(asdict(each))
        text = json.dumps(document, ensure_ascii=False, indent=1) + "\n"
        self._write(f"{file_name(name)}-everything.json", text.encode())

    def _open(self, sheet: Sheet) -> None:
        said = replace(sheet, language=self._services.language)
        open_sheet_dialog(self._services, self._services.navigator.current, self._page, said)

    def _write(self, name: str, data: bytes) -> None:
        folder: Path = self._services.paths.data / "results"
        try:
            folder.mkdir(parents=True, exist_ok=True)
            write_whole(folder / name, data)
        except OSError as error:
            self._services.notices.say(not_saved(error), "stop")
            return
        self._services.notices.say(translate("Results", "Saved: {path}").format(path=folder / name), "ok")


def as_csv(rows: Iterable[Iterable[str]]) -> bytes:
    """A table that a spreadsheet reads; a name cannot become a formula there."""
    text = io.StringIO(newline="")
    csv.writer(text).writerows([_plain(cell) for cell in row] for row in rows)
    return text.getvalue().encode("utf-8-sig")


def _plain(cell: str) -> str:
    return f"'{cell}" if cell[:1] in ("=", "+", "-", "@", "\t", "\r") else cell


def _name(sitting: Sitting) -> str:
    return f"{sitting.day}-{file_name(sitting.title)}-{sitting.id[:4]}"
