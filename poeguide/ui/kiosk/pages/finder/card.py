"""The place card: one place in large words, three ways on, the filters that led here, and a voice for it."""

from __future__ import annotations

from html import escape
from typing import Final

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from poeguide.domain.idle import LARGE_TEXT
from poeguide.domain.routes import Route
from poeguide.ui.formats import number
from poeguide.ui.kiosk.kiosk import Kiosk
from poeguide.ui.kiosk.pages.finder.view_model import OneByOneViewModel
from poeguide.ui.later import later
from poeguide.ui.layouts import Supple, column, nest, row
from poeguide.ui.widgets.buttons import Button, ElidedButton
from poeguide.ui.widgets.cards import IconLabel
from poeguide.ui.widgets.chip_face import Choice
from poeguide.ui.widgets.chips import ChipGroup
from poeguide.ui.widgets.flow import FlowLayout
from poeguide.ui.widgets.place_rows import ShapeMark
from poeguide.ui.widgets.states import EmptyState
from poeguide.ui.widgets.tags import Tag
from poeguide.ui.widgets.text import Label

translate = QCoreApplication.translate
BESIDE: Final = 2
"""Number and state; a third item keeps them at the start of a line of their own."""


class PlaceCard(QScrollArea):
    """Whoever listens hears each place as it comes."""

    def __init__(self, kiosk: Kiosk, view_model: OneByOneViewModel) -> None:
        super().__init__()
        self._kiosk, self._view_model = kiosk, view_model
        self._theme = theme = kiosk.services.theme
        size = "normal" if theme.tokens.scale >= LARGE_TEXT else "title"
        self.name = ElidedButton(theme, "", icon="chevron-right", role="link", size=size)
        self.count = Label("", "caption")
        self.state = Tag(theme, "", "quiet")
        self.steps = Button(theme, self.tr("See the steps"), icon="steps", role="primary")
        self.take = Button(theme, translate("KioskHeader", "Take it with you"), icon="qr")
        self.go_on = Button(theme, self.tr("Next"), icon="forward")
        self.listen = Button(theme, translate("KioskHeader", "Listen"), icon="read-aloud")
        self.chips = ChipGroup(theme, self.tr("Filters in force; press one to take it away"))
        self.nothing = EmptyState(
            theme,
            translate("ListPane", "Nothing fits all of these filters"),
            self.tr("Press one of them to take it away."),
        )
        self._lay_out()
        self._connect()
        self._show()

    def showEvent(self, event: QShowEvent) -> None:
        """What stands here is marked on the map."""
        super().showEvent(event)
        # A page that is just being laid out may show and hide it again.
        later(self, self._begin)

    def _begin(self) -> None:
        if self.isVisible():
            self._view_model.begin()

    def _connect(self) -> None:
        view_model = self._view_model
        view_model.changed.connect(self._show)
        self.name.clicked.connect(self._open)
        self.steps.clicked.connect(self._open_steps)
        self.take.clicked.connect(self._take)
        self.go_on.clicked.connect(self._go_on)
        self.listen.clicked.connect(self._listen)
        self.chips.keys_changed.connect(self._take_away)

    def _lay_out(self) -> None:
        tokens = self._theme.tokens
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inside = Supple()
        inside.setObjectName("canvas")
        layout = QVBoxLayout(inside)
        side, end = tokens.size("space.6"), tokens.size("space.3")
        layout.setContentsMargins(side, end, side, end)
        layout.setSpacing(tokens.size("space.3"))
        self.about = QWidget()
        self._facts = column(tokens, gap="space.2")
        about = column(tokens, gap="space.3")
        self.about.setLayout(about)
        nest(about, self._head())
        nest(about, self._facts)
        about.addWidget(self._actions())
        layout.addWidget(self.about)
        layout.addWidget(self.nothing)
        layout.addStretch(1)
        foot = QHBoxLayout()
        foot.setSpacing(tokens.size("space.3"))
        foot.addWidget(self.chips, 1)
        foot.addWidget(self.listen, alignment=Qt.AlignmentFlag.AlignBottom)
        nest(layout, foot)
        self.setWidget(inside)

    def _head(self) -> QBoxLayout:
        """Shape and name; the number and the state beside them, or below where there is less room."""
        tokens = self._theme.tokens
        self._top = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._top.setSpacing(tokens.size("space.3"))
        self.shape_mark = ShapeMark(self._theme, "land", size="icon.normal")
        self.name.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        name = row(tokens, self.shape_mark, self.name, gap="space.3")
        name.addStretch(1)
        self._beside = row(tokens, self.count, self.state, gap="space.3")
        nest(self._top, name, 1)
        nest(self._top, self._beside)
        return self._top

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A name is not cut for what stands beside it."""
        super().resizeEvent(event)
        tokens = self._theme.tokens
        is_below = tokens.scale >= LARGE_TEXT or event.size().width() <= tokens.size("width.question")
        way = QBoxLayout.Direction.TopToBottom if is_below else QBoxLayout.Direction.LeftToRight
        self._top.setDirection(way)
        if is_below and self._beside.count() == BESIDE:
            self._beside.addStretch(1)

    def _actions(self) -> QWidget:
        holder = QWidget()
        self.go_on.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        flow = FlowLayout(holder, gap=self._theme.tokens.size("space.3"))
        for button in (self.steps, self.take, self.go_on):
            flow.addWidget(button)
        self.take.setVisible("take" not in self._kiosk.config.closed)
        return holder

    def _show(self) -> None:
        view_model = self._view_model
        place, state = view_model.place, view_model.state()
        self.about.setVisible(place is not None)
        self.nothing.setVisible(place is None)
        filters = view_model.filters()
        self.chips.set_choices([Choice(key, words) for key, words in filters])
        self.chips.set_keys([key for key, _ in filters])
        if place is None:
            return
        self.shape_mark.set_shape(place.types[0].value if place.types else "port")
        self.name.setText(place.name.replace("&", "&&"))
        self.name.setToolTip(place.name)
        self.name.setAccessibleName(place.name)
        self.name.setAccessibleDescription(self.tr("Opens the page of this place"))
        at, most = number(view_model.number), number(len(view_model.places))
        self.count.setText(self.tr("{at} of {most}").format(at=at, most=most))
        self.state.setVisible(bool(state.text))
        if state.text:
            self.state.set_state(state.text, state.tone)
        self.steps.setVisible(view_model.steps() is not None and "steps" not in self._kiosk.config.closed)
        self.go_on.setEnabled(len(view_model.places) > 1)
        self._show_facts()

    def _show_facts(self) -> None:
        while (item := self._facts.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        tokens = self._theme.tokens
        for icon, words, strong in self._view_model.facts():
            line = QWidget()
            text = Label("", "caption" if icon == "leave-it" else "body", wraps=True)
            text.setTextFormat(Qt.TextFormat.RichText)
            text.setText(f"{escape(words)} <b>{escape(strong)}</b>" if strong else escape(words))
            color = {"question": "warn", "leave-it": "text-2"}.get(icon, "primary")
            mark = IconLabel(self._theme, icon, color=color)
            parts = row(tokens, gap="space.3")
            parts.addWidget(mark, alignment=Qt.AlignmentFlag.AlignTop)
            parts.addWidget(text, 1)
            line.setLayout(parts)
            self._facts.addWidget(line)

    def words(self) -> list[str]:
        """The place as it is read aloud."""
        view_model = self._view_model
        place = view_model.place
        if place is None:
            return [self.nothing.title.text(), self.nothing.text.text()]
        said = [place.name, self.count.text(), view_model.state().text]
        said.extend(f"{words} {strong}".strip() for _, words, strong in view_model.facts())
        return [part for part in said if part]

    def _read(self) -> None:
        kiosk = self._kiosk
        if kiosk.visit.is_speech_on:
            kiosk.speech.read(self.words(), kiosk.services.language)

    def _listen(self) -> None:
        """Hear this place, and from now on everything."""
        self._kiosk.visit.set_speech(on=True)
        self._read()

    def _go_on(self) -> None:
        self._view_model.go_on()
        self._read()

    def _take_away(self) -> None:
        kept = self.chips.keys
        gone = [key for key, _ in self._view_model.filters() if key not in kept]
        for key in gone[:1]:
            self._view_model.take_away(key)
        self._read()

    def _place(self) -> Route | None:
        place = self._view_model.place
        return None if place is None else Route.parse(place.key)

    def _open(self) -> None:
        if (place := self._place()) is not None:
            self._kiosk.services.navigator.go(place)

    def _open_steps(self) -> None:
        if (steps := self._view_model.steps()) is not None:
            self._kiosk.services.navigator.go(steps)

    def _take(self) -> None:
        if (place := self._place()) is not None and self._view_model.place is not None:
            pairs = (("of", str(place)), ("title", self._view_model.place.name))
            self._kiosk.services.navigator.go(Route("take").with_query(*pairs))
