"""The place: its name, its port, its hours, and what the screen does outside them."""

from __future__ import annotations

from PySide6.QtCore import QLocale

from poeguide.domain.kiosk_config import AFTER_HOURS, DAYS
from poeguide.ui.kiosk.setup.fields import ChoiceField, Entry, TextField
from poeguide.ui.kiosk.setup.steps.step import Step, translate
from poeguide.ui.kiosk.setup.view_model import SetupViewModel
from poeguide.ui.theme import Theme
from poeguide.ui.widgets.chip_face import Choice
from poeguide.ui.widgets.text import Label


class PlaceStep(Step):
    """Where the kiosk stands."""

    places = (("place", "name"), ("place", "port"), ("machine", "state"))

    def __init__(self, theme: Theme, view_model: SetupViewModel) -> None:
        title = translate("Setup", "The place")
        lead = translate("Setup", "The name is on what is printed. The port is the one that notices are about.")
        super().__init__(theme, view_model, title, lead)
        self.name = TextField(theme, view_model, Entry("place", "name", translate("Setup", "Name of this place")))
        self.port = TextField(
            theme, view_model, Entry("place", "port", translate("Setup", "Code of the port, or empty"))
        )
        self.found = Label("", "strong", wraps=True)
        words = translate("Setup", "Folder for what outlives a restart; empty for the user’s own")
        self.state = TextField(theme, view_model, Entry("machine", "state", words))
        self.add(self.name, self.port, self.found, self.state)
        self.column.addStretch(1)
        view_model.changed.connect(self._show)
        self._show()

    def _show(self) -> None:
        is_right = not self.view_model.problem("place", "port")
        name = self.view_model.port_name() if is_right else ""
        self.found.setText(name)
        self.found.setVisible(bool(name))


class HoursStep(Step):
    """When the desk beside the kiosk is open, and what the screen does when it is not."""

    places = (("place", "opens"), ("place", "closes"), ("place", "closed_days"), ("place", "after_hours"))

    def __init__(self, theme: Theme, view_model: SetupViewModel) -> None:
        title = translate("Setup", "Hours")
        lead = translate("Setup", "Hours of the desk beside the kiosk, such as 08:00. Leave both empty for none.")
        super().__init__(theme, view_model, title, lead)
        self.opens = TextField(theme, view_model, Entry("place", "opens", translate("Setup", "Opens")))
        self.closes = TextField(theme, view_model, Entry("place", "closes", translate("Setup", "Closes")))
        self.days = ChoiceField(
            theme,
            view_model,
            Entry("place", "closed_days", translate("Setup", "Days without hours")),
            choices=[Choice(day, _day_words(day)) for day in DAYS],
            default=[],
        )
        ways = {
            "stay": translate("Setup", "Stay as it is, and say that the desk is closed"),
            "dim": translate("Setup", "Rest dim, with a clock and the next opening"),
            "black": translate("Setup", "Rest black"),
        }
        self.after = ChoiceField(
            theme,
            view_model,
            Entry("place", "after_hours", translate("Setup", "Outside the hours, the screen should")),
            choices=[Choice(way, ways[way]) for way in AFTER_HOURS],
            default="stay",
        )
        self.add(self.opens, self.closes, self.days, self.after)
        self.column.addStretch(1)


def _day_words(day: str) -> str:
    return QLocale().dayName(DAYS.index(day) + 1, QLocale.FormatType.ShortFormat)
