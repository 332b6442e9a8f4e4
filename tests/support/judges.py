"""Programs by other hands that judge what Kronika makes, and what they say."""

import json
import shutil
import subprocess
from collections.abc import Iterator, Sequence
from pathlib import Path
from urllib.parse import unquote, urljoin, urlsplit

from lxml import etree, html

ROOT = Path(__file__).resolve().parents[2]
PACKAGES = ROOT / "tests/judges/node_modules"
NU = PACKAGES / "vnu-jar/build/dist/vnu.jar"
STYLELINT = PACKAGES / "stylelint/bin/stylelint.mjs"
AXE = PACKAGES / "axe-core/axe.min.js"


def nu_messages(folders: Sequence[Path]) -> list[str]:
    """Return what the Nu Html Checker says of every HTML page and SVG picture in `folders`: errors and warnings."""
    command = [_program("java"), "-XX:+UseSerialGC", "-jar", str(_package(NU)), "--format", "json"]
    flags = ["--exit-zero-always", "--skip-non-html", "--also-check-svg"]
    done = subprocess.run([*command, *flags, *map(str, folders)], capture_output=True, text=True, check=False)
    assert done.stderr.startswith("{"), f"The Nu Html Checker did not run: {done.stderr or done.stdout}"
    return [
        f"{said.get('url', '')}:{said.get('lastLine', 0)}: {said.get('subType', said['type'])}: {said['message']}"
        for said in json.loads(done.stderr)["messages"]
    ]


def stylelint_messages(paths: Sequence[Path]) -> list[str]:
    """Return what stylelint says of style sheets, by the rules in `tests/judges/stylelint.config.json`."""
    command = [_program("node"), str(_package(STYLELINT)), "--formatter", "json"]
    config = ["--config", str(ROOT / "tests/judges/stylelint.config.json")]
    done = subprocess.run([*command, *config, *map(str, paths)], capture_output=True, text=True, check=False)
    said = done.stderr.strip() or done.stdout.strip()
    assert said.startswith("["), f"stylelint did not run: {said}"
    return [
        f"{sheet['source']}:{warning['line']}: {warning['text']}"
        for sheet in json.loads(said)
        for warning in sheet["warnings"]
    ]


def axe_source() -> str:
    """Return the script of axe."""
    return _package(AXE).read_text("utf-8")


def broken_links(folder: Path, base: str) -> list[str]:
    """Return every link in a folder of pages that leads to no file, or to an anchor its page does not have.

    `base` is the address under which the folder stands: one that ends in a slash. An address below it is a link into
    the folder, any other is somebody else's. With a `file:` base a link must name its file; with `http:` a folder
    stands for its `index.html`.
    """
    pages = {path: html.parse(str(path)) for path in sorted(folder.rglob("*.html"))}
    anchors = {path: {*page.xpath("//@id"), *page.xpath("//a/@name")} for path, page in pages.items()}
    broken = []
    for path, page in pages.items():
        address = urljoin(base, path.relative_to(folder).as_posix())
        for link in _links(page):
            target = urljoin(address, link)
            if target.startswith(base) and not _leads_somewhere(target, base, folder, anchors):
                broken.append(f"{path.relative_to(folder)}: {link}")
    return broken


def _links(page: "etree._ElementTree") -> Iterator[str]:
    yield from page.xpath("//@href | //@src | //@poster | //@action | //meta[@property='og:image']/@content")
    for candidates in page.xpath("//@srcset"):
        yield from (candidate.split()[0] for candidate in candidates.split(","))


def _leads_somewhere(target: str, base: str, folder: Path, anchors: dict[Path, set[str]]) -> bool:
    parts = urlsplit(target)
    file = folder / unquote(parts.path[len(urlsplit(base).path) :])
    if parts.scheme != "file" and file.is_dir():
        if not parts.path.endswith("/"):
            return False  # a redirect, at best
        file /= "index.html"
    if not file.is_file():
        return False
    return not parts.fragment or unquote(parts.fragment) in anchors.get(file, ())


def _program(name: str) -> str:
    found = shutil.which(name)
    assert found, f"The judges need {name}: run `make judges`."
    return found


def _package(path: Path) -> Path:
    assert path.is_file(), "The judges are not installed: run `make judges`."
    return path
