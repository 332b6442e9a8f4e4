"""The fields of documents, terms and pages."""

from kronika.parse.atoms import boolean, choice, language, prose, text, verbatim
from kronika.parse.common_fields import AUTHORS, OTHER_NAMES, PRONUNCIATION, common, date, named
from kronika.parse.shapes import Field

DOCUMENT_FIELDS = (
    Field("title", text, "The document's title.", required=True),
    Field("date", date, "When it was made."),
    Field("author", named("person"), "Who wrote it: a person's slug, or {text}."),
    Field("recipient", named("person"), "To whom: a person's slug, or {text}."),
    Field("kind", text, "What it is: a letter, a law, a broadcast.", attribute="document_kind"),
    Field("original_language", language, "The code of the language it was written in."),
    Field("translator", text, "Who translated it."),
    Field("rights", text, "Under what terms it may be shown.", required=True),
    Field("where", prose, "Where to read the whole."),
    Field("excerpt_only", boolean, "True if only a part may be shown."),
    *common(),
)

TERM_FIELDS = (
    Field("term", text, "The word.", required=True),
    Field("native_term", verbatim, "The word in its own language."),
    OTHER_NAMES,
    PRONUNCIATION,
    *common(),
)

PAGE_FIELDS = (
    Field("title", text, "The page's title.", required=True),
    AUTHORS,
    Field("navigation", text, "Its label in the site's navigation."),
    Field("layout", choice("page", "essay"), "How it is laid out; 'page' if not stated."),
    *common(),
)
