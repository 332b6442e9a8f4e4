"""Rendering: strict, escaped, and no template can break the build other than by a problem with its place."""

from collections.abc import Mapping
from dataclasses import dataclass

import pytest
from jinja2 import Environment
from markupsafe import Markup

from kronika.records.catalogue import Catalogue
from kronika.records.files import OutputFile, SourceFile
from kronika.records.rendered import PageView
from kronika.render import link_form
from tests.support.steps import render_pages

CATALOGUE = Catalogue("en", {"event.meanwhile": "Meanwhile", "count": {"one": "{count} thing", "other": "{count}"}})


@dataclass(frozen=True)
class Eruption:
    title: str
    account: Markup
    cause: str | None = None


VIEW = Eruption("Ash & fire", Markup("<p>It fell.</p>"))


def templates(files: Mapping[str, str]) -> dict[str, SourceFile]:
    return {name: SourceFile(f"templates/{name}", text.encode()) for name, text in files.items()}


def rendered(files: Mapping[str, str], *paths: str) -> tuple[OutputFile, ...]:
    pages = tuple(PageView(path, "pages/event.html", VIEW) for path in paths or ("/events/ash/",))
    output, problems = render_pages(pages, templates(files), CATALOGUE, link_form("folder", "https://example.org/79"))
    assert problems == ()
    return output


def complaints(files: Mapping[str, str]) -> list[str]:
    pages = tuple(PageView(path, "pages/event.html", VIEW) for path in ("/events/ash/", "/events/fire/"))
    _, problems = render_pages(pages, templates(files), CATALOGUE, link_form("folder", "https://example.org/79"))
    return [str(problem) for problem in problems]


def test_a_page_is_utf8_html_at_its_index_with_relative_links() -> None:
    (page,) = rendered({"pages/event.html": '<h1>{{ title }} – é</h1>\n<a href="/people/">x</a>\n'})
    assert page.path == "events/ash/index.html"
    assert page.data.decode() == '<h1>Ash &amp; fire – é</h1>\n<a href="../../people/">x</a>'


def test_the_page_for_missing_addresses_is_a_file_of_its_own() -> None:
    (page,) = rendered({"pages/event.html": '<a href="/">x</a>'}, "/404.html")
    assert page.path == "404.html"
    assert page.data == b'<a href="/79/">x</a>'


@pytest.mark.parametrize(
    ("template", "printed"),
    [
        ("{{ 1 }}{{ 2.5 }}{{ true }}", b"12.5True"),
        ("{{ [title] }}", b"[&#39;Ash &amp; fire&#39;]"),
        ("{% autoescape false %}{{ title }}{% endautoescape %}{{ title }}", b"Ash & fireAsh &amp; fire"),
        ("{% macro m(x) %}<i>{{ x }}</i>{% endmacro %}{{ m(title) }}{{ m(account) }}", None),
    ],
)
def test_values_of_every_kind_are_printed_as_jinja_prints_them(template: str, printed: bytes | None) -> None:
    (page,) = rendered({"pages/event.html": template})
    plain = Environment(autoescape=True).from_string(template).render(title=VIEW.title, account=VIEW.account).encode()
    assert page.data == plain
    assert printed in (None, plain)


def test_markup_passes_and_text_is_escaped() -> None:
    (page,) = rendered({"pages/event.html": "{{ account }}{{ account ~ '<' }}"})
    assert page.data == b"<p>It fell.</p><p>It fell.</p>&lt;"


def test_words_come_from_the_catalogue_in_macros_too() -> None:
    (page,) = rendered(
        {
            "components/title.html": '{% macro title() %}{{ words["event.meanwhile"] }}{% endmacro %}',
            "pages/event.html": '{% from "components/title.html" import title %}{{ title() }}',
        }
    )
    assert page.data == b"Meanwhile"


FAILS = "This template fails:"
UNREAD = "This template cannot be read:"
HINT = "\n  hint: A template sees the fields of its view and `words`; docs/templates.md lists them."
COMPARE = "\n  hint: Compare it with the packaged template of the same name."


@pytest.mark.parametrize(
    ("template", "complaint"),
    [
        ("<p>\n{{ titel }}", f"2:1: {FAILS} 'titel' is undefined.{HINT}"),
        (
            "{{ words['event.x'] }}",
            f"1:1: {FAILS} there are no plain words under the key 'event.x'.{HINT}",
        ),
        ("{{ words['count'] }}", f"1:1: {FAILS} there are no plain words under the key 'count'.{HINT}"),
        ("{{ cause }}", f"1:1: {FAILS} a value that is not there would be printed.{HINT}"),
        ("\n\n{{ 1 / 0 }}", f"3:1: {FAILS} division by zero.{HINT}"),
        ("{{ title + 1 }}", f'1:1: {FAILS} can only concatenate str (not "int") to str.{HINT}'),
        (
            "{{ title.__class__.__mro__ }}",
            f"1:1: {FAILS} access to attribute '__class__' of 'str' object is unsafe." + HINT,
        ),
        (
            "{% if %}",
            f"1:1: {UNREAD} Expected an expression, got 'end of statement block'.{COMPARE}",
        ),
        ("a\n{{ title | shout }}", f"2:1: {UNREAD} No filter named 'shout'.{COMPARE}"),
        (
            "\n{% include 'x.html' %}",
            "2:1: There is no template 'x.html'.\n  hint: Templates are named by their path below templates/.",
        ),
    ],
)
def test_a_broken_template_is_one_problem_at_its_line(template: str, complaint: str) -> None:
    assert complaints({"pages/event.html": template}) == [f"templates/pages/event.html:{complaint}"]


def test_a_fault_in_a_component_names_the_component() -> None:
    files = {
        "components/date.html": "{% macro date(day) %}\n<time>{{ day.year }}</time>{% endmacro %}",
        "pages/event.html": '{% from "components/date.html" import date %}\n\n{{ date(title) }}',
    }
    assert complaints(files) == [
        f"templates/components/date.html:2:1: This template fails: 'str object' has no attribute 'year'.{HINT}"
    ]


def test_a_template_that_calls_itself_without_end_is_a_problem() -> None:
    (complaint,) = complaints({"pages/event.html": "{% include 'pages/event.html' %}"})
    assert complaint.startswith("templates/pages/event.html:1:1: This template fails: maximum recursion depth")


def test_a_missing_page_template_is_a_problem_at_its_own_path() -> None:
    assert complaints({}) == [
        "templates/pages/event.html:1:1: There is no template 'pages/event.html'.\n"
        "  hint: Templates are named by their path below templates/."
    ]


def test_a_template_that_is_no_utf8_is_a_problem_at_its_line() -> None:
    pages = (PageView("/", "pages/event.html", VIEW),)
    broken = {"pages/event.html": SourceFile("templates/pages/event.html", b"<p>\n\xff</p>")}
    _, problems = render_pages(pages, broken, CATALOGUE, link_form("file", "https://example.org"))
    assert [str(problem) for problem in problems] == [
        f"templates/pages/event.html:2:1: This template cannot be read: it is no UTF-8 text.{COMPARE}"
    ]


def test_words_that_a_language_lacks_are_english_and_say_so() -> None:
    catalogue = Catalogue("ar", {"event.after": "بعد"}, {"event.meanwhile": "Meanwhile", "event.after": "Next"})
    text = (
        '<p title="{{ words["event.meanwhile"]|string }}">{{ words["event.meanwhile"] }} {{ words["event.after"] }}</p>'
    )
    pages = (PageView("/events/ash/", "pages/event.html", VIEW),)
    files, problems = render_pages(
        pages, templates({"pages/event.html": text}), catalogue, link_form("file", "https://example.org")
    )
    assert problems == ()
    assert files[0].data.decode() == '<p title="Meanwhile"><span lang="en" dir="ltr">Meanwhile</span> بعد</p>'
