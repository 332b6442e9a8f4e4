"""The parts of a citation that notes and entries share; an entry says them at full length, a note in short."""

from dataclasses import dataclass

from kronika.markup.citations.names import leading_names, listed_names, note_names
from kronika.markup.citations.pieces import capital, italic, joined, shortened_range, typeset, with_dashes
from kronika.markup.citations.work import ENTRY, LEGAL, NEWS, ONLINE, Work
from kronika.records.model import Name

AUTHORS = ("composer", "author", "guest", "host")
_CONTRIBUTORS = (
    "container-author", "editor", "translator", "compiler", "illustrator", "narrator", "producer", "director",
    "performer",
)  # fmt: skip
EDITORS = ("container-author", "editor", "translator")
_STAND_INS = ("editor", "translator", "collection-editor", "director", "producer", "compiler")
_FULL_DATE = {
    "article", "broadcast", "collection", "dataset", "document", "event", "graphic", "manuscript", "map", "patent",
    "performance", "personal_communication", "post", "software", "song", "speech", "standard", "webpage",
    "article-magazine", "article-newspaper",
}  # fmt: skip
_DATELESS = {"classic", "collection", "webpage", *ENTRY}
_BRACKETED = {
    "book", "chapter", "classic", "musical_score", "pamphlet", "report", "thesis", "interview", "paper-conference",
}  # fmt: skip


@dataclass(frozen=True)
class Head:
    """Who or what a citation begins with. `used` is the variable it took, which then is not said again."""

    words: str = ""
    used: str = ""


def authors(work: Work, *, entry: bool) -> Head:
    """Return the authors, or those who stand in for them with what they did: "Ada Byron, ed."."""
    role = author_role(work)
    if not role:
        return Head()
    names = work.names(role)
    said = leading_names(names, work) if entry else note_names(names, work)
    if role in AUTHORS:
        return Head(said, role)
    label = "editor-translator" if role == "editor" and _both(work) else role
    return Head(f"{said}, {work.words.label(f'label-{label}', len(names))}", role)


def author_role(work: Work) -> str:
    """Return the variable that holds the names a work is known by; empty if it has none."""
    for role in (*AUTHORS, *_STAND_INS):
        if work.names(role) and not (role == "collection-editor" and not work.has("volume", "number-of-volumes")):
            return role
    return ""


def contributors(work: Work, used: str, *, entry: bool) -> tuple[str, ...]:
    """Return the others who worked on it, each with what they did: "ed. Ada Byron" or "edited by Ada Byron"."""
    both = _both(work) and used not in ("editor", "translator")
    taken = {used, *({"translator"} if _both(work) else ())}
    roles = [role for role in _CONTRIBUTORS if role not in taken and work.names(role)]
    listed = listed_names if entry else note_names
    return tuple(
        work.words.say(
            ("full-" if entry else "") + ("editor-translator" if both and role == "editor" else role),
            names=listed(work.names(role), work),
        )
        for role in roles
    )


def volume(work: Work) -> str:
    """Return the volume: "vol. 2"."""
    if not work.has("volume"):
        return ""
    return work.words.say("volume", number=work.text("volume")) if work.number("volume") else work.text("volume")


def edition(work: Work) -> str:
    """Return the edition: "4th ed."; words stand as they are."""
    if work.number("edition"):
        return work.words.edition(int(work.source.texts["edition"]))
    return work.text("edition")


def version(work: Work) -> str:
    """Return the version of data or software."""
    return work.words.say("version", number=work.text("version")) if work.has("version") else ""


def numbered(work: Work) -> str:
    """Return the number of a report with its kind: "Working Paper 16"."""
    if work.type == "thesis" or not work.has("number"):
        return ""
    return work.space(work.text("genre"), work.text("number"))


def kind(work: Work) -> str:
    """Return what a work is, where that is said apart from a number: "typescript"."""
    if work.names("interviewer"):
        return work.words.say("interview", names=note_names(work.names("interviewer"), work))
    if work.reviewed:
        title = work.words.say("review-of", title=italic(work.source.texts["reviewed-title"], work.marks))
        return work.comma(title, _by(work.names("reviewed-author"), work))
    if work.type == "thesis" or work.has("number"):
        return ""
    if work.names("recipient"):
        to = work.words.say("recipient", names=note_names(work.names("recipient"), work))
        return work.space(work.text("genre"), to)
    if not work.has("genre") and work.type == "manuscript" and not work.held:
        return work.words.say("manuscript")
    return work.text("genre")


def series(work: Work) -> str:
    """Return the series and the number in it."""
    if work.serial:
        return ""
    separator = " " if work.number("collection-number") else ", "
    return joined(separator, (work.text("collection-title"), work.text("collection-number")), work.marks)


def event(work: Work) -> str:
    """Return the event at which a work was given: "Royal Institution, London"."""
    return work.comma(work.text("event-title"), work.text("event-place")) if work.has("event-title") else ""


def publisher(work: Work) -> str:
    """Return the publisher, or the place where no publisher is known; a thesis has its degree before it."""
    if work.type == "thesis":
        return work.comma(work.text("genre"), work.text("publisher"))
    return work.text("publisher") or ("" if work.has("event-title") else work.text("publisher-place"))


def bracketed(work: Work) -> bool:
    """Whether a note puts publisher and date in brackets."""
    if work.type in ENTRY:
        return work.has("publisher", "publisher-place") or not work.has("DOI", "URL")
    return work.type in _BRACKETED or (work.type == "motion_picture" and work.has("publisher"))


def publication(work: Work, used: str) -> str:
    """Return event, publisher and date of what is not a periodical; a website's name goes before them."""
    if work.serial or work.type in LEGAL:
        return ""
    site = work.container if work.type in ONLINE and used != "container-title" else ""
    made = "" if used == "publisher" else publisher(work)
    if work.type == "broadcast" and not work.has("DOI", "URL"):
        aired = work.words.say("aired", date=issued(work)) if work.source.issued else issued(work)
        return work.comma(event(work), aired, work.words.say("on-channel", channel=made) if made else "")
    return work.comma(event(work), site, made, issued(work))


def issued(work: Work) -> str:
    """Return the date of publication, as exact as works of its kind are dated; "n.d." where that is said."""
    stated = work.text("issued")
    if stated:
        return stated
    if work.source.issued:
        exact = _exactness(work)
        days = [work.source.issued[:exact], work.source.issued_end[:exact]]
        return "–".join(dict.fromkeys(work.words.date(day) for day in days if day))
    if work.type in _DATELESS or (not work.held and work.type in ("interview", "personal_communication")):
        return ""
    return work.words.say("no-date")


def pages(work: Work) -> str:
    """Return the pages on which a work stands."""
    return page_range(work.source.texts.get("page", ""), work)


def page_range(numbers: str, work: Work) -> str:
    """Return page numbers for print: "101–8" in English, "101–108" where ranges are written out."""
    dashed = typeset(with_dashes(numbers))
    return shortened_range(dashed) if work.words.shortens_ranges else dashed


def medium(work: Work) -> str:
    """Return the medium, scale and size."""
    return work.comma(work.text("medium"), work.text("scale"), work.text("dimensions"))


def archive(work: Work, page: str = "", *, entry: bool = False) -> str:
    """Return where an unpublished work is kept; a picture's museum comes first."""
    holder = (work.text("archive"), work.text("archive-place"))
    shelf = (work.text("archive_location"), page)
    collection = work.text("archive_collection")
    if work.type == "graphic":
        return work.comma(*holder, collection, *shelf)
    if entry:
        return work.stop(capital(work.comma(*shelf)), collection, work.comma(*holder))
    return work.comma(*shelf, collection, *holder)


def address(work: Work, *, entry: bool) -> str:
    """Return the DOI or address as a link; the day it was read only where the work itself has no date."""
    url = work.source.texts.get("URL", "")
    doi = work.source.texts.get("DOI", "").removeprefix("https://doi.org/")
    target = f"https://doi.org/{doi}" if doi else url
    link = _link(target)
    if doi or work.source.issued or work.has("issued") or not (url and work.source.accessed):
        return link
    read = work.words.say("accessed", date=work.words.date(work.source.accessed))
    return work.stop(capital(read), link) if entry else work.comma(read, link)


def _link(target: str) -> str:
    shown = typeset(target)
    if not target.startswith(("https://", "http://")):
        return shown
    return f'<a href="{shown.replace(chr(34), "&quot;")}">{shown}</a>'


def _exactness(work: Work) -> int:
    """Return how many parts of the date are given: 1 for the year, 2 for the month, 3 for the day."""
    if work.type in _FULL_DATE or (work.type in ENTRY and work.has("DOI", "URL")):
        return 3
    if work.serial and work.type not in NEWS:
        return 3 - sum(work.has(variable) for variable in ("volume", "issue"))
    return 1


def _both(work: Work) -> bool:
    """Whether the same people edited and translated it."""
    return bool(work.names("editor")) and work.names("editor") == work.names("translator")


def _by(names: tuple[Name, ...], work: Work) -> str:
    return work.words.say("by", names=note_names(names, work)) if names else ""
