"""Names of authors, editors and others, as notes and entries list them."""

from kronika.markup.citations.pieces import typeset
from kronika.markup.citations.work import Work
from kronika.records.model import Name

# From so many names on, a note gives only the first, an entry the first three (The Chicago Manual of Style, 13.23).
_MANY_IN_NOTE = 3
_MANY_IN_ENTRY = 7
_FIRST_IN_ENTRY = 3
# What BibTeX writes last in a list that leaves names out.
_OTHERS = "others"


def note_names(names: tuple[Name, ...], work: Work) -> str:
    """Return names as they are said: "Ada Byron and Charles Babbage", "Ada Byron et al."."""
    return _short_list([display_name(name, work) for name in names], work)


def family_names(names: tuple[Name, ...], work: Work) -> str:
    """Return family names for a short note: "Byron and Babbage"."""
    return _short_list([family_name(name) for name in names], work)


def listed_names(names: tuple[Name, ...], work: Work) -> str:
    """Return names within an entry, all of them up to six: "A, B, and C"."""
    return _long_list([display_name(name, work) for name in names], work, inverted=False)


def leading_names(names: tuple[Name, ...], work: Work) -> str:
    """Return names at the head of an entry, the first under its family name: "Byron, Ada, and Charles Babbage"."""
    first = inverted_name(names[0], work)
    return _long_list([first, *(display_name(name, work) for name in names[1:])], work, inverted=True)


def display_name(name: Name, work: Work) -> str:
    """Return a name as it is said; Hungarian names stay in their own order in a Hungarian text."""
    if name.literal:
        return typeset(name.literal)
    family = " ".join(filter(None, (name.particle, name.family)))
    order = (family, name.given) if _family_first(work) else (name.given, family)
    return typeset(" ".join(filter(None, (*order, name.suffix))))


def inverted_name(name: Name, work: Work) -> str:
    """Return a name with its family name first: "Tocqueville, Alexis de", "Strunk, William, Jr."."""
    if name.literal or not name.given or _family_first(work):
        return display_name(name, work)
    given = " ".join(filter(None, (name.given, name.particle)))
    return typeset(", ".join(filter(None, (name.family, given, name.suffix))))


def family_name(name: Name) -> str:
    """Return the part of a name that a short note gives: "de Tocqueville", or a body's whole name."""
    return typeset(name.literal or " ".join(filter(None, (name.particle, name.family or name.given))))


def _family_first(work: Work) -> bool:
    own = work.source.texts.get("language", "").lower().split("-")[0]
    return work.words.family_first and own == work.words.catalogue.language


def _short_list(names: list[str], work: Work) -> str:
    if len(names) == 1:
        return names[0]
    if len(names) < _MANY_IN_NOTE and names[-1] != _OTHERS:
        return work.words.say("two-names", first=names[0], second=names[1])
    return work.words.say("et-al", names=names[0])


def _long_list(names: list[str], work: Work, *, inverted: bool) -> str:
    if len(names) == 1:
        return names[0]
    if names[-1] == _OTHERS:
        return work.words.say("et-al-listed", names=", ".join(names[:-1]))
    if len(names) == 2 and not inverted:
        return work.words.say("two-names", first=names[0], second=names[1])
    if len(names) >= _MANY_IN_ENTRY:
        return work.words.say("et-al-listed", names=", ".join(names[:_FIRST_IN_ENTRY]))
    return work.words.say("names-and-last", names=", ".join(names[:-1]), last=names[-1])
