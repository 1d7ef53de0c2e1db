"""What is said of the facts that a text rests on."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication

from poeguide.data.bundle import Bundle
from poeguide.data.facts import facts
from poeguide.ui.fact_words import rests_on
from poeguide.ui.formats import short_date


def test_one_fact_has_a_date_and_none_older_beside_it(qapp: QApplication, bundle: Bundle) -> None:
    one, two = bundle.read(facts, ("proc-six-steps",)), bundle.read(facts, ("proc-six-steps", "proc-poe-types"))

    assert rests_on(one) == f"Rests on 1 fact, dated {short_date(one[0].as_of)}."
    assert rests_on(two).startswith("Rests on 2 facts, the oldest of ")
