"""The corpus as the other generators want it: the same texts, with ordinary links and notes instead of Kronika's.

Each gets a folder with its own template set (below bench/rivals/) and the texts in its own front matter.
"""

import json
import re
import shutil
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

RIVALS = Path(__file__).resolve().parent / "rivals"

PERSON = re.compile(r"\[\[people/person-(\d+)\]\]")
EVENT = re.compile(r"\[\[events/event-(\d+)\]\]")
CITATION = re.compile(r"\[@(source-(\d+)), (p\. \d+)\]")
EVENT_FIELDS = re.compile(
    r"title: (?P<title>.+)\nsummary: (?P<summary>.+)\ndate: (?P<date>.+)\nupdated: (?P<updated>.+)\n"
    r"threads: \[(?P<thread>\w+)\]\npeople: \[\{person: (?P<one>[\w-]+), role: Keeper\}, (?P<two>[\w-]+)\]\n"
    r"places: \[(?P<place>[\w-]+)\]\nfigures: .+\n"
    r"sources: \[\{source: (?P<source>[\w-]+), locator: (?P<locator>.+)\}\]\n"
)
PERSON_FIELDS = re.compile(
    r"name: (?P<name>.+)\nsort_name: .+\nborn: (?P<born>\d+)\nside: .+\nsummary: (?P<summary>.+)\n"
)


@dataclass(frozen=True)
class Text:
    """The fields of a file by name, and its body in common Markdown."""

    fields: dict[str, str]
    body: str


def common(body: str) -> str:
    """Return a body of the corpus in the Markdown that all understand: links are links, citations are footnotes."""
    body = PERSON.sub(lambda found: f"[Ada Person{int(found[1])}](/people/person-{found[1]}/)", body)
    body = EVENT.sub(lambda found: f"[Event number {int(found[1])}](/events/event-{found[1]}/)", body)
    notes: list[str] = []

    def note(found: re.Match[str]) -> str:
        number = int(found[2])
        work = f"Writer{number}, Ada. *Ledger of the year {number}*. University Press, {1950 + number % 60}."
        notes.append(f"[^s{len(notes) + 1}]: {work} {found[3]}")
        return f"[^s{len(notes)}]"

    body = CITATION.sub(note, body)
    return "\n\n".join((body.strip(), *notes)) + "\n"


def event_text(text: str) -> Text:
    """Return an event's file of the corpus, read."""
    head, body = text.removeprefix("---\n").split("\n---\n", 1)
    found = EVENT_FIELDS.fullmatch(f"{head}\n")
    if not found:
        raise ValueError(f"This is no event of the corpus: {head}")
    return Text(found.groupdict(), common(body))


def lay_for(rival: str, corpus: Path, target: Path) -> None:
    """Lay the corpus below `target` as Hugo, Pelican or Eleventy reads it."""
    shutil.rmtree(target, ignore_errors=True)
    shutil.copytree(RIVALS / rival, target)
    events = sorted((corpus / "content/events").glob("*.md"))
    people = {
        path.stem: found.groupdict()
        for path in sorted((corpus / "content/people").glob("*.md"))
        if (found := PERSON_FIELDS.search(path.read_text("utf-8")))
    }
    folder = target / {"hugo": "content/events", "pelican": "content/events", "eleventy": "src/events"}[rival]
    folder.mkdir(parents=True, exist_ok=True)
    for path in events:
        text = event_text(path.read_text("utf-8"))
        (folder / path.name).write_text(f"{HEADS[rival](text.fields)}{text.body}", "utf-8")
    essay = (corpus / "content/pages/why-it-matters.md").read_text("utf-8").split("\n---\n", 1)[1]
    _frame(rival, target, people, common(essay))


def _frame(rival: str, target: Path, people: dict[str, dict[str, str]], essay: str) -> None:
    """Lay the people, the essay, and the timeline's place."""
    if rival == "hugo":
        for person, fields in people.items():
            path = target / f"content/people/{person}/_index.md"
            path.parent.mkdir(parents=True)
            path.write_text(f"---\n{_yaml({'title': fields['name'], **fields})}---\n", "utf-8")
        (target / "content/timeline.md").write_text("---\ntitle: Timeline\nlayout: timeline\n---\n", "utf-8")
        (target / "content/why-it-matters.md").write_text(f"---\ntitle: Why it matters\n---\n{essay}", "utf-8")
    elif rival == "pelican":
        (target / "people.json").write_text(json.dumps(people), "utf-8")
        (target / "content/pages").mkdir()
        essay = f"Title: Why it matters\nSlug: why-it-matters\n\n[TOC]\n\n{essay}"
        (target / "content/pages/why-it-matters.md").write_text(essay, "utf-8")
    else:
        (target / "src/_data").mkdir(exist_ok=True)
        (target / "src/_data/persons.json").write_text(json.dumps(people), "utf-8")
        head = "---\ntitle: Why it matters\nlayout: base.njk\n---\n"
        (target / "src/why-it-matters.md").write_text(f"{head}{essay}", "utf-8")


def _yaml(fields: dict[str, str]) -> str:
    return "".join(f"{name}: {value}\n" for name, value in fields.items())


def _hugo(fields: dict[str, str]) -> str:
    kept = {name: fields[name] for name in ("title", "summary", "date", "thread", "place")}
    kept |= {"lastmod": fields["updated"], "people": f"[{fields['one']}, {fields['two']}]"}
    return f"---\n{_yaml(kept)}source: {fields['source']}, {fields['locator']}\n---\n"


def _pelican(fields: dict[str, str]) -> str:
    slug = f"event-{int(fields['title'].rpartition(' ')[2]):05}"
    return (
        f"Title: {fields['title']}\nSlug: {slug}\nDate: {fields['date']}\nModified: {fields['updated']}\n"
        f"Authors: {fields['one']}; {fields['two']}\nSummary: {fields['summary']}\nThread: {fields['thread']}\n"
        f"Place: {fields['place']}\nSource: {fields['source']}, {fields['locator']}\n\n"
    )


def _eleventy(fields: dict[str, str]) -> str:
    kept = {name: fields[name] for name in ("title", "summary", "date", "thread", "place")}
    kept |= {"updated": f'"{fields["updated"]}"', "people": f"[{fields['one']}, {fields['two']}]"}
    return f"---\n{_yaml(kept)}source: {fields['source']}, {fields['locator']}\n---\n"


HEADS: dict[str, Callable[[dict[str, str]], str]] = {"hugo": _hugo, "pelican": _pelican, "eleventy": _eleventy}
