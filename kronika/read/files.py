"""Single files, and what keeps them from being read as a problem."""

from kronika.look.inputs import Input
from kronika.look.walk import read_bytes
from kronika.records.errors import At, Problem
from kronika.records.files import SourceFile


def read_input(found: Input) -> SourceFile | Problem:
    """Return a file that goes in with its bytes, or why it cannot be read."""
    _, path, file, limit, fault = found
    data = fault or read_bytes(file, limit)
    return SourceFile(path, data) if isinstance(data, bytes) else Problem(At(path), *data)
