"""A page's code for a phone, as it stands on its sheet."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QWidget

from poeguide.ui.layouts import column, inset, scrolled
from poeguide.ui.qr import QrView
from poeguide.ui.theme import Theme
from poeguide.ui.widgets.buttons import Button
from poeguide.ui.widgets.text import Label


class PhoneCode(QDialog):
    """The code, and what a phone does with it."""

    def __init__(self, theme: Theme, name: str, text: str) -> None:
        super().__init__()
        self.setObjectName("window")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("To a phone, without a network"))
        self.view = QrView(theme)
        self.view.set_text(text, name)
        tokens = theme.tokens
        note = self.tr("The camera of a phone reads these words, which stand on paper, too: {words}")
        close = Button(theme, self.tr("Close"), role="primary")
        close.clicked.connect(self.accept)
        lines = column(
            tokens,
            Label(self.windowTitle(), "h2", wraps=True),
            Label(note.format(words=" ".join(text.split())), "body", wraps=True),
            gap="space.4",
        )
        lines.addWidget(self.view, alignment=Qt.AlignmentFlag.AlignHCenter)
        lines.addStretch(1)
        lines.addWidget(close, alignment=Qt.AlignmentFlag.AlignRight)
        inset(lines, tokens, "space.5", "space.5")
        body = QWidget()
        body.setLayout(lines)
        self.setLayout(column(tokens, scrolled(body, sideways=True)))
        width = tokens.size("width.palette")
        self.resize(width, min(tokens.size("width.window-height"), body.heightForWidth(width)))
