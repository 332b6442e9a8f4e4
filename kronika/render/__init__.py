"""Views become the bytes of pages."""

from kronika.render.preload import preload_fonts
from kronika.render.render import render_pages

__all__ = ["preload_fonts", "render_pages"]
