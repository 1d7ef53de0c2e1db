"""A slide as a widget: the audience's whole window, or a picture in the presenter's."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import QCloseEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from poeguide.ui.present.marks import SlideMarks
from poeguide.ui.present.model import Audience
from poeguide.ui.present.painter import SlidePainter
from poeguide.ui.tokens import Tokens

SHAPE = 9 / 16
LEAST = 0.7
"""The share of its width that a picture keeps where others need the height."""


class SlideView(QWidget):
    """Shows what an audience sees. With `follows`, moving the mouse over it tells where (`spot`, as shares).

    A framed picture keeps its shape; one that gives way grows smaller where others need the height.
    """

    moved = Signal()
    pressed = Signal()
    released = Signal()

    def __init__(
        self, tokens: Tokens, *, follows: bool = False, is_framed: bool = False, gives_way: bool = False
    ) -> None:
        super().__init__()
        self._tokens, self._is_framed, self._gives_way = tokens, is_framed, gives_way
        self.audience: Audience | None = None
        self.spot = QPointF(0.5, 0.5)
        self._follows, self._shape = follows, SHAPE
        self.setMouseTracking(follows)
        upward = QSizePolicy.Policy.Expanding if gives_way else QSizePolicy.Policy.Preferred
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, upward)
        policy.setHeightForWidth(is_framed and not gives_way)
        self.setSizePolicy(policy)

    def show_audience(self, audience: Audience | None) -> None:
        """Show another picture; the same one is not painted again."""
        if audience == self.audience:
            return
        self.audience = audience
        self.setAccessibleName("" if audience is None else self._spoken(audience))
        self.update()

    def set_shape(self, size: QSize) -> None:
        """Take the shape of the audience's picture, so that places on both are the same."""
        self._shape = size.height() / max(1, size.width())
        self._hold()
        self.updateGeometry()

    def resizeEvent(self, _event: object) -> None:
        """Be no higher than the picture."""
        self._hold()

    def _hold(self) -> None:
        if self._gives_way and self.width():
            self.setMaximumHeight(self.heightForWidth(self.width()))
            self.setMinimumHeight(self.heightForWidth(round(self.width() * LEAST)))

    def picture(self) -> QRectF:
        """Where the picture is: the whole widget or, in a frame, the largest place of its shape."""
        whole = QRectF(self.rect())
        if not self._is_framed:
            return whole
        width = min(whole.width(), whole.height() / self._shape)
        return QRectF((whole.width() - width) / 2, 0, width, width * self._shape)

    def sizeHint(self) -> QSize:
        """As wide as a card, in the shape of a projector's picture."""
        width = round(self._tokens.sizes["width.card-min"])
        return QSize(width, round(width * self._shape))

    def hasHeightForWidth(self) -> bool:
        """A picture in a frame keeps its shape."""
        return self._is_framed and not self._gives_way

    def heightForWidth(self, width: int) -> int:
        """The height of the shape."""
        return round(width * self._shape)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Tell where the pointer is."""
        self._place(event)
        self.moved.emit()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Tell that the pen is down."""
        if self._follows and event.button() is Qt.MouseButton.LeftButton:
            self._place(event)
            self.pressed.emit()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Tell that the pen is up."""
        if self._follows and event.button() is Qt.MouseButton.LeftButton:
            self.released.emit()

    def _place(self, event: QMouseEvent) -> None:
        place, box = event.position(), self.picture()
        self.spot = QPointF(
            (place.x() - box.left()) / max(1, box.width()), (place.y() - box.top()) / max(1, box.height())
        )

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the slide, enlarged where there is a lens, and the pointer over it."""
        painter, box = QPainter(self), self.picture()
        painter.setClipRect(box)
        painter.translate(box.topLeft())
        place, audience = QRectF(QPointF(), box.size()), self.audience
        if audience is None:
            painter.fillRect(place, self._tokens.color("sunken"))
        else:
            self._paint(painter, audience, box.size())
        if self._is_framed:
            painter.setPen(QPen(self._tokens.color("line-strong"), self._tokens.size("shape.border")))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(place.adjusted(1, 1, -1, -1))
        painter.end()

    def _paint(self, painter: QPainter, audience: Audience, size: QSizeF) -> None:
        painter.save()
        if audience.zoom > 1 and audience.spot is not None:
            # The place under the pointer stays where it is, so that the hand finds its way.
            painter.translate(audience.spot.x() * size.width(), audience.spot.y() * size.height())
            painter.scale(audience.zoom, audience.zoom)
            painter.translate(-audience.spot.x() * size.width(), -audience.spot.y() * size.height())
        slide = SlidePainter(painter, self._tokens, size)
        if audience.is_blank:
            slide.blank()
        else:
            slide.paint(audience.slide)
        painter.restore()
        if audience.is_blank:
            return
        marks = SlideMarks(painter, self._tokens, size)
        marks.draw(audience.strokes)
        if audience.spot is not None and audience.is_spotlit:
            marks.dim_around(audience.spot)
        elif audience.spot is not None and audience.zoom == 1:
            marks.point(audience.spot)

    def _spoken(self, audience: Audience) -> str:
        if audience.is_blank:
            return self.tr("The screen is blank")
        points = ". ".join(f"{point.head}. {point.text}" for point in audience.slide.points)
        return f"{audience.slide.title}. {points}".strip()


class AudienceWindow(QWidget):
    """The window for the projector: the slide and nothing else. Keys go to the presenter."""

    closed = Signal()

    def __init__(self, tokens: Tokens, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.view = SlideView(tokens, follows=True)
        self.view.setParent(self)
        self.setWindowTitle(self.tr("For the audience – poeguide"))
        self.setCursor(Qt.CursorShape.BlankCursor)
        self.resize(round(tokens.sizes["width.window"]), round(tokens.sizes["width.window"] * SHAPE))

    def resizeEvent(self, _event: object) -> None:
        """The slide fills the window."""
        self.view.setGeometry(self.rect())

    def closeEvent(self, event: QCloseEvent) -> None:
        """Closing it ends nothing: the presenter goes on."""
        super().closeEvent(event)
        self.closed.emit()
