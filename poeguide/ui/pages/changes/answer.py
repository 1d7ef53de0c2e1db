"""The answer for one sheet: what it was held against, the differences, and what facts record themselves."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from poeguide.domain.changes import Difference, Kind, Recorded
from poeguide.domain.routes import Route
from poeguide.ui.formats import number, short_date
from poeguide.ui.layouts import column, row
from poeguide.ui.pages.changes import words
from poeguide.ui.pages.changes.view_model import SINCE, ChangesViewModel
from poeguide.ui.services import Services
from poeguide.ui.sheets.values import Part, Sheet
from poeguide.ui.widgets.buttons import Button
from poeguide.ui.widgets.cards import Card, Rule
from poeguide.ui.widgets.flow import FlowLayout
from poeguide.ui.widgets.states import Banner
from poeguide.ui.widgets.tags import Tag
from poeguide.ui.widgets.text import Label, Paragraph


class Answer(QWidget):
    """Made anew for each sheet that is asked about."""

    def __init__(self, services: Services, view_model: ChangesViewModel) -> None:
        super().__init__()
        self._services, self._theme, self.view_model = services, services.theme, view_model
        layout = column(services.theme.tokens, gap="space.4")
        self.setLayout(layout)
        for part in self._parts():
            layout.addWidget(part)

    def sheet(self) -> Sheet | None:
        """The same on paper; None where there is no answer."""
        view_model = self.view_model
        if view_model.found is None or view_model.place is None:
            return None
        names = view_model.names()
        rows = tuple((words.title(one, names), self._in_one(one)) for one in view_model.found.differences)
        recorded = tuple((one.title, self._recorded(one)) for one in view_model.found.recorded)
        parts = [Part(html=f"<p>{self._basis()[0]}</p>"), *([Part(self._head(), rows=rows)] if rows else [])]
        if recorded:
            parts.append(Part(self.tr("What facts record themselves"), rows=recorded))
        title = self.tr("Changes: {page}").format(page=view_model.title_of(view_model.place))
        lead = self.tr("Since the sheet of {date}").format(date=short_date(view_model.since))
        return Sheet(title, lead, tuple(parts), view_model.code, language=self._services.language)

    def _parts(self) -> Iterator[QWidget]:
        """The answer, from the page that it is about to what facts record."""
        view_model = self.view_model
        for code, place in view_model.near:
            button = Button(
                self._theme,
                f"{code}  {view_model.title_of(place)}".replace("&", "&&"),
                icon="jump-code",
                role="row",
            )
            button.clicked.connect(partial(self._take_code, code))
            yield button
        if view_model.place is None:
            return
        yield self._page_line(view_model.place)
        if view_model.trouble:
            yield Banner(self._theme, view_model.trouble, "stop")
        if view_model.found is None:
            return
        yield Banner(self._theme, *self._basis())
        if view_model.found.differences:
            yield self._differences()
        if view_model.found.recorded:
            yield self._history()

    def _take_code(self, code: str, _checked: bool = False) -> None:  # noqa: FBT001, FBT002 # Qt's signal
        pairs = ((SINCE, self.view_model.since),) if self.view_model.since else ()
        self._services.navigator.go(Route("changes", code, pairs))

    def _page_line(self, place: Route) -> QWidget:
        theme = self._theme
        line = QWidget()
        title = Label(self.view_model.title_of(place), "h2", wraps=True)
        opened = Button(theme, self.tr("Open this page"), icon="forward", role="link", size="small")
        opened.clicked.connect(lambda: self._services.navigator.go(place))
        layout = row(theme.tokens, gap="space.3")
        layout.addWidget(title, 1)
        layout.addWidget(opened, alignment=Qt.AlignmentFlag.AlignVCenter)
        line.setLayout(layout)
        return line

    def _basis(self) -> tuple[str, str]:
        """What the sheet was held against and what that leaves open; with a tone."""
        view_model, found = self.view_model, self.view_model.found
        since = short_date(view_model.since)
        if found is None or found.compared is None:
            text = self.tr("This computer keeps no content as old as {date}. Compare the sheet with the page.")
            known = (
                self.tr("Below is what facts record themselves; other words may have changed too.")
                if found and found.recorded
                else self.tr("No fact of the page records a change since then; other words may have changed.")
            )
            return f"{text.format(date=since)} {known}", "warn"
        compared = short_date(found.compared.content_date)
        if view_model.is_same:
            return self.tr("The sheet is as new as this copy, of {date}. Nothing changed.").format(date=compared), "ok"
        if not view_model.count:
            text = self.tr("Nothing on this page changed since the content of {date}.")
            return text.format(date=compared), "ok"
        text = (
            self.tr("Compared with the content of {date}, which is kept on this computer.")
            if found.is_exact
            else self.tr("No content of {since} is kept here. Compared with the last one before it, of {date}.")
        )
        return text.format(date=compared, since=since), "info"

    def _head(self) -> str:
        said = [
            self.tr("{n} changed").format(n=number(count)) if kind is Kind.CHANGED
            else self.tr("{n} new").format(n=number(count)) if kind is Kind.NEW
            else self.tr("{n} no longer here").format(n=number(count))
            for kind, count in self.view_model.counts().items()
            if count
        ]  # fmt: skip
        return ", ".join(said)

    def _differences(self) -> Card:
        card = Card(self._theme, first=True)
        card.column.addWidget(Label(self._head(), "h3", wraps=True))
        names = self.view_model.names()
        found = self.view_model.found
        for at, one in enumerate(found.differences if found else ()):
            if at:
                card.column.addWidget(Rule())
            card.column.addWidget(self._difference(one, names))
        return card

    def _difference(self, one: Difference, names: dict[str, str]) -> QWidget:
        theme, tokens = self._theme, self._theme.tokens
        head = QWidget()
        flow = FlowLayout(head, gap=tokens.size("space.2"))
        flow.addWidget(Label(words.title(one, names), "strong", wraps=False))
        flow.addWidget(Tag(theme, *words.kind(one.kind)))
        box = QWidget()
        lines = column(tokens, head, gap="space.1")
        for label, said in ((self.tr("Was"), one.old), (self.tr("Now"), one.new)):
            if said is not None:
                beside = one.new if said is one.old else one.old
                lines.addWidget(Paragraph(theme, self._line(label, words.text(said, beside)), "body"))
        if one.new is not None and one.new.as_of:
            lines.addWidget(Label(self.tr("As of {date}").format(date=short_date(one.new.as_of)), "caption"))
        if one.new is not None and one.key.startswith("facts/"):
            more = Button(theme, self.tr("The fact and its source"), role="link", size="small")
            more.clicked.connect(partial(self._open, one.key))
            lines.addWidget(more, alignment=Qt.AlignmentFlag.AlignLeft)
        box.setLayout(lines)
        return box

    def _line(self, label: str, text: str) -> str:
        return self.tr("{label}: {text}").format(label=label, text=text)

    def _in_one(self, one: Difference) -> str:
        """A difference in the row of a sheet."""
        pieces = [words.kind(one.kind)[0] + "."] if one.kind is not Kind.CHANGED else []
        for label, said in ((self.tr("Was"), one.old), (self.tr("Now"), one.new)):
            if said is not None:
                pieces.append(self._line(label, words.text(said, one.new if said is one.old else one.old)))
        return " ".join(pieces)

    def _history(self) -> Card:
        card = Card(self._theme)
        card.column.addWidget(Label(self.tr("What facts record themselves"), "h3", wraps=True))
        found = self.view_model.found
        for one in found.recorded if found else ():
            card.column.addWidget(Rule())
            button = Button(self._theme, one.title.replace("&", "&&"), role="link", size="small")
            button.clicked.connect(partial(self._open, one.key))
            card.column.addWidget(button, alignment=Qt.AlignmentFlag.AlignLeft)
            card.column.addWidget(Paragraph(self._theme, self._recorded(one)))
        return card

    def _recorded(self, one: Recorded) -> str:
        text = self.tr("{date}: from “{old}” to “{new}”")
        return text.format(date=short_date(one.change.date), old=one.change.old, new=one.change.new)

    def _open(self, key: str, _checked: bool = False) -> None:  # noqa: FBT001, FBT002 # Qt's signal
        self._services.navigator.go(Route.parse(key))
