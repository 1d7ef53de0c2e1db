"""The presenter's window: what the audience sees, what comes next, notes, time, and a private search."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QCloseEvent, QGuiApplication, QKeyEvent, QScreen
from PySide6.QtWidgets import QWidget

from poeguide.data.search import search
from poeguide.domain.routes import Route
from poeguide.ui.formats import short_date
from poeguide.ui.present.keys import KEYS
from poeguide.ui.present.look import WindowTheme, projector_tokens
from poeguide.ui.present.model import Audience, PresentModel
from poeguide.ui.present.presenter_layout import PresenterLayout
from poeguide.ui.present.slide_view import AudienceWindow
from poeguide.ui.services import Services
from poeguide.ui.widgets.row_list import RowItem

HITS = 6
_FIELD_KEYS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape, Qt.Key.Key_Down, Qt.Key.Key_Up)
"""Keys that mean something else in the field than in the talk."""


class Presenter(PresenterLayout):
    """Two windows of one talk: this one, and `audience` on the projector."""

    def __init__(self, services: Services, model: PresentModel, parent: QWidget) -> None:
        settings, folder = services.preferences.settings, services.paths.resources
        look = WindowTheme(folder, settings)
        super().__init__(look, projector_tokens(folder, settings), model, parent)
        self._services = services
        self.setWindowTitle(self.tr("Presenter – poeguide"))
        self.audience = AudienceWindow(self.slide_tokens, self)
        self.audience.installEventFilter(self)
        self._note_styles = ("body", "lead", "h3", "h2")
        self._note_size = 2
        look.dress(self)
        self.acts = self._make_acts()
        self.view.moved.connect(lambda: model.point(self.view.spot))
        self.search.textChanged.connect(self._look_up)
        self.search.installEventFilter(self)
        self.hits.opened.connect(lambda: self._take(self.hits.key))
        model.changed.connect(self._show)
        model.ticked.connect(self._tick)
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
        self.model.begin()
        self.showMaximized()
        self._place()
        self._timer.start()
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Act by key."""
        act = KEYS.get(Qt.Key(event.key()), "")
        if act == "pause" and event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            act = "restart"
        if act:
            self.act(act)
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: object, event: object) -> bool:
        """Keys that reach the audience's window are the presenter's; Enter in the field pushes nothing."""
        if isinstance(event, QKeyEvent) and event.type() is QKeyEvent.Type.KeyPress:
            if watched is self.audience:
                self.keyPressEvent(event)
                return True
            if watched is self.search and event.key() in _FIELD_KEYS:
                self._act_in_field(Qt.Key(event.key()))
                return True
        return super().eventFilter(watched, event)  # type: ignore[arg-type]

    def closeEvent(self, event: QCloseEvent) -> None:
        """The audience's window goes with this one."""
        self._timer.stop()
        self.audience.close()
        super().closeEvent(event)

    def resizeEvent(self, event: object) -> None:
        """Keep the list of keys over the window."""
        super().resizeEvent(event)  # type: ignore[arg-type]
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
            "lens": model.toggle_lens,
            "pointer": model.toggle_pointer,
            "push": model.push,
            "undo": model.undo,
            "pause": model.toggle_pause,
            "restart": model.restart_timer,
            "swap": self._swap,
            "keys": self._toggle_keys,
            "larger": lambda: self._size_notes(1),
            "smaller": lambda: self._size_notes(-1),
            "search": lambda: self.search.setFocus(Qt.FocusReason.ShortcutFocusReason),
            "escape": self._escape,
        }

    def _toggle_keys(self) -> None:
        self.keys_sheet.setGeometry(self.rect())
        self.keys_sheet.setVisible(self.keys_sheet.isHidden())
        self.keys_sheet.raise_()

    def _escape(self) -> None:
        if not self.keys_sheet.isHidden():
            self._toggle_keys()
        elif self.search.text():
            self.search.clear()
            self.setFocus(Qt.FocusReason.OtherFocusReason)
        elif self.search.hasFocus():
            self.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.close()

    def _size_notes(self, by: int) -> None:
        self._note_size = max(0, min(len(self._note_styles) - 1, self._note_size + by))
        self.note.setProperty("type", self._note_styles[self._note_size])
        self.note.style().polish(self.note)

    def _look_up(self) -> None:
        words = self.search.text().strip()
        found = self._services.bundle.read(search, words, HITS, self._services.language) if words else []
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

    def _show(self) -> None:
        model = self.model
        self.audience.view.show_audience(model.shown)
        spot = model.spot if model.has_lens or model.has_pointer else None
        self.view.show_audience(Audience(model.slide, model.is_blank and not model.is_frozen, 1.0, spot))
        following = model.next
        self.next_view.show_audience(Audience(following) if following else None)
        self.next_title.setText(following.title if following else self.tr("This is the last slide"))
        number = self.tr("Slide {n} of {count}").format(n=model.at + 2, count=len(model.slides))
        self.next_text.setText(number if following else "")
        self.next_button.setEnabled(following is not None)
        self._show_state()
        self._show_note()
        self._tick()

    def _show_state(self) -> None:
        model = self.model
        if model.is_frozen:
            words, tone = self.tr("Frozen: the audience sees “{title}”"), "warn"
            words = words.format(title=model.shown.slide.title[:40])
        elif model.is_blank:
            words, tone = self.tr("Blank"), "info"
        else:
            words, tone = self.tr("Live, not frozen"), "ok"
        self.state.set_state(words, tone)
        self.on_screen.setText(self.tr("Only you see this") if model.is_frozen else self.tr("On the projector now"))
        pressed = {"blank": model.is_blank, "freeze": model.is_frozen, "lens": model.has_lens}
        for key, is_on in (pressed | {"pointer": model.has_pointer}).items():
            self.buttons[key].setCheckable(True)
            self.buttons[key].setChecked(is_on)

    def _show_note(self) -> None:
        model = self.model
        note = model.box.notes or model.slide.lead
        self.note.setText(note or self.tr("No notes for this part."))
        fact = model.maker.confirm_first(model.slide)
        self.note_state.setVisible(fact is not None)
        self.note_source.setVisible(fact is not None)
        if fact is not None:
            self.note_source.setText(f"{fact.title}: {fact.source_title}, {short_date(fact.as_of)}")

    def _tick(self) -> None:
        model = self.model
        pace = model.pace()
        drift = pace.drift
        self.clocks["clock"].setText(model.now().strftime("%H:%M"))
        self.clocks["elapsed"].setText(minutes(model.elapsed()))
        self.clocks["left"].setText(("−" if pace.left < 0 else "") + minutes(abs(pace.left)))
        self.clocks["drift"].setText(("+" if drift > 0 else "−" if drift < 0 else "±") + minutes(abs(drift)))
        words = self.tr("Drift, late") if drift > 0 else self.tr("Drift, early") if drift < 0 else self.tr("On time")
        self.clock_names["drift"].setText(words)
        tone = "warn" if drift > 0 else ""
        if self.clocks["drift"].property("tone") != tone:
            self.clocks["drift"].setProperty("tone", tone)
            self.clocks["drift"].style().polish(self.clocks["drift"])
        box = model.lesson.boxes[pace.box]
        used = self.tr("{title}: {used} of {planned} used")
        self.used.setText(used.format(title=box.title, used=minutes(pace.used), planned=minutes(pace.planned)))
        after = model.lesson.boxes[pace.box + 1 : pace.box + 2]
        self.then.setText(self.tr("Then {title}").format(title=after[0].title) if after else self.tr("The last part"))
        self.bar.set_place(pace.box, pace.used / max(1, pace.planned))
        section = self.tr("Section {n} of {count}: {title}")
        count = len(model.lesson.boxes)
        self.section.setText(section.format(n=pace.box + 1, count=count, title=box.title))

    def _place(self) -> None:
        """Put the audience on another screen, full; with one screen it is a window of its own."""
        other = self._other_screen()
        if other is None:
            self.audience.show()
            self.screen_words.setText(self.tr("One screen: the audience's window stands beside this one"))
        else:
            self.audience.setGeometry(other.geometry())
            self.audience.showFullScreen()
            size = other.size()
            words = self.tr("Audience on {name}, {width} × {height}")
            self.screen_words.setText(words.format(name=other.name(), width=size.width(), height=size.height()))
        self.activateWindow()

    def _other_screen(self) -> QScreen | None:
        screens = QGuiApplication.screens()
        return next((screen for screen in screens if screen != self.screen()), None)

    def _swap(self) -> None:
        """Change places with the audience."""
        other = self._other_screen()
        if other is not None:
            self.setGeometry(other.availableGeometry())
            self._place()

    def _screen_gone(self) -> None:
        """A projector was unplugged: nothing is lost, the audience's window comes here."""
        self.audience.showNormal()
        self._place()
        self._services.notices.say(self.tr("A screen was unplugged. The talk goes on; the timer runs."), "warn")


def minutes(seconds: int) -> str:
    """Minutes and seconds, such as 13:40."""
    return f"{seconds // 60}:{seconds % 60:02}"
