from kronika.locales.days import day_heading, day_words, month_words, short_day_words, year_words


def test_a_day_as_a_heading_has_its_weekday() -> None:
    assert day_heading("1969-07-20", "en") == "Sunday, 20 July 1969"
    assert day_heading("1969-07-20", "hu") == "1969. július 20., vasárnap"
    assert day_heading("1969-07-20", "en-US") == "Sunday, July 20, 1969"


def test_a_day_before_the_gregorian_calendar_has_no_weekday() -> None:
    assert day_heading("-0479-09-20", "en") == "20 September 480 BC"
    assert day_heading("1582-12-31", "en") == "31 December 1582"


def test_days_months_and_years_as_labels() -> None:
    assert day_words("1969-07-20", "hu") == "1969. július 20."
    assert short_day_words("1969-07-20", "en") == "20 Jul"
    assert short_day_words("1969-07-20", "hu") == "júl. 20."
    assert month_words(-479, 9, "en") == "September 480 BC"
    assert month_words(1969, 7, "hu") == "1969. július"
    assert year_words(1969, "hu") == "1969"
    assert year_words(-17000, "en") == "17,001 BC"
    assert year_words(1969, "ja") == "1969年"
