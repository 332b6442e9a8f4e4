"""Pages that tell the browser of their first fonts."""

from kronika.records.files import OutputFile
from kronika.records.rendered import Face
from kronika.render import link_form, preload_fonts

ROMAN, ITALIC = Face("/assets/ash.woff2"), Face("/assets/ash-italic.woff2", ("em", ".lead", ".prose dt"))


def page(body: str, path: str = "events/x/index.html") -> OutputFile:
    return OutputFile(path, f'<head>\n<link rel="stylesheet" href="x.css">\n</head>\n{body}'.encode())


def preloaded(body: str, path: str = "events/x/index.html", form: str = "folder") -> list[str]:
    (file,) = preload_fonts([page(body, path)], (ROMAN, ITALIC), link_form(form, "https://example.org/bay"))
    return [line for line in file.data.decode().splitlines() if "preload" in line]


def hint(href: str) -> str:
    return f'<link rel="preload" href="{href}" as="font" type="font/woff2" crossorigin>'


def test_a_page_names_its_fonts_before_its_style_sheet() -> None:
    (file,) = preload_fonts([page("<p>Ash</p>")], (ROMAN,), link_form("folder", "https://example.org"))
    assert file.data.decode().splitlines()[1:3] == [
        hint("../../assets/ash.woff2"),
        '<link rel="stylesheet" href="x.css">',
    ]


def test_an_italic_font_is_named_where_something_is_set_in_it() -> None:
    both = [hint("../../assets/ash.woff2"), hint("../../assets/ash-italic.woff2")]
    for body in ("<em>Ash</em>", '<p class="wide lead">Ash</p>', '<dl class="prose"><dt>Ash</dt></dl>'):
        assert preloaded(body) == both
    for body in ("<p>em</p>", '<p class="leader">Ash</p>', "<dl><dt>Ash</dt></dl>"):
        assert preloaded(body) == both[:1]


def test_the_page_for_lost_readers_names_them_from_the_root() -> None:
    assert preloaded("", "404.html") == [hint("/bay/assets/ash.woff2")]


def test_pages_that_open_from_a_folder_name_none() -> None:
    assert preloaded("<em>Ash</em>", form="file") == []
