"""Lists of names that leave some out."""

import pytest

from kronika.markup.citations import bibliography_entry, full_note, short_note
from kronika.records.references import Citation
from tests.support.bibliography import source_of
from tests.support.catalogues import catalogue

WORK = {
    "id": "mars",
    "type": "book",
    "title": "The Landing",
    "author": [{"family": "Byron", "given": "Ada"}, {"literal": "others"}],
    "issued": {"date-parts": [[1969]]},
}


@pytest.mark.parametrize(
    ("language", "note", "short", "entry"),
    [
        (
            "en",
            "Ada Byron et al., <i>The Landing</i> (1969).",
            "Byron et al., <i>The Landing</i>.",
            "Byron, Ada, et al. <i>The Landing</i>. 1969.",
        ),
        (
            "hu",
            "Ada Byron és mtsai., <i>The Landing</i> (1969).",
            "Byron és mtsai., <i>The Landing</i>.",
            "Byron, Ada és mtsai. <i>The Landing</i>. 1969.",
        ),
    ],
)
def test_names_that_a_bibliography_leaves_out_are_et_al(language: str, note: str, short: str, entry: str) -> None:
    source, words = source_of(WORK), catalogue(language)
    assert full_note(source, Citation("mars"), words) == note
    assert short_note(source, Citation("mars"), words) == short
    assert bibliography_entry(source, words) == entry
