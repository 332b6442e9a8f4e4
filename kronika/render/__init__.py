"""Views become the bytes of pages."""

from kronika.render.render import render_pages

__all__ = ["render_pages"]
