"""A pasted list of codes and names: each line resolved or flagged."""

from __future__ import annotations

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPlainTextEdit

from poeguide.domain.code_list import Checked
from poeguide.domain.routes import Route
from poeguide.ui.item_models import Column
from poeguide.ui.layouts import nest, row
from poeguide.ui.pages.codes.view_model import CodesViewModel
from poeguide.ui.pages.codes.words import finding_tag, meaning, other_codes
from poeguide.ui.services import Services
from poeguide.ui.unsaved import keep_words
from poeguide.ui.widgets.buttons import Button
from poeguide.ui.widgets.cards import Card
from poeguide.ui.widgets.tables import Table
from poeguide.ui.widgets.text import Label

MOST_LETTERS = 100_000


class Checker(Card):
    """A field to paste into, and a table with a line for each line."""

    def __init__(self, services: Services, view_model: CodesViewModel) -> None:
        super().__init__(services.theme)
        self._services, self._view_model = services, view_model
        theme, tokens = services.theme, services.theme.tokens
        self.column.addWidget(Label(self.tr("Check a list"), "h3", wraps=True))
        lead = self.tr("One code or name a line: port codes, airport codes, UN/LOCODEs, names. Nothing is kept.")
        self.column.addWidget(Label(lead, "body2", wraps=True))
        self.text = QPlainTextEdit()
        self.text.setObjectName("note")
        self.text.setAccessibleName(self.tr("Codes and names to check"))
        keep_words(self.text)
        self.text.setTabChangesFocus(True)
        self.text.setFixedHeight(6 * tokens.line_height("body"))
        self.column.addWidget(self.text)
        self.go = Button(theme, self.tr("Check"), role="primary", size="small")
        self.copy = Button(theme, self.tr("Copy the result"), icon="copy", size="small")
        self.summary = Label("", "strong", wraps=True)
        line = row(tokens, self.go, self.copy, gap="space.3")
        line.addWidget(self.summary, 1)
        nest(self.column, line)
        self.table = self._table()
        self.column.addWidget(self.table)
        self.go.clicked.connect(self._check)
        self.copy.clicked.connect(self._copy)
        view_model.checked_changed.connect(self._show)
        self._show()

    def _table(self) -> Table[Checked]:
        columns = (
            Column(self.tr("Your line"), lambda checked: checked.text),
            Column(self.tr("Result"), lambda checked: finding_tag(checked)[0]),
            Column(self.tr("Port code and name"), meaning),
            Column(self.tr("Airport, UN/LOCODE"), other_codes),
        )
        table = Table[Checked](self._services.theme, self.tr("The checked list"), columns, (5, 4, 7, 4))
        table.wrap()
        table.opened.connect(self._open)
        return table

    def _check(self) -> None:
        self._view_model.check(self.text.toPlainText()[:MOST_LETTERS])

    def _show(self) -> None:
        checked = self._view_model.checked
        self.table.set_values(checked)
        self.table.setVisible(bool(checked))
        self.copy.setVisible(bool(checked))
        sure = sum(one.is_sure for one in checked)
        text = self.tr("{sure} of {all} found as they stand").format(sure=sure, all=len(checked))
        self.summary.setText(text if checked else "")

    def _open(self) -> None:
        value = self.table.value
        if value is not None and len(value.entries) == 1:
            self._services.navigator.go(Route("codes", value.entries[0].code))

    def _copy(self) -> None:
        rows = ((one.text, finding_tag(one)[0], meaning(one), other_codes(one)) for one in self._view_model.checked)
        QGuiApplication.clipboard().setText("\n".join("\t".join(cells) for cells in rows))
        self._services.notices.say(self.tr("Copied as a table."), "ok")
