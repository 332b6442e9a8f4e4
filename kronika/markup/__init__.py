"""Texts as HTML: links, embeds, citations and callouts in Markdown, and the bibliography."""

from kronika.markup.bodies import desk_for, own_text, stated_texts, with_own_texts
from kronika.markup.desk import Desk

__all__ = ["Desk", "desk_for", "own_text", "stated_texts", "with_own_texts"]
