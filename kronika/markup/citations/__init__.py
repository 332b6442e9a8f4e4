"""Sources in words: notes and bibliography after The Chicago Manual of Style, 18th edition."""

from kronika.markup.citations.entries import bibliography_entry
from kronika.markup.citations.notes import Cited, cluster_note, full_note, name_in_text, short_note

__all__ = ["Cited", "bibliography_entry", "cluster_note", "full_note", "name_in_text", "short_note"]
