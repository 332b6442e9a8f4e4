"""What is thin in a documentary is reported, page by page, and stops nothing."""

from kronika.parse import parse_documents
from kronika.records.coverage import GAPS, Coverage
from kronika.resolve import coverage, resolve_site
from tests.support.resolved import SOURCES, event, figure, file, person, settings
from tests.support.sites import site

EVERYTHING_NAMED = file("pages/about", "title: About", "navigation: About", body="[[events/x]] [[people/p]] [[f]]")


def covered(*files: str) -> Coverage:
    documents, unparsed = parse_documents(site(SOURCES + "".join(files)))
    assert documents is not None
    resolved, unresolved = resolve_site(documents)
    assert (*unparsed, *unresolved) == ()
    return coverage(resolved, documents)


def gaps(kind: str, *files: str) -> list[str]:
    return [f"{gap.at}: {gap.message}" for gap in covered(*files).gaps if gap.kind == kind]


def test_paragraphs_moments_and_accounts_without_a_citation_are_told_with_their_place() -> None:
    moments = "moments: [{date: 0079, text: It rose., sources: [tacitus]}, {date: 0079, text: It fell.}]"
    accounts = "accounts: [{by: A, says: Here., sources: [tacitus]}, {by: B, says: There.}]"
    text = "In 79. [@tacitus]\n\nIn 80.\n\nWords alone."
    assert gaps("uncited", event("x", moments, f"disputes: [{{question: Where?, {accounts}}}]", body=text)) == [
        "content/events/x.md:7:61: This moment has no source of its own.",
        "content/events/x.md:8:84: This account has no source of its own.",
        "content/events/x.md:12:1: A paragraph with a number has no citation of its own: In 80.",
    ]


def test_a_citation_in_a_text_was_read_as_far_as_the_records_own_sources_say() -> None:
    read = file("pages/a", "title: A", "sources: [{source: tacitus, checked: copy}]", body="In 79. [@tacitus]")
    unread = file("pages/b", "title: B", "sources: [tacitus]", body="In 79. [@tacitus]")
    assert gaps("unchecked", read, unread) == [
        "content/pages/b.md:3:11: The citation of 'tacitus' is not yet checked.",
        "content/pages/b.md:5:9: The citation of 'tacitus' is not yet checked.",
    ]


def test_each_page_and_the_whole_are_summed_up() -> None:
    read = file("pages/a", "title: A", "sources: [{source: tacitus, checked: passage}]", body="In 79. [@tacitus]")
    found = covered(read, event("x", body="In 80.\n\nIn 81. [@tacitus]"))
    assert [(page.path, page.stating, page.cited, page.citations, page.checked) for page in found.pages] == [
        ("content/events/x.md", 2, 1, 2, 0),
        ("content/pages/a.md", 1, 1, 2, 2),
    ]
    assert (found.whole.stating, found.whole.cited, found.whole.citations, found.whole.checked) == (3, 2, 4, 2)
    assert found.counts["uncited"] == 1
    assert set(found.counts) == set(GAPS)


def test_a_figure_none_of_whose_sources_was_read_is_told() -> None:
    unread = figure("f", "estimates: [{value: 1}, {value: 2, sources: [tacitus]}]")
    read = figure("g", "estimates: [{value: 1, sources: [{source: tacitus, checked: copy}]}]")
    inline = event("x", "figures: [{label: Ships, sources: [tacitus], estimates: [{value: 4}]}]")
    assert gaps("unread-figure", unread, read, inline) == [
        "content/events/x.md:7:19: None of the sources of 'Ships' was read.",
        "content/figures/f.md:2:8: None of the sources of 'f' was read.",
    ]


def test_records_that_nothing_names_are_told() -> None:
    named = (event("x", "people: [p]"), person("p"), figure("f", "estimates: [{value: 1}]"))
    assert gaps("unlinked", *named) == [
        "content/events/x.md:1:1: No other record names 'events/x'.",
        "content/figures/f.md:1:1: No other record names 'figures/f'.",
    ]
    assert gaps("unlinked", *named, EVERYTHING_NAMED) == []


def test_what_the_settings_name_is_linked() -> None:
    home = (
        "home: {lead: 'The [[f]] of it.', key_events: [x], paths: [{title: Go, minutes: 5, steps: ['[[people/p]]']}]}"
    )
    others = (event("x"), person("p"), figure("f", "estimates: [{value: 1}]"))
    assert gaps("unlinked", settings(home), *others) == []


def test_sources_neither_cited_nor_further_reading_are_told() -> None:
    more = """\
-- content/sources-2.yaml --
- {id: idle, type: book, title: Idle}
- {id: later, type: book, title: Later, custom: {further: true}}
"""
    assert gaps("unused-source", event("x"), more) == [
        "content/sources-2.yaml:1:8: The source 'idle' is cited nowhere.",
    ]


def test_web_sources_without_the_day_they_were_read_on_are_told() -> None:
    more = """\
-- content/sources-2.yaml --
- {id: a, type: webpage, title: A, URL: "https://example.org"}
- {id: b, type: webpage, title: B, URL: "https://example.org", accessed: 2024-05-06}
- {id: c, type: article-journal, title: C, URL: "https://example.org", DOI: 10.1000/1}
- {id: d, type: book, title: D}
"""
    assert gaps("no-access-date", more) == [
        "content/sources-2.yaml:1:8: The source 'a' has a web address and no 'accessed'.",
    ]


def test_words_of_the_interface_that_a_language_lacks_are_told() -> None:
    own = "-- content/strings.la.yaml --\nrecord.sources: Fontes\n"
    found = gaps("missing-string", settings().replace("[en]", "[la]"), own)
    assert "content/strings.la.yaml:1:1: 'record.summary' has no words in 'la'." not in found
    assert "content/strings.la.yaml:1:1: 'event.meanwhile' has no words in 'la'." in found
    assert not [line for line in found if "'record.sources'" in line]
    assert gaps("missing-string", settings().replace("[en]", "[hu]")) == []


def test_drafts_are_left_aside() -> None:
    assert covered(event("x", "status: draft", body="In 79.")).pages == ()


def test_the_report_tells_each_page_with_its_gaps_and_then_the_whole() -> None:
    about = file("pages/about", "title: About", "navigation: About", body="In 79.\n\nIn 80. [@tacitus; @tacitus]")
    assert str(covered(about)) == (
        "content/pages/about.md: 1 of 2 statements cited; citations: 0 read in the work, 0 in a copy, 2 not\n"
        "  5:1: A paragraph with a number has no citation of its own: In 79.\n"
        "  citations not yet checked: tacitus (2 times)\n"
        "\n"
        "The whole: 1 of 2 statements cited; citations: 0 read in the work, 0 in a copy, 2 not\n"
        "  paragraphs, moments and accounts with a number, a date or a quotation and no citation of their own: 1\n"
        "  citations not yet checked: 2\n"
        "  figures without a source that was read: 0\n"
        "  records that no other one names: 0\n"
        "  sources neither cited nor further reading: 0\n"
        "  web sources without the day on which they were read: 0\n"
        "  records without a translation: 0\n"
        "  files of translations that leave words out: 0\n"
        "  translations older than their original, and sections that do not follow it: 0\n"
        "  words of the interface shown in English for want of a translation: 0"
    )
