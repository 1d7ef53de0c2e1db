"""What stands below a question: options, a list to search, a number, a day. Each tells its values as they change."""

from __future__ import annotations

import unicodedata
from datetime import datetime, timedelta
from typing import Final

from PySide6.QtCore import QDate, QLocale, Qt, Signal
from PySide6.QtWidgets import QComboBox, QLineEdit, QVBoxLayout, QWidget

from poeguide.domain.planner import UNKNOWN, Asked, Option, Problem, QuestionKind, problem_of
from poeguide.domain.planner.answers import moment_of
from poeguide.ui import plan_words as words
from poeguide.ui.layouts import nest, row
from poeguide.ui.pages.plan.options import OptionList
from poeguide.ui.pages.plan.view_model import PlanViewModel
from poeguide.ui.theme import Theme
from poeguide.ui.widgets.day_field import WHOLE, DayField
from poeguide.ui.widgets.row_list import RowItem, RowList
from poeguide.ui.widgets.search_box import SearchBox
from poeguide.ui.widgets.text import Label

MOST_ROWS: Final = 40


class Answer(QWidget):
    """A way to answer. `values` is the answer so far, `draft` a text that is no answer, `problem` what is wrong."""

    changed = Signal()
    taken = Signal()

    def __init__(self, theme: Theme, view_model: PlanViewModel, asked: Asked) -> None:
        super().__init__()
        self._theme, self._view_model, self.asked = theme, view_model, asked
        self.values: tuple[str, ...] = asked.values
        self.draft = ""
        self.problem: Problem | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.tokens.size("space.3"))

    def ready(self) -> tuple[str, ...]:
        """The answer to go on with; empty where there is none yet."""
        return self.values

    def first(self) -> QWidget:
        """What takes the keys."""
        return self

    def _add_unknown(self) -> OptionList:
        """The row that is always there."""
        option = Option(UNKNOWN, words.dont_know(), self.tr("We go on and show what is known without it"))
        rows = OptionList(self._theme, [option], self.values, is_many=True)
        rows.keys_changed.connect(self._take_unknown)
        rows.taken.connect(self.taken)
        self._column.addWidget(rows)
        self._unknown = rows
        return rows

    def _take_unknown(self) -> None:
        self._set((UNKNOWN,) if self._unknown.keys else ())

    def _set(self, values: tuple[str, ...], draft: str = "", problem: Problem | None = None) -> None:
        self.values, self.draft, self.problem = values, draft, problem
        self.changed.emit()


class Options(Answer):
    """One or several of a few options."""

    def __init__(self, theme: Theme, view_model: PlanViewModel, asked: Asked) -> None:
        super().__init__(theme, view_model, asked)
        options = (*asked.options, Option(UNKNOWN, words.dont_know()))
        is_many = asked.question.kind is QuestionKind.MANY
        self.list = OptionList(theme, options, asked.values, is_many=is_many)
        self.list.keys_changed.connect(lambda: self._set(self.list.keys))
        self.list.taken.connect(self.taken)
        self._column.addWidget(self.list)

    def first(self) -> QWidget:
        """The chosen option, or the first one."""
        keys = self.list.keys or tuple(self.list.rows)
        return self.list.rows[keys[0]]


class Search(Answer):
    """A field over a list: places, or countries."""

    def __init__(self, theme: Theme, view_model: PlanViewModel, asked: Asked) -> None:
        super().__init__(theme, view_model, asked)
        is_place = asked.question.kind is QuestionKind.PLACE
        hint = self.tr("San Ysidro, Miami, 2504…") if is_place else self.tr("Brazil, India, Canada…")
        self.field = SearchBox(theme, asked.question.title, hint)
        self.chosen = Label("", "strong", wraps=True)
        self.list = RowList(theme, asked.question.title)
        self.list.setObjectName("framed")
        self.list.setMinimumHeight(6 * theme.tokens.size("target.large"))
        self.note = Label("", "caption", wraps=True)
        self._column.addWidget(self.field)
        self._column.addWidget(self.chosen)
        self._add_unknown()
        self._column.addWidget(self.list)
        self._column.addWidget(self.note)
        self.field.textChanged.connect(self._show)
        self.field.returnPressed.connect(self._enter)
        self.list.opened.connect(self._choose)
        self._show()

    def first(self) -> QWidget:
        """The field."""
        return self.field

    def _rows(self, text: str) -> list[RowItem]:
        if self.asked.question.kind is QuestionKind.PLACE:
            return [
                RowItem(choice.key, choice.title, choice.note, "gate" if choice.is_crossing else "map")
                for choice in self._view_model.place_choices(text)
            ]
        folded = _folded(text)
        found = [one for one in self._view_model.flow.countries if folded in _folded(one.title)]
        found.sort(key=lambda one: not _folded(one.title).startswith(folded))
        return [RowItem(one.id, one.title) for one in found]

    def _show(self) -> None:
        rows = self._rows(self.field.text().strip())
        self.list.set_rows(rows[:MOST_ROWS])
        self.list.setVisible(bool(rows))
        if not rows:
            text = self.tr("Nothing here is called so. Try another name, or choose “I don’t know”.")
        elif len(rows) > MOST_ROWS:
            text = self.tr("{count} more. Type a part of the name.").format(count=len(rows) - MOST_ROWS)
        else:
            text = ""
        self.note.setText(text)
        self.note.setVisible(bool(text))
        known = [value for value in self.values if value != UNKNOWN]
        said = ", ".join(self._view_model.words.value(self.asked.question, value) for value in known)
        self.chosen.setText(self.tr("Chosen: {name}").format(name=said))
        self.chosen.setVisible(bool(said))
        self.list.select(known[0] if known else "")

    def _choose(self) -> None:
        self._unknown.clear()
        self._set((self.list.key,))
        self._show()

    def _take_unknown(self) -> None:
        super()._take_unknown()
        self._show()

    def _enter(self) -> None:
        """Enter takes the only row, then goes on."""
        rows = self.list.rows.values
        if len(rows) == 1 or (rows and self.field.text() and not self.values):
            self.list.key = rows[0].key
            self._choose()
        if self.values:
            self.taken.emit()


class Number(Answer):
    """An amount or a count, in plain digits."""

    def __init__(self, theme: Theme, view_model: PlanViewModel, asked: Asked) -> None:
        super().__init__(theme, view_model, asked)
        self.field = QLineEdit()
        self.field.setAccessibleName(asked.question.title)
        text = next((value for value in asked.values if value != UNKNOWN), "")
        self.field.setText(text or view_model.route.value("draft"))
        line = row(theme.tokens, self.field, Label(asked.question.unit, "label"), gap="space.3")
        line.addStretch(2)
        line.setStretchFactor(self.field, 1)
        nest(self._column, line)
        self.error = Label("", "warn", wraps=True)
        self._column.addWidget(self.error)
        self._add_unknown()
        self.field.textEdited.connect(self._type)
        self.field.returnPressed.connect(self.taken)
        self._judge(self.field.text())
        self._show_problem()

    def first(self) -> QWidget:
        """The field."""
        return self.field

    def _judge(self, text: str) -> None:
        self.problem = problem_of(self._view_model.flow, self.asked.question, text) if text else None

    def _type(self) -> None:
        text = self.field.text().strip()
        self._unknown.clear()
        self._judge(text)
        is_good = bool(text) and self.problem is None
        self._set((text,) if is_good else (), "" if is_good else text, self.problem)
        self._show_problem()

    def _take_unknown(self) -> None:
        if self._unknown.keys:
            self.field.clear()
        super()._take_unknown()
        self._show_problem()

    def _show_problem(self) -> None:
        self.error.setText(words.problem(self.problem) if self.problem else "")
        self.error.setVisible(self.problem is not None)
        self.field.setProperty("invalid", "true" if self.problem else "false")
        self.field.style().unpolish(self.field)
        self.field.style().polish(self.field)


class Day(Answer):
    """A day, and for an arrival the hour where it is known."""

    def __init__(self, theme: Theme, view_model: PlanViewModel, asked: Asked) -> None:
        super().__init__(theme, view_model, asked)
        self.has_hour = asked.question.kind is QuestionKind.MOMENT
        known = next((value for value in asked.values if value != UNKNOWN), "")
        moment = moment_of(known) or datetime.combine(view_model.today, datetime.min.time()) + timedelta(days=1)
        self.field = DayField(theme, asked.question.title, moment.date())
        self.hour = QComboBox()
        self.hour.setAccessibleName(self.tr("Hour of arrival"))
        self.hour.addItem(self.tr("Hour not known"), "")
        for half in range(48):
            text = f"{half // 2:02}:{half % 2 * 30:02}"
            self.hour.addItem(text, text)
        self.hour.setCurrentIndex(max(0, self.hour.findData(known.partition("T")[2])))
        if not self.has_hour:
            self.hour.hide()
        line = row(theme.tokens, self.field, self.hour, gap="space.3")
        line.addStretch(1)
        self.said = Label("", "strong", wraps=True)
        self.error = Label("", "body", wraps=True)
        self.error.hide()
        nest(self._column, line)
        self._column.addWidget(self.said)
        self._column.addWidget(self.error)
        self._add_unknown()
        self.field.edited.connect(self._pick)
        self.field.taken.connect(self.taken)
        self.hour.activated.connect(self._pick)
        self._say()

    def ready(self) -> tuple[str, ...]:
        """The day that stands in the field counts too; a text that is no day is told now at the latest."""
        if not self.values:
            self._pick()
            self._tell(self.problem)
        return self.values

    def first(self) -> QWidget:
        """The field, its day ready to be typed over."""
        self.field.line.selectAll()
        return self.field.line

    def _take_unknown(self) -> None:
        if self._unknown.keys:
            self.field.clear()
            self._say()
        super()._take_unknown()
        self._tell(None)

    def _say(self) -> None:
        """The day in words, to be compared with a ticket."""
        day = QDate.fromString(self.field.iso, "yyyy-MM-dd")
        self.said.setText(QLocale().toString(day, "dddd, d MMMM yyyy") if day.isValid() else "")

    def _text(self) -> str:
        """The answer as the flow takes it; a text that is no day stays as it was typed."""
        hour = str(self.hour.currentData() or "") if self.has_hour else ""
        day = self.field.iso
        return f"{day}T{hour}" if day and hour else day or self.field.text

    def _pick(self) -> None:
        self._say()
        self._unknown.clear()
        view_model, text = self._view_model, self._text()
        problem = problem_of(view_model.flow, self.asked.question, text, view_model.today)
        self._set((text,) if problem is None else (), "" if problem is None else text, problem)
        is_whole = len(self.field.text) >= WHOLE
        self._tell(problem if is_whole else None)

    def _tell(self, problem: Problem | None) -> None:
        self.error.setText(words.problem(problem) if problem else "")
        self.error.setVisible(problem is not None)


def _folded(text: str) -> str:
    """Without accents and case, so that one types what one's keyboard has."""
    plain = unicodedata.normalize("NFKD", text.casefold())
    return "".join(letter for letter in plain if not unicodedata.combining(letter))


def focus(answer: Answer) -> None:
    """Give the keys to the answer."""
    answer.first().setFocus(Qt.FocusReason.OtherFocusReason)
