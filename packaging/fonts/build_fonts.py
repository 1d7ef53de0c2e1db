"""Make `resources/fonts` from the published typeface: same letters, plus the signs that the program's texts use.

    npm pack @expo-google-fonts/atkinson-hyperlegible-next@0.4.1
    python -m pip install fonttools==4.68.0
    python packaging/fonts/build_fonts.py expo-google-fonts-atkinson-hyperlegible-next-0.4.1.tgz

The typeface has no arrows, primes, narrow spaces or check mark, and not every accented letter of Latin Extended-A.
They are drawn or composed here, because a machine without fonts would show boxes in their place.
"""

import base64
import hashlib
import io
import math
import sys
import tarfile
import unicodedata
from collections.abc import Iterable, Iterator
from pathlib import Path

from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.ttLib import TTFont

SOURCE_SHA512 = "tA5NUQCrb4GnQ8kvghyF6Kqw72zr4zSNmMwhCTcHlsu/jE5JoF8Fje5/WwL44y17Lue99pG9cyq3PW5X/7ZDng=="
WEIGHTS = {"400Regular": "Regular", "600SemiBold": "SemiBold", "700Bold": "Bold"}
OUT = Path(__file__).resolve().parents[2] / "resources" / "fonts"

# Signs that look like one the typeface has already.
ALIASES = {0x00AD: 0x002D, 0x00B5: 0x03BC, 0x02BB: 0x2018, 0x02BC: 0x2019, 0x2010: 0x002D, 0x2011: 0x002D}
ALIASES |= {0x202F: 0x2009, 0x2007: 0x0030, 0x2032: 0x0027, 0x2033: 0x0022}
BLANK = {0x2007}
TURNS = {0x2192: 0, 0x2197: 45, 0x2191: 90, 0x2196: 135, 0x2190: 180, 0x2199: 225, 0x2193: 270, 0x2198: 315}
# Corners of filled shapes, in a square of one unit whose middle is the origin.
SHAPES = {
    0x25B2: [(-0.5, -0.4), (0, 0.5), (0.5, -0.4)],
    0x25BC: [(-0.5, 0.4), (0.5, 0.4), (0, -0.5)],
    0x25B6: [(-0.4, 0.5), (0.5, 0), (-0.4, -0.5)],
    0x25C0: [(0.4, 0.5), (0.4, -0.5), (-0.5, 0)],
    0x25A0: [(-0.4, -0.4), (-0.4, 0.4), (0.4, 0.4), (0.4, -0.4)],
    0x25CF: [(0.45 * math.cos(-a * math.pi / 12), 0.45 * math.sin(-a * math.pi / 12)) for a in range(24)],
}
LARGER = 1.3  # than the minus sign, or an arrow among words looks lost

Corners = list[tuple[float, float]]


def main() -> None:
    """Check the archive named on the command line, and write the three fonts."""
    archive = Path(sys.argv[1]).read_bytes()
    if base64.b64encode(hashlib.sha512(archive).digest()).decode() != SOURCE_SHA512:
        raise SystemExit("The archive is not the pinned one: its SHA-512 differs.")
    with tarfile.open(fileobj=io.BytesIO(archive)) as tar:
        for folder, weight in WEIGHTS.items():
            member = tar.extractfile(f"package/{folder}/AtkinsonHyperlegibleNext_{folder}.ttf")
            if member is None:
                raise SystemExit(f"The archive holds no {weight}.")
            font = TTFont(io.BytesIO(member.read()), recalcTimestamp=False)
            extend(font)
            path = OUT / f"AtkinsonHyperlegibleNext-{weight}.ttf"
            font.save(path)
            print(path.name, hashlib.sha256(path.read_bytes()).hexdigest())


def extend(font: TTFont) -> None:
    """Add every sign that the typeface lacks."""
    for code, like in ALIASES.items():
        alias(font, code, like)
    for code, corners in SHAPES.items():
        add(font, code, [scaled(font, corners)])
    for code, degrees in TURNS.items():
        add(font, code, [turned(font, part, degrees) for part in arrow(font)])
    add(font, 0x2713, [turned(font, part, 0) for part in check(font)])
    for code in (*range(0x0100, 0x0180), *range(0x1E00, 0x1F00)):
        compose(font, code)


def alias(font: TTFont, code: int, like: int) -> None:
    """Let a code show the glyph of another, or its width only."""
    cmap = font.getBestCmap()
    if code in cmap:
        return
    if code in BLANK:
        insert(font, code, TTGlyphPen(None).glyph(), font["hmtx"][cmap[like]][0])
        return
    for table in font["cmap"].tables:
        table.cmap[code] = cmap[like]


def compose(font: TTFont, code: int) -> None:
    """Set a mark on a letter, in the middle, where the typeface has both but not the letter with the mark."""
    cmap, glyphs = font.getBestCmap(), font["glyf"]
    parts = [part for part in unicodedata.decomposition(chr(code)).split() if not part.startswith("<")]
    if code in cmap or len(parts) != 2 or not all(int(part, 16) in cmap for part in parts):
        return
    letter, mark = (int(part, 16) for part in parts)
    base = "dotlessi" if chr(letter) == "i" else "uni0237" if chr(letter) == "j" else cmap[letter]
    sign = f"{cmap[mark]}.case" if chr(letter).isupper() and f"{cmap[mark]}.case" in glyphs else cmap[mark]
    shift = round((glyphs[base].xMin + glyphs[base].xMax - glyphs[sign].xMin - glyphs[sign].xMax) / 2)
    pen = TTGlyphPen(glyphs)
    pen.addComponent(base, (1, 0, 0, 1, 0, 0))
    has_ascender = chr(letter) in "bdfhklt" and glyphs[sign].yMin > 0
    rise = glyphs[base].yMax - glyphs["x"].yMax if has_ascender else 0
    pen.addComponent(sign, (1, 0, 0, 1, shift, rise))
    insert(font, code, pen.glyph(), font["hmtx"][base][0])


def middle(font: TTFont) -> tuple[float, float, float, float]:
    """Where the middle of a sign lies, its length and the thickness of its lines, after the minus sign."""
    minus = font["glyf"][font.getBestCmap()[0x2212]]
    width, height = (minus.xMax - minus.xMin) * LARGER, minus.yMax - minus.yMin
    return (minus.xMin + minus.xMax) / 2 * LARGER, (minus.yMin + minus.yMax) / 2, width, height


def arrow(font: TTFont) -> Iterator[Corners]:
    """A shaft and a head that point right, around the origin."""
    _, _, length, thick = middle(font)
    tip, back, wing = length / 2 + thick * 0.3, -length / 2, length * 0.38
    yield [(back, -thick / 2), (back, thick / 2), (tip - thick * 0.7, thick / 2), (tip - thick * 0.7, -thick / 2)]
    slant = thick * math.sqrt(0.5)
    yield [
        (tip, 0),
        (tip - wing, -wing),
        (tip - wing - slant, -wing + slant),
        (tip - 2 * slant, 0),
        (tip - wing - slant, wing - slant),
        (tip - wing, wing),
    ]


def check(font: TTFont) -> Iterator[Corners]:
    """A check mark, around the origin."""
    _, _, length, thick = middle(font)
    half, slant = length / 2, thick * math.sqrt(0.5)
    low = (-half * 0.25, -half * 0.75)
    yield [
        (low[0], low[1] - slant),
        (-half - slant / 2, low[1] + half * 0.75 - slant / 2),
        (-half + slant / 2, low[1] + half * 0.75 + slant / 2),
        (low[0], low[1] + slant),
        (half - slant / 2, half * 0.5 + slant * 1.5),
        (half + slant / 2, half * 0.5 + slant / 2),
    ]


def turned(font: TTFont, corners: Iterable[tuple[float, float]], degrees: float) -> Corners:
    """Corners around the origin, turned and moved to where a sign stands."""
    x, y, *_ = middle(font)
    cos, sin = math.cos(math.radians(degrees)), math.sin(math.radians(degrees))
    return [(x + a * cos - b * sin, y + a * sin + b * cos) for a, b in corners]


def scaled(font: TTFont, corners: Corners) -> Corners:
    """Corners in a square of one unit, as large as a sign is long."""
    length = middle(font)[2]
    return turned(font, [(a * length, b * length) for a, b in corners], 0)


def add(font: TTFont, code: int, parts: list[Corners]) -> None:
    """Draw a glyph from polygons."""
    if code in font.getBestCmap():
        return
    pen = TTGlyphPen(None)
    for corners in parts:
        start, *rest = [(round(x), round(y)) for x, y in corners]
        pen.moveTo(start)
        for corner in rest:
            pen.lineTo(corner)
        pen.closePath()
    insert(font, code, pen.glyph(), round(font["hmtx"][font.getBestCmap()[0x2212]][0] * LARGER))


def insert(font: TTFont, code: int, glyph: object, width: int) -> None:
    """Put a new glyph into the tables that must know it."""
    name = f"uni{code:04X}"
    font.setGlyphOrder([*font.getGlyphOrder(), name])
    font["glyf"].glyphs[name] = glyph
    font["glyf"].glyphOrder = font.getGlyphOrder()
    glyph.recalcBounds(font["glyf"])  # type: ignore[attr-defined] # the class has no stubs
    font["hmtx"][name] = (width, getattr(glyph, "xMin", 0))
    for table in font["cmap"].tables:
        table.cmap[code] = name


if __name__ == "__main__":
    main()
