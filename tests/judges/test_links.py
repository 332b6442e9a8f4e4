"""Every link of every page, with its anchor, in both forms of links: looked up by other means than the build's own."""

from pathlib import Path

import pytest

from tests.support.judges import broken_links
from tests.support.published import Published

PAGE = '<!doctype html><html lang="en"><title>A</title>'


def test_every_link_of_the_folder_leads_somewhere(file_site: Path) -> None:
    assert broken_links(file_site, file_site.as_uri() + "/") == []


def test_every_link_of_the_published_site_leads_somewhere(published: Published) -> None:
    assert broken_links(published.folder, published.address) == []


@pytest.mark.parametrize(
    "link",
    [
        '<a href="b/index.html#wrong">b</a>',
        '<a href="#wrong">here</a>',
        '<a href="wrong.html">c</a>',
        '<img src="wrong.png" alt="">',
        '<img src="index.html" srcset="index.html 1x, wrong.png 2x" alt="">',
        '<a href="b/">a folder is no file</a>',
    ],
)
def test_a_wrong_link_is_found(tmp_path: Path, link: str) -> None:
    (tmp_path / "b").mkdir()
    (tmp_path / "b/index.html").write_text(f'{PAGE}<p id="right"><a href="../index.html">a</a>')
    (tmp_path / "index.html").write_text(f'{PAGE}<p id="here"><a href="b/index.html#right">b</a>{link}')
    assert len(broken_links(tmp_path, tmp_path.as_uri() + "/")) == 1


def test_a_published_link_names_a_folder_with_its_slash(tmp_path: Path) -> None:
    (tmp_path / "b").mkdir()
    (tmp_path / "b/index.html").write_text(f'{PAGE}<p id="right"><a href="/site/">a</a><a href="https://else.where/">')
    (tmp_path / "index.html").write_text(f'{PAGE}<a href="b/#right">b</a><a href="b">b</a>')
    assert broken_links(tmp_path, "http://localhost/site/") == ["index.html: b"]
