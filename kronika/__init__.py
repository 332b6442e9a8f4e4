"""Kronika: a static generator for documentary microsites."""

__version__ = "0.1.0"
