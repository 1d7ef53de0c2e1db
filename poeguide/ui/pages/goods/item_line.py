"""One of the goods on the list to declare: its sign, its words, the word of the guide, its value."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QWidget

from poeguide.domain.goods import Verdict
from poeguide.domain.trip import Item, amount_of
from poeguide.ui.layouts import column, nest, row
from poeguide.ui.theme import Theme
from poeguide.ui.widgets.buttons import IconButton
from poeguide.ui.widgets.cards import IconLabel, Rule
from poeguide.ui.widgets.text import Label, Paragraph
from poeguide.ui.words.goods import VERDICT_ICONS, VERDICT_TONES, verdict


class ItemLine(QWidget):
    """`amount` is the value that was written last, in dollars, or empty."""

    link_clicked = Signal()
    removed = Signal()
    valued = Signal()

    def __init__(self, theme: Theme, item: Item, value: Verdict) -> None:
        super().__init__()
        self.item, self.amount = item, item.amount
        tokens = theme.tokens
        self.words = Paragraph(theme, style="strong")
        self.words.link_clicked.connect(self.link_clicked)
        said = Label(verdict(value), "caption", wraps=True)
        self.away = IconButton(theme, "", "close", role="plain")
        self.away.clicked.connect(self.removed)
        self.field = QLineEdit()
        self.field.setPlaceholderText(self.tr("Value"))
        self.field.setAlignment(Qt.AlignmentFlag.AlignTrailing)
        self.field.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.field.setFixedWidth(round(2.4 * tokens.size("target.small")))
        self.field.editingFinished.connect(self._read)
        self.fault = Label(self.tr("Write the value as 80 or 80.50, in US dollars."), "warn", wraps=True)
        self.fault.hide()
        sign = IconLabel(theme, VERDICT_ICONS[value], color=VERDICT_TONES[value])
        top = row(tokens, sign, self.words, self.away, gap="space.3")
        top.setStretch(1, 1)
        worth = row(tokens, said, self.field, Label(self.tr("USD"), "caption"), gap="space.2")
        worth.setStretch(0, 1)
        # Below the words, not below the sign.
        worth.setContentsMargins(tokens.size("icon.normal") + tokens.size("space.3"), 0, 0, tokens.size("space.2"))
        whole = column(tokens, gap="space.1")
        whole.setContentsMargins(0, tokens.size("space.2"), 0, 0)
        nest(whole, top)
        nest(whole, worth)
        whole.addWidget(self.fault)
        whole.addWidget(Rule())
        self.setLayout(whole)
        self._name(item)
        self.field.setText(item.amount)

    def show_item(self, item: Item) -> None:
        """Show what another page or an undo has made of it."""
        if item == self.item:
            return
        self.item, self.amount = item, item.amount
        self._name(item)
        self.field.setText(item.amount)
        self.fault.hide()

    def _name(self, item: Item) -> None:
        words = escape(item.words)
        self.words.set_text(f'<a href="{escape(item.route)}">{words}</a>' if item.route else words, html=True)
        self.away.setToolTip(self.tr("Take out: {words}").format(words=item.words))
        self.away.setAccessibleName(self.away.toolTip())
        self.field.setAccessibleName(self.tr("Value of {words} in US dollars").format(words=item.words))

    def _read(self) -> None:
        """Take the value where it is one; otherwise say how it is written, and keep what was kept."""
        text = self.field.text().strip()
        amount = amount_of(text) if text else None
        self.fault.setVisible(bool(text) and amount is None)
        said = "" if amount is None else f"{amount:.2f}"
        if (text and amount is None) or said == self.item.amount:
            return
        self.amount = said
        self.valued.emit()
