"""Timeline strip, range charts, bars, lifespans: values to SVG, every text escaped."""

from kronika.draw.draw import draw_site

__all__ = ["draw_site"]
