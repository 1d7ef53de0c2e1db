"""Scenes: full screens of the kiosk that are no pages."""
