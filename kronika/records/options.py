"""What a build is asked for."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Options:
    """How to build: `links` is "file" or "folder", `base_url` takes the place of the settings' `url`."""

    links: str = "file"
    base_url: str = ""
    drafts: bool = False
