"""Texts as HTML: links, embeds, citations and callouts in Markdown, and the bibliography."""

from kronika.markup.bodies import render_bodies

__all__ = ["render_bodies"]
