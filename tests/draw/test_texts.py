import pytest
from hypothesis import given
from hypothesis import strategies as st

from kronika.draw.texts import Span, balanced, centred, shortened, stacked, text_width, wrapped

numbers = st.floats(0, 1000)
spans = st.lists(st.builds(lambda start, width: Span(start, start + width), numbers, st.floats(0, 200)), max_size=40)


@given(spans)
def test_stacked_spans_of_one_row_keep_their_distance(placed: list[Span]) -> None:
    rows = stacked(placed, 5)
    for index, span in enumerate(placed):
        for other in range(index):
            if rows[other] == rows[index]:
                first, second = sorted((span, placed[other]), key=lambda span: (span.start, span.end))
                assert second.start >= first.end + 5 - 1e-9


@given(spans)
def test_there_are_no_more_rows_than_spans_at_one_point(placed: list[Span]) -> None:
    most = max((sum(other.start <= span.start < other.end + 5 for other in placed) for span in placed), default=0)
    assert max(stacked(placed, 5), default=-1) + 1 <= most


@given(st.text("ab c", max_size=60), st.floats(15, 300))
def test_no_wrapped_line_is_too_wide(text: str, width: float) -> None:
    assert all(text_width(line, 10) <= width for line in wrapped(text, width, 10))


@given(st.text("ab c", max_size=60), st.floats(15, 300))
def test_balanced_lines_are_as_many_and_hold_the_same_words(text: str, width: float) -> None:
    lines, plain = balanced(text, width, 10), wrapped(text, width, 10)
    assert len(lines) == len(plain)
    assert " ".join(lines) == " ".join(plain)
    assert all(text_width(line, 10) <= width for line in lines)


def test_no_word_of_a_balanced_text_stands_alone() -> None:
    width = text_width("What was said of", 10) + 1
    assert wrapped("What was said of it", width, 10) == ("What was said of", "it")
    assert balanced("What was said of it", width, 10) == ("What was", "said of it")


@given(st.text("ab c", max_size=60))
def test_wrapped_lines_hold_all_words_that_fit(text: str) -> None:
    assert " ".join(wrapped(text, 400, 10)).split() == text.split()


@pytest.mark.parametrize(
    ("text", "shown"),
    [("Ash falls", "Ash falls"), ("The mountain opens its mouth", "The mountain…"), ("", "")],
)
def test_a_long_text_is_cut_with_an_ellipsis(text: str, shown: str) -> None:
    assert shortened(text, 80, 10) == shown


def test_letters_that_fill_a_square_are_wide_and_accents_are_not() -> None:
    assert text_width("火山", 10) == 20
    assert text_width("e\u0301", 10) == text_width("é", 10)


@pytest.mark.parametrize(("middle", "start"), [(50, 40), (3, 0), (98, 80)])
def test_a_centred_span_stays_within_its_bounds(middle: float, start: float) -> None:
    assert centred(middle, 20, Span(0, 100)) == Span(start, start + 20)


def test_what_no_break_spaces_join_keeps_to_one_line_if_it_fits() -> None:
    words = "Old town (24\N{NO-BREAK SPACE}August\N{NO-BREAK SPACE}79)"
    assert wrapped(words, 100, 10) == ("Old town", "(24\N{NO-BREAK SPACE}August\N{NO-BREAK SPACE}79)")
    assert wrapped(words, 45, 10) == ("Old town", "(24", "August", "79)")
