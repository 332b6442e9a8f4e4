"""Records of pictures, and the files beside them."""

import pytest

from kronika.parse import parse_documents
from kronika.records.files import SourceFile, Sources
from kronika.records.model import Media, Ref
from kronika.records.site import Documents
from tests.support.sites import site

RIGHT = """\
file: walls.jpg
alt: A wall with two gates.
credit: The town museum
rights: CC-BY-4.0
"""


def parsed(records: str, *pictures: str) -> tuple[Documents, list[str]]:
    """Return what a site gives with these records and (empty) files of pictures."""
    sources = site(records)
    files = {path: SourceFile(path, b"") for path in (f"content/media/{name}" for name in pictures)}
    whole = Sources({**sources.site, **files}, sources.templates, sources.static, sources.catalogues)
    documents, problems = parse_documents(whole)
    assert documents is not None
    return documents, [str(problem) for problem in problems]


def record(front_matter: str, slug: str = "walls") -> str:
    return f"-- content/media/{slug}.md --\n---\n{front_matter}---\n"


def told(front_matter: str) -> list[str]:
    return parsed(record(front_matter), "walls.jpg")[1]


def test_a_picture_is_read_with_all_its_fields() -> None:
    more = """\
caption: The walls, from the *north*.
long_description: Eleven towers stand there.
date: 0079~
place: old-town
focus: [0.5, 0.25]
content_note: People are seen to die.
"""
    documents, problems = parsed(record(RIGHT + more), "walls.jpg")
    walls = documents.records[Ref("media", "walls")]
    assert problems == []
    assert isinstance(walls, Media)
    assert (walls.file, walls.alt, walls.name) == ("walls.jpg", "A wall with two gates.", "A wall with two gates")
    assert (walls.credit.text, walls.rights, walls.caption.text) == (
        "The town museum", "CC-BY-4.0", "The walls, from the *north*.",
    )  # fmt: skip
    assert (walls.place, walls.focus, walls.decorative) == ("old-town", (0.5, 0.25), False)
    assert (str(walls.date), walls.content_note) == ("0079~", "People are seen to die.")
    assert walls.long_description.text == "Eleven towers stand there."


def test_a_picture_that_only_decorates_has_no_words_in_its_place() -> None:
    front_matter = RIGHT.replace("A wall with two gates.", '""') + "decorative: true\n"
    documents, problems = parsed(record(front_matter), "walls.jpg")
    walls = documents.records[Ref("media", "walls")]
    assert problems == []
    assert isinstance(walls, Media)
    assert (walls.alt, walls.name) == ("", "walls")


@pytest.mark.parametrize(
    ("line", "problem"),
    [
        ('alt: ""', "3:6: The picture has no words in its place.\n"
         "  hint: Say what it shows to those who cannot see it, or add 'decorative: true'."),
        ("alt: walls.JPG", "3:6: 'alt' is the name of the file.\n  hint: Describe what is seen."),
        ("alt: Walls", "3:6: 'alt' is the name of the file.\n  hint: Describe what is seen."),
        ("alt: The walls\ncaption: the walls.", "3:6: 'alt' says the same as the caption.\n"
         "  hint: The caption is read beside it: describe what is seen."),
        ("alt: A wall\ndecorative: true", "3:6: A decorative picture has no words in its place.\n"
         "  hint: Write alt: \"\", or take out 'decorative'."),
        ("file: Walls 1.jpg", "2:7: 'Walls 1.jpg' cannot be the name of a picture.\n"
         "  hint: Write the name of a file in content/media/: letters in lower case, and .png, .jpg, .jpeg, .webp, "
         ".avif, .gif or .svg."),
        ("rights: CC BY 5.0", "5:9: There are no terms 'CC BY 5.0'.\n  hint: Did you mean 'CC-BY-4.0'?"),
        ("rights: CC BY", "5:9: There are no terms 'CC BY'.\n  hint: Did you mean 'CC-BY-4.0'?"),
        ("rights: https://rightsstatements.org/vocab/InCC/1.0/",
         "5:9: There are no terms 'https://rightsstatements.org/vocab/InCC…'.\n  hint: Did you mean 'InC'?"),
        ("rights: unknown", "5:9: 'unknown' does not say on what terms the picture may be shown.\n"
         "  hint: Find out, or leave the picture out."),
        ("focus: [0.5, 1.5]", "6:14: An entry of 'focus' should be a number between 0 and 1, not 1.5."),
        ("focus: left", "6:8: 'focus' should be how far right and how far down the point that matters is, from 0 to 1, "
         "not 'left'.\n  hint: For example: [0.5, 0.3]"),
    ],
)  # fmt: skip
def test_a_mistake_is_told_with_its_place(line: str, problem: str) -> None:
    name = line.partition(":")[0]
    lines = [line if stated.startswith(f"{name}:") else stated for stated in RIGHT.splitlines()]
    if line not in lines:
        lines.append(line)
    assert told("\n".join(lines) + "\n") == [f"content/media/walls.md:{problem}"]


@pytest.mark.parametrize("name", ["file", "alt", "credit", "rights"])
def test_a_picture_without_its_credit_and_rights_is_not_shown(name: str) -> None:
    lines = [line for line in RIGHT.splitlines() if not line.startswith(f"{name}:")]
    (problem,) = told("\n".join(lines) + "\n")
    assert problem.startswith(f"content/media/walls.md:2:1: '{name}' is missing.")


def test_a_record_without_its_file_names_the_nearest() -> None:
    _, problems = parsed(record(RIGHT), "wall.jpg")
    assert problems == [
        "content/media/wall.jpg:1:1: No record says what this picture is and whose.\n"
        "  hint: Write content/media/wall.md with file, alt, credit and rights.",
        "content/media/walls.md:2:7: There is no picture 'content/media/walls.jpg'.\n  hint: Did you mean 'wall.jpg'?",
    ]


def test_a_draft_may_wait_for_its_file() -> None:
    assert parsed(record(RIGHT + "status: draft\n"))[1] == []


def test_two_records_of_one_file_are_a_problem() -> None:
    _, problems = parsed(record(RIGHT) + record(RIGHT, "again"), "walls.jpg")
    assert problems == [
        "content/media/walls.md:2:7: The picture 'walls.jpg' has its record already at content/media/again.md:2:7.\n"
        "  hint: Keep one of them: what is said of a picture is said once."
    ]


def test_a_file_that_a_broken_record_names_is_no_second_problem() -> None:
    _, problems = parsed(record(RIGHT + "colour: red\n"), "walls.jpg")
    assert len(problems) == 1


@pytest.mark.parametrize(
    ("name", "problem"),
    [
        ("Walls.JPG", "'Walls.JPG' cannot be a picture's name.\n"
         "  hint: Use lower-case letters, digits and hyphens: walls.jpg"),
        ("walls.tiff", "This file belongs to no kind.\n"
         "  hint: Here stand records, and pictures with the endings png, jpg, jpeg, webp, avif, gif, svg."),
        ("walls", "This file belongs to no kind.\n"
         "  hint: Here stand records, and pictures with the endings png, jpg, jpeg, webp, avif, gif, svg."),
        ("old/walls.jpg", "Folders of records are flat, and this file lies deeper.\n"
         "  hint: Move it into content/media/."),
    ],
)  # fmt: skip
def test_a_misnamed_file_is_a_problem(name: str, problem: str) -> None:
    assert parsed("", name)[1] == [f"content/media/{name}:1:1: {problem}"]
