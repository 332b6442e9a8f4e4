"""Maps: base layers and places, projected, cut to a region and drawn as SVG."""

from kronika.draw.maps.locators import draw_followers, draw_locators, small_sheets
from kronika.draw.maps.regions import draw_maps

__all__ = ["draw_followers", "draw_locators", "draw_maps", "small_sheets"]
