"""Sources, glossary, open questions, corrections, the page for missing addresses."""

from dataclasses import replace

from markupsafe import Markup

from kronika.plan.apparatus import corrections_pages, glossary_pages, not_found_pages, sources_pages
from kronika.plan.disputes import open_questions_pages
from kronika.records.model import Ref
from kronika.records.views.apparatus import CorrectionsView, GlossaryView, NotFoundView, SourcesView
from kronika.records.views.disputes import OpenQuestionsView
from tests.support.eruption import BARE
from tests.support.planning import material, whole


def test_the_bibliography_stands_by_kind_and_says_what_was_read() -> None:
    (page,) = sources_pages(whole())
    assert isinstance(page.view, SourcesView)
    said = [
        (group.title, [(line.id, line.checked, line.checked_words) for line in group.sources])
        for group in page.view.groups
    ]
    assert said == [
        ("Primary sources", [("pliny-letters", "passage", "every citation read in the work")]),
        ("Scholarship", [("unread", "", "further reading")]),
        ("Other works", [("digs-1748", "no", "not every citation is checked yet")]),
    ]


def test_a_source_says_where_it_is_cited() -> None:
    (page,) = sources_pages(whole())
    assert isinstance(page.view, SourcesView)
    letters = page.view.groups[0].sources[0]
    assert [link.text for link in letters.cited_on] == [
        "The earthquake",
        "The cloud rises",
        "Pliny sails",
        "The surge",
        "The dead",
        "Étesian wind",
    ]
    assert letters.archived == "https://archive.example/1"
    assert page.view.groups[2].sources[0].note == "In Spanish."


def test_a_note_on_a_source_has_the_marks_of_its_language() -> None:
    site = whole().site
    noted = tuple(replace(source, note='"Ash", a friend\'s word.') for source in site.sources)
    (page,) = sources_pages(replace(whole(), site=replace(site, sources=noted)))
    assert isinstance(page.view, SourcesView)
    assert {source.note for group in page.view.groups for source in group.sources} == {"“Ash”, a friend’s word."}


def with_works(entries: list[str]) -> SourcesView:
    """Return the bibliography of works whose entries are these, uncited and of no kind."""
    found = whole()
    first = found.site.sources[0]
    works = [replace(first, slug=f"work-{place}", source_kind="") for place in range(len(entries))]
    bibliography = {work.slug: Markup(entry) for work, entry in zip(works, entries, strict=True)}
    bodies = replace(found.bodies, bibliography=bibliography)
    (page,) = sources_pages(replace(found, site=replace(found.site, sources=tuple(works)), bodies=bodies))
    assert isinstance(page.view, SourcesView)
    return page.view


def test_works_stand_by_the_words_that_their_entries_begin_with() -> None:
    (group,) = with_works(["Zola", "“Dig”", "<i>Ash</i>", "Éluard"]).groups
    assert [line.html for line in group.sources] == ["<i>Ash</i>", "“Dig”", "Éluard", "Zola"]
    assert group.letters == ()


def test_many_works_of_a_kind_can_be_reached_by_their_letters() -> None:
    (group,) = with_works([*(["Zola"] * 20), "“Dig”", "1748", "<i>Ash</i>", "Éluard"]).groups
    assert [(link.text, link.url) for link in group.letters] == [
        ("0–9", "#work-21"),
        ("A", "#work-22"),
        ("D", "#work-20"),
        ("E", "#work-23"),
        ("Z", "#work-0"),
    ]


def test_more_than_three_pages_that_cite_a_work_stay_folded() -> None:
    found, work = whole(), Ref("source", "pliny-letters")
    mentions = tuple(mention for mention in found.site.mentions[work] if mention.how == "cites")
    assert len(mentions) > 3
    for count, words in ((3, ""), (4, "Cited on 4 pages")):
        site = replace(found.site, mentions={**found.site.mentions, work: mentions[:count]})
        (page,) = sources_pages(replace(found, site=site))
        assert isinstance(page.view, SourcesView)
        line = page.view.groups[0].sources[0]
        assert (line.cited_words, len(line.cited_on)) == (words, count)


def test_the_glossary_stands_by_first_letter_without_accents() -> None:
    (page,) = glossary_pages(whole())
    assert isinstance(page.view, GlossaryView)
    assert [(group.letter, [term.term for term in group.terms]) for group in page.view.groups] == [
        ("E", ["Étesian wind"]),
        ("T", ["Tephra"]),
    ]
    tephra = page.view.groups[1].terms[0]
    assert (tephra.id, tephra.native) == ("tephra", "τέφρα")
    assert [note.number for note in tephra.text.notes] == [1]


def test_a_term_lists_only_the_sources_that_its_notes_do_not_cite() -> None:
    (page,) = glossary_pages(whole())
    assert isinstance(page.view, GlossaryView)
    etesian, tephra = (group.terms[0] for group in page.view.groups)
    assert [source.html for source in etesian.sources] == ["<cite>Letters</cite>, 6.16"]
    assert tephra.sources == ()


def test_open_questions_gather_the_disputes_of_all_events() -> None:
    (page,) = open_questions_pages(whole())
    assert isinstance(page.view, OpenQuestionsView)
    (group,) = page.view.groups
    assert (group.event.title, group.event.url) == ("The cloud rises", "/events/eruption/")
    (dispute,) = group.disputes
    assert (dispute.id, dispute.question, dispute.judgement) == ("eruption-dispute-1", "In which month?", "")
    assert [(account.by, account.says) for account in dispute.accounts] == [
        ("The letter", "In August."),
        ("A charcoal note", "In October."),
    ]


def test_corrections_stand_newest_first_with_their_page() -> None:
    (page,) = corrections_pages(whole())
    assert isinstance(page.view, CorrectionsView)
    said = [(line.when.text, line.note, line.record.url if line.record else "") for line in page.view.corrections]
    assert said == [
        ("6 May 2024", "The wind was wrong.", "/events/eruption/"),
        ("1 May 2024", "The hour was wrong.", "/events/eruption/"),
    ]


def test_the_page_for_missing_addresses() -> None:
    (page,) = not_found_pages(whole())
    assert (page.path, page.template) == ("/404.html", "pages/404.html")
    assert isinstance(page.view, NotFoundView)
    assert page.view.title == "There is nothing here"


def test_only_what_exists_has_a_page() -> None:
    bare = material(BARE, ())
    for pages in (glossary_pages, open_questions_pages, corrections_pages):
        assert list(pages(bare)) == []
