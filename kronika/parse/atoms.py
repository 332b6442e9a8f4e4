"""The single values that fields hold: texts, dates, numbers, names of records, addresses."""

import re
from decimal import Decimal
from unicodedata import category, normalize
from urllib.parse import urlsplit

from kronika.locales import typeset
from kronika.parse.here import Here, Wrong, did_you_mean, shortened
from kronika.parse.nodes import Scalar
from kronika.parse.prose import read_prose
from kronika.parse.shapes import Atom, Schema
from kronika.records.quantities import Number
from kronika.records.references import Prose

_INTEGER = re.compile(r"[-+]?[0-9]{1,18}")
_DECIMAL = re.compile(r"[-+]?[0-9]{1,18}\.[0-9]{1,18}")
_ALIAS = re.compile(r"/?[\w-]+(?:/[\w-]+)*(?:/|\.html)?")
_BOOLEANS = {"true": True, "True": True, "TRUE": True, "false": False, "False": False, "FALSE": False}
_TEXT: Schema = {"type": ["string", "number"], "pattern": r"\S"}
"""A text; what looks like a number is one too."""

_ID: Schema = {"type": ["string", "number"], "pattern": r"^[^\sA-Z!-,./:-@\[-`{-~]+$"}
"""An id, without capitals and without signs but hyphens, as far as the regular expressions of ECMAScript can say it."""


def is_slug(text: str) -> bool:
    """Whether a text is a slug: lower-case letters of any script, digits, and hyphens between them."""
    kinds = {category(sign) for sign in text.replace("-", "")}
    signs = all(kind[0] in "LM" or kind == "Nd" for kind in kinds)
    return bool(kinds) and signs and text == text.lower() and text == text.strip("-")


def _words(node: Scalar, here: Here) -> str | Wrong:
    words = " ".join(node.text.split())
    if not words:
        return here.wrong(node.at, f"{here.name} is empty.", "Write a text, or remove the line.", "empty-value")
    if not node.style and node.text in _BOOLEANS:
        return here.wrong(node.at, f"{here.name} should be text, not '{words}'.", "Put it in quotes.", "wrong-type")
    return words


def _text(node: Scalar, here: Here) -> str | Wrong:
    words = _words(node, here)
    if not isinstance(words, Wrong) and "[[" in words:
        at = node.place(node.text.index("[["))
        return here.wrong(at, f"A link cannot stand in {here.name}.", "Write the words without brackets.", "no-link")
    return words


def _typeset(node: Scalar, here: Here) -> str | Wrong:
    words = _text(node, here)
    language = here.notes.language
    return words if isinstance(words, Wrong) or not language else typeset(words, language)


text = Atom("text", "Some words", _typeset, _TEXT, translatable=True)
"""Plain words, with the typographic marks of their language."""

verbatim = Atom("text", "Some words", _text, _TEXT)
"""A text that is the same in every language, and stays as it is written."""


def _prose(node: Scalar, here: Here) -> Prose | Wrong:
    words = _words(node, here)
    return words if isinstance(words, Wrong) else read_prose(node, here)


prose = Atom("text", "Some *words*", _prose, _TEXT, translatable=True)


def _slug(node: Scalar, here: Here) -> str | Wrong:
    words = _text(node, here)
    return words if isinstance(words, Wrong) else normalize("NFC", words)


_SLUGS = {"event": "launch", "person": "ada-moore", "figure": "crew", "document": "letter", "media": "harbour"}
"""Examples of slugs; a place's is "old-town"."""


def slug_of(kind: str) -> Atom[str]:
    """Return the shape of a record's slug; `resolve` finds the record."""
    word = "picture" if kind == "media" else kind
    article = "an" if word[0] in "aeiou" else "a"
    return Atom(f"the slug of {article} {word}", _SLUGS.get(kind, "old-town"), _slug, _TEXT)


def _own_id(node: Scalar, here: Here) -> str | Wrong:
    words = _slug(node, here)
    if not isinstance(words, Wrong) and not is_slug(words):
        hint = "Use lower-case letters, digits and hyphens."
        return here.wrong(node.at, f"'{shortened(words)}' cannot be an id.", hint, "wrong-id")
    return words


def own_id(example: str) -> Atom[str]:
    """Return the shape of a name that something is called by elsewhere."""
    return Atom("an id", example, _own_id, _ID)


def _citekey(node: Scalar, here: Here) -> str | Wrong:
    words = _slug(node, here)
    if not isinstance(words, Wrong) and re.search(r"[\s{}\[\];,]", words.removeprefix("@")):
        hint = "Write the id of a source; pages and remarks go into {source, locator, note}."
        return here.wrong(node.at, f"'{shortened(words)}' is no citekey.", hint, "wrong-citekey")
    return words if isinstance(words, Wrong) else words.removeprefix("@")


citekey = Atom("the id of a source", "pliny-letters", _citekey, _TEXT)


def choice(*options: str) -> Atom[str]:
    """Return the shape of one of a few words."""

    def convert(node: Scalar, here: Here) -> str | Wrong:
        if node.text in options:
            return node.text
        message = f"{here.name} cannot be '{shortened(node.text)}'."
        hint = did_you_mean(node.text, options, f"It is one of: {', '.join(options)}.")
        return here.wrong(node.at, message, hint, "wrong-choice")

    return Atom(f"one of {', '.join(options)}", options[0], convert, {"enum": list(options)})


def _boolean(node: Scalar, here: Here) -> bool | Wrong:
    if not node.style and node.text in _BOOLEANS:
        return _BOOLEANS[node.text]
    return here.wrong_type(node, "true or false", "true")


boolean = Atom("true or false", "true", _boolean, {"type": "boolean"})


def _true(node: Scalar, here: Here) -> bool | Wrong:
    if not node.style and _BOOLEANS.get(node.text):
        return True
    return here.wrong_type(node, "true", "true")


only_true = Atom("true", "true", _true, {"const": True})


def _number(node: Scalar, here: Here) -> Number | Wrong:
    if not node.style:
        if _INTEGER.fullmatch(node.text):
            return int(node.text)
        if _DECIMAL.fullmatch(node.text):
            return Decimal(node.text)
    hint = "Write digits only, without quotes, spaces or commas: 20000 or 2.5."
    message = f"{here.name} should be a number, not '{shortened(node.text)}'."
    return here.wrong(node.at, message, hint, "wrong-type")


number = Atom("a number", "500", _number, {"type": "number"})


def _whole_number(node: Scalar, here: Here) -> int | Wrong:
    if not node.style and _INTEGER.fullmatch(node.text) and int(node.text) > 0:
        return int(node.text)
    return here.wrong_type(node, "a whole number above 0", "5")


whole_number = Atom("a whole number above 0", "5", _whole_number, {"type": "integer", "minimum": 1})


def number_between(low: float, high: float, example: str) -> Atom[float]:
    """Return the shape of a number between two bounds, both included."""

    def convert(node: Scalar, here: Here) -> float | Wrong:
        value = _number(node, here)
        if isinstance(value, Wrong) or low <= value <= high:
            return value if isinstance(value, Wrong) else float(value)
        message = f"{here.name} should be a number between {low:,} and {high:,}, not {node.text}."
        return here.wrong(node.at, message, "", "out-of-range")

    return Atom("a number", example, convert, {"type": "number", "minimum": low, "maximum": high})


def _address(node: Scalar, here: Here) -> str | Wrong:
    words = _text(node, here)
    if isinstance(words, Wrong) or _is_web_address(words):
        return words
    message = f"'{shortened(words)}' is no web address."
    return here.wrong(node.at, message, "Write it whole: https://example.org/page.", "wrong-address")


def _is_web_address(words: str) -> bool:
    try:
        parts = urlsplit(words)
        return parts.scheme in ("http", "https") and bool(parts.hostname) and " " not in words
    except ValueError:
        return False


address = Atom("a web address", "https://example.org", _address, {"type": "string", "pattern": "^https?://"})


def pattern(words: str, example: str, form: str, hint: str) -> Atom[str]:
    """Return the shape of a text that matches a regular expression."""

    def convert(node: Scalar, here: Here) -> str | Wrong:
        value = _text(node, here)
        if isinstance(value, Wrong) or re.fullmatch(form, value):
            return value
        return here.wrong(node.at, f"'{shortened(value)}' is not {words}.", hint, "wrong-form")

    # ECMAScript's \\w means ASCII; of other letters it is told here that they are none of the signs in the form.
    schema = {"type": ["string", "number"], "pattern": f"^(?:{form})$".replace(r"\w", r"\w\u0080-\uffff")}
    return Atom(words, example, convert, schema)


language = pattern("a language", "en", r"[a-z]{2,3}(-[A-Za-z0-9]{2,8})*", "Write its code: en, hu, pt-BR.")
colour = pattern("a colour", '"#b3202a"', r"#([0-9a-fA-F]{3}){1,2}", 'Write it in quotes: "#b3202a".')
font = pattern("the name of a font family", "Literata", r"[\w .-]+", "Write one family, without quotes or commas.")
timezone = pattern("a time zone", "Europe/Rome", r"[\w+/-]+", "Write its IANA name: Europe/Rome.")
alias = pattern("an old slug or path", "old-name", _ALIAS.pattern, "Write old-name, or /old/path/.")
