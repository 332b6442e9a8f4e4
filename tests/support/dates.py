"""Dates made up by hypothesis: texts in every form that is read, and time zones with unusual clocks."""

from hypothesis import strategies as st

from kronika.records.edtf import Edtf, EdtfError, parse_edtf

MARKS = st.sampled_from(["", "", "~", "?", "%"])
ZONES = st.sampled_from(
    [
        "UTC",
        "Europe/Rome",
        "Europe/Dublin",  # winter time is the exception there
        "America/Sao_Paulo",  # the clock was set forward at midnight
        "Pacific/Apia",  # a day was skipped
        "Asia/Manila",  # the same, and an offset of almost 16 hours before
        "Africa/Monrovia",  # an offset of 44 minutes and 30 seconds
        "Australia/Lord_Howe",  # summer time of half an hour
    ]
)


@st.composite
def years(draw: st.DrawFn) -> str:
    year = draw(st.one_of(st.integers(1850, 2050), st.integers(-9999, 9999)))
    return f"{'-' if year < 0 else ''}{abs(year):04d}"


@st.composite
def days(draw: st.DrawFn) -> str:
    month = draw(st.integers(1, 12))
    return f"{draw(years())}-{month:02d}-{draw(st.integers(1, 28 if month == 2 else 30)):02d}"


@st.composite
def clock_times(draw: st.DrawFn) -> str:
    text = f"T{draw(st.integers(0, 23)):02d}:{draw(st.integers(0, 59)):02d}"
    if draw(st.booleans()):
        text += f":{draw(st.integers(0, 59)):02d}"
    return text + draw(st.sampled_from(["", "", "Z", "+01:00", "-04:30", "+13", "-11:00"]))


@st.composite
def plain_dates(draw: st.DrawFn) -> str:
    """A date of any precision that may stand in a set."""
    year = draw(years())
    long_year = f"Y{draw(st.sampled_from(['', '-']))}{draw(st.integers(10_000, 999_999_999_999))}"
    text = draw(
        st.sampled_from(
            [year, f"{year}-{draw(st.integers(1, 12)):02d}", f"{year}-{draw(st.integers(21, 24))}", long_year]
        )
        | days()
    )
    return text + draw(MARKS)


@st.composite
def timed_dates(draw: st.DrawFn) -> str:
    return draw(days()) + draw(clock_times()) + draw(MARKS)


@st.composite
def unspecified_dates(draw: st.DrawFn) -> str:
    year = draw(years())
    forms = [f"{year[:-1]}X", f"{year[:-2]}XX", f"{year}-XX", f"{year}-XX-XX", f"{year}-07-XX"]
    return draw(st.sampled_from(forms)) + draw(MARKS)


@st.composite
def interval_texts(draw: st.DrawFn) -> str:
    first, second = draw(plain_dates() | timed_dates()), draw(plain_dates() | timed_dates())
    if draw(st.booleans()):
        return draw(st.sampled_from([f"{first}/..", f"../{first}", f"{first}/", f"/{first}"]))
    try:
        parse_edtf(f"{first}/{second}")
    except EdtfError:
        return f"{second}/{first}"
    return f"{first}/{second}"


@st.composite
def set_texts(draw: st.DrawFn) -> str:
    return "[" + ",".join(draw(st.lists(plain_dates(), min_size=1, max_size=4))) + "]"


def edtf_texts() -> st.SearchStrategy[str]:
    """Texts of every form that is read."""
    return st.one_of(plain_dates(), timed_dates(), unspecified_dates(), interval_texts(), set_texts())


def edtfs() -> st.SearchStrategy[Edtf]:
    return edtf_texts().map(parse_edtf)
