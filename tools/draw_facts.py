"""Draw facts to be checked by hand from the events and figures of a documentary.

    python tools/draw_facts.py [--count 60] [--seed 1956] [--all] [ROOT]

It lists what can be compared with a source (dates, moments, roles, disputed accounts, estimates, parts of
breakdowns, and sentences that hold a number or a quotation), draws some of them with a fixed seed, and prints
them as a Markdown table with file and line. The same content and seed give the same table. A sentence has the
line on which its paragraph begins.
"""

import argparse
import random
import re
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import yaml

ROOT = Path(__file__).resolve().parent.parent

FOLDERS = ("events", "figures")

CITATION = re.compile(r"(?<![\w@])@([A-Za-z0-9][\w-]*[A-Za-z0-9])")
BRACKETED = re.compile(r"\s*\[[^\[\]]*@[^\[\]]*\]")
LINK = re.compile(r"!?\[\[(?P<target>[^\]|]+)(?:\|(?P<label>[^\]]*))?\]\]")
SENTENCE_END = re.compile(r"(?<=[a-z0-9)\]\x01\"”][.!?])\s+(?=[\"“A-Z0-9\[])")
QUOTATION = re.compile(r"\"[^\"]{3,}\"|“[^”]{3,}”")
NUMBER_WORD = re.compile(
    r"\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|eighteen"
    r"|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, order=True)
class Fact:
    """One statement that a source can confirm or contradict."""

    file: str
    line: int
    kind: str
    text: str
    sources: tuple[str, ...]


def scalar(node: yaml.Node | None) -> str:
    """Give the text of a scalar node, on one line; of anything else, nothing."""
    return " ".join(node.value.split()) if isinstance(node, yaml.ScalarNode) else ""


def child(node: yaml.Node | None, key: str) -> yaml.Node | None:
    """Give the value under `key` of a mapping node."""
    if isinstance(node, yaml.MappingNode):
        for name, value in node.value:
            if scalar(name) == key:
                return value  # type: ignore[no-any-return]
    return None


def items(node: yaml.Node | None) -> list[yaml.Node]:
    """Give the nodes of a sequence node."""
    return list(node.value) if isinstance(node, yaml.SequenceNode) else []


def source_names(node: yaml.Node | None) -> tuple[str, ...]:
    """Give the citekeys (with their locators) of the `sources` of a mapping node."""
    names = []
    for entry in items(child(node, "sources")):
        key = scalar(entry) or scalar(child(entry, "source"))
        locator = scalar(child(entry, "locator"))
        names.append(f"{key}, {locator}" if locator else key)
    return tuple(names)


def amount(node: yaml.Node) -> str:
    """Say the number of an estimate or of a part of a breakdown."""
    parts = [
        f"{key} {scalar(child(node, key))}"
        for key in ("value", "low", "high", "at_least", "at_most")
        if child(node, key) is not None
    ]
    return ", ".join(parts)


def header_facts(file: str, root: yaml.Node) -> Iterator[Fact]:
    """List the facts of a record's front matter."""

    def fact(node: yaml.Node, kind: str, text: str, sources: tuple[str, ...] | None = None) -> Fact:
        """Bind a fact to the line on which its node stands (the front matter begins on line 2)."""
        named = source_names(root) if sources is None else sources
        return Fact(file, node.start_mark.line + 2, kind, text, named)

    title = scalar(child(root, "title")) or scalar(child(root, "label"))
    date = child(root, "date")
    if date is not None:
        yield fact(date, "date", f"{title}: {scalar(date)}")
    for node in items(child(root, "moments")):
        yield fact(node, "moment", f"{scalar(child(node, 'date'))}: {scalar(child(node, 'text'))}", source_names(node))
    for node in items(child(root, "people")):
        if scalar(child(node, "role")):
            yield fact(node, "role", f"{title}: {scalar(child(node, 'person'))}, {scalar(child(node, 'role'))}")
    for dispute in items(child(root, "disputes")):
        for node in items(child(dispute, "accounts")):
            text = f"{scalar(child(dispute, 'question'))} {scalar(child(node, 'by'))}: {scalar(child(node, 'says'))}"
            yield fact(node, "account", text, source_names(node))
    for node in items(child(root, "estimates")):
        yield fact(node, "estimate", f"{title}: {amount(node)}, by {scalar(child(node, 'by'))}", source_names(node))
    for node in items(child(root, "breakdown")):
        yield fact(node, "part", f"{title}: {scalar(child(node, 'label'))}, {amount(node)}", source_names(node))
    consensus = child(root, "consensus")
    if consensus is not None:
        yield fact(consensus, "consensus", f"{title}: {amount(consensus)}", source_names(consensus))


def plain(text: str) -> str:
    """Take citations and the marks of links out of a text."""
    text = BRACKETED.sub("", text)
    return LINK.sub(lambda found: found["label"] or found["target"].partition("/")[2], text).strip()


def body_facts(file: str, body: str, first_line: int) -> Iterator[Fact]:
    """List the sentences of a body that hold a number or a quotation, with the citations that follow them."""
    line = first_line
    for paragraph in re.split(r"(\n\s*\n)", body):
        quoted = paragraph.startswith("> [!quote]")
        if quoted:
            words = " ".join(part.removeprefix(">").strip() for part in paragraph.splitlines()[1:])
            yield Fact(file, line, "quotation", plain(words), tuple(CITATION.findall(paragraph.splitlines()[0])))
        elif not paragraph.startswith(("|", "!", "#", ">")):
            yield from sentence_facts(file, paragraph, line)
        line += paragraph.count("\n")


def sentence_facts(file: str, paragraph: str, line: int) -> Iterator[Fact]:
    """List the sentences of one paragraph that can be checked."""
    citations = [found[0] for found in BRACKETED.finditer(paragraph)]
    masked = SENTENCE_END.split(BRACKETED.sub("\x01", paragraph.strip()))
    waiting = iter(citations)
    sentences = [re.sub("\x01", lambda _: next(waiting), sentence) for sentence in masked]
    for index, sentence in enumerate(sentences):
        words = plain(sentence)
        if not (re.search(r"\d", words) or QUOTATION.search(words) or NUMBER_WORD.search(words)):
            continue
        following = (CITATION.findall(later) for later in sentences[index:])
        yield Fact(file, line, "sentence", words, tuple(next((keys for keys in following if keys), [])))


def record_facts(path: Path, root: Path) -> Iterator[Fact]:
    """List the facts of one record."""
    text = path.read_text(encoding="utf-8")
    found = re.match(r"---\n(.*?)\n---\n", text, re.DOTALL)
    if found is None:
        raise ValueError(f"{path}: no front matter")
    file = path.relative_to(root).as_posix()
    header = yaml.compose(found[1], Loader=yaml.SafeLoader)
    if header is not None:
        yield from header_facts(file, header)
    yield from body_facts(file, text[found.end() :], text[: found.end()].count("\n") + 1)


def all_facts(root: Path) -> list[Fact]:
    """List the facts of every event and figure, in the order of files and lines."""
    paths = (path for folder in FOLDERS for path in sorted((root / "content" / folder).glob("*.md")))
    return sorted(fact for path in paths for fact in record_facts(path, root))


def draw(facts: Sequence[Fact], count: int, seed: int) -> list[Fact]:
    """Draw `count` facts; the seed decides which."""
    return sorted(random.Random(seed).sample(facts, min(count, len(facts))))


def table(facts: Sequence[Fact]) -> str:
    """Set facts as a Markdown table."""
    rows = ["| # | kind | fact | where | source named |", "| --- | --- | --- | --- | --- |"]
    rows += [
        f"| {number} | {fact.kind} | {fact.text.replace('|', '/')} | `{fact.file}:{fact.line}` |"
        f" {'; '.join(dict.fromkeys(fact.sources)) or '–'} |"
        for number, fact in enumerate(facts, 1)
    ]
    return "\n".join(rows)


def main(arguments: Sequence[str] | None = None) -> int:
    """Print the table of facts that were drawn."""
    parser = argparse.ArgumentParser(description="Draw facts to be checked by hand.")
    parser.add_argument("root", nargs="?", type=Path, default=ROOT, help="the folder that holds content/")
    parser.add_argument("--count", type=int, default=60, help="how many facts to draw (60)")
    parser.add_argument("--seed", type=int, default=1956, help="the seed of the draw (1956)")
    parser.add_argument("--all", action="store_true", help="print every fact")
    chosen = parser.parse_args(arguments)
    facts = all_facts(chosen.root.resolve())
    print(table(facts if chosen.all else draw(facts, chosen.count, chosen.seed)))
    print(f"{len(facts)} facts can be checked.", file=sys.stderr)
    return 0


if __name__ == "__main__":
    sys.exit(main())
