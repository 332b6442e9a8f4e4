"""Which file is what."""

import pytest

from kronika.parse.layout import Named, name_files


def told(*paths: str) -> list[str]:
    return [str(problem) for problem in name_files(paths)[1]]


@pytest.mark.parametrize(
    ("path", "named"),
    [
        ("site.yaml", Named("site.yaml", "settings")),
        ("content/events/arrival.md", Named("content/events/arrival.md", "record", "event", "arrival")),
        ("content/people/gerő-2.md", Named("content/people/gerő-2.md", "record", "person", "gerő-2")),
        ("content/people/हिन्दी.md", Named("content/people/हिन्दी.md", "record", "person", "हिन्दी")),
        ("content/documents/a.md", Named("content/documents/a.md", "record", "document", "a")),
        ("content/documents/a.original.md", Named("content/documents/a.original.md", "original", "document", "a")),
        ("content/sources.yaml", Named("content/sources.yaml", "sources")),
        ("content/sources-more.json", Named("content/sources-more.json", "sources")),
        ("content/sources.yml", Named("content/sources.yml", "sources")),
        ("content/sources.bib", Named("content/sources.bib", "sources")),
        ("content/sources-új.bib", Named("content/sources-új.bib", "sources")),
        ("content/maps/bay.geojson", Named("content/maps/bay.geojson", "map", "map", "bay")),
        ("content/maps/bay.md", Named("content/maps/bay.md", "note")),
        ("content/media/bay-1.jpg", Named("content/media/bay-1.jpg", "picture", name="bay-1.jpg")),
        ("content/media/bay.md", Named("content/media/bay.md", "record", "media", "bay")),
        ("content/strings.pt-BR.yaml", Named("content/strings.pt-BR.yaml", "strings", language="pt-BR")),
        ("content/events/a.hu.md", Named("content/events/a.hu.md", "translation", "event", "a", "hu")),
        ("site.pt-BR.yaml", Named("site.pt-BR.yaml", "settings-translation", language="pt-BR")),
    ],
)
def test_a_file_is_what_its_path_says(path: str, named: Named) -> None:
    assert name_files([path]) == ((named,), ())


@pytest.mark.parametrize("folder", ["events", "people", "places", "figures", "documents", "terms", "pages", "media"])
def test_each_kind_of_record_has_its_folder(folder: str) -> None:
    ((named,), problems) = name_files([f"content/{folder}/a.md"])
    assert (str(named.ref), problems) == (f"{folder}/a", ())


@pytest.mark.parametrize(
    "path",
    [
        "content/sources.txt", "content/source.yaml", "content/a.md", "content/strings.yaml", "content/site.yaml",
        "content/events/a", "content/events/a.MD", "content/events/a.md.bak", "content/events/a.yaml",
        "content/terms/a.jpg", "content/maps/a.json", "content/maps/x/a.geojson", "content/media/a.txt",
        "content/media/a.mp4", "content/.md", "site..yaml",
    ],
)  # fmt: skip
def test_any_other_file_belongs_to_no_kind(path: str) -> None:
    assert [problem.partition("\n")[0] for problem in told(path)] == [f"{path}:1:1: This file belongs to no kind."]


def test_a_slug_is_in_composed_form() -> None:
    ((named,), problems) = name_files(["content/people/gero\u030b.md"])
    assert (named.name, problems) == ("gerő", ())


@pytest.mark.parametrize(
    ("path", "problem"),
    [
        (
            "content/events/The Arrival.md",
            "'The Arrival' cannot be a file's name.\n"
            "  hint: Use lower-case letters, digits and hyphens: the-arrival.md",
        ),
        (
            "content/events/a_b.md",
            "'a_b' cannot be a file's name.\n  hint: Use lower-case letters, digits and hyphens: a-b.md",
        ),
        (
            "content/events/½.md",
            "'½' cannot be a file's name.\n  hint: Use lower-case letters, digits and hyphens.",
        ),
        ("content/events/-.md", "'-' cannot be a file's name.\n  hint: Use lower-case letters, digits and hyphens."),
        (
            "content/events/a.Draft.md",
            "'a.Draft' cannot be a file's name.\n"
            "  hint: Name it a.md; a dot stands before the language of a translation.",
        ),
        (
            "content/events/a.txt",
            "This file belongs to no kind.\n  hint: A record is a file with the ending .md in content/events/.",
        ),
        (
            "content/events/old/a.md",
            "Folders of records are flat, and this file lies deeper.\n  hint: Move it into content/events/.",
        ),
        (
            "site.german.yaml",
            "This file belongs to no kind.\n"
            "  hint: The settings stand in site.yaml, their words in another language in site.LANG.yaml.",
        ),
        (
            "content/event/a.md",
            "There is no kind of record for the folder 'content/event/'.\n  hint: Did you mean 'events'?",
        ),
        (
            "content/notes.txt",
            "This file belongs to no kind.\n"
            "  hint: Here stand sources*.yaml, .json or .bib, and strings.LANG.yaml; records stand in their folders.",
        ),
    ],
)
def test_a_file_of_no_kind_is_a_problem(path: str, problem: str) -> None:
    assert told(path) == [f"{path}:1:1: {problem}"]


@pytest.mark.parametrize(("first", "second"), [("strasse", "straße"), ("αθηνας", "αθηνασ"), ("ŉ", "ʼn")])
def test_names_that_differ_in_letter_case_only_are_one(first: str, second: str) -> None:
    one, other = sorted(f"content/terms/{name}.md" for name in (first, second))
    assert told(one, other) == [f"{other}:1:1: The file has the same name as {one}.\n  hint: Rename one of them."]


def test_two_files_of_one_name_are_a_problem() -> None:
    composed, decomposed = "content/people/gerő.md", "content/people/gero\u030b.md"
    assert told(composed, decomposed) == [
        f"{composed}:1:1: The file has the same name as {decomposed}.\n  hint: Rename one of them."
    ]
