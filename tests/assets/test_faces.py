"""The font files that pages show from their first words on."""

from kronika.assets.faces import first_faces
from kronika.records.rendered import Face

ROMAN = '@font-face { font-family: "Ash"; font-style: normal; src: url("ash.1a.woff2") format("woff2"); %s}\n'
ITALIC = '@font-face { font-family: "Ash"; font-style: italic; src: url("ash-italic.2b.woff2"); }\n'
TOKENS = ':root { --font-text: "Ash", serif; --font-label: "Bay", sans-serif; }\n'
BY_THEMSELVES = ("em", "i", "cite", "dfn")


def test_the_upright_face_of_a_token_is_for_every_page() -> None:
    assert first_faces(ROMAN % "" + TOKENS) == (Face("/assets/ash.1a.woff2"),)


def test_a_face_without_the_basic_letters_waits_until_it_is_met() -> None:
    assert first_faces(ROMAN % "unicode-range: U+0100-014F, U+1E80; " + TOKENS) == ()
    assert first_faces(ROMAN % "unicode-range: U+0-7F; " + TOKENS) == (Face("/assets/ash.1a.woff2"),)
    assert first_faces(ROMAN % "unicode-range: U+00??; " + TOKENS) == (Face("/assets/ash.1a.woff2"),)


def test_a_family_that_no_token_names_is_not_needed() -> None:
    assert first_faces(ROMAN % "" + ':root { --font-text: "Bay", serif; }') == ()


def test_the_last_token_wins_as_in_a_theme() -> None:
    assert first_faces(ROMAN % "" + TOKENS + ':root { --font-text: "Bay", serif; }') == ()


def test_a_font_of_the_reader_s_own_is_not_loaded() -> None:
    assert first_faces('@font-face { font-family: "Ash"; src: local("Ash"); }\n' + TOKENS) == ()


def test_an_italic_face_is_for_what_the_rules_set_in_italics() -> None:
    rules = """
        .lead, .prose dt:first-child { color: red; font-style: italic; }
        .note[lang]::before { font-style: italic }
        .plain { font-style: normal; }
    """
    (face,) = first_faces(ITALIC + TOKENS + rules)
    assert face == Face("/assets/ash-italic.2b.woff2", (*BY_THEMSELVES, ".lead", ".note", ".prose dt"))
