"""References found in Markdown text: links, embeds, citations and notes, each with its place."""

from dataclasses import dataclass, field

from kronika.records.errors import At


@dataclass(frozen=True)
class Citation:
    """A pointer into a source. `checked` is "passage", "copy" or "no": what the editor has read of it.

    `prefix` stands before the source in text citations ("see").
    """

    source: str
    locator: str = ""
    note: str = ""
    checked: str = "no"
    prefix: str = ""


@dataclass(frozen=True)
class Reference:
    """One reference in a text.

    `form`: "link" (`[[target#fragment|label]]`), "embed" (`![[target#fragment]]`), "citation" (`[@key]`,
    `@key`, or the source of a quote callout), "note" (`[^id]`) or "note-definition" (`[^id]: ...`).
    `target` is the slug with or without its folder, the citekey, or the note's id.
    `start` and `end` are offsets in the text (characters); for a cluster of citations each has its own.
    """

    form: str
    target: str
    at: At = field(compare=False)
    fragment: str = ""
    label: str = ""
    citation: Citation | None = None
    start: int = 0
    end: int = 0


@dataclass(frozen=True)
class Prose:
    """Markdown as an editor wrote it, with the references found in it. `at` is where its first character stands.

    `addresses` are those of the site that a record's text links to as Markdown does, with their offsets.
    """

    text: str
    at: At = field(default=At(""), compare=False)
    references: tuple[Reference, ...] = ()
    addresses: tuple[tuple[str, int], ...] = ()

    def __bool__(self) -> bool:
        return bool(self.text.strip())
