"""Node's Intl.Collator (ICU) is the judge of the order of names."""

import json
import subprocess
from random import Random

import pytest

from kronika.locales.collation import collation_key, initial_letter

HUNGARIAN_LETTERS = "aábcCsCSzZdgylntkoóöőuúüűeéíÁÖŐÜŰ -'"
HUNGARIAN_DIGRAPHS = [
    "cs",
    "ccs",
    "Cs",
    "CS",
    "cS",
    "Ccs",
    "CCS",
    "dz",
    "ddz",
    "Dz",
    "DZ",
    "dzs",
    "ddzs",
    "Dzs",
    "DZS",
    "gy",
    "ggy",
    "Gy",
    "ly",
    "lly",
    "ny",
    "nny",
    "sz",
    "ssz",
    "Ssz",
    "SSZ",
    "ty",
    "tty",
    "zs",
    "zzs",
    "s",
    "z",
    "o",
    "ö",
    "ő",
    "a",
    "dź",
]
ENGLISH_LETTERS = "aábcdeéøłđßæœzZAS -'.,çñŏşŞăèêëåãÅ09_()\"“”’–"

NAMES = [
    "Csepel",
    "Czuczor",
    "Cukor",
    "Csák",
    "Cseh",
    "Cegléd",
    "Dunaföldvár",
    "Dzsida",
    "Dózsa",
    "Gyula",
    "Győr",
    "Gönc",
    "Gál",
    "Gyöngyös",
    "Lyka",
    "Losonczy",
    "Ludas",
    "Nyíregyháza",
    "Nagy",
    "Novák",
    "Öcsöd",
    "Orosz",
    "Ózd",
    "Őriszentpéter",
    "Pécs",
    "Szabó",
    "Sándor",
    "Szász",
    "Szűcs",
    "Sütő",
    "Sztehlo",
    "Tyukod",
    "Tóth",
    "Tata",
    "Újpest",
    "Üllő",
    "Ürge",
    "Urbán",
    "Zsámbék",
    "Zala",
    "Zsolt",
    "Záhony",
    "Kádár",
    "Kadar",
    "Kis",
    "Kiss",
    "Kissné",
    "Kovács",
    "Kováts",
    "Łódź",
    "Lodz",
    "Lublin",
    "Poznań",
    "Poznan",
    "Ørsted",
    "Orsted",
    "Åland",
    "Aland",
]


def in_icu_order(words: list[str], language: str) -> list[str]:
    script = (
        "const [language, words] = JSON.parse(require('fs').readFileSync(0));"
        "const compare = new Intl.Collator(language).compare;"
        "words.sort((a, b) => compare(a, b) || (a < b ? -1 : 1));"
        "process.stdout.write(JSON.stringify(words))"
    )
    found = subprocess.run(
        ["node", "-e", script], input=json.dumps([language, words]), capture_output=True, text=True, check=True
    )
    ordered: list[str] = json.loads(found.stdout)
    return ordered


def in_our_order(words: list[str], language: str) -> list[str]:
    return sorted(words, key=lambda word: collation_key(word, language))


def made_up(pieces: str | list[str], seed: int) -> list[str]:
    random = Random(seed)
    return sorted({"".join(random.choices(pieces, k=random.randint(1, 5))) for _ in range(4000)})


def test_icu_knows_hungarian() -> None:
    script = "process.stdout.write(new Intl.Collator('hu').resolvedOptions().locale)"
    assert subprocess.run(["node", "-e", script], capture_output=True, text=True, check=True).stdout == "hu"


@pytest.mark.parametrize("language", ["en", "hu"])
def test_names_are_sorted_as_icu_does(language: str) -> None:
    assert in_our_order(NAMES, language) == in_icu_order(NAMES, language)


def test_hungarian_letters_are_sorted_as_icu_does() -> None:
    words = made_up(HUNGARIAN_LETTERS, seed=1)
    assert in_our_order(words, "hu") == in_icu_order(words, "hu")


def test_hungarian_digraphs_and_their_doubles_are_sorted_as_icu_does() -> None:
    words = made_up(HUNGARIAN_DIGRAPHS, seed=2)
    assert in_our_order(words, "hu") == in_icu_order(words, "hu")


def test_english_letters_accents_and_punctuation_are_sorted_as_icu_does() -> None:
    words = made_up(ENGLISH_LETTERS, seed=3)
    assert in_our_order(words, "en") == in_icu_order(words, "en")


def test_other_languages_and_scripts_have_a_sensible_order() -> None:
    words = ["Ωmega", "Zebra", "ábel", "Abel", "Боян", "abel", "Антон"]
    assert in_our_order(words, "de") == ["abel", "Abel", "ábel", "Zebra", "Ωmega", "Антон", "Боян"]
    assert in_our_order(words, "got") == in_our_order(words, "de")


def test_texts_that_differ_at_all_have_different_keys() -> None:
    composed, decomposed = "é", "e\u0301"
    assert collation_key(composed, "hu")[:3] == collation_key(decomposed, "hu")[:3]
    assert collation_key(composed, "hu") != collation_key(decomposed, "hu")


def test_a_word_stands_in_an_index_under_a_letter_of_its_language() -> None:
    hungarian = {"csak": "Cs", "cukor": "C", "Ányos": "A", "őr": "Ö", "Dzsungel": "Dzs", "„ég”": "E"}
    assert {word: initial_letter(word, "hu") for word in hungarian} == hungarian
    assert {word: initial_letter(word, "en") for word in ("csak", "Étesian", "őr")} == {
        "csak": "C",
        "Étesian": "E",
        "őr": "O",
    }
