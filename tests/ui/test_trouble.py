"""What could not be saved is said in the language of the reader, in one sentence and what to do."""

from __future__ import annotations

import errno
import os
from pathlib import Path

import pytest

from poeguide.data.store import StoreError, Trouble
from poeguide.ui.language import Language
from poeguide.ui.main_window import MainWindow
from poeguide.ui.sheets.shell import open_page_sheet
from poeguide.ui.words.trouble import file_trouble, store_trouble


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
