"""What tells a bundle of this version from any other. Raise SCHEMA_VERSION with each change of tables or manifest."""

from typing import Final

from poeguide.languages import NAMES

APPLICATION_ID: Final = 0x506F6542
SCHEMA_VERSION: Final = 11
PAGE_SIZE: Final = 4096
LANGUAGES: Final = tuple(NAMES)
"""Languages of the content; the first one is complete, the others overlay it."""
