"""Texts as HTML: links, embeds, citations and callouts in Markdown, and the bibliography."""
