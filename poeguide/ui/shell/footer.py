"""The footer: what the page rests on, and that this is an independent guide; and the notice bar above it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from poeguide.domain.routes import Route
from poeguide.ui.notices import Notices
from poeguide.ui.theme import Theme
from poeguide.ui.widgets.buttons import IconButton
from poeguide.ui.widgets.states import Banner
from poeguide.ui.widgets.text import Label, Paragraph


class Footer(QFrame):
    """One line below every page. `route` is where the clicked link leads."""

    link_clicked = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.route = Route("about")
        self.setProperty("role", "footer")
        row = QHBoxLayout(self)
        tokens = theme.tokens
        row.setContentsMargins(
            tokens.size("space.6"), tokens.size("space.1"), tokens.size("space.6"), tokens.size("space.1")
        )
        row.setSpacing(tokens.size("space.5"))
        self.status = Paragraph(theme, "", "caption")
        self.status.link_clicked.connect(self._open)
        row.addWidget(self.status, 1)
        self.code = Label("", "caption")
        self.code.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        row.addWidget(self.code)
        row.addWidget(Label(self.tr("Independent guide, not a government site"), "caption"))
        self.setMinimumHeight(tokens.size("width.footer"))

    def set_status(self, html: str) -> None:
        """Show what a page says about its facts."""
        self.status.set_text(f"<p>{html}</p>" if html else "", html=True)

    def set_code(self, code: str) -> None:
        """Show the code that opens the page again."""
        self.code.setText(self.tr("Page code {code}").format(code=code) if code else "")

    def _open(self) -> None:
        self.route = Route.parse(self.status.link)
        self.link_clicked.emit()


class NoticeBar(QFrame):
    """The newest notice, until it is closed."""

    def __init__(self, theme: Theme, notices: Notices) -> None:
        super().__init__()
        self._theme, self._notices = theme, notices
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._banner: Banner | None = None
        notices.changed.connect(self._show)
        self.hide()

    def _show(self) -> None:
        self.dismiss()
        if not self._notices.text:
            return
        self._banner = Banner(self._theme, self._notices.text, self._notices.tone)
        self._banner.setAccessibleName(self._notices.text)
        close = IconButton(self._theme, self.tr("Close this message"), "close", role="plain")
        close.clicked.connect(self.dismiss)
        layout = self._banner.layout()
        if layout is not None:
            layout.addWidget(close)
        self._layout.addWidget(self._banner)
        self.show()

    def dismiss(self) -> None:
        """Close the message."""
        if self._banner is not None:
            self._layout.removeWidget(self._banner)
            self._banner.deleteLater()
            self._banner = None
        self.hide()
