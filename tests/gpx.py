"""The structure of GPX 1.1: elements in their order, attributes that must be there, and what values look like.

The published schema has no license, so its rules are told anew here instead of being copied.
"""

from __future__ import annotations

import re
from collections import Counter
from datetime import datetime
from urllib.parse import urlsplit
from xml.etree import ElementTree

NAMESPACE = "http://www.topografix.com/GPX/1/1"
ANY_NUMBER = frozenset({"link", "wpt", "rte", "trk", "rtept", "trkseg", "trkpt"})
POINT = (
    "ele", "time", "magvar", "geoidheight", "name", "cmt", "desc", "src", "link", "sym", "type", "fix", "sat", "hdop",
    "vdop", "pdop", "ageofdgpsdata", "dgpsid", "extensions",
)  # fmt: skip
CHILDREN = {
    "gpx": ("metadata", "wpt", "rte", "trk", "extensions"),
    "metadata": ("name", "desc", "author", "copyright", "link", "time", "keywords", "bounds", "extensions"),
    "wpt": POINT,
    "link": ("text", "type"),
}
"""Elements that may hold others, in this order; all others hold text. Routes and tracks are not written."""
ATTRIBUTES = {"gpx": {"version", "creator"}, "wpt": {"lat", "lon"}, "link": {"href"}, "bounds": {"minlat"}}
DECIMAL = re.compile(r"[+-]?(\d+(\.\d*)?|\.\d+)")


def problems(text: str) -> list[str]:
    """What keeps a text from being a GPX 1.1 file; nothing for a good one."""
    if not text.startswith('<?xml version="1.0" encoding="UTF-8"?>'):
        return ["no declaration of XML 1.0 in UTF-8"]
    root = ElementTree.fromstring(text)
    if root.tag != f"{{{NAMESPACE}}}gpx":
        return [f"the root is {root.tag}"]
    found = [] if root.get("version") == "1.1" and root.get("creator") else ["no version 1.1 or no creator"]
    return [*found, *_of_element(root, "gpx")]


def _of_element(element: ElementTree.Element, name: str) -> list[str]:
    found = []
    if set(element.attrib) != ATTRIBUTES.get(name, set()):
        found.append(f"{name} has the attributes {sorted(element.attrib)}")
    if name == "wpt":
        found += _of_position(element)
    if name == "link" and not urlsplit(element.get("href", "")).scheme:
        found.append(f"a link leads to {element.get('href')!r}")
    if name == "time" and datetime.fromisoformat(element.text or "").tzinfo is None:
        found.append(f"the time {element.text} has no zone")
    return [*found, *_of_children(element, name)]


def _of_position(element: ElementTree.Element) -> list[str]:
    latitude, longitude = element.get("lat", ""), element.get("lon", "")
    if not DECIMAL.fullmatch(latitude) or not DECIMAL.fullmatch(longitude):
        return [f"the position {latitude}, {longitude} is not decimal"]
    is_inside = -90 <= float(latitude) <= 90 and -180 <= float(longitude) < 180
    return [] if is_inside else [f"the position {latitude}, {longitude} is outside the world"]


def _of_children(element: ElementTree.Element, name: str) -> list[str]:
    names = [child.tag.removeprefix(f"{{{NAMESPACE}}}") for child in element]
    order = CHILDREN.get(name, ())
    if unknown := [child for child in names if child not in order]:
        return [f"{name} holds {unknown}"]
    found = [] if names == sorted(names, key=order.index) else [f"{name} holds {names}, not in order"]
    found += [f"{name} holds {child} twice" for child, n in Counter(names).items() if n > 1 and child not in ANY_NUMBER]
    if order and (element.text or "").strip():
        found.append(f"{name} holds text")
    return [
        *found,
        *(problem for child, tag in zip(element, names, strict=True) for problem in _of_element(child, tag)),
    ]
