"""Reusable widgets: they take values and emit signals, and know no page."""
