"""A documentary of any size, made up by rule: the same size gives the same files.

Each event has a date, a thread, two people, a place, sources, a figure now and then, and about 450 words with links,
citations, a footnote and a table.
"""

from itertools import islice
from pathlib import Path
from random import Random

TEXT = (
    "harbour council ledger winter bridge letter engine market signal vessel mountain record station engineer "
    "witness archive border garden railway river lantern charter village captain survey treaty workshop canal "
    "measured opened carried reported refused counted repaired crossed answered noted signed delayed followed "
    "early late northern public narrow quiet formal second common distant careful ordinary written several"
)
WORDS = TEXT.split()

SETTINGS = """\
title: Synthetic documentary
description: Made up by rule, to measure with.
url: https://example.org/synthetic
languages: [en]
timezone: Europe/London
threads:
  - {id: land, label: Land}
  - {id: sea, label: Sea}
  - {id: air, label: Air}
sides:
  - {id: crew, label: Crew}
  - {id: shore, label: Shore}
periods:
  - {id: early, title: Early years, from: 1900, to: 1919, zoom: 1}
  - {id: middle, title: Middle years, from: 1920, to: 1939, zoom: 3}
  - {id: late, title: Late years, from: 1940, to: 1959, zoom: 1}
home:
  lead: Nothing here ever happened.
  key_events: [event-00000]
  key_figures: [figure-0000]
"""


def write_corpus(root: Path, events: int) -> None:
    """Lay a documentary of `events` events below `root`, with a tenth as many people, places and figures each."""
    random = Random(events)
    others = max(2, events // 10)
    for folder in ("events", "people", "places", "figures", "pages"):
        (root / "content" / folder).mkdir(parents=True, exist_ok=True)
    (root / "site.yaml").write_text(SETTINGS, "utf-8")
    sources = "".join(_source(number) for number in range(others))
    (root / "content" / "sources.yaml").write_text(sources, "utf-8")
    for number in range(others):
        _write(root, f"people/person-{number:04}.md", _person(number))
        _write(root, f"places/place-{number:04}.md", _place(number))
        _write(root, f"figures/figure-{number:04}.md", _figure(number))
    for number in range(events):
        _write(root, f"events/event-{number:05}.md", _event(number, others, random))
    _write(root, "pages/why-it-matters.md", _essay(random, others))


def _write(root: Path, path: str, text: str) -> None:
    (root / "content" / path).write_text(text, "utf-8")


def _source(number: int) -> str:
    return (
        f"- id: source-{number:04}\n  type: book\n  title: Ledger of the year {number}\n"
        f"  author: [{{family: Writer{number}, given: Ada}}]\n  issued: {{date-parts: [[{1950 + number % 60}]]}}\n"
        "  publisher: University Press\n"
    )


def _person(number: int) -> str:
    return (
        f"---\nname: Ada Person{number}\nsort_name: Person{number}, Ada\nborn: {1870 + number % 20}\n"
        f"side: {('crew', 'shore')[number % 2]}\nsummary: Person number {number}.\nsources: [source-{number:04}]\n---\n"
    )


def _place(number: int) -> str:
    return (
        f"---\nname: Place{number}\ncoordinates: [{50 + number % 50 / 10}, {-number % 50 / 10}]\nmap: false\n"
        f"sources: [source-{number:04}]\n---\n"
    )


def _figure(number: int) -> str:
    low = 100 + number * 7
    return (
        f"---\nlabel: Quantity {number}\nunit: pieces\nestimates:\n"
        f"  - {{id: first, value: {low}, by: The ledger, sources: [source-{number:04}]}}\n"
        f"  - {{id: second, low: {low}, high: {low + 60}, by: The survey, sources: [source-{number:04}]}}\n---\n"
    )


def _event(number: int, others: int, random: Random) -> str:
    year, month, day = 1900 + random.randrange(60), random.randint(1, 12), random.randint(1, 28)
    one, two = random.sample(range(others), 2)
    return (
        f"---\ntitle: Event number {number}\nsummary: What happened as number {number}.\n"
        f"date: {year}-{month:02}-{day:02}\nupdated: {2000 + number % 20}-{number % 12 + 1:02}-01\n"
        f"threads: [{('land', 'sea', 'air')[number % 3]}]\n"
        f"people: [{{person: person-{one:04}, role: Keeper}}, person-{two:04}]\nplaces: [place-{one:04}]\n"
        f"figures: [figure-{two:04}]\nsources: [{{source: source-{one:04}, locator: p. {number % 300 + 1}}}]\n---\n"
        f"{_body(random, number, others)}"
    )


def _body(random: Random, number: int, others: int) -> str:
    paragraphs = [
        f"{_sentences(random, 75)} See [[people/person-{random.randrange(others):04}]] and "
        f"[[events/event-{random.randrange(number + 1):05}]]. [@source-{random.randrange(others):04}, p. {turn + 1}]"
        for turn in range(5)
    ]
    table = "| Year | Pieces |\n| --- | ---: |\n" + "".join(f"| {1900 + row} | {row * 13} |\n" for row in range(4))
    note = f"{_sentences(random, 40)}[^1]\n\n[^1]: {_sentences(random, 12)}"
    return "\n\n".join((*paragraphs[:3], table, *paragraphs[3:], note)) + "\n"


def _essay(random: Random, others: int) -> str:
    parts = [
        f"## Part {part}\n\n{_body(random, others - 1, others).replace('[^1]', f'[^{part}]')}" for part in range(4)
    ]
    return "---\ntitle: Why it matters\nlayout: essay\n---\n" + "\n\n".join(parts)


def _sentences(random: Random, words: int) -> str:
    chosen = iter([random.choice(WORDS) for _ in range(words)])
    sentences = []
    while sentence := list(islice(chosen, random.randint(8, 16))):
        sentences.append(" ".join(sentence).capitalize() + ".")
    return " ".join(sentences)
