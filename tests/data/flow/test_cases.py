"""Travelers with few answers, and the lines of the checklist that each of them gets."""

from __future__ import annotations

import pytest

from poeguide.domain.planner import (
    Fit,
    Flow,
    outcome,
)

CASES = [
    (
        "mode=air who=us-citizen age=21-up document=passport-card",
        Fit.OTHER,
        "document-citizen-air no-card-now",
    ),
    (
        "mode=air who=us-citizen age=under-16 document=birth",
        Fit.OTHER,
        "document-citizen-air",
    ),
    (
        "mode=air who=dual age=21-up document=nexus",
        Fit.NARROW,
        "document-citizen-air",
    ),
    (
        "mode=foot from=mexico who=us-citizen age=21-up document=license",
        Fit.OTHER,
        "no-real-id second-document",
    ),
    (
        "mode=cruise loop=closed who=us-citizen age=21-up document=id-and-birth",
        Fit.FITS,
        "cruise-passport",
    ),
    (
        "mode=cruise loop=open from=elsewhere who=us-citizen age=21-up document=passport-card",
        Fit.OTHER,
        "document-citizen-far",
    ),
    (
        "mode=air who=lpr absence=year-up document=green-card",
        Fit.OTHER,
        "document-resident-year no-green-card second-absence",
    ),
    (
        "mode=air who=visitor country=FR purpose=visit visa=esta barred=none stay=under-30 document=passport",
        Fit.FITS,
        "after-i94 esta no-extension return-ticket",
    ),
    (
        "mode=air who=visitor country=FR purpose=visit visa=esta barred=cuba document=passport",
        Fit.FITS,
        "no-vwp-cuba visa-needed",
    ),
    (
        "mode=car from=canada who=visitor country=FR purpose=visit visa=esta barred=none document=passport",
        Fit.FITS,
        "esta fee-i94 vwp-funds",
    ),
    (
        "mode=foot from=mexico who=visitor country=MX purpose=visit visa=bcc zone=inside document=bcc",
        Fit.FITS,
        "lane-ready-foot",
    ),
    (
        "mode=air who=visitor country=MX purpose=visit visa=bcc document=bcc",
        Fit.OTHER,
        "bcc-with-passport no-bcc-far",
    ),
    (
        "mode=air preclear=yes who=visitor country=BS purpose=visit visa=none document=passport",
        Fit.FITS,
        "police-certificate precleared",
    ),
    (
        "mode=boat who=visitor country=BS purpose=visit visa=none document=passport",
        Fit.FITS,
        "boat-routine no-bahamas-sea visa-needed",
    ),
    (
        "mode=air who=visitor country=BR purpose=study program=new start=2027-01-15 visa=visa document=passport",
        Fit.FITS,
        "day-program i20 visa",
    ),
    (
        "mode=car from=canada who=visitor country=CA age=under-16 guardian=one document=birth",
        Fit.FITS,
        "consent own-document",
    ),
    (
        "mode=air who=parole document=parole-document",
        Fit.FITS,
        "after-parole fee-parole",
    ),
    (
        "mode=car from=canada who=us-citizen goods=money",
        Fit.NOT_SAID,
        "fincen tell-money",
    ),
]


@pytest.mark.parametrize(("given", "fit", "lines"), CASES, ids=str)
def test_a_traveler_gets(found: Flow, given: str, fit: Fit, lines: str) -> None:
    made = outcome(found, {name: (value,) for name, _, value in (part.partition("=") for part in given.split())})

    assert made.people[0].fit is fit
    assert set(lines.split()) - {line.id for line in made.lines} == set()
