"""The outcome: how the document stands, the inspection line, and the parts as cards whose lines open their proof."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from poeguide.domain.planner import Fit, OutcomeLine, Section
from poeguide.domain.planner.reckoning import estimates
from poeguide.ui import plan_words as words
from poeguide.ui.formats import short_date
from poeguide.ui.layouts import column, nest, row
from poeguide.ui.pages.plan.duty_card import DutyCard
from poeguide.ui.pages.plan.view_model import PlanViewModel
from poeguide.ui.services import Services
from poeguide.ui.widgets.buttons import Button
from poeguide.ui.widgets.cards import Card, IconLabel
from poeguide.ui.widgets.flow import FlowLayout
from poeguide.ui.widgets.line_diagram import Line, LineDiagram, LineStop
from poeguide.ui.widgets.row_button import RowButton
from poeguide.ui.widgets.side_by_side import SideBySide
from poeguide.ui.widgets.states import Banner
from poeguide.ui.widgets.tags import Tag
from poeguide.ui.widgets.text import Label

PAIRS = (
    (Section.IN_HAND, Section.NOT_FOR_YOU),
    (Section.LANES, Section.TELL),
    (Section.DATES, Section.FEES),
    (Section.WHAT_HAPPENS,),
    (Section.SECONDARY, Section.AFTER),
)
OF_PARCELS = ((Section.WHAT_HAPPENS, Section.FEES), (Section.DATES, Section.NOT_FOR_YOU))
"""Nobody holds or tells anything for a parcel."""
IN_BANNER = {Fit.NARROW: "warn", Fit.OTHER: "warn", Fit.NO_RULE: "warn"}


class PlanRow(RowButton):
    """One line of the outcome; a click shows why."""

    def __init__(self, services: Services, line: OutcomeLine, *, is_new: bool, is_open: bool) -> None:
        super().__init__(services.theme)
        theme, tokens = services.theme, services.theme.tokens
        self.line = line
        self.setCheckable(True)
        self.setChecked(is_open)
        content = QHBoxLayout()
        content.setSpacing(tokens.size("space.3"))
        content.addWidget(IconLabel(theme, line.icon or "check"), alignment=Qt.AlignmentFlag.AlignTop)
        title = line.title if line.day is None else f"{short_date(line.day.isoformat())}: {line.title}"
        notes = [text for text in (line.note, words.people(line.people)) if text]
        texts = column(tokens, Label(title, "strong", wraps=True), gap="space.1")
        for note in notes:
            texts.addWidget(Label(note, "caption", wraps=True))
        nest(content, texts, 1)
        if is_new:
            content.addWidget(Tag(theme, self.tr("New"), "info"), alignment=Qt.AlignmentFlag.AlignTop)
        nest(self.column, content)
        for label in self.findChildren(QWidget):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        spoken = ". ".join((title, *notes))
        self.setAccessibleName(self.tr("New: {text}").format(text=spoken) if is_new else spoken)
        self.setAccessibleDescription(self.tr("Shows the answers and rules behind this line"))
        self.setToolTip(self.tr("Why?"))


class OutcomeView(QWidget):
    """`line` is the line whose proof is wanted, `link` a link that was followed."""

    why_clicked = Signal()
    link_clicked = Signal()
    save_clicked = Signal()
    print_clicked = Signal()
    codes_clicked = Signal()
    calendar_clicked = Signal()
    again_clicked = Signal()

    def __init__(self, services: Services, view_model: PlanViewModel) -> None:
        super().__init__()
        self._services, self._view_model = services, view_model
        self.line, self.link = "", ""
        self.rows: list[PlanRow] = []
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        tokens = services.theme.tokens
        self._column = column(tokens, gap="space.4")
        self.setLayout(self._column)
        self._column.addWidget(self._head())
        self._column.addWidget(self._banner())
        self._add_moved()
        self._add_group()
        self._add_line()
        self._add_place()
        is_parcel = view_model.outcome.people[0].fit is Fit.NOT_NEEDED
        for sections in OF_PARCELS if is_parcel else PAIRS:
            self._column.addWidget(self._pair(sections))
        self._add_duty()
        self.again = Button(services.theme, self.tr("Start again"), icon="return")
        self.again.clicked.connect(self.again_clicked)
        self._column.addWidget(self.again, alignment=Qt.AlignmentFlag.AlignLeft)

    def _head(self) -> QWidget:
        tokens, view_model = self._services.theme.tokens, self._view_model
        self.title = view_model.title()
        box = QWidget()
        lines = column(
            tokens,
            Label(self.title, "h1", wraps=True),
            Label(view_model.summary(), "body2", wraps=True),
            gap="space.1",
        )
        lines.addSpacing(tokens.size("space.2"))
        lines.addWidget(self._acts())
        box.setLayout(lines)
        return box

    def _acts(self) -> QWidget:
        """What can be done with the plan."""
        theme, tokens = self._services.theme, self._services.theme.tokens
        self.save = Button(theme, self.tr("Save"), icon="save", role="primary")
        self.print = Button(theme, self.tr("Print"), icon="print")
        self.codes = Button(theme, self.tr("To a phone"), icon="qr")
        self.calendar = Button(theme, self.tr("Calendar"), icon="calendar")
        self.save.clicked.connect(self.save_clicked)
        self.print.clicked.connect(self.print_clicked)
        self.codes.clicked.connect(self.codes_clicked)
        self.calendar.clicked.connect(self.calendar_clicked)
        acts = QWidget()
        flow = FlowLayout(acts, gap=tokens.size("space.2"))
        for button in (self.save, self.print, self.codes, self.calendar):
            flow.addWidget(button)
        # On a public screen nothing is kept, and the screen's own bar offers paper and codes.
        if self._services.profile == "kiosk":
            acts.hide()
        return acts

    def _banner(self) -> Banner:
        view_model = self._view_model
        first = view_model.outcome.people[0]
        document = view_model.words.of("document", (first.document,)) if first.document else ""
        text = words.fit(first.fit, document)
        end = self.tr("The officer makes the decision. This page helps you be ready.")
        banner = Banner(self._services.theme, "", IN_BANNER.get(first.fit, "info"))
        banner.words.set_text(f"<p><b>{escape(text)}</b> {escape(end)}</p>", html=True)
        return banner

    def _add_moved(self) -> None:
        """What the last change did."""
        found = self._view_model.moved
        if not self._view_model.route.values("was"):
            return
        if not found.new and not found.gone:
            text = self.tr("Your change moved no line of this plan.")
        else:
            text = self.tr("Your change: %n new line(s), marked “New”.", "", len(found.new))
            if found.gone:
                gone = "; ".join(dict.fromkeys(line.title for line in found.gone))
                text += " " + self.tr("No longer here: {lines}.").format(lines=gone)
        self._column.addWidget(Banner(self._services.theme, text))

    def _add_group(self) -> None:
        """Everybody in the plan, with document and how it stands."""
        view_model = self._view_model
        group = view_model.outcome.people
        if len(group) < 2:
            return
        theme, tokens = self._services.theme, self._services.theme.tokens
        card = Card(theme)
        card.column.addWidget(Label(self.tr("The %n people of this plan", "", len(group)), "h3", wraps=True))
        texts = view_model.answers.get("people", ())
        for person in group[1:]:
            said = view_model.words.person(texts[person.number - 2])
            said = self.tr("{person}: {words}").format(person=words.person(person.number).capitalize(), words=said)
            document = view_model.words.of("document", (person.document,)) if person.document else ""
            item = column(tokens, Label(said, "strong", wraps=True), gap="space.1")
            item.addWidget(Label(words.fit(person.fit, document), "caption", wraps=True))
            nest(card.column, item)
        for text in view_model.apart():
            card.column.addWidget(Label(text, "body", wraps=True))
        self._column.addWidget(card)

    def _add_line(self) -> None:
        sequence = self._view_model.line()
        if sequence is None:
            return
        stops = tuple(
            LineStop(place.stop.id, place.stop.short or place.stop.label, place.stop.note, place.is_optional)
            for place in sequence.at_port()
            if self._view_model.is_on_line(place.stop.id)
        )
        card = Card(self._services.theme)
        self.diagram = LineDiagram(self._services.theme)
        self.diagram.set_line(Line(stops))
        self.diagram.stop_chosen.connect(
            lambda: self._follow(f"poeguide:steps/{sequence.id}/{self.diagram.current or ''}")
        )
        card.column.addWidget(self.diagram)
        self._column.addWidget(card)

    def _add_place(self) -> None:
        """What is known of the place, with the way to its page."""
        found = self._view_model.place_words()
        if found is None:
            return
        theme, tokens = self._services.theme, self._services.theme.tokens
        name, text, link = found
        card = Card(theme, padding="space.4")
        line = row(tokens, IconLabel(theme, "map"), gap="space.3")
        nest(
            line,
            column(tokens, Label(name, "strong", wraps=True), Label(text, "caption", wraps=True), gap="space.1"),
            1,
        )
        button = Button(theme, self.tr("Open this place"), icon="chevron-right", role="link", size="small")
        button.clicked.connect(lambda: self._follow(link))
        line.addWidget(button)
        nest(card.column, line)
        self._column.addWidget(card)

    def _pair(self, sections: Sequence[Section]) -> QWidget:
        box = SideBySide(self._services.theme)
        for section in sections:
            box.add(self._card(section))
        return box

    def _card(self, section: Section) -> Card:
        theme, view_model = self._services.theme, self._view_model
        is_first = section in (Section.IN_HAND, OF_PARCELS[0][0]) and not self.rows
        card = Card(theme, first=is_first)
        card.column.setSpacing(0)
        card.column.addWidget(Label(words.section(section), "h3", wraps=True))
        lines = view_model.outcome.section(section)
        for line in lines:
            is_open = line.id == view_model.route.value("why")
            made = PlanRow(self._services, line, is_new=line.id in view_model.moved.new, is_open=is_open)
            made.clicked.connect(self._why)
            self.rows.append(made)
            card.column.addWidget(made)
        if not lines:
            card.column.addSpacing(theme.tokens.size("space.2"))
            card.column.addWidget(Label(words.nothing(section), "body2", wraps=True))
        card.column.addStretch(1)
        return card

    def _add_duty(self) -> None:
        found = estimates(self._view_model.outcome.group)
        if found:
            card = DutyCard(self._services.theme, self._view_model, found)
            card.link_clicked.connect(lambda: self._follow(card.link))
            self._column.addWidget(card)

    def _why(self) -> None:
        sender = self.sender()
        if isinstance(sender, PlanRow):
            self.line = sender.line.id if sender.isChecked() else ""
            for made in self.rows:
                made.setChecked(made is sender and bool(self.line))
            self.why_clicked.emit()

    def _follow(self, link: str) -> None:
        self.link = link
        self.link_clicked.emit()
