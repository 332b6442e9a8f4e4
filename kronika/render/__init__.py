"""Views to files, through Jinja."""

from kronika.render.links import LinkForm, link_form
from kronika.render.preload import names_shown, preload_fonts, preload_for
from kronika.render.render import Rendering, render_page
from kronika.render.whole import Whole, filled, frame_of, lifted, whole_of

__all__ = [
    "LinkForm",
    "Rendering",
    "Whole",
    "filled",
    "frame_of",
    "lifted",
    "link_form",
    "names_shown",
    "preload_fonts",
    "preload_for",
    "render_page",
    "whole_of",
]
