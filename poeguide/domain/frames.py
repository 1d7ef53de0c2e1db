"""Frames: a text as numbered codes that are shown one after the other; any `needed` of them rebuild it.

The first frames hold the packed bytes themselves, the others more values of the same polynomials over 256 elements
(Reed and Solomon's idea), so that it does not matter which frames a camera misses.
"""

from __future__ import annotations

import re
import zlib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from hashlib import sha256
from math import ceil
from typing import Final

MARK: Final = "PG1"
BLOCK: Final = 240
"""Bytes of a frame. With base 45 and its head a frame stays below 400 signs, so a code stays below 500 bytes."""
SPARE: Final = 0.6
"""Share of all frames that is enough to rebuild the text."""
MOST: Final = 255
MAX_TEXT: Final = 1_000_000
_SIGNS: Final = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:"
_FRAME: Final = re.compile(rf"{MARK}:(\d{{1,3}})/(\d{{1,3}}):(\d{{1,3}}):(\d{{1,5}}):([0-9A-F]{{8}}):(.*)", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Frame:
    """One frame: which of how many, how many are needed, how long the whole is, and its mark."""

    number: int
    count: int
    needed: int
    length: int
    mark: str
    block: bytes

    def __str__(self) -> str:
        """The frame in signs that a code holds most tightly."""
        head = f"{MARK}:{self.number}/{self.count}:{self.needed}:{self.length}:{self.mark}:"
        return head + to_base45(self.block)

    @classmethod
    def parse(cls, text: str) -> Frame:
        """Read a frame; ValueError where the text is none."""
        match = _FRAME.fullmatch(text.strip("\r\n"))
        if match is None:
            raise ValueError("This is not a frame of a trip.")
        number, count, needed, length = (int(part) for part in match.groups()[:4])
        if not (1 <= number <= count <= MOST and 1 <= needed <= count):
            raise ValueError("This frame has a number that cannot be.")
        return cls(number, count, needed, length, match[5], from_base45(match[6]))


def split(text: str, *, block: int = BLOCK) -> list[Frame]:
    """The text as frames; ValueError where it is too long for them."""
    packed = zlib.compress(text.encode("utf-8"), 9)
    needed = ceil(len(packed) / block)
    count = ceil(needed / SPARE)
    if count > MOST:
        raise ValueError("This trip is too long to be shown as codes.")
    padded = packed.ljust(needed * block, b"\0")
    known = {at: padded[at * block : (at + 1) * block] for at in range(needed)}
    mark = _mark(packed)
    blocks = [known[at] if at in known else _block_at(at, known) for at in range(count)]
    return [Frame(at + 1, count, needed, len(packed), mark, part) for at, part in enumerate(blocks)]


def rebuild(frames: Iterable[Frame]) -> str:
    """The text of enough frames in any order; ValueError says how many are missing or what does not fit."""
    found = list(frames)
    if not found:
        raise ValueError("There is no frame.")
    first = found[0]
    same = {(f.count, f.needed, f.length, f.mark, len(f.block)) for f in found}
    if len(same) > 1:
        raise ValueError("These frames belong to different trips.")
    known = {frame.number - 1: frame.block for frame in found}
    if len(known) < first.needed:
        raise ValueError(
            f"{len(known)} of {first.needed} frames are there; {first.needed - len(known)} more are needed."
        )
    kept = dict(sorted(known.items())[: first.needed])
    blocks = (kept[at] if at in kept else _block_at(at, kept) for at in range(first.needed))
    packed = b"".join(blocks)[: first.length]
    if _mark(packed) != first.mark:
        raise ValueError("The frames do not fit together.")
    return _unpacked(packed)


def to_base45(data: bytes) -> str:
    """Bytes in the 45 signs that a code holds most tightly (RFC 9285)."""
    signs = []
    for at in range(0, len(data), 2):
        pair = data[at : at + 2]
        value = int.from_bytes(pair, "big")
        for _ in range(len(pair) + 1):
            value, place = divmod(value, 45)
            signs.append(_SIGNS[place])
    return "".join(signs)


def from_base45(text: str) -> bytes:
    """The bytes of such signs; ValueError where they are none."""
    data = bytearray()
    for at in range(0, len(text), 3):
        group = text[at : at + 3]
        value = sum(_SIGNS.index(sign) * 45**place for place, sign in enumerate(group))
        size = len(group) - 1
        if size < 1 or value >= 256**size:
            raise ValueError("These signs are not whole.")
        data += value.to_bytes(size, "big")
    return bytes(data)


def _mark(packed: bytes) -> str:
    return sha256(packed).hexdigest()[:8].upper()


def _unpacked(packed: bytes) -> str:
    """The text; no more of it than a trip can be, whatever the bytes promise."""
    try:
        reader = zlib.decompressobj()
        text = reader.decompress(packed, MAX_TEXT)
        if reader.unconsumed_tail:
            raise ValueError("This trip is too long.")
        return text.decode("utf-8")
    except zlib.error as error:
        raise ValueError("The frames do not hold a trip.") from error


def _tables() -> tuple[Sequence[int], Sequence[int]]:
    """Powers and logarithms of 2 in the field of 256 elements."""
    powers, logs, value = [0] * 510, [0] * 256, 1
    for exponent in range(255):
        powers[exponent] = powers[exponent + 255] = value
        logs[value] = exponent
        value = (value << 1) ^ (0x11D if value & 0x80 else 0)
    return powers, logs


_POWERS, _LOGS = _tables()


def _block_at(place: int, known: Mapping[int, bytes]) -> bytes:
    """The values at a place of the polynomials that run through the known blocks (Lagrange)."""
    result = 0
    for at, block in known.items():
        log = sum(_LOGS[place ^ other] - _LOGS[at ^ other] for other in known if other != at) % 255
        row = bytes([0, *(_POWERS[_LOGS[value] + log] for value in range(1, 256))])
        result ^= int.from_bytes(block.translate(row), "big")
    return result.to_bytes(len(next(iter(known.values()))), "big")
