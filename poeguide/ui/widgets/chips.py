"""Chips: choices with counts, alone or as a group of which one or several hold."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton

from poeguide.ui.theme import Theme
from poeguide.ui.widgets.by_width import ByWidth
from poeguide.ui.widgets.chip_face import ChipFace, Choice
from poeguide.ui.widgets.enter import set_plain_text
from poeguide.ui.widgets.late_buttons import LateButtons, put
from poeguide.ui.widgets.painted_words import placed


class Chip(QAbstractButton):
    """A checkable choice."""

    def __init__(self, face: ChipFace, parent: ChipGroup) -> None:
        super().__init__(parent)
        self.face, self.key = face, face.key
        set_plain_text(self, face.text)
        self.setCheckable(True)
        self.setChecked(face.is_checked)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setAccessibleName(face.name)

    def sizeHint(self) -> QSize:
        """Room for mark, word and count."""
        return self.face.hint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Say the whole word in the tooltip where it has no room."""
        super().resizeEvent(event)
        width = event.size().width()
        is_cut = width < self.face.hint().width() and self.face.words(width) != self.face.text
        if is_cut or self.toolTip():
            self.setToolTip(self.face.text if is_cut else "")

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Look as the choice that was painted here before."""
        painter = QPainter(self)
        painter.setLayoutDirection(self.layoutDirection())
        self.face.draw(painter, self.rect(), is_hovered=self.underMouse(), is_down=self.isDown())
        painter.end()


class ChipGroup(LateButtons[Chip]):
    """Chips of one question; `keys` holds the checked ones in their order."""

    keys_changed = Signal()

    def __init__(
        self,
        theme: Theme,
        name: str,
        choices: Sequence[Choice] = (),
        *,
        exclusive: bool = False,
        required: bool = False,
    ) -> None:
        super().__init__()
        self._theme, self._is_exclusive, self._is_required = theme, exclusive, required
        self.faces: list[ChipFace] = []
        self._known = ByWidth[list[QRect]]()
        policy = self.sizePolicy()
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAccessibleName(name)
        self.set_choices(choices)

    @property
    def chips(self) -> list[Chip]:
        """The choices as what can be pressed."""
        self.complete()
        return list(self.in_order())

    @property
    def keys(self) -> tuple[str, ...]:
        """Keys of the checked chips."""
        return tuple(face.key for face in self.faces if face.is_checked)

    def set_choices(self, choices: Sequence[Choice]) -> None:
        """Replace the chips; where only counts differ, the chips stay, and one whose room stays moves none."""
        if [(face.key, face.text, face.icon) for face in self.faces] == [choice[:3] for choice in choices]:
            hints = [face.hint() for face in self.faces]
            for face, choice in zip(self.faces, choices, strict=True):
                face.amount = choice.amount
            for chip in self.in_order():
                chip.setAccessibleName(chip.face.name)
                chip.update()
            self.update()
            if hints != [face.hint() for face in self.faces]:
                self._measure_anew()
            return
        checked = self.keys
        self.faces = [ChipFace(self._theme, choice) for choice in choices]
        for face in self.faces:
            face.is_checked = face.key in checked
        self._known.clear()
        self.forget_buttons()
        self._measure_anew()

    def set_keys(self, keys: Sequence[str]) -> None:
        """Check exactly these, without a signal."""
        changed = [face for face in self.faces if face.is_checked is not (face.key in keys)]
        for face in changed:
            face.is_checked = not face.is_checked
        if changed:
            self._show_state()

    def show_choice(self, key: str, *, is_shown: bool) -> None:
        """Leave a choice out where it makes no sense, or show it again."""
        for face in self.faces:
            if face.key == key and face.is_shown is not is_shown:
                face.is_shown = is_shown
                self._measure_anew()

    def sizeHint(self) -> QSize:
        """As wide as the widest chip: the others go below it."""
        width = self.minimumSizeHint().width()
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """As wide as the widest chip, and as high as one."""
        hints = [face.hint() for face in self._shown()]
        return QSize(max((one.width() for one in hints), default=0), max((one.height() for one in hints), default=0))

    def heightForWidth(self, width: int) -> int:
        """Height of the wrapped rows."""
        return max((box.bottom() + 1 for box in self._places(width)), default=0)

    def make_buttons(self) -> Sequence[Chip]:
        """One for each choice."""
        made = [Chip(face, self) for face in self.faces]
        for chip in made:
            # Not `clicked`: what a screen reader does is no click.
            chip.toggled.connect(self._take)
        return made

    def place_buttons(self) -> None:
        """Each where its choice was painted."""
        places = iter(self._places(self.width()))
        for chip in self.in_order():
            box = next(places) if chip.face.is_shown else None
            put(chip, placed(box, self.width(), self.layoutDirection()) if box is not None else None)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the choices that are no buttons yet."""
        if self.is_complete:
            return
        painter = QPainter(self)
        painter.setLayoutDirection(self.layoutDirection())
        for face, box in zip(self._shown(), self._places(self.width()), strict=True):
            face.draw(painter, placed(box, self.width(), self.layoutDirection()))
        painter.end()

    def restyle(self) -> None:
        """Measure anew in another text size."""
        for face in self.faces:
            face.restyle()
        self._measure_anew()

    def _shown(self) -> list[ChipFace]:
        return [face for face in self.faces if face.is_shown]

    def _places(self, width: int) -> list[QRect]:
        """Where the chips stand from left to right in a width; asked for again and again by layouts."""
        return self._known.at(max(1, width), self._place)

    def _place(self, width: int) -> list[QRect]:
        gap, x, y = self._theme.tokens.size("space.2"), 0, 0
        boxes, row = list[QRect](), list[QRect]()
        for face in self._shown():
            wide = min(face.hint().width(), width)
            size = QSize(wide, face.height(wide))
            if row and x + wide > width:
                y += _centered(boxes, row) + gap
                x, row = 0, []
            row.append(QRect(QPoint(x, y), size))
            x += wide + gap
        _centered(boxes, row)
        return boxes

    def _measure_anew(self) -> None:
        self._known.clear()
        self.updateGeometry()
        self.update()
        if self.is_complete:
            self.place_buttons()

    def _show_state(self) -> None:
        """A chip that holds is wider than one that does not."""
        for chip in self.in_order():
            chip.setChecked(chip.face.is_checked)
            chip.update()
        self._measure_anew()

    def key_of(self, button: Chip) -> str:
        """The key of its choice."""
        return button.key

    def _take(self) -> None:
        sender = self.sender()
        if not isinstance(sender, Chip) or sender.isChecked() is sender.face.is_checked:
            return
        sender.face.is_checked = sender.isChecked()
        if self._is_exclusive:
            for face in self.faces:
                face.is_checked = face is sender.face and face.is_checked
            sender.face.is_checked = sender.face.is_checked or self._is_required
        self._show_state()
        self.keys_changed.emit()


def _centered(boxes: list[QRect], row: list[QRect]) -> int:
    """Add one row, so that low and high chips share their middle; returns its height."""
    height = max((box.height() for box in row), default=0)
    boxes += [box.translated(0, (height - box.height()) // 2) for box in row]
    return height
