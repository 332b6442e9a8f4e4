"""Links, order, plausibility: from documents to a documentary with nothing left to look up."""

from kronika.resolve.resolve import resolve_site

__all__ = ["resolve_site"]
