"""Beside the checklist: goods to declare, saved places, notes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QPlainTextEdit, QVBoxLayout, QWidget

from poeguide.domain.trip import MAX_TEXT, Change, Item, Note, Part, WholeTrip, goods_of, tidy
from poeguide.ui.layouts import nest, row
from poeguide.ui.pages.trip.view_model import TripViewModel
from poeguide.ui.theme import Theme
from poeguide.ui.trips import new_id
from poeguide.ui.widgets.adding import Adding
from poeguide.ui.widgets.buttons import Button, IconButton
from poeguide.ui.widgets.cards import Card
from poeguide.ui.widgets.text import Label


class KeptCard(Card):
    """A heading, a line for each part with a button that takes it out, and a field that adds one."""

    link_clicked = Signal()

    def __init__(self, theme: Theme, view_model: TripViewModel, title: str, *, empty: str, add: str) -> None:
        super().__init__(theme)
        self._theme, self._view_model, self._empty = theme, view_model, empty
        self._shown: Sequence[Part] | None = None
        self.link = ""
        self.lines = QVBoxLayout()
        self.lines.setSpacing(0)
        self.adding = Adding(theme, add)
        if not add:
            self.adding.hide()
        self.adding.added.connect(self._add)
        self.column.addWidget(Label(title, "h3", wraps=True))
        nest(self.column, self.lines)
        self.column.addWidget(self.adding)

    def show_trip(self, whole: WholeTrip) -> None:
        """Show the parts of a trip."""
        parts = self.parts(whole)
        if parts == self._shown:
            return
        self._shown = parts
        while item := self.lines.takeAt(0):
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        for part in parts:
            self.lines.addWidget(self._line(part))
        if not parts:
            self.lines.addWidget(Label(self._empty, "caption", wraps=True))

    def parts(self, whole: WholeTrip) -> Sequence[Part]:
        """What is listed."""
        raise NotImplementedError

    def widget(self, part: Part) -> QWidget:
        """What shows a part."""
        raise NotImplementedError

    def name(self, part: Part) -> str:
        """How a part is called when it is taken out."""
        raise NotImplementedError

    def make(self, whole: WholeTrip, words: str) -> Part | None:
        """A part from what was typed."""
        raise NotImplementedError

    def link_button(self, words: str, icon: str, link: str) -> Button:
        """A part that leads to a page."""
        button = Button(self._theme, words.replace("&", "&&"), icon=icon, role="row", size="small")
        button.setAccessibleName(words)
        button.setToolTip(words)
        button.setMinimumWidth(0)
        button.clicked.connect(partial(self._open, link))
        return button

    def _line(self, part: Part) -> QWidget:
        words = self.tr("Take out: {words}").format(words=self.name(part))
        away = IconButton(self._theme, words, "close", role="plain")
        away.clicked.connect(partial(self._remove, part))
        line = row(self._theme.tokens, self.widget(part), away, gap="space.1")
        line.setStretch(0, 1)
        holder = QWidget()
        holder.setLayout(line)
        return holder

    def _remove(self, part: Part) -> None:
        self._view_model.trips.remove(part)

    def _open(self, link: str) -> None:
        self.link = link
        self.link_clicked.emit()

    def _add(self) -> None:
        whole = self._view_model.whole
        part = self.make(whole, self.adding.words) if whole is not None else None
        if part is not None and self._view_model.trips.add(part):
            self.adding.clear()


class ItemsCard(KeptCard):
    """Goods to declare or to ask about, with their value in dollars where one is known."""

    def __init__(self, theme: Theme, view_model: TripViewModel) -> None:
        super().__init__(
            theme,
            view_model,
            self.tr("To declare"),
            empty=self.tr("Nothing yet. Add what you bring, with its value: “shoes 80”. In doubt, declare it."),
            add=self.tr("Add goods, such as “shoes 80”"),
        )

    def parts(self, whole: WholeTrip) -> Sequence[Part]:
        """All goods."""
        return whole.items

    def widget(self, part: Part) -> QWidget:
        """Words and value, with the page of the guide where there is one."""
        if isinstance(part, Item) and part.route:
            return self.link_button(self.name(part), "can-i-bring-it", part.route)
        return Label(self.name(part), wraps=True)

    def name(self, part: Part) -> str:
        """Words and value."""
        if not isinstance(part, Item):
            return ""
        return (
            self.tr("{goods}, {amount} USD").format(goods=part.words, amount=part.amount) if part.amount else part.words
        )

    def make(self, whole: WholeTrip, words: str) -> Part | None:
        """Goods; an amount at the end is their value."""
        name, amount = goods_of(words)
        place = max((item.position for item in whole.items), default=-1) + 1
        return Item(
            id=new_id(),
            trip=whole.trip.id,
            position=place,
            words=name,
            amount=amount,
        )


class PlacesCard(KeptCard):
    """Saved pages."""

    def __init__(self, theme: Theme, view_model: TripViewModel) -> None:
        super().__init__(
            theme,
            view_model,
            self.tr("Saved pages"),
            empty=self.tr("Nothing yet. Open a port, a crossing, an office or a step and press Save."),
            add="",
        )

    def parts(self, whole: WholeTrip) -> Sequence[Part]:
        """All places."""
        return whole.places

    def widget(self, part: Part) -> QWidget:
        """A link to the page."""
        place = (
            {place.id: place for place in self._view_model.whole.places}[part.id] if self._view_model.whole else None
        )
        return self.link_button(place.title, place.icon or "save", place.route) if place else QWidget()

    def name(self, part: Part) -> str:
        """Title of the page."""
        return getattr(part, "title", "")


class NotesCard(KeptCard):
    """Words of the traveler's own, changed in place."""

    def __init__(self, theme: Theme, view_model: TripViewModel) -> None:
        super().__init__(
            theme,
            view_model,
            self.tr("Notes"),
            empty=self.tr("Nothing yet. Notes stay on this computer; do not write document numbers."),
            add=self.tr("Add a note"),
        )

    def parts(self, whole: WholeTrip) -> Sequence[Part]:
        """All notes."""
        return whole.notes

    def widget(self, part: Part) -> QWidget:
        """A field that saves when it is left."""
        note = part if isinstance(part, Note) else Note(id="", trip="", text="")
        edit = NoteEdit(self._theme, note.text)
        edit.setAccessibleName(self.tr("Note"))
        edit.left.connect(partial(self._save, note, edit))
        return edit

    def name(self, part: Part) -> str:
        """The first words."""
        return str(getattr(part, "text", "")).partition("\n")[0][:40]

    def make(self, whole: WholeTrip, words: str) -> Part | None:
        """A note."""
        place = max((note.position for note in whole.notes), default=-1) + 1
        return Note(id=new_id(), trip=whole.trip.id, position=place, text=words)

    def _save(self, note: Note, edit: NoteEdit) -> None:
        text = tidy(edit.toPlainText(), MAX_TEXT)
        if text != note.text:
            self._view_model.trips.change(Change(note, replace(note, text=text) if text else None))


class NoteEdit(QPlainTextEdit):
    """A field of a few lines; Tab leaves it."""

    left = Signal()

    def __init__(self, theme: Theme, text: str) -> None:
        super().__init__(text)
        self.setTabChangesFocus(True)
        self.setObjectName("note")
        lines = min(6, max(2, text.count("\n") + 1 + len(text) // 36))
        self.setFixedHeight(lines * theme.tokens.line_height("body") + theme.tokens.size("space.4"))

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Save what was written."""
        super().focusOutEvent(event)
        self.left.emit()
