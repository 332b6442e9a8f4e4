"""Our notes and bibliography against citeproc-js with the Chicago style of the CSL project (18th edition).

`chicago-notes-bibliography.csl` is the style of citation-style-language/styles (CC BY-SA 3.0, as it says itself).
`works.json` holds works of every type; a few are made up where a form had no famous example. Where we differ on
purpose, the difference stands below with its reason: first those that are the same for every work, as a change of
what the judge says, then those of single works.
"""

import json
import re
import shutil
import subprocess
from collections.abc import Callable, Mapping
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from kronika.markup.citations import bibliography_entry, full_note, short_note
from kronika.markup.citations.work import main_title
from kronika.records.catalogue import Catalogue
from kronika.records.model import Source
from kronika.records.references import Citation
from tests.support.bibliography import source_of
from tests.support.catalogues import catalogue

HERE = Path(__file__).parent
WORKS: list[dict[str, Any]] = json.loads((HERE / "works.json").read_text("utf-8"))
LOCALES = {"en": "en-US", "hu": "hu-HU"}

Words = Mapping[str, str]
Change = tuple[str, str | Callable[[re.Match[str]], str], str]  # what the judge says, what we say, why


def written_out(match: re.Match[str]) -> str:
    first, last = match[1], match[2]
    return f"{first}–{first[: max(0, len(first) - len(last))]}{last}"


MONTHS = "January|February|March|April|May|June|July|August|September|October|November|December"

CHANGES: Mapping[str, tuple[Change, ...]] = {
    "en": (
        (rf"\b({MONTHS}) (\d+), (\d{{4}})", r"\2 \1 \3", "dates are those of the rest of the site"),
        (r", tran\.", ", trans.", "the Manual's abbreviation; the judge's locale has another for one person"),
        (r"([Aa]ired [^,]+), ", r"\1, on ", "the style asks for the term 'on', which the judge's locale lacks"),
        (r"</i>, 3 \(", "</i>, 3 vols. (", "the style asks for the term 'vols.', which the judge's locale lacks"),
        (r"</i>\. 3\. ", "</i>. 3 vols. ", "the same in the bibliography"),
        (
            r"(,”?) <i>Verbal",
            r"\1 review of <i>Verbal",
            "the style asks for 'review of', which the judge's locale lacks",
        ),
        (r"(\.”?) <i>Verbal", r"\1 Review of <i>Verbal", "the same in the bibliography"),
        (r"88–352", "88-352", "the hyphen in a law's number is no range"),
    ),
    "hu": (
        (r", és ", " és ", "Hungarian has no comma before 'és'"),
        (r"\bsz\. (\d+(?:–\d+)?)", r"\1. sz.", "Hungarian puts the number first"),
        (r"\b[Kk]öt\. (\d+)\.?", r"\1. köt.", "Hungarian puts the number first"),
        (r"(köt\.) (?=Loeb|Government|Strahan|<i>)", r"\1 ", "Hungarian puts the number first"),
        (r"\bo\. (\d+)", r"\1. o.", "Hungarian puts the number first"),
        (r"(?<![\d–])(\d{3,})–(\d{1,2})\b", written_out, "Hungarian writes ranges out"),
        (r"„([^„“”]*)“([^”]*)”", r"„\1»\2«", "quotations within quotations have the language's inner marks"),
        (r"“([^”]*)”", r"„\1”", "quotations in titles have the language's marks"),
        (r"([!?]”</i>)\.", r"\1", "no full stop after another mark, as the judge has it in English"),
        (r"\belérés ", "hozzáférés: ", "the common word in Hungarian bibliographies"),
        (r"\bElérés ", "Hozzáférés: ", "the common word in Hungarian bibliographies"),
        (r"\baired ", "sugározva: ", "the judge has no Hungarian word"),
        (r"\bAired ", "Sugározva: ", "the judge has no Hungarian word"),
        (r"directed by ", "rendezte ", "the judge has no Hungarian word"),
        (r", ig\. ", ", rend. ", "'igazgató' is a director, but not of a film"),
        (r"</i>, 3 \(", "</i>, 3 köt. (", "the style asks for the term 'köt.', which the judge's locale lacks"),
        (r"</i>\. 3\. ", "</i>. 3 köt. ", "the same in the bibliography"),
        (r"(,) <i>Verbal", r"\1 ismertetett mű: <i>Verbal", "the judge has no Hungarian word"),
        (r"(\.) <i>Verbal", r"\1 Ismertetett mű: <i>Verbal", "the judge has no Hungarian word"),
        (r", by B. F.", ", írta B. F.", "the judge has no Hungarian word"),
        (r"88–352", "Pub. L. 88-352", "the judge has no Hungarian word; the hyphen in a law's number is no range"),
    ),
}

LISTED = "every kind of work is listed; the Manual leaves letters, speeches and reference works to the notes"
OWN_TITLE = "a review with a title of its own is known by it, like any article"

SINGLE: Mapping[tuple[str, str, str], tuple[str, str]] = {
    ("en", "review", "short"): ("Chomsky, “An Unsparing Look at Behaviorism,” 101–8.", OWN_TITLE),
    ("en", "review", "again"): ("Chomsky, “An Unsparing Look at Behaviorism.”", OWN_TITLE),
    ("hu", "review", "short"): ("Chomsky, „An Unsparing Look at Behaviorism”, 101–108.", OWN_TITLE),
    ("hu", "review", "again"): ("Chomsky, „An Unsparing Look at Behaviorism”.", OWN_TITLE),
    ("en", "post-forum", "entry"): (
        "UNHCR. “Photographs of the bridge.” Flickr, 4 October 2006. https://www.flickr.com/photos/unhcr/.",
        LISTED,
    ),
    ("hu", "post-forum", "entry"): (
        "UNHCR. „Photographs of the bridge”. Flickr, 2006. október 4. https://www.flickr.com/photos/unhcr/.",
        LISTED,
    ),
    ("en", "encyclopedia", "entry"): (
        "<i>Encyclopædia Britannica</i>. “Vesuvius.” 11th ed. Cambridge University Press, 1911.",
        LISTED,
    ),
    ("hu", "encyclopedia", "entry"): (
        "<i>Encyclopædia Britannica</i>. „Vesuvius”. 11. kiad. Cambridge University Press, 1911.",
        LISTED,
    ),
    ("en", "encyclopedia-online", "entry"): (
        "<i>Wikipedia</i>. “The Hungarian parliamentary election of 1947.” 3 February 2024. "
        "https://en.wikipedia.org/wiki/1947_Hungarian_parliamentary_election.",
        LISTED,
    ),
    ("hu", "encyclopedia-online", "entry"): (
        "<i>Wikipedia</i>. „The Hungarian parliamentary election of 1947”. 2024. február 3. "
        "https://en.wikipedia.org/wiki/1947_Hungarian_parliamentary_election.",
        LISTED,
    ),
    ("en", "dictionary", "entry"): (
        "<i>Oxford English Dictionary</i>. “Revolution.” Oxford University Press, 2010.",
        LISTED,
    ),
    ("hu", "dictionary", "entry"): (
        "<i>Oxford English Dictionary</i>. „Revolution”. Oxford University Press, 2010.",
        LISTED,
    ),
    ("en", "speech", "entry"): (
        "Kennedy, John F. “Address at Rice University on the Nation’s Space Effort.” Speech. 12 September 1962.",
        LISTED,
    ),
    ("hu", "speech", "entry"): (
        "Kennedy, John F. „Address at Rice University on the Nation’s Space Effort”. Speech. 1962. szeptember 12.",
        LISTED,
    ),
    ("en", "personal", "entry"): ("Molnár, János. “Letter to the editors.” 2 April 1999.", LISTED),
    ("hu", "personal", "entry"): ("Molnár, János. „Letter to the editors”. 1999. április 2.", LISTED),
}


def for_judge(work: dict[str, Any], language: str) -> dict[str, Any]:
    """Return a work as the judge is told it.

    It has no rule for short titles, so it gets ours. A language that is not English keeps it from changing the case
    of titles, which stay as their editors wrote them; Hungarian names are turned round in Hungarian texts only.
    """
    told = {"title-short": main_title(work["title"]), "language": "zxx", **work}
    return told if language == "hu" else {**told, "language": "zxx"}


@cache
def judged(language: str) -> Mapping[str, Words]:
    if shutil.which("node") is None or not (HERE / "node_modules" / "citeproc").is_dir():
        pytest.fail("citeproc-js is not installed: make judges")
    call = ["node", str(HERE / "citations.mjs"), str(HERE / "chicago-notes-bibliography.csl"), LOCALES[language]]
    told = json.dumps([for_judge(work, language) for work in WORKS])
    answer = subprocess.run(call, input=told, capture_output=True, text=True, encoding="utf-8", check=True)
    return json.loads(answer.stdout)  # type: ignore[no-any-return]


def expected(work: str, form: str, language: str) -> str:
    words = judged(language)[work][form].replace("&#38;", "&amp;")
    for pattern, replacement, _ in CHANGES[language]:
        words = re.sub(pattern, replacement, words)
    return words


def ours(source: Source, words: Catalogue) -> Words:
    said = {
        "full": full_note(source, Citation(source.slug), words),
        "paged": full_note(source, Citation(source.slug, "p. 12"), words),
        "short": short_note(source, Citation(source.slug, "pp. 101-108"), words),
        "again": short_note(source, Citation(source.slug), words),
        "entry": bibliography_entry(source, words),
    }
    return {form: re.sub(r"</?a\b[^>]*>", "", text) for form, text in said.items()}


@pytest.mark.parametrize("language", LOCALES)
@pytest.mark.parametrize("work", WORKS, ids=[work["id"] for work in WORKS])
def test_a_work_is_cited_as_the_judge_cites_it(work: dict[str, Any], language: str) -> None:
    said = ours(source_of(work), catalogue(language))
    wanted = {
        form: SINGLE.get((language, work["id"], form), (expected(work["id"], form, language), ""))[0] for form in said
    }
    assert said == wanted


@pytest.mark.parametrize(("language", "work", "form"), SINGLE)
def test_a_difference_that_is_listed_is_one(language: str, work: str, form: str) -> None:
    assert SINGLE[language, work, form][0] != expected(work, form, language)


def test_there_is_a_work_of_every_common_type() -> None:
    types = {work["type"] for work in WORKS}
    assert types >= {
        "article-journal", "article-magazine", "article-newspaper", "book", "broadcast", "chapter", "dataset",
        "document", "entry-encyclopedia", "interview", "legal_case", "legislation", "manuscript", "motion_picture",
        "pamphlet", "post", "post-weblog", "report", "review-book", "speech", "thesis", "treaty", "webpage",
    }  # fmt: skip
