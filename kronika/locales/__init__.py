"""Words for readers: dates, clock times, numbers, lists and names in each language. The only room that knows Babel.

A phrase ("about {date}") comes from the site's catalogue, everything else from the Unicode CLDR. A language whose
catalogue lacks a phrase gets a sign in its place ("≈ 1969"), so that no date mixes two languages.
"""

from kronika.locales.clocks import clock_words, time_words
from kronika.locales.collation import CollationKey, collation_key, initial_letter
from kronika.locales.dates import date_words
from kronika.locales.days import day_heading, day_words, month_words, short_day_words, year_words
from kronika.locales.languages import QuoteMarks, is_known_language, language_name, quote_marks, text_direction
from kronika.locales.lines import record_words
from kronika.locales.listings import (
    SOURCE_KINDS,
    Part,
    all_parts,
    index_order,
    is_part,
    list_parts,
    listed_name,
)
from kronika.locales.lists import list_words, plural_category, plural_words
from kronika.locales.numbers import estimate_words, figure_words, number_words, range_words, stated_words
from kronika.locales.ticks import tick_words
from kronika.locales.typography import Typographer, typeset

__all__ = [
    "SOURCE_KINDS",
    "CollationKey",
    "Part",
    "QuoteMarks",
    "Typographer",
    "all_parts",
    "clock_words",
    "collation_key",
    "date_words",
    "day_heading",
    "day_words",
    "estimate_words",
    "figure_words",
    "index_order",
    "initial_letter",
    "is_known_language",
    "is_part",
    "language_name",
    "list_parts",
    "list_words",
    "listed_name",
    "month_words",
    "number_words",
    "plural_category",
    "plural_words",
    "quote_marks",
    "range_words",
    "record_words",
    "short_day_words",
    "stated_words",
    "text_direction",
    "tick_words",
    "time_words",
    "typeset",
    "year_words",
]
