"""What visitors get: languages, parts of the guide, paper."""

from __future__ import annotations

from poeguide.domain.kiosk_config import CLOSABLE, LANGUAGES
from poeguide.ui.kiosk.setup.fields import ChoiceField, Entry, Field, TextField
from poeguide.ui.kiosk.setup.steps.step import Step, translate
from poeguide.ui.kiosk.setup.view_model import SetupViewModel
from poeguide.ui.language import LANGUAGES as NAMES
from poeguide.ui.theme import Theme
from poeguide.ui.widgets.chip_face import Choice
from poeguide.ui.widgets.chips import ChipGroup


def yes_no() -> list[Choice]:
    """The two answers."""
    return [Choice("true", translate("Setup", "Yes")), Choice("false", translate("Setup", "No"))]


class LanguageStep(Step):
    """Which languages have a tile, and which one is first."""

    places = (("language", "offered"), ("language", "first"), ("speech", "on"))

    def __init__(self, theme: Theme, view_model: SetupViewModel) -> None:
        title = translate("Setup", "Languages and speech")
        lead = translate("Setup", "Visitors choose their language first. One that is offered alone is not asked for.")
        super().__init__(theme, view_model, title, lead)
        names = [Choice(code, NAMES[code]) for code in LANGUAGES]
        self.offered = ChoiceField(
            theme,
            view_model,
            Entry("language", "offered", translate("Setup", "Offered")),
            choices=names,
            default=list(LANGUAGES),
        )
        self.first = ChoiceField(
            theme,
            view_model,
            Entry("language", "first", translate("Setup", "Before anyone has chosen")),
            choices=names,
            default="en",
        )
        self.speech = ChoiceField(
            theme,
            view_model,
            Entry("speech", "on", translate("Setup", "Read aloud, where this computer has a speech service")),
            choices=yes_no(),
            default=True,
        )
        self.add(self.offered, self.first, self.speech)
        self.column.addStretch(1)


class FeaturesStep(Step):
    """Which parts of the guide visitors get; steps and help always stay."""

    places = (("features", "closed"),)

    def __init__(self, theme: Theme, view_model: SetupViewModel) -> None:
        title = translate("Setup", "Parts of the guide")
        lead = translate(
            "Setup", "Steps and help are always there. Trips, classes and settings are never on a public screen."
        )
        super().__init__(theme, view_model, title, lead)
        words = {
            "ports": translate("Setup", "Ports and map"),
            "plan": translate("Setup", "Plan of one’s own steps"),
            "goods": translate("Setup", "Can I bring it?"),
            "documents": translate("Setup", "Documents"),
            "contacts": translate("Setup", "Whom to call"),
            "learn": translate("Setup", "Learn"),
            "take": translate("Setup", "Take it with you: codes and paper"),
        }
        field = Field(theme, view_model, Entry("features", "closed", translate("Setup", "Visitors get")))
        self.parts = ChipGroup(theme, translate("Setup", "Visitors get"), [Choice(key, words[key]) for key in CLOSABLE])
        closed = field.known([])
        self.parts.set_keys([key for key in CLOSABLE if key not in closed])
        self.parts.keys_changed.connect(self._take)
        field.column.addWidget(self.parts)
        field.column.addWidget(field.problem)
        self.add(field)
        self.column.addStretch(1)

    def _take(self) -> None:
        self.view_model.answer("features", "closed", [key for key in CLOSABLE if key not in self.parts.keys])


class PrintStep(Step):
    """Whether there is a printer, what paper it holds, and how much one visit may print."""

    places = (("print", "on"), ("print", "paper"), ("print", "printer"), ("print", "pages_a_visit"))

    def __init__(self, theme: Theme, view_model: SetupViewModel) -> None:
        title = translate("Setup", "Printing")
        lead = translate(
            "Setup", "Nobody is ever asked about printers. Where none works, the kiosk says so and shows a code."
        )
        super().__init__(theme, view_model, title, lead)
        papers = [
            Choice("slip", translate("Setup", "A roll of 72 mm")),
            Choice("letter", translate("Setup", "Letter")),
            Choice("a4", translate("Setup", "A4")),
        ]
        counts = [Choice(str(count), str(count)) for count in (1, 2, 5, 10)]
        self.on = ChoiceField(
            theme,
            view_model,
            Entry("print", "on", translate("Setup", "There is a printer")),
            choices=yes_no(),
            default=False,
        )
        self.paper = ChoiceField(
            theme, view_model, Entry("print", "paper", translate("Setup", "Paper")), choices=papers, default="slip"
        )
        self.pages = ChoiceField(
            theme,
            view_model,
            Entry("print", "pages_a_visit", translate("Setup", "Pages that one visit may print")),
            choices=counts,
            default=2,
        )
        self.printer = TextField(
            theme,
            view_model,
            Entry("print", "printer", translate("Setup", "Name of the printer; empty for the first one")),
        )
        self.add(self.on, self.paper, self.pages, self.printer)
        self.column.addStretch(1)
