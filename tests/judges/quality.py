"""Write `docs/quality.md`: what every judge says of this documentary. `make judge` runs it."""

import gzip
import json
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from http.server import SimpleHTTPRequestHandler
from io import BytesIO
from pathlib import Path
from statistics import median
from typing import BinaryIO

from tests.judges.test_nu import ours
from tests.support.judges import broken_links, nu_messages, stylelint_messages
from tests.support.kinds import KINDS, VISITED
from tests.support.published import ROOT, Published, QuietHandler, published_below
from tests.support.visits import Visit, budget, visits_to, weight

LIGHTHOUSE = ROOT / "tests/judges/lighthouse/node_modules/lighthouse/cli/index.js"
CATEGORIES = {"performance": 95, "accessibility": 100, "best-practices": 100, "seo": 100}
MEASURES = {
    "first-contentful-paint": "first paint",
    "largest-contentful-paint": "largest paint",
    "total-blocking-time": "blocking",
    "cumulative-layout-shift": "shift",
}
PAGES = ("home", "timeline", "event", "essay", "places")


class PackingHandler(QuietHandler):
    """Sends text packed, as every host does."""

    def send_head(self) -> BytesIO | BinaryIO | None:
        """Pack what is no picture and no font."""
        path = Path(self.translate_path(self.path))
        path = path / "index.html" if path.is_dir() else path
        if path.suffix not in {".html", ".css", ".js", ".svg", ".json", ".xml", ".txt"} or not path.is_file():
            return super().send_head()
        data = gzip.compress(path.read_bytes(), mtime=0)
        self.send_response(200)
        self.send_header("Content-Type", self.guess_type(str(path)))
        self.send_header("Content-Encoding", "gzip")
        self.send_header("Content-Length", str(len(data)))
        self.end_headers()
        return BytesIO(data)


def lighthouse(address: str, times: int = 3) -> Mapping[str, float]:
    """Return the medians of scores (out of 100) and measures (ms, and layout shift) on the mobile profile."""
    assert LIGHTHOUSE.is_file(), "Lighthouse is not installed: run `make judge`."
    runs = [_lighthouse_once(address) for _ in range(times)]
    return {key: median(run[key] for run in runs) for key in runs[0]}


def _lighthouse_once(address: str) -> dict[str, float]:
    flags = ["--output", "json", "--quiet", "--chrome-flags=--headless=new --no-sandbox"]
    chromium = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome") or ""
    done = subprocess.run(
        ["node", str(LIGHTHOUSE), address, *flags],
        capture_output=True,
        text=True,
        check=True,
        env={**os.environ, "CHROME_PATH": chromium},
    )
    report = json.loads(done.stdout)
    scores = {key: round(100 * report["categories"][key]["score"]) for key in CATEGORIES}
    for key, category in report["categories"].items():
        for audit in category["auditRefs"]:
            if audit["weight"] and (report["audits"][audit["id"]]["score"] or 0) < 0.9:
                print(f"{address}: {key}: {audit['id']}: {report['audits'][audit['id']].get('displayValue', '')}")
    return {**scores, **{key: report["audits"][key]["numericValue"] for key in MEASURES}}


def lighthouse_table(site: Published) -> tuple[list[str], bool]:
    """Return the table of Lighthouse's pages, and whether each reaches what is asked."""
    lines = [f"| page | {' | '.join((*CATEGORIES, *MEASURES.values()))} |", "|---|" + "---:|" * 8]
    reached = True
    for kind in PAGES:
        got = lighthouse(site.address + KINDS[kind])
        reached = reached and all(got[key] >= least for key, least in CATEGORIES.items())
        scores = " | ".join(f"{got[key]:.0f}" for key in CATEGORIES)
        times = " | ".join(f"{got[key]:.0f} ms" for key in list(MEASURES)[:3])
        lines.append(f"| {kind} | {scores} | {times} | {got['cumulative-layout-shift']:.3f} |")
    return lines, reached


def weight_table(site: Published, visits: Mapping[tuple[str, str], Visit]) -> tuple[list[str], bool]:
    """Return the table of first views, and whether each keeps its budget."""
    lines = ["| page | phone | desktop | budget | shift | axe | policy |", "|---|---:|---:|---:|---:|---:|---:|"]
    good = True
    for kind in VISITED:
        pair = [visits[kind, device] for device in ("phone", "desktop")]
        sizes = [weight(site, each.requests) for each in pair]
        shift = max(each.shift for each in pair)
        found, forbidden = (sum(map(len, every)) for every in zip(*((v.axe, v.policy) for v in pair), strict=True))
        good = good and max(sizes) <= budget(kind) and not shift and not found + forbidden
        shown = " | ".join(f"{size / 1000:.0f} KB" for size in (*sizes, budget(kind)))
        lines.append(f"| {kind} | {shown} | {shift:.3f} | {found} | {forbidden} |")
    return lines, good


def counts(site: Published) -> tuple[list[str], bool]:
    """Return what the judges of files say, and whether they say nothing."""
    golden, sheets = ROOT / "tests/examples/eruption/expected", sorted((ROOT / "static/css").rglob("*.css"))
    pages = [page for folder in (site.folder, golden) for page in folder.rglob("*") if page.suffix in {".html", ".svg"}]
    said = {
        f"Nu Html Checker, {len(pages)} pages and pictures": ours(nu_messages([site.folder, golden])),
        f"stylelint, {len(sheets)} style sheets": stylelint_messages(sheets),
        f"links with their anchors, {len(list(site.folder.rglob('*.html')))} pages": broken_links(
            site.folder, site.address
        ),
    }
    lines = ["| judge | objections |", "|---|---:|", *(f"| {name} | {len(found)} |" for name, found in said.items())]
    return lines, not any(said.values())


@contextmanager
def served(handler: type[SimpleHTTPRequestHandler]) -> Iterator[Published]:
    """Serve the documentary from a folder of its own."""
    with tempfile.TemporaryDirectory() as folder, published_below(Path(folder), handler) as site:
        yield site


def main() -> int:
    """Write the tables; return 1 if a judge objects."""
    with served(PackingHandler) as site:
        scores, reached = lighthouse_table(site)
        files, clean = counts(site)
        views, good = weight_table(site, visits_to(site, VISITED))
    text = TEXT.format(scores="\n".join(scores), files="\n".join(files), views="\n".join(views))
    (ROOT / "docs/quality.md").write_text(text, "utf-8")
    return 0 if reached and clean and good else 1


TEXT = """# What the judges say

Programs by other hands, and what they say of this documentary. `make judge` writes this page; all but Lighthouse are
also tests (`tests/judges/`), which fail on any objection.

## Lighthouse

The mobile profile (a slow phone on a slow network), median of three runs, on a build whose `url` is the local server.
Asked for: 100 in accessibility, best practices and SEO, 95 in performance. The performance of a run depends on the
machine and on what else it does.

{scores}

## Files

{files}

## Pages

The first view of each kind of page: bytes as gzip packs them, fonts included; layout shift while it loads and scrolls
(measured anew with the fonts at hand, if a font came after the first words); what axe finds in light and dark, on a
phone (360 px) and a desktop (1280 px), of the whole on one page once; what a Content-Security-Policy without
`unsafe-inline` and `unsafe-eval` forbids.

{views}
"""

if __name__ == "__main__":
    sys.exit(main())
