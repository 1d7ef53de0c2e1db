"""What is measured on one screen: names, sizes, letters, words to speak, order of the keyboard, painted contrast."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import Final

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QImage
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QHeaderView, QLabel, QLineEdit, QTableView, QWidget

from poeguide.domain.conformance import LEAST_TEXT, RGB, Measure, contrast
from poeguide.domain.physical_size import LEAST_CAPITAL, LEAST_TARGET, Screen
from poeguide.ui.kiosk.spoken import describe_focus
from poeguide.ui.kiosk.window import KioskWindow
from poeguide.ui.widgets.painted_words import PaintsWords

PRESSED: Final = (QAbstractButton, QLineEdit)
FEW: Final = 3
"""Pixels of one color that are not counted as letters."""
MORE: Final = 40
"""Steps of the keyboard beyond the number of controls before the walk is given up."""


def controls(window: KioskWindow) -> list[QWidget]:
    """Everything on screen that the keyboard can come to."""
    return [
        widget
        for widget in window.findChildren(QWidget)
        if widget.isVisible()
        and widget.isEnabled()
        and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and widget.focusProxy() is None
    ]


def name_of(widget: QWidget) -> str:
    """A widget in the words of a finding."""
    words = widget.accessibleName() or (widget.text() if isinstance(widget, QLabel | QAbstractButton) else "")
    return f"{type(widget).__name__} “{' '.join(words.split())[:60]}”"


def names(window: KioskWindow, where: str) -> Iterator[Measure]:
    """Name, role, and words for the voice of each control."""
    for widget in controls(window):
        interface = QAccessible.queryAccessibleInterface(widget)
        is_named = bool(interface.text(QAccessible.Text.Name).strip())
        has_role = interface.role() != QAccessible.Role.NoRole
        yield Measure("names", where, name_of(widget), float(is_named and has_role), 1)
        yield Measure("speech", where, name_of(widget), float(bool(describe_focus(widget).strip())), 1)


def sizes(window: KioskWindow, where: str, screen: Screen) -> Iterator[Measure]:
    """Millimeters of everything that is pressed, and of the capitals of everything that is read."""
    for widget in window.findChildren(QWidget):
        if not widget.isVisible():
            continue
        side = _least_side(widget)
        # Half a pixel is lost to rounding the tokens.
        if side is not None:
            yield Measure("targets", where, name_of(widget), _millimeters(side + 0.5, screen), LEAST_TARGET)
        if isinstance(widget, QLabel | QAbstractButton) and widget.text().strip():
            capital = LEAST_CAPITAL * (widget.fontInfo().pixelSize() + 0.5) / screen.least_font()
            yield Measure("letters", where, name_of(widget), round(capital, 1), LEAST_CAPITAL)
        for words in widget.painted_words() if isinstance(widget, PaintsWords) else ():
            capital = LEAST_CAPITAL * (window.services.theme.tokens.text_size(words.style) + 0.5) / screen.least_font()
            yield Measure("letters", where, name_of(widget), round(capital, 1), LEAST_CAPITAL)


def _least_side(widget: QWidget) -> int | None:
    if isinstance(widget, PRESSED):
        return min(widget.width(), widget.height())
    if isinstance(widget, QTableView):
        return widget.rowHeight(0) if widget.model() is not None and widget.model().rowCount() else None
    if isinstance(widget, QAbstractItemView) and not isinstance(widget, QHeaderView):
        model = widget.model()
        return widget.sizeHintForRow(0) if model is not None and model.rowCount() else None
    return None


def _millimeters(pixels: float, screen: Screen) -> float:
    return round(pixels / screen.pixels(1), 1)


def order(window: KioskWindow, where: str) -> Iterator[Measure]:
    """Whether the key for the next control comes to each, and to the first one again."""
    wanted = controls(window)
    if not wanted:
        return
    wanted[0].setFocus(Qt.FocusReason.TabFocusReason)
    reached: set[QWidget] = set()
    for _ in range(2 * len(wanted) + MORE):
        focused = window.focusWidget()
        if focused is None or (focused in reached and focused is wanted[0]):
            break
        reached.add(focused)
        window.focusNextPrevChild(True)
    for widget in wanted:
        yield Measure("order", where, name_of(widget), float(widget in reached), 1)


def painted(window: KioskWindow, where: str) -> Iterator[Measure]:
    """Contrast of words as they are on screen, whatever the tokens say."""
    picture = window.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    for widget in window.findChildren(QWidget):
        if not _has_words(widget) or not widget.isVisible() or _is_picture(widget):
            continue
        seen = _seen(widget)
        if seen.height() >= widget.fontMetrics().height():
            value = _strongest(picture.copy(seen))
            yield Measure("painted", where, name_of(widget), round(value, 2), LEAST_TEXT)


def _has_words(widget: QWidget) -> bool:
    if isinstance(widget, PaintsWords) and widget.painted_words():
        return widget.isEnabled()
    return isinstance(widget, QLabel | QAbstractButton) and widget.isEnabled() and bool(widget.text().strip())


def _is_picture(widget: QWidget) -> bool:
    return isinstance(widget, QLabel) and widget.pixmap().width() > 0


def _seen(widget: QWidget) -> QRect:
    """The part of a widget that is not scrolled away, on the window."""
    part = widget.visibleRegion().boundingRect()
    return part.translated(widget.mapTo(widget.window(), QPoint(0, 0)))


def _strongest(picture: QImage) -> float:
    """The contrast between the ground, which is the commonest color, and what stands out most from it."""
    colors = Counter(memoryview(bytes(picture.constBits())).cast("I"))
    (ground, _), *_rest = colors.most_common(1)
    base = _rgb(ground)
    return max((contrast(base, _rgb(color)) for color, count in colors.items() if count > FEW), default=1.0)


def _rgb(color: int) -> RGB:
    return color >> 16 & 255, color >> 8 & 255, color & 255


def reach(window: KioskWindow, where: str, line: int) -> Iterator[Measure]:
    """Where the upper edge, or on a wide screen the near one, of each control lies in reach mode."""
    is_tall = window.height() >= window.width()
    for widget in controls(window):
        seen = _seen(widget)
        if not seen.isEmpty():
            value = seen.top() - line if is_tall else line - seen.right()
            yield Measure("reach", where, name_of(widget), value, 0)
