"""A journey in Spanish, by keys alone; that of a wheelchair user is in both languages beside the others."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt

from poeguide.ui.sheets.dialog import SheetDialog
from tests.ui.journey_steps import declare, plan_as_student, save_as
from tests.ui.keys import Keys


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
