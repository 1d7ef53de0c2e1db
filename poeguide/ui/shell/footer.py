"""The footer: what the page rests on, and that this is an independent guide; and the notice bar above it."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QResizeEvent, QTextDocumentFragment
from PySide6.QtWidgets import QBoxLayout, QFrame, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from poeguide.domain.routes import Route
from poeguide.ui.formats import short_date
from poeguide.ui.layouts import inset, nest, row
from poeguide.ui.notices import Notices
from poeguide.ui.theme import Theme
from poeguide.ui.widgets.buttons import IconButton
from poeguide.ui.widgets.states import Banner
from poeguide.ui.widgets.text import Note, Paragraph, Selectable

DATED: Final = 1.25
"""Up to this text size the date of the content has room beside the page code."""
LINES: Final = 4
"""As many lines of a notice are shown at once."""
LARGE: Final = 2.0
"""Up to this text size the footer has room for all that it says."""


class Footer(QFrame):
    """One line below every page. `route` is where the clicked link leads."""

    link_clicked = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.route = Route("about")
        self.setObjectName("footer")
        tokens = theme.tokens
        self._scale = tokens.scale
        self._gap, self._line_gap = tokens.size("space.5"), tokens.size("space.1")
        self._whole = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        inset(self._whole, tokens, "space.6", "space.1")
        self._whole.setSpacing(self._line_gap)
        self._told = ""
        self._is_sized = False
        self.status = Paragraph(theme, "", "caption", html=True)
        self.status.link_clicked.connect(self._open)
        # Each as high as its words: half a pixel would be rounded otherwise in each of them.
        middle = Qt.AlignmentFlag.AlignVCenter
        self._whole.addWidget(self.status, 1, middle)
        self.code = _Code("")
        self._note = Note(self.tr("Independent guide, not a government site"))
        self._end = row(tokens)
        for words in (self.code, self._note):
            self._end.addWidget(words, 0, middle)
        self._end.addStretch(0)
        nest(self._whole, self._end)
        if self._scale > LARGE:
            # It is told after the first picture; no room is kept for what will not be shown.
            self.code.hide()
        self.setMinimumHeight(tokens.size("width.footer"))

    def set_status(self, html: str) -> None:
        """Show what a page says about its facts."""
        if html == self._told:
            return
        self._told = html
        # No paragraph, which has lines of its own height: it stands on one line with the words at its side.
        self.status.set_text(html, html=True)
        self._arrange()

    def set_code(self, code: str, content_date: str) -> None:
        """Show the code that opens the page again and the date of the content, as its sheet does."""
        words = self.tr("Page code {code}, content of {date}") if code else self.tr("Content of {date}")
        if code and self._scale > DATED:
            words = self.tr("Page code {code}")
        self.code.setText(words.format(code=code, date=short_date(content_date)))
        # At very large text the page needs the room; the sheet of the page has both too.
        self.code.setVisible(self._scale <= (LARGE if code else DATED))
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Use more rows where the words have no room in one."""
        super().resizeEvent(event)
        self._is_sized = True
        self._arrange()

    def _arrange(self) -> None:
        if not self._is_sized:
            return
        words = QTextDocumentFragment.fromHtml(self.status.text()).toPlainText()
        font = self.status.font()
        font.setBold("<b>" in self.status.text())
        ends = [label.sizeHint().width() for label in (self.code, self._note) if not label.isHidden()]
        end = sum(ends) + self._gap * (len(ends) - 1)
        margins = self._whole.contentsMargins()
        room = self.width() - margins.left() - margins.right()
        status = QFontMetrics(font).horizontalAdvance(words)
        is_row = status + end + 2 * self._line_gap <= room
        self._end.setDirection(_direction(is_row=end <= room))
        self._end.setSpacing(self._gap if end <= room else self._line_gap)
        self._whole.setDirection(_direction(is_row=is_row))
        # At very large text the page needs the room more than a second line of what its facts say, too.
        has_line = bool(words) and (self._scale <= LARGE or status <= room)
        if self.status.isHidden() is (is_row or has_line):
            self.status.setVisible(is_row or has_line)
            # The window lays itself out in the same round.
            self.updateGeometry()

    def _open(self) -> None:
        self.route = Route.parse(self.status.link)
        self.link_clicked.emit()


class _Code(Note, Selectable):
    """Words that can be marked, in one line where there is room."""


def _direction(*, is_row: bool) -> QBoxLayout.Direction:
    return QBoxLayout.Direction.LeftToRight if is_row else QBoxLayout.Direction.TopToBottom


class _Words(QScrollArea):
    """A message that is longer than a few lines scrolls: the page keeps its room, and the close button its place."""

    def __init__(self, theme: Theme, words: Paragraph) -> None:
        super().__init__()
        self._words, self._most = words, LINES * theme.tokens.line_height("body")
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidget(words)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def heightForWidth(self, width: int) -> int:
        """All lines, up to the limit."""
        return min(self._most, self._words.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """One line."""
        return QSize(1, self._most // LINES)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The keyboard comes here where there is something to scroll."""
        super().resizeEvent(event)
        policy = Qt.FocusPolicy.TabFocus if self.verticalScrollBar().maximum() else Qt.FocusPolicy.NoFocus
        self.setFocusPolicy(policy)


class NoticeBar(QFrame):
    """The newest notice, until it is closed."""

    def __init__(self, theme: Theme, notices: Notices, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._notices = theme, notices
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._banner: Banner | None = None
        notices.changed.connect(self._show)
        # The window is made anew for another text size or language; what is said stays said.
        if notices.text:
            self._fill()
        else:
            self.hide()

    def _show(self) -> None:
        self.dismiss()
        if self._notices.text:
            self._fill()
            self.show()

    def _fill(self) -> None:
        self._banner = Banner(self._theme, self._notices.text, self._notices.tone)
        self._banner.setAccessibleName(self._notices.text)
        close = IconButton(self._theme, self.tr("Close this message"), "close", role="plain")
        close.clicked.connect(self._close)
        words = _Words(self._theme, self._banner.words)
        words.setAccessibleName(self._notices.text)
        self._banner.row.insertWidget(1, words, 1)
        self._banner.row.addWidget(close)
        self._layout.addWidget(self._banner)

    def _close(self) -> None:
        self._notices.say("")

    def dismiss(self) -> None:
        """Take the message away."""
        if self._banner is not None:
            self._layout.removeWidget(self._banner)
            self._banner.deleteLater()
            self._banner = None
        self.hide()
