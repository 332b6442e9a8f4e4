"""The real site, built once a run in both link forms, and a browser to look at it: fixtures for every test."""

import shutil
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from kronika.pipeline import Options, build_site
from kronika.read import read_sources
from kronika.write import write_output

if TYPE_CHECKING:
    from playwright.sync_api import Browser

ROOT = Path(__file__).resolve().parents[2]
SUB_PATH = "/documentaries/first/"


POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; "
    "connect-src 'self'; base-uri 'none'; form-action 'none'"
)
"""As strict as a host can be: a page that breaks it says so in the console, where every test looks."""


class QuietHandler(SimpleHTTPRequestHandler):
    """Serves a folder under a strict policy and keeps silent."""

    def end_headers(self) -> None:
        """Add the policy to what is sent; what is named by its content may be kept."""
        self.send_header("Content-Security-Policy", POLICY)
        if "/assets/" in self.path:
            self.send_header("Cache-Control", "max-age=31536000, immutable")
        super().end_headers()

    def log_message(self, format: str, *args: object) -> None:
        """Say nothing."""


@contextmanager
def chromium() -> Iterator["Browser"]:
    """Start the system's Chromium."""
    from playwright.sync_api import sync_playwright

    names = ("chromium", "chromium-browser", "google-chrome")
    path = next((found for name in names if (found := shutil.which(name))), None)
    assert path, "The browser tests need Chromium: run `make browser`."
    with sync_playwright() as playwright:
        started = playwright.chromium.launch(
            executable_path=path,
            args=["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update"],
        )
        yield started
        started.close()


@dataclass(frozen=True)
class Published:
    """The site as published below a sub-path: its address, and the folder that holds its files."""

    address: str
    folder: Path


@contextmanager
def published_below(root: Path, handler: type[SimpleHTTPRequestHandler]) -> Iterator[Published]:
    """Build the site below the folder `root` for the address at which it is then served."""
    with ThreadingHTTPServer(("127.0.0.1", 0), partial(handler, directory=str(root))) as http:
        address = f"http://127.0.0.1:{http.server_port}"
        files = build_site(read_sources(ROOT), Options(links="folder", base_url=address + SUB_PATH))
        write_output(files, root / SUB_PATH.strip("/"), ROOT)
        thread = threading.Thread(target=http.serve_forever, daemon=True)
        thread.start()
        yield Published(address + SUB_PATH, root / SUB_PATH.strip("/"))
        http.shutdown()
        thread.join()


@pytest.fixture(scope="session")
def file_site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The site as `python build.py` lays it: it opens from its folder."""
    output = tmp_path_factory.mktemp("file") / "output"
    write_output(build_site(read_sources(ROOT)), output, ROOT)
    return output


@pytest.fixture(scope="session")
def server(published: Published) -> str:
    """The address of the site as published."""
    return published.address


@pytest.fixture(scope="session")
def published(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Published]:
    """The site as published: links in folder form, below a sub-path."""
    with published_below(tmp_path_factory.mktemp("folder"), QuietHandler) as site:
        yield site


@pytest.fixture(scope="session")
def browser() -> Iterator["Browser"]:
    """Chromium, as the system has it."""
    with chromium() as started:
        yield started
