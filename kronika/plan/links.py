"""Links that lead out of the site."""

from urllib.parse import urlsplit

from kronika.records.views.parts import FactLine


def outer_link(url: str) -> FactLine:
    """Return an address elsewhere, in the words of its host and path."""
    parts = urlsplit(url)
    return FactLine(text=f"{parts.netloc.removeprefix('www.')}{parts.path}".rstrip("/"), url=url)
