"""Names for certificates, one a line, and the comparison of a code with what a certificate says."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from poeguide.domain.certificate import Certificate
from poeguide.ui.layouts import column, show_hint
from poeguide.ui.pages.teach.papers.view_model import PapersViewModel
from poeguide.ui.services import Services
from poeguide.ui.unsaved import keep_words
from poeguide.ui.widgets.flow import FlowLayout
from poeguide.ui.widgets.text import Label


class CertificatePart(QWidget):
    """A field for names above, four fields to compare below."""

    changed = Signal()

    def __init__(self, services: Services, view_model: PapersViewModel) -> None:
        super().__init__()
        self._view_model = view_model
        theme = services.theme
        self.names = QPlainTextEdit()
        self.names.setObjectName("note")
        self.names.setTabChangesFocus(True)
        self.names.setAccessibleName(self.tr("Names on the certificates, one a line"))
        self.names.setPlaceholderText(self.tr("One name a line. They are printed, not kept."))
        self.names.setMaximumHeight(theme.tokens.size("target.large") * 3)
        self.names.textChanged.connect(self.changed)
        today = services.clock().date().isoformat()
        self.name = self._field(self.tr("Name on the certificate"))
        self.subject = self._field(self.tr("Subject"))
        self.day = self._field(self.tr("Day, such as {day}").format(day=today))
        self.code = self._field(self.tr("Check code"))
        box = QWidget()
        flow = FlowLayout(box, gap=theme.tokens.size("space.3"))
        for field in (self.name, self.subject, self.day, self.code):
            show_hint(field, theme.tokens)
            flow.addWidget(field)
        self.answer = Label("", "strong", wraps=True)
        compare = Label(self.tr("Compare a certificate with its code"), "label", wraps=True)
        names = Label(self.tr("Names"), "label")
        self.setLayout(column(theme.tokens, names, self.names, compare, box, self.answer, gap="space.2"))

    def lines(self) -> tuple[str, ...]:
        """The names."""
        return tuple(line.strip()[:120] for line in self.names.toPlainText().splitlines() if line.strip())

    def set_lines(self, lines: Sequence[str]) -> None:
        """Show these names, without a signal."""
        if tuple(lines) != self.lines():
            with QSignalBlocker(self.names):
                self.names.setPlainText("\n".join(lines))

    def _field(self, name: str) -> QLineEdit:
        field = QLineEdit()
        field.setPlaceholderText(name)
        field.setAccessibleName(name)
        field.textEdited.connect(self._compare)
        keep_words(field)
        return field

    def _compare(self) -> None:
        certificate = Certificate(self.name.text(), self.subject.text(), self.day.text().strip())
        self.answer.setText(self._view_model.compare(certificate, self.code.text()))
