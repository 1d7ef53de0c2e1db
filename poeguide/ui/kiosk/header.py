"""The strip above every page of the kiosk: the mark, where one is, and two ways to take a page along."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from poeguide.ui.theme import Theme
from poeguide.ui.widgets.buttons import ElidedButton
from poeguide.ui.widgets.cards import IconLabel
from poeguide.ui.widgets.text import Label


class KioskHeader(QFrame):
    """Not shown in reach mode, where the comfort drawer holds the same two buttons."""

    take_clicked = Signal()
    listen_clicked = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        tokens = theme.tokens
        row = QHBoxLayout(self)
        side, end = tokens.size("space.6"), tokens.size("space.3")
        row.setContentsMargins(side, end, side, end)
        row.setSpacing(tokens.size("space.4"))
        self.name = Label("poeguide", "h3")
        # Words in several lines would be higher than the strip; what has no room is left out as a whole.
        self.take = ElidedButton(theme, self.tr("Take it with you"), icon="save")
        self.listen = ElidedButton(theme, self.tr("Listen"), icon="read-aloud")
        self.take.clicked.connect(self.take_clicked)
        self.listen.clicked.connect(self.listen_clicked)
        self._has = {"take": False, "listen": False}
        self._row = row
        self._mark = IconLabel(theme, "mark", size="icon.large")
        row.addWidget(self._mark)
        row.addWidget(self.name, 1)
        row.addStretch(0)
        row.addWidget(self.take)
        row.addWidget(self.listen)

    def minimumSizeHint(self) -> QSize:
        """Words wrap instead of pushing the window wider."""
        return QSize(0, super().minimumSizeHint().height())

    def set_place(self, name: str, *, has_take: bool, has_listen: bool = True) -> None:
        """Say where the visitor is, and offer what makes sense there."""
        self.name.setText(name)
        self._has = {"take": has_take, "listen": has_listen}
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show what there is room for."""
        super().resizeEvent(event)
        self._fit()

    def event(self, event: QEvent) -> bool:
        """Letters that grew take more room."""
        is_done = super().event(event)
        if event.type() is QEvent.Type.LayoutRequest:
            self._fit()
        return is_done

    def _fit(self) -> None:
        """Listening comes first, then taking along, mark and name; the comfort drawer has both buttons too."""
        buttons = [button for key, button in (("listen", self.listen), ("take", self.take)) if self._has[key]]
        margins, gap = self._row.contentsMargins(), self._row.spacing()
        room = self.width() - margins.left() - margins.right()
        parts: list[QWidget] = []
        for part in (*buttons, self._mark, self.name):
            needed = part.sizeHint().width() + gap
            if needed - gap <= room:
                parts.append(part)
                room -= needed
        for part in (self.take, self.listen, self._mark, self.name):
            part.setVisible(part in parts)
