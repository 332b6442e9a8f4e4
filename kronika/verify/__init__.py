"""Checks on the finished bytes."""

from kronika.verify.verify import verify_files

__all__ = ["verify_files"]
