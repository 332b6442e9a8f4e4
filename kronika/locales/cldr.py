"""Which CLDR locale stands for a language, and the phrases that are signs where a language has no words of its own."""

from dataclasses import dataclass
from functools import lru_cache

from babel import Locale, UnknownLocaleError

from kronika.records.catalogue import Catalogue

# Without a country English means the form of day, month and year that needs no comma.
_LOCALES = {"en": "en_GB"}

_SIGNS = {
    "date.about": "≈ {date}",
    "date.uncertain": "{date} (?)",
    "date.from": "{date} – …",
    "date.from-about": "≈ {date} – …",
    "date.from-unknown-end": "{date} – ?",
    "date.until": "… – {date}",
    "date.until-about": "… – ≈ {date}",
    "date.until-unknown-start": "? – {date}",
    "date.decade": "{first}–{last}",
    "date.years-between": "{first} – {last}",
    "date.month-unspecified": "{date}",
    "date.day-unspecified": "{date}",
    "clock.about": "≈ {time}",
    "clock.between": "{start} – {end}",
    "clock.between-about": "≈ {start} – {end}",
    "clock.range": "{start} – {end}",
    "clock.offset": "{time} (UTC{offset})",
    "clock.utc": "{time} UTC",
    "number.range": "{low}–{high}",
    "number.about": "≈ {number}",
    "number.at-least": "≥ {number}",
    "number.at-most": "≤ {number}",
}


def base_language(language: str) -> str:
    """Return the language without script, country and variants: "pt" of "pt-BR"."""
    return language.replace("_", "-").split("-")[0].lower()


@lru_cache(maxsize=256)
def known_locale(language: str) -> Locale | None:
    """Return the CLDR locale of a language tag ("hu", "pt-BR", "zh-Hant"), or of its language, or None."""
    tag = language.replace("_", "-")
    for candidate in (_LOCALES.get(tag, tag), base_language(tag)):
        try:
            return Locale.parse(candidate.replace("-", "_"))
        except (UnknownLocaleError, ValueError):
            continue
    return None


@lru_cache(maxsize=256)
def locale_of(language: str) -> Locale:
    """Return the CLDR locale of a language tag; a language that CLDR does not know is written as English."""
    return known_locale(language) or Locale.parse("en_GB")


@dataclass(frozen=True)
class Voice:
    """A language to write in: its CLDR locale and its phrases."""

    language: str
    locale: Locale
    catalogue: Catalogue

    def has(self, key: str) -> bool:
        """Whether the language has its own phrase; every English has those of the English catalogue."""
        return self.catalogue.has(key) or base_language(self.language) == "en"

    def say(self, key: str, **values: str) -> str:
        """Return a phrase with its gaps filled, in signs where the language has none of its own."""
        if self.has(key):
            return self.catalogue.text(key, **values)
        if key == "date.with-clock":
            return str(self.locale.datetime_formats["medium"]).format(values["time"], values["date"])
        if key in _SIGNS:
            return _SIGNS[key].format(**values)
        return self.catalogue.text(key, **values)


def voice_of(language: str, catalogue: Catalogue) -> Voice:
    """Return the voice of a language tag that speaks through `catalogue`."""
    return Voice(language, locale_of(language), catalogue)
