"""One topic to read: title, lead, sections with their facts, sources, and where to read on."""

from __future__ import annotations

from collections.abc import Iterator
from html import escape
from typing import Self

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QHideEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout

from poeguide.domain.facts import freshness_of
from poeguide.domain.routes import Route
from poeguide.domain.topics import TopicKind
from poeguide.ui import words
from poeguide.ui.fact_words import old_ones, rests_on
from poeguide.ui.find import FindInPage
from poeguide.ui.following import follow
from poeguide.ui.formats import quantity, short_date
from poeguide.ui.layouts import Wrapped, column, nest, scrolled
from poeguide.ui.page import ScrollPage
from poeguide.ui.pages.topic.view_model import TopicViewModel
from poeguide.ui.reading import Reading
from poeguide.ui.services import Services
from poeguide.ui.widgets.article_view import ArticleView
from poeguide.ui.widgets.buttons import Button
from poeguide.ui.widgets.cards import Card, Rule
from poeguide.ui.widgets.flow import FlowLayout
from poeguide.ui.widgets.lane_sign import LANE_SIGNS, LaneSign
from poeguide.ui.widgets.section import Section, language_note
from poeguide.ui.widgets.text import Label
from poeguide.ui.widgets.two_languages import swap_button


class TopicPage(ScrollPage):
    """Reading width, contents at the side where there is room, find in page."""

    def __init__(self, services: Services, view_model: TopicViewModel) -> None:
        super().__init__(services.theme)
        self._services, self._view_model = services, view_model
        self.sections: list[Section] = []
        self._titles: list[str] = []
        self.contents = ArticleView(services.theme, style="caption")
        self.contents.setAccessibleName(self.tr("On this page"))
        self.contents.link_clicked.connect(lambda: self._scroll_to(int(self.contents.link.lstrip("#"))))
        self.side = self._side()
        self.across.insertWidget(0, self.side)
        self.finding = FindInPage(services, self)
        view_model.reading_changed.connect(self._show)

    @classmethod
    def build(cls, services: Services) -> Self:
        """Make the page."""
        return cls(services, TopicViewModel(services.bundle, services.language))

    def open(self, route: Route) -> bool:
        """Show a topic where it was left."""
        if self.isVisible():
            self._keep()
        if not self._view_model.open(route):
            return False
        self.settle()
        return True

    def open_find(self) -> bool:
        """Open the field below the page."""
        return self.finding.open()

    def show_contents(self) -> bool:
        """Give the keys to the contents at the side, where there is room for them."""
        if self.side.isHidden():
            return False
        self.contents.setFocus(Qt.FocusReason.ShortcutFocusReason)
        return True

    def title(self) -> str:
        """Title of the topic."""
        reading = self._view_model.reading
        return reading.topic.title if reading else ""

    def trail(self) -> tuple[tuple[str, Route], ...]:
        """The list that the topic belongs to."""
        page = {"lanes": "programs", "six-steps": "steps"}.get(self._view_model.route.page, self._view_model.route.page)
        top = {"types": "learn", "majors": "learn", "programs": "learn", "rules": "goods"}.get(page)
        above = ((words.page(top), Route(top)),) if top else ()
        return (*above, (words.page(page), Route(page)))

    def status(self) -> str:
        """How the facts of the page stand together."""
        reading = self._view_model.reading
        if reading is None or not reading.facts:
            return ""
        facts = reading.all_facts()
        today = self._services.clock().date()
        old = old_ones([freshness_of(fact, today) for fact in facts])
        text = escape(rests_on(facts))
        return f"{text} &nbsp; <b>{escape(old)}</b>" if old else text

    def settle(self) -> None:
        """Go where the reader was on this page."""
        # Without a width there is no way down: a page goes there when it settles, one made anew where it was before.
        if self.isVisible():
            self.go_to_place(self._services.preferences.left, self._view_model.route)

    def hideEvent(self, event: QHideEvent) -> None:
        """Remember how far the reader came."""
        self._keep()
        super().hideEvent(event)

    def _keep(self) -> None:
        if self._view_model.reading is not None:
            self.keep_place(self._services.preferences.left, self._view_model.route)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Show the contents where there is room."""
        if watched is self.area.viewport() and isinstance(event, QResizeEvent):
            self.fit()
        return super().eventFilter(watched, event)

    def _side(self) -> QScrollArea:
        tokens = self._services.theme.tokens
        box = Wrapped()
        box.setObjectName("canvas")
        layout = QVBoxLayout(box)
        layout.setContentsMargins(tokens.size("space.7"), tokens.size("space.7"), 0, tokens.size("space.5"))
        layout.addWidget(Label(self.tr("On this page"), "caption-label", wraps=True))
        layout.addWidget(self.contents)
        layout.addStretch(1)
        side = scrolled(box)
        side.setFrameShape(QFrame.Shape.NoFrame)
        return side

    def fit(self) -> None:
        """Contents need room beside a column of full reading width."""
        tokens = self._services.theme.tokens
        article = tokens.sizes["width.article"] * tokens.scale
        side = tokens.size("width.card-min") * (1 + (tokens.scale - 1) / 2)
        room = self.width() - article - 2 * tokens.size("space.7")
        self.side.setFixedWidth(round(side))
        self.side.setVisible(room >= side and len(self._titles) > 1 and self._view_model.beside is None)
        # Margins, not a maximum width: layouts ask for the height at the width that they give.
        self._max_width = round(article * (1.6 if self._view_model.beside else 1))
        self._set_margins(self.area.viewport().width())

    def _show(self) -> None:
        reading = self._view_model.reading
        if reading is None:
            return
        body, layout = Wrapped(self.canvas), column(self._services.theme.tokens, gap="space.5")
        body.setLayout(layout)
        self._add_head(layout, reading)
        self.sections = []
        self._titles = [words.block_title(block) for block in reading.topic.blocks]
        self._titles += [self.tr("Then and now")] if self._view_model.history else []
        items = (f'<p><a href="#{at}">{escape(title)}</a></p>' for at, title in enumerate(self._titles))
        self.contents.set_html("".join(items))
        self.show_body(body, self._parts(layout, reading))
        self.described.emit()

    def _add_head(self, layout: QVBoxLayout, reading: Reading) -> None:
        tokens = self._services.theme.tokens
        head = column(tokens, Label(reading.topic.title, "h1", wraps=True), gap="space.2")
        head.addWidget(Label(reading.topic.summary, "lead", wraps=True))
        nest(layout, head)
        if note := language_note(self._services.theme, reading.topic.language, self._view_model.reader.language):
            layout.addWidget(note)
        nest(layout, self._acts(reading))

    def _parts(self, layout: QVBoxLayout, reading: Reading) -> Iterator[None]:
        """Add what stands below the head, from the top down."""
        for section in self._made_sections(reading):
            self.sections.append(section)
            layout.addWidget(section)
            yield
        if reading.related:
            layout.addWidget(self._related(reading))
            yield
        layout.addWidget(Rule())
        layout.addWidget(self._sources(reading))
        layout.addStretch(1)

    def _made_sections(self, reading: Reading) -> Iterator[Section]:
        for at in range(len(reading.topic.blocks)):
            yield self._section(reading, at)
        if self._view_model.history:
            yield self._history()

    def _acts(self, reading: Reading) -> FlowLayout:
        acts = FlowLayout(gap=self._services.theme.tokens.size("space.3"))
        if places := self._places_button(reading):
            acts.addWidget(places)
        if self._view_model.has_two_languages():
            swap = swap_button(self._services.theme, is_on=self._view_model.beside is not None)
            swap.clicked.connect(self._swap)
            acts.addWidget(swap)
        return acts

    def _swap(self) -> None:
        place = self.area.verticalScrollBar().value()
        self._services.navigator.replace(self._view_model.swap())
        self.complete()
        self.area.verticalScrollBar().setValue(place)

    def _places_button(self, reading: Reading) -> Button | None:
        route = self._view_model.places()
        if route is None:
            return None
        is_port = reading.topic.kind is TopicKind.MAJOR_PORT
        name = self.tr("Open the port page") if is_port else self.tr("See them in the list and on the map")
        button = Button(self._services.theme, name, icon="map")
        button.clicked.connect(lambda: self._services.navigator.go(route))
        return button

    def _section(self, reading: Reading, at: int) -> Section:
        block = reading.topic.blocks[at]
        section = Section(
            self._services.theme, words.block_title(block), block.html, terms=self._view_model.reader.terms
        )
        if block.key == "sign":
            name, icon = LANE_SIGNS.get(reading.topic.id, ("", reading.topic.icon))
            section.column.insertWidget(1, LaneSign(self._services.theme, name, icon))
        if beside := self._view_model.beside:
            own, other = reading.topic.language, beside.topic
            section.add_beside(other.blocks[at].html, own=own, other=other.language, terms=beside.terms)
        section.add_facts(reading.facts_of(block), self._services.clock().date())
        follow(section, self._services.navigator)
        return section

    def _history(self) -> Section:
        parts = []
        for series in self._view_model.history:
            values = self.tr("{date}: {value}")
            rows = "".join(
                "<li>"
                + values.format(date=short_date(one.as_of), value=f"<b>{escape(quantity(one.value))}</b>")
                + "</li>"
                for one in series.points
            )
            note = f"<p>{escape(series.note)}</p>" if series.note else ""
            unit = f" ({escape(series.unit)})" if series.unit else ""
            parts.append(f"<p><b>{escape(series.title)}</b>{unit}</p><ul>{rows}</ul>{note}")
        return Section(self._services.theme, self.tr("Then and now"), "".join(parts), terms={})

    def _related(self, reading: Reading) -> Card:
        items = "".join(f'<p><a href="{link.route}">{escape(link.words)}</a></p>' for link in reading.related)
        card = Card(self._services.theme)
        section = Section(self._services.theme, self.tr("Read on"), items, terms={}, style="h3")
        follow(section, self._services.navigator)
        card.column.addWidget(section)
        return card

    def _sources(self, reading: Reading) -> Section:
        rows = []
        for source in reading.sources:
            name = f"{source.publisher}: {source.title}" if source.publisher else source.title
            edition = f" ({escape(source.edition)})" if source.edition else ""
            rows.append(f'<p><a href="poeguide:sources/{source.key}">{escape(name)}</a>{edition}</p>')
        nothing = self.tr("No source is named.")
        empty = f"<p>{escape(nothing)}</p>"
        section = Section(self._services.theme, self.tr("Sources"), "".join(rows) or empty, terms={}, style="h3")
        follow(section, self._services.navigator)
        return section

    def _scroll_to(self, at: int) -> None:
        self.complete()
        if 0 <= at < len(self.sections) and self._body is not None:
            top = self._body.y() + self.sections[at].y() - self._services.theme.tokens.size("space.4")
            self.area.verticalScrollBar().setValue(top)
