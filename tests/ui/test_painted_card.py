"""A painted card: it says what it shows, grows with its words, and draws every part."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFontMetrics, QImage
from pytestqt.qtbot import QtBot

from poeguide.ui.theme import Theme
from poeguide.ui.widgets.painted_card import LARGE, WAY, CardFace, PaintedCard
from poeguide.ui.widgets.painted_words import PaintedWords

LONG = CardFace(
    "By bus or by train over the bridge", "seven stops at a land crossing, with a longer note", "bus", (False,) * 7
)


def inked(image: QImage, box: QRect, ground: int) -> bool:
    """Whether anything but the ground is seen in a part of a picture."""
    return any(
        image.pixel(x, y) != ground
        for x in range(box.left(), box.right())
        for y in range(box.top(), min(box.bottom(), image.height()))
    )


def test_it_says_its_title_and_its_note(qtbot: QtBot, theme: Theme) -> None:
    card = PaintedCard(theme, CardFace("By air", "10 stops, an airport", "plane", (False, True)), WAY)
    qtbot.addWidget(card)

    assert card.accessibleName() == "By air"
    assert card.accessibleDescription() == "10 stops, an airport"


def test_enter_and_a_click_press_it(qtbot: QtBot, theme: Theme) -> None:
    card = PaintedCard(theme, LONG, WAY)
    qtbot.addWidget(card)
    card.resize(400, card.heightForWidth(400))
    card.show()

    with qtbot.waitSignal(card.clicked):
        qtbot.keyClick(card, Qt.Key.Key_Return)
    with qtbot.waitSignal(card.clicked):
        qtbot.mouseClick(card, Qt.MouseButton.LeftButton)


@pytest.mark.parametrize("width", [200, 260, 400, 900])
def test_all_its_words_fit_at_every_width(qtbot: QtBot, theme: Theme, width: int) -> None:
    card = PaintedCard(theme, LONG, WAY)
    qtbot.addWidget(card)
    card.resize(max(width, card.minimumSizeHint().width()), 10)
    card.resize(card.width(), card.heightForWidth(card.width()))
    tokens = theme.tokens
    room = card.width() - tokens.size("icon.plate") - 3 * tokens.size("space.4")
    lines = sum(
        QFontMetrics(tokens.font(style)).boundingRect(0, 0, room, 0, Qt.TextFlag.TextWordWrap, text).height()
        for text, style in ((LONG.title, "h3"), (LONG.text, "caption"))
    )

    assert card.height() >= lines + 2 * tokens.size("space.4")
    assert card.heightForWidth(card.minimumSizeHint().width()) > card.heightForWidth(900)


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_the_plate_stands_where_reading_begins(qtbot: QtBot, theme: Theme, direction: Qt.LayoutDirection) -> None:
    card = PaintedCard(theme, CardFace("A", "b", "plane", (False, True)), WAY)
    qtbot.addWidget(card)
    card.setLayoutDirection(direction)
    card.resize(600, card.heightForWidth(600))
    image = card.grab().toImage()
    side = theme.tokens.size("icon.plate")
    first = QRect(theme.tokens.size("space.4"), theme.tokens.size("space.4"), side, side)
    last = first.translated(600 - side - 2 * theme.tokens.size("space.4"), 0)
    ground = theme.tokens.color("raised").rgb()
    is_mirrored = direction is Qt.LayoutDirection.RightToLeft

    assert inked(image, last if is_mirrored else first, ground)
    assert not inked(image, first if is_mirrored else last, ground)


def test_a_title_alone_stands_in_the_middle_with_its_plate(qtbot: QtBot, theme: Theme) -> None:
    card = PaintedCard(theme, CardFace("My document is lost", icon="help"))
    qtbot.addWidget(card)
    card.resize(500, 120)
    image = card.grab().toImage()
    ground = theme.tokens.color("raised").rgb()
    rows = [y for y in range(4, 116) if inked(image, QRect(4, y, 490, 2), ground)]

    assert abs((rows[0] + rows[-1]) / 2 - 60) <= 2


def test_without_room_the_words_have_the_card_for_themselves(qtbot: QtBot, theme: Theme) -> None:
    card = PaintedCard(theme, CardFace("Something", "with a text below it", "help"), LARGE)
    qtbot.addWidget(card)
    with_plate = card.minimumSizeHint().width()

    card.show_plate(is_shown=False)

    assert card.minimumSizeHint().width() == with_plate - card.plate_width() - theme.tokens.size("space.4")


def test_a_heading_whose_word_is_too_long_takes_a_smaller_style(theme: Theme) -> None:
    words = PaintedWords("Nonimmigrant", "h3")
    room = PaintedWords("Nonimmigrant", "strong").width(theme.tokens)

    assert words.fitting(theme.tokens, 10_000) == words
    assert words.fitting(theme.tokens, room).style == "strong"
