"""Every word that a reader sees is the content's, the Unicode CLDR's or the catalogue's: none stands in the program."""

import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest
import yaml
from lxml import html

from kronika.pipeline import build_site
from tests.support.everything import EVERYTHING, NAMED
from tests.support.sites import site

ROOT = Path(__file__).resolve().parent.parent

READ_ALOUD = "//@alt | //@aria-label | //@placeholder | //@title"


def in_greek_letters(message: str | dict[str, str]) -> str | dict[str, str]:
    """Return a message with every letter outside its gaps made a lambda."""
    if isinstance(message, dict):
        return {form: str(in_greek_letters(words)) for form, words in message.items()}
    return re.sub(r"(\{[^}]*\})|[^\W\d_]", lambda match: match[1] or "λ", message)


@cache
def files() -> dict[str, str]:
    """Return the pages of a documentary in a language whose interface is of lambdas."""
    english = yaml.safe_load((ROOT / "kronika/locales/en.yaml").read_text("utf-8"))
    strings = yaml.safe_dump({key: in_greek_letters(words) for key, words in english.items()}, allow_unicode=True)
    text = EVERYTHING.replace("languages: [en]", "languages: [el]") + NAMED
    built = build_site(site(f"{text}-- content/strings.el.yaml --\n{strings}"))
    return {file.path: file.data.decode() for file in built if file.path.endswith(".html")}


def latin_words(page: str) -> Iterator[str]:
    tree = html.document_fromstring(page)
    for element in tree.xpath("//script | //style"):
        element.drop_tree()
    texts = [*tree.xpath("//text()"), *tree.xpath(READ_ALOUD), *tree.xpath("//meta[@name='description']/@content")]
    for text in texts:
        # A drawing cuts what is too long for it; an address is no word.
        yield from re.findall(r"[A-Za-z]{2,}", re.sub(r"https?://\S+|\w+…", "", text))


CONTENT = frozenset(re.findall(r"[A-Za-z]{2,}", EVERYTHING + NAMED))


@pytest.mark.parametrize("path", sorted(files()))
def test_no_word_of_a_page_is_the_programs_own(path: str) -> None:
    assert {word for word in latin_words(files()[path]) if word not in CONTENT} == set()
