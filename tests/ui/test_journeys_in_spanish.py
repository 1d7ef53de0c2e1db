"""Two of the journeys in Spanish, by keys alone."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt

from poeguide.ui.pages.finder import FinderPage
from poeguide.ui.pages.finder.rows import PlaceRow
from poeguide.ui.sheets.dialog import SheetDialog
from tests.ui.journey_steps import declare, plan_as_student, save_as
from tests.ui.keys import Keys


def test_a_wheelchair_user_finds_a_crossing_in_spanish(in_spanish: None, keys: Keys) -> None:
    keys.press("Puertos y mapa")
    keys.press("A pie")
    keys.fill("Nombre", "san y")
    page = keys.page
    assert isinstance(page, FinderPage)
    keys.wait(lambda: any(isinstance(row, PlaceRow) for row in page.list.rows.values))
    shown = [row.place.name for row in page.list.rows.values if isinstance(row, PlaceRow)]
    assert "San Ysidro" in shown
    keys.reach("Lugares")
    for _ in range(20):
        current = page.list.current
        if current is not None and current.name == "San Ysidro":
            break
        keys.key(Qt.Key.Key_Down)
    keys.key(Qt.Key.Key_Return)
    assert keys.place in ("poeguide:crossings/ca-san-ysidro", "poeguide:ports/2504")
    assert "Horario" in keys.words()


def test_a_student_plans_in_spanish(in_spanish: None, keys: Keys, tmp_path: Path) -> None:
    keys.press("Planear mi llegada")
    plan_as_student(keys)
    words = keys.words()
    assert "Formulario I-20" in words
    assert "In your hand" not in words
    keys.press("Guardar")
    declare(keys, "queso", "medicina")
    keys.shortcut(Qt.Key.Key_7)
    keys.press("Imprimir o guardar una hoja")
    keys.dialog(SheetDialog)
    keys.press("Tarjeta de bolsillo para doblar")
    keys.press("Guardar como PDF…")
    save_as(keys, tmp_path / "tarjeta.pdf")
    keys.press("Cerrar")
