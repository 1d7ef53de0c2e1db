"""Counts as bars and in words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt

from poeguide.domain.traffic import Month, Series, dip, profile
from poeguide.ui import words
from poeguide.ui.counts import count_words, span_words
from poeguide.ui.formats import month, month_name, number
from poeguide.ui.layouts import nest, row
from poeguide.ui.services import Services
from poeguide.ui.widgets.bar_chart import Bar, BarChart
from poeguide.ui.widgets.cards import Card
from poeguide.ui.widgets.tags import Tag
from poeguide.ui.widgets.text import Label

translate = QCoreApplication.translate
YEAR = 12


def months_card(services: Services, series: Series, port: str, *, months: int = YEAR) -> Card:
    """The last months of one measure as a card."""
    theme = services.theme
    card = Card(theme)
    name = words.measure(series.measure)
    head = row(theme.tokens, gap="space.3")
    title = translate("PortPage", "{measure}, by month").format(measure=name)
    head.addWidget(Label(title, "h3", wraps=True), 1)
    tag = Tag(theme, translate("PortPage", "Past counts, not live waits"), "info")
    head.addWidget(tag, alignment=Qt.AlignmentFlag.AlignTop)
    nest(card.column, head)
    bars = month_bars(series, months)
    sentence = span_words(series, months)
    remark = translate("PortPage", "{port}, all crossings of the port together. {sentence}")
    card.column.addWidget(Label(remark.format(port=port, sentence=sentence), "caption", wraps=True))
    chart = BarChart(theme)
    chart.set_bars(bars, f"{title}. {sentence}")
    card.column.addWidget(chart)
    return card


def month_bars(series: Series, count: int) -> list[Bar]:
    """One bar a month up to the newest."""
    if series.last is None:
        return []
    bars = []
    for at, (when, value) in enumerate(series.months_to(series.last, count)):
        label = month(when, with_year=at == 0 or when.month == 1)
        bars.append(Bar(label, value, count_words(month(when), value), starts=when.month == 1))
    return bars


def year_bars(series: Series) -> list[Bar]:
    """One bar a year; years that lack months are outlined."""
    bars = []
    for year, total, months in series.by_year():
        text = count_words(str(year), total)
        if months < YEAR:
            text = translate("PortPage", "{text} in %n month(s)", "", months).format(text=text)
        bars.append(Bar(str(year), total, text, is_partial=months < YEAR))
    return bars


def profile_sentence(series: Series) -> str:
    """Which months are busy and quiet, where three whole years support it."""
    found = profile(series)
    if found is None:
        return translate("PortPage", "There are not three whole years of counts, so no busiest month is named.")
    text = translate(
        "PortPage", "On average over {first} to {last}, {busiest} is the busiest month and {quietest} the quietest."
    )
    if found.years[-1] - found.years[0] >= len(found.years):
        text = translate(
            "PortPage",
            "On average over {years}, {busiest} is the busiest month and {quietest} the quietest. Years between them "
            "are left out: 2020 and 2021, when counts were unlike any other year, and years that were not counted "
            "whole.",
        )
    return text.format(
        first=found.years[0],
        last=found.years[-1],
        years=", ".join(map(str, found.years)),
        busiest=month_name(found.busiest),
        quietest=month_name(found.quietest),
    )


def trend_sentence(series: Series) -> str:
    """The newest whole year beside the year before."""
    whole = {year: total for year, total, months in series.by_year() if months == YEAR}
    if not whole:
        return ""
    year = max(whole)
    if not whole.get(year - 1):
        return translate("PortPage", "In {year}: {count}.").format(year=year, count=number(whole[year]))
    change = round(100 * (whole[year] / whole[year - 1] - 1))
    if change == 0:
        text = translate("PortPage", "In {year}: {count}, about as many as in {before}.")
    elif change > 0:
        text = translate("PortPage", "In {year}: {count}, {change} % more than in {before}.")
    else:
        text = translate("PortPage", "In {year}: {count}, {change} % fewer than in {before}.")
    return text.format(year=year, count=number(whole[year]), change=abs(change), before=year - 1)


def dip_sentence(series: Series) -> str:
    """What 2020 and 2021 changed, where these years were counted whole."""
    found = dip(series)
    if found is None:
        return ""
    changes = ", ".join(_change_of(year, share) for year, share in found.shares)
    text = translate("PortPage", "Beside {before}: {changes}.").format(before=found.before, changes=changes)
    if found.again is not None:
        again = translate("PortPage", "{year} was the first year with as many again.").format(year=found.again)
    elif min(share for _, share in found.shares) < 1:
        again = translate("PortPage", "No later whole year had as many again.")
    else:
        again = ""
    return " ".join(part for part in (text, again) if part)


def _change_of(year: int, share: float) -> str:
    change = round(100 * (share - 1))
    if change < 0:
        return translate("PortPage", "{year} {change} % fewer").format(year=year, change=-change)
    return translate("PortPage", "{year} {change} % more").format(year=year, change=change)


def profile_card(services: Services, series: Series) -> Card | None:
    """A usual year, month by month; None where three whole years are not counted."""
    found = profile(series)
    if found is None:
        return None
    card = Card(services.theme)
    title = translate("PortPage", "A usual year, month by month")
    card.column.addWidget(Label(title, "h3", wraps=True))
    card.column.addWidget(Label(profile_sentence(series), "body2", wraps=True))
    bars = [
        Bar(month(Month(found.years[-1], at), with_year=False), round(value), count_words(month_name(at), round(value)))
        for at, value in enumerate(found.means, start=1)
    ]
    chart = BarChart(services.theme)
    chart.set_bars(bars, f"{title}. {profile_sentence(series)} {' '.join(bar.words + '.' for bar in bars)}")
    card.column.addWidget(chart)
    return card


def change_words(series: Series, when: Month, value: int) -> str:
    """How a month compares with the same month a year before."""
    before = dict(series.values).get(when.plus(-YEAR))
    if not before:
        return ""
    return f"{round(100 * (value / before - 1)):+d} %"
