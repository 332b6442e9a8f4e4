"""`python -m bench.watched ROOT PORT`: the preview as `serve` gives it, which tells of each build.

On standard output a line with the moments when it began and ended, in seconds since 1970.
"""

import sys
import time

from kronika.cli import main
from kronika.serve import Preview


def tell_builds() -> None:
    """Let every build of a preview tell when it began and ended."""
    plain = Preview.refresh

    def refresh(self: Preview) -> None:
        noticed = time.time()
        plain(self)
        print(noticed, time.time(), flush=True)

    Preview.refresh = refresh  # type: ignore[method-assign]


if __name__ == "__main__":
    tell_builds()
    main(["serve", "--root", sys.argv[1], "--port", sys.argv[2]])
