"""The question bank."""

from poeguide.ui.pages.teach.bank.page import BankPage
from poeguide.ui.pages.teach.bank.view_model import BankViewModel

__all__ = ["BankPage", "BankViewModel"]
