"""Checks on the finished bytes."""

from kronika.verify.scan import ScannedPage, scan_page
from kronika.verify.verify import verify_files

__all__ = ["ScannedPage", "scan_page", "verify_files"]
