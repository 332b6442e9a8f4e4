"""The disk becomes Sources. The only room that opens input files."""

from kronika.read.hashes import kept_folder
from kronika.read.patterns import read_patterns
from kronika.read.sources import fingerprint_sources, read_sources

__all__ = ["fingerprint_sources", "kept_folder", "read_patterns", "read_sources"]
