from __future__ import annotations

from random import Random
from time import perf_counter

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from poeguide.data.bundle import Bundle
from poeguide.data.bundler.check.references import References
from poeguide.data.codes import codes
from poeguide.data.offices import search_offices
from poeguide.data.ports import all_ports, search_ports
from poeguide.data.search import exact_code, search, warm
from poeguide.domain.search import HitKind, fold


def first(bundle: Bundle, words: str) -> str:
    return str(bundle.read(search, words)[0].route)


@pytest.mark.parametrize(
    ("words", "route"),
    [
        ("peace bridge", "poeguide:crossings/ny-peace-bridge"),
        ("2504", "poeguide:ports/2504"),
        ("san ysidr", "poeguide:ports/2504"),
        ("aeropuerto miami", "poeguide:ports/5206"),
        ("Aeropuerto de Miami", "poeguide:ports/5206"),
        ("JFK", "poeguide:ports/4701"),
        ("jfk", "poeguide:ports/4701"),
        ("USBUF", "poeguide:ports/0901"),
        ("us buf", "poeguide:ports/0901"),
        ("+1 310-665-4560", "poeguide:ports/2720"),
        ("(310) 665 4560", "poeguide:ports/2720"),
        ("puente de las americas", "poeguide:crossings/tx-bridge-of-the-americas"),
        ("detriot", "poeguide:ports/3801"),
        ("passport control", "poeguide:six-steps/passport-control"),
        ("global entry", "poeguide:programs/global-entry"),
        ("1012", "poeguide:codes/1012"),
    ],
)
def test_the_right_place_comes_first(bundle: Bundle, words: str, route: str) -> None:
    assert first(bundle, words) == route


@pytest.mark.parametrize(
    ("words", "route"),
    [
        ("san ysidro", "poeguide:ports/2504"),
        ("aeropuerto miami", "poeguide:ports/5206"),
        ("detroit", "poeguide:ports/3801"),
        ("peace bridge", "poeguide:crossings/ny-peace-bridge"),
        ("fruta fresca", "poeguide:goods/fresh-fruit"),
        ("fresh fruit", "poeguide:goods/fresh-fruit"),
        ("puerto de entrada", "poeguide:glossary/gl-001"),
    ],
)
def test_in_spanish_the_right_place_comes_first_too(bundle: Bundle, words: str, route: str) -> None:
    assert str(bundle.read(search, words, lang="es")[0].route) == route


@pytest.mark.parametrize(
    ("words", "route", "after"),
    [
        ("bus", "poeguide:steps/bus", "poeguide:goods/bushmeat"),
        ("car", "poeguide:steps/car", "poeguide:goods/car-visitor"),
        ("bridge", "poeguide:crossings/tx-bridge-of-the-americas", "poeguide:ports/0127"),
    ],
)
def test_whole_words_come_before_words_that_begin_so(bundle: Bundle, words: str, route: str, after: str) -> None:
    hits = bundle.read(search, words)

    assert [str(hit.route) for hit in hits[:2]] == [route, after]


@pytest.mark.parametrize("lang", ["en", "es"])
@pytest.mark.parametrize(
    ("words", "route"),
    [
        ("aduana", "poeguide:six-steps/customs-declaration"),
        ("aduan", "poeguide:six-steps/customs-declaration"),
        ("customs declaration", "poeguide:six-steps/customs-declaration"),
        ("Declaración de aduana", "poeguide:six-steps/customs-declaration"),
        ("maletas", "poeguide:six-steps/baggage-inspection"),
        ("secondary inspection", "poeguide:six-steps/secondary-inspection"),
        ("inspección secundaria", "poeguide:six-steps/secondary-inspection"),
        ("fruta fresca", "poeguide:goods/fresh-fruit"),
    ],
)
def test_words_of_either_language_find_the_same_step(bundle: Bundle, words: str, route: str, lang: str) -> None:
    assert str(bundle.read(search, words, lang=lang)[0].route) == route


@pytest.mark.parametrize(
    ("words", "route"),
    [
        ("JFK airport", "poeguide:ports/4701"),
        ("jfk airp", "poeguide:ports/4701"),
        ("JFK international airport", "poeguide:ports/4701"),
        ("aeropuerto internacional JFK", "poeguide:ports/4701"),
        ("LAX airport", "poeguide:ports/2720"),
        ("airport LAX", "poeguide:ports/2720"),
        ("airport SEA", "poeguide:ports/3029"),
        ("port 2504", "poeguide:ports/2504"),
        ("2504 port of entry", "poeguide:ports/2504"),
        ("puerto de entrada 2504", "poeguide:ports/2504"),
        ("2504 crossing", "poeguide:ports/2504"),
        ("0901 bridge", "poeguide:ports/0901"),
        ("office 3801", "poeguide:ports/3801"),
        ("5201 seaport", "poeguide:ports/5201"),
        ("detroit port", "poeguide:ports/3801"),
        ("port of detroit", "poeguide:ports/3801"),
        ("laredo port of entry", "poeguide:ports/2304"),
        ("puerto de laredo", "poeguide:ports/2304"),
        ("miami seaport", "poeguide:ports/5201"),
        ("detroit airport", "poeguide:ports/3807"),
        ("detroit office", "poeguide:contacts/fo-detroit"),
        ("san ysidro crossing", "poeguide:crossings/ca-san-ysidro"),
        ("garita san ysidro", "poeguide:crossings/ca-san-ysidro"),
        ("peace bridge crossing", "poeguide:crossings/ny-peace-bridge"),
        ("peace bridge port of entry", "poeguide:crossings/ny-peace-bridge"),
    ],
)
@pytest.mark.parametrize("lang", ["en", "es"])
def test_a_word_for_the_kind_of_a_place_keeps_it_first(bundle: Bundle, words: str, route: str, lang: str) -> None:
    assert str(bundle.read(search, words, lang=lang)[0].route) == route


@pytest.mark.parametrize(
    ("words", "route"),
    [
        ("port of entry", "poeguide:glossary/gl-001"),
        ("border crossing", "poeguide:glossary/gl-002"),
        ("airport", "poeguide:types/airport"),
        ("port huron", "poeguide:ports/3802"),
        ("jfk mail", "poeguide:contacts/mail-jfk"),
    ],
)
def test_a_word_for_a_kind_alone_or_in_a_name_still_finds_what_is_called_so(
    bundle: Bundle, words: str, route: str
) -> None:
    assert first(bundle, words) == route


@pytest.mark.parametrize(
    "written",
    ["207-771", "(207) 771", "207 771", "207.771", "+1 207 771", "+1 (207) 771", "1-207-771", "+1207771", "1207771"],
)
def test_the_beginning_of_a_phone_number_is_found_however_it_is_written(bundle: Bundle, written: str) -> None:
    assert bundle.read(search, written) == bundle.read(search, "207771")
    assert first(bundle, written) == "poeguide:ports/0101"


@pytest.mark.parametrize("written", ["+1 207", "+1207", "(207)", "1 207", "207-"])
def test_an_area_code_finds_the_places_of_its_numbers(bundle: Bundle, written: str) -> None:
    hits = bundle.read(search, written)

    assert hits == bundle.read(search, "207")
    assert "poeguide:ports/0101" in {str(hit.route) for hit in hits}


def test_an_amount_with_spaces_is_no_phone_number(bundle: Bundle) -> None:
    assert first(bundle, "10 000") == "poeguide:goods/cash"


def test_what_only_looks_like_the_words_is_called_a_guess(bundle: Bundle) -> None:
    assert {hit.is_guess for hit in bundle.read(search, "settings")} == {True}
    assert bundle.read(search, "detriot")[0].is_guess
    assert {hit.is_guess for hit in bundle.read(search, "detroit")} == {False}


@pytest.mark.parametrize("words", ["agriculture inspection", "print", "language", "gate agent", "detriot", "glossary"])
def test_guesses_come_after_all_that_has_the_words(bundle: Bundle, words: str) -> None:
    guesses = [hit.is_guess for hit in bundle.read(search, words, 40)]

    assert guesses == sorted(guesses)


def test_what_is_translated_is_shown_in_spanish(bundle: Bundle) -> None:
    titles = [hit.title for hit in bundle.read(search, "fresh fruit", lang="es")]

    assert "Fresh fruit" not in titles


def test_accents_and_case_do_not_matter(bundle: Bundle) -> None:
    assert bundle.read(search, "CIUDAD JUAREZ") == bundle.read(search, "ciudad juárez")


def test_an_everyday_word_finds_its_step(bundle: Bundle) -> None:
    assert "poeguide:six-steps/immigration-inspection" in {str(hit.route) for hit in bundle.read(search, "immigration")}


def test_a_word_of_a_body_is_found(bundle: Bundle) -> None:
    assert bundle.read(search, "impostors") != []


def test_no_words_find_nothing(bundle: Bundle) -> None:
    assert bundle.read(search, "") == []
    assert bundle.read(search, " \t\n") == []
    assert bundle.read(search, "detroit", 0) == []


def test_there_are_never_more_hits_than_asked_for_and_none_twice(bundle: Bundle) -> None:
    for words in ("a", "po", "san", "port", "bridge"):
        routes = [str(hit.route) for hit in bundle.read(search, words, 7)]
        assert len(routes) == len(set(routes)) == 7


@settings(deadline=None, max_examples=300)
@given(words=st.text())
@example(words='"')
@example(words="'; DROP TABLE port; --")
@example(words="NEAR(a b, 3)")
@example(words="title : x OR *")
@example(words="a" * 100_000)
@example(words="\x00")
@example(words="\ud800")
@example(words="🛂 🚗")
@example(words="ﬀ ß İ ǆ")
@example(words="() ^ + - {} AND NOT")
@example(words="% _")
def test_no_text_can_break_the_search(bundle: Bundle, words: str) -> None:
    for lang in ("en", "es", "xx"):
        assert len(bundle.read(search, words, 5, lang)) <= 5
    bundle.read(search_ports, words)


def test_a_hundred_thousand_letters_are_answered_at_once(bundle: Bundle) -> None:
    bundle.read(warm)
    start = perf_counter()
    bundle.read(search, "bridge " * 15_000)

    assert perf_counter() - start < 0.25


def test_a_place_with_one_typing_error_is_among_the_first_five(bundle: Bundle) -> None:
    chance = Random(2)
    names = [hit.name for hit in bundle.read(all_ports) if len(fold(hit.name)) >= 6]
    missed = []
    for name in names:
        place = chance.randrange(1, len(name) - 1)
        typed = chance.choice(
            [
                name[:place] + name[place + 1 :],
                name[:place] + name[place + 1] + name[place] + name[place + 2 :],
                name[:place] + chance.choice("aeiou") + name[place + 1 :],
            ]
        )
        if name not in {hit.title for hit in bundle.read(search, typed, 5)}:
            missed.append((name, typed))

    assert len(missed) / len(names) <= 0.05, missed


def test_a_bridge_of_trains_bears_the_sign_of_rail(bundle: Bundle) -> None:
    signs = {str(hit.route): hit.symbol for hit in bundle.read(search, "laredo bridge")}

    assert signs["poeguide:crossings/tx-cpkc-laredo-rail"] == "rail"
    assert signs["poeguide:crossings/tx-laredo-1"] == "land"


def test_lists_of_one_kind_search_their_own(bundle: Bundle) -> None:
    assert bundle.read(search_ports, "san ysidro")[0].key == "2504"
    assert bundle.read(search_ports, "TX")[0].state == "TX"
    assert {hit.state for hit in bundle.read(search_ports, "montana")} == {"MT"}
    assert bundle.read(search_offices, "tucson field")[0].id == "fo-tucson"
    assert bundle.read(codes, "2504")[0].code == "2504"


@pytest.mark.parametrize(
    ("typed", "code"), [("+1 (310) 665-4560", "3106654560"), ("us nyc", "USNYC"), ("12345678901", "2345678901")]
)
def test_codes_are_compared_without_punctuation(typed: str, code: str) -> None:
    assert exact_code(typed) == code


@pytest.mark.parametrize(
    ("words", "route"),
    [
        ("Del Rio port", "poeguide:ports/2302"),
        ("port of Del Rio", "poeguide:ports/2302"),
        ("Port Angeles crossing", "poeguide:crossings/wa-port-angeles-ferry"),
        ("Port Angeles port", "poeguide:ports/3007"),
        ("port of entry of Laredo", "poeguide:ports/2304"),
    ],
)
def test_a_word_for_a_kind_that_belongs_to_the_name_stays(bundle: Bundle, words: str, route: str) -> None:
    assert str(bundle.read(search, words)[0].route) == route


def test_every_hit_leads_somewhere(bundle: Bundle, references: References) -> None:
    for words in ("a", "b", "port", "san", "i", "mail", "visa", "0", "2"):
        for hit in bundle.read(search, words, 500):
            assert references.leads_somewhere(str(hit.route)), hit


@pytest.mark.parametrize("words", ["27HTN", " 27htn "])
@pytest.mark.parametrize("lang", ["en", "es"])
def test_the_code_of_a_page_finds_it(bundle: Bundle, words: str, lang: str) -> None:
    hits = bundle.read(search, words, lang=lang)

    assert [(str(hit.route), hit.is_guess) for hit in hits] == [("poeguide:ports/2504", False)]


def test_a_code_with_a_wrong_sign_finds_nothing(bundle: Bundle) -> None:
    assert not bundle.read(search, "27HTM")


@pytest.mark.parametrize(("words", "lang"), [("a", "en"), ("i", "en"), ("la", "es")])
def test_who_begins_to_type_sees_places_and_not_sentences(bundle: Bundle, words: str, lang: str) -> None:
    hits = bundle.read(search, words, lang=lang)

    assert {hit.kind for hit in hits[:3]} <= {HitKind.PORT, HitKind.CROSSING, HitKind.OFFICE}
