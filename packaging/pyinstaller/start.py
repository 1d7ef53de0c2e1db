"""Where the packaged program starts."""

import sys

from poeguide.__main__ import main

try:
    sys.exit(main())
except ImportError as error:
    sys.exit(f"poeguide: A library is missing ({error}). Install the package again, with what it depends on.")
