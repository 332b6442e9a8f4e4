"""Whether a build would change anything: how all files stand now, and how they stood when the output was laid.

A build that would change nothing ends here, before anything else of the program is loaded. So nothing is imported here
but what Python loads at its start, and `hashlib`: `json`, `pathlib` or `typing` each take as long as a look at three
thousand files, `dataclasses` or `click` several times as long.
"""

from kronika.look.hashes import KEPT, kept_folder
from kronika.look.look import build_fingerprint, nothing_changed

__all__ = ["KEPT", "build_fingerprint", "kept_folder", "nothing_changed"]
