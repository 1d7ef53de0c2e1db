"""Errors that a reader may see: one sentence that says what is wrong, one that says what to do."""


class PoeGuideError(Exception):
    """Something the program cannot do, in words for the reader."""

    def __init__(self, title: str, hint: str = "") -> None:
        super().__init__(title)
        self.title = title
        self.hint = hint

    def __str__(self) -> str:
        return f"{self.title} {self.hint}".rstrip()


class BundleError(PoeGuideError):
    """The content bundle is missing, damaged, foreign or of another version."""


class UsageError(PoeGuideError):
    """The command line asks for something that does not exist."""
