"""Make the fonts of `static/fonts/`: subsets of pinned font packages, with fallbacks that take the same room.

Run by hand, once, when a family changes:

    python -m pip install '.[fonts]'
    python tools/fonts.py

It fetches the packages with npm, cuts each variable font to four ranges (so that a page loads only what it
shows), and writes `static/css/fonts.css` and the licences beside the fonts. Same packages, same bytes.
"""

import re
import subprocess
import tarfile
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont
from fontTools.varLib.instancer import instantiateVariableFont

STATIC = Path(__file__).resolve().parent.parent / "static"

METRICS = "@capsizecss/metrics@4.3.0"
"""Widths and heights of the fallback fonts, as that package measured them."""

DEJAVU = "dejavu-fonts-ttf@2.37.3"
"""What many Linux systems have and that package does not measure."""

LETTERS = (
    "                                    eeeeeeeeeeeeeeeeeeeettttttttttttttaaaaaaaaaaaaoooooooooooonnnnnnnnnnn"
    "rrrrrrrrrrssssssssssiiiiiiiiihhhhhhhhdddddddllllluuuuccccmmmmfffpppwwwgggyybb..,,vvk1T-90"
)
"""As often as they are met in the texts of `content/`, with the spaces between words."""


@dataclass(frozen=True)
class Fallback:
    """Local fonts of one width, by their names, and where they are measured: a folder of `METRICS` or a TTF."""

    names: tuple[str, ...]
    measured: str


@dataclass(frozen=True)
class Local:
    """A face of local fonts: how its full name ends, when CSS takes it, and what its width is compared with.

    `weight` is the one of ours that it takes the place of; `own` and `theirs` are where `METRICS` has their widths.
    """

    suffix: str
    style: str
    chosen: int
    weight: int
    own: tuple[str, ...]
    theirs: str


LOCALS = (
    Local("", "normal", 400, 400, ("regular",), "regular"),
    # Titles are set in 650, which the package measures on both sides.
    Local(" Bold", "normal", 700, 650, ("600", "700"), "700"),
    Local(" Italic", "italic", 400, 400, ("italic",), "italic"),
)


@dataclass(frozen=True)
class Family:
    """A family to ship. `fallbacks` are the fonts of the reader's own that take its place, as systems have them."""

    name: str
    package: str
    slug: str
    styles: tuple[str, ...]
    fallbacks: tuple[Fallback, ...]
    generic: str


FAMILIES = (
    Family(
        "Literata",
        "@fontsource-variable/literata@5.3.0",
        "literata",
        ("normal", "italic"),
        (
            Fallback(("Georgia", "Gelasio"), "georgia"),
            Fallback(("Times New Roman", "Liberation Serif", "Tinos"), "timesNewRoman"),
            Fallback(("Noto Serif",), "notoSerif"),
            Fallback(("DejaVu Serif",), "DejaVuSerif.ttf"),
        ),
        "serif",
    ),
    Family(
        "Archivo Narrow",
        "@fontsource-variable/archivo-narrow@5.3.0",
        "archivo-narrow",
        ("normal",),
        (
            Fallback(("Arial", "Helvetica", "Liberation Sans", "Arimo"), "arial"),
            Fallback(("Roboto",), "roboto"),
            Fallback(("DejaVu Sans",), "DejaVuSans.ttf"),
        ),
        "sans-serif",
    ),
)

RANGES = {
    # What English and its quotations need, then the two letters that Hungarian adds, then those of the languages
    # around it (Polish to Croatian to Romanian) with the French œ, then the rest of Latin.
    "latin": (
        "latin",
        "U+0020-007E,U+00A0-00FF,U+2009,U+2010-2015,U+2018-201E,U+2020-2022,U+2026,U+202F,U+2032-2033,"
        "U+2039-203A,U+20AC,U+2190-2193,U+2212",
    ),
    "hungarian": ("latin-ext", "U+0150-0151,U+0170-0171"),
    "central": (
        "latin-ext",
        "U+0102-0107,U+010C-0111,U+0118-011B,U+0139-013A,U+013D-013E,U+0141-0144,U+0147-0148,U+0152-0155,"
        "U+0158-015B,U+015E-0165,U+016E-016F,U+0179-017E,U+0218-021B",
    ),
    "latin-ext": (
        "latin-ext",
        "U+0100-0101,U+0108-010B,U+0112-0117,U+011C-0138,U+013B-013C,U+013F-0140,U+0145-0146,U+0149-014F,"
        "U+0156-0157,U+015C-015D,U+0166-016D,U+0172-0178,U+017F,U+1E80-1E85,U+1E9E,U+1EF2-1EF3",
    ),
}

STRETCHED = "U+0000-024F,U+1E00-1EFF,U+2000-22FF"
"""What the fallback fonts take the family's room in: letters of other scripts keep their own size."""

WEIGHTS = {"normal": (400, 700), "italic": (400, 400)}
"""The lightest and the heaviest that the style sheets use, by style. One weight alone takes half the bytes of a range;
what is rarely met, a strong word in italics, is thickened by the browser."""

FEATURES = ["kern", "liga", "mark", "mkmk", "ccmp", "locl", "tnum", "pnum", "onum", "lnum"]


def main() -> None:
    """Fetch, cut, and write."""
    fonts = STATIC / "fonts"
    rules: list[str] = []
    fonts.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as scratch:
        metrics = fetch(METRICS, Path(scratch)), fetch(DEJAVU, Path(scratch))
        for family in FAMILIES:
            package = fetch(family.package, Path(scratch))
            (fonts / f"{family.slug}.OFL.txt").write_text((package / "LICENSE").read_text("utf-8"), "utf-8")
            for style in family.styles:
                rules += faces(family, style, package, fonts)
            for local in LOCALS:
                if local.style in family.styles:
                    rules += fallbacks(family, local, metrics, package)
    head = "/* Made by tools/fonts.py from pinned packages; see the licences in static/fonts/. */\n"
    (STATIC / "css" / "fonts.css").write_text(head + "\n".join(rules) + "\n", "utf-8")


def fetch(package: str, scratch: Path) -> Path:
    """Return the folder of a package fetched with npm."""
    packed = subprocess.run(
        ["npm", "pack", "--silent", package], cwd=scratch, check=True, capture_output=True, text=True
    ).stdout.split()[-1]
    folder = scratch / packed.removesuffix(".tgz")
    with tarfile.open(scratch / packed) as archive:
        archive.extractall(folder, filter="data")
    return folder / "package"


def faces(family: Family, style: str, package: Path, fonts: Path) -> Iterator[str]:
    """Cut one style into its ranges and yield the rules that load them."""
    for name, (part, unicodes) in RANGES.items():
        source = package / "files" / f"{family.slug}-{part}-wght-{style}.woff2"
        target = fonts / f"{family.slug}-{style}-{name}.woff2"
        kept = cut(source, unicodes, WEIGHTS[style], target)
        if not kept:
            continue
        print(f"{target.name}: {target.stat().st_size / 1024:.1f} KB, {kept} characters")
        weight = " ".join(str(end) for end in dict.fromkeys(WEIGHTS[style]))
        yield (
            f'@font-face {{ font-family: "{family.name}"; font-style: {style}; font-weight: {weight}; '
            f'font-display: swap; src: url("../fonts/{target.name}") format("woff2"); unicode-range: {unicodes}; }}'
        )


def cut(source: Path, unicodes: str, weights: tuple[int, int], target: Path) -> int:
    """Write the part of a font that shows `unicodes`; return how many characters it holds."""
    wanted = set()
    for part in unicodes.split(","):
        first, _, last = part.removeprefix("U+").partition("-")
        wanted |= set(range(int(first, 16), int(last or first, 16) + 1))
    font = TTFont(source, recalcTimestamp=False)
    held = wanted & set(font.getBestCmap())
    if not held:
        return 0
    options = Options()
    options.layout_features = FEATURES
    options.name_IDs = [0, 1, 2, 3, 4, 5, 6, 13, 14]
    subsetter = Subsetter(options)
    subsetter.populate(unicodes=held)
    subsetter.subset(font)
    font = instantiateVariableFont(font, {"wght": weights if weights[0] < weights[1] else weights[0]})
    font.flavor = "woff2"
    font.save(target)
    return len(held)


def fallbacks(family: Family, local: Local, metrics: tuple[Path, Path], package: Path) -> Iterator[str]:
    """Yield a face for local fonts, stretched to the family's room (CSS Fonts 5: size-adjust and overrides)."""
    own = TTFont(package / "files" / f"{family.slug}-latin-wght-{local.style}.woff2")
    own = instantiateVariableFont(own, {"wght": local.weight})
    units, hhea = own["head"].unitsPerEm, own["hhea"]
    numbers, dejavu = metrics
    for fallback in family.fallbacks:
        if fallback.measured.endswith(".ttf"):
            measured = fallback.measured.replace(".ttf", f"{local.suffix.replace(' ', '-')}.ttf")
            adjust = width(own) / width(TTFont(dejavu / "ttf" / measured))
        else:
            ours = [average(numbers, camel(family.slug), face) for face in local.own]
            adjust = sum(ours) / len(ours) / average(numbers, fallback.measured, local.theirs)
        sources = ", ".join(f'local("{name}{local.suffix}")' for name in fallback.names)
        yield (
            f'@font-face {{ font-family: "{family.name} Fallback {fallback.names[0]}"; font-style: {local.style}; '
            f"font-weight: {local.chosen}; src: {sources}; size-adjust: {adjust:.2%}; "
            f"ascent-override: {hhea.ascent / units / adjust:.2%}; "
            f"descent-override: {-hhea.descent / units / adjust:.2%}; "
            f"line-gap-override: {hhea.lineGap / units / adjust:.2%}; unicode-range: {STRETCHED}; }}"
        )


def width(font: TTFont) -> float:
    """Return how wide a letter is on average, in parts of an em."""
    glyphs, advances = font.getBestCmap(), font["hmtx"]
    return float(sum(advances[glyphs[ord(letter)]][0] for letter in LETTERS) / len(LETTERS) / font["head"].unitsPerEm)


def average(metrics: Path, folder: str, face: str) -> float:
    """Return how wide a letter of a font is on average, in parts of an em, as the metrics package has it."""
    measured = measure(metrics, folder, face)
    return measured["xWidthAvg"] / measured["unitsPerEm"]


def measure(metrics: Path, folder: str, face: str) -> dict[str, float]:
    """Return the numbers of one face of the metrics package."""
    text = (metrics / "entireMetricsCollection" / folder / face / "index.cjs").read_text("utf-8")
    # The widths of single scripts follow the font's own numbers under the same names.
    whole = text.partition("subsets")[0]
    return {name: float(value) for name, value in re.findall(r"(\w+):\s*(-?\d+(?:\.\d+)?)", whole)}


def camel(slug: str) -> str:
    """Return a slug as the metrics package writes it ("archivo-narrow" is "archivoNarrow")."""
    first, *rest = slug.split("-")
    return first + "".join(word.capitalize() for word in rest)


if __name__ == "__main__":
    main()
