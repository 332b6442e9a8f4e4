"""Views to files, through Jinja."""

from kronika.render.links import LinkForm, link_form
from kronika.render.preload import preload_fonts
from kronika.render.render import Rendering, render_page
from kronika.render.whole import Whole, filled, lifted, whole_of

__all__ = [
    "LinkForm",
    "Rendering",
    "Whole",
    "filled",
    "lifted",
    "link_form",
    "preload_fonts",
    "render_page",
    "whole_of",
]
