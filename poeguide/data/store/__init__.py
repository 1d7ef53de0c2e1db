"""The reader's own file: trips, with backups, migrations, and what happens when it is damaged."""

from poeguide.data.store.store import Store, StoreError, Trouble, Turn

__all__ = ["Store", "StoreError", "Trouble", "Turn"]
