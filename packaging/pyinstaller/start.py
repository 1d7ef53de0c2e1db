"""Where the packaged program starts."""

import os
import sys
from pathlib import Path


def hold_modules() -> None:
    """Keep the file that holds the modules open: after an update or a removal its path leads to another one or none.

    PyInstaller opens it by its path for each module, and ends the program where the path leads nowhere.
    """
    if not sys.platform.startswith("linux"):  # elsewhere a program that runs is not replaced
        return
    held = Path(f"/proc/self/fd/{os.open(sys.executable, os.O_RDONLY)}")
    if held.exists():
        from pyimod02_importers import pyz_archive  # type: ignore[import-not-found] # PyInstaller's, at run time only

        pyz_archive._filename = str(held)  # noqa: SLF001 # tested by package-test.sh; PyInstaller is pinned by digest


hold_modules()
from poeguide.__main__ import main  # noqa: E402 # the first module of ours comes out of the file that is held

try:
    sys.exit(main())
except ImportError as error:
    sys.exit(f"poeguide: A library is missing ({error}). Install the package again, with what it depends on.")
