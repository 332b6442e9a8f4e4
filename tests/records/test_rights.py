"""Terms of use by their names."""

import pytest

from kronika.records.rights import (
    STATEMENTS,
    Rights,
    known_rights,
    looks_like_an_id,
    names_nothing,
    rights_ids,
    statement_address,
)
from tests.support.catalogues import catalogue

BY_SA = Rights("CC BY-SA 4.0", url="https://creativecommons.org/licenses/by-sa/4.0/")
MARK = Rights(key="rights.public-domain", url="https://creativecommons.org/publicdomain/mark/1.0/")


@pytest.mark.parametrize(
    ("text", "rights"),
    [
        ("CC BY-SA 4.0", BY_SA),
        ("CC-BY-SA-4.0", BY_SA),
        ("cc by sa 4.0", BY_SA),
        ("https://creativecommons.org/licenses/by-sa/4.0/", BY_SA),
        ("http://creativecommons.org/licenses/by-sa/4.0/deed.hu", BY_SA),
        ("https://creativecommons.org/licenses/by-sa/4.0/legalcode", BY_SA),
        ("CC0", Rights("CC0 1.0", url="https://creativecommons.org/publicdomain/zero/1.0/")),
        ("CC0-1.0", Rights("CC0 1.0", url="https://creativecommons.org/publicdomain/zero/1.0/")),
        ("https://creativecommons.org/publicdomain/mark/1.0/", MARK),
        ("PDM 1.0", MARK),
        ("ODbL-1.0", Rights("ODbL 1.0", url="https://opendatacommons.org/licenses/odbl/1-0/")),
        (
            "https://rightsstatements.org/page/InC-OW-EU/1.0/?language=en",
            Rights(key="rights.orphan-work", url="http://rightsstatements.org/vocab/InC-OW-EU/1.0/"),
        ),
    ],
)
def test_terms_are_known_by_id_and_by_address(text: str, rights: Rights) -> None:
    assert known_rights(text) == rights


@pytest.mark.parametrize(
    "text",
    [
        "© The museum; shown with its permission",
        "CC BY 5.0",
        "CC BY",
        "https://rightsstatements.org/vocab/InCopyright/1.0/",
        "https://creativecommons.org/publicdomain/by/4.0/",
    ],
)
def test_other_words_are_no_known_terms(text: str) -> None:
    assert known_rights(text) is None


def test_a_slip_in_an_id_is_seen_and_a_sentence_is_not_taken_for_one() -> None:
    slips = ["CC BY 5.0", "cc-by", "https://creativecommons.org/licenses/bye/4.0/", "https://rightsstatements.org/x"]
    assert all(looks_like_an_id(text) for text in slips)
    assert not looks_like_an_id("CC BY 4.0 for the text, and the museum's leave for the picture")
    assert not looks_like_an_id("© The museum")


def test_a_text_that_names_nothing_is_seen() -> None:
    assert all(names_nothing(text) for text in ("unknown", "TODO", "?", "n/a", " . "))
    assert not names_nothing("Unknown photographer's heirs; shown as an orphan work")


def test_every_id_leads_to_its_terms() -> None:
    found = [known_rights(name) for name in rights_ids()]
    assert all(rights is not None and rights.url and (rights.label or rights.key) for rights in found)


@pytest.mark.parametrize("language", ["en", "hu"])
def test_every_statement_has_its_words(language: str) -> None:
    keys = ["rights.public-domain", *(f"rights.{name}" for name in STATEMENTS.values())]
    assert [key for key in keys if key not in catalogue(language).messages] == []
    assert all(known_rights(statement_address(name)) for name in STATEMENTS)
