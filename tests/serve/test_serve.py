"""The live preview: soon, and never broken."""

import gc
import os
import socket
import subprocess
import sys
import threading
import time
import urllib.request
import weakref
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.error import HTTPError
from urllib.parse import urljoin

import pytest

from kronika.records.errors import At, Problem, SiteError
from kronika.records.files import OutputFile
from kronika.serve import Preview, watch
from kronika.serve.watch import pause_after, snapshot

ROOT = Path(__file__).resolve().parents[2]


def page(text: str) -> bytes:
    return f"<!doctype html><html lang=en><head><title>A</title></head><body class=x>{text}</body></html>".encode()


class Builds:
    """A build that gives what it is told to."""

    def __init__(self) -> None:
        self.result: tuple[OutputFile, ...] | SiteError = ()

    def __call__(self) -> tuple[OutputFile, ...]:
        if isinstance(self.result, SiteError):
            raise self.result
        return self.result


def ask(preview: Preview, path: str) -> tuple[str, dict[str, str], bytes]:
    answer: list[tuple[str, dict[str, str]]] = []

    def start(status: str, headers: list[tuple[str, str]], exc_info: object = None) -> object:
        answer.append((status, dict(headers)))
        return None

    body = b"".join(preview({"PATH_INFO": path}, start))  # type: ignore[arg-type]
    return answer[0][0], answer[0][1], body


def previewed(*files: OutputFile) -> tuple[Preview, Builds]:
    builds = Builds()
    builds.result = files
    preview = Preview(Path(), builds)
    preview.refresh()
    return preview, builds


SITE = (
    OutputFile("index.html", page("Home")),
    OutputFile("events/évi/index.html", page("Event")),
    OutputFile("404.html", page("Lost")),
    OutputFile("assets/main.css", b"p{}"),
)


def test_folders_are_answered_by_their_index() -> None:
    preview, _ = previewed(*SITE)
    assert ask(preview, "/")[2] == page("Home")
    assert ask(preview, "/events/évi/".encode().decode("latin-1"))[2] == page("Event")
    assert ask(preview, "/assets/main.css")[1]["Content-Type"] == "text/css; charset=utf-8"


def test_a_folder_without_its_slash_is_sent_on() -> None:
    status, headers, _ = ask(previewed(*SITE)[0], "/events/évi".encode().decode("latin-1"))
    assert status.startswith("301")
    assert headers["Location"].endswith("/")


def test_a_lost_reader_meets_the_sites_own_page() -> None:
    status, _, body = ask(previewed(*SITE)[0], "/gone/")
    assert (status, body) == ("404 Not Found", page("Lost"))


def test_a_broken_edit_shows_its_problems_on_the_last_good_site() -> None:
    preview, builds = previewed(*SITE)
    builds.result = SiteError([Problem(At("content/events/a.md", 3, 8), "Unknown place '<x>'.", "Mend it.")])
    preview.refresh()
    body = ask(preview, "/")[2].decode()
    assert "content/events/a.md:3:8: Unknown place &#x27;&lt;x&gt;&#x27;." in body
    assert "Home" in body
    assert ask(preview, "/assets/main.css")[2] == b"p{}"
    builds.result = SITE
    preview.refresh()
    assert ask(preview, "/")[2] == page("Home")


def test_problems_are_shown_even_before_the_first_good_site() -> None:
    builds = Builds()
    builds.result = SiteError([Problem(At("site.yaml"), "There is no site.yaml.")])
    preview = Preview(Path(), builds)
    preview.refresh()
    assert b"There is no site.yaml." in ask(preview, "/")[2]


PATTERNS = OutputFile("patterns/index.html", page("Patterns"))


def test_patterns_are_made_when_they_are_looked_at_and_anew_after_an_edit() -> None:
    asked: list[str] = []

    def patterns() -> tuple[OutputFile, ...]:
        asked.append("patterns")
        return (PATTERNS, OutputFile("patterns/assets/main.css", b"i{}"))

    preview = Preview(Path(), lambda: SITE, patterns)
    preview.refresh()
    assert ask(preview, "/")[2] == page("Home")
    assert asked == []
    assert ask(preview, "/patterns")[0].startswith("301")
    assert ask(preview, "/patterns/")[2] == page("Patterns")
    assert ask(preview, "/patterns/assets/main.css")[2] == b"i{}"
    assert len(asked) == 1
    preview.refresh()
    assert ask(preview, "/patterns/")[2] == page("Patterns")
    assert len(asked) == 2


def test_a_sites_own_page_stands_where_patterns_would() -> None:
    own = OutputFile("patterns/index.html", page("Of cloth"))
    preview = Preview(Path(), lambda: (*SITE, own), lambda: (PATTERNS,))
    preview.refresh()
    assert ask(preview, "/patterns/")[2] == page("Of cloth")


def test_what_fails_on_the_patterns_is_told_in_the_page() -> None:
    builds = Builds()
    builds.result = SiteError([Problem(At("templates/components/sign.html", 1), "This template fails.", "Mend it.")])
    preview = Preview(Path(), lambda: SITE, builds)
    preview.refresh()
    assert b"This template fails." in ask(preview, "/patterns/")[2]


def test_a_snapshot_tells_every_kind_of_edit(tmp_path: Path) -> None:
    event = tmp_path / "content/events/a.md"
    event.parent.mkdir(parents=True)
    event.write_text("one")
    seen = [snapshot(tmp_path)]
    event.write_text("two two")
    seen.append(snapshot(tmp_path))
    os.utime(event, ns=(1, 1))
    seen.append(snapshot(tmp_path))
    event.rename(event.with_name("b.md"))
    seen.append(snapshot(tmp_path))
    (tmp_path / "site.yaml").write_text("")
    seen.append(snapshot(tmp_path))
    assert len(set(seen)) == 5


def test_looking_for_edits_leaves_most_of_the_time_to_others() -> None:
    assert pause_after(0.001) == 0.05
    assert pause_after(0.1) == pytest.approx(0.4)


SETTINGS = (
    "title: The yard\ndescription: A yard.\nurl: https://example.org\nlanguages: [en]\ntimezone: UTC\n"
    "threads: [{id: land, label: Land}]\nsides: []\n"
    "periods: [{id: all, title: All, from: 1900, to: 1999, zoom: 1}]\n"
)


@contextmanager
def serving(root: Path) -> Iterator[str]:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    command = [sys.executable, "build.py", "serve", "--root", str(root), "--port", str(port)]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as process:
        try:
            yield f"http://127.0.0.1:{port}/"
        finally:
            process.terminate()


def fetched(address: str, wanted: str) -> str:
    """Return the page at `address` as soon as it holds `wanted`; after 20 seconds, whatever it holds."""
    text, end = "", time.monotonic() + 20
    while wanted not in text and time.monotonic() < end:
        try:
            with urllib.request.urlopen(address) as response:
                text = response.read().decode()
        except HTTPError as error:
            text = error.read().decode()
            error.close()
        except OSError:
            text = ""
        time.sleep(0.05)
    return text


def test_the_served_site_has_a_page_of_patterns_in_its_own_look() -> None:
    with serving(ROOT / "tests/examples/eruption/site") as address:
        patterns = fetched(f"{address}patterns/", "Seen in the preview only")
        assert "sign--mountain" in patterns
        assert "patterns" not in fetched(f"{address}sitemap.xml", "<urlset")


def test_a_page_that_is_missing_has_its_style_at_any_depth_wherever_the_site_will_stand(tmp_path: Path) -> None:
    (tmp_path / "site.yaml").write_text(SETTINGS.replace("https://example.org", "https://example.org/yard"))
    with serving(tmp_path) as address:
        missing = fetched(f"{address}a/b/c", "stylesheet")
        style = missing.partition('rel="stylesheet" href="')[2].partition('"')[0]
        assert "@layer" in fetched(urljoin(f"{address}a/b/c", style), "@layer")


def test_an_edit_is_served_soon_after_it_is_saved(tmp_path: Path) -> None:
    (tmp_path / "content/pages").mkdir(parents=True)
    (tmp_path / "site.yaml").write_text(SETTINGS)
    about = tmp_path / "content/pages/about.md"
    about.write_text("---\ntitle: About\n---\nFirst words.\n")
    with serving(tmp_path) as address:
        page_address = f"{address}about/"
        assert "First words." in fetched(page_address, "First words.")
        about.write_text("---\ntitle: About\n---\nSecond words.\n")
        assert "Second words." in fetched(page_address, "Second words.")
        about.write_text("---\ntitel: About\n---\nThird words.\n")
        broken = fetched(page_address, "content/pages/about.md:2:1")
        assert "content/pages/about.md:2:1" in broken
        assert "Second words." in broken


class Circle:
    """Something that holds itself, and so goes only when the collector comes."""

    def __init__(self) -> None:
        self.self = self


def test_memory_is_tidied_when_an_edit_is_over(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(watch, "QUIET_SECONDS", 0.0)
    (tmp_path / "content").mkdir()
    told, gone = threading.Event(), threading.Event()
    was_on = gc.isenabled()
    gc.disable()
    try:
        watch.SoonWatcher(tmp_path, told.set).start(lambda: None)
        weakref.finalize(Circle(), gone.set)
        while not told.wait(0.1):
            (tmp_path / "content/x.md").write_text(str(time.monotonic()), "utf-8")
        assert gone.wait(20)
    finally:
        if was_on:
            gc.enable()
