"""The fields of a picture, and what its words and rights have to be."""

import re
from collections.abc import Mapping as Readonly
from difflib import get_close_matches
from pathlib import PurePosixPath
from typing import Any
from unicodedata import normalize

from kronika.parse.atoms import boolean, is_slug, prose, slug_of, text
from kronika.parse.common_fields import common, date
from kronika.parse.here import Here, Wrong, did_you_mean, shortened
from kronika.parse.nodes import Mapping, Scalar
from kronika.parse.number_list import NumberList
from kronika.parse.shapes import Atom, Field, Schema
from kronika.records.rights import STATEMENTS, known_rights, looks_like_an_id, names_nothing, rights_ids

PICTURE_ENDINGS = ("png", "jpg", "jpeg", "webp", "avif", "gif", "svg")
"""The endings of pictures' files."""

_STRING: Schema = {"type": "string"}


def is_picture_name(name: str) -> bool:
    """Whether a file of this name may be a picture: a slug and one of the endings, in small letters."""
    stem, _, ending = normalize("NFC", name).rpartition(".")
    return is_slug(stem) and ending in PICTURE_ENDINGS


def _file(node: Scalar, here: Here) -> str | Wrong:
    name = normalize("NFC", " ".join(node.text.split()))
    if is_picture_name(name):
        return name
    hint = f"Write the name of a file in content/media/: letters in lower case, and {_listed(PICTURE_ENDINGS)}."
    return here.wrong(node.at, f"'{shortened(name)}' cannot be the name of a picture.", hint, "wrong-file")


def _alt(node: Scalar, here: Here) -> str | Wrong:
    words = " ".join(node.text.split())
    if words or not node.style:
        return text.convert(node, here)
    return ""


def _rights(node: Scalar, here: Here) -> str | Wrong:
    words = text.convert(node, here)
    if isinstance(words, Wrong) or known_rights(words) is not None:
        return words
    if names_nothing(words):
        message = f"'{words}' does not say on what terms the picture may be shown."
        return here.wrong(node.at, message, "Find out, or leave the picture out.", "wrong-rights")
    if looks_like_an_id(words):
        hint = _nearest_rights(words)
        return here.wrong(node.at, f"There are no terms '{shortened(words)}'.", hint, "wrong-rights")
    return words


def _nearest_rights(words: str) -> str:
    if "rightsstatements.org" in words:
        named = re.search(r"/(?:vocab|page)/([\w-]+)", words)
        return did_you_mean(named[1] if named else "", STATEMENTS, f"Its statements are: {', '.join(STATEMENTS)}.")
    name = re.sub(r"[ _-]+", "-", words).upper()
    near = get_close_matches(name, rights_ids(), 1, 0.6)
    return f"Did you mean '{near[0]}'?" if near else "Write an id such as CC-BY-4.0, an address, or words."


def _fits(values: Readonly[str, Any], here: Here, node: Mapping) -> None:
    """Tell words that are no description of the picture."""
    alt, at = values["alt"], here.notes.places[(*here.path, "alt")]
    if not alt and not values.get("decorative"):
        hint = "Say what it shows to those who cannot see it, or add 'decorative: true'."
        here.wrong(at, "The picture has no words in its place.", hint, "alt")
    elif alt and values.get("decorative"):
        hint = "Write alt: \"\", or take out 'decorative'."
        here.wrong(at, "A decorative picture has no words in its place.", hint, "alt")
    folded = _folded(alt)
    caption = values.get("caption")
    if alt and caption is not None and folded == _folded(caption.text):
        hint = "The caption is read beside it: describe what is seen."
        here.wrong(at, "'alt' says the same as the caption.", hint, "alt")
    if alt and folded in {_folded(values["file"]), _folded(PurePosixPath(values["file"]).stem)}:
        here.wrong(at, "'alt' is the name of the file.", "Describe what is seen.", "alt")


def _folded(words: str) -> str:
    return re.sub(r"[\W_]+", " ", normalize("NFC", words).casefold()).strip()


def _listed(words: tuple[str, ...]) -> str:
    return f"{', '.join(f'.{word}' for word in words[:-1])} or .{words[-1]}"


MEDIA_FIELDS = (
    Field("file", Atom("the name of a picture", "old-town.jpg", _file, _STRING), "The file beside it.", required=True),
    Field(
        "alt",
        Atom("text", "What is seen", _alt, _STRING, translatable=True),
        "What it shows, for those who cannot see it.",
        True,
    ),
    Field("credit", prose, "Who made it, and who keeps it.", required=True),
    Field(
        "rights",
        Atom("an id of a licence, an address, or text", "CC-BY-4.0", _rights, _STRING),
        "On what terms it is shown: an SPDX or Creative Commons id, an address of RightsStatements.org, or text.",
        required=True,
    ),
    Field("decorative", boolean, "True if it shows nothing that the page does not say; 'alt' is then empty."),
    Field("caption", prose, "What stands below it."),
    Field("long_description", prose, "All that it shows, where 'alt' is too short for it."),
    Field("date", date, "When it was made."),
    Field("place", slug_of("place"), "Where it was made, or what it shows."),
    Field(
        "focus",
        NumberList(
            "how far right and how far down the point that matters is, from 0 to 1", ((0, 1), (0, 1)), "[0.5, 0.3]"
        ),
        "The point that stays in view where the picture is cut.",
    ),
    Field("content_note", text, "What a reader should know before they see it; it stays folded until asked for."),
    *common(),
)

MEDIA_CHECKS = (_fits,)
MEDIA_TOGETHER: Schema = {
    "if": {"properties": {"alt": {"const": ""}}},
    "then": {"required": ["decorative"], "properties": {"decorative": {"const": True}}},
    "else": {"properties": {"decorative": {"const": False}}},
}
"""What MEDIA_CHECKS say, as far as JSON Schema can."""
