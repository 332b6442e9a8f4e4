"""The disk becomes Sources. The only room that opens input files."""

from kronika.read.sources import read_sources

__all__ = ["read_sources"]
