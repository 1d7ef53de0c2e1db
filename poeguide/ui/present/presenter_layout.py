"""How the presenter's window is laid out; what it does stands in `presenter`."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from poeguide.domain.freshness import Freshness
from poeguide.ui.formats import minutes, short_date
from poeguide.ui.layouts import column, inset, nest, row, scrolled
from poeguide.ui.present.keys import TalkKeys
from poeguide.ui.present.model import PresentModel
from poeguide.ui.present.slide_view import SlideView
from poeguide.ui.present.talk_buttons import MOST, Digits, EvenRows, LowArea, OneRow, TalkButton
from poeguide.ui.present.time_bar import TimeBar
from poeguide.ui.theme import Theme
from poeguide.ui.tokens import Tokens
from poeguide.ui.widgets.buttons import Button
from poeguide.ui.widgets.cards import Card, IconLabel
from poeguide.ui.widgets.flow import FlowLayout
from poeguide.ui.widgets.row_list import RowList
from poeguide.ui.widgets.search_box import SearchBox
from poeguide.ui.widgets.tags import Tag, freshness_words
from poeguide.ui.widgets.text import Label

LONGEST: Final = {"clock": "00:00", "elapsed": "00:00", "left": "00:00", "drift": "+0:00"}
"""The longest times of a usual talk."""


class PresenterLayout(QWidget):
    """Header, the audience's picture, buttons, time boxes; clocks, the next slide, search, notes; footer."""

    def __init__(
        self, theme: Theme, slide_tokens: Tokens, model: PresentModel, parent: QWidget, *, keys: TalkKeys
    ) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.theme, self.model, self.slide_tokens, self.keys = theme, model, slide_tokens, keys
        self.acts: dict[str, Callable[[], object]] = {}
        self.setObjectName("window")
        self._lay_out()
        self.keys_sheet = self._make_keys_sheet()

    def act(self, name: str) -> None:
        """Do what a key or a button stands for."""
        if name in self.acts:
            self.acts[name]()

    def _lay_out(self) -> None:
        tokens = self.theme.tokens
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self._header())
        body = QHBoxLayout()
        inset(body, tokens, "space.6", "space.4")
        body.setSpacing(tokens.size("space.5"))
        nest(body, self._left(), 64)
        nest(body, self._right(), 36)
        inner = QWidget()
        inner.setLayout(body)
        # Large words on a small screen need more room than there is: then the middle scrolls, and nothing is cut.
        self.middle = scrolled(inner)
        whole.addWidget(self.middle, 1)
        whole.addWidget(self._footer())

    def _header(self) -> QFrame:
        tokens = self.theme.tokens
        head = QFrame()
        head.setObjectName("header")
        line = row(tokens, gap="space.5")
        inset(line, tokens, "space.6", "space.3")
        self.section = Label("", "caption", wraps=True)
        self.screen_words = Label("", "caption", wraps=True)
        self.keys_button = self._button(self.tr("Keys"), "keyboard", "keys", size="normal")
        self.end_button = Button(self.theme, self.tr("End"))
        self.end_button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.end_button.clicked.connect(self.close)
        lesson = self.model.lesson
        title = self.tr("{title}, {n} minutes").format(title=lesson.title, n=lesson.minutes)
        line.addWidget(IconLabel(self.theme, "mark", size="icon.large"))
        line.addWidget(Label(title, "strong", wraps=True), 3)
        line.addWidget(self.section, 2)
        line.addWidget(IconLabel(self.theme, "swap", color="text-2"))
        line.addWidget(self.screen_words, 3)
        line.addWidget(self.keys_button)
        line.addWidget(self.end_button)
        head.setLayout(line)
        return head

    def _left(self) -> QVBoxLayout:
        tokens = self.theme.tokens
        self.view = SlideView(self.slide_tokens, follows=True, is_framed=True, gives_way=True)
        self.state = Tag(self.theme, "", "ok")
        self.on_screen = Label(self.tr("On the projector now"), "strong")
        head = row(tokens, self.on_screen)
        head.addStretch(1)
        head.addWidget(self.state)
        acts = EvenRows(gap=tokens.size("space.2"))
        self.buttons: dict[str, Button] = {}
        for act, words, icon in self._talk_buttons():
            # What is wanted at once is larger, and stands in the first row.
            size = "large" if len(self.buttons) < MOST else "normal"
            self.buttons[act] = self._button(words, icon, act, size=size)
            acts.addWidget(self.buttons[act])
        self.bar = TimeBar(self.theme, self.model.lesson)
        self.used = Label("", "strong", wraps=True)
        self.then = Label("", "body2", wraps=True)
        times = row(tokens, IconLabel(self.theme, "clock", color="text"), gap="space.3")
        times.addWidget(self.used, 1)
        times.addWidget(self.then, 1)
        layout = column(tokens, gap="space.3")
        nest(layout, head)
        layout.addWidget(self.view, 1)
        nest(layout, acts)
        layout.addWidget(self.bar)
        nest(layout, times)
        layout.addStretch()
        return layout

    def _talk_buttons(self) -> tuple[tuple[str, str, str], ...]:
        return (
            ("blank", self.tr("Blank"), "blank"),
            ("freeze", self.tr("Freeze"), "freeze"),
            ("lens", self.tr("Lens"), "lens"),
            ("pointer", self.tr("Pointer"), "pointer"),
            ("push", self.tr("Push"), "push"),
            ("spotlight", self.tr("Spotlight"), "spotlight"),
            ("pen", self.tr("Pen"), "pen"),
            ("erase", self.tr("Erase"), "trash"),
            ("undo", self.tr("Undo"), "back"),
            ("pause", self.tr("Pause"), "clock"),
        )

    def _right(self) -> QVBoxLayout:
        tokens = self.theme.tokens
        layout = column(tokens, gap="space.4")
        layout.addWidget(self._clocks())
        layout.addWidget(Label(self.tr("Next"), "strong"))
        self.next_view = SlideView(self.slide_tokens, is_framed=True)
        self.next_title = Label("", "strong", wraps=True)
        self.next_text = Label("", "caption", wraps=True)
        self.next_button = Button(self.theme, self.tr("Show"), icon="forward", size="small")
        self.next_button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.next_button.clicked.connect(lambda: self.act("next"))
        beside = column(tokens, self.next_title, self.next_text, self.next_button, gap="space.2")
        beside.addStretch(1)
        line = row(tokens, gap="space.4")
        line.addWidget(self.next_view, 3)
        nest(line, beside, 2)
        nest(layout, line)
        self.search = SearchBox(self.theme, self.tr("Look something up, unseen"), self.tr("Look something up, unseen"))
        layout.addWidget(self.search)
        self.hits = RowList(self.theme, self.tr("Found"))
        self.hits.hide()
        layout.addWidget(self.hits, 1)
        self.notes = Card(self.theme)
        self.note = Label("", "lead", wraps=True)
        self.note.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.note_state = Tag(self.theme, *freshness_words(Freshness.CONFIRM))
        self.note_source = Label("", "caption", wraps=True)
        area = LowArea(self.theme)
        area.setWidget(self.note)
        self.notes.column.addWidget(area, 1)
        foot = row(tokens, self.note_state, gap="space.2")
        foot.addWidget(self.note_source, 1)
        nest(self.notes.column, foot)
        layout.addWidget(self.notes, 2)
        return layout

    def _clocks(self) -> Card:
        tokens = self.theme.tokens
        card = Card(self.theme, padding="space.3")
        line = OneRow(gap=tokens.size("space.2"))
        self.clocks: dict[str, Label] = {}
        self.clock_names: dict[str, Label] = {}
        names = {"clock": self.tr("Clock"), "elapsed": self.tr("Elapsed"), "left": self.tr("Left"), "drift": ""}
        for key, name in names.items():
            self.clock_names[key], self.clocks[key] = Label(name, "caption"), Digits(LONGEST[key])
            box = QWidget()
            box.setLayout(column(tokens, self.clock_names[key], self.clocks[key], gap="space.1"))
            line.addWidget(box)
        nest(card.column, line)
        return card

    def _footer(self) -> QFrame:
        tokens = self.theme.tokens
        foot = QFrame()
        foot.setObjectName("footer")
        whole = row(tokens, gap="space.4")
        inset(whole, tokens, "space.6", "space.2")
        foot.setLayout(whole)
        line = FlowLayout(gap=tokens.size("space.3"))
        nest(whole, line, 1)
        hints = (
            (("previous", "next"), self.tr("previous, next")),
            (("swap",), self.tr("swap screens")),
            (("one-screen",), self.tr("one screen")),
            (("search",), self.tr("look up")),
        )
        for shown, words in hints:
            key = Label(" ".join(map(self.keys.sign, shown)), "key")
            hint = QWidget()
            hint.setLayout(row(tokens, key, Label(words, "caption"), gap="space.2"))
            line.addWidget(hint)
        self.rehearsed = Label(self._rehearsal(), "caption")
        whole.addWidget(self.rehearsed)
        return foot

    def _rehearsal(self) -> str:
        """When the talk was rehearsed, and how long that took; empty where it was not."""
        run = self.model.lesson.run(is_rehearsal=True)
        if run is None:
            return ""
        words = self.tr("Rehearsal on {day}: {used}")
        return words.format(day=short_date(run.day), used=minutes(run.total))

    def _button(self, words: str, icon: str, act: str, *, size: str) -> Button:
        button = TalkButton(self.theme, words, self.keys.sign(act), icon=icon, size=size)
        button.clicked.connect(lambda: self.act(act))
        return button

    def _make_keys_sheet(self) -> QFrame:
        tokens = self.theme.tokens
        sheet = QFrame(self)
        sheet.setObjectName("window")
        grid = QGridLayout()
        grid.setHorizontalSpacing(tokens.size("space.6"))
        grid.setVerticalSpacing(tokens.size("space.2"))
        grid.setColumnStretch(1, 1)
        grid.setContentsMargins(0, 0, 0, 0)
        listed = self.keys.rows()
        for at, (keys, words) in enumerate(listed):
            grid.addWidget(Label(keys, "label"), at, 0)
            grid.addWidget(Label(words, wraps=True), at, 1)
        grid.setRowStretch(len(listed), 1)
        inner = QWidget()
        inner.setLayout(grid)
        self.keys_area = scrolled(inner, sideways=True)
        close = Button(self.theme, self.tr("Close"), role="primary")
        close.clicked.connect(lambda: self.act("keys"))
        outer = column(tokens, Label(self.tr("Keys of a talk"), "h1"), gap="space.5")
        inset(outer, tokens, "space.8", "space.7")
        outer.addWidget(self.keys_area, 1)
        outer.addWidget(close, alignment=Qt.AlignmentFlag.AlignLeft)
        sheet.setLayout(outer)
        sheet.hide()
        return sheet
