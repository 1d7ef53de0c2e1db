"""The trainer's register: one SQLite file on this computer and, for a school, the same tables on PostgreSQL."""

from poeguide.data.register.exchange import Exchange, exchange, missing_driver, server_library, server_url
from poeguide.data.register.register import Register, RegisterError

__all__ = ["Exchange", "Register", "RegisterError", "exchange", "missing_driver", "server_library", "server_url"]
