from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from poeguide.ui.main_window import MainWindow
from poeguide.ui.pages.codes import CodesPage


@pytest.fixture
def page(window: MainWindow) -> CodesPage:
    window.go("poeguide:codes")
    assert isinstance(window.page, CodesPage)
    return window.page


def shown(page: CodesPage) -> list[str]:
    return [found.code for found in page.table.rows.values]


def test_all_codes_are_listed_in_order(page: CodesPage) -> None:
    assert len(shown(page)) == 613
    assert shown(page) == sorted(shown(page))


def test_typing_a_name_or_a_number_finds_the_code(qtbot: QtBot, page: CodesPage) -> None:
    qtbot.keyClicks(page.field, "san ysi")
    assert shown(page)[0] == "2504"

    page.field.clear()
    qtbot.keyClicks(page.field, "0401")
    assert shown(page)[0] == "0401"


def test_chips_count_and_filter_by_status(qtbot: QtBot, page: CodesPage) -> None:
    chip = next(chip for chip in page.groups.chips if chip.key == "historical")
    promised = int(chip.accessibleName().rsplit(", ", 1)[1])

    qtbot.mouseClick(chip, Qt.MouseButton.LeftButton)

    assert len(shown(page)) == promised
    assert all(found.status.startswith("historical") for found in page.table.rows.values)


def test_a_code_of_a_link_is_chosen_and_explained(window: MainWindow, page: CodesPage) -> None:
    window.go("poeguide:codes/2504")

    assert page.card.isVisible()
    assert page.code.text() == "2504  San Ysidro, CA"
    assert page.table.value is not None
    assert page.table.value.code == "2504"


def test_enter_opens_the_port_of_a_code(qtbot: QtBot, window: MainWindow, page: CodesPage) -> None:
    window.go("poeguide:codes/2504")

    qtbot.keyClick(page.table, Qt.Key.Key_Return)

    assert str(window.services.navigator.current) == "poeguide:ports/2504"


def test_a_historical_code_without_a_port_offers_no_port(window: MainWindow, page: CodesPage) -> None:
    window.go("poeguide:codes/0971")

    assert "Historical" in page.meaning.text()
    assert not page.to_port.isVisible()


def test_moving_through_the_table_explains_each_code(qtbot: QtBot, window: MainWindow, page: CodesPage) -> None:
    page.table.selectRow(0)
    qtbot.keyClick(page.table, Qt.Key.Key_Down)

    assert page.code.text().startswith("0102")
    assert window.services.navigator.current.target == "0102"


def test_words_that_name_nothing_offer_all_codes_again(qtbot: QtBot, page: CodesPage) -> None:
    qtbot.keyClicks(page.field, "zzzzz")
    assert page.nothing.isVisible()

    qtbot.mouseClick(page.nothing.action, Qt.MouseButton.LeftButton)

    assert len(shown(page)) == 613


def test_a_code_that_never_was_one_is_said_to_be_missing(window: MainWindow, page: CodesPage) -> None:
    window.go("poeguide:codes/9998")

    assert "9998" in window.services.notices.text


PASTED = """2504
0401
401
JFK
KLAX
USNYC
US SYO
San Ysidro
San Ysidro, CA
Portland
Portland, ME
2304 Laredo
2504 Laredo
Laredo (2304)
3801	Detroit
9999
0971
zzzz
Nogales
0901
LAX
MIA
ORD
SEA
ATL
DFW
IAH
BOS
PHL
SFO
2604
2402
3004
3002
0712
0708
0704
0901 Buffalo-Niagara Falls
5206
4909
3201
1001
1703
2704
2809
3001
5301
1303
5401
ABCDEFG"""


def test_a_pasted_list_of_fifty_codes_and_names_is_resolved_or_flagged(qtbot: QtBot, page: CodesPage) -> None:
    page.list.click()
    page.checker.text.setPlainText(PASTED)

    qtbot.mouseClick(page.checker.go, Qt.MouseButton.LeftButton)

    checked = page.checker.table.rows.values
    flagged = {one.text: one.finding.value for one in checked if not one.is_sure}
    assert len(checked) == 50
    assert flagged == {
        "401": "mended",
        "Portland": "several",
        "2504 Laredo": "disagrees",
        "9999": "unknown",
        "0971": "historical",
        "zzzz": "unknown",
        "ABCDEFG": "unknown",
    }
    assert page.checker.summary.text() == "43 of 50 found as they stand"


def test_the_checked_list_is_copied_as_a_table(qtbot: QtBot, page: CodesPage) -> None:
    page.list.click()
    page.checker.text.setPlainText("401\nJFK")
    page.checker.go.click()

    page.checker.copy.click()

    lines = QGuiApplication.clipboard().text().splitlines()
    assert lines[0].split("\t")[:3] == ["401", "Zero was missing", "0401 Boston, MA"]
    assert lines[1].split("\t")[3].startswith("JFK")


@pytest.mark.parametrize(("words", "code"), [("JFK", "4701"), ("USSYO", "2504"), ("us syo", "2504"), ("KLAX", "2720")])
def test_airport_codes_and_locodes_lead_to_the_port_code(qtbot: QtBot, page: CodesPage, words: str, code: str) -> None:
    qtbot.keyClicks(page.field, words)

    assert shown(page)[0] == code


def test_a_port_code_leads_to_its_airport_code_and_locode(window: MainWindow, page: CodesPage) -> None:
    window.go("poeguide:codes/4701")
    assert "Airport code JFK." in page.meaning.text()

    window.go("poeguide:codes/2504")
    assert "UN/LOCODE USSYO." in page.meaning.text()
