"""The licenses that ship with the program, read when they are looked at."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QComboBox, QPlainTextEdit, QVBoxLayout, QWidget

from poeguide.ui.theme import Theme
from poeguide.ui.unsaved import UNSAVED
from poeguide.ui.widgets.text import Label


def license_files(resources: Path) -> list[Path]:
    """NOTICE first, then each license text; in a checkout they stand at its top."""
    inside = resources / "licenses"
    texts = inside if inside.is_dir() else resources.parent / "LICENSES"
    notice = resources / "NOTICE" if inside.is_dir() else resources.parent / "NOTICE"
    files = [notice, *sorted(path for path in texts.glob("*") if path.is_file())]
    return [path for path in files if path.is_file()]


class LicensesView(QWidget):
    """Choose a text, read it, copy it."""

    def __init__(self, theme: Theme, resources: Path) -> None:
        super().__init__()
        self._files = license_files(resources)
        self.choice = QComboBox()
        self.choice.setAccessibleName(self.tr("License text"))
        self.choice.setObjectName(UNSAVED)
        self.choice.addItems([path.stem if path.suffix in {".txt", ".md"} else path.name for path in self._files])
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setAccessibleName(self.tr("Text of the license"))
        self.text.setMinimumHeight(theme.tokens.size("width.list"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.tokens.size("space.3"))
        if not self._files:
            layout.addWidget(Label(self.tr("This copy came without its license texts."), wraps=True))
        layout.addWidget(self.choice)
        layout.addWidget(self.text, 1)
        self.choice.currentIndexChanged.connect(self._show)
        self._show()

    def _show(self) -> None:
        at = self.choice.currentIndex()
        if 0 <= at < len(self._files):
            self.text.setPlainText(self._files[at].read_text("utf-8", errors="replace"))
