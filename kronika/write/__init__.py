"""Bytes become a folder, all at once. The only room that writes files."""

from kronika.write.files import clear_kept, lay_files, start_file
from kronika.write.output import check_output, check_place, write_output

__all__ = [
    "check_output",
    "check_place",
    "clear_kept",
    "lay_files",
    "start_file",
    "write_output",
]
