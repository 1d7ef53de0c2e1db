"""The foot of a text: states beside one another, what stands for them, and the way to all facts."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from poeguide.data.bundle import Bundle
from poeguide.data.facts import facts
from poeguide.ui.kiosk.spoken import spoken_texts
from poeguide.ui.theme import Theme
from poeguide.ui.widgets.fact_line import FactLine, StateWords
from poeguide.ui.widgets.fact_strip import FactStrip

LONG = "Milk: Bringing Agricultural Products Into the United States of America by Land, 2023"


@pytest.fixture
def line(qtbot: QtBot, theme: Theme) -> FactLine:
    made = FactLine(theme)
    qtbot.addWidget(made)
    made.set_states(
        (StateWords("Fresh", "ok", "Fruit: Rules, 2026", ", 2026"), StateWords("Aging", "warn", LONG, ", 2023"))
    )
    made.setText("Facts and sources (2)")
    return made


def test_a_source_is_cut_only_where_there_is_no_room_for_it(line: FactLine) -> None:
    """Once it was cut at 48 letters, however wide the page was."""
    line.resize(900, line.heightForWidth(900))
    assert line.shown() == ["Fruit: Rules, 2026", LONG]

    line.resize(400, line.heightForWidth(400))
    assert line.shown()[0] == "Fruit: Rules, 2026"
    assert line.shown()[1].startswith("Milk: Bringing")
    assert line.shown()[1].endswith("…, 2023")


def test_parts_stand_below_one_another_where_there_is_no_room(line: FactLine) -> None:
    one = line.heightForWidth(1200)

    assert one == line.sizeHint().height()
    assert line.heightForWidth(400) > 3 * one


def test_a_key_opens_it_and_its_states_are_told_with_its_name(qtbot: QtBot, line: FactLine) -> None:
    line.show()

    qtbot.keyClick(line, Qt.Key.Key_Return)

    assert line.isChecked()
    assert line.accessibleName() == "Facts and sources (2)"
    assert line.accessibleDescription() == f"Fresh. Fruit: Rules, 2026. Aging. {LONG}"


def test_the_voice_names_what_stands_for_a_state(qtbot: QtBot, line: FactLine) -> None:
    box = QWidget()
    qtbot.addWidget(box)
    QVBoxLayout(box).addWidget(line)
    box.show()

    told = spoken_texts(box)

    line.setParent(None)
    assert told == [f"Fruit: Rules, 2026. {LONG}"]


def test_it_is_never_wider_than_a_narrow_page_in_very_large_words(qtbot: QtBot, theme: Theme, line: FactLine) -> None:
    line.setText("Facts and sources (2) " * 9)

    assert line.minimumSizeHint().width() <= theme.tokens.size("target.normal")
    assert line.heightForWidth(200) > line.minimumSizeHint().height()


def test_a_source_with_a_colon_stands_behind_a_full_stop(qtbot: QtBot, theme: Theme, bundle: Bundle) -> None:
    """Once: “Advance passenger data (APIS): APIS: Electronic Validation …”."""
    strip = FactStrip(theme, bundle.read(facts, ("proc-apis",)), date(2026, 11, 22))
    qtbot.addWidget(strip)

    words = strip.button.states[0].words
    assert words.startswith("Advance passenger data (APIS). APIS: Electronic Validation")
    assert words.endswith(strip.button.states[0].end)
