"""The smaller values that records are made of."""

from dataclasses import dataclass

from kronika.records.edtf import Edtf
from kronika.records.references import Citation, Prose


@dataclass(frozen=True)
class Named:
    """Either a record (its slug in `slug`) or free text (in `text`)."""

    slug: str = ""
    text: str = ""


@dataclass(frozen=True)
class LifeDate:
    """A birth or a death."""

    date: Edtf
    place: Named | None = None


@dataclass(frozen=True)
class Pronunciation:
    """How a name sounds: in the International Phonetic Alphabet, and as readers of the site's language would say it."""

    ipa: str = ""
    say: str = ""


@dataclass(frozen=True)
class Correction:
    """What was corrected on a page, and when."""

    date: Edtf
    note: Prose


@dataclass(frozen=True)
class Certainty:
    """`level` is "certain", "probable" or "disputed"."""

    level: str = "certain"
    note: Prose = Prose("")


@dataclass(frozen=True)
class Moment:
    """A step within an event."""

    date: Edtf
    text: Prose
    sources: tuple[Citation, ...] = ()
    certainty: Certainty = Certainty()


@dataclass(frozen=True)
class Participant:
    """A person in an event, with what they were that day."""

    person: str
    role: str = ""
    posthumous: bool = False


@dataclass(frozen=True)
class Location:
    """A place of an event."""

    place: str
    note: str = ""


@dataclass(frozen=True)
class Relation:
    """A tie to another event; `kind` is "caused-by", "answer-to", "part-of" or "contradicts"."""

    event: str
    kind: str


@dataclass(frozen=True)
class Account:
    """One version in a dispute."""

    by: str
    says: Prose
    sources: tuple[Citation, ...] = ()


@dataclass(frozen=True)
class Dispute:
    """Conflicting versions side by side. An empty `judgement` means: unresolved."""

    question: str
    accounts: tuple[Account, ...]
    judgement: Prose = Prose("")


@dataclass(frozen=True)
class Role:
    """What a person was, and for how long. `start` and `end` are `from` and `to` in YAML."""

    role: str
    start: Edtf | None = None
    end: Edtf | None = None
