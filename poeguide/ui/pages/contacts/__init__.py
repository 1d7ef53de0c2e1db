"""Who to contact: the directory as a tree and as a list."""

from __future__ import annotations

from poeguide.ui.pages.contacts.page import HISTORY, WHO, ContactsPage
from poeguide.ui.pages.contacts.view_model import ContactsViewModel

__all__ = ["HISTORY", "WHO", "ContactsPage", "ContactsViewModel"]
