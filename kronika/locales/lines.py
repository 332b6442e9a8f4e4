"""What a record is, in one line of words: for lists, previews and search."""

from kronika.locales.dates import date_words
from kronika.locales.numbers import figure_words
from kronika.records.edtf import Date, Edtf
from kronika.records.model import AnyRecord, Document, Event, Figure, Person, Place, Source, Term
from kronika.records.site import Site


def record_words(site: Site, record: AnyRecord | Source) -> str:
    """Return a record's date, years and office, number, names then and now, or the like; "" if there is none.

    What the record says in another language than the site's is left out.
    """
    match record:
        case Event():
            label = _own(site, record, record.date_label, "date_label")
            return label or date_words(record.date, site.language, site.catalogue)
        case Person():
            last = len(record.roles) - 1
            office = _own(site, record, record.roles[last].role, "roles", last, "role") if record.roles else ""
            return " · ".join(filter(None, (_life_years(site, record), office)))
        case Place():
            return _names_then_and_now(site, record)
        case Figure():
            return " ".join(
                filter(
                    None, (figure_words(record, site.language, site.catalogue), _own(site, record, record.unit, "unit"))
                )
            )
        case Document():
            date = date_words(record.date, site.language, site.catalogue) if record.date else ""
            kind = _own(site, record, record.document_kind, "document_kind")
            return ", ".join(filter(None, (kind, date)))
        case Term():
            return record.native_term if record.native_term != record.term else ""
        case Source():
            names = (name.literal or name.family for name in record.names.get("author", ()))
            return ", ".join(filter(None, (*names, str(record.issued[0]) if record.issued else "")))
        case _:
            return ""


def _own(site: Site, record: AnyRecord, words: str, *path: str | int) -> str:
    return words if words and site.language_of(record.ref, *path) == site.language else ""


def _life_years(site: Site, person: Person) -> str:
    """Return a person's years ("1896–1958"), as far as they are known, or ""."""
    born, died = (_year(life.date) if life else None for life in (person.born, person.died))
    if born is None and died is None:
        return ""
    words = [date_words(year, site.language, site.catalogue) for year in (born, died) if year is not None]
    if len(words) == 2:
        return "–".join(words)
    return site.catalogue.text("person.born-in" if died is None else "person.died-in", year=words[0])


def _year(date: Edtf) -> Date | None:
    """Return the year of a date that lies in one, with its mark; None for any other."""
    if not isinstance(date, Date) or date.unspecified in ("century", "decade"):
        return None
    return Date("", date.year, mark=date.mark)


def _names_then_and_now(site: Site, place: Place) -> str:
    """Return a place's names then and now in words, or "" if it has always had one."""
    then, now = place.name_then, place.name_now
    if then and now and then != now:
        return site.catalogue.text("place.then-and-now", then=then, now=now)
    if then and then != place.name:
        return site.catalogue.text("place.then", name=then)
    return site.catalogue.text("place.now", name=now) if now and now != place.name else ""
