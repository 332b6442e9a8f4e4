"""The one error of reading a date, and the words that all its messages share."""

FORMS = (
    "Write the year first: '1969', '1969-07', '1969-07-20' or '1969-07-20T20:17'; "
    "a '~' at the end means about, a '?' uncertain."
)
_LONGEST_QUOTE = 60

Refusal = tuple[str, str, int]
"""A message, a hint, and where in the looked-at text the fault begins."""


class EdtfError(ValueError):
    """A text is no date that is read here.

    `message` says what is wrong, `hint` how to mend it; `offset` is where the fault begins in the text, from 0.
    """

    def __init__(self, message: str, hint: str, offset: int) -> None:
        super().__init__(message, hint, offset)
        self.message = message
        self.hint = hint
        self.offset = offset

    def __str__(self) -> str:
        return self.message


def quoted(text: str) -> str:
    """Return the text in quotes, on one line and shortened if it is long."""
    text = " ".join(text.split())
    return f"'{text}'" if len(text) <= _LONGEST_QUOTE else f"'{text[:_LONGEST_QUOTE]}…'"


def written_year(year: int) -> str:
    """Return the EDTF form of an astronomical year: "0079", "-0479", "Y-17000"."""
    sign = "-" if year < 0 else ""
    return f"{sign}{abs(year):04d}" if abs(year) <= 9999 else f"Y{year}"
