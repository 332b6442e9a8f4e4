"""The pages of documents, essays and pages."""

from kronika.plan.documents import document_pages, document_view
from kronika.plan.plan import plan_leaf
from kronika.records.model import Document
from kronika.records.views.documents import DocumentsView, TextView
from tests.support.eruption import BARE, RECORDS
from tests.support.planning import material, whole

LETTER = next(record for record in RECORDS if isinstance(record, Document))


def test_documents_stand_oldest_first_with_their_kind_and_date() -> None:
    page = next(document_pages(whole())).view
    assert isinstance(page, DocumentsView)
    assert [(line.title, line.kicker.text if line.kicker else "") for line in page.documents] == [
        ("Letter to Tacitus", "letter, August 79\xa0AD (uncertain)"),
        ("A scrap", ""),
    ]


def test_a_document_says_where_it_comes_from() -> None:
    page = document_view(whole(), LETTER)
    before, after = (
        {
            fact.label: [(line.when.text if line.when else line.html or line.text, line.url) for line in fact.lines]
            for fact in facts
        }
        for facts in (page.facts, page.provenance)
    )
    assert before == {
        "Date": [("August 79 AD (uncertain)", "")],
        "From": [("Pliny the Younger", "")],
        "To": [("Pliny the Elder", "/people/pliny-elder/")],
    }
    assert after == {
        "Original language": [("Latin", "")],
        "Translated by": [("C. Classicist", "")],
        "Rights": [("public domain", "")],
        "The whole text": [("In any library.", "")],
    }
    assert page.excerpt_only
    assert [line.title for line in page.events] == ["The cloud rises"]


def test_an_essay_and_a_page_have_templates_of_their_own() -> None:
    about, why = (plan_leaf(whole(), page.ref)[0] for page in whole().site.pages)
    assert (about.path, about.template) == ("/about/", "pages/page.html")
    assert (why.path, why.template) == ("/why/", "pages/essay.html")
    assert isinstance(why.view, TextView)
    assert why.view.colophon.authors == "B. Writer"


def test_a_site_without_documents_has_no_page_of_documents() -> None:
    assert list(document_pages(material(BARE, ()))) == []
