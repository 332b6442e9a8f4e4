"""The shapes that several kinds of record share, and the fields that all of them have."""

from kronika.parse.atoms import address, alias, choice, citekey, prose, slug_of, text, verbatim
from kronika.parse.edtf_shape import EdtfShape
from kronika.parse.shapes import Either, Field, Fields, ListOf, Made, Shape
from kronika.records.edtf import Edtf
from kronika.records.parts import Correction, LifeDate, Named, Pronunciation
from kronika.records.references import Citation

date = EdtfShape()
point = EdtfShape(point=True)
texts = ListOf(text)
addresses = ListOf(address)
checked = choice("passage", "copy", "no")

citation: Shape[Citation] = Either(
    Made(citekey, Citation),
    Fields(
        "a mapping with 'source'",
        (
            Field("source", citekey, "The work's id in the bibliography.", required=True),
            Field("locator", text, "Where in the work: a page, a paragraph."),
            Field("note", text, "What it bears out, or what was read."),
            Field("checked", checked, "Whether the passage was read in the work, in a copy, or not."),
        ),
        Citation,
    ),
)
citations = ListOf(citation)


def named(kind: str) -> Shape[Named]:
    """Return the shape of a record's slug or a free text."""
    return Either(
        Made(slug_of(kind), Named),
        Fields(
            "a mapping with 'text'",
            (Field("text", text, "Free words, where there is no record.", required=True),),
            lambda text: Named(text=text),
        ),
    )


life_date: Shape[LifeDate] = Either(
    Made[Edtf, LifeDate](date, LifeDate),
    Fields(
        "a mapping with 'date'",
        (
            Field("date", date, "The day, as exactly as it is known.", required=True),
            Field("place", named("place"), "Where: a place's slug, or {text}."),
        ),
        LifeDate,
    ),
    in_brackets=True,
)

pronunciation = Fields(
    "a mapping with 'ipa' and 'say'",
    (
        Field("ipa", verbatim, "The sound in the International Phonetic Alphabet."),
        Field("say", text, "How a reader of the site's language would say it."),
    ),
    Pronunciation,
    also=("say",),
)

correction = Fields(
    "a mapping with 'date' and 'note'",
    (
        Field("date", point, "When it was corrected.", required=True),
        Field("note", prose, "What was wrong and is put right.", required=True),
    ),
    Correction,
)

status = choice("draft", "published")

AUTHORS = Field("authors", texts, "Who wrote it.")
OTHER_NAMES = Field("other_names", texts, "Variants and transliterations, which search finds too.")
PRONUNCIATION = Field("pronunciation", pronunciation, "How the name is said.")
SAME_AS = Field("same_as", addresses, "Pages elsewhere on the same subject.")

COMMON = (
    Field("summary", text, "One or two sentences, for lists, feeds and search."),
    Field("sources", citations, "The works it rests on."),
    Field("aliases", ListOf(alias), "Old slugs or paths that lead here."),
    Field("status", status, "A draft is shown only when asked for."),
    Field("updated", point, "When it was last revised."),
    Field("corrections", ListOf(correction), "What was corrected, and when."),
)
"""What every record may have."""


def common(*stated: str) -> tuple[Field, ...]:
    """Return the common fields without those that a kind states itself."""
    return tuple(field for field in COMMON if field.name not in stated)
