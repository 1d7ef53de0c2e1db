"""`python -m poeguide.data.bundler.jump_codes`: give new pages their codes for ever, at the end of jump_codes.csv.

Until then a new page has the code that its name gives; only in the rare case that two new pages want the same one does
it matter which came first, and this list settles that. Lines are never changed or taken out.
"""

from __future__ import annotations

import csv
import sys
from pathlib import Path
from typing import Final

from poeguide.data.bundler.places import known_routes
from poeguide.data.bundler.problems import Problems
from poeguide.data.bundler.read import read_content
from poeguide.domain.jump_codes import assign, faults

CONTENT: Final = Path(__file__).resolve().parents[3] / "resources" / "content"


def append_codes(folder: Path) -> int:
    """Append the pages that have no line yet; how many there were."""
    content = read_content(folder, Problems())
    kept = {item.record.route: item.record.code for item in content.jump_codes}
    codes = assign(known_routes(content), kept)
    wrong = faults(codes)
    if wrong:
        raise ValueError(" ".join(wrong))
    new = sorted(set(codes) - set(kept))
    with (folder / "jump_codes.csv").open("a", encoding="utf-8", newline="") as file:
        csv.writer(file, lineterminator="\n").writerows((route, codes[route]) for route in new)
    return len(new)


if __name__ == "__main__":
    count = append_codes(CONTENT)
    sys.stdout.write(f"{count} new code{'s' * (count != 1)}.\n")
