"""Where the golden folders are, and what the program makes of them."""

import re
from pathlib import Path

from kronika.pipeline import build_site
from kronika.read import read_sources
from kronika.records.errors import SiteError

# A change of a style sheet or a font changes the names of assets, and nothing else that is looked at here.
FINGERPRINT = re.compile(rb"(assets/[\w-]+)\.[0-9a-f]{10}(?=\.)")

HERE = Path(__file__).parent
BROKEN = sorted(HERE.glob("broken_*/"))
GOLDEN = sorted(case for case in HERE.iterdir() if (case / "site").is_dir() and case not in BROKEN)


def made_files(case: Path) -> dict[str, bytes]:
    """Return the pages and data that a golden site becomes; assets and painted pictures have their own tests."""
    files = build_site(read_sources(case / "site"))
    told = (file for file in files if not file.path.startswith(("assets/", "share/")))
    return {file.path: FINGERPRINT.sub(rb"\1", file.data) for file in told}


def expected_files(case: Path) -> dict[str, bytes]:
    """Return what stands in a case's `expected/`."""
    root = case / "expected"
    return {path.relative_to(root).as_posix(): path.read_bytes() for path in root.rglob("*") if path.is_file()}


def told_problems(case: Path) -> str:
    """Return the message of a broken site, whole; empty if nothing is wrong."""
    try:
        build_site(read_sources(case / "site"))
    except SiteError as error:
        return f"{error}\n"
    return ""
