"""The kiosk window: one frameless screen with scenes, pages, and the bar below them."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Final

from PySide6.QtCore import QCoreApplication, QEvent, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QBoxLayout, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from poeguide.domain.routes import Route
from poeguide.ui.kiosk.bar import Bar
from poeguide.ui.kiosk.captions import Captions
from poeguide.ui.kiosk.drawers import ComfortDrawer, Drawer, LanguageDrawer
from poeguide.ui.kiosk.header import KioskHeader
from poeguide.ui.kiosk.keyboard import Keyboard
from poeguide.ui.kiosk.kiosk import Kiosk
from poeguide.ui.kiosk.notice_strip import NoticeStrip
from poeguide.ui.kiosk.pages import CLOSED_PAGES, KIOSK_PAGES
from poeguide.ui.kiosk.picture import ReachPicture
from poeguide.ui.kiosk.scenes.attract import AttractScene
from poeguide.ui.kiosk.scenes.languages import LanguageScene
from poeguide.ui.kiosk.scenes.still_there import StillThereScene
from poeguide.ui.kiosk.spoken import describe_focus, spoken_texts
from poeguide.ui.kiosk.stage import Stage
from poeguide.ui.page import Page
from poeguide.ui.pages import page_for
from poeguide.ui.shell.focus_ring import FocusRing

REACH_LINE: Final = 0.6
"""Share of a tall screen above which nothing can be pressed in reach mode."""
NEAR_SIDE: Final = 0.5
"""Share of a wide screen that holds everything in reach mode."""


class KioskWindow(QWidget):
    """Everything on the visitor's screen. Scenes: attract, languages, pages, question."""

    painted = Signal()
    scene_changed = Signal()

    def __init__(self, kiosk: Kiosk) -> None:
        super().__init__(None, Qt.WindowType.Window | Qt.WindowType.FramelessWindowHint)
        self.kiosk = kiosk
        self.services = kiosk.services
        self.scene = "attract"
        self.is_exit_allowed = False
        self._is_painted = False
        self._pages: dict[object, Page] = {}
        self._seen: set[str] = set()
        self._begin_at = Route("home")
        self._drawer_name = ""
        self.setObjectName("kiosk")
        self.setWindowTitle("poeguide")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._outer = QVBoxLayout(self)
        self._outer.setContentsMargins(0, 0, 0, 0)
        self._outer.setSpacing(0)
        self._attract_timer = QTimer(self)
        self._attract_timer.setSingleShot(True)
        self._attract_timer.timeout.connect(self._rest)
        self._build()
        services = kiosk.services
        services.navigator.changed.connect(self._show_current)
        services.theme.changing.connect(self._tear_down)
        services.theme.changed.connect(self._build_again)
        kiosk.visit.changed.connect(self._show_visit)
        kiosk.idle.asked.connect(self._ask)
        kiosk.idle.counted.connect(self._count_down)
        kiosk.idle.over.connect(self.finish_visit)
        kiosk.staff.notices_changed.connect(self._show_notices)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._focus_changed)
        self.show_scene("attract")

    @property
    def page(self) -> Page | None:
        """The page that is shown."""
        widget = self.stack.currentWidget()
        return widget if isinstance(widget, Page) and self.scene == "pages" else None

    def show_scene(self, name: str) -> None:
        """Show a scene; pages and question have the bar below them."""
        self.scene = name
        scene: QWidget = {
            "attract": self.attract,
            "languages": self.languages,
            "question": self.question,
            "pages": self.body,
        }[name]
        self.scenes.setCurrentWidget(scene)
        self.keyboard.close_board()
        self._close_drawer()
        self.bar.setVisible(name != "attract")
        self.bar.setEnabled(name in {"pages", "question"})
        self.header.setVisible(name != "attract" and not self.kiosk.visit.is_reach_on)
        self.picture.setVisible(name in {"pages", "question"} and self.kiosk.visit.is_reach_on)
        self._place_reach()
        if name == "pages":
            self._describe()
        else:
            self.header.set_place("poeguide", has_take=False, has_listen=False)
        if isinstance(scene, LanguageScene | StillThereScene):
            scene.focus_first()
        elif name == "attract":
            scene.setFocus(Qt.FocusReason.OtherFocusReason)
        self.scene_changed.emit()

    def begin_visit(self) -> None:
        """Somebody is there: ask for the language, or go on at once where there is only one."""
        self._begin_at = self.attract.route
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
        kiosk.idle.stop()
        if self._seen:
            kiosk.staff.count(self._seen, self.services.clock().date())
        kiosk.staff.leave()
        kiosk.speech.reset()
        self.scene = "attract"
        kiosk.visit.clear()
        self._seen = set()
        self._attract_timer.stop()
        self._tear_down()
        self._build()
        self.frame.show()
        self.show_scene("attract")

    def _ask(self) -> None:
        self.question.show_seconds()
        self.show_scene("question")
        if self.kiosk.visit.is_speech_on:
            self.kiosk.speech.read(spoken_texts(self.question), self.services.language)

    def _count_down(self) -> None:
        self.question.show_seconds()

    def _stay(self) -> None:
        self.kiosk.idle.more_time()
        self.show_scene("pages")

    def _rest(self) -> None:
        """Home without a touch: the attract loop comes back early, as nobody has done anything yet."""
        if self.scene == "pages" and self.services.navigator.current == Route("home") and self._is_untouched():
            self.finish_visit()

    def _is_untouched(self) -> bool:
        return not self.services.navigator.can_go_back and not self.kiosk.visit.is_speech_on

    def _build(self) -> None:
        """Make everything below the window; done again for another visitor, language, theme or text size."""
        kiosk, theme = self.kiosk, self.services.theme
        self.frame = QWidget()
        self._split = QBoxLayout(QBoxLayout.Direction.TopToBottom, self.frame)
        self._split.setContentsMargins(0, 0, 0, 0)
        self._split.setSpacing(0)
        self.picture = ReachPicture(kiosk)
        self.reachable = QWidget()
        below = QVBoxLayout(self.reachable)
        below.setContentsMargins(0, 0, 0, 0)
        below.setSpacing(0)
        self.header = KioskHeader(theme)
        self.scenes = Stage()
        self.attract, self.languages, self.question = AttractScene(kiosk), LanguageScene(kiosk), StillThereScene(kiosk)
        self.body = QWidget()
        self.stack = Stage()
        self.strip = NoticeStrip(kiosk)
        inside = QVBoxLayout(self.body)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(0)
        inside.addWidget(self.strip)
        inside.addWidget(self.stack, 1)
        for scene in (self.attract, self.languages, self.question, self.body):
            self.scenes.addWidget(scene)
        self.captions, self.keyboard, self.bar = Captions(kiosk), Keyboard(kiosk), Bar(theme)
        self.drawer: Drawer | None = None
        self._drawer_place = QVBoxLayout()
        for part in (self.header, self.captions, self.keyboard):
            below.addWidget(part)
        below.insertWidget(1, self.scenes, 1)
        below.addLayout(self._drawer_place)
        below.addWidget(self.bar)
        self._split.addWidget(self.picture)
        self._split.addWidget(self.reachable, 1)
        self._outer.addWidget(self.frame)
        self.focus_ring = FocusRing(theme, self)
        self._connect()
        self.captions.setVisible(kiosk.visit.is_speech_on)

    def _connect(self) -> None:
        self.attract.begun.connect(self.begin_visit)
        self.languages.chosen.connect(lambda: self.enter(self.languages.code))
        self.question.stayed.connect(self._stay)
        self.question.finished.connect(self.finish_visit)
        self.header.take_clicked.connect(self.take)
        self.header.listen_clicked.connect(self.listen)
        self.captions.closed.connect(self._stop_listening)
        self.bar.pressed.connect(self._press_bar)

    def _tear_down(self) -> None:
        """Delete everything below the window."""
        self._pages.clear()
        self.keyboard.forget()
        self._outer.removeWidget(self.frame)
        for part in (self.focus_ring, self.frame):
            part.hide()
            part.deleteLater()
            QCoreApplication.sendPostedEvents(part, QEvent.Type.DeferredDelete)

    def _build_again(self) -> None:
        scene, had_drawer = self.scene, self.drawer
        is_comfort = had_drawer is not None and self._drawer_name == "comfort"
        self._build()
        if scene in {"pages", "question"}:
            self._show_current()
        self.frame.show()
        self.show_scene("pages" if scene == "question" else scene)
        if is_comfort:
            self._open_drawer("comfort")

    def _show_current(self) -> None:
        route = self.services.navigator.current
        page = self._page_of(route)
        if page is None or not page.open(route):
            self._say_unknown()
            return
        self.keyboard.close_board()
        self._close_drawer()
        self.stack.setCurrentWidget(page)
        self._seen |= {"visits", f"page {route.page}"}
        if route.page != "staff":
            self.kiosk.staff.leave()
        self._describe()
        self._attract_timer.start(round(self.kiosk.config.attract_after * 1000))
        if self._is_painted:
            page.settle()
        if self.kiosk.visit.is_speech_on and self.scene == "pages":
            QTimer.singleShot(0, self, self._read_page)

    def _page_of(self, route: Route) -> Page | None:
        maker, spec = KIOSK_PAGES.get(route.page), page_for(route)
        if route.page in CLOSED_PAGES or (maker is None and spec is None):
            return None
        key: object = route.page if maker is not None else spec
        page = self._pages.get(key)
        if page is None:
            if maker is not None:
                page = maker(self.kiosk)
            elif spec is not None:
                page = spec.page_class().build(self.services)
            else:
                return None
            page.described.connect(self._describe)
            self._pages[key] = page
            self.stack.addWidget(page)
        return page

    def _say_unknown(self) -> None:
        navigator = self.services.navigator
        self.services.notices.say(self.tr("This copy of the guide has no such page."), "warn")
        if navigator.can_go_back:
            navigator.back()
        else:
            navigator.replace(Route("home"))
            self._show_current()

    def _describe(self) -> None:
        page, route = self.stack.currentWidget(), self.services.navigator.current
        if not isinstance(page, Page):
            return
        is_home = route.page == "home"
        has_take = route.page not in {"home", "take", "staff"}
        self.header.set_place("poeguide", has_take=has_take)
        self.picture.set_place(page.title() if not is_home else self.tr("Enter the United States, step by step"))
        self.bar.mark("home", on=is_home)
        self.bar.buttons["back"].setEnabled(self.services.navigator.can_go_back)
        self._show_notices()

    def _show_notices(self) -> None:
        route = self.services.navigator.current
        self.strip.show_for(route.target if route.page == "ports" else "")

    def take(self) -> None:
        """Show what to take along of the current page."""
        route, page = self.services.navigator.current, self.page
        if route.page != "take":
            pairs = (("of", str(route)), ("title", page.title() if page is not None else ""))
            self.services.navigator.go(Route("take").with_query(*pairs))

    def listen(self) -> None:
        """Read the page aloud; from now on every page is."""
        visit = self.kiosk.visit
        if visit.is_speech_on:
            self._stop_listening()
            return
        visit.set_speech(on=True)
        self._read_page()

    def _stop_listening(self) -> None:
        self.kiosk.speech.stop()
        self.kiosk.visit.set_speech(on=False)

    def _read_page(self) -> None:
        page = self.page
        if page is not None and self.kiosk.visit.is_speech_on:
            self.kiosk.speech.read([page.title(), *spoken_texts(page)], self.services.language)

    def _show_visit(self) -> None:
        """Reach mode lays pages out anew; speech shows its captions."""
        visit = self.kiosk.visit
        self.captions.setVisible(visit.is_speech_on)
        if self.scene == "pages" and self.picture.isVisible() != visit.is_reach_on:
            self._tear_down()
            self._build_again()

    def _press_bar(self) -> None:
        key, navigator = self.bar.key, self.services.navigator
        self.kiosk.idle.more_time()
        if self.scene == "question":
            self.show_scene("pages")
        if key in {"language", "comfort"}:
            self._open_drawer(key)
            return
        self._close_drawer()
        acts: dict[str, Callable[[], object]] = {
            "back": navigator.back,
            "home": partial(navigator.go, Route("home")),
            "help": partial(navigator.go, Route("help")),
            "finish": self.finish_visit,
        }
        acts[key]()
        if key == "home":
            self.bar.mark("home", on=True)

    def _open_drawer(self, name: str) -> None:
        is_open = self.drawer is not None and self._drawer_name == name
        self._close_drawer()
        if is_open:
            return
        self.keyboard.close_board()
        if name == "comfort":
            comfort = ComfortDrawer(self.kiosk)
            comfort.take_clicked.connect(self.take)
            comfort.listen_clicked.connect(self.listen)
            self.drawer = comfort
        else:
            self.drawer = LanguageDrawer(self.kiosk)
        self._drawer_name = name
        self._drawer_place.addWidget(self.drawer)
        self.bar.mark(name, on=True)

    def _close_drawer(self) -> None:
        for key in ("language", "comfort"):
            self.bar.mark(key, on=False)
        if self.drawer is not None:
            self._drawer_place.removeWidget(self.drawer)
            self.drawer.hide()
            self.drawer.deleteLater()
            self.drawer = None

    def open_keyboard(self, field: QLineEdit, *, by_keys: bool = False) -> None:
        """Show the keyboard for a field."""
        self._close_drawer()
        self.keyboard.open(field, by_keys=by_keys)
        if (layout := self.reachable.layout()) is not None:
            layout.activate()
        _scroll_to(field)

    def call_staff(self) -> None:
        """The gesture was made: show the PIN pad."""
        self.kiosk.staff.is_called = True
        self.kiosk.idle.start()
        self.services.navigator.restart(Route("staff"))
        self.show_scene("pages")

    def speak_focus(self) -> None:
        """Say what has the keyboard."""
        widget = self.focusWidget()
        if widget is not None and self.kiosk.visit.is_speech_on:
            self.kiosk.speech.read([describe_focus(widget)], self.services.language)

    def _focus_changed(self, _before: QWidget | None, now: QWidget | None) -> None:
        by_keys = self.testAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange)
        if now is not None and now.window() is self and self.scene != "attract" and by_keys:
            self.speak_focus()

    def _place_reach(self) -> None:
        """The picture takes the part out of reach: above on a tall screen, at the far side of a wide one."""
        is_tall = self.height() >= self.width()
        direction = QBoxLayout.Direction.TopToBottom if is_tall else QBoxLayout.Direction.RightToLeft
        self._split.setDirection(direction)
        limit = self.maximumSize()
        self.picture.set_side(is_above=is_tall)
        if is_tall:
            self.picture.setMinimumWidth(0)
            self.picture.setMaximumWidth(limit.width())
            self.picture.setFixedHeight(round(self.height() * REACH_LINE))
        else:
            self.picture.setMinimumHeight(0)
            self.picture.setMaximumHeight(limit.height())
            self.picture.setFixedWidth(round(self.width() * NEAR_SIDE))

    def corner(self) -> QRect:
        """Where the staff's gesture is made."""
        side = 2 * self.services.theme.tokens.size("target.normal")
        return QRect(0, 0, side, side)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the reach line where it belongs."""
        super().resizeEvent(event)
        self._place_reach()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Tell, once, that the first picture is on screen."""
        super().paintEvent(event)
        if not self._is_painted:
            self._is_painted = True
            QTimer.singleShot(0, self, self.painted.emit)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Nobody closes a kiosk but the staff."""
        if not self.is_exit_allowed:
            event.ignore()
            return
        for page in self._pages.values():
            page.close()
        self.services.tasks.wait()
        super().closeEvent(event)


def _scroll_to(field: QWidget) -> None:
    """Keep what is written in sight above the keyboard."""
    parent = field.parentWidget()
    while parent is not None:
        if isinstance(parent, QScrollArea):
            parent.ensureWidgetVisible(field)
        parent = parent.parentWidget()
