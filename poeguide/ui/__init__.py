"""Screens: pages, view-models and widgets."""

from __future__ import annotations

import builtins

import PySide6.QtCore  # noqa: F401 # puts in the hook that is taken out below


def _take_out_import_hook() -> None:
    """Keep the binding from reading the source of every module that is imported after it.

    It looks there for optional features of its own, which this program does not use. Over the modules of the
    first picture and the first query the reading takes about a tenth of the start.
    """
    builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)


_take_out_import_hook()
