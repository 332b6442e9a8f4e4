"""The finished bytes, looked at once more."""

import pickle

import pytest

from kronika.records.files import OutputFile
from kronika.verify import Looked, look_at, look_at_parts, verify_files


def page(body: str, path: str = "events/arrival/index.html") -> OutputFile:
    return OutputFile(path, f'<!doctype html><html lang="en"><title>A</title>\n{body}</html>'.encode())


def told(*files: OutputFile, base_path: str = "/") -> list[str]:
    return [str(problem) for problem in verify_files(files, base_path)]


HOME = page('<h1 id="top">Home</h1>', "index.html")


@pytest.mark.parametrize(
    "link",
    [
        '<a href="../../index.html">',
        '<a href="../../">',
        '<a href="../../#top">',
        '<a href="../..">',
        '<a href="#here" id="here">',
        '<a href="https://example.org/#x">',
        '<a href="mailto:a@example.org">',
        '<img src="../../picture.png" alt="">',
        '<img srcset="../../picture.png 1x, ../../picture.png 2x" alt="">',
        '<svg><a href="../../index.html"><title>x</title></a></svg>',
        '<!-- <a href="nowhere"> -->',
        '<script>"<a href=nowhere>"</script>',
    ],
)
def test_a_sound_page_has_no_problem(link: str) -> None:
    assert told(HOME, page(link), OutputFile("picture.png", b"")) == []


@pytest.mark.parametrize(
    ("body", "problem"),
    [
        ('<a href="gone.html">', "The link 'gone.html' leads to no page."),
        ('<a href="../gone/">', "The link '../gone/' leads to no page."),
        ('<a href="../../index.html#gone">', "The link '../../index.html#gone' leads to no place on its page."),
        ('<a href="#gone">', "The link '#gone' leads to no place on its page."),
        ('<a href="/index.html">', "The link '/index.html' begins at the host's root and breaks below a sub-path."),
        ('<img src="gone.png" alt="">', "The link 'gone.png' leads to no page."),
        ("<img src='../../index.html'>", "The picture has no alternative text."),
        ('<p id="a"><p id="a">', "The id 'a' stands twice on the page."),
        ('<p aria-labelledby="gone">', "There is no id 'gone' on the page."),
        ('<button popovertarget="gone">', "There is no id 'gone' on the page."),
    ],
)
def test_what_is_broken_is_told_with_its_place(body: str, problem: str) -> None:
    told_of_it = told(HOME, page(f"<p>\n  {body}"))[0].partition("\n")[0]
    assert told_of_it.endswith(problem)
    assert told_of_it.startswith("events/arrival/index.html:3:")


def test_a_broken_link_says_that_its_page_is_made_from_something() -> None:
    assert told(HOME, page('<a href="gone.html">')) == [
        "events/arrival/index.html:2:1: The link 'gone.html' leads to no page.\n"
        "  hint: Mend it in the text or template that this page is made from."
    ]


def test_the_page_for_lost_readers_uses_the_published_path() -> None:
    lost = page('<a href="/sub/index.html">', "404.html")
    assert told(HOME, lost, base_path="/sub/") == []
    assert told(HOME, lost, base_path="/other/")[0].startswith(
        "404.html:2:1: The link '/sub/index.html' lies outside the site's path."
    )


def test_two_files_that_differ_in_letter_case_only_are_told() -> None:
    doubles = told(OutputFile("a/Index.html", HOME.data), OutputFile("a/index.html", HOME.data))
    assert [line.split(": ", 1)[1] for line in doubles] == [
        "Two files claim this path.\n  hint: Rename one of them."
    ] * 2


def test_a_page_without_title_or_language_is_told() -> None:
    assert told(OutputFile("index.html", b"<html lang=en>"))[0].endswith("The page has no title.")
    assert told(OutputFile("index.html", b"<html><title>A</title>"))[0].endswith("The page has no language.")


PART = '<div id="a"><a href="#b.x">On</a><label for="a">A</label></div>'
OTHER = '<div id="b"><p id="b.x"></p><img src="../c.png" alt=""></div>'


def in_parts(*parts: str, frame: str = '<a href="#a">A</a>') -> tuple[Looked, Looked]:
    """Return what is seen in a page of parts: looked at in parts, and as a whole."""

    def seen(text: str, *, whole: bool = True) -> Looked:
        return look_at(OutputFile("p/index.html", text.encode()), "/", whole=whole)

    def around(inside: str) -> str:
        return f'<html lang="en"><title>All</title>{frame}{inside}</html>'

    text = around("<hr>".join(parts))
    pieces = (seen(around("<hr>")), *(seen(part, whole=False) for part in parts))
    return look_at_parts(OutputFile("p/index.html", text.encode()), pieces, "/"), seen(text)


def test_in_a_page_of_parts_is_seen_what_is_seen_in_the_whole() -> None:
    together, whole = in_parts(PART, OTHER)
    assert together == whole
    assert together.targets == ("c.png", "p/index.html#a", "p/index.html#b.x")
    assert together.problems == ()


@pytest.mark.parametrize(
    ("parts", "frame"),
    [
        ((PART, OTHER.replace('"b"', '"a"')), ""),
        ((PART, OTHER), '<p id="a"></p>'),
        ((PART, OTHER.replace(' alt=""', "")), ""),
        ((PART.replace('for="a"', 'for="c"'), OTHER), ""),
        ((PART.replace('for="a"', 'for="b.x"'), OTHER), ""),
    ],
)
def test_what_is_wrong_in_a_page_of_parts_is_told_with_its_place_on_the_page(
    parts: tuple[str, ...], frame: str
) -> None:
    together, whole = in_parts(*parts, frame=frame)
    assert together == whole


def test_what_was_seen_comes_back_with_the_same_words_for_all_pages() -> None:
    seen = look_at(page('<p id="ash"></p><a href="../a.html">A</a>', "events/arrival/index.html"), "/")
    one, other = (pickle.loads(pickle.dumps(seen)) for _ in range(2))
    assert one == other == seen
    assert one.targets[0] is other.targets[0]
