"""Sources, glossary, open questions, corrections, the page for missing addresses."""

from kronika.plan.apparatus import corrections_pages, glossary_pages, not_found_pages, sources_pages
from kronika.plan.disputes import open_questions_pages
from kronika.records.views.reference import CorrectionsView, GlossaryView, SourcesView
from kronika.records.views.story import NotFoundView, OpenQuestionsView
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
