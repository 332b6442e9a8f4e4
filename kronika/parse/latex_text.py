"""LaTeX as bibliographies hold it becomes plain text: accents and letters, quotation marks, dashes; no braces."""

import re
from dataclasses import dataclass, field
from unicodedata import normalize

from kronika.parse.latex_signs import ACCENTS, COMMANDS, DROPPED_FIRST, LIGATURES, PLAIN_LETTERS, QUOTES, SIGNS, SPACING

_TOKEN = re.compile(
    r"\\(?P<word>[A-Za-z]+)\*?\s*|\\(?P<sign>.)|(?P<brace>[{}])|(?P<dollar>\$)"
    r"|(?P<ligature>---?|``|''|~|,,|<<|>>)|(?P<letters>[^\\{}$`'~,<>-]++|.)",
    re.DOTALL,
)
_SPACES = re.compile("[ \t\n]+")
_RAISING = str.maketrans("", "", "^_")
_ESCAPED = re.compile(r"\\([_%&#~$^{}])(?:\{\})?")


@dataclass(frozen=True)
class _Group:
    """A pair of braces: what is printed after it, and whether it is printed at all."""

    after: str = ""
    dropped: bool = False


@dataclass
class _Reader:
    """Prints the tokens of a text; accents wait for the letter that they stand on.

    `coming` is what the next pair of braces will be, `hidden` how many of the open ones are not printed.
    """

    printed: list[str] = field(default_factory=list)
    unknown: list[tuple[int, str]] = field(default_factory=list)
    groups: list[_Group] = field(default_factory=list)
    accents: list[str] = field(default_factory=list)
    coming: _Group = _Group()
    hidden: int = 0
    in_formula: bool = False

    def read(self, text: str) -> None:
        for token in _TOKEN.finditer(text):
            kind = token.lastgroup or ""
            if kind == "brace":
                self._brace(token["brace"])
            elif kind in ("word", "sign"):
                self._command(token[kind], token.start())
            elif kind == "dollar":
                self.in_formula = not self.in_formula
            elif kind == "ligature":
                self._print(LIGATURES[token["ligature"]])
            else:
                letters = token["letters"]
                self._print(letters.translate(_RAISING) if self.in_formula else letters)
        self._spend_accents()

    def _brace(self, sign: str) -> None:
        if sign == "{":
            self.groups.append(self.coming)
            self.hidden += self.coming.dropped
            self.coming = _Group()
            return
        self._spend_accents()
        group = self.groups.pop() if self.groups else _Group()
        self.hidden -= group.dropped
        self._print(group.after)

    def _command(self, name: str, offset: int) -> None:
        if name in ACCENTS:
            self.accents.append(name)
        elif name in SIGNS:
            self._print(SIGNS[name])
        elif name in QUOTES:
            opening, closing = QUOTES[name]
            self._print(opening)
            self.coming = _Group(closing)
        elif name in DROPPED_FIRST:
            self.coming = _Group(dropped=True)
        elif name not in COMMANDS:
            self.unknown.append((offset, name))

    def _print(self, words: str) -> None:
        if self.accents:
            words = words.lstrip(" ")
        if not words or self.hidden:
            return
        if self.accents:
            letter = PLAIN_LETTERS.get(words[0], words[0])
            # The accent written last is the nearest to its letter: \'{\^a} is a circumflex with an acute above.
            words = letter + "".join(ACCENTS[name] for name in reversed(self.accents)) + words[1:]
            self.accents.clear()
        self.printed.append(words)

    def _spend_accents(self) -> None:
        """Print accents that stand on no letter."""
        alone = "".join(SPACING.get(name, "") for name in self.accents)
        self.accents.clear()
        self._print(alone)


def plain_text(latex: str) -> tuple[str, tuple[tuple[int, str], ...]]:
    r"""Return a text without LaTeX, and the commands in it that are not known, each with its offset.

    Braces only protect what stands in them, and italics and the like are left out: a source's text has neither.
    `\o` is ø, `{\H o}` ő, `--` a dash, `~` a space that does not break; other spaces become one.
    """
    reader = _Reader()
    reader.read(latex)
    return _SPACES.sub(" ", normalize("NFC", "".join(reader.printed))).strip(" "), tuple(reader.unknown)


def verbatim_text(latex: str) -> str:
    """Return an address or an identifier: only the escapes that some exports put into it are undone."""
    return _ESCAPED.sub(r"\1", latex).strip().removeprefix("{").removesuffix("}").strip()
