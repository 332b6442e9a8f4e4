"""A small documentary, and what an editor may do to it, by chance."""

import os
import shutil
from collections.abc import Callable
from pathlib import Path
from random import Random
from textwrap import dedent

FILES = {
    "site.yaml": """\
        title: The yard
        description: A shipyard and its ships.
        url: https://example.org/yard
        languages: [en, hu]
        timezone: Europe/London
        threads: [{id: land, label: Land}, {id: sea, label: Sea}]
        sides: []
        periods: [{id: all, title: All of it, from: 1900, to: 1999, zoom: 1}]
        map: {regions: [{id: coast, title: The coast, extent: [-6, 50, 2, 56], base: coast}]}
        home: {lead: "Of [[events/keel]].", key_events: [keel], key_figures: [workers]}
        clocks: [{label: London, timezone: Europe/London}]
    """,
    "site.hu.yaml": """\
        title: A hajógyár
        threads: [{label: Part}, {label: Tenger}]
        home: {lead: "A [[events/keel|gerinc]]."}
    """,
    "content/sources.yaml": """\
        - {id: ledger, type: book, title: Ledger, author: [{family: Clerk, given: Ada}]}
        - {id: log, type: book, title: Log of the ship}
    """,
    "content/maps/coast.geojson": """\
        {"type": "FeatureCollection", "features": [{"type": "Feature", "properties": {"kind": "land"}, "geometry":
        {"type": "Polygon", "coordinates": [[[-4, 51], [1, 51], [1, 55], [-4, 55], [-4, 51]]]}}]}
    """,
    "content/events/keel.md": """\
        ---
        title: The keel is laid
        summary: Work begins.
        date: 1938-03-14
        threads: [land]
        people: [{person: builder, role: Foreman}]
        places: [yard]
        figures: [workers]
        sources: [ledger]
        ---
        First words of [[people/builder]] at [[places/yard]]. [@ledger, p. 3]

        | Year | Ships |
        | --- | ---: |
        | 1938 | 1 |
    """,
    "content/events/keel.hu.md": """\
        ---
        title: A gerinc
        ---
        A munka elkezdődik.
    """,
    "content/events/fire.md": """\
        ---
        title: A fire
        summary: Nobody knows who lit it.
        date: 1939-08-02T22:00/1939-08-03T02:00
        threads: [land, sea]
        significance: turning-point
        moments: [{date: 1939-08-02T22:10~, text: "Smoke, says [[people/builder]].", sources: [log]}]
        disputes:
          - question: Who lit it?
            accounts:
              - {by: The ledger, says: "A spark, by [[events/keel]].", sources: [ledger]}
              - {by: The log, says: A hand., sources: [log]}
            judgement: unresolved
        documents: [letter]
        media: [plan]
        sources: [log]
        aliases: [blaze]
        corrections: [{date: 2020-02-01, note: "The day, by [[events/launch]]."}]
        updated: 2020-02
        ---
        What was written, and the [ship](/events/launch/).

        ![[documents/letter]]
    """,
    "content/events/fire.hu.md": """\
        ---
        title: Tűz
        summary: Nem tudni, ki gyújtotta.
        disputes: [{question: Ki gyújtotta?, accounts: [{by: A napló}]}]
        ---
        Lásd: [[people/builder]].
    """,
    "content/documents/letter.md": """\
        ---
        title: A letter
        date: 1939-08-04
        author: builder
        kind: letter
        original_language: hu
        rights: public domain
        sources: [ledger]
        ---
        It burns.

        Come, [[people/builder]].
    """,
    "content/documents/letter.original.md": """\
        Ég.

        Jöjjön!
    """,
    "content/media/plan.md": """\
        ---
        file: plan.svg
        alt: Three lines
        credit: The yard
        rights: CC0-1.0
        caption: A plan of [[places/yard]].
        ---
    """,
    "content/media/plan.svg": """\
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 20" width="40" height="20"><path d="M0 0h40"/></svg>
    """,
    "content/events/launch.md": """\
        ---
        title: The launch
        summary: She floats.
        date: 1939-07
        threads: [sea]
        relations: [{event: keel, kind: caused-by}]
        places: [yard]
        sources: [log]
        ---
        After [[events/keel]] came [[figures/workers]] and a note.[^1]

        ![[figures/workers]]

        [^1]: Of the [[terms/hull]]. [@log]
    """,
    "content/people/builder.md": """\
        ---
        name: Joan Wright
        summary: She built ships.
        born: 1890
        sources: [ledger]
        ---
        Foreman of the yard.
    """,
    "content/people/builder.hu.md": """\
        ---
        summary: Hajókat épített.
        ---
        A műhely vezetője.
    """,
    "content/places/yard.md": """\
        ---
        name: The yard
        coordinates: [52.5, -1]
        sources: [ledger]
        ---
    """,
    "content/figures/workers.md": """\
        ---
        label: Workers
        unit: people
        estimates:
          - {id: first, value: 120, by: The ledger, sources: [ledger]}
          - {id: second, low: 100, high: 160, by: The log, sources: [log]}
        ---
    """,
    "content/terms/hull.md": """\
        ---
        term: Hull
        ---
        The body of a ship.
    """,
    "content/terms/hull.hu.md": """\
        ---
        term: Hajótest
        ---
        A hajó teste. [@ledger]
    """,
    "content/pages/about.md": """\
        ---
        title: About
        ---
        On [[events/launch|the launch]].
    """,
    "content/strings.en.yaml": """\
        page.skip: To the text
    """,
}

WORDS = (
    "harbour",
    "ledger",
    "*winter*",
    "[[events/keel]]",
    "[[figures/workers]]",
    "“signal”",
    "[@log, p. 4]",
    "1938–39",
)


def write_yard(root: Path) -> None:
    """Lay the documentary below `root`."""
    for path, text in FILES.items():
        _write(root / path, dedent(text))


def edit(root: Path, random: Random) -> str:
    """Do one thing to the documentary, and return what it was."""
    what = random.choice(EDITS)
    what(root, random)
    return what.__name__.strip("_")


def _some(root: Path, random: Random, pattern: str = "content/**/*.md") -> Path | None:
    found = sorted(root.glob(pattern))
    return random.choice(found) if found else None


def _write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, "utf-8")


def _add_words(root: Path, random: Random) -> None:
    path = _some(root, random)
    if path is not None:
        _write(path, f"{path.read_text('utf-8')}\n{' '.join(random.choices(WORDS, k=4))}.\n")


def _change_a_letter_and_set_the_time_back(root: Path, random: Random) -> None:
    path = _some(root, random, "content/**/*.*")
    if path is None:
        return
    text, before = path.read_text("utf-8"), path.stat()
    letters = [index for index, letter in enumerate(text) if letter in "aeiou"]
    if letters:
        index = random.choice(letters)
        path.write_text(f"{text[:index]}{random.choice('aeiou')}{text[index + 1 :]}", "utf-8")
    os.utime(path, ns=(before.st_atime_ns, before.st_mtime_ns))


def _set_a_time_back(root: Path, random: Random) -> None:
    path = _some(root, random, "**/*.*")
    if path is not None:
        os.utime(path, ns=(0, random.randrange(10**18)))


def _put_back(root: Path, random: Random) -> None:
    path = random.choice(sorted(FILES))
    _write(root / path, dedent(FILES[path]))


def _put_all_back(root: Path, random: Random) -> None:
    shutil.rmtree(root / "content")
    for folder in ("templates", "static"):
        shutil.rmtree(root / folder, ignore_errors=True)
    write_yard(root)


def _remove(root: Path, random: Random) -> None:
    path = _some(root, random)
    if path is not None and random.random() < 0.3:
        path.unlink()


def _rename(root: Path, random: Random) -> None:
    path = _some(root, random)
    if path is not None:
        path.rename(path.with_name(f"{random.choice('abc')}-{path.name}"))


def _swap_two(root: Path, random: Random) -> None:
    one, other = _some(root, random, "content/events/*.md"), _some(root, random, "content/events/*.md")
    if one is not None and other is not None and one != other:
        beside = one.with_name("aside")
        one.rename(beside)
        other.rename(one)
        beside.rename(other)


def _add_a_record(root: Path, random: Random) -> None:
    kind, line = random.choice([("terms", "term: New word"), ("people", "name: A new hand"), ("pages", "title: New")])
    _write(root / f"content/{kind}/new-{random.randrange(3)}.md", f"---\n{line}\n---\n{random.choice(WORDS)}\n")


def _change_a_name(root: Path, random: Random) -> None:
    path = _some(root, random)
    if path is not None:
        text = path.read_text("utf-8")
        for key in ("title", "name", "term", "label"):
            text = text.replace(f"\n{key}: ", f"\n{key}: {random.choice('ABC')} ", 1)
        _write(path, text)


def _change_the_settings(root: Path, random: Random) -> None:
    path = root / "site.yaml"
    text = path.read_text("utf-8") if path.exists() else dedent(FILES["site.yaml"])
    one, other = random.choice(
        [
            ("The yard", "The dock"),
            ("[en, hu]", "[en]"),
            ("[en]", "[en, hu]"),
            ("The coast", "Coast"),
            ("Sea", "Water"),
            ("[keel]", "[fire]"),
            ("Of ", "On "),
        ]
    )
    _write(path, text.replace(one, other, 1))


def _change_the_words_of_settings(root: Path, random: Random) -> None:
    path = root / "site.hu.yaml"
    if path.exists():
        _write(path, path.read_text("utf-8").replace("gerinc", f"{random.choice('AB')} gerinc", 1))


def _change_a_picture(root: Path, random: Random) -> None:
    path = root / "content/media/plan.svg"
    if path.exists():
        _write(path, path.read_text("utf-8").replace("h40", f"h{random.choice((10, 20, 30))}", 1))


def _change_a_source(root: Path, random: Random) -> None:
    path = root / "content/sources.yaml"
    if path.exists():
        _write(path, path.read_text("utf-8").replace("title: L", f"title: {random.choice('AB')}L", 1))


def _change_the_map(root: Path, random: Random) -> None:
    path = root / "content/maps/coast.geojson"
    if path.exists():
        _write(path, path.read_text("utf-8").replace("55]", f"{random.choice((53, 54, 55))}.5]"))


def _own_template(root: Path, random: Random) -> None:
    path = root / "templates/components/section.html"
    packaged = Path(__file__).parents[2] / "templates/components/section.html"
    broken = "{% if %}" if random.random() < 0.2 else ""
    _write(path, f"{packaged.read_text('utf-8')}{{# {random.random()} #}}{broken}")


def _own_static_file(root: Path, random: Random) -> None:
    _write(root / random.choice(("static/css/print.css", "static/humans.txt")), f"/* {random.randrange(3)} */\n")


def _own_strings(root: Path, random: Random) -> None:
    key = random.choice(["page.skip", "navigation.home", "event.meanwhile"])
    _write(root / f"content/strings.{random.choice(('en', 'hu'))}.yaml", f"{key}: {random.choice('ABC')} word\n")


EDITS: tuple[Callable[[Path, Random], None], ...] = (
    _add_words,
    _add_words,
    _change_a_letter_and_set_the_time_back,
    _set_a_time_back,
    _put_back,
    _put_back,
    _put_all_back,
    _remove,
    _rename,
    _swap_two,
    _add_a_record,
    _change_a_name,
    _change_the_settings,
    _change_the_words_of_settings,
    _change_a_picture,
    _change_a_source,
    _change_the_map,
    _own_template,
    _own_static_file,
    _own_strings,
)
