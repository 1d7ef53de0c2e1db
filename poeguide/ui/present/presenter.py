"""The presenter's window: what the audience sees, what comes next, notes, time, and a private search."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPointF, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QGuiApplication, QKeyEvent, QResizeEvent, QScreen
from PySide6.QtWidgets import QAbstractSlider, QWidget

from poeguide.data.search import search
from poeguide.domain.routes import Route
from poeguide.ui.later import later
from poeguide.ui.present.keys import NUDGES, TalkKeys
from poeguide.ui.present.look import WindowTheme, projector_tokens, room_of
from poeguide.ui.present.model import PresentModel, Tool
from poeguide.ui.present.presenter_state import PresenterState
from poeguide.ui.present.slide_view import SlideView
from poeguide.ui.services import Services
from poeguide.ui.widgets.row_list import RowItem

HITS = 6
_FIELD_KEYS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape, Qt.Key.Key_Down, Qt.Key.Key_Up)
"""Keys that mean something else in the field than in the talk."""
_SCROLLS = {
    Qt.Key.Key_Down: QAbstractSlider.SliderAction.SliderSingleStepAdd,
    Qt.Key.Key_Up: QAbstractSlider.SliderAction.SliderSingleStepSub,
    Qt.Key.Key_PageDown: QAbstractSlider.SliderAction.SliderPageStepAdd,
    Qt.Key.Key_PageUp: QAbstractSlider.SliderAction.SliderPageStepSub,
}
"""Keys that move the list of keys while it is shown."""


class Presenter(PresenterState):
    """Two windows of one talk: this one, and `audience` on the projector."""

    ended = Signal()

    def __init__(self, services: Services, model: PresentModel, parent: QWidget) -> None:
        settings, folder = services.preferences.settings, services.paths.resources
        look = WindowTheme(folder, settings)
        slide_tokens = projector_tokens(folder, settings, growth=room_of(settings).growth)
        super().__init__(look, slide_tokens, model, parent, keys=TalkKeys(settings.keys))
        self._services = services
        self.setWindowTitle(self.tr("Presenter – poeguide"))
        self.audience.installEventFilter(self)
        self.is_one_screen = False
        look.dress(self)
        self.acts = self._make_acts()
        for view in (self.view, self.audience.view):
            view.moved.connect(partial(self._point, view))
            view.pressed.connect(partial(self._draw, view))
            view.released.connect(model.pen_up)
        self.search.textChanged.connect(self._look_up)
        self.search.installEventFilter(self)
        self.hits.opened.connect(lambda: self._take(self.hits.key))
        self._timer = QTimer(self)
        self._timer.setInterval(self.theme.tokens.size("time.fade") * 4)
        self._timer.timeout.connect(self._tick)
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication):
            app.screenRemoved.connect(self._screen_gone)
            app.screenAdded.connect(self._place)
        self._show()

    def start(self) -> None:
        """Open both windows, the audience's on the other screen where there is one."""
        self.model.time.begin()
        self.ensurePolished()
        self.showMaximized()
        self._place()
        self._timer.start()
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Act by key."""
        key = Qt.Key(event.key())
        if self.model.tool and key in NUDGES and event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            right, down = NUDGES[key]
            self.model.point(self.model.spot + QPointF(right, down))
            return
        if not self.keys_sheet.isHidden() and key in _SCROLLS:
            # The list is read, not the talk led: large words do not fit on one screen.
            self.keys_area.verticalScrollBar().triggerAction(_SCROLLS[key])
            return
        if act := self.keys.act_of(event):
            self.act(act)
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keys that reach the audience's window are the presenter's; Enter in the field pushes nothing."""
        if isinstance(event, QKeyEvent) and event.type() is QKeyEvent.Type.KeyPress:
            if watched is self.audience:
                # What is looked up is typed, and leads no talk, whichever window the system gives the keys.
                if (field := self.focusWidget()) in (self.search, self.hits):
                    QCoreApplication.sendEvent(field, event)
                else:
                    self.keyPressEvent(event)
                return True
            if watched is self.search and event.key() in _FIELD_KEYS:
                self._act_in_field(Qt.Key(event.key()))
                return True
        return super().eventFilter(watched, event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """The audience's window goes with this one."""
        self.is_one_screen = False
        self._timer.stop()
        self.audience.close()
        super().closeEvent(event)
        self.ended.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the list of keys over the window."""
        super().resizeEvent(event)
        self.keys_sheet.setGeometry(self.rect())

    def _make_acts(self) -> dict[str, Callable[[], object]]:
        model = self.model
        return {
            "next": lambda: model.step(1),
            "previous": lambda: model.step(-1),
            "first": lambda: model.go(0),
            "last": lambda: model.go(len(model.slides) - 1),
            "blank": model.toggle_blank,
            "freeze": model.toggle_freeze,
            **{tool.value: partial(model.take_tool, tool) for tool in Tool if tool},
            "erase": model.erase,
            "push": model.push,
            "undo": model.undo,
            "pause": model.time.toggle_pause,
            "restart": model.time.restart,
            "swap": self._swap,
            "one-screen": self._toggle_one_screen,
            "keys": self._toggle_keys,
            "larger": lambda: self._size_notes(1),
            "smaller": lambda: self._size_notes(-1),
            "search": self._search,
            "escape": self._escape,
        }

    def _point(self, view: SlideView) -> None:
        self.model.point(view.spot)

    def _draw(self, view: SlideView) -> None:
        self.model.pen_down(view.spot)

    def _search(self) -> None:
        self._leave_one_screen()
        self.activateWindow()
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _toggle_one_screen(self) -> None:
        """Fill this screen with the audience's picture, for a room with one screen; once more brings the notes back."""
        if self.is_one_screen:
            self._leave_one_screen()
            return
        self.is_one_screen = True
        self.audience.setGeometry(self.screen().geometry())
        self.audience.showFullScreen()
        self.audience.raise_()
        self.audience.activateWindow()

    def _leave_one_screen(self) -> None:
        if self.is_one_screen:
            self.is_one_screen = False
            self.audience.showNormal()
            self._place()

    def _toggle_keys(self) -> None:
        self._leave_one_screen()
        self.keys_sheet.setGeometry(self.rect())
        self.keys_sheet.setVisible(self.keys_sheet.isHidden())
        self.keys_sheet.raise_()

    def _escape(self) -> None:
        if self.is_one_screen:
            self._leave_one_screen()
        elif not self.keys_sheet.isHidden():
            self._toggle_keys()
        elif self.search.text():
            self.search.clear()
            self.setFocus(Qt.FocusReason.OtherFocusReason)
        elif self.search.hasFocus():
            self.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.close()

    def _look_up(self) -> None:
        words = self.search.text().strip()
        found = self._services.bundle.ask(search, words, HITS, self._services.language) if words else []
        self.hits.set_rows([RowItem(str(hit.route), hit.title, hit.subtitle) for hit in found])
        self.hits.setVisible(bool(words))
        self.notes.setVisible(not words)

    def _act_in_field(self, key: Qt.Key) -> None:
        if key is Qt.Key.Key_Escape:
            self._escape()
        elif key is Qt.Key.Key_Down and self.hits.isVisible():
            self.hits.setFocus(Qt.FocusReason.TabFocusReason)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._take_first()

    def _take_first(self) -> None:
        if self.hits.rows.values:
            self._take(self.hits.rows.values[0].key)

    def _take(self, route: str) -> None:
        """Have the page privately; pushing it is a step of its own."""
        place = Route.parse(route)
        if self.model.look_up(str(Route(place.page, place.target))):
            self.search.clear()
            self.setFocus(Qt.FocusReason.OtherFocusReason)

    def _place(self) -> None:
        """Put the audience on another screen, full; with one screen it is a window of its own."""
        other = self._other_screen()
        if other is None:
            self.audience.show()
            self.screen_words.setText(self.tr("One screen: the audience's window is beside this one"))
        else:
            self._fill(other)
        self.activateWindow()

    def _fill(self, screen: QScreen) -> None:
        """Put the audience there, and give the pictures in this window the same shape."""
        self.audience.setGeometry(screen.geometry())
        self.audience.showFullScreen()
        size = screen.size()
        for view in (self.view, self.next_view):
            view.set_shape(size)
        words = self.tr("Audience on {name}, {width} × {height}")
        self.screen_words.setText(words.format(name=screen.name(), width=size.width(), height=size.height()))

    def _other_screen(self) -> QScreen | None:
        screens = QGuiApplication.screens()
        return next((screen for screen in screens if screen != self.screen()), None)

    def _swap(self) -> None:
        """Change places with the audience."""
        mine, other = self.screen(), self._other_screen()
        if other is not None:
            # A window that fills a screen stays there, whatever place it is given; so both are let go first.
            self.audience.showNormal()
            self.showNormal()
            self.setGeometry(other.availableGeometry())
            self.showMaximized()
            self._fill(mine)
            self.activateWindow()

    def _screen_gone(self) -> None:
        """A projector was unplugged: nothing is lost, the audience's window comes here."""
        if not self.isVisible():
            return
        words = self.tr("A screen was unplugged. The talk goes on; the timer runs.")
        self._services.notices.say(words, "warn")
        self._come_here(words)
        # Qt takes the windows from the screen only after it has told.
        later(self, lambda: self._come_here(words))

    def _come_here(self, words: str) -> None:
        """The audience's window to a corner of this screen, or to another one; the keys to this window."""
        self.is_one_screen = False
        self.audience.showNormal()
        if self._other_screen() is None:
            area = self.screen().availableGeometry()
            corner = QRect(area.topLeft(), area.size() / 2)
            corner.moveBottomRight(area.bottomRight())
            self.audience.setGeometry(corner)
        self._place()
        self.raise_()
        self.screen_words.setText(words)
