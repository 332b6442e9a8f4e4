"""What a record tells to others: all that is stated, and of its own text the outline and what it points at."""

from dataclasses import dataclass, replace
from hashlib import blake2b

from kronika.records.headings import outline
from kronika.records.model import AnyRecord
from kronika.records.references import Prose

NOTES = ("note", "note-definition")


@dataclass(frozen=True)
class Gist:
    """A record without the words of its own text. Two that have the same hashes tell others the same.

    `outline` is that of the text. `stated` is a hash of what other pages may show: the front matter, the outline, and
    the targets of the text, each once. `ties` is one of every reference and address in the text, in order: of
    everything that may be wrong between it and other records.
    """

    outline: str
    stated: str
    ties: str


def gist_of(record: AnyRecord, *others: object) -> Gist:
    """Return the gist of a record; `others` are plain values stated with it."""
    body, heads = record.body, outline(record.body.text)
    pointing = dict.fromkeys((each.form, each.target) for each in body.references if each.form not in NOTES)
    ties = [(each.form, each.target, each.fragment) for each in body.references]
    addresses = [address for address, _ in body.addresses]
    return Gist(heads, _hash(replace(record, body=Prose(heads)), list(pointing), others), _hash(ties, addresses))


def _hash(*values: object) -> str:
    # Records hold no sets, so that equal ones have equal words. Places in files, which these leave out, are on no page.
    return blake2b(repr(values).encode("utf-8", "surrogatepass"), digest_size=20).hexdigest()
