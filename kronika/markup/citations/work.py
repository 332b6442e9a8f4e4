"""A source as a formatter asks for it: its variables, its titles, and who stands in the author's place."""

from collections.abc import Callable
from dataclasses import dataclass

from kronika.markup.citations.pieces import Marks, italic, joiner, quoted, typeset
from kronika.markup.citations.words import Words
from kronika.records.model import Name, Source

SERIAL = {
    "article-journal", "article-magazine", "article-newspaper", "periodical", "post-weblog", "review", "review-book",
    "interview", "paper-conference",
}  # fmt: skip
NEWS = {"article-magazine", "article-newspaper"}
ENTRY = {"entry", "entry-dictionary", "entry-encyclopedia"}
LEGAL = {"bill", "hearing", "legal_case", "legislation", "regulation", "treaty"}
ONLINE = {"post", "webpage"}
REVIEW = {"review", "review-book"}

_UNMARKED = LEGAL | {"collection"}
_ITALIC = {"book", "classic", "graphic", "map"}
_QUOTED = {
    "article", "dataset", "document", "interview", "manuscript", "paper-conference", "personal_communication",
    "speech", "thesis", "webpage", "post",
}  # fmt: skip


@dataclass(frozen=True)
class Work:
    """One source, with the words and marks of the language it is cited in."""

    source: Source
    words: Words

    @property
    def type(self) -> str:
        """The CSL type."""
        return self.source.type

    @property
    def marks(self) -> Marks:
        """The language's quotation marks."""
        return self.words.marks

    @property
    def comma(self) -> Callable[..., str]:
        """Join pieces with commas."""
        return joiner(", ", self.marks)

    @property
    def space(self) -> Callable[..., str]:
        """Join pieces with spaces."""
        return joiner(" ", self.marks)

    @property
    def stop(self) -> Callable[..., str]:
        """Join pieces with full stops."""
        return joiner(". ", self.marks)

    def text(self, variable: str) -> str:
        """Return a CSL variable as escaped text; empty where it is not stated."""
        return typeset(self.source.texts.get(variable, ""))

    def has(self, *variables: str) -> bool:
        """Whether any of these variables, texts or names, is stated."""
        return any(self.source.texts.get(name) or self.source.names.get(name) for name in variables)

    def names(self, role: str) -> tuple[Name, ...]:
        """Return the names in a role."""
        return self.source.names.get(role, ())

    def number(self, variable: str) -> bool:
        """Whether a variable is a plain number."""
        return self.source.texts.get(variable, "").isdigit()

    @property
    def held(self) -> bool:
        """Whether it is known where the work is kept or published."""
        return self.has("archive", "archive-place", "container-title", "DOI", "number", "publisher", "URL")

    @property
    def serial(self) -> bool:
        """Whether the work stands in a periodical; an edited volume of interviews is a book."""
        if self.type in ("interview", "paper-conference"):
            return not self.has("editor", "compiler", "collection-editor")
        return self.type in SERIAL

    @property
    def title(self) -> str:
        """The title in italics, in quotation marks, or (laws, collections) as it is."""
        return self._marked(self.source.title)

    @property
    def short_title(self) -> str:
        """The short title, or the title up to its subtitle."""
        return self._marked(self.source.texts.get("title-short") or main_title(self.source.title))

    @property
    def container(self) -> str:
        """The title of what holds the work; a website's stands as it is."""
        title = self.source.texts.get("container-title", "")
        return typeset(title) if self.type in ONLINE else italic(title, self.marks)

    @property
    def reviewed(self) -> bool:
        """Whether the work is a review that has a title of its own beside the title of what it reviews."""
        return self.type in REVIEW and self.has("reviewed-title")

    def _marked(self, title: str) -> str:
        if self.type in REVIEW and not self.reviewed:
            return self.words.say("review-of", title=italic(title, self.marks))
        if self.type == "legal_case":
            return italic(title, self.marks)
        if self.type in _UNMARKED:
            return typeset(title)
        if self.type not in _ITALIC and (self.type in _QUOTED or self.has("container-title")):
            return quoted(title, self.marks)
        return italic(title, self.marks)


def main_title(title: str) -> str:
    """Return a title without its subtitle; a question or exclamation mark stays."""
    for sign, kept in ((": ", 0), ("? ", 1), ("! ", 1)):
        head, found, _ = title.partition(sign)
        if found and head.count("“") == head.count("”") and head.count('"') % 2 == 0:
            return head + sign[:kept]
    return title
