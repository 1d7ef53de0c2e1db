"""The header: back, forward, where one is, search, text size."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from poeguide.domain.routes import Route
from poeguide.ui.shell.button_strip import ButtonStrip, StripItem
from poeguide.ui.shell.search_button import SearchButton
from poeguide.ui.theme import Theme
from poeguide.ui.widgets.buttons import Button, ElidedButton
from poeguide.ui.widgets.enter import EnterButton
from poeguide.ui.widgets.text import Elided, Label

LARGE: Final = 1.5
"""From this text size on the words of the path stand closer."""
ROOMY: Final = 5
"""The search keeps its words where there is room for so many short ones."""


class Header(QFrame):
    """The bar above every page. `route` is where the clicked part of the trail leads."""

    back_clicked = Signal()
    forward_clicked = Signal()
    search_clicked = Signal()
    text_size_clicked = Signal()
    language_clicked = Signal()
    trail_clicked = Signal()
    save_clicked = Signal()
    print_clicked = Signal()

    def __init__(self, theme: Theme, keys_of: Callable[[str], str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        keys = {name: keys_of(name) for name in ("back", "forward", "print", "larger", "smaller", "search")}
        self.route = Route("home")
        self.setObjectName("header")
        self.row = QHBoxLayout(self)
        ways = {
            "back": _item("back", self.tr("Back ({keys})").format(keys=keys["back"])),
            "forward": _item("forward", self.tr("Forward ({keys})").format(keys=keys["forward"])),
        }
        size = self.tr("Text size ({larger}, {smaller})").format(**keys)
        acts = {
            "save": _item("save", ""),
            "print": _item("print", self.tr("Print or save as PDF ({keys})").format(keys=keys["print"])),
            "language": StripItem("language", words=""),
            "text-size": StripItem("text-size", words="", tip=size),
        }
        self._ways, self._acts = ButtonStrip(theme, ways), ButtonStrip(theme, acts)
        self._above: list[QWidget] = []
        self._gap = 0
        self._between = 0
        self._before_name = 0
        self._told: tuple[object, str] | None = None
        self._is_sized = False
        self._name = _Title("")
        self._trail_box = QWidget()
        self._trail = QHBoxLayout(self._trail_box)
        self._trail.setContentsMargins(0, 0, 0, 0)
        self.search = SearchButton(
            theme,
            self.tr("Ports, steps, items, offices, codes"),
            self.tr("Search"),
            re.sub(r"\+(?!$)", " ", keys["search"]),
        )
        self._words = {"language": "", "text-size": ""}
        self.row.addWidget(self._ways)
        self.row.addWidget(self._trail_box, 4)
        self.row.addWidget(self.search, 5)
        self.row.addWidget(self._acts)
        self.search.clicked.connect(self.search_clicked)
        for strip in (self._ways, self._acts):
            strip.pressed.connect(self._press)
        self._set_sizes()

    @property
    def back(self) -> EnterButton:
        """To the page before."""
        return self._ways.button("back")

    @property
    def forward(self) -> EnterButton:
        """To the page after it."""
        return self._ways.button("forward")

    @property
    def save(self) -> EnterButton:
        """Into the trip, or out of it."""
        return self._acts.button("save")

    @property
    def print(self) -> EnterButton:
        """On paper."""
        return self._acts.button("print")

    @property
    def language(self) -> EnterButton:
        """Choose a language."""
        return self._acts.button("language")

    @property
    def text_size(self) -> EnterButton:
        """Choose a text size."""
        return self._acts.button("text-size")

    def set_ways(self, *, back: bool, forward: bool) -> None:
        """Whether there is a page before this one and after it."""
        for key, is_there in (("back", back), ("forward", forward)):
            self._ways.set_item(key, self._ways.item(key)._replace(is_enabled=is_there))

    def set_trail(self, trail: tuple[tuple[str, Route], ...], title: str) -> None:
        """Show where one is: the pages above as links, then this page."""
        if (trail, title) == self._told:
            return
        before, self._told = self._told, (trail, title)
        if before is not None and before[0] == trail:
            # The way up stays, and with it the keys of a reader who stands on it.
            self._name.setText(title)
            self._fit()
            return
        while item := self._trail.takeAt(0):
            if widget := item.widget():
                # Gone at once: a name that waits for its end would stand over the next one.
                widget.hide()
                widget.deleteLater()
        self._above = []
        self._add_links(trail)
        self._name = _Title(title)
        self._name.take_style("body2" if trail else "label")
        self._trail.addWidget(self._name, 1)
        self._trail.addStretch(0)
        for part in (*self._above, self._name):
            # Its font is needed now, to see what fits.
            part.ensurePolished()
        self._fit()

    def _add_links(self, trail: tuple[tuple[str, Route], ...]) -> None:
        """Make a link and a slash for each page above."""
        for words, route in trail:
            link = ElidedButton(self._theme, words, role="plain")
            link.setAccessibleName(self.tr("Up to {page}").format(page=words))
            link.setProperty("route", str(route))
            link.clicked.connect(self._go_up)
            self._above += [link, Label("/", "body2")]
        for above in self._above:
            self._trail.addWidget(above)
        # A link has room at its sides, the name of the page has none.
        self._before_name = 0
        self._trail.addSpacing(0)

    def set_text_scale(self, scale: float) -> None:
        """Show the text size in force."""
        words = self._words["text-size"] = self.tr("{percent} %").format(percent=round(scale * 100))
        name = self.tr("Text size: {size}").format(size=words)
        self._acts.set_item("text-size", self._acts.item("text-size")._replace(name=name))
        self._fit()

    def set_language(self, name: str, *, is_shown: bool) -> None:
        """Show the language in force; with one language there is nothing to choose."""
        self._words["language"] = name
        item = StripItem("language", self.tr("Language: {name}").format(name=name), words="", is_shown=is_shown)
        self._acts.set_item("language", item)
        self._fit()

    def set_saved(self, is_saved: bool | None, name: str, tip: str) -> None:  # noqa: FBT001 # named after Qt's setters
        """Show whether the page is in the trip, and what the button does; None where it is no place to save."""
        before = self._acts.item("save").is_shown
        icon = "check" if is_saved else "save"
        self._acts.set_item("save", StripItem(icon, name, tip, is_shown=is_saved is not None))
        if self._acts.item("save").is_shown is not before:
            self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave words out where there is no room for them."""
        super().resizeEvent(event)
        self._is_sized = True
        self._fit()

    def minimumSizeHint(self) -> QSize:
        """Room for the buttons; the words give way."""
        return QSize(8 * self._theme.tokens.size("target.normal"), super().minimumSizeHint().height())

    def _fit(self) -> None:
        if not self._is_sized:
            return
        tokens, width = self._theme.tokens, self.width()
        room = width / min(tokens.scale, 2.0)
        has_words = room >= tokens.sizes["width.article"]
        for key, words in self._words.items():
            self._acts.set_item(key, self._acts.item(key)._replace(words=words if has_words else ""))
        side = "space.6" if has_words else "space.2"
        self.row.setContentsMargins(tokens.size(side), 0, tokens.size(side) - tokens.size("space.2"), 0)
        self._trail_box.setVisible(room >= tokens.sizes["width.window-min"] - tokens.sizes["width.rail"])
        self._share(self._room_between())
        if self.width() != width:
            # To show a part may lay out the whole window, with a rail of another width.
            self._fit()

    def _room_between(self) -> int:
        """What the buttons leave for the path and the search."""
        taken = self._ways.sizeHint().width() + self._acts.sizeHint().width()
        margins = self.row.contentsMargins()
        return self.width() - margins.left() - margins.right() - taken - 3 * self.row.spacing()

    def _share(self, room: int) -> None:
        """Show as much of the path as fits beside a short search, then as much of the search as fits beside that."""
        widths, most = self.search.breadths(), 2 * self._theme.tokens.size("target.normal")
        # A hair more than the words, or rounding would cut their end.
        name = self._name.fontMetrics().horizontalAdvance(self._name.text()) + self._theme.tokens.size("space.1")
        nearest = max(0, len(self._above) - 2)
        self._set_gap(name + widths[1], room)
        beside = widths[3] if room < ROOMY * widths[2] else widths[1]
        start = 0 if self._path_width(0) + name + beside <= room else nearest
        # Where there is little room, the words beside the glass give way to a name that is whole without them.
        is_whole = room < ROOMY * widths[2] and self._path_width(start) + name + widths[3] <= room
        has_name = not self._above or is_whole or self._path_width(start) + min(name, most) + widths[2] <= room
        end = len(self._above) if has_name else len(self._above) - 1
        self._place_gap(is_needed=has_name)
        for at, above in enumerate(self._above):
            above.setVisible(start <= at < end)
        self._name.setVisible(has_name)
        path = self._path_width(start, end)
        wanted, least = (path + name, path + min(name, most)) if has_name else (path, path)
        if min(wanted, 2 * most) > room - widths[3]:
            # A few letters of a path say nothing: the page has its title, and the search the room.
            self._trail_box.hide()
            wanted = least = 0
        fitting = (width for width in (widths if is_whole else widths[:2]) if wanted + width <= room)
        search = next(fitting, widths[2] if least + widths[2] <= room else widths[3])
        self.search.setMinimumWidth(search)
        self._trail_box.setMinimumWidth(max(0, min(wanted, room - search)))

    def _set_gap(self, others: int, room: int) -> None:
        """Begin the name as a link begins, also one without a path; among large words only where all have room.

        Else they stand closer, a slash still in the middle: the room at the side of a link is its gap.
        """
        tokens = self._theme.tokens
        self._between, self._gap = tokens.size("space.1"), tokens.size("space.2") + tokens.size("shape.border")
        if tokens.scale >= LARGE and self._path_width(0) + others > room:
            self._between, self._gap = 0, tokens.size("space.2") if self._above else 0

    def _place_gap(self, *, is_needed: bool) -> None:
        """Keep the gap free before the name, if it is shown."""
        self._gap = self._gap if is_needed else 0
        self._trail.setSpacing(self._between)
        if self._before_name != self._gap:
            self._before_name, place = self._gap, len(self._above)
            self._trail.takeAt(place)
            self._trail.insertSpacing(place, self._gap)

    def _path_width(self, start: int, end: int | None = None) -> int:
        """How wide some of the pages above are, with the gap behind them."""
        return self._gap + sum(above.sizeHint().width() + self._between for above in self._above[start:end])

    def _press(self) -> None:
        strip = self.sender()
        if isinstance(strip, ButtonStrip):
            signals = {
                "back": self.back_clicked,
                "forward": self.forward_clicked,
                "save": self.save_clicked,
                "print": self.print_clicked,
                "language": self.language_clicked,
                "text-size": self.text_size_clicked,
            }
            signals[strip.key].emit()

    def _go_up(self) -> None:
        sender = self.sender()
        if isinstance(sender, Button):
            self.route = Route.parse(str(sender.property("route")))
            self.trail_clicked.emit()

    def _set_sizes(self) -> None:
        tokens = self._theme.tokens
        self.setMinimumHeight(
            max(tokens.size("width.header"), tokens.size("target.normal") + 2 * tokens.size("space.3"))
        )
        self.row.setSpacing(tokens.size("space.2"))


def _item(icon: str, name: str) -> StripItem:
    return StripItem(icon, name, name)


class _Title(Elided):
    """It gives way to the search field."""

    def sizeHint(self) -> QSize:
        """No wider than it must be."""
        return self.minimumSizeHint()
