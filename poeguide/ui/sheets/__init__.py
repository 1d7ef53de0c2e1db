"""Sheets: pages of the guide on paper, as PDF, as pictures, and as plain HTML for screen readers."""
