"""The way through every screen of a kiosk; each is measured as it stands there."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Final

from poeguide.commands.offscreen import finish
from poeguide.commands.render_kiosk import SCENES
from poeguide.domain.conformance import Measure
from poeguide.domain.idle import LEAST_COUNTDOWN
from poeguide.domain.kiosk_config import KioskConfig
from poeguide.domain.physical_size import DRAWN_BODY, TILE, Screen
from poeguide.domain.routes import Route

if TYPE_CHECKING:
    from poeguide.data.bundle import Bundle
    from poeguide.ui.kiosk.window import KioskWindow

TIMES_MORE: Final = 10
"""How often more time is asked for: the least that WCAG calls as often as one likes."""
HALF_PIXEL: Final = 0.5
SPOKEN: Final = ("repeat", "pause", "slower", "faster", "softer", "louder", "close")
SCENE_NAMES: Final = tuple(name for name in SCENES if name not in {"page", "night"})


def kiosk_routes(bundle: Bundle, config: KioskConfig) -> list[Route]:
    """One place for each page that visitors and staff can come to."""
    from poeguide.commands.selftest import sample_routes
    from poeguide.ui.kiosk.pages import KIOSK_PAGES, is_closed

    own = [Route(page) for page in KIOSK_PAGES]
    return [route for route in (*own, *sample_routes(bundle)) if not is_closed(config, route)]


def walk(window: KioskWindow, routes: Iterable[Route], *, scenes: Iterable[str] = SCENE_NAMES) -> Iterator[Measure]:
    """Everything that is measured. The window is shown, and nobody else works with it."""
    kiosk, size = window.kiosk, window.size()
    screen = kiosk.config.screen(size.width(), size.height())
    places = list(dict.fromkeys(routes))
    yield from _of_tokens(window, screen)
    _enter(window)
    for route in places:
        _open(window, route)
        yield from _of_page(window, str(route))
        yield from _of_screen(window, str(route), screen)
    yield from _of_home(window, screen)
    for name in scenes:
        _enter(window)
        SCENES[name](window)
        finish(window)
        yield from _of_screen(window, f"scene {name}", screen)
    yield from _of_reach(window, places)
    yield from _of_time(window)
    yield from _of_voice(window)
    yield from _of_end(window)


def _enter(window: KioskWindow) -> None:
    if not window.is_resting:
        window.finish_visit()
    window.begin_visit()
    window.enter(window.kiosk.config.first_language)
    # The clock of the visit is measured on its own: here nothing may happen while a screen is looked at.
    window.kiosk.idle.stop()
    window.pager.rest_timer.stop()
    finish(window)


def _open(window: KioskWindow, route: Route) -> None:
    if window.services.navigator.current != route:
        window.services.navigator.go(route)
    finish(window)
    window.pager.rest_timer.stop()


def _of_tokens(window: KioskWindow, screen: Screen) -> Iterator[Measure]:
    """Colors of all themes, and the size of body text."""
    from poeguide.ui.grounds import ratios
    from poeguide.ui.tokens import THEMES, load_tokens

    for theme in THEMES:
        tokens = load_tokens(window.services.paths.resources / "theme", theme=theme, profile="kiosk")
        for color, ground, value, least in ratios(tokens):
            yield Measure("contrast", f"theme {theme}", f"{color} on {ground}", round(value, 2), least)
    body = window.services.theme.tokens.text_size("body") + HALF_PIXEL
    least = min(screen.font_for_distance(), DRAWN_BODY * screen.growth())
    yield Measure("enlarged", "all pages", "body text", body, round(least, 1))


def _of_page(window: KioskWindow, where: str) -> Iterator[Measure]:
    from poeguide.ui.kiosk.spoken import spoken_texts

    page = window.page
    title = page.title().strip() if page is not None else ""
    yield Measure("titles", where, f"“{title}”", float(bool(title)), 1)
    yield Measure("speech", where, "words of the page", float(page is not None and bool(spoken_texts(page))), 1)


def _of_screen(window: KioskWindow, where: str, screen: Screen) -> Iterator[Measure]:
    from poeguide.ui.kiosk import audit

    yield from audit.names(window, where)
    yield from audit.sizes(window, where, screen)
    yield from audit.painted(window, where)
    yield from audit.order(window, where)


def _of_home(window: KioskWindow, screen: Screen) -> Iterator[Measure]:
    from poeguide.ui.kiosk.pages.home import KioskHomePage

    _open(window, Route("home"))
    page = window.page
    for name, tile in page.tiles.items() if isinstance(page, KioskHomePage) else ():
        side = (min(tile.width(), tile.height()) + HALF_PIXEL) / screen.pixels(1)
        yield Measure("tiles", "home", name, round(side, 1), TILE)


def _of_reach(window: KioskWindow, places: Iterable[Route]) -> Iterator[Measure]:
    from poeguide.ui.kiosk import audit

    _enter(window)
    window.kiosk.visit.set_reach(on=True)
    for route in places:
        _open(window, route)
        is_tall = window.height() >= window.width()
        line = window.picture.height() if is_tall else window.picture.x()
        yield from audit.reach(window, str(route), line)


def _of_time(window: KioskWindow) -> Iterator[Measure]:
    """The question comes, is answered as often as one likes, and the visit goes on."""
    _enter(window)
    config, idle = window.kiosk.config, window.kiosk.idle
    for name, ask, answer in (
        ("usual", config.ask_after, config.countdown),
        ("with speech, large text or reach", config.slow_ask_after, config.slow_countdown),
    ):
        yield Measure("time", f"{name}: {ask:.0f} s, then", "seconds to answer", answer, LEAST_COUNTDOWN)
    more = 0
    for _ in range(TIMES_MORE):
        idle.start()
        idle.clock.idle = config.ask_after + 1
        idle.look()
        is_asked = window.scene == "question"
        window.question.stay.click()
        more += is_asked and window.scene == "pages"
    idle.stop()
    yield Measure("time", "scene question", "times that more time was given", more, TIMES_MORE)


def _of_voice(window: KioskWindow) -> Iterator[Measure]:
    _enter(window)
    window.kiosk.visit.set_speech(on=True)
    finish(window)
    for key in SPOKEN:
        yield Measure("voice", "while it speaks", key, float(key in window.captions.buttons), 1)
    speech = window.kiosk.speech
    speech.change_volume(1)
    speech.change_rate(1)
    loud = speech.volume, speech.rate
    window.finish_visit()
    yield Measure("voice", "after the visit", "volume and speed reset", float((speech.volume, speech.rate) != loud), 1)


def _of_end(window: KioskWindow) -> Iterator[Measure]:
    """A visit that changed everything leaves nothing."""
    _enter(window)
    services, visit = window.services, window.kiosk.visit
    before = services.preferences.settings
    _open(window, Route("help"))
    services.preferences.update(text_scale=2.0, theme="contrast")
    visit.set_reach(on=True)
    visit.missed.add("words")
    window.finish_visit()
    finish(window)
    after = services.preferences.settings
    for what, is_so in (
        ("settings", after._replace(language=before.language) == before),
        ("the way back", not services.navigator.can_go_back),
        ("searches", not visit.missed),
        ("reach and speech", not visit.is_reach_on and not visit.is_speech_on),
        ("notices", not services.notices.text),
    ):
        yield Measure("privacy", "after the visit", what, float(is_so), 1)
