"""The documentary in its other languages: words, order of names, what is missing, and what is wrong."""

from textwrap import dedent

from kronika.parse import parse_documents
from kronika.records.model import Document, Ref
from kronika.records.site import SETTINGS, Documents, Site
from kronika.resolve import resolve_site, translate_site
from tests.support.sites import SETTINGS as SETTINGS_TEXT
from tests.support.sites import site

THREE = f"-- site.yaml --\n{SETTINGS_TEXT.replace('languages: [en]', 'languages: [en, hu, ar]')}"
BIBLIOGRAPHY = """\
-- content/sources.yaml --
- {id: tacitus, type: book, title: Annals, author: [{literal: Tacitus}]}
- {id: zsigmond, type: book, title: Zsuzsa, author: [{family: Zsigmond, given: Ödön}]}
- {id: zrinyi, type: book, title: Zeg, author: [{family: Zúgó, given: Ödön}]}
"""


def documents_of(*texts: str) -> Documents:
    documents, problems = parse_documents(site("".join((THREE, BIBLIOGRAPHY, *map(dedent, texts)))))
    assert documents is not None
    assert problems == ()
    return documents


def in_language(language: str, *texts: str, drafts: bool = False) -> Site:
    """Return the documentary in a language; nothing may be wrong with it."""
    documents = documents_of(*texts)
    original, problems = resolve_site(documents, drafts)
    translated, more = translate_site(original, documents, language)
    assert (*problems, *more) == ()
    return translated


def told(*texts: str, language: str = "hu") -> str:
    """Return what is wrong with the translations into a language, as a person is told it."""
    documents = documents_of(*texts)
    original, problems = resolve_site(documents)
    assert problems == ()
    return "\n".join(str(problem) for problem in translate_site(original, documents, language)[1])


def person(slug: str, name: str, hungarian: str = "") -> str:
    translation = f"-- content/people/{slug}.hu.md --\n---\nname: {hungarian}\n---\n" if hungarian else ""
    return f"-- content/people/{slug}.md --\n---\nname: {name}\n---\n{translation}"


def page(slug: str, body: str, hungarian: str | None = None) -> str:
    original = f"-- content/pages/{slug}.md --\n---\ntitle: {slug}\n---\n{dedent(body)}\n"
    if hungarian is None:
        return original
    return original + f"-- content/pages/{slug}.hu.md --\n---\ntitle: A {slug}\n---\n{dedent(hungarian)}\n"


def test_a_translated_record_stands_in_the_sites_language_and_the_rest_in_the_first() -> None:
    found = in_language("hu", person("ada", "Ada Byron", "Byron Ada"), person("grace", "Grace Hopper"))
    assert found.language == "hu"
    assert found.catalogue.language == "hu"
    assert {each.slug: each.name for each in found.people} == {"ada": "Byron Ada", "grace": "Grace Hopper"}
    assert found.fallbacks == {Ref("person", "grace")}
    assert found.language_of(Ref("person", "ada"), "name") == "hu"
    assert found.language_of(Ref("person", "grace"), "name") == "en"


def test_a_text_that_a_translation_leaves_out_is_in_the_first_language_but_a_name_is_the_same_in_both() -> None:
    found = in_language(
        "hu",
        """
        -- content/people/ada.md --
        ---
        name: Ada Byron
        summary: She wrote programs.
        roles: [{role: writer}, {role: countess}]
        ---
        -- content/people/ada.hu.md --
        ---
        roles: [~, {role: grófnő}]
        ---
        """,
    )
    ada = Ref("person", "ada")
    assert found.language_of(ada, "summary") == "en"
    assert found.language_of(ada, "roles", 0, "role") == "en"
    assert found.language_of(ada, "roles", 1, "role") == "hu"
    assert found.language_of(ada, "name") == "hu"
    assert found.language_of(ada, "body") == "en"


def test_in_the_first_language_everything_is_in_it() -> None:
    documents = documents_of(person("ada", "Ada Byron", "Byron Ada"), person("grace", "Grace Hopper"))
    original, _ = resolve_site(documents)
    assert original.fallbacks == frozenset()
    assert original.language_of(Ref("person", "grace"), "name") == "en"
    assert original.language_of(SETTINGS, "title") == "en"
    assert original.untranslated == {
        "hu": {Ref("person", "grace")},
        "ar": {Ref("person", "ada"), Ref("person", "grace")},
    }


def test_people_and_sources_stand_in_the_order_of_the_language() -> None:
    files = (person("a", "Cukor A"), person("b", "Csák B"), person("c", "Zúgó C"), person("d", "Zsák D"))
    english, hungarian = in_language("ar", *files), in_language("hu", *files)
    assert [each.name for each in english.people] == ["Csák B", "Cukor A", "Zsák D", "Zúgó C"]
    assert [each.name for each in hungarian.people] == ["Cukor A", "Csák B", "Zúgó C", "Zsák D"]
    assert [each.slug for each in english.sources] == ["tacitus", "zsigmond", "zrinyi"]
    assert [each.slug for each in hungarian.sources] == ["tacitus", "zrinyi", "zsigmond"]


def test_the_order_of_time_is_the_same_in_every_language() -> None:
    events = "".join(
        f"-- content/events/{slug}.md --\n---\ntitle: {slug}\nsummary: It was.\ndate: 0079\nthreads: [town]\n"
        f"sources: [tacitus]\n{more}---\n"
        for slug, more in (("arrival", ""), ("building", ""), ("closing", "before: [arrival]\n"))
    )
    documents = documents_of(events)
    original, _ = resolve_site(documents)
    translated, _ = translate_site(original, documents, "hu")
    assert [event.slug for event in original.events] == ["building", "closing", "arrival"]
    assert [event.slug for event in translated.events] == [event.slug for event in original.events]
    assert translated.bounds == original.bounds
    assert translated.periods.keys() == original.periods.keys()


def test_the_settings_words_are_those_of_the_language() -> None:
    found = in_language("hu", "-- site.hu.yaml --\nthreads: [~, {label: A világ}]\n")
    assert [thread.label for thread in found.settings.threads] == ["The town", "A világ"]
    assert found.language_of(SETTINGS, "threads", 0, "label") == "en"
    assert found.language_of(SETTINGS, "threads", 1, "label") == "hu"
    assert found.language_of(SETTINGS, "title") == "en"


def test_what_a_translation_links_to_is_mentioned_in_its_language_only() -> None:
    files = (person("ada", "Ada Byron"), page("why", "None.", "Lásd [[ada]]."))
    assert in_language("hu", *files).mentions.keys() == {Ref("person", "ada")}
    assert in_language("ar", *files).mentions.keys() == set()


def test_a_draft_is_left_out_in_every_language() -> None:
    draft = "-- content/people/ada.md --\n---\nname: Ada\nstatus: draft\n---\n"
    translation = "-- content/people/ada.hu.md --\n---\nname: Adél\n---\n"
    assert in_language("hu", draft, translation).people == ()
    assert [each.name for each in in_language("hu", draft, translation, drafts=True).people] == ["Adél"]


def test_a_document_written_in_the_language_is_shown_as_its_original() -> None:
    letter = """
        -- content/documents/letter.md --
        ---
        title: The letter
        rights: public domain
        translator: Ada Byron
        original_language: hu
        ---
        I saw it.
        -- content/documents/letter.original.md --
        Láttam.
        """
    found = in_language("hu", letter)
    ref = Ref("document", "letter")
    (document,) = found.documents
    assert (document.body.text.strip(), document.original.text, document.translator) == ("Láttam.", "", "")
    assert (found.language_of(ref, "body"), found.language_of(ref, "title")) == ("hu", "en")
    (arabic,) = in_language("ar", letter).documents
    assert (arabic.body.text.strip(), arabic.original.text.strip()) == ("I saw it.", "Láttam.")
    own = in_language("hu", letter, "-- content/documents/letter.hu.md --\n---\ntitle: Levél\n---\nLáttam én.\n")
    document = own.documents[0]
    assert isinstance(document, Document)
    assert (document.title, document.body.text.strip(), document.original.text.strip()) == (
        "Levél",
        "Láttam én.",
        "Láttam.",
    )


def test_a_text_that_is_translated_in_part_is_unfinished() -> None:
    english = """
        ## One
        1

        ## Two
        2
        """
    assert in_language("hu", page("why", english, "## Egy\n1\n")).unfinished == {Ref("page", "why")}
    assert in_language("hu", page("why", english, "## Egy\n1\n\n## Kettő\n2\n")).unfinished == frozenset()
    assert in_language("hu", page("why", english, "")).unfinished == {Ref("page", "why")}
    assert in_language("hu", page("why", english)).unfinished == frozenset()
    assert in_language("hu", person("ada", "Ada Byron", "Byron Ada")).unfinished == frozenset()


def test_a_title_without_its_text_borrows_the_text() -> None:
    titled = "-- content/pages/why.hu.md --\n---\ntitle: Miért\n---\n"
    found = in_language("hu", page("why", "Because."), titled, person("ada", "Ada Byron", "Byron Ada"))
    assert found.fallbacks == frozenset()
    assert found.borrowed == {"hu": {Ref("page", "why")}, "ar": {Ref("page", "why"), Ref("person", "ada")}}
    assert found.language_of(Ref("page", "why"), "title") == "hu"
    assert found.language_of(Ref("page", "why"), "body") == "en"


def test_the_sections_of_a_translation_are_those_of_the_original_in_their_order() -> None:
    english = """
        ## One
        1

        ## Two
        2

        ## Three {: #three }
        3
        """
    hungarian = "## Egy\n1\n\n## Kettő {: #three }\n2\n"
    assert in_language("hu", page("why", english, hungarian)).anchors == {
        Ref("page", "why"): {"one": "egy", "two": "three"}
    }


def test_a_link_in_a_translation_may_name_a_heading_of_either_language() -> None:
    sections = page("why", "## The cloud\nIt rose.\n", "## A felhő\nFelszállt.\n")
    for heading in ("a-felhő", "A felhő", "the-cloud", "The cloud"):
        assert told(sections, page("about", "None.", f"Lásd [[pages/why#{heading}]].")) == ""
    assert told(sections, page("about", "None.", "Lásd [[pages/why#a-hamu]].")) == (
        "content/pages/about.hu.md:4:6: 'pages/why' has no heading 'a-hamu'.\n  hint: It has 'a-felhő'."
    )


def test_what_a_translation_names_has_to_be_there() -> None:
    text = page("why", "None.", "Lásd [[people/adda]] [@tacitis].[^1]")
    assert told(person("ada", "Ada Byron"), text) == (
        "content/pages/why.hu.md:4:6: Unknown person 'adda'.\n"
        "  hint: Did you mean 'people/ada'?\n"
        "content/pages/why.hu.md:4:23: Unknown source 'tacitis'.\n"
        "  hint: Did you mean 'tacitus'?\n"
        "content/pages/why.hu.md:4:33: There is no note '1' in this text.\n"
        "  hint: Write it in a paragraph of its own: [^1]: ..."
    )


def test_what_a_translation_does_not_say_is_not_told_again() -> None:
    documents, _ = parse_documents(
        site("".join((THREE, BIBLIOGRAPHY, page("why", "See [[nobody]].", None), person("ada", "Ada", "Adél"))))
    )
    assert documents is not None
    original, problems = resolve_site(documents)
    assert len(problems) == 1
    assert translate_site(original, documents, "hu")[1] == ()


def test_the_lead_of_the_home_page_is_checked_where_it_is_written() -> None:
    assert told("-- site.hu.yaml --\nhome: {lead: 'Lásd [[nobody]].'}\n").startswith(
        "site.hu.yaml:1:20: Unknown record 'nobody'."
    )


def test_a_draft_is_not_linked_from_a_translation() -> None:
    draft = "-- content/people/ada.md --\n---\nname: Ada\nstatus: draft\n---\n"
    assert told(draft, page("why", "None.", "Lásd [[ada]].")).startswith(
        "content/pages/why.hu.md:4:6: 'ada' is a draft (content/people/ada.md:3:9), and what names it is published."
    )
