"""What tells a bundle of this version from any other file. Raise SCHEMA_VERSION with every change of the tables."""

from typing import Final

from poeguide.languages import NAMES

APPLICATION_ID: Final = 0x506F6542
SCHEMA_VERSION: Final = 9
PAGE_SIZE: Final = 4096
LANGUAGES: Final = tuple(NAMES)
"""Languages of the content; the first one is complete, the others overlay it."""
