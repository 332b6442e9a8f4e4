"""A page in its other languages: the switch for readers, the list for machines, and what a reader is told."""

from kronika.locales import language_name
from kronika.plan.here import Here
from kronika.plan.words import word
from kronika.records.rendered import Addresses
from kronika.records.site import Site
from kronika.records.views.frame import Alternate, Notice
from kronika.records.views.parts import Hyperlink


def language_links(site: Site, addresses: Addresses, here: Here) -> tuple[Hyperlink, ...]:
    """Return links to a page in each language, each by what it calls itself; none if there is but one.

    The page for missing addresses is the same in all, so it leads to the home pages; a part of a list leads to the
    whole list.
    """
    languages = site.settings.languages
    if len(languages) == 1:
        return ()
    path = addresses.pages["home"] if here.kind == "404" else here.path
    return tuple(
        Hyperlink(
            path if language == site.language else addresses.in_language(here.whole or path, language),
            language_name(language),
            current=language == site.language and here.kind != "404",
            language=language,
        )
        for language in languages
    )


def alternates(site: Site, addresses: Addresses, here: Here) -> tuple[Alternate, ...]:
    """Return the whole addresses of a page in each language that its text is in, and the one for all others.

    A page that stands in for a missing translation is none of these, so it names none either; nor does a part of a
    list.
    """
    first, *others = site.settings.languages
    shown = [first, *(language for language in others if here.record not in site.borrowed[language])]
    if here.kind == "404" or here.whole or len(shown) == 1 or site.language not in shown:
        return ()
    whole = {language: addresses.canonical(addresses.in_language(here.path, language)) for language in shown}
    return (*(Alternate(language, url) for language, url in whole.items()), Alternate("x-default", whole[first]))


def canonical_address(site: Site, addresses: Addresses, here: Here) -> str:
    """Return the whole address under which a page is known: its own, or that of the page that its text is of."""
    if here.record in site.borrowed.get(site.language, ()):
        return addresses.canonical(addresses.in_language(here.path, site.settings.languages[0]))
    return addresses.canonical(here.path)


def notice(site: Site, addresses: Addresses, here: Here) -> Notice | None:
    """Return what a reader is told of a page that is not translated, or only in part; None of any other."""
    if here.record in site.fallbacks:
        key = "page.untranslated"
    elif here.record in site.unfinished:
        key = "page.unfinished"
    else:
        return None
    first = site.settings.languages[0]
    words = word(site, key, language=language_name(first, site.catalogue.language_of(key)))
    url = addresses.in_language(here.path, first)
    return Notice(words, Hyperlink(url, language_name(first), language=first))
