"""The catalogues that ship, read as they are."""

from functools import cache
from pathlib import Path

import yaml

from kronika.records.catalogue import Catalogue

FOLDER = Path(__file__).parent.parent.parent / "kronika" / "locales"


@cache
def catalogue(language: str) -> Catalogue:
    """Return a shipped catalogue; of another language one that has nothing but its English fallback."""
    english = yaml.safe_load((FOLDER / "en.yaml").read_text("utf-8"))
    path = FOLDER / f"{language}.yaml"
    messages = yaml.safe_load(path.read_text("utf-8")) if path.exists() else {}
    return Catalogue(language, messages, english)
