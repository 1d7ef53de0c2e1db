"""Screens: pages, view-models and widgets."""
