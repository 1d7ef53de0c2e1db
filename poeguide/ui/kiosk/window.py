"""The kiosk window: one frameless screen with scenes, pages, and the bar below them."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QRect, Qt, Signal
from PySide6.QtGui import QCloseEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from poeguide.domain.routes import Route
from poeguide.ui.kiosk.drawers import Drawer
from poeguide.ui.kiosk.frame import RESTING, Frame
from poeguide.ui.kiosk.kiosk import Kiosk
from poeguide.ui.kiosk.pager import Pager
from poeguide.ui.kiosk.reader import Reader
from poeguide.ui.kiosk.rest import Rest
from poeguide.ui.kiosk.scenes.languages import LanguageScene
from poeguide.ui.kiosk.scenes.still_there import StillThereScene
from poeguide.ui.kiosk.steering import Steering
from poeguide.ui.later import later
from poeguide.ui.memory import sweep_memory
from poeguide.ui.page import Page
from poeguide.ui.shell.focus_ring import FocusRing
from poeguide.ui.shell.unsaved_pages import Unsaved


class KioskWindow(QWidget):
    """Everything on the visitor's screen. Scenes: attract, closed, languages, pages, question."""

    painted = Signal()
    scene_changed = Signal()

    def __init__(self, kiosk: Kiosk) -> None:
        super().__init__(None, Qt.WindowType.Window | Qt.WindowType.FramelessWindowHint)
        self.kiosk = kiosk
        self.services = kiosk.services
        self.scene = "attract"
        self.is_exit_allowed = False
        self.is_painted = False
        self._begin_at = Route("home")
        self._unsaved: Unsaved | None = None
        self.setObjectName("kiosk")
        self.setWindowTitle("poeguide")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._outer = QVBoxLayout(self)
        self._outer.setContentsMargins(0, 0, 0, 0)
        self._outer.setSpacing(0)
        self.reader, self.pager = Reader(self, kiosk), Pager(self, kiosk)
        self.rest, self.steering = Rest(self, kiosk), Steering(self, kiosk)
        self._build()
        services = kiosk.services
        services.theme.changing.connect(self._tear_down)
        services.theme.changed.connect(self._build_again)
        kiosk.visit.changed.connect(self._show_visit)
        kiosk.idle.asked.connect(self._ask)
        kiosk.idle.counted.connect(self._count_down)
        kiosk.idle.over.connect(self.finish_visit)
        self.show_scene(self.rest.scene)

    @property
    def page(self) -> Page | None:
        """The page that is shown."""
        widget = self.stack.currentWidget()
        return widget if isinstance(widget, Page) and self.scene == "pages" else None

    def show_scene(self, name: str) -> None:
        """Show a scene; pages and question have the bar below them."""
        self.scene = name
        self.frame.show_scene(name, self.size())
        if name == "pages":
            self.pager.describe()
        else:
            self.header.set_place("poeguide", has_take=False, has_listen=False)
            self.bar.mark("home", on=False)
        scene = self.scenes.currentWidget()
        if isinstance(scene, LanguageScene | StillThereScene):
            scene.focus_first()
        elif self.is_resting and scene is not None:
            scene.setFocus(Qt.FocusReason.OtherFocusReason)
        self.scene_changed.emit()

    @property
    def is_resting(self) -> bool:
        """Whether nobody is there."""
        return self.scene in RESTING

    @property
    def drawer(self) -> Drawer | None:
        """The drawer that is open."""
        return self.frame.drawer

    def open_keyboard(self, field: QLineEdit, *, by_keys: bool = False) -> None:
        """Show the keyboard for a field."""
        self.frame.open_keyboard(field, by_keys=by_keys)

    def begin_visit(self) -> None:
        """Somebody is there: ask for the language, or go on at once where there is only one."""
        self._begin_at = self.closed.route if self.scene == "closed" else self.attract.route
        self.kiosk.idle.start()
        if len(self.kiosk.config.languages) > 1:
            self.show_scene("languages")
        else:
            self.enter()

    def enter(self, language: str = "") -> None:
        """Open the first page."""
        if language:
            self.kiosk.visit.choose_language(language)
        self.services.navigator.restart(self._begin_at)
        self.show_scene("pages")

    def finish_visit(self) -> None:
        """End the visit: count it, forget it, and begin anew."""
        kiosk = self.kiosk
        # Said in the visitor's language, which is forgotten too.
        last_words = self.tr("Finished. Everything was cleared.") if kiosk.visit.is_speech_on else ""
        language = self.services.language
        kiosk.idle.stop()
        self.keyboard.close_board()
        if self.pager.seen:
            kiosk.board.count(self.pager.seen, kiosk.visit.missed, self.services.clock().date())
        self.pager.forget()
        kiosk.staff.leave()
        kiosk.speech.reset()
        kiosk.printing.reset()
        self.scene = "attract"
        kiosk.visit.clear()
        self._tear_down()
        self._build()
        self.frame.show()
        self.show_scene(self.rest.scene)
        later(self, sweep_memory)
        if last_words:
            kiosk.speech.read([last_words], language)

    def _ask(self) -> None:
        self.question.show_seconds()
        self.show_scene("question")
        self.reader.read(self.question)

    def _count_down(self) -> None:
        self.question.show_seconds()

    def _stay(self) -> None:
        self.kiosk.idle.more_time()
        self.show_scene("pages")

    def _build(self) -> None:
        """Make everything below the window; done again for another visitor, language, theme or text size."""
        self.frame = frame = Frame(self.kiosk)
        self.picture, self.header, self.scenes, self.stack = frame.picture, frame.header, frame.scenes, frame.stack
        self.attract, self.languages, self.question = frame.attract, frame.languages, frame.question
        self.closed = frame.closed
        self.body, self.strip, self.captions = frame.body, frame.strip, frame.captions
        self.keyboard, self.bar = frame.keyboard, frame.bar
        self._outer.addWidget(frame)
        self.focus_ring = FocusRing(self.services.theme, self)
        self._connect()
        self.captions.setVisible(self.kiosk.visit.is_speech_on)

    def _connect(self) -> None:
        self.frame.take_clicked.connect(self.steering.take)
        self.frame.listen_clicked.connect(self.reader.listen)
        self.frame.described.connect(self.pager.describe)
        self.attract.begun.connect(self.begin_visit)
        self.closed.begun.connect(self.begin_visit)
        self.languages.chosen.connect(lambda: self.enter(self.languages.code))
        self.question.stayed.connect(self._stay)
        self.question.finished.connect(self.finish_visit)
        self.captions.closed.connect(self.reader.stop)
        self.bar.pressed.connect(self.steering.press)

    def _tear_down(self) -> None:
        """Delete everything below the window; what a visitor typed and opened is noted while that visitor is there."""
        self.keyboard.forget()
        page, route = self.stack.currentWidget(), self.services.navigator.current
        is_there = self.scene in {"pages", "question"}
        self._unsaved = Unsaved.of(page, route) if is_there and isinstance(page, Page) else None
        self._outer.removeWidget(self.frame)
        for part in (self.focus_ring, self.frame):
            part.hide()
            part.deleteLater()
            QCoreApplication.sendPostedEvents(part, QEvent.Type.DeferredDelete)

    def _build_again(self) -> None:
        scene, drawer = self.scene, self.frame.drawer_name
        unsaved, self._unsaved = self._unsaved, None
        self._build()
        if scene in {"pages", "question"}:
            self.pager.show_current(unsaved)
        self.frame.show()
        self.show_scene("pages" if scene == "question" else scene)
        if unsaved is not None and self.page is not None:
            unsaved.restore(self.page)
        if drawer == "comfort":
            self.frame.open_drawer(drawer)

    def _show_visit(self) -> None:
        """Reach mode lays pages out anew; speech shows its captions."""
        visit = self.kiosk.visit
        self.captions.setVisible(visit.is_speech_on)
        if self.scene == "pages" and self.picture.isVisible() != visit.is_reach_on:
            self._tear_down()
            self._build_again()

    def call_staff(self) -> None:
        """The gesture was made: show the PIN pad."""
        self.kiosk.staff.is_called = True
        self.kiosk.idle.start()
        self.services.navigator.restart(Route("staff"))
        self.show_scene("pages")

    def corner(self) -> QRect:
        """Where the staff's gesture is made."""
        side = 2 * self.services.theme.tokens.size("target.normal")
        return QRect(0, 0, side, side)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the reach line where it belongs."""
        super().resizeEvent(event)
        self.frame.place_reach(self.size())
        self.frame.fit_header(self.scene, self.size())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Tell, once, that the first picture is on screen."""
        super().paintEvent(event)
        if not self.is_painted:
            self.is_painted = True
            later(self, self.painted.emit)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Nobody closes a kiosk but the staff."""
        if not self.is_exit_allowed:
            event.ignore()
            return
        for page in self.frame.pages.values():
            page.close()
        # A window that is gone must not end a visit: it would put its own language into force for another one.
        self.rest.stop()
        self.pager.forget()
        self.services.tasks.wait()
        super().closeEvent(event)
