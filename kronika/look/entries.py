"""Texts by name, as they are kept in files: each name and its text ended by a NUL, which neither can hold."""


def pack(entries: dict[str, str]) -> bytes:
    """Return the bytes of a file that keeps these entries."""
    return "".join([f"{name}\0{text}\0" for name, text in entries.items()]).encode("utf-8", "surrogateescape")


def unpack(file: str) -> dict[str, str]:
    """Return the entries of a file; none if there is none, or its end is missing."""
    try:
        with open(file, "rb") as stream:
            parts = stream.read().decode("utf-8", "surrogateescape").split("\0")
    except OSError:
        return {}
    whole = len(parts) % 2 == 1 and parts[-1] == ""
    return dict(zip(parts[::2], parts[1::2], strict=False)) if whole else {}
