"""What the finder shows, as a file for other programs."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import partial
from pathlib import Path
from typing import Any, Final, TextIO

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QMenu, QWidget

from poeguide.data.crossings import crossing
from poeguide.data.exports.cards import write_vcard
from poeguide.data.exports.maps import write_geojson, write_gpx, write_kml
from poeguide.data.exports.tables import write_csv, write_json
from poeguide.data.ports import port
from poeguide.domain.fields import Table
from poeguide.domain.finder import Judged, Place
from poeguide.domain.found import FOUND, Found
from poeguide.ui.pages.finder.view_model import FinderViewModel
from poeguide.ui.services import Services

Writer = Callable[[TextIO, Table[Any], Iterable[Any]], int]
FORMATS: Final[dict[str, tuple[str, Writer]]] = {
    "csv": ("CSV", write_csv),
    "json": ("JSON", write_json),
    "geojson": ("GeoJSON", write_geojson),
    "gpx": ("GPX", write_gpx),
    "kml": ("KML", write_kml),
    "vcf": ("vCard", write_vcard),
}
"""By the ending of the file: the name of the format, and who writes it."""


def found_places(services: Services, view_model: FinderViewModel) -> list[Found]:
    """What fits and what may fit, in the order in which it is shown."""
    result = view_model.result
    fits = [_found(services, place, ()) for place in view_model.ranking.places(result.fits)]
    may = [_found(services, judged.place, _asks(judged)) for judged in view_model.ranking.judged(result.unknown)]
    return [found for found in (*fits, *may) if found is not None]


class Export(QObject):
    """The menu of formats, the dialog of the file, and the writing of it; `code_asked` is for a code for a phone."""

    code_asked = Signal()

    def __init__(self, services: Services, view_model: FinderViewModel, page: QWidget) -> None:
        super().__init__(page)
        self._services, self._view_model, self._page = services, view_model, page

    def choose(self, button: QWidget) -> None:
        """Ask for a format below a button."""
        menu = QMenu(self._page)
        for ending, (name, _) in FORMATS.items():
            menu.addAction(name, partial(self._choose_file, ending))
        menu.addSeparator()
        menu.addAction(self.tr("Code for a phone…"), self.code_asked.emit)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(button.mapToGlobal(button.rect().bottomLeft()))

    def write(self, path: Path, ending: str = "csv") -> None:
        """Write what fits and what may fit, and say how many it is.

        The format is that of the file's ending, or of the other `ending` where the reader chose one of their own.
        """
        _, write = FORMATS.get(path.suffix.lower().removeprefix("."), FORMATS[ending])
        places = found_places(self._services, self._view_model)
        try:
            with path.open("w", encoding="utf-8", newline="") as file:
                left_out = write(file, FOUND, places)
        except OSError:
            text = self.tr("The file {name} cannot be written. Choose another folder.")
            self._services.notices.say(text.format(name=path.name), "warn")
            return
        text = self.tr("%n place(s) written to {name}.", "", len(places) - left_out).format(name=path.name)
        if left_out:
            text += " " + self.tr("Left out, because their position is not known: %n.", "", left_out)
        self._services.notices.say(text, "ok")

    def _choose_file(self, ending: str) -> None:
        dialog = QFileDialog(self._page, self.tr("Export what is shown"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(ending)
        dialog.selectFile(f"poeguide.{ending}")
        dialog.fileSelected.connect(lambda name: self.write(Path(name), ending))
        dialog.open()


def _found(services: Services, place: Place, asks: tuple[str, ...]) -> Found | None:
    page, _, target = place.key.partition("/")
    item = services.bundle.read(crossing, target) if page == "crossings" else services.bundle.read(port, target)
    return None if item is None else Found(item, asks)


def _asks(judged: Judged) -> tuple[str, ...]:
    return tuple(reason.group.value for reason in judged.reasons if reason.group)
