"""Places for map programs: GeoJSON (RFC 7946), GPX 1.1, KML 2.2. Those without a position are counted, not written."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any, Final, TextIO
from xml.etree.ElementTree import Element, ElementTree, SubElement, indent

from poeguide import __version__
from poeguide.data.exports.tables import text_of, write_list
from poeguide.domain.fields import Place, Table
from poeguide.domain.geo import Point

GPX: Final = "http://www.topografix.com/GPX/1/1"
KML: Final = "http://www.opengis.net/kml/2.2"
NAME: Final = "poeguide: {table}"


def write_geojson(file: TextIO, table: Table[Any], items: Iterable[Any]) -> int:
    """One feature an item with all its fields; longitude stands first."""
    left_out = _Counter()
    file.write('{"type": "FeatureCollection", "features": ')
    write_list(file, (_feature(table, item, point) for item, _, point in _located(table, items, left_out)))
    file.write("}\n")
    return left_out.count


def write_gpx(file: TextIO, table: Table[Any], items: Iterable[Any]) -> int:
    """One waypoint an item; its type is the category under which map programs group it."""
    left_out = _Counter()
    root = Element("gpx", {"xmlns": GPX, "version": "1.1", "creator": f"poeguide {__version__}"})
    _add(SubElement(root, "metadata"), "name", NAME.format(table=table.name))
    for _, place, point in _located(table, items, left_out):
        waypoint = SubElement(root, "wpt", {"lat": str(point.latitude), "lon": str(point.longitude)})
        _add(waypoint, "name", place.name)
        _add(waypoint, "desc", describe(place))
        _add(waypoint, "src", ";".join(place.sources))
        _add(SubElement(waypoint, "link", {"href": place.route}), "text", place.route)
        _add(waypoint, "type", place.category)
    _write_xml(file, root)
    return left_out.count


def write_kml(file: TextIO, table: Table[Any], items: Iterable[Any]) -> int:
    """One placemark an item in the folder of its category, with all its fields as data."""
    left_out = _Counter()
    root = Element("kml", {"xmlns": KML})
    document = SubElement(root, "Document")
    _add(document, "name", NAME.format(table=table.name))
    folders: dict[str, Element] = {}
    for item, place, point in _located(table, items, left_out):
        if place.category not in folders:
            folders[place.category] = SubElement(document, "Folder")
            _add(folders[place.category], "name", place.category)
        _add_placemark(folders[place.category], place, point, data=table.row(item))
    _write_xml(file, root)
    return left_out.count


def describe(place: Place) -> str:
    """What a reader wants to know of a place, with its date; nothing is said of what is not known."""
    named = (("Address", place.address), ("Phone", place.phone), ("Hours", place.hours))
    lines = [f"{name}: {value}" for name, value in named if value]
    return "\n".join([*lines, f"As of: {place.as_of or 'not known'}", f"Sources: {', '.join(place.sources)}"])


class _Counter:
    """How many were left out."""

    def __init__(self) -> None:
        self.count = 0


def _located(table: Table[Any], items: Iterable[Any], left_out: _Counter) -> Iterator[tuple[Any, Place, Point]]:
    for item in items:
        place = table.place_of(item)
        if place.point is None:
            left_out.count += 1
        else:
            yield item, place, place.point


def _feature(table: Table[Any], item: Any, point: Point) -> dict[str, Any]:
    geometry = {"type": "Point", "coordinates": [point.longitude, point.latitude]}
    return {"type": "Feature", "id": table.id_of(item), "geometry": geometry, "properties": table.row(item)}


def _add_placemark(folder: Element, place: Place, point: Point, *, data: dict[str, Any]) -> None:
    """The order of the elements is that of the schema."""
    placemark = SubElement(folder, "Placemark")
    _add(placemark, "name", place.name)
    _add(placemark, "address", place.address)
    _add(placemark, "phoneNumber", place.phone)
    _add(placemark, "description", describe(place))
    extended = SubElement(placemark, "ExtendedData")
    for name, value in data.items():
        _add(SubElement(extended, "Data", {"name": name}), "value", text_of(value), keep_empty=True)
    _add(SubElement(placemark, "Point"), "coordinates", f"{point.longitude},{point.latitude}")


def _add(parent: Element, tag: str, text: str, *, keep_empty: bool = False) -> None:
    if text or keep_empty:
        SubElement(parent, tag).text = text


def _write_xml(file: TextIO, root: Element) -> None:
    indent(root)
    file.write('<?xml version="1.0" encoding="UTF-8"?>\n')
    ElementTree(root).write(file, encoding="unicode")
    file.write("\n")
