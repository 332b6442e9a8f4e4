import pytest

from kronika.locales.languages import QuoteMarks, is_known_language, language_name, quote_marks, text_direction


@pytest.mark.parametrize("language", ["en", "hu", "pt-BR", "zh-Hant", "sr-Latn-RS", "got", "es-419", "de-1996"])
def test_a_language_is_known_by_its_tag(language: str) -> None:
    assert is_known_language(language)


@pytest.mark.parametrize("language", ["", "english", "EN", "xx", "en_GB", "en-gb", "en-", "-", "hu-Hungary", "../en"])
def test_anything_else_is_no_language(language: str) -> None:
    assert not is_known_language(language)


@pytest.mark.parametrize(
    "language", ["ar", "he", "fa", "ur", "yi", "dv", "ckb", "arc", "uz-Arab", "az-Arab-IR", "ar-EG"]
)
def test_a_language_written_from_right_to_left(language: str) -> None:
    assert text_direction(language) == "rtl"


@pytest.mark.parametrize("language", ["en", "hu", "ja", "got", "uz", "ku-Latn", "he-Latn", "zh-Hant"])
def test_a_language_written_from_left_to_right(language: str) -> None:
    assert text_direction(language) == "ltr"


def test_a_language_is_called_by_its_own_name() -> None:
    names = {language: language_name(language) for language in ("en", "hu", "ar", "pt-BR", "got")}
    assert names == {"en": "English", "hu": "magyar", "ar": "العربية", "pt-BR": "português (Brasil)", "got": "got"}


def test_a_language_has_a_name_in_every_other() -> None:
    assert [language_name(language, "en") for language in ("la", "ru", "pt-BR")] == [
        "Latin",
        "Russian",
        "Portuguese (Brazil)",
    ]
    assert language_name("ru", "hu") == "orosz"


def test_quotation_marks_are_those_of_the_language_and_english_ones_where_none_are_known() -> None:
    assert quote_marks("hu") == QuoteMarks("„", "”", "»", "«")
    assert quote_marks("en-US") == QuoteMarks("“", "”", "‘", "’")
    assert quote_marks("de-AT") == QuoteMarks("„", "“", "‚", "‘")
    assert quote_marks("pt-BR") == QuoteMarks("“", "”", "‘", "’")
    assert quote_marks("pt-PT") == QuoteMarks("«", "»", "“", "”")
    assert quote_marks("got") == QuoteMarks("“", "”", "‘", "’")
