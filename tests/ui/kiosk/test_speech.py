from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication, QWidget

from poeguide.domain.routes import Route
from poeguide.ui.kiosk.keypad import Keypad
from poeguide.ui.kiosk.speech import Speech, sentences
from poeguide.ui.kiosk.spoken import spoken_texts
from poeguide.ui.kiosk.window import KioskWindow
from tests.ui.kiosk.conftest import Recorder, Visitor


def finish_speaking(speech: Speech) -> None:
    while speech.is_busy:
        speech.look()


def test_texts_are_spoken_sentence_by_sentence() -> None:
    assert sentences(["One. Two!", " ", "Three", "…"]) == ["One.", "Two!", "Three"]


def test_the_caption_is_what_is_being_said(voice: Recorder) -> None:
    speech = Speech(voice)
    voice.is_at_it = True
    speech.read(["One. Two."], "en")
    assert speech.caption == "One."

    voice.is_at_it = True
    speech.look()
    assert speech.caption == "One."

    voice.is_at_it = False
    speech.look()
    assert (speech.caption, voice.said) == ("Two.", ["One.", "Two."])


def test_again_pause_and_go_on(voice: Recorder) -> None:
    speech = Speech(voice)
    speech.read(["One. Two."], "en")
    speech.repeat()
    speech.pause()
    assert speech.is_paused
    assert not speech.is_busy

    speech.pause()
    finish_speaking(speech)

    assert voice.said == ["One.", "One.", "One.", "Two."]


def test_speed_and_volume_have_ends_and_begin_anew(voice: Recorder) -> None:
    speech = Speech(voice)
    for _ in range(20):
        speech.change_rate(1)
        speech.change_volume(1)
    assert speech.rate == 60

    speech.reset()

    assert (speech.rate, speech.caption) == (0, "")


def test_without_an_engine_it_says_so_plainly(visit: Visitor) -> None:
    window = visit(link="help/secondary")
    window.kiosk.speech._engine = None

    window.reader.listen()

    assert "Speech is not installed" in window.captions.words.text()
    assert [key for key, button in window.captions.buttons.items() if button.isVisible()] == ["close"]


def test_listening_reads_the_page_from_its_title_on(visit: Visitor, voice: Recorder) -> None:
    window = visit(link="help/secondary")

    window.header.listen.click()
    finish_speaking(window.kiosk.speech)

    assert voice.said[0] == "I was sent to secondary"
    assert any("It does not mean that you did something wrong." in said for said in voice.said)
    assert window.captions.isVisible()


def test_every_page_has_something_to_say(visit: Visitor) -> None:
    window = visit()
    for link in ("home", "steps/foot", "ports", "ports/2504", "goods", "help", "contacts"):
        window.services.navigator.go(Route.parse(link))
        QApplication.processEvents()
        page = window.page
        assert page is not None
        assert len(spoken_texts(page)) >= 3, link


@pytest.mark.parametrize(
    ("link", "words"),
    [
        ("help", "My parcel is held. CBP checks mail from abroad."),
        ("ports/2504", "Otay Mesa (passenger). General, Ready, SENTRI. 5.3 mi east"),
    ],
)
def test_what_paints_its_own_words_is_read_too(visit: Visitor, link: str, words: str) -> None:
    window = visit()
    window.services.navigator.go(Route.parse(link))
    QApplication.processEvents()

    assert window.page is not None
    assert any(said.startswith(words) for said in spoken_texts(window.page)), spoken_texts(window.page)


def press(window: KioskWindow, keypad: Keypad, act: str, times: int = 1) -> QWidget | None:
    for _ in range(times):
        keypad.press(act)
        QApplication.processEvents()
    return window.focusWidget()


def choose(window: KioskWindow, keypad: Keypad, name: str) -> None:
    """Go on until the voice says a name, and choose it."""
    for _ in range(80):
        widget = window.focusWidget()
        if widget is not None and name in (widget.accessibleName() or getattr(widget, "text", str)()):
            press(window, keypad, "choose")
            return
        press(window, keypad, "next")
    raise AssertionError(f"{name} was never reached")


def test_five_keys_and_no_screen_lead_to_the_sheet_on_secondary_inspection(
    kiosk_window: KioskWindow, voice: Recorder
) -> None:
    window, keypad = kiosk_window, Keypad(kiosk_window, {})

    press(window, keypad, "next")
    assert window.scene == "languages"
    choose(window, keypad, "English")
    choose(window, keypad, "Help now")
    choose(window, keypad, "I was sent to secondary")
    QApplication.processEvents()
    finish_speaking(window.kiosk.speech)

    assert window.services.navigator.current == Route("help", "secondary")
    log = iter(voice.said)
    for words in ("English", "Help now", "I was sent to secondary", "What it is", "What it is not", "Have ready"):
        assert any(words in said for said in log), words


def test_the_back_key_goes_back_and_the_last_key_says_it_again(kiosk_window: KioskWindow, voice: Recorder) -> None:
    window, keypad = kiosk_window, Keypad(kiosk_window, {})
    press(window, keypad, "next")
    choose(window, keypad, "English")
    choose(window, keypad, "Help now")

    press(window, keypad, "back")
    assert window.services.navigator.current == Route("home")

    press(window, keypad, "next")
    said = voice.said[-1]
    press(window, keypad, "repeat")
    assert voice.said[-1] == said


def test_learned_keys_take_the_place_of_the_first_ones(kiosk_window: KioskWindow) -> None:
    keypad = Keypad(kiosk_window, {"next": "Media Next"})

    assert "next" in keypad._acts.values()
    assert len(keypad._acts) == 5


def test_who_listened_hears_that_the_visit_is_over(visit: Visitor, voice: Recorder) -> None:
    window = visit(link="help")
    window.reader.listen()

    window.bar.buttons["finish"].click()

    assert voice.said[-1].startswith("Finished.")
    assert not window.kiosk.visit.is_speech_on
    window = visit(link="help")
    before = len(voice.said)
    window.bar.buttons["finish"].click()
    assert len(voice.said) == before
