"""A question with its options, and on request what is right and why."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from poeguide.domain.quiz import LETTERS, Question, QuestionKind
from poeguide.ui import teach_words
from poeguide.ui.layouts import column, nest
from poeguide.ui.theme import Theme
from poeguide.ui.widgets.cards import IconLabel
from poeguide.ui.widgets.text import Label


class QuestionView(QWidget):
    """The question as it is asked; `answered` marks the right options and gives the explanation."""

    def __init__(self, theme: Theme, question: Question, *, answered: bool = True) -> None:
        super().__init__()
        self._theme, self.question = theme, question
        tokens = theme.tokens
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(tokens.size("space.3"))
        layout.addWidget(Label(question.question, "h3", wraps=True))
        layout.addWidget(Label(teach_words.instruction(question.instruction), "label", wraps=True))
        options = column(tokens, gap="space.2")
        for at, option in enumerate(question.options):
            nest(options, self._option(at, option, answered=answered))
        nest(layout, options)
        if answered:
            layout.addWidget(Label(question.explanation, "body", wraps=True))

    def _option(self, at: int, option: str, *, answered: bool) -> QHBoxLayout:
        tokens = self._theme.tokens
        question = self.question
        line = QHBoxLayout()
        line.setSpacing(tokens.size("space.3"))
        is_order = question.kind is QuestionKind.ORDER
        is_right = answered and question.kind is not QuestionKind.MATCH and (is_order or option in question.answers)
        line.addWidget(Label(f"{at + 1}." if is_order and answered else f"{LETTERS[at]}.", "strong"))
        words = teach_words.option(option)
        if question.kind is QuestionKind.MATCH and answered:
            words = f"{words} → {question.answers[at]}"
        label = Label(words, "strong" if is_right else "body", wraps=True)
        line.addWidget(label, 1)
        if is_right and not is_order:
            mark = IconLabel(self._theme, "check", color="ok")
            mark.setAccessibleName(self.tr("Right answer"))
            line.addWidget(mark)
        return line
