"""What is found on the disk, and what is refused there."""

import os
from pathlib import Path

import pytest

from kronika.read import read_sources
from kronika.records.errors import UsageError


def lay(root: Path, *paths: str) -> None:
    for path in paths:
        (root / path).parent.mkdir(parents=True, exist_ok=True)
        (root / path).write_text(path)


def problems(root: Path) -> list[str]:
    return [str(problem) for problem in read_sources(root).problems]


def test_settings_and_content_are_found_by_path(tmp_path: Path) -> None:
    lay(tmp_path, "site.yaml", "site.hu.yaml", "content/events/a.md", "content/sources.bib", "README.md", "x/y.md")
    assert list(read_sources(tmp_path).site) == [
        "site.hu.yaml", "site.yaml", "content/events/a.md", "content/sources.bib",
    ]  # fmt: skip


def test_names_that_begin_with_a_dot_are_passed_over(tmp_path: Path) -> None:
    lay(tmp_path, "content/.obsidian/app.json", "content/events/.a.md.swp", "content/events/a.md")
    assert list(read_sources(tmp_path).site) == ["content/events/a.md"]


def test_a_sites_own_template_takes_the_packaged_ones_place(tmp_path: Path) -> None:
    lay(tmp_path, "templates/base.html")
    templates = read_sources(tmp_path).templates
    assert templates["base.html"].data == b"templates/base.html"
    assert "pages/event.html" in templates


def test_a_sites_own_static_file_takes_the_packaged_ones_place(tmp_path: Path) -> None:
    lay(tmp_path, "static/css/tokens.css", "static/img/own.svg")
    static = read_sources(tmp_path).static
    assert static["css/tokens.css"].data == b"static/css/tokens.css"
    assert static["img/own.svg"].data == b"static/img/own.svg"
    assert "css/main.css" in static


def test_the_packaged_catalogues_come_along(tmp_path: Path) -> None:
    assert {"en", "hu"} <= set(read_sources(tmp_path).catalogues)


def test_no_folder_is_no_documentary(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="There is no folder"):
        read_sources(tmp_path / "gone")


def test_a_link_that_leaves_the_root_is_refused(tmp_path: Path) -> None:
    lay(tmp_path, "secret.md", "root/content/events/a.md")
    (tmp_path / "root/content/events/b.md").symlink_to(tmp_path / "secret.md")
    assert problems(tmp_path / "root") == [
        "content/events/b.md:1:1: The link leaves the site's folder.\n  hint: Copy the file here instead."
    ]


@pytest.mark.parametrize("path", ["templates/base.html", "static/img/a.svg", "content/media/a.jpg", "site.yaml"])
def test_no_link_of_any_folder_leaves_the_root(tmp_path: Path, path: str) -> None:
    lay(tmp_path, "secret", f"root/{path}.x")
    (tmp_path / "root" / path).symlink_to(tmp_path / "secret")
    assert problems(tmp_path / "root") == [
        f"{path}:1:1: The link leaves the site's folder.\n  hint: Copy the file here instead."
    ]


def test_a_device_is_told_and_not_read(tmp_path: Path) -> None:
    lay(tmp_path, "content/events/a.md")
    (tmp_path / "content/events/b.md").symlink_to("/dev/zero")
    assert [problem.partition("\n")[0] for problem in problems(tmp_path)] == [
        "content/events/b.md:1:1: The link leaves the site's folder."
    ]


def test_a_picture_may_be_longer_than_a_text(tmp_path: Path) -> None:
    lay(tmp_path, "content/media/a.md")
    (tmp_path / "content/media/a.png").write_bytes(b"0" * 3_000_000)
    assert len(read_sources(tmp_path).site["content/media/a.png"].data) == 3_000_000


def test_a_link_inside_the_root_is_followed(tmp_path: Path) -> None:
    lay(tmp_path, "content/events/a.md")
    (tmp_path / "content/events/b.md").symlink_to(tmp_path / "content/events/a.md")
    assert list(read_sources(tmp_path).site) == ["content/events/a.md", "content/events/b.md"]


def test_links_in_a_circle_and_into_nothing_are_told(tmp_path: Path) -> None:
    lay(tmp_path, "content/events/a.md")
    (tmp_path / "content/events/loop").symlink_to(tmp_path / "content")
    (tmp_path / "content/events/gone.md").symlink_to(tmp_path / "nowhere")
    assert [line.split(": ")[1].split("\n")[0] for line in problems(tmp_path)] == [
        "The link leads nowhere.",
        "The link leads back to a folder above it.",
    ]


def test_a_pipe_is_told_and_not_waited_for(tmp_path: Path) -> None:
    lay(tmp_path, "content/events/a.md")
    os.mkfifo(tmp_path / "content/events/pipe.md")
    assert problems(tmp_path) == [
        "content/events/pipe.md:1:1: This is neither a file nor a folder.\n  hint: Move the device or pipe away."
    ]


def test_a_name_that_is_no_utf_8_is_told(tmp_path: Path) -> None:
    lay(tmp_path, "content/events/a.md")
    (tmp_path / "content/events" / os.fsdecode(b"\xff.md")).write_text("")
    assert problems(tmp_path)[0].endswith("The file's name is not valid UTF-8.\n  hint: Give the file a new name.")


def test_of_an_endless_text_only_the_beginning_is_read(tmp_path: Path) -> None:
    lay(tmp_path, "content/events/a.md")
    with (tmp_path / "content/events/b.md").open("wb") as stream:
        stream.truncate(200_000_000)
    assert len(read_sources(tmp_path).site["content/events/b.md"].data) == 2 * 1024 * 1024 + 1
