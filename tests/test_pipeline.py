"""The whole way: from sources to finished files."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from kronika.pipeline import Options, build_site
from kronika.read import read_sources
from kronika.records.errors import SiteError
from tests.support.sites import site

ROOT = Path(__file__).resolve().parent.parent


def test_the_problems_of_all_steps_before_drawing_are_told_together() -> None:
    with pytest.raises(SiteError) as error:
        build_site(
            site("""
                -- content/sources.yaml --
                - {id: ledger, type: book, title: Ledger}
                -- content/events/arrival.md --
                ---
                title: Arrival
                sumary: A ship comes in.
                date: 1938-13
                threads: [town]
                sources: [leger]
                ---
                -- content/events/timeline.md --
                ---
                title: Departure
                summary: It leaves.
                date: 1939
                threads: [twon]
                sources: [leger]
                ---
                -- content/pages/timeline.md --
                ---
                title: Mine
                ---
            """)
        )
    assert str(error.value).splitlines() == [
        "content/events/arrival.md:3:1: There is no field 'sumary' here.",
        "  hint: Did you mean 'summary'?",
        "content/events/arrival.md:4:12: There is no month 13 in '1938-13'.",
        "  hint: Write a month from 01 to 12, or a season from 21 to 24, or only the year: '1938'.",
        "content/events/timeline.md:5:11: Unknown thread 'twon'.",
        "  hint: Did you mean 'town'?",
        "content/events/timeline.md:6:11: Unknown source 'leger'.",
        "  hint: Did you mean 'ledger'?",
        "content/pages/timeline.md:1:1: The address /timeline/ is already taken by a page of the program.",
        "  hint: Give the file another name.",
    ]


def test_old_addresses_send_the_reader_on() -> None:
    files = {
        file.path: file.data.decode(errors="replace")
        for file in build_site(
            site("""
                -- content/terms/keel.md --
                ---
                term: Keel
                aliases: [backbone]
                ---
                -- content/pages/about.md --
                ---
                title: About the yard
                aliases: [/old/about.html, imprint]
                ---
            """)
        )
    }
    assert 'content="0; url=../about/index.html"' in files["old/about.html"]
    assert '<a href="../about/index.html">About the yard</a>' in files["imprint/index.html"]
    assert 'content="0; url=../index.html#keel"' in files["glossary/backbone/index.html"]


def test_the_documentary_has_no_problem_in_either_link_form() -> None:
    sources = read_sources(ROOT)
    for links in ("file", "folder"):
        assert build_site(sources, Options(links=links, base_url="https://example.org/a/b/"))


HASH = """
import hashlib, sys
from pathlib import Path
from kronika.pipeline import build_site
from kronika.read import read_sources
files = build_site(read_sources(Path(sys.argv[1])))
print(hashlib.sha256(b"".join(file.path.encode() + b"\\0" + file.data for file in files)).hexdigest())
"""


def test_the_same_sources_give_the_same_bytes_in_any_surroundings() -> None:
    surroundings = [
        {"PYTHONHASHSEED": "1", "TZ": "UTC", "LANG": "C", "LC_ALL": "C"},
        {"PYTHONHASHSEED": "2", "TZ": "Pacific/Auckland", "LANG": "C.UTF-8", "LC_ALL": "C.UTF-8"},
    ]
    runs = [
        subprocess.run(
            [sys.executable, "-c", HASH, str(ROOT)],
            check=True,
            capture_output=True,
            text=True,
            cwd=ROOT,
            env={**os.environ, **surrounding},
        ).stdout
        for surrounding in surroundings
    ]
    assert runs[0] == runs[1]
