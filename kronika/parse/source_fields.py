"""The fields of a source: every variable of CSL 1.0.2, and our own under `custom`.

Source: Citation Style Language 1.0.2, Appendices III "Types" and IV "Variables", and the JSON schema of its input data;
the names that Zotero and Pandoc still write for older versions are read too.
"""

from typing import Any

from kronika.parse.atoms import address, boolean, choice, citekey, text
from kronika.parse.csl_dates import CslDate, CslDateShape
from kronika.parse.shapes import Field, Fields, ListOf, Shape
from kronika.records.model import Name

# fmt: off
TYPES = (
    "article", "article-journal", "article-magazine", "article-newspaper", "bill", "book", "broadcast", "chapter",
    "classic", "collection", "dataset", "document", "entry", "entry-dictionary", "entry-encyclopedia", "event",
    "figure", "graphic", "hearing", "interview", "legal_case", "legislation", "manuscript", "map", "motion_picture",
    "musical_score", "pamphlet", "paper-conference", "patent", "performance", "periodical", "personal_communication",
    "post", "post-weblog", "regulation", "report", "review", "review-book", "software", "song", "speech", "standard",
    "thesis", "treaty", "webpage",
)
NAMES = (
    "author", "chair", "collection-editor", "compiler", "composer", "container-author", "contributor", "curator",
    "director", "editor", "editor-translator", "editorial-director", "executive-producer", "guest", "host",
    "illustrator", "interviewer", "narrator", "organizer", "original-author", "performer", "producer", "recipient",
    "reviewed-author", "script-writer", "series-creator", "translator",
)
DATES = ("accessed", "available-date", "container", "event-date", "issued", "original-date", "submitted")
TEXTS = (
    "abstract", "annote", "archive", "archive-place", "archive_collection", "archive_location", "authority",
    "call-number", "chapter-number", "citation-key", "citation-label", "citation-number", "collection-number",
    "collection-title", "container-title", "container-title-short", "dimensions", "division", "DOI", "edition",
    "event", "event-place", "event-title", "first-reference-note-number", "genre", "ISBN", "ISSN", "issue",
    "journalAbbreviation", "jurisdiction", "keyword", "language", "locator", "medium", "note", "number",
    "number-of-pages",
    "number-of-volumes", "original-publisher", "original-publisher-place", "original-title", "page", "page-first",
    "part", "part-number", "part-title", "PMCID", "PMID", "printing", "printing-number", "publisher",
    "publisher-place", "references", "reviewed-genre", "reviewed-title", "scale", "section", "shortTitle", "source",
    "status", "supplement", "supplement-number", "title-short", "translated-title", "translated-title-short", "version",
    "volume", "volume-title", "volume-title-short", "year-suffix",
)
OLDER_NAMES = {"event": "event-title", "journalAbbreviation": "container-title-short", "shortTitle": "title-short"}
# fmt: on


def _name(**parts: Any) -> Name:
    """Return a name; a particle that is dropped in an index stands with the given name."""
    given = " ".join(part for part in (parts.get("given"), parts.get("dropping-particle")) if part)
    return Name(
        family=parts.get("family", ""),
        given=given,
        particle=parts.get("non-dropping-particle", ""),
        suffix=parts.get("suffix", ""),
        literal=parts.get("literal", ""),
    )


_PARTS = ("family", "given", "dropping-particle", "non-dropping-particle", "suffix", "literal")
_SWITCHES = ("comma-suffix", "static-ordering", "parse-names")
name = Fields(
    "a name: {family, given}, or {literal} for a body",
    (
        *(Field(part, text, "A part of the name.") for part in _PARTS),
        *(Field(switch, text, "How the name is ordered; not used.") for switch in _SWITCHES),
    ),
    _name,
    also=("literal",),
)


def _stated(**values: Any) -> dict[str, Any]:
    return values


custom = Fields(
    "a mapping",
    (
        Field("kind", choice("primary", "scholarship", "reference"), "What kind of source it is."),
        Field("further", boolean, "True if it is further reading and not cited."),
        Field("archived", address, "Where a copy of a web page is kept."),
        Field("note", text, "A remark for readers."),
    ),
    _stated,
    also=("kind",),
)

_date: Shape[CslDate] = CslDateShape()
_names = ListOf(name)

SOURCE = Fields(
    "a mapping",
    (
        Field("id", citekey, "The citekey.", required=True),
        Field("type", choice(*TYPES), "The type of work.", required=True),
        Field("title", text, "The title.", required=True),
        *(Field(variable, _names, "People or bodies.") for variable in NAMES),
        *(Field(variable, _date, "A date.") for variable in DATES),
        *(Field(variable, text, "A text or number.") for variable in TEXTS),
        Field("URL", address, "The work's web address."),
        Field("categories", ListOf(text), "Labels; not used."),
        Field("custom", custom, "What the documentary adds."),
    ),
    _stated,
)
"""A source's variables as stated."""
