"""The frame around every page: rail, header, footer, search palette, notices and focus ring."""
