"""Which characters of a Markdown text are code or escaped, so that no form of ours is found in them."""

import re
from collections.abc import Iterator
from functools import lru_cache

HIDDEN = "\0"
"""Stands for a hidden character; text that an editor may write never holds it."""

_MARKER = re.compile(r"(?:[*+-]|[0-9]{1,9}[.)]|:|\[\^[^\[\]]+\]:)[ \t]")
_TOKEN = re.compile(r"\\[\\\[\]@!^`<>]|`+")
_BLOCK = re.compile(r"^(?:`{3}|~{3}|[ ]*(?:\t| {4}))", re.MULTILINE)
"""Begins a line of each block of code."""

_PARAGRAPH_END = re.compile(r"\n[ \t]*(?=\n)")
_TAB_LENGTH = 4


@lru_cache(maxsize=8)  # a text is asked for several times in a row
def hide_code(text: str) -> str:
    r"""Return the text, of the same length and with the same lines, with code and escaped signs hidden.

    Code is what stands between backticks, between fences (three or more backticks or tildes at the start of a
    line), and in blocks indented by four spaces beyond the list item or note they stand in. Escaped signs are those
    that begin a form: `\[`, `\@`, `\!`, `\<`, `` \` `` and their like.
    """
    lines, _ = _without_blocks(text)
    without_blocks = "\n".join(lines)
    if "`" not in without_blocks and "\\" not in without_blocks:
        return without_blocks
    ends = [match.end() for match in _PARAGRAPH_END.finditer(without_blocks)]
    bounds = zip([0, *ends], [*ends, len(without_blocks)], strict=True)
    return "".join(_without_spans(without_blocks[start:end]) for start, end in bounds)


def unclosed_fence(text: str) -> int | None:
    """Return the index (from 0) of the line of a fence that is never closed, or None."""
    return _without_blocks(text)[1]


def hide(text: str) -> str:
    """Return as many hidden characters as the text has, with its line breaks kept."""
    return re.sub(r"[^\n]", HIDDEN, text)


def _without_blocks(text: str) -> tuple[list[str], int | None]:
    """Return the lines with blocks of code hidden, and the line of an open fence.

    `depth` counts the list items and notes that the line stands in: Python-Markdown takes a line as code if it
    follows an empty line (or code) and is indented by one step more.
    """
    lines = text.split("\n")
    if not _BLOCK.search(text):
        return lines, None
    fence, fence_line, depth, after_blank = "", None, 0, True
    for index, line in enumerate(lines):
        if fence:
            fence = "" if line.rstrip() == fence else fence
            lines[index] = hide(line)
            continue
        opening = re.match(r"(`{3,})[^`]*$|(~{3,})", line)
        if opening is not None:
            fence, fence_line = opening[1] or opening[2], index
            lines[index] = hide(line)
            continue
        if not line.strip():
            after_blank = True
            continue
        steps = _indent(line) // _TAB_LENGTH
        if after_blank and steps > depth:
            lines[index] = hide(line)
            continue
        if _MARKER.match(line.lstrip()):
            depth = min(depth, steps) + 1
        elif after_blank:
            depth = min(depth, steps)
        after_blank = False
    return lines, fence_line if fence else None


def _indent(line: str) -> int:
    expanded = line.expandtabs(_TAB_LENGTH)
    return len(expanded) - len(expanded.lstrip())


def _without_spans(text: str) -> str:
    """Return a paragraph with its code spans and escapes hidden."""
    runs = [match.span() for match in re.finditer("`+", text)]
    closing = dict(_closings(runs))
    pieces: list[str] = []
    position = 0
    while (token := _TOKEN.search(text, position)) is not None:
        pieces.append(text[position : token.start()])
        position = token.end()
        if token[0].startswith("`"):
            position = closing.get(token.start(), position)
            code = position > token.end()
            pieces.append(hide(text[token.start() : position]) if code else token[0])
        else:
            pieces.append(hide(token[0]))
    return "".join([*pieces, text[position:]])


def _closings(runs: list[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """Yield, for each run of backticks, its start and the end of the next run of the same length."""
    next_end: dict[int, int] = {}
    for start, end in reversed(runs):
        if end - start in next_end:
            yield start, next_end[end - start]
        next_end[end - start] = end
