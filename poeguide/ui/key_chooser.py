"""The card of the settings in which a reader gives deeds other keys."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QStandardItemModel
from PySide6.QtWidgets import QComboBox, QKeySequenceEdit, QLineEdit, QWidget

from poeguide.ui.key_choice import KeysRefusedError, bindings, choose, written
from poeguide.ui.key_words import place_words
from poeguide.ui.keys import keys_of
from poeguide.ui.layouts import column, nest
from poeguide.ui.preferences import Preferences
from poeguide.ui.theme import Theme
from poeguide.ui.widgets.buttons import Button
from poeguide.ui.widgets.flow import FlowLayout
from poeguide.ui.widgets.text import Label
from poeguide.ui.words.keys import any_of, key_names


class KeyChooser(QWidget):
    """Pick a deed, press its keys, take them; keys that are taken are refused with the reason."""

    def __init__(self, theme: Theme, preferences: Preferences) -> None:
        super().__init__()
        self._theme, self._preferences = theme, preferences
        tokens = theme.tokens
        self.deed, self.field, self.said = QComboBox(), QKeySequenceEdit(), Label("", "body2", wraps=True)
        self.field.setMaximumSequenceLength(1)
        # A control for itself to those who hear the page; Qt gives it a hint of its own with each change.
        inside = self.field.findChild(QLineEdit)
        if isinstance(inside, QLineEdit):
            inside.setAccessibleName(self.tr("New keys"))
            inside.setMinimumHeight(tokens.size("target.normal"))
            self._inside = inside
            self.field.keySequenceChanged.connect(self._name_keys)
        self.deed.setAccessibleName(self.tr("What the keys do"))
        self.field.setAccessibleName(self.tr("New keys"))
        self.take = Button(theme, self.tr("Use these keys"))
        self.first = Button(theme, self.tr("Back to the original keys"), role="link")
        flow, target = FlowLayout(gap=tokens.size("space.3")), tokens.size("target.normal")
        for part in (self.deed, self.field, self.take, self.first):
            # The width, too: large words are wider than the card, which would have no height for what wraps in it.
            part.setMinimumSize(target, target)
            flow.addWidget(part)
        whole = column(tokens, gap="space.2")
        self.setLayout(whole)
        # Above the controls: below them a reason may lie under the edge of the window.
        whole.addWidget(self.said)
        nest(whole, flow)
        self._fill()
        self.deed.currentIndexChanged.connect(self._show)
        self.take.clicked.connect(lambda: self._choose(self.field.keySequence()))
        self.first.clicked.connect(lambda: self._choose(QKeySequence()))
        self._show()

    @property
    def name(self) -> str:
        """The deed that is picked."""
        return str(self.deed.currentData())

    def pick(self, name: str) -> None:
        """Pick a deed."""
        self.deed.setCurrentIndex(self.deed.findData(name))

    def _fill(self) -> None:
        """All deeds under the places where they are done; a heading cannot be picked."""
        for place, words in place_words().items():
            self.deed.addItem(words)
            self.deed.setItemData(self.deed.count() - 1, self._theme.tokens.font("strong"), Qt.ItemDataRole.FontRole)
            if isinstance(model := self.deed.model(), QStandardItemModel):
                model.item(self.deed.count() - 1).setEnabled(False)
            for binding in bindings(self._preferences.settings.keys, place):
                self.deed.addItem(binding.words, binding.name)
        self.deed.setCurrentIndex(1)

    def _show(self) -> None:
        """The keys that the deed has now."""
        keys = keys_of(self._preferences.settings.keys, self.name)
        self.field.setKeySequence(QKeySequence(keys[0]))
        words = self.tr("Now: {keys}").format(keys=any_of([key_names(one) for one in keys]))
        self.said.setText(words)

    def _name_keys(self, keys: QKeySequence) -> None:
        """Name keys as they are named elsewhere: Qt spells them out in Spanish."""
        self._inside.setPlaceholderText(self.tr("Press the keys"))
        self._inside.setText(key_names(written(keys)))

    def _choose(self, keys: QKeySequence) -> None:
        try:
            chosen = choose(self._preferences.settings.keys, self.name, written(keys))
        except KeysRefusedError as error:
            self.said.setText(str(error))
            self.field.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self._preferences.update(keys=chosen)
        self._show()
