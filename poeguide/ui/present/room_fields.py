"""How far the last row is, and how wide the picture: asked once, kept, and said what follows from it."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from poeguide.domain.room import FOOT, INCH
from poeguide.ui.layouts import column
from poeguide.ui.preferences import Preferences
from poeguide.ui.present.look import room_of
from poeguide.ui.theme import Theme
from poeguide.ui.widgets.flow import FlowLayout
from poeguide.ui.widgets.number_field import NumberField
from poeguide.ui.widgets.text import Label

METER = 100.0


class RoomFields(QWidget):
    """Two numbers in the reader's units, and by how much letters on slides grow."""

    def __init__(self, theme: Theme, preferences: Preferences) -> None:
        super().__init__()
        self._preferences = preferences
        is_metric = preferences.settings.units == "kilometers"
        self._far, self._wide = (METER, 1.0) if is_metric else (FOOT, INCH)
        room = room_of(preferences.settings)
        far = self.tr(" m to the last row") if is_metric else self.tr(" feet to the last row")
        wide = self.tr(" cm across the picture") if is_metric else self.tr(" inches across the picture")
        self.last_row = NumberField(self.tr("Last row"), (0, 90), round(room.depth / self._far), suffix=far)
        self.picture = NumberField(
            self.tr("Width of the picture"), (0, 1000), round(room.width / self._wide), suffix=wide
        )
        self.said = Label("", "caption", wraps=True)
        fields = QWidget()
        flow = FlowLayout(fields, gap=theme.tokens.size("space.3"))
        for field in (self.last_row, self.picture):
            field.valueChanged.connect(self._keep)
            flow.addWidget(field)
        self.setLayout(column(theme.tokens, Label(self.tr("The room"), "h3"), fields, self.said, gap="space.1"))
        self._say()

    def _keep(self) -> None:
        depth, width = self.last_row.value() * self._far, self.picture.value() * self._wide
        self._preferences.update(room_depth=round(depth), picture_width=round(width))
        self._say()

    def _say(self) -> None:
        room = room_of(self._preferences.settings)
        if not room.is_known:
            words = self.tr("Tell how far the last row is, and letters on slides grow to it. This is asked once.")
        elif room.is_too_deep:
            words = self.tr(
                "The last row is too far for this picture. Make the picture wider, or move rows to the front."
            )
        elif room.growth > 1:
            words = self.tr("Letters on slides are {n} times as large, so that the last row can read them.")
            words = words.format(n=room.growth)
        else:
            words = self.tr("The last row can read the slides as they are.")
        self.said.setText(words)
