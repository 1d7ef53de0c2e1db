"""Where the packaged program starts."""

import sys

from poeguide.__main__ import main

sys.exit(main())
