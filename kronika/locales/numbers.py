"""Numbers and ranges of numbers in words."""

from collections.abc import Callable
from decimal import Decimal

from babel.numbers import format_decimal

from kronika.locales.cldr import Voice, base_language, locale_of, voice_of
from kronika.records.catalogue import Catalogue
from kronika.records.model import Figure
from kronika.records.quantities import Consensus, Estimate, Number

# CLDR's minimumGroupingDigits = 2, which Babel does not carry: four digits stand together, five are grouped.
_GROUPED_FROM_FIVE_DIGITS = frozenset(
    ("be", "bg", "es", "et", "hu", "hy", "ia", "ie", "it", "ka", "lv", "pl", "sl", "sq")
)


def number_words(number: Number, language: str) -> str:
    """Return a number with all its digits, grouped as the language does ("2,500", Hungarian "2500", "25 000")."""
    language = language.replace("_", "-")
    from_five = base_language(language) in _GROUPED_FROM_FIVE_DIGITS or language == "pt-PT"
    decimal = Decimal(number)
    grouped = not (from_five and abs(decimal) < 10_000)
    return format_decimal(decimal, locale=locale_of(language), decimal_quantization=False, group_separator=grouped)


def range_words(low: Number | None, high: Number | None, language: str, catalogue: Catalogue) -> str:
    """Return a range ("190,000 to 200,000"), one number if its ends are one, "at least" or "at most" if one is None.

    Raises ValueError if both are None.
    """
    if low is not None and high is not None:
        if low == high:
            return number_words(low, language)
        ends = {"low": number_words(low, language), "high": number_words(high, language)}
        return voice_of(language, catalogue).say("number.range", **ends)
    return _bound_words(low, high, lambda number: number_words(number, language), voice_of(language, catalogue))


def estimate_words(estimate: Estimate | Consensus, language: str, catalogue: Catalogue) -> str:
    """Return what an estimate says ("about 2,500", "at least about 300"): its value if it has one, else its range."""
    voice = voice_of(language, catalogue)
    about = isinstance(estimate, Estimate) and estimate.about

    def rounded(words: str) -> str:
        return voice.say("number.about", number=words) if about else words

    if estimate.value is not None:
        return rounded(number_words(estimate.value, language))
    low, high = estimate.lowest, estimate.highest
    if low is not None and high is not None:
        return rounded(range_words(low, high, language, catalogue))
    return _bound_words(low, high, lambda number: rounded(number_words(number, language)), voice)


def stated_words(estimate: Estimate | Consensus, language: str, catalogue: Catalogue) -> str:
    """Return all that an estimate says, for a table: a value has its range behind it ("2,652 (2,500 to 3,000)")."""
    words = estimate_words(estimate, language, catalogue)
    if estimate.value is None or (estimate.low is None and estimate.high is None):
        return words
    return f"{words} ({range_words(estimate.low, estimate.high, language, catalogue)})"


def _bound_words(low: Number | None, high: Number | None, words: Callable[[Number], str], voice: Voice) -> str:
    """Return the words of a range with one end, whose number stands in `words`."""
    if low is not None:
        return voice.say("number.at-least", number=words(low))
    if high is None:
        raise ValueError("A range needs an end.")
    return voice.say("number.at-most", number=words(high))


def figure_words(figure: Figure, language: str, catalogue: Catalogue) -> str:
    """Return a quantity in words: the consensus, otherwise the span of its accepted estimates, otherwise ""."""
    accepted = [estimate for estimate in figure.estimates if estimate.standing == "accepted"]
    stated = figure.consensus or (accepted[0] if len(accepted) == 1 else None)
    if stated is not None:
        return estimate_words(stated, language, catalogue)
    lows = [number for estimate in accepted if (number := estimate.lowest) is not None]
    highs = [number for estimate in accepted if (number := estimate.highest) is not None]
    if not (lows or highs):
        return ""
    return range_words(min(lows, default=None), max(highs, default=None), language, catalogue)
