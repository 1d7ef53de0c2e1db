"""The staff PIN of a kiosk: a slow salted hash, and waits that grow with each wrong try."""

from __future__ import annotations

import hashlib
import hmac
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

LEAST_DIGITS: Final = 6
MOST_DIGITS: Final = 12
FREE_TRIES: Final = 5
FIRST_WAIT: Final = 30
LONGEST_WAIT: Final = 15 * 60
SALT_BYTES: Final = 16

_COST: Final = 2**15
_BLOCK: Final = 8
_LANES: Final = 1
_MEMORY: Final = 128 * 1024 * 1024
_MOST_COST: Final = 2**17


def is_allowed(pin: str) -> bool:
    """Whether a text may be a PIN: six to twelve digits that are neither all alike nor a plain run."""
    if not (pin.isascii() and pin.isdigit() and LEAST_DIGITS <= len(pin) <= MOST_DIGITS):
        return False
    steps = {int(after) - int(before) for before, after in pairwise(pin)}
    return steps not in ({0}, {1}, {-1})


def hash_pin(pin: str, salt: bytes) -> str:
    """The text to store for a PIN; parameters stand beside the hash, so that they may grow later."""
    digest = _digest(pin, salt, _COST, _BLOCK, _LANES)
    return f"scrypt${_COST}${_BLOCK}${_LANES}${salt.hex()}${digest.hex()}"


def is_hash(text: str) -> bool:
    """Whether a text is one that `hash_pin` wrote."""
    return _parts(text) is not None


def is_right(pin: str, stored: str) -> bool:
    """Whether a PIN fits the stored text; False for a text that cannot be read."""
    parts = _parts(stored)
    if parts is None:
        return False
    cost, block, lanes, salt, digest = parts
    return hmac.compare_digest(_digest(pin, salt, cost, block, lanes), digest)


def wait_after(failures: int) -> int:
    """Seconds to wait after so many wrong tries in a row: none at first, then 30, doubled up to 15 minutes."""
    if failures < FREE_TRIES:
        return 0
    return int(min(LONGEST_WAIT, FIRST_WAIT * 2 ** min(failures - FREE_TRIES, 10)))


@dataclass(slots=True)
class Throttle:
    """Wrong tries so far, and until when the next one must wait.

    Only the number of tries is stored. A restart therefore begins the wait anew, whatever the computer's date says:
    neither pulling the plug nor setting the clock makes it shorter.
    """

    failures: int = 0
    until: float = 0.0

    @classmethod
    def stored(cls, failures: int, now: float) -> Throttle:
        """The throttle after a restart."""
        return cls(failures, now + wait_after(failures))

    def seconds_left(self, now: float) -> int:
        """Whole seconds until the next try."""
        return max(0, round(self.until - now + 0.499))

    def fail(self, now: float) -> None:
        """Note a wrong try."""
        self.failures += 1
        self.until = now + wait_after(self.failures)

    def succeed(self) -> None:
        """Note the right PIN."""
        self.failures, self.until = 0, 0.0


def _parts(text: str) -> tuple[int, int, int, bytes, bytes] | None:
    name, _, rest = text.partition("$")
    try:
        cost, block, lanes, salt, digest = rest.split("$")
        parts = (int(cost), int(block), int(lanes), bytes.fromhex(salt), bytes.fromhex(digest))
    except ValueError:
        return None
    is_sane = name == "scrypt" and _COST <= parts[0] <= _MOST_COST and parts[1:3] == (_BLOCK, _LANES)
    is_power = parts[0] & (parts[0] - 1) == 0
    return parts if is_sane and is_power and len(parts[3]) == SALT_BYTES and len(parts[4]) == 32 else None


def _digest(pin: str, salt: bytes, cost: int, block: int, lanes: int) -> bytes:
    return hashlib.scrypt(pin.encode(), salt=salt, n=cost, r=block, p=lanes, maxmem=2 * _MEMORY, dklen=32)
