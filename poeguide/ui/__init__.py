"""Screens: pages, view-models and widgets."""

from __future__ import annotations

import sys

import PySide6.QtCore  # noqa: F401 # makes the binding's own modules, one of which is changed below


def _skip_feature_scan() -> None:
    """Keep the binding from reading the source of every module that is imported after it.

    It looks there for optional features of its own, which this program does not use. Over the modules of the
    first picture and the first query the reading takes about a tenth of the start.
    """
    feature = sys.modules.get("shibokensupport.feature")
    if hasattr(feature, "_mod_uses_pyside"):
        setattr(feature, "_mod_uses_pyside", lambda _module: False)  # noqa: B010 # the stubs do not know it


_skip_feature_scan()
