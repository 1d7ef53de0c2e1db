"""Chips: what a choice does where there is little room."""

from __future__ import annotations

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from poeguide.ui.services import Services
from poeguide.ui.widgets.chip_face import Choice
from poeguide.ui.widgets.chips import ChipGroup


def test_words_that_are_wider_than_their_column_take_two_lines(qtbot: QtBot, services: Services) -> None:
    long = Choice("fee", "Aeropuerto con cuota de usuario", amount=67)
    group = ChipGroup(services.theme, "Tipo", [Choice("air", "Aeropuerto", amount=223), long])
    qtbot.addWidget(group)
    group.setFixedWidth(235)
    group.show()

    air, fee = group.chips
    qtbot.waitUntil(lambda: fee.height() > air.height())
    assert fee.width() <= group.width()
    assert fee.geometry().bottom() < group.heightForWidth(235)
    assert not fee.toolTip()


def test_a_word_that_no_line_can_hold_is_said_in_the_tooltip(qtbot: QtBot, services: Services) -> None:
    group = ChipGroup(services.theme, "Typ", [Choice("x", "Grenzübergangsstellenverzeichnis", amount=7)])
    qtbot.addWidget(group)
    group.setFixedWidth(120)
    group.show()

    (chip,) = group.chips
    qtbot.waitUntil(lambda: bool(chip.toolTip()))
    assert chip.toolTip() == "Grenzübergangsstellenverzeichnis"


def test_a_chip_that_is_clicked_takes_the_room_of_its_mark(qtbot: QtBot, services: Services) -> None:
    group = ChipGroup(services.theme, "Subjects", [Choice("customs", "Customs", "", 142), Choice("other", "Other")])
    qtbot.addWidget(group)
    group.resize(600, 100)
    group.show()
    narrow = group.chips[0].width()

    qtbot.mouseClick(group.chips[0], Qt.MouseButton.LeftButton)

    qtbot.waitUntil(lambda: group.chips[0].width() > narrow)
    assert group.chips[0].width() == group.chips[0].sizeHint().width()


def test_other_words_of_the_same_choice_are_shown(qtbot: QtBot, services: Services) -> None:
    group = ChipGroup(services.theme, "Filters", [Choice("words", "laredo"), Choice("when", "now")])
    qtbot.addWidget(group)
    group.show()
    qtbot.mouseClick(group.chips[0], Qt.MouseButton.LeftButton)

    group.set_choices([Choice("words", "nogales"), Choice("when", "now")])

    assert [chip.accessibleName() for chip in group.chips] == ["nogales", "now"]
    assert [chip.face.text for chip in group.chips] == ["nogales", "now"]
    assert group.keys == ("words",)
