"""Take it with you: what was on screen as short lines to write down or photograph, and as a code where one fits."""

from __future__ import annotations

from PySide6.QtCore import Qt

from poeguide.data.jump_codes import code_of_route
from poeguide.domain.hand_off import text_code
from poeguide.domain.printer_state import PaperSupply
from poeguide.domain.routes import Route
from poeguide.ui.kiosk.hand_off import lines_of, notices_on, paper_of, slip_of
from poeguide.ui.kiosk.kiosk import Kiosk
from poeguide.ui.kiosk.printing import Printed
from poeguide.ui.page import ScrollPage
from poeguide.ui.qr import QrView
from poeguide.ui.widgets.buttons import Button
from poeguide.ui.widgets.cards import Card
from poeguide.ui.widgets.states import EmptyState
from poeguide.ui.widgets.text import Label, Paragraph


class TakePage(ScrollPage):
    """The lines are large enough for the camera of a telephone."""

    def __init__(self, kiosk: Kiosk) -> None:
        super().__init__(kiosk.services.theme)
        self._kiosk, self._services = kiosk, kiosk.services
        self._place = Route("home")
        theme = kiosk.services.theme
        self.lines: tuple[str, ...] = ()
        self.column.addWidget(Label(self.tr("Take it with you"), "h1", wraps=True))
        lead = self.tr("Point the camera of your telephone at the code, or write the words down.")
        self.column.addWidget(Label(lead, "lead", wraps=True))
        self.card = Card(theme, first=True)
        self.words = Paragraph(theme, "", "h3")
        self.card.column.addWidget(self.words)
        self.code = QrView(theme)
        self.column.addWidget(self.code, alignment=Qt.AlignmentFlag.AlignHCenter)
        self.column.addWidget(self.card)
        self.print_button = Button(theme, "", icon="print", role="primary", size="large")
        self.print_button.clicked.connect(self._print)
        self.print_note = Label("", "body2", wraps=True)
        self.column.addWidget(self.print_button)
        self.column.addWidget(self.print_note)
        kiosk.printing.changed.connect(self._show_printing)
        text = self.tr("Open the page of a place or a step first, then press this again.")
        self.nothing = EmptyState(theme, self.tr("There is nothing to take yet"), text, icon="qr")
        self.column.addWidget(self.nothing)
        self.column.addWidget(
            Paragraph(theme, self.tr("Nothing of this is kept here. Check hours and telephone before you travel."))
        )
        self.column.addStretch(1)

    def title(self) -> str:
        """Name of the page."""
        return self.tr("Take it with you")

    def open(self, route: Route) -> bool:
        """Show the lines of the place that `of` names, under the title it had on screen."""
        try:
            place = Route.parse(route.value("of"))
        except ValueError:
            place = Route("home")
        self._place, title = place, route.value("title")
        self.lines = () if place.page in {"home", "take", "staff"} else lines_of(self._services, place, title)
        said = notices_on(self._kiosk, place) if self.lines else []
        code = self._services.bundle.read(code_of_route, Route(place.page, place.target)) if self.lines else ""
        page = [self.tr("Page code in this guide: {code}").format(code=code)] if code else []
        self.words.set_text("\n".join((*self.lines, *page, *said)))
        if self.lines:
            self.code.set_text(text_code(self.lines), self.tr("A code that holds the words below it"))
        self.code.setVisible(bool(self.lines))
        self.card.setVisible(bool(self.lines))
        self.nothing.setVisible(not self.lines)
        self.print_note.setText("")
        self._kiosk.printing.look()
        self._show_printing()
        return True

    def _show_printing(self) -> None:
        """Offer paper where there is a printer, and say so where there is none; never ask the visitor about it."""
        printing = self._kiosk.printing
        is_offered = printing.is_offered and bool(self.lines)
        is_ready = is_offered and printing.is_available
        self.print_button.setVisible(is_ready)
        self.print_button.setEnabled(printing.pages_left > 0)
        words = self.tr("Print a slip") if printing.is_slip else self.tr("Print this page")
        self.print_button.setText(words)
        self.print_button.setAccessibleName(words)
        self.print_note.setVisible(is_offered)
        if is_offered and not is_ready:
            self.print_note.setText(self._why_not())
        elif is_ready and printing.supply is PaperSupply.LOW and not self.print_note.text():
            self.print_note.setText(self.tr("The printer is running low on paper. Please tell the staff."))

    def _why_not(self) -> str:
        if self._kiosk.printing.supply is PaperSupply.OUT:
            return self.tr("The printer is out of paper. Use the code, or write the words down.")
        return self.tr("Printing is not available. Use the code, or write the words down.")

    def _print(self) -> None:
        kiosk, printing = self._kiosk, self._kiosk.printing
        make = slip_of if printing.is_slip else paper_of
        pages = make(kiosk, self._place, self.lines)
        answer = printing.print(pages)
        if answer is Printed.DONE:
            words = self.tr(
                "Your paper is coming. %n more page(s) can be printed in this visit.", "", printing.pages_left
            )
        elif answer is Printed.TOO_MANY:
            words = self.tr("This would take %n page(s), more than one visit may print. Use the code.", "", pages.count)
        else:
            words = self._why_not()
        self.print_note.setText(words)
