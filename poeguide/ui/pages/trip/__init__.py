"""My trip: who travels, what to do before, at and after the port, and how to carry it away."""

from poeguide.ui.pages.trip.page import TripPage

__all__ = ["TripPage"]
