"""Feed, sitemap and the like, with the standard library."""

from kronika.export.export import export_site

__all__ = ["export_site"]
