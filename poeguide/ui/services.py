"""What a page may ask for."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, NamedTuple

from poeguide.data.bundle import Bundle
from poeguide.paths import Paths
from poeguide.ui.navigator import Navigator
from poeguide.ui.notices import Notices
from poeguide.ui.preferences import Preferences
from poeguide.ui.tasks import Tasks
from poeguide.ui.theme import Theme
from poeguide.ui.trips import Trips

if TYPE_CHECKING:
    from datetime import datetime


class Services(NamedTuple):
    """Long-lived objects, made once in `poeguide.app`."""

    bundle: Bundle
    theme: Theme
    navigator: Navigator
    tasks: Tasks
    notices: Notices
    preferences: Preferences
    paths: Paths
    clock: Callable[[], datetime]
    trips: Trips
    profile: str = ""
    """Empty on a reader's own computer; `kiosk` on a public screen, where nothing may be kept."""

    @property
    def language(self) -> str:
        """The reader's language, as a two-letter code."""
        return self.preferences.settings.language
