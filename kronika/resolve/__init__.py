"""Links, order, plausibility: from documents to a documentary with nothing left to look up, in each language."""

from kronika.resolve.coverage import coverage
from kronika.resolve.resolve import resolve_site
from kronika.resolve.translate import translate_site

__all__ = ["coverage", "resolve_site", "translate_site"]
