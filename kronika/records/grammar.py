r"""The forms an editor writes in Markdown text: links, embeds, citations, notes and callouts.

Links and embeds are Obsidian's (Obsidian Help, "Internal links", "Embed files"): `[[target#fragment|label]]`,
`![[target]]`; in a table the bar is written `\|`. Citations are Pandoc's (User's Guide, "Citation syntax"):
`[see @key, locator; @key2]`, `@key argues`, `@key [locator]`, `@{key with any sign}`. A minus before the `@` is
accepted and changes nothing: a note always names its author. A part of a cluster that has no key belongs to the part
before it. Notes are `[^id]` and, at the start of a line, `[^id]: text`. A callout begins with the first line of a
block quote, `> [!quote] @key, locator`.

Code (spans, fenced and indented blocks) and escaped signs (`\[`, `\@`) hold none of these, nor do addresses.
"""

import html
import re
from collections.abc import Iterator
from dataclasses import dataclass
from unicodedata import normalize

from kronika.records.errors import At
from kronika.records.hidden import hide, hide_code
from kronika.records.lines import Lines, lines_of
from kronika.records.references import Citation, Reference

CALLOUTS = ("disputed", "note", "question", "quote")
"""The kinds of callout."""

# A form may be wrapped over lines, but not over the end of a paragraph.
_WRAP = r"\n(?![ \t]*(?:\n|\Z))"

LINK = re.compile(
    r"(?P<embed>!?)\[\[[ \t]*+(?P<target>[^\[\]|#\\\s][^\[\]|#\\\n]*+)(?:#(?P<fragment>[^\[\]|\\\n]*+))?"
    rf"(?:\\?\|(?P<label>(?:[^\[\]\n]|{_WRAP})*+))?\]\]"
)
"""A link or an embed."""

NOTE = re.compile(r"\[\^(?P<note>[^\[\]^\s]++)\]")
"""A note's mark."""

NOTE_DEFINITION = re.compile(r"^ {0,3}\[\^(?P<defined>[^\[\]^\s]++)\]:", re.MULTILINE)
"""The head of a note's text."""

CLUSTER = re.compile(rf"\[(?![\^!\[])(?P<cluster>(?:[^\[\]\n]|{_WRAP}|\[[^\[\]\n]*+\])*+)\]")
"""Text in brackets: a cluster of citations if `CITEKEY` is found in it."""

CITEKEY = re.compile(r"(?<![\w/@.+])-?@(?:(?P<key>\w++(?:[:.#$%&\-+?<>~/]\w++)*+)|\{(?P<braced>[^{}\n]++)\})")
"""A citekey with its `@`; what stands before it must not make it an e-mail address."""

BARE_CITATION = re.compile(
    rf"{CITEKEY.pattern}(?: \[(?P<locator>(?![\^!])(?:[^\[\]@\n]|{_WRAP})++)\](?![(\[:]))?"
)  # fmt: skip
"""A citation in the sentence, with its locator in brackets if there is one."""

CALLOUT = re.compile(r"^ {0,3}(?:> ?)++\[!(?P<callout>[\w-]++)\][+-]?[ \t]*(?P<title>[^\n]*)$", re.MULTILINE)
"""The first line of a callout."""

_FORM = re.compile(
    "|".join(pattern.pattern for pattern in (CALLOUT, LINK, NOTE_DEFINITION, NOTE, CLUSTER, BARE_CITATION)),
    re.MULTILINE,
)

# Every form holds one of these signs, with none but `_BEFORE_SIGN` between its beginning and the sign.
_SIGN = re.compile(r"[\[@]")
_BEFORE_SIGN = " >!-"

_ADDRESS = re.compile(
    r"(?<!\])\]\(\s*+(?:<[^<>\n]*+>|(?:[^\s()<>]|\([^\s()<>]*+\))++)"  # [words](address "title")
    r"|<[a-zA-Z][^<>\n]*+>"  # an autolink, or an element with its attributes
    r"|(?<!@\{)\b(?:https?://|ftp://|mailto:)[^\s\[\]<>()]*[^\s\[\]<>().,;:]"
    r"|^ {0,3}\[(?!\^)[^\[\]\n]++\]:[ \t]*+\S++",  # [label]: address
    re.MULTILINE,
)


_LABELLED = re.compile(r"\[(?!\^)[^\[\]\n]++\]:")

_LINKED_ADDRESS = re.compile(
    r"(?<![\]!])\[[^\[\]\n]*\]\(\s*+<?(?P<inline>(?:[^\s()<>]|\([^\s()<>]*+\))++)"
    r"|^ {0,3}\[(?!\^)[^\[\]\n]++\]:[ \t]*+<?(?P<defined>[^\s<>]++)",
    re.MULTILINE,
)
"""A link of Markdown's own, `[words](address)` or `[label]: address`, in a text whose code is hidden."""


ELSEWHERE = re.compile(r"[a-zA-Z][a-zA-Z0-9+.-]*:|#|\?")
"""Begins an address that leads out of the site, or stays on its page."""


def find_addresses(text: str) -> tuple[tuple[str, int], ...]:
    """Return the addresses within the site that links of Markdown's own lead to, with their offsets."""
    bare = hide_code(text)
    if not may_hold_link(bare):
        return ()
    parts = (
        ("inline" if match["inline"] is not None else "defined", match) for match in _LINKED_ADDRESS.finditer(bare)
    )
    found = ((html.unescape(match[part]), match.start(part)) for part, match in parts)
    return tuple(each for each in found if not ELSEWHERE.match(each[0]))


def may_hold_link(bare: str) -> bool:
    """Whether a link of Markdown's own may be found in a text whose code is hidden: most texts hold none."""
    return "](" in bare or ("]:" in bare and _LABELLED.search(bare) is not None)


@dataclass(frozen=True)
class _Text:
    """A text, the same text with code and addresses hidden, and where its lines stand."""

    text: str
    bare: str
    lines: Lines


def find_references(text: str, path: str, line: int, column: int = 1) -> tuple[Reference, ...]:
    """Return every link, embed, citation and note of a Markdown text, in the order of the text.

    `line` and `column` are where the text's first character stands in the file `path`; later lines begin at
    column 1. `start` and `end` of a link, embed or note are the whole form's; of a citation in a cluster they are
    those of its part, prefix and locator included; `at` of a citation is the place of its `@`.
    """
    return tuple(_references(_Text(text, hide_forms(text), lines_of(text, At(path, line, column)))))


def parse_cluster(text: str) -> tuple[Citation, ...]:
    """Return the citations of a cluster, given without its brackets; none if there is no citekey in it."""
    found = _citations(_Text(text, hide_forms(text), lines_of("", At(""))), 0, len(text))
    return tuple(reference.citation for reference in found if reference.citation is not None)


def hide_forms(text: str) -> str:
    """Return the text, of the same length and with the same lines, with code, escaped signs and addresses hidden."""
    bare = hide_code(text)
    return _ADDRESS.sub(lambda match: hide(match[0]), bare) if _may_hold_address(bare) else bare


def _may_hold_address(bare: str) -> bool:
    """Whether `_ADDRESS` may be found: most texts hold none, and it looks long at every character."""
    return any(sign in bare for sign in ("<", "://", "mailto:")) or may_hold_link(bare)


def _next_form(bare: str, position: int) -> re.Match[str] | None:
    """Return the first form from `position` on; as `_FORM.search`, which would look long at every character."""
    while (sign := _SIGN.search(bare, position)) is not None:
        start = sign.start()
        while start > position and bare[start - 1] in _BEFORE_SIGN:
            start -= 1
        for at in range(start, sign.end()):
            if (match := _FORM.match(bare, at)) is not None:
                return match
        position = sign.end()
    return None


def _references(text: _Text) -> Iterator[Reference]:
    position = 0
    while (match := _next_form(text.bare, position)) is not None:
        position = match.end()
        if match["target"] is not None:
            yield _link(text, match)
        elif match["note"] or match["defined"]:
            form = "note" if match["note"] else "note-definition"
            target = normalize("NFC", match["note"] or match["defined"])
            yield Reference(form, target, text.lines.at(match.start()), start=match.start(), end=match.end())
        elif match["key"] or match["braced"]:
            yield _bare_citation(text, match)
        elif match["callout"] is not None and match["callout"] != "quote":
            position = match.start("title")
        else:
            start, end = match.span("title" if match["callout"] else "cluster")
            found = tuple(_citations(text, start, end))
            yield from found
            # Brackets without a citekey are ordinary text, which may hold other forms.
            position = position if found else max(start, match.start() + 1)


def _link(text: _Text, match: re.Match[str]) -> Reference:
    form = "embed" if match["embed"] else "link"
    target = normalize("NFC", match["target"].strip())
    fragment = normalize("NFC", (match["fragment"] or "").strip())
    label = _words(text.text, *match.span("label")) if match["label"] else ""
    return Reference(
        form, target, text.lines.at(match.start()), fragment, label, start=match.start(), end=match.end()
    )  # fmt: skip


def _bare_citation(text: _Text, match: re.Match[str]) -> Reference:
    key = _key(text, match)
    locator = _words(text.text, *match.span("locator")) if match["locator"] else ""
    place = text.lines.at(match.start() + match[0].index("@"))
    citation = Citation(key, locator)
    return Reference("citation", key, place, citation=citation, start=match.start(), end=match.end())


def _citations(text: _Text, start: int, end: int) -> Iterator[Reference]:
    """Yield the citations of the cluster that stands from `start` to `end`."""
    keys = [_key_of(text, part_start, part_end) for part_start, part_end in _parts(text.bare, start, end)]
    found = [key for key in keys if key is not None]
    for index, (key, part_start) in enumerate(found):
        begin = start if index == 0 else part_start
        finish = found[index + 1][1] - 1 if index + 1 < len(found) else end
        yield _citation(text, key, begin, finish)


def _citation(text: _Text, key: re.Match[str], start: int, end: int) -> Reference:
    while start < key.start() and text.text[start].isspace():
        start += 1
    while end > key.end() and text.text[end - 1].isspace():
        end -= 1
    name = _key(text, key)
    locator = _words(text.text, key.end(), end).removeprefix(",").strip()
    citation = Citation(name, locator, prefix=_words(text.text, start, key.start()))
    place = text.lines.at(key.start() + key[0].index("@"))
    return Reference("citation", name, place, citation=citation, start=start, end=end)


def _parts(bare: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Yield the spans between semicolons."""
    while start <= end:
        semicolon = bare.find(";", start, end)
        finish = end if semicolon < 0 else semicolon
        yield start, finish
        start = finish + 1


def _key_of(text: _Text, start: int, end: int) -> tuple[re.Match[str], int] | None:
    key = CITEKEY.search(text.bare, start, end)
    return None if key is None else (key, start)


def _key(text: _Text, match: re.Match[str]) -> str:
    start, end = match.span("key" if match["key"] else "braced")
    return normalize("NFC", text.text[start:end])


def _words(text: str, start: int, end: int) -> str:
    """Return a slice of the text on one line."""
    return " ".join(text[start:end].split())
