"""Words that tell their language where that is not the page's."""

from markupsafe import Markup, escape

from kronika.records.views.said import Foreign, Phrase, joined

DAWN = Foreign("dawn & dusk", "en")


def test_foreign_words_are_printed_with_their_language_and_direction() -> None:
    assert escape(DAWN) == Markup('<span lang="en" dir="ltr">dawn &amp; dusk</span>')
    assert escape(Foreign("فجر", "ar", "rtl")) == Markup('<span lang="ar" dir="rtl">فجر</span>')


def test_where_no_element_may_stand_they_are_the_bare_words() -> None:
    assert str(DAWN) == "dawn & dusk"
    assert f"{DAWN}!" == "dawn & dusk!"


def test_words_of_one_language_are_joined_to_words() -> None:
    assert joined(("hajnal", "", "este")) == "hajnal, este"
    assert joined(()) == ""


def test_words_of_several_languages_are_joined_to_a_phrase() -> None:
    phrase = joined(("hajnal", DAWN), "; ")
    assert phrase == Phrase(("hajnal", "; ", DAWN))
    assert escape(phrase) == Markup('hajnal; <span lang="en" dir="ltr">dawn &amp; dusk</span>')
    assert str(joined((phrase, "este"))) == "hajnal; dawn & dusk, este"
