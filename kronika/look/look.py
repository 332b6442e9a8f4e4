"""One look at all that goes in and all that lies in the output."""

import os

from kronika.look.inputs import look_at_inputs
from kronika.look.manifest import laid
from kronika.look.place import misplaced

TYPE_CHECKING = False  # see kronika/look/walk.py
if TYPE_CHECKING:
    from typing import Any


def nothing_changed(root: str, output: str, **options: "Any") -> str:
    """Return in words what lies in `output`, if a build of `root` with these options would lay just that.

    "" if it would not, or if that cannot be told without building.
    """
    if not os.path.isdir(root) or misplaced(output, root):
        return ""
    sources = look_at_inputs(root)
    files = laid(output, build_fingerprint(sources, **options)) if sources else None
    if files is None:
        return ""
    return f"{sum(path.endswith('.html') for path in files)} pages, {len(files)} files, nothing changed"


def build_fingerprint(
    sources: str,
    *,
    links: str = "file",
    base_url: str = "",
    drafts: bool = False,
    at_root: bool = False,
    patterns: object = None,
) -> str:
    """Return what tells one build from another: the fingerprint of what goes in, and what is asked for.

    The options are those of `Options`, each of them: one that was missing here would be passed over.
    """
    return repr((sources, links, base_url, drafts, at_root, patterns))
