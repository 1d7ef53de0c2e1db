"""Presenting: slides that are pages of the guide, one window for the audience and one for the presenter."""
