"""The fields of an event."""

from kronika.parse.atoms import boolean, choice, own_id, prose, slug_of, text
from kronika.parse.common_fields import AUTHORS, citations, common, date
from kronika.parse.figure_fields import inline_figure
from kronika.parse.shapes import Either, Field, Fields, ListOf, Made
from kronika.records.parts import Account, Certainty, Dispute, Location, Moment, Participant, Relation
from kronika.records.references import Prose

_level = choice("certain", "probable", "disputed")
certainty = Either(
    Made(_level, Certainty),
    Fields(
        "a mapping with 'level'",
        (
            Field("level", _level, "How certain it is.", required=True),
            Field("note", prose, "Why it is no more certain."),
        ),
        Certainty,
    ),
)

moment = Fields(
    "a mapping with 'date' and 'text'",
    (
        Field("date", date, "When, in EDTF.", required=True),
        Field("text", prose, "What happened then.", required=True),
        Field("sources", citations, "The works that say so."),
        Field("certainty", certainty, "How certain it is."),
    ),
    Moment,
)

participant = Either(
    Made(slug_of("person"), Participant),
    Fields(
        "a mapping with 'person'",
        (
            Field("person", slug_of("person"), "Who took part.", required=True),
            Field("role", text, "What they were that day."),
            Field("posthumous", boolean, "True if they were dead by then."),
        ),
        Participant,
    ),
)

location = Either(
    Made(slug_of("place"), Location),
    Fields(
        "a mapping with 'place'",
        (
            Field("place", slug_of("place"), "Where it happened.", required=True),
            Field("note", text, "What happened there."),
        ),
        Location,
    ),
)

relation = Fields(
    "a mapping with 'event' and 'kind'",
    (
        Field("event", slug_of("event"), "The other event.", required=True),
        Field("kind", choice("caused-by", "answer-to", "part-of", "contradicts"), "How it is tied.", required=True),
    ),
    Relation,
)

account = Fields(
    "a mapping with 'by' and 'says'",
    (
        Field("by", text, "Who says so.", required=True),
        Field("says", prose, "What they say.", required=True),
        Field("sources", citations, "Where they say it."),
    ),
    Account,
)


def _judgement(stated: Prose) -> Prose:
    return Prose("") if stated.text == "unresolved" else stated


dispute = Fields(
    "a mapping with 'question' and 'accounts'",
    (
        Field("question", text, "What the versions differ on.", required=True),
        Field("accounts", ListOf(account, least=2), "The versions, two or more.", required=True),
        Field("judgement", Made(prose, _judgement), "Which is stronger and why, or 'unresolved'."),
    ),
    Dispute,
)

EVENT_FIELDS = (
    Field("title", text, "What happened, in a few words.", required=True),
    Field("summary", text, "One or two sentences, for lists, feeds and search.", required=True),
    Field("date", date, "When, in EDTF: a point or an interval.", required=True),
    Field("date_label", text, "Words for what EDTF cannot say; the date still gives the bounds."),
    Field("threads", ListOf(own_id("town"), least=1), "Of the site's threads; the first is its lane.", required=True),
    Field("significance", choice("minor", "major", "turning-point"), "How much turned on it; 'major' if not stated."),
    Field("moments", ListOf(moment), "Steps within the event."),
    Field("people", ListOf(participant), "Who took part, and as what."),
    Field("places", ListOf(location), "Where it happened."),
    Field("figures", ListOf(Either(slug_of("figure"), inline_figure)), "Numbers that belong to it."),
    Field("documents", ListOf(slug_of("document")), "Primary texts that belong to it."),
    Field("media", ListOf(slug_of("media")), "Pictures of it."),
    Field("after", ListOf(slug_of("event")), "Events that it is known to follow."),
    Field("before", ListOf(slug_of("event")), "Events that it is known to precede."),
    Field("relations", ListOf(relation), "Its ties to other events."),
    Field("disputes", ListOf(dispute), "Conflicting versions, side by side."),
    Field("sources", ListOf(citations.item, least=1), "The works it rests on, at least one.", required=True),
    Field("certainty", certainty, "How certain the whole is; 'certain' if not stated."),
    Field("questions", ListOf(prose), "For teachers and handouts."),
    Field("content_note", text, "What a reader should know before the account."),
    AUTHORS,
    *common("summary", "sources"),
)
