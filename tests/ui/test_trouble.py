"""What could not be saved is said in the language of the reader, in one sentence and what to do."""

from __future__ import annotations

import errno
import os
from pathlib import Path

import pytest

from poeguide.data.store import StoreError, Trouble
from poeguide.errors import PoeGuideError
from poeguide.ui.language import Language
from poeguide.ui.main_window import MainWindow
from poeguide.ui.pages.teach.lesson_model import LessonViewModel
from poeguide.ui.services import Services
from poeguide.ui.sheets.shell import open_page_sheet
from poeguide.ui.words.trouble import file_trouble, not_saved, store_trouble


@pytest.mark.parametrize("trouble", list(Trouble))
def test_every_trouble_of_the_store_has_a_sentence_and_what_to_do(catalog: Language, trouble: Trouble) -> None:
    said = store_trouble(StoreError("", "", trouble))

    assert said.count(". ") >= 1
    assert said.endswith(".")


@pytest.mark.parametrize("number", [errno.ENOSPC, errno.EACCES, errno.EROFS, errno.ENOENT, errno.EIO])
def test_every_reason_of_a_file_has_words(catalog: Language, number: int) -> None:
    assert file_trouble(OSError(number, os.strerror(number)))


def test_a_sheet_that_cannot_be_written_says_why_in_the_words_of_the_reader(window: MainWindow, tmp_path: Path) -> None:
    window.go("poeguide:ports/2504")
    assert window.page is not None
    dialog = open_page_sheet(window.services, window.page)
    assert dialog is not None

    assert not dialog.write(str(tmp_path / "missing" / "port.pdf"))
    assert window.services.notices.text == "The file was not saved: there is no such folder. Choose another folder."
    dialog.reject()


def test_a_lesson_that_cannot_be_saved_says_why_in_the_words_of_the_reader(
    services: Services, catalog: Language
) -> None:
    """The system's own words are English whatever the reader chose."""
    model = LessonViewModel(services)
    model.make()
    services.paths.data.mkdir(parents=True, exist_ok=True)
    model.folder.write_text("a file where the folder of the lessons should be")

    catalog.apply("es")

    assert not model.save()
    said = services.notices.text
    assert said == "No se guardó: no se puede escribir en la carpeta. Libere espacio o revise la carpeta."


def test_a_reason_of_our_own_is_said_as_it_is(catalog: Language) -> None:
    assert not_saved(PoeGuideError("There are too few questions.")) == "There are too few questions."
