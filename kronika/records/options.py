"""What a build is asked for."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    # A build that changes nothing is told before any other record is loaded.
    from kronika.records.settings import Theme


@dataclass(frozen=True)
class Options:
    """How to build: `links` is "file" or "folder", `base_url` takes the place of the settings' `url`.

    `at_root` says that the site is shown at the root of a server, whatever the path of its address: in the preview.
    With `patterns` the page of patterns takes the place of the home page, and that theme the place of the settings'.
    """

    links: str = "file"
    base_url: str = ""
    drafts: bool = False
    at_root: bool = False
    patterns: "Theme | None" = None
