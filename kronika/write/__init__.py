"""Bytes become a folder, all at once. The only room that writes files."""

from kronika.write.files import lay_files, start_file
from kronika.write.output import check_output, write_output

__all__ = ["check_output", "lay_files", "start_file", "write_output"]
