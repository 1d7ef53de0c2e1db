"""The form of a question: words, kind, options with what is right, reason, facts."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QComboBox, QGridLayout, QLineEdit, QWidget

from poeguide.domain.quiz import LETTERS, LEVELS, TRUE_FALSE, Instruction, Question, QuestionKind
from poeguide.ui import teach_words
from poeguide.ui.layouts import column, nest, row
from poeguide.ui.pages.teach.own.view_model import OwnViewModel
from poeguide.ui.services import Services
from poeguide.ui.widgets.buttons import Button, IconButton
from poeguide.ui.widgets.cards import Card
from poeguide.ui.widgets.flow import FlowLayout
from poeguide.ui.widgets.states import Banner
from poeguide.ui.widgets.text import Label
from poeguide.ui.widgets.tick_box import TickBox

TOPICS = ("own", "ports", "agency", "documents", "procedure", "customs", "programs", "security", "special", "mail")


class Editor(Card):
    """Made anew for each question and kind; while one types, only the state below changes."""

    def __init__(self, services: Services, view_model: OwnViewModel, draft: Question) -> None:
        super().__init__(services.theme)
        self._services, self._view_model = services, view_model
        theme, tokens = services.theme, services.theme.tokens
        self.column.setSpacing(tokens.size("space.3"))
        title = self.tr("New question") if view_model.is_new else self.tr("Change this question")
        self.column.addWidget(Label(title, "h2", wraps=True))
        self.words = self._field(self.tr("Question"), draft.question)
        self.words.textEdited.connect(lambda text: self._edit(question=text))
        self.column.addWidget(self._menus(draft))
        self.options: list[QLineEdit] = []
        self.partners: list[QLineEdit] = []
        self.rights: list[TickBox] = []
        self.column.addWidget(Label(self._hint(draft), "label", wraps=True))
        nest(self.column, self._rows(draft))
        if draft.kind is not QuestionKind.TRUE_FALSE and len(draft.options) < len(LETTERS):
            more = Button(theme, self.tr("One more line"), icon="plus", role="quiet")
            more.clicked.connect(self._add_line)
            self.more = more
            line = row(tokens, more)
            line.addStretch(1)
            nest(self.column, line)
        self.why = self._field(self.tr("Why is it right?"), draft.explanation)
        self.why.textEdited.connect(lambda text: self._edit(explanation=text))
        self.facts = self._field(self.tr("Facts it rests on, by id, such as cus-exempt-800"), " ".join(draft.facts))
        self.facts.textEdited.connect(lambda text: self._edit(facts=tuple(text.split())))
        if draft.kind is QuestionKind.MAP:
            self.place = self._field(self.tr("Port code of the place on the map, such as 2504"), draft.place)
            self.place.textEdited.connect(lambda text: self._edit(place=text.strip()))
        self.state = Banner(theme, "", "info")
        self.column.addWidget(self.state)
        self._acts()
        self.show_state()

    def show_state(self) -> None:
        """Say what is missing, and let only a sound question be saved."""
        view_model = self._view_model
        wrong = [teach_words.fault(each) for each in view_model.faults()]
        if unknown := view_model.unknown_facts():
            wrong.append(self.tr("There is no fact {ids}.").format(ids=", ".join(unknown)))
        is_saved = view_model.is_saved()
        ready = self.tr("Saved.") if is_saved else self.tr("Ready to save.")
        self.state.words.set_text(" ".join(wrong) or ready)
        self.save_button.setEnabled(not wrong and not is_saved)

    def _field(self, name: str, text: str) -> QLineEdit:
        field = QLineEdit(text)
        field.setAccessibleName(name)
        field.setMaxLength(600)
        nest(self.column, column(self._services.theme.tokens, Label(name, "label", wraps=True), field, gap="space.1"))
        return field

    def _menus(self, draft: Question) -> QWidget:
        box = QWidget()
        flow = FlowLayout(box, gap=self._services.theme.tokens.size("space.3"))
        choices = {
            "kind": [(each.value, teach_words.kind(each)) for each in QuestionKind],
            "topic": [(each, teach_words.topic(each)) for each in TOPICS],
            "level": [(each, teach_words.level(each)) for each in LEVELS],
        }
        names = {"kind": self.tr("Kind"), "topic": self.tr("Topic"), "level": self.tr("How hard")}
        self.menus: dict[str, QComboBox] = {}
        for name, values in choices.items():
            menu = QComboBox()
            menu.setAccessibleName(names[name])
            for key, words in values:
                menu.addItem(words, key)
            menu.setCurrentIndex(max(0, menu.findData(str(getattr(draft, name)))))
            menu.activated.connect(partial(self._choose, name))
            self.menus[name] = menu
            flow.addWidget(menu)
        return box

    def _hint(self, draft: Question) -> str:
        if draft.kind is QuestionKind.ORDER:
            return self.tr("Write the lines in the right order; the class gets them mixed.")
        if draft.kind is QuestionKind.MATCH:
            return self.tr("Write each pair on one line; the class gets the partners mixed.")
        return self.tr("Write the options, and tick what is right.")

    def _rows(self, draft: Question) -> QGridLayout:
        grid = QGridLayout()
        grid.setSpacing(self._services.theme.tokens.size("space.2"))
        for at, option in enumerate(draft.options):
            is_order = draft.kind is QuestionKind.ORDER
            grid.addWidget(Label(f"{at + 1}." if is_order else f"{LETTERS[at]}.", "strong"), at, 0)
            field = QLineEdit(teach_words.option(option))
            field.setReadOnly(draft.kind is QuestionKind.TRUE_FALSE)
            field.setAccessibleName(self.tr("Option {n}").format(n=at + 1))
            field.textEdited.connect(lambda _text: self._edit_rows())
            self.options.append(field)
            grid.addWidget(field, at, 1)
            if draft.kind is QuestionKind.MATCH:
                partner = QLineEdit(draft.answers[at])
                partner.setAccessibleName(self.tr("Partner of option {n}").format(n=at + 1))
                partner.textEdited.connect(lambda _text: self._edit_rows())
                self.partners.append(partner)
                grid.addWidget(partner, at, 2)
            elif not is_order:
                right = TickBox(self._services.theme, self.tr("right"))
                right.setMaximumWidth(self._tick_width(right.text()))
                right.setAccessibleName(self.tr("Option {n} is right").format(n=at + 1))
                right.setChecked(bool(option) and option in draft.answers)
                right.toggled.connect(partial(self._tick, at))
                self.rights.append(right)
                grid.addWidget(right, at, 2)
        grid.setColumnStretch(1, 3)
        grid.setColumnStretch(2, 3 if draft.kind is QuestionKind.MATCH else 0)
        return grid

    def _tick_width(self, words: str) -> int:
        """Room for a box and its word; the field beside it gets the rest."""
        tokens = self._services.theme.tokens
        return QFontMetrics(tokens.font("body")).horizontalAdvance(words) + tokens.size("target.large")

    def _acts(self) -> None:
        theme, view_model = self._services.theme, self._view_model
        self.save_button = Button(theme, self.tr("Save the question"), icon="save", role="primary")
        self.save_button.clicked.connect(view_model.save)
        self.delete_button = IconButton(theme, self.tr("Delete this question"), "trash")
        self.delete_button.clicked.connect(view_model.delete)
        line = row(theme.tokens, self.save_button, self.delete_button, gap="space.3")
        line.addStretch(1)
        nest(self.column, line)

    def _choose(self, name: str, _at: int) -> None:
        value = str(self.menus[name].currentData())
        if name == "kind":
            self._view_model.set_kind(QuestionKind(value))
        else:
            self._edit(**{name: value})

    def _add_line(self) -> None:
        draft = self._view_model.draft
        if draft is not None:
            answers = (*draft.answers, "") if draft.kind is QuestionKind.MATCH else draft.answers
            self._view_model.draft = replace(draft, options=(*draft.options, ""), answers=answers)
            self._view_model.drafted.emit()

    def _tick(self, at: int, is_ticked: bool) -> None:  # noqa: FBT001 # the signal's own form
        draft = self._view_model.draft
        if draft is not None and is_ticked and draft.instruction is Instruction.CHOOSE_ONE:
            for other, box in enumerate(self.rights):
                if other != at and box.isChecked():
                    box.blockSignals(True)
                    box.setChecked(False)
                    box.blockSignals(False)
        self._edit_rows()

    def _edit_rows(self) -> None:
        """Options and answers as they stand in the fields."""
        draft = self._view_model.draft
        if draft is None:
            return
        is_fixed = draft.kind is QuestionKind.TRUE_FALSE
        options = TRUE_FALSE if is_fixed else tuple(field.text().strip() for field in self.options)
        if self.partners:
            answers = tuple(field.text() for field in self.partners)
        else:
            ticked = zip(options, self.rights, strict=False)
            answers = tuple(dict.fromkeys(option for option, box in ticked if option and box.isChecked()))
        self._edit(options=options, answers=answers)

    def _edit(self, **cells: object) -> None:
        draft = self._view_model.draft
        if draft is not None:
            self._view_model.edit(replace(draft, **cells))  # type: ignore[arg-type] # the names are those of fields
