"""welapp: the home visit of a WEL-team, from the kitchen table to paper."""

__version__ = "0.1.0"
