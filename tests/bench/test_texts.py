"""The corpus for other generators: the same words, in the Markdown that all of them understand."""

from pathlib import Path

import pytest

from bench.corpus import write_corpus
from bench.texts import common, lay_for


def test_links_become_ordinary_links_and_citations_become_notes() -> None:
    assert common("See [[people/person-0007]] and [[events/event-00012]]. [@source-0003, p. 2] On.\n") == (
        "See [Ada Person7](/people/person-0007/) and [Event number 12](/events/event-00012/). [^s1] On.\n\n"
        "[^s1]: Writer3, Ada. *Ledger of the year 3*. University Press, 1953. p. 2\n"
    )


@pytest.mark.parametrize(
    ("rival", "events"), [("hugo", "content/events"), ("pelican", "content/events"), ("eleventy", "src/events")]
)
def test_every_event_is_laid_for_every_generator(tmp_path: Path, rival: str, events: str) -> None:
    write_corpus(tmp_path / "corpus", 12)
    lay_for(rival, tmp_path / "corpus", tmp_path / rival)
    texts = [path.read_text("utf-8") for path in sorted((tmp_path / rival / events).glob("*.md"))]
    assert len(texts) == 12
    for text in texts:
        assert "[[" not in text
        assert "[@" not in text
