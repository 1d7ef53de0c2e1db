"""What the presenter's window says: the slides, the state, the notes and the time."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtWidgets import QWidget

from poeguide.ui.formats import minutes, short_date
from poeguide.ui.present.keys import TalkKeys
from poeguide.ui.present.model import Audience, PresentModel, Tool
from poeguide.ui.present.presenter_layout import PresenterLayout
from poeguide.ui.present.slide_view import AudienceWindow
from poeguide.ui.theme import Theme
from poeguide.ui.tokens import Tokens

NOTE_STYLES = ("body", "lead", "h3", "h2")


class PresenterState(PresenterLayout):
    """Follows the model; `audience` is the window for the projector."""

    def __init__(
        self, theme: Theme, slide_tokens: Tokens, model: PresentModel, parent: QWidget, *, keys: TalkKeys
    ) -> None:
        super().__init__(theme, slide_tokens, model, parent, keys=keys)
        self.audience = AudienceWindow(slide_tokens, self)
        self._note_size = 1
        model.changed.connect(self._show)
        model.time.ticked.connect(self._tick)

    def _size_notes(self, by: int) -> None:
        self._note_size = max(0, min(len(NOTE_STYLES) - 1, self._note_size + by))
        self.note.take_style(NOTE_STYLES[self._note_size])

    def _show(self) -> None:
        model = self.model
        self.audience.view.show_audience(model.shown)
        self.view.show_audience(model.preview())
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
        pressed = {"blank": model.is_blank, "freeze": model.is_frozen, "pause": model.time.is_paused}
        for key, is_on in (pressed | {tool.value: model.tool is tool for tool in Tool if tool}).items():
            self.buttons[key].setCheckable(True)
            self.buttons[key].setChecked(is_on)

    def _show_note(self) -> None:
        model = self.model
        said = [f"{fact.statement} ({fact.source_title}, {short_date(fact.as_of)})" for fact in model.slide.facts]
        parts = [part for part in (model.box.notes, model.slide.lead, *said) if part]
        self.note.setText("\n\n".join(parts) or self.tr("No notes for this part."))
        fact = model.maker.confirm_first(model.slide)
        self.note_state.setVisible(fact is not None)
        self.note_source.setVisible(fact is not None)
        if fact is not None:
            self.note_source.setText(f"{fact.title}: {fact.source_title}, {short_date(fact.as_of)}")

    def _tick(self) -> None:
        model = self.model
        pace = model.time.pace(model.at)
        drift = pace.drift
        self.clocks["clock"].setText(model.time.now().strftime("%H:%M"))
        self.clocks["elapsed"].setText(minutes(model.time.elapsed()))
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
        self.then.setText(self._then(pace.box))
        self.buttons["pause"].setChecked(model.time.is_paused)
        self.bar.set_place(pace.box, pace.used / max(1, pace.planned))
        section = self.tr("Section {n} of {count}: {title}")
        count = len(model.lesson.boxes)
        self.section.setText(section.format(n=pace.box + 1, count=count, title=box.title))

    def _then(self, at: int) -> str:
        """What comes after a part, and when it does by the plan; a pause moves that."""
        model = self.model
        boxes = model.lesson.boxes
        if at + 1 == len(boxes):
            return self.tr("The last part")
        planned = 60 * sum(box.minutes for box in boxes[: at + 1])
        left = planned - model.time.elapsed()
        begins = model.time.now() + timedelta(seconds=left)
        words = self.tr("{title} starts at {time}") if left >= 0 else self.tr("{title} was due at {time}")
        return words.format(title=boxes[at + 1].title, time=begins.strftime("%H:%M"))
