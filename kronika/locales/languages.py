"""What a language brings with it: its name, its direction, its quotation marks."""

import re
from dataclasses import dataclass

from kronika.locales.cldr import base_language, known_locale, locale_of

# Languages and scripts written from right to left that CLDR has no locale for (Unicode, ISO 15924).
_RIGHT_TO_LEFT_LANGUAGES = frozenset(("arc", "jrb", "lad", "ota", "sam", "xaa"))
_RIGHT_TO_LEFT_SCRIPTS = frozenset(("adlm", "arab", "hebr", "mand", "nkoo", "rohg", "samr", "syrc", "thaa"))


# Language, script, country and variants of BCP 47; extensions and private use have no place in a site.
_TAG = re.compile(r"[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-(?:[A-Z]{2}|[0-9]{3}))?(?:-(?:[a-z0-9]{5,8}|[0-9][a-z0-9]{3}))*")


def is_known_language(language: str) -> bool:
    """Whether `language` is a BCP 47 tag in its usual spelling ("hu", "pt-BR", "zh-Hant") of a language with a name."""
    return _TAG.fullmatch(language) is not None and base_language(language) in locale_of("en").languages


def text_direction(language: str) -> str:
    """Return "rtl" for a language written from right to left, otherwise "ltr"; a script in the tag decides."""
    subtags = language.replace("_", "-").lower().split("-")
    script = next((subtag for subtag in subtags[1:] if len(subtag) == 4 and subtag.isalpha()), "")
    if script:
        return "rtl" if script in _RIGHT_TO_LEFT_SCRIPTS else "ltr"
    locale = known_locale(language)
    if locale is None:
        return "rtl" if subtags[0] in _RIGHT_TO_LEFT_LANGUAGES else "ltr"
    return str(locale.text_direction)


def language_name(language: str, shown_in: str = "") -> str:
    """Return what a language is called in the language `shown_in`, or calls itself ("magyar"); its tag if unknown."""
    locale = known_locale(language)
    if locale is None:
        return language
    reader = locale_of(shown_in) if shown_in else locale
    # An English site has one English: the country of the locale stands only where the tag names one.
    name = reader.languages.get(locale.language) if "-" not in language else locale.get_display_name(reader)
    return str(name or language)


@dataclass(frozen=True, slots=True)
class QuoteMarks:
    """Quotation marks, and those for a quotation within a quotation."""

    opening: str
    closing: str
    inner_opening: str
    inner_closing: str


_ENGLISH = QuoteMarks("“", "”", "‘", "’")

# CLDR's delimiters, which Babel does not carry; French with the narrow spaces it sets inside them.
_QUOTE_MARKS = {
    "ar": QuoteMarks("”", "“", "’", "‘"),
    "be": QuoteMarks("«", "»", "„", "“"),
    "bg": QuoteMarks("„", "“", "‘", "’"),
    "bs": QuoteMarks("„", "”", "‘", "’"),
    "ca": QuoteMarks("«", "»", "“", "”"),
    "cs": QuoteMarks("„", "“", "‚", "‘"),
    "de": QuoteMarks("„", "“", "‚", "‘"),
    "el": QuoteMarks("«", "»", "“", "”"),
    "es": QuoteMarks("«", "»", "“", "”"),
    "et": QuoteMarks("„", "“", "«", "»"),
    "fa": QuoteMarks("«", "»", "‹", "›"),
    "fi": QuoteMarks("”", "”", "’", "’"),
    "fr": QuoteMarks("«\u202f", "\u202f»", "“", "”"),
    "he": QuoteMarks("”", "”", "’", "’"),
    "hr": QuoteMarks("„", "”", "‚", "’"),
    "hu": QuoteMarks("„", "”", "»", "«"),
    "hy": QuoteMarks("«", "»", "«", "»"),
    "is": QuoteMarks("„", "“", "‚", "‘"),
    "it": QuoteMarks("«", "»", "“", "”"),
    "ja": QuoteMarks("「", "」", "『", "』"),
    "ka": QuoteMarks("„", "“", "«", "»"),
    "lt": QuoteMarks("„", "“", "„", "“"),
    "mk": QuoteMarks("„", "“", "‚", "‘"),
    "nb": QuoteMarks("«", "»", "‘", "’"),
    "nn": QuoteMarks("«", "»", "‘", "’"),
    "no": QuoteMarks("«", "»", "‘", "’"),
    "pl": QuoteMarks("„", "”", "«", "»"),
    "pt-PT": QuoteMarks("«", "»", "“", "”"),
    "ro": QuoteMarks("„", "”", "«", "»"),
    "ru": QuoteMarks("«", "»", "„", "“"),
    "sk": QuoteMarks("„", "“", "‚", "‘"),
    "sl": QuoteMarks("„", "“", "‚", "‘"),
    "sq": QuoteMarks("«", "»", "“", "”"),
    "sr": QuoteMarks("„", "“", "‘", "’"),
    "sv": QuoteMarks("”", "”", "’", "’"),
    "uk": QuoteMarks("«", "»", "„", "“"),
    "zh-Hant": QuoteMarks("「", "」", "『", "』"),
    "zh-HK": QuoteMarks("「", "」", "『", "』"),
    "zh-TW": QuoteMarks("「", "」", "『", "』"),
}


def quote_marks(language: str) -> QuoteMarks:
    """Return the quotation marks of a language; those of English where none are known."""
    tag = language.replace("_", "-")
    return _QUOTE_MARKS.get(tag) or _QUOTE_MARKS.get(base_language(tag)) or _ENGLISH
