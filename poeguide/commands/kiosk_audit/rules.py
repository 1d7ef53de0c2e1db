"""The rules that a kiosk holds itself against, and those that only people can check."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True)
class Rule:
    """A rule: its words, where the standards ask for it, and how a value is told."""

    words: str
    clauses: str
    unit: str = ""
    """Empty for a yes or no."""


RULES: Final = {
    "contrast": Rule("Colors of words and edges stand out in all themes", "WCAG 1.4.3, 1.4.11; 508 402.4", ":1"),
    "painted": Rule("Words stand out as they are painted, 4.5:1", "WCAG 1.4.3; 508 402.4", ":1"),
    "letters": Rule("Capitals are 4.8 mm high or more", "508 402.4", " mm"),
    "enlarged": Rule("Body text fills 0.7 degrees at the configured distance", "EN 301 549 5.1.4", " px"),
    "targets": Rule("What is pressed is 15 mm high and wide or more", "EN 301 549 5.5.1; WCAG 2.5.8", " mm"),
    "tiles": Rule("The tiles of Home are 40 mm or more", "EN 301 549 5.5.1", " mm"),
    "titles": Rule("Each page has a title", "WCAG 2.4.2"),
    "names": Rule("Each control has a name and a role", "EN 301 549 5.1.3; WCAG 4.1.2"),
    "order": Rule("Two keys come to each control, and back", "EN 301 549 5.1.6; WCAG 2.1.1, 2.4.3"),
    "speech": Rule("Each page and each control has words to be spoken", "508 402.2; EN 301 549 5.1.3.1"),
    "voice": Rule("Speech repeats, pauses, and has speed and volume, reset after the visit", "508 402.2.3, 402.3"),
    "time": Rule("Whoever needs more time is asked, and gets it as often as they like", "508 407.5; WCAG 2.2.1"),
    "reach": Rule("In reach mode nothing is pressed out of reach", "508 407.8; EN 301 549 8.3", " px"),
    "privacy": Rule("Nothing of a visit is left for the next one", "508 405"),
}
BY_HAND: Final = (
    ("The voice is heard from loudspeaker and headset, and a headset silences the loudspeaker.", "508 402.3"),
    ("The keys of the keypad can be told by touch alone, and are pressed with one hand and little force.", "508 407.3"),
    ("The lowest part of the screen, and the keypad, are within reach of somebody who sits before it.", "508 407.8"),
    ("The screen is seen from 1,015 mm above the floor.", "508 408.2"),
    ("A bank card held to the screen is as long as it is drawn on the staff page.", "508 402.4"),
    ("Nobody but the visitor can read the screen or hear the voice.", "508 405"),
)  # fmt: skip
