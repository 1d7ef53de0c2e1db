"""The steps of the set-up, in their order."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from poeguide.ui.kiosk.setup.steps.keys import KeysStep
from poeguide.ui.kiosk.setup.steps.people import FeaturesStep, LanguageStep, PrintStep
from poeguide.ui.kiosk.setup.steps.pin import PinStep
from poeguide.ui.kiosk.setup.steps.place import HoursStep, PlaceStep
from poeguide.ui.kiosk.setup.steps.review import ReviewStep
from poeguide.ui.kiosk.setup.steps.screen import MeasureStep, ScreenStep
from poeguide.ui.kiosk.setup.steps.step import Step
from poeguide.ui.kiosk.setup.view_model import SetupViewModel
from poeguide.ui.theme import Theme

STEPS: Final[tuple[Callable[[Theme, SetupViewModel], Step], ...]] = (
    ScreenStep,
    MeasureStep,
    LanguageStep,
    PlaceStep,
    HoursStep,
    FeaturesStep,
    PrintStep,
    PinStep,
    KeysStep,
    ReviewStep,
)
