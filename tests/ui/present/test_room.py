"""Letters for the room, and room for letters."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, QRect, QRectF, Qt
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from poeguide.domain.room import Room
from poeguide.ui.present.look import projector_tokens
from poeguide.ui.present.model import PresentModel
from poeguide.ui.present.painter import option_font
from poeguide.ui.present.presenter import Presenter
from poeguide.ui.services import Services
from tests.ui.present.hands import press

Start = Callable[[float], Presenter]


@pytest.fixture
def start(qtbot: QtBot, services: Services, model: PresentModel, parent: QWidget) -> Start:
    """Start a talk in a window of any size, with letters of some scale."""

    def started(scale: float) -> Presenter:
        services.preferences.update(text_scale=scale)
        made = Presenter(services, model, parent)
        made.start()
        qtbot.waitExposed(made)
        made.showNormal()
        return made

    return started


def test_letters_grow_with_the_room(services: Services, model: PresentModel, parent: QWidget) -> None:
    services.preferences.update(room_depth=1200, picture_width=300)
    made = Presenter(services, model, parent)

    assert made.slide_tokens.text_size("body") == round(36 * Room(1200, 300).growth)
    assert made.slide_tokens.size("width.window") == projector_tokens(
        services.paths.resources, services.preferences.settings
    ).size("width.window")


@pytest.mark.parametrize(("scale", "size"), [(1.0, (1440, 900)), (1.0, (900, 700)), (2.0, (1280, 800))])
def test_no_part_of_the_window_covers_another(qtbot: QtBot, start: Start, scale: float, size: tuple[int, int]) -> None:
    """At large text the buttons once lay over the time boxes, and the slide was cut."""
    made = start(scale)
    made.resize(*size)
    inner = made.middle.widget()
    assert inner is not None
    parts: list[QWidget] = [*made.buttons.values(), made.view, made.bar, made.used, made.search, made.notes]

    def is_tidy() -> bool:
        places = [QRect(part.mapTo(inner, QPoint()), part.size()) for part in parts]
        is_apart = not any(a.intersects(b) for at, a in enumerate(places) for b in places[at + 1 :])
        return is_apart and all(inner.rect().contains(place) for place in places)

    qtbot.waitUntil(is_tidy)

    assert inner.width() <= made.middle.viewport().width()
    seen = made.view.picture()
    assert abs(seen.height() / seen.width() - 9 / 16) < 0.01
    made.close()


def test_no_line_of_the_list_of_keys_is_cut_at_large_text(qtbot: QtBot, start: Start) -> None:
    made = start(2.0)
    made.resize(1280, 800)

    press(qtbot, made, Qt.Key.Key_Question)

    labels = made.keys_area.findChildren(QLabel)

    def has_room(label: QLabel) -> bool:
        return label.height() >= (
            label.heightForWidth(label.width()) if label.wordWrap() else label.sizeHint().height()
        )

    qtbot.waitUntil(lambda: all(map(has_room, labels)))
    bar = made.keys_area.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    press(qtbot, made, Qt.Key.Key_PageDown)
    assert bar.value() > 0
    assert made.model.at == 0
    made.close()


def test_the_right_option_stands_out_and_is_no_smaller_than_the_others(services: Services) -> None:
    """It used to be bold but smaller, so that it was read last from the last row."""
    tokens = projector_tokens(services.paths.resources, services.preferences.settings)
    room = QRectF(0, 0, 1000, 120)

    usual, right = (option_font(tokens, "An approved ESTA", room, is_right=is_right) for is_right in (False, True))

    assert right.pixelSize() == usual.pixelSize()
    assert right.weight() > usual.weight()
