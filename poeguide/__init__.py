"""poeguide: an offline guide to entering the United States through its ports of entry."""

__version__ = "0.1.0"
