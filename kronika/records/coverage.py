"""What a documentary could still bear out better: gaps, which are no mistakes."""

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from kronika.records.errors import At

GAPS: Mapping[str, str] = {
    "uncited": "paragraphs, moments and accounts with a number, a date or a quotation and no citation of their own",
    "unchecked": "citations not yet checked",
    "unread-figure": "figures without a source that was read",
    "unlinked": "records that no other one names",
    "unused-source": "sources neither cited nor further reading",
    "no-access-date": "web sources without the day on which they were read",
    "missing-translation": "records without a translation",
    "untranslated-text": "files of translations that leave words out",
    "stale-translation": "translations older than their original, and sections that do not follow it",
    "missing-string": "words of the interface shown in English for want of a translation",
}
"""The kinds of gap, in the order in which they are told."""


@dataclass(frozen=True, order=True)
class Gap:
    """One thing that is missing: where, of which kind (a key of GAPS), what it is about, and a sentence.

    `subject` is the citekey, the message's key, the record's slug or the language.
    """

    at: At
    kind: str
    subject: str
    message: str


@dataclass(frozen=True, slots=True)
class PageCoverage:
    """How well the text of one file is borne out.

    `stating` are its paragraphs, moments and accounts with a number, a date or a quotation, of which `cited` have a
    citation of their own; `citations` are all of its citations, of which `checked` were read in the work and `copied`
    in a copy.
    """

    path: str
    stating: int
    cited: int
    citations: int
    checked: int
    copied: int

    def __str__(self) -> str:
        unread = self.citations - self.checked - self.copied
        return (
            f"{self.cited} of {self.stating} statements cited; "
            f"citations: {self.checked} read in the work, {self.copied} in a copy, {unread} not"
        )


@dataclass(frozen=True)
class Coverage:
    """Every page's coverage, in order of path, and every gap, in order of place; `gaps` names what no page owns too."""

    pages: tuple[PageCoverage, ...]
    gaps: tuple[Gap, ...]

    @property
    def whole(self) -> PageCoverage:
        """The sum of the pages, under no path."""
        sums = (sum(getattr(page, name) for page in self.pages) for name in PageCoverage.__slots__[1:])
        return PageCoverage("", *sums)

    def __str__(self) -> str:
        """Return a report: each file with its gaps, then the whole."""
        pages = {page.path: page for page in self.pages}
        by_path: dict[str, list[Gap]] = {path: [] for path in pages}
        for gap in self.gaps:
            by_path.setdefault(gap.at.path, []).append(gap)
        parts = []
        for path, gaps in sorted(by_path.items()):
            page = f": {pages[path]}" if path in pages and pages[path].citations + pages[path].stating else ""
            parts.append("\n".join((f"{path}{page}", *_lines(gaps))))
        counts = (f"  {words}: {self.counts[kind]}" for kind, words in GAPS.items())
        return "\n".join((*parts, "", f"The whole: {self.whole}", *counts))

    @property
    def counts(self) -> Mapping[str, int]:
        """How many gaps there are of each kind."""
        return {kind: sum(gap.kind == kind for gap in self.gaps) for kind in GAPS}


_IN_ONE_LINE = ("unchecked", "missing-string", "missing-translation")
"""Kinds of gap of which a file may have so many that only their subjects are told."""


def _lines(gaps: list[Gap]) -> Iterator[str]:
    yield from (f"  {gap.at.line}:{gap.at.column}: {gap.message}" for gap in gaps if gap.kind not in _IN_ONE_LINE)
    for kind in _IN_ONE_LINE:
        subjects = Counter(gap.subject for gap in gaps if gap.kind == kind)
        if subjects:
            told = (subject if times == 1 else f"{subject} ({times} times)" for subject, times in subjects.items())
            yield f"  {GAPS[kind]}: {', '.join(told)}"
