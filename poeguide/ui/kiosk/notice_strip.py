"""Notices of the staff and of the program, above the page."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from poeguide.domain.routes import Route
from poeguide.ui.kiosk.hand_off import notices_on
from poeguide.ui.kiosk.kiosk import Kiosk
from poeguide.ui.shell.footer import NoticeBar
from poeguide.ui.widgets.states import Banner


class NoticeStrip(QFrame):
    """Local notices with their dates; below them what the program has to say."""

    def __init__(self, kiosk: Kiosk) -> None:
        super().__init__()
        self._kiosk = kiosk
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(0)
        self.bar = NoticeBar(kiosk.services.theme, kiosk.services.notices)
        self._layout.addWidget(self.bar)
        self.banners: list[QWidget] = []

    def show_for(self, route: Route) -> None:
        """Show the notices that stand on a page now."""
        for banner in self.banners:
            self._layout.removeWidget(banner)
            banner.hide()
            banner.deleteLater()
        self.banners = []
        for words in notices_on(self._kiosk, route):
            banner = Banner(self._kiosk.services.theme, words, "warn")
            self._layout.insertWidget(len(self.banners), banner)
            self.banners.append(banner)
