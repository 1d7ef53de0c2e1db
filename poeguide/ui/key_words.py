"""Where keys work, and what they do in one place only, in words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from poeguide.ui.key_places import EVERYWHERE, LESSON, LINE, MAP, READING, TALK

translate = QCoreApplication.translate


def place_words() -> dict[str, str]:
    """The places, in the order in which they are listed."""
    return {
        EVERYWHERE: translate("Keys", "Everywhere"),
        READING: translate("Keys", "On pages to read"),
        LINE: translate("Keys", "On the line of steps"),
        MAP: translate("Keys", "On the map"),
        LESSON: translate("Keys", "In a lesson"),
        TALK: translate("Keys", "While presenting"),
    }


def deed_words() -> dict[str, str]:
    """What is done in one place only."""
    return {
        "find next": translate("Keys", "Next place that was found"),
        "find previous": translate("Keys", "Previous place that was found"),
        "step before": translate("Keys", "Step before"),
        "step after": translate("Keys", "Next step"),
        "present alone": translate("Keys", "Present it"),
        "present": translate("Keys", "Present it in the presenter’s window"),
        "map north": translate("Keys", "Next place to the north"),
        "map east": translate("Keys", "Next place to the east"),
        "map south": translate("Keys", "Next place to the south"),
        "map west": translate("Keys", "Next place to the west"),
        "map closer": translate("Keys", "Closer"),
        "map farther": translate("Keys", "Farther"),
        "map all": translate("Keys", "Show all"),
        "map open": translate("Keys", "Open the place"),
        **_talk(),
    }


def _talk() -> dict[str, str]:
    return {
        "talk next": translate("PresentKeys", "Next slide"),
        "talk previous": translate("PresentKeys", "Previous slide"),
        "talk first": translate("PresentKeys", "First slide"),
        "talk last": translate("PresentKeys", "Last slide"),
        "talk undo": translate("PresentKeys", "Take the last step or stroke back"),
        "talk blank": translate("PresentKeys", "Blank the audience's screen"),
        "talk freeze": translate("PresentKeys", "Freeze what the audience sees"),
        "talk search": translate("PresentKeys", "Look something up, unseen by the audience"),
        "talk push": translate("PresentKeys", "Push what you see to the audience"),
        "talk lens": translate("PresentKeys", "Lens: enlarge under the pointer"),
        "talk pointer": translate("PresentKeys", "Pointer: a bright dot"),
        "talk spotlight": translate("PresentKeys", "Spotlight: dim all but a circle"),
        "talk pen": translate("PresentKeys", "Draw with the pen"),
        "talk erase": translate("PresentKeys", "Erase what is drawn"),
        "talk pause": translate("PresentKeys", "Pause the timer"),
        "talk restart": translate("PresentKeys", "Start the timer anew"),
        "talk swap": translate("PresentKeys", "Swap the screens"),
        "talk one-screen": translate("PresentKeys", "One screen: the audience's picture fills it, or not"),
        "talk larger": translate("PresentKeys", "Larger notes"),
        "talk smaller": translate("PresentKeys", "Smaller notes"),
        "talk keys": translate("PresentKeys", "This list"),
    }
