"""Views become the bytes of pages."""

from kronika.render.preload import preload_fonts
from kronika.render.render import render_pages
from kronika.render.whole import fill_whole

__all__ = ["fill_whole", "preload_fonts", "render_pages"]
