"""Teach: tools for trainers and for oneself."""
