"""Paper for a class: quizzes with keys, handouts, cards, strips, worksheets, word lists, sign-in sheets."""
