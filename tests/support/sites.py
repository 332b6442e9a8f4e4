"""A whole site written as one string in the test that needs it."""

import re
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from textwrap import dedent

from kronika.read import read_sources
from kronika.records.files import SourceFile, Sources

SETTINGS = """\
title: The old town
description: How a town came to be.
url: https://example.org
languages: [en]
timezone: Europe/Rome
threads:
  - {id: town, label: The town}
  - {id: world, label: The world}
sides:
  - {id: citizens, label: Citizens}
periods:
  - {id: all, title: All of it, from: 0001, to: 2000, zoom: 1}
"""
"""The `site.yaml` of a test that gives none."""


def site(text: str) -> Sources:
    """Return the files that `text` holds, each after a line `-- path --`, with the packaged files behind them.

    The text is dedented first. A minimal `site.yaml` is supplied unless the text gives one.
    """
    parts = re.split(r"^-- (.+) --\n", dedent(text), flags=re.MULTILINE)
    files = {"site.yaml": SETTINGS, **dict(zip(parts[1::2], parts[2::2], strict=True))}
    packaged = _packaged()
    return Sources(
        {path: SourceFile(path, content.encode()) for path, content in sorted(files.items())},
        packaged.templates,
        packaged.static,
        packaged.catalogues,
    )


@cache
def _packaged() -> Sources:
    with TemporaryDirectory() as folder:
        return read_sources(Path(folder))
