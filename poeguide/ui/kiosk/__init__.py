"""The kiosk: the same pages on a public screen, with a bar, a clock, a guard and a keyboard of its own."""
