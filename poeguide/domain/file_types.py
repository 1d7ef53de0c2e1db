"""The reader's files that the program opens, known by how their names end."""

from __future__ import annotations

from typing import Final, NamedTuple
from urllib.parse import unquote, urlsplit

MEDIA_PREFIX: Final = "application/vnd.poeguide."


class FileType(NamedTuple):
    """A kind of file. `page` takes it in; without a page the whole program does."""

    kind: str
    page: str = ""

    @property
    def suffix(self) -> str:
        """How names of such files end."""
        return ".poe" + self.kind

    @property
    def media_type(self) -> str:
        """What desktops call such files."""
        return MEDIA_PREFIX + self.kind


FILE_TYPES: Final = (FileType("bundle"), FileType("trip", "trip"), FileType("lesson", "lessons"), FileType("kiosk"))


def path_of(text: str) -> str:
    """The path of a file that is named by its path, or by a file address as file managers do."""
    address = urlsplit(text)
    return unquote(address.path) if address.scheme == "file" and address.netloc in ("", "localhost") else text


def file_type(text: str) -> FileType | None:
    """The kind of file that a path names, if it is one of ours; a link of the program is none."""
    name = path_of(text).casefold()
    return None if name.startswith("poeguide:") else next((t for t in FILE_TYPES if name.endswith(t.suffix)), None)
