"""The disk becomes Sources. The only room that opens input files, but for their hashes (`look`)."""

from kronika.read.patterns import read_patterns
from kronika.read.sources import read_sources

__all__ = ["read_patterns", "read_sources"]
