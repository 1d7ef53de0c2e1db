"""The page: two fields, what the sheet was held against, and the differences, each with how it stood."""

from __future__ import annotations

from typing import NamedTuple, Self

from PySide6.QtWidgets import QLineEdit, QWidget

from poeguide.domain.jump_codes import LENGTH, clean
from poeguide.domain.routes import Route
from poeguide.ui.formats import read_date, short_date
from poeguide.ui.layouts import column, nest, row
from poeguide.ui.page import ScrollPage
from poeguide.ui.pages.changes.answer import Answer
from poeguide.ui.pages.changes.view_model import SINCE, ChangesViewModel
from poeguide.ui.services import Services
from poeguide.ui.sheets.values import Sheet
from poeguide.ui.widgets.buttons import Button
from poeguide.ui.widgets.cards import Card
from poeguide.ui.widgets.chip_face import Choice
from poeguide.ui.widgets.chips import ChipGroup
from poeguide.ui.widgets.flow import FlowLayout
from poeguide.ui.widgets.text import Label


class Work(NamedTuple):
    """The sheet that was shown, and what was typed beside it; a date is the same in every language."""

    shown: tuple[str, str]
    code: str
    since: str


class ChangesPage(ScrollPage):
    """`changes/K7M2R?since=2026-09-05` is the answer for one sheet; without code or date, the fields wait."""

    def __init__(self, services: Services, view_model: ChangesViewModel) -> None:
        super().__init__(services.theme, max_width=services.theme.tokens.size("width.article") + 200)
        self._services, self.view_model = services, view_model
        self._typed: Work | None = None
        self._since = ""
        tokens = services.theme.tokens
        self.column.setSpacing(tokens.size("space.4"))
        self.heading = Label(self.tr("What changed since a print"), "h1", wraps=True)
        lead = self.tr("Both are at the foot of the sheet: the code of five characters, and the date of its facts.")
        nest(self.column, column(tokens, self.heading, Label(lead, "lead", wraps=True)))
        self.column.addWidget(self._fields())
        self.answer = Answer(services, view_model)
        self.column.addWidget(self.answer)
        self.column.addStretch(1)
        view_model.changed.connect(self._show)

    @classmethod
    def build(cls, services: Services) -> Self:
        """Make the page."""
        return cls(services, ChangesViewModel(services))

    def open(self, route: Route) -> bool:
        """Show the answer for the sheet that the link names."""
        return self.view_model.open(route)

    def work(self) -> object:
        """What the fields hold."""
        shown = (self.view_model.code, self.view_model.since)
        return Work(shown, self.code.text(), self._since)

    def resume(self, work: object) -> None:
        """Write it into the fields again, beside the same sheet."""
        if isinstance(work, Work):
            self._typed = work

    def title(self) -> str:
        """Name of the page."""
        return self.tr("What changed since a print")

    def trail(self) -> tuple[tuple[str, Route], ...]:
        """It stands below About, where the dates are."""
        return ((self.tr("About this copy"), Route("about")),)

    def status(self) -> str:
        """What can be compared here."""
        kept = len(self.view_model.kept())
        words_ = self.tr("Content of {date}").format(date=short_date(self.view_model.content_date))
        older = self.tr("%n older edition(s) kept on this computer", "", kept)
        return f"{words_} &nbsp; {older}"

    def sheet(self) -> Sheet | None:
        """The differences on paper, to lay beside the old sheet."""
        return self.answer.sheet()

    def _fields(self) -> Card:
        theme, tokens = self._theme, self._theme.tokens
        card = Card(theme)
        card.column.setSpacing(tokens.size("space.3"))
        self.code = self._field(self.tr("Code on the sheet"), self.tr("K7M2R"))
        self.code.setMaxLength(3 * LENGTH)
        self.since = self._field(self.tr("Date of its facts"), short_date(self.view_model.content_date))
        self.since.textChanged.connect(self._read_since)
        pair = QWidget()
        flow = FlowLayout(pair, gap=tokens.size("space.4"))
        for field, name in ((self.code, self.tr("Code on the sheet")), (self.since, self.tr("Date of its facts"))):
            box = QWidget()
            box.setLayout(column(tokens, Label(name, "label"), field, gap="space.1"))
            flow.addWidget(box)
        card.column.addWidget(pair)
        self.kept_here = Label(self.tr("Dates that are kept on this computer"), "caption", wraps=True)
        card.column.addWidget(self.kept_here)
        self.kept = ChipGroup(theme, self.tr("Dates that are kept here"), exclusive=True)
        self.kept.keys_changed.connect(self._take_date)
        card.column.addWidget(self.kept)
        self.fault = Label("", "warn", wraps=True)
        self.fault.hide()
        card.column.addWidget(self.fault)
        self.compare = Button(theme, self.tr("Compare"), icon="swap", role="primary")
        self.compare.clicked.connect(self._go)
        line = row(tokens, self.compare)
        line.addStretch(1)
        nest(card.column, line)
        return card

    def _field(self, name: str, example: str) -> QLineEdit:
        field = QLineEdit()
        field.setAccessibleName(name)
        field.setPlaceholderText(example)
        field.setMinimumWidth(self._theme.tokens.size("width.card-min"))
        field.returnPressed.connect(self._go)
        return field

    def _read_since(self, text: str) -> None:
        """Read the date as it is typed: when the language has changed, nobody reads it in the one before."""
        self._since = read_date(text) or text

    def _take_date(self) -> None:
        if day := "".join(self.kept.keys):
            self.since.setText(short_date(day))

    def _go(self) -> None:
        """Ask for what the fields hold, or say what is wrong with them."""
        code, since = clean(self.code.text()), read_date(self.since.text())
        fault = ""
        if len(code) != LENGTH:
            fault = self.tr("The code has five characters, such as K7M2R.")
        elif not since:
            fault = self.tr("Write the date as it stands on the sheet, or as 2026-09-05.")
        self._say_fault(fault)
        if fault:
            (self.code if len(code) != LENGTH else self.since).setFocus()
            return
        self._services.navigator.go(Route("changes", code, ((SINCE, since),)))

    def _say_fault(self, words_: str) -> None:
        self.fault.setText(words_)
        self.fault.setVisible(bool(words_))

    def _show(self) -> None:
        view_model = self.view_model
        shown, typed, self._typed = (view_model.code, view_model.since), self._typed, None
        code, since = typed[1:] if typed is not None and typed.shown == shown else shown
        self.code.setText(code)
        self.since.setText(short_date(since) if read_date(since) else since)
        self.kept.set_choices([Choice(one.content_date, short_date(one.content_date)) for one in view_model.kept()])
        self.kept.set_keys((view_model.since,))
        for widget in (self.kept, self.kept_here):
            widget.setVisible(bool(self.kept.faces))
        self._say_fault(self._code_fault())
        old, self.answer = self.answer, Answer(self._services, view_model)
        self.column.replaceWidget(old, self.answer)
        old.hide()
        old.deleteLater()
        self.described.emit()

    def _code_fault(self) -> str:
        view_model = self.view_model
        if not view_model.code or view_model.place is not None:
            return ""
        if view_model.near:
            return self.tr("One character of this code is wrong. These pages have a code like it:")
        return self.tr("No page of this copy has this code. The sheet may come from another version.")
