"""Laws, treaties and cases: cited by title, reporter and year, after The Bluebook, as The Chicago Manual has it."""

from kronika.markup.citations.locators import Locator
from kronika.markup.citations.parts import issued
from kronika.markup.citations.pieces import typeset
from kronika.markup.citations.work import Work


def legal_reference(work: Work, locator: Locator) -> str:
    """Return a law, treaty or case, without a full stop at its end."""
    title = typeset(work.source.title)
    reporter = _reporter(work)
    if work.type == "treaty":
        told = work.comma(title, _day(work), reporter)
    else:
        court = work.text("authority") if work.type == "legal_case" else ""
        dated = work.space(court, issued(work))
        number = _number(work) if work.type in ("legislation", "bill", "regulation") else ""
        told = work.space(work.comma(title, number, reporter), f"({dated})" if dated else "")
    at = work.words.say("at-page", page=locator.words) if locator.page and work.has("page") else locator.words
    return work.comma(told, at)


def _reporter(work: Work) -> str:
    """Return the volume, name and first page of the series that prints it: "347 U.S. 483"."""
    first_page = typeset(work.source.texts.get("page", "").partition("-")[0].partition("–")[0])
    return work.space(work.text("volume"), work.text("container-title"), first_page)


def _number(work: Work) -> str:
    if not work.has("number"):
        return ""
    if work.has("genre") or work.type != "legislation":
        return work.space(work.text("genre"), work.text("number"))
    return work.words.say("public-law", number=work.text("number"))


def _day(work: Work) -> str:
    return work.words.date(work.source.issued) if work.source.issued else work.text("issued")
