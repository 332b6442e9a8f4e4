import json
import subprocess
from decimal import Decimal

import pytest

from kronika.locales.numbers import estimate_words, figure_words, number_words, range_words, stated_words
from kronika.records.model import Figure
from kronika.records.positions import Positions
from kronika.records.quantities import Consensus, Estimate, Number
from tests.support.catalogues import catalogue


@pytest.mark.parametrize(
    ("number", "english", "hungarian"),
    [
        (0, "0", "0"),
        (950, "950", "950"),
        (2500, "2,500", "2500"),
        (25000, "25,000", "25\xa0000"),
        (-2500, "-2,500", "-2500"),
        (1234567, "1,234,567", "1\xa0234\xa0567"),
        (Decimal("0.0005"), "0.0005", "0,0005"),
        (Decimal("2500.75"), "2,500.75", "2500,75"),
        (Decimal("54.10"), "54.1", "54,1"),
    ],
)
def test_a_number_keeps_its_digits_and_is_grouped(number: Number, english: str, hungarian: str) -> None:
    assert number_words(number, "en") == english
    assert number_words(number, "hu") == hungarian


@pytest.mark.parametrize(
    "language",
    ["en", "hu", "de", "fr", "es", "it", "pl", "pt-BR", "pt-PT", "bg", "ru", "sv", "ja", "hi", "en-IN", "tr"],
)
def test_grouping_agrees_with_icu(language: str) -> None:
    numbers = [7, 999, 1000, 2500, 9999, 10000, 25000, 123456, 1234567, 98765432.5]
    script = (
        "const [language, numbers] = JSON.parse(require('fs').readFileSync(0));"
        "const format = new Intl.NumberFormat(language, {numberingSystem: 'latn'});"
        "process.stdout.write(JSON.stringify(numbers.map(number => format.format(number))))"
    )
    found = subprocess.run(
        ["node", "-e", script], input=json.dumps([language, numbers]), capture_output=True, text=True, check=True
    )
    assert [number_words(Decimal(str(number)), language) for number in numbers] == json.loads(found.stdout)


def test_a_range_names_both_ends_or_says_that_one_is_missing() -> None:
    def words(low: Number | None, high: Number | None) -> tuple[str, str, str]:
        english, hungarian, german = (
            range_words(low, high, language, catalogue(language)) for language in ("en", "hu", "de")
        )
        return english, hungarian, german

    assert words(190000, 200000) == ("190,000 to 200,000", "190\xa0000–200\xa0000", "190.000–200.000")
    assert words(300, 300) == ("300", "300", "300")
    assert words(300, None) == ("at least 300", "legalább 300", "≥ 300")
    assert words(None, 300) == ("at most 300", "legfeljebb 300", "≤ 300")
    with pytest.raises(ValueError, match="A range needs an end"):
        range_words(None, None, "en", catalogue("en"))


def test_an_estimate_says_its_value_or_its_range() -> None:
    def words(estimate: Estimate | Consensus) -> tuple[str, str]:
        english, hungarian = (estimate_words(estimate, language, catalogue(language)) for language in ("en", "hu"))
        return english, hungarian

    assert words(Estimate(value=2652)) == ("2,652", "2652")
    assert words(Estimate(value=2652, low=2500, high=3000)) == ("2,652", "2652")
    assert words(Estimate(low=2500, high=3000, about=True)) == ("about 2,500 to 3,000", "mintegy 2500–3000")
    assert words(Estimate(at_least=300)) == ("at least 300", "legalább 300")
    assert words(Estimate(at_most=300, about=True)) == ("at most about 300", "legfeljebb mintegy 300")
    assert words(Estimate(at_least=300, about=True)) == ("at least about 300", "legalább mintegy 300")
    assert words(Estimate(value=300, about=True)) == ("about 300", "mintegy 300")
    assert words(Estimate(at_least=300, at_most=500)) == ("300 to 500", "300–500")
    assert words(Consensus(low=2500, high=3000)) == ("2,500 to 3,000", "2500–3000")


def test_a_table_has_the_range_behind_the_value() -> None:
    def words(estimate: Estimate | Consensus) -> tuple[str, str]:
        english, hungarian = (stated_words(estimate, language, catalogue(language)) for language in ("en", "hu"))
        return english, hungarian

    both = Estimate(value=2652, low=2500, high=3000, about=True)
    assert words(both) == ("about 2,652 (2,500 to 3,000)", "mintegy 2652 (2500–3000)")
    assert words(Consensus(value=4, high=6)) == ("4 (at most 6)", "4 (legfeljebb 6)")
    assert words(Estimate(low=2500, high=3000)) == ("2,500 to 3,000", "2500–3000")
    assert words(Estimate(value=4)) == ("4", "4")


def test_a_figure_is_its_consensus_otherwise_the_span_of_its_accepted_estimates() -> None:
    def words(*estimates: Estimate, consensus: Consensus | None = None) -> tuple[str, str]:
        figure = Figure(
            slug="dead", path="", positions=Positions(""), label="Dead", estimates=estimates, consensus=consensus
        )
        english, hungarian = (figure_words(figure, language, catalogue(language)) for language in ("en", "hu"))
        return english, hungarian

    found, guess, film = (
        Estimate(at_least=1150),
        Estimate(value=2000, about=True),
        Estimate(value=20000, standing="rejected"),
    )
    assert words(found, guess, film, consensus=Consensus(value=1500)) == ("1,500", "1500")
    assert words(found, guess, film) == ("1,150 to 2,000", "1150–2000")
    assert words(found) == ("at least 1,150", "legalább 1150")
    assert words(guess, film) == ("about 2,000", "mintegy 2000")
    assert words(film) == ("", "")
