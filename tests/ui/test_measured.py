"""Words are measured only where it matters, and the answer is that of measuring all of them."""

from __future__ import annotations

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtGui import QFontMetrics
from pytestqt.qtbot import QtBot

from poeguide.ui.theme import Theme
from poeguide.ui.widgets.measured import measured

texts = st.lists(st.text(alphabet=st.characters(categories=("L", "N", "P", "Zs")), max_size=40), max_size=12)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(words=texts, room=st.integers(0, 400))
def test_no_wide_text_is_missed(qtbot: QtBot, theme: Theme, words: list[str], room: int) -> None:
    font = theme.tokens.font("body")
    width = QFontMetrics(font).horizontalAdvance

    assert measured(font).widest(words)[1] == max(map(width, words), default=0)
    assert set(measured(font).wider(words, room)) == {text for text in words if width(text) > room}


def test_a_font_is_measured_once_for_all_tables(theme: Theme) -> None:
    assert measured(theme.tokens.font("body")) is measured(theme.tokens.font("body"))
    assert measured(theme.tokens.font("body")) is not measured(theme.tokens.font("h1"))
