"""Codes of the domain as words for the reader."""

from __future__ import annotations

from poeguide.ui.words.evidence import confidence, source_kind, subject
from poeguide.ui.words.offices import office_kind, office_kind_one
from poeguide.ui.words.places import (
    MODE_ICONS,
    border,
    compass,
    crossing_status,
    held_document,
    lane,
    lanes,
    legal_status,
    measure,
    mode,
    only_for,
    port_type,
    port_types,
    ways_to_cross,
)
from poeguide.ui.words.readings import block, block_title, hit_kind, page

__all__ = [
    "MODE_ICONS",
    "block",
    "block_title",
    "border",
    "compass",
    "confidence",
    "crossing_status",
    "held_document",
    "hit_kind",
    "lane",
    "lanes",
    "legal_status",
    "measure",
    "mode",
    "office_kind",
    "office_kind_one",
    "only_for",
    "page",
    "port_type",
    "port_types",
    "source_kind",
    "subject",
    "ways_to_cross",
]
