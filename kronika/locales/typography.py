"""Typographic quotation marks, apostrophes, dashes and ellipses, in plain words and between the tags of a text.

Between the tags no line ends between a number and what a hyphen ties to it ("23-án", "20-year").
"""

import re
from dataclasses import dataclass

from kronika.locales.languages import QuoteMarks, quote_marks

_PLAIN = re.compile(r"(?<!-)-{2,3}(?!-)|\.\.\.|[\"']")
_TIED = re.compile(r"(?<=\d-)(?=[^\W\d_])")
_WORD_JOINER = "\u2060"
_OPENERS = " \t\n\u00a0([{—–-/«„‘“»"
_DASHES = {"--": "–", "---": "—", "...": "…"}
_ELISION = re.compile(r"\d\d(?!\d)|n'(?!\w)|tis\b|twas\b")  # '68, rock 'n' roll, 'tis


@dataclass
class Typographer:
    """Writes the marks of one language. It remembers, within a block, which quotations are open.

    `before` is the last character of the text so far; empty at the start of a block. `joiner` stands where no line may
    end; it shows nothing. Words that go elsewhere than to a page (to pictures, data, titles) have none.
    """

    marks: QuoteMarks
    before: str = ""
    inner_open: bool = False
    joiner: str = _WORD_JOINER

    def start_block(self) -> None:
        """Forget the text so far."""
        self.before, self.inner_open = "", False

    def write(self, text: str) -> str:
        """Return a text with typographic marks."""
        if not text:
            return text
        # Most pieces of a text hold none of these signs.
        plain = "'" in text or '"' in text or "--" in text or "..." in text
        written = _PLAIN.sub(lambda match: self._mark(match, text), text) if plain else text
        self.before = text[-1]
        return _TIED.sub(self.joiner, written) if self.joiner and "-" in written else written

    def _mark(self, match: re.Match[str], text: str) -> str:
        sign = match[0]
        if sign in _DASHES:
            return _DASHES[sign]
        before = text[match.start() - 1] if match.start() else self.before
        opens = (not before or before in _OPENERS) and not text[match.end() : match.end() + 1].isspace()
        # The quotation mark within another's end ("'So,' he said") comes after it without a space.
        opens = opens or (before in "\"'" and self._opens_before(match.start() - 1, text))
        if sign == '"':
            return self.marks.opening if opens else self.marks.closing
        if opens and not _ELISION.match(text, match.end()):
            self.inner_open = True
            return self.marks.inner_opening
        if self.inner_open and not text[match.end() : match.end() + 1].isalnum():
            self.inner_open = False
            return self.marks.inner_closing
        return "’"

    def _opens_before(self, index: int, text: str) -> bool:
        """Whether the mark at `index` opens a quotation."""
        before = text[index - 1] if index > 0 else self.before
        return not before or before in _OPENERS


def typeset(words: str, language: str) -> str:
    """Return plain words, a whole text of their own, with the typographic marks of a language."""
    return Typographer(quote_marks(language), joiner="").write(words)
