"""The preview: form, paper and size at the left, the pages as they will be at the right."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QDialog, QFileDialog, QFrame, QHBoxLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from poeguide.domain.routes import Route
from poeguide.errors import PoeGuideError
from poeguide.ui.layouts import column, inset
from poeguide.ui.services import Services
from poeguide.ui.sheets.build import Desk, Form, forms_of, sheet_of
from poeguide.ui.sheets.output import Pages, layout_of, pages_of, picture_of, print_pages, title_of, write_sheet
from poeguide.ui.sheets.paper import Paper
from poeguide.ui.sheets.values import PocketCard, Sheet
from poeguide.ui.theme import Theme
from poeguide.ui.widgets.buttons import Button
from poeguide.ui.widgets.chip_face import Choice
from poeguide.ui.widgets.chips import ChipGroup
from poeguide.ui.widgets.text import Label
from poeguide.ui.words.trouble import file_trouble

translate = QCoreApplication.translate
LARGE, NO_NAMES = "large", "no-names"


class SheetDialog(QDialog):
    """`pages` is what is shown and would be printed. A page may bring a sheet of its own."""

    def __init__(self, services: Services, desk: Desk, route: Route, *, own: Sheet | None = None) -> None:
        super().__init__()
        self._services, self._theme, self._desk, self._route, self._own = services, services.theme, desk, route, own
        self.setObjectName("window")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Print or save a sheet"))
        forms = [Form.SHEET] if own is not None else forms_of(desk, route)
        self.forms = self._group(self.tr("Form"), [Choice(form, self._form_words(form)) for form in forms])
        self.papers = self._group(
            self.tr("Paper"), [Choice(Paper.LETTER, self.tr("Letter")), Choice(Paper.A4, self.tr("A4"))]
        )
        self.size_chips = self._group(
            self.tr("Print"), [Choice("", self.tr("Normal")), Choice(LARGE, self.tr("Large print"))]
        )
        choices = [Choice(NO_NAMES, self.tr("Leave names and notes out"))] if route.page == "trip" else []
        self.privacy = ChipGroup(self._theme, self.tr("Privacy"), choices)
        self.preview = QVBoxLayout()
        self.pages: Pages = pages_of(self._sheet(), Paper.LETTER)
        self._lay_out(has_forms=len(forms) > 1)
        for group in (self.forms, self.papers, self.size_chips, self.privacy):
            group.keys_changed.connect(self._show)
        self._show()

    def write(self, name: str) -> bool:
        """Write the sheet to a file by its ending, and say where it is or why it is not."""
        try:
            write_sheet(Path(name), self.pages)
        except PoeGuideError as error:
            words = translate("Carry", "The file was not saved: {reason}. Choose another folder.")
            cause = error.__cause__
            said = words.format(reason=file_trouble(cause)) if isinstance(cause, OSError) else str(error)
            self._services.notices.say(said, "stop")
            return False
        self._services.notices.say(self.tr("Saved: {file}").format(file=name), "ok")
        return True

    def _group(self, name: str, choices: list[Choice]) -> ChipGroup:
        group = ChipGroup(self._theme, name, choices, exclusive=True, required=True)
        group.set_keys((choices[0].key,))
        return group

    def _form_words(self, form: Form) -> str:
        return {
            Form.SHEET: self.tr("Sheet"),
            Form.CARD: self.tr("Pocket card to fold"),
            Form.DECLARATION: self.tr("Declaration list"),
        }[form]

    def _lay_out(self, *, has_forms: bool) -> None:
        tokens = self._theme.tokens
        side = column(tokens, Label(self.windowTitle(), "h2", wraps=True), gap="space.3")
        inset(side, tokens, "space.5", "space.5")
        for name, group in (
            (self.tr("Form"), self.forms if has_forms else None),
            (self.tr("Paper"), self.papers),
            (self.tr("Print"), self.size_chips),
            (self.tr("Privacy"), self.privacy if self.privacy.faces else None),
        ):
            if group is not None:
                side.addWidget(Label(name, "label"))
                side.addWidget(group)
        side.addSpacing(tokens.size("space.3"))
        for button in self._buttons():
            side.addWidget(button)
        self.one_side = Label(
            self.tr("Print the card on one side only; fold each sheet on its own."), "caption", wraps=True
        )
        side.addWidget(self.one_side)
        twin = self.tr("The web page has the same words in order, for screen readers; the PDF is not tagged.")
        side.addWidget(Label(twin, "caption", wraps=True))
        side.addStretch(1)
        panel = QFrame()
        panel.setObjectName("pane")
        panel.setLayout(side)
        panel.setMinimumWidth(tokens.size("width.aside"))
        holder = QWidget()
        holder.setLayout(self.preview)
        inset(self.preview, tokens, "space.5", "space.5")
        self.preview.setSpacing(tokens.size("space.5"))
        outer = QHBoxLayout(self)
        inset(outer, tokens)
        outer.setSpacing(0)
        outer.addWidget(_area(panel))
        outer.addWidget(_area(holder), 1)
        self.resize(tokens.size("width.window"), tokens.size("width.window-height"))

    def _buttons(self) -> list[Button]:
        buttons = []
        for words, icon, role, act in (
            (self.tr("Print…"), "print", "primary", self._print),
            (self.tr("Save as PDF…"), "export", "default", partial(self._save, "pdf")),
            (self.tr("Save as web page…"), "export", "default", partial(self._save, "html")),
            (self.tr("Save as picture…"), "export", "default", partial(self._save, "png")),
            (self.tr("Close"), "close", "quiet", self.reject),
        ):
            button = Button(self._theme, words, icon=icon, role=role)
            button.clicked.connect(partial(_act, act))
            buttons.append(button)
        return buttons

    def _sheet(self) -> Sheet | PocketCard:
        if self._own is not None:
            return self._own
        desk = replace(self._desk, hides_names=NO_NAMES in self.privacy.keys)
        sheet = sheet_of(desk, self._route, Form(self.forms.keys[0]))
        if sheet is None:
            raise PoeGuideError(self.tr("This page has no sheet any more."))
        return sheet

    def _show(self) -> None:
        self.pages = pages_of(self._sheet(), Paper(self.papers.keys[0]), is_large=LARGE in self.size_chips.keys)
        self.one_side.setVisible(self.pages.is_landscape)
        while item := self.preview.takeAt(0):
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        for at in range(self.pages.count):
            name = self.tr("Page {n} of {count}").format(n=at + 1, count=self.pages.count)
            self.preview.addWidget(PageView(self._theme, picture_of(self.pages, at), name))
        self.preview.addStretch(1)

    def _save(self, ending: str) -> None:
        dialog = QFileDialog(self, self.tr("Save the sheet"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(ending)
        dialog.selectFile(f"{file_name(title_of(self.pages))}.{ending}")
        dialog.fileSelected.connect(self.write)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _print(self) -> None:
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter

        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setPageLayout(layout_of(self.pages))
        if self.pages.is_landscape:
            # What is on the back would be hidden in the folds.
            printer.setDuplex(QPrinter.DuplexMode.DuplexNone)
        printer.setDocName(title_of(self.pages) if not self.privacy.faces else "poeguide")
        dialog = QPrintDialog(printer, self)
        dialog.accepted.connect(lambda: print_pages(printer, self.pages))
        dialog.finished.connect(dialog.deleteLater)
        QDialog.open(dialog)


class PageView(QWidget):
    """A page, as wide as there is room for."""

    def __init__(self, theme: Theme, picture: QImage, name: str) -> None:
        super().__init__()
        self._theme, self._picture = theme, QPixmap.fromImage(picture)
        self.setAccessibleName(name)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setMaximumWidth(self._picture.width())

    def sizeHint(self) -> QSize:
        """A page that can be read."""
        width = self._theme.tokens.size("width.article")
        return QSize(width, self.heightForWidth(width))

    def hasHeightForWidth(self) -> bool:
        """Keep the shape of the paper."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The height that goes with a width."""
        return round(width * self._picture.height() / self._picture.width())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the page with an edge."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        box = self.rect().adjusted(0, 0, -1, -1)
        box.setHeight(min(box.height(), self.heightForWidth(box.width())))
        painter.drawPixmap(box, self._picture)
        painter.setPen(QPen(self._theme.tokens.color("line-strong"), self._theme.tokens.size("shape.line")))
        painter.drawRect(box)
        painter.end()


def file_name(title: str) -> str:
    """A file name from a title."""
    kept = "".join(sign if sign.isalnum() else "-" for sign in title.casefold())
    return "-".join(part for part in kept.split("-") if part)[:60] or "poeguide"


def _area(widget: QWidget) -> QScrollArea:
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setWidget(widget)
    return area


def _act(act: object, _checked: bool = False) -> None:  # noqa: FBT001, FBT002 # Qt's signal
    if callable(act):
        act()
