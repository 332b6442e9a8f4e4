"""The few endings that a Hungarian date takes. A catalogue asks for them by the gaps {ending} and {until}."""

_LENGTHENED = {"a": "á", "e": "é"}


def decade_ending(decade: int) -> str:
    """Return the ending of a decade as an adjective: "es" of 1950, "as" of 1960, 1900 and 2000 ("es")."""
    tens = decade // 10 % 10
    if tens:
        return "es" if tens in (1, 4, 5, 7, 9) else "as"
    return "as" if decade // 100 % 10 else "es"


def until_ending(date: str) -> str:
    """Return a date in words with the ending "-ig": "1940-ig", "1940. május 3-ig", "1940 teléig"."""
    date = date.removesuffix(".")
    if not date[-1:].isalpha():
        return f"{date}-ig"
    return f"{date[:-1]}{_LENGTHENED.get(date[-1], date[-1])}ig"
