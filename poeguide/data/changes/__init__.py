"""What changed since a print: editions of the content, kept small, and how they differ."""

from poeguide.data.changes.kept import keep_edition, kept_editions, since_then

__all__ = ["keep_edition", "kept_editions", "since_then"]
