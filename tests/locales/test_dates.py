import re
from datetime import date

import pytest
from babel import Locale
from babel.dates import format_date
from hypothesis import example, given
from hypothesis import strategies as st

from kronika.locales.cldr import locale_of
from kronika.locales.dates import date_words
from kronika.locales.patterns import fill, long_day
from kronika.records.civil import Civil
from kronika.records.edtf import Edtf, parse_edtf
from tests.support.catalogues import catalogue
from tests.support.dates import edtfs

# Each date in English and in Hungarian.
WORDS = {
    # Points, from fine to coarse.
    "1969-07-20T20:17:40": ("20 July 1969, 8:17:40 pm", "1969. július 20., 20.17.40"),
    "1969-07-20T20:17": ("20 July 1969, 8:17 pm", "1969. július 20., 20.17"),
    "1969-07-20T21:00": ("20 July 1969, 9 pm", "1969. július 20., este 9 óra"),
    "1969-07-20": ("20 July 1969", "1969. július 20."),
    "1969-07": ("July 1969", "1969. július"),
    "1969-21": ("spring 1969", "1969 tavasza"),
    "1969-22": ("summer 1969", "1969 nyara"),
    "1969-23": ("autumn 1969", "1969 ősze"),
    "1969-24": ("winter 1969–1970", "1969–1970 tele"),
    "1969": ("1969", "1969"),
    "196X": ("the 1960s", "1960-as évek"),
    "195X": ("the 1950s", "1950-es évek"),
    "190X": ("the 1900s", "1900-as évek"),
    "200X": ("the 2000s", "2000-es évek"),
    "19XX": ("between 1900 and 1999", "1900 és 1999 között"),
    "1969-XX": ("1969, month unknown", "1969, a hónap ismeretlen"),
    "1969-XX-XX": ("1969, month unknown", "1969, a hónap ismeretlen"),
    "1969-07-XX": ("July 1969, day unknown", "1969. július, a nap ismeretlen"),
    # Marks.
    "1969-07-20T21:00~": ("20 July 1969, about 9 pm", "1969. július 20., este 9 óra körül"),
    "1969-07-20T21:00%": (
        "20 July 1969, about 9 pm (uncertain)",
        "1969. július 20., este 9 óra körül (bizonytalan)",
    ),
    "1969-07~": ("about July 1969", "1969. július körül"),
    "1969?": ("1969 (uncertain)", "1969 (bizonytalan)"),
    "1969-07-20%": ("about 20 July 1969 (uncertain)", "1969. július 20. körül (bizonytalan)"),
    # Offsets are printed as written.
    "1969-07-20T20:17Z": ("20 July 1969, 8:17 pm UTC", "1969. július 20., 20.17 (UTC)"),
    "1969-07-20T16:17-04": ("20 July 1969, 4:17 pm (UTC−4)", "1969. július 20., 16.17 (UTC−4)"),
    "1969-07-20T15:47-04:30": ("20 July 1969, 3:47 pm (UTC−4:30)", "1969. július 20., 15.47 (UTC−4:30)"),
    # Early and late years.
    "0079-08-24": ("24 August 79 AD", "i. sz. 79. augusztus 24."),
    "0410-08": ("August 410", "410. augusztus"),
    "0000": ("1 BC", "i. e. 1"),
    "-0479-09": ("September 480 BC", "i. e. 480. szeptember"),
    "-0479-09-20": ("20 September 480 BC", "i. e. 480. szeptember 20."),
    "-047X": ("between 480 BC and 471 BC", "i. e. 480 és i. e. 471 között"),
    "000X": ("between 1 BC and 9 AD", "i. e. 1 és i. sz. 9 között"),
    "Y-17000~": ("about 17,001 BC", "i. e. 17\xa0001 körül"),
    # Intervals say once what their ends share.
    "1969-07-20/1969-07-20": ("20 July 1969", "1969. július 20."),
    "1969-07-16/1969-07-24": ("16 to 24 July 1969", "1969. július 16–24."),
    "1956-10-23/1956-11-10": ("23 October to 10 November 1956", "1956. október 23. – november 10."),
    "1969-12-31/1970-01-02": ("31 December 1969 to 2 January 1970", "1969. december 31. – 1970. január 2."),
    "1969-07/1969-09": ("July to September 1969", "1969. július–szeptember"),
    "1969-11/1970-02": ("November 1969 to February 1970", "1969. november – 1970. február"),
    "1961/1972": ("1961 to 1972", "1961–1972"),
    "1961/1972-12": ("1961 to December 1972", "1961 – 1972. december"),
    "1961~/1972": ("about 1961 to 1972", "1961 körül – 1972"),
    "-0489/-0478": ("490 to 479 BC", "i. e. 490–479"),
    "-0043/0014": ("44 BC to 14 AD", "i. e. 44 – i. sz. 14"),
    "-0479-09-20/-0479-09-22": ("20 to 22 September 480 BC", "i. e. 480. szeptember 20–22."),
    "1969-07-20T04:00/1969-07-20T05:00": (
        "20 July 1969, between 4 and 5 am",
        "1969. július 20., hajnali 4 és 5 óra között",
    ),
    "1969-07-20T21:00/1969-07-21T04:00": (
        "20 July, 9 pm to 21 July 1969, 4 am",
        "1969. július 20., este 9 óra – július 21., hajnali 4 óra",
    ),
    "1969-12-31T21:00~/1970-01-01T04:00": (
        "31 December 1969, about 9 pm to 1 January 1970, 4 am",
        "1969. december 31., este 9 óra körül – 1970. január 1., hajnali 4 óra",
    ),
    "1969-07-20T21:00/1969-07-22": (
        "20 July 1969, 9 pm to 22 July 1969",
        "1969. július 20., este 9 óra – 1969. július 22.",
    ),
    # Open and unknown ends.
    "1945/..": ("from 1945 on", "1945 óta"),
    "1945-05-08/..": ("from 8 May 1945 on", "1945. május 8. óta"),
    "1945~/..": ("from about 1945 on", "körülbelül 1945 óta"),
    "../1940": ("until 1940", "1940-ig"),
    "../1940-05-03": ("until 3 May 1940", "1940. május 3-ig"),
    "../1940-05": ("until May 1940", "1940. májusig"),
    "../1940-24": ("until winter 1940–1941", "1940–1941 teléig"),
    "../1940-05-03T21:00": ("until 3 May 1940, 9 pm", "1940. május 3., este 9 óráig"),
    "../1940~": ("until about 1940", "körülbelül 1940-ig"),
    "1945/": ("from 1945, end unknown", "kezdete 1945, vége ismeretlen"),
    "/1958": ("until 1958, start unknown", "kezdete ismeretlen, vége 1958"),
    # Sets.
    "[1961-08-03,1961-08-04]": ("3 or 4 August 1961", "1961. augusztus 3. vagy 4."),
    "[1961-07-31,1961-08-01]": ("31 July or 1 August 1961", "1961. július 31. vagy augusztus 1."),
    "[1961-08-03,1961-08-05,1961-08-07]": ("3, 5 or 7 August 1961", "1961. augusztus 3., 5. vagy 7."),
    "[1960-12-31,1961-01-01]": ("31 December 1960 or 1 January 1961", "1960. december 31. vagy 1961. január 1."),
    "[1961,1963,1965]": ("1961, 1963 or 1965", "1961, 1963 vagy 1965"),
    "[1961,1963-02~]": ("1961 or about February 1963", "1961 vagy 1963. február körül"),
    "[1961-08-03]": ("3 August 1961", "1961. augusztus 3."),
}  # fmt: skip


@pytest.mark.parametrize("text", WORDS)
def test_a_date_in_english(text: str) -> None:
    assert date_words(parse_edtf(text), "en", catalogue("en")) == WORDS[text][0]


@pytest.mark.parametrize("text", WORDS)
def test_a_date_in_hungarian(text: str) -> None:
    assert date_words(parse_edtf(text), "hu", catalogue("hu")) == WORDS[text][1]


@pytest.mark.parametrize(
    ("language", "text", "words"),
    [
        ("en-US", "1969-07-20T21:00~", "July 20, 1969, about 9 pm"),
        ("en-US", "1969-07-16/1969-07-24", "July 16 to 24, 1969"),
        ("de", "1969-07-16/1969-07-24", "16.–24. Juli 1969"),
        ("de", "1969-07-20T21:00~", "20. Juli 1969, ≈ 21:00"),
        ("de", "[1961-08-03,1961-08-04]", "3. oder 4. August 1961"),
        ("es", "1969-07-16/1969-08-24", "16 de julio – 24 de agosto de 1969"),
        ("fr", "-0479-09-20", "20 septembre 480 av. J.-C."),
        ("ja", "-0479-09-20", "紀元前480年9月20日"),
        ("ja", "1969-07-16/1969-07-24", "1969年7月16日～24日"),
        ("ar", "1969-07-20T21:00?", "20 يوليو 1969، 9:00 م (?)"),
        ("ar", "../1945", "… – 1945"),
        ("fa", "1969-07-16/1969-07-24", "16 تا 24 ژوئیهٔ 1969"),
        ("zh", "1969-07-16/1969-08-24", "1969年7月16日至8月24日"),
        ("it", "[1961-08-03,1961-08-04]", "3 o 4 agosto 1961"),
        ("fi", "1969-07", "heinäkuu 1969"),
        ("got", "1969-07-20~", "≈ 20 July 1969"),
    ],
)
def test_a_language_without_a_catalogue_has_its_own_dates_and_signs_for_phrases(
    language: str, text: str, words: str
) -> None:
    found = date_words(parse_edtf(text), language, catalogue(language))
    assert re.sub(r"[\u2009\u202f\xa0]", " ", found) == words


@given(
    edtfs(), st.sampled_from(["en", "en-US", "hu", "de", "fr", "es", "ar", "he", "ja", "zh-Hant", "ru", "sw", "got"])
)
def test_any_date_has_words_in_any_language(date: Edtf, language: str) -> None:
    words = date_words(date, language, catalogue(language))
    assert words.strip() == words != ""
    assert not re.search(r"[{}\n]", words)


@given(
    st.dates(min_value=date(100, 1, 1)),
    st.sampled_from(["en", "hu", "de", "fi", "lt", "ja", "th", "pt-BR", "ar", "eu"]),
)
@example(date(1969, 7, 20), "eu")
def test_our_own_hand_fills_patterns_as_babel_does(day: date, language: str) -> None:
    locale = locale_of(language)
    civil = Civil(day.year, day.month, day.day)
    assert fill(long_day(locale), civil, locale) == format_date(day, "long", locale)
    assert fill(str(locale.date_formats["full"].pattern), civil, locale) == format_date(day, "full", locale)


def test_english_without_a_country_writes_the_day_first() -> None:
    assert locale_of("en") == Locale("en", "GB")
    assert locale_of("en-AU") == Locale("en", "AU")
