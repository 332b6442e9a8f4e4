"""Checks on the finished bytes."""

from kronika.verify.verify import Looked, look_at, look_at_parts, verify_files

__all__ = ["Looked", "look_at", "look_at_parts", "verify_files"]
