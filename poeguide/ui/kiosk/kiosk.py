"""What the parts of the kiosk share."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from poeguide.domain.kiosk_config import KioskConfig
from poeguide.ui.kiosk.idle_timer import IdleTimer
from poeguide.ui.kiosk.speech import Speech
from poeguide.ui.kiosk.visit import Visit
from poeguide.ui.services import Services

if TYPE_CHECKING:
    from poeguide.ui.kiosk.board import Board
    from poeguide.ui.kiosk.fitting import Fitting
    from poeguide.ui.kiosk.printing import Printing
    from poeguide.ui.kiosk.staff import Staff


@dataclass(frozen=True)
class Kiosk:
    """Long-lived objects of the kiosk, made once by `make_kiosk`."""

    services: Services
    config: KioskConfig
    visit: Visit
    idle: IdleTimer
    speech: Speech
    staff: Staff
    board: Board
    fitting: Fitting
    printing: Printing
