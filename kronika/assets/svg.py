"""SVG drawings written anew with nothing in them but an allow-list: shapes, text, gradients, plain styles.

No script, no event attribute, no animation, no foreign object, nothing fetched from elsewhere. A document type is
refused, and with it every entity: neither is needed, and both have been used to harm readers of XML.
Source of the names: SVG 1.1 (Second Edition), appendices M and N, less what is named above.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from xml.parsers import expat
from xml.sax.saxutils import escape, quoteattr

_SVG, _XLINK, _XML = (
    "http://www.w3.org/2000/svg",
    "http://www.w3.org/1999/xlink",
    "http://www.w3.org/XML/1998/namespace",
)

# fmt: off
ELEMENTS = frozenset((
    "svg", "g", "defs", "symbol", "use", "title", "desc", "path", "rect", "circle", "ellipse", "line", "polyline",
    "polygon", "text", "tspan", "textPath", "linearGradient", "radialGradient", "stop", "clipPath", "mask", "pattern",
    "marker", "switch", "style", "filter", "feBlend", "feColorMatrix", "feComponentTransfer", "feComposite",
    "feDropShadow", "feFlood", "feFuncA", "feFuncB", "feFuncG", "feFuncR", "feGaussianBlur", "feMerge", "feMergeNode",
    "feMorphology", "feOffset",
))
ATTRIBUTES = frozenset((
    "id", "class", "style", "transform", "viewBox", "preserveAspectRatio", "width", "height", "x", "y", "x1", "x2",
    "y1", "y2", "cx", "cy", "r", "rx", "ry", "fx", "fy", "fr", "d", "points", "pathLength", "dx", "dy", "rotate",
    "textLength", "lengthAdjust", "startOffset", "method", "spacing", "side", "offset", "gradientUnits",
    "gradientTransform", "spreadMethod", "clipPathUnits", "maskUnits", "maskContentUnits", "patternUnits",
    "patternContentUnits", "patternTransform", "markerUnits", "markerWidth", "markerHeight", "refX", "refY", "orient",
    "filterUnits", "primitiveUnits", "in", "in2", "result", "stdDeviation", "mode", "operator", "k1", "k2", "k3", "k4",
    "values", "type", "tableValues", "slope", "intercept", "amplitude", "exponent", "radius", "edgeMode",
    "alignment-baseline", "baseline-shift", "clip-path", "clip-rule", "color", "color-interpolation",
    "color-interpolation-filters", "direction", "display", "dominant-baseline", "fill", "fill-opacity", "fill-rule",
    "filter", "flood-color", "flood-opacity", "font-family", "font-size", "font-size-adjust", "font-stretch",
    "font-style", "font-variant", "font-weight", "letter-spacing", "marker-end", "marker-mid", "marker-start", "mask",
    "opacity", "overflow", "paint-order", "shape-rendering", "stop-color", "stop-opacity", "stroke",
    "stroke-dasharray", "stroke-dashoffset", "stroke-linecap", "stroke-linejoin", "stroke-miterlimit",
    "stroke-opacity", "stroke-width", "text-anchor", "text-decoration", "text-rendering", "unicode-bidi",
    "vector-effect", "visibility", "word-spacing", "writing-mode", "role", "aria-label", "aria-hidden", "lang",
    "systemLanguage",
))
# fmt: on

# In a style or a value: another address than a part of the drawing, an import, a sign that hides either.
_UNSAFE = re.compile(r"url\s*\(\s*(?![\"']?#)|@|expression|javascript|\\|<|image-set|src\s*\(", re.IGNORECASE)
_LENGTH = re.compile(r"\s*\+?(\d*\.?\d+)(?:e[+-]?\d+)?\s*(?:px)?\s*")
_NUMBERS = re.compile(r"[\s,]*(-?\d*\.?\d+)[\s,]+(-?\d*\.?\d+)[\s,]+(\d*\.?\d+)[\s,]+(\d*\.?\d+)[\s,]*")


class SvgError(Exception):
    """A drawing cannot be shown; `line` and `column` count from 1."""

    def __init__(self, message: str, hint: str, line: int, column: int) -> None:
        super().__init__(message)
        self.message, self.hint, self.line, self.column = message, hint, line, column


@dataclass(frozen=True)
class CleanSvg:
    """A drawing that is safe to show, and its size in CSS pixels."""

    data: bytes
    width_px: int
    height_px: int


def clean_svg(data: bytes) -> CleanSvg:
    """Return a drawing with only what is allowed; the same drawing gives the same bytes.

    Raises SvgError if it is no SVG, has a document type, or states no size.
    """
    parser = expat.ParserCreate(namespace_separator=" ")
    writer = _Writer(parser, data)
    parser.StartDoctypeDeclHandler = writer.doctype
    parser.StartElementHandler = writer.start
    parser.EndElementHandler = writer.end
    parser.CharacterDataHandler = writer.words
    again = "Save it again as plain SVG, in UTF-8."
    try:
        parser.Parse(data, True)
    except (LookupError, ValueError):
        raise SvgError("The drawing's encoding is not known.", again, 1, 1) from None
    except expat.ExpatError as error:
        why = expat.ErrorString(error.code) or "not well-formed"
        raise SvgError(f"The drawing is broken: {why}.", again, error.lineno, error.offset + 1) from None
    return CleanSvg("".join(writer.written).encode() + b"\n", *writer.size)


@dataclass
class _Writer:
    """Writes what is allowed as the parser meets it; `hidden` counts the open elements that are left out."""

    parser: expat.XMLParserType
    data: bytes
    written: list[str] = field(default_factory=list)
    size: tuple[int, int] = (0, 0)
    hidden: int = 0
    open: list[str] = field(default_factory=list)
    style: list[str] = field(default_factory=list)

    def doctype(self, *_: object) -> None:
        # The parser tells of it when it has read its first part.
        before = self.data[: max(0, self.data.find(b"<!DOCTYPE"))]
        line, column = before.count(b"\n") + 1, len(before) - before.rfind(b"\n")
        hint = "Remove the line that begins with '<!DOCTYPE'."
        raise SvgError("A drawing cannot have a document type.", hint, line, column)

    def start(self, name: str, attributes: Mapping[str, str]) -> None:
        space, _, local = name.rpartition(" ")
        if not self.open and (space, local) != (_SVG, "svg"):
            raise self._error("The file is no SVG drawing.", f'Its first element should be <svg xmlns="{_SVG}">.')
        self.open.append(local)
        if self.hidden or space != _SVG or local not in ELEMENTS:
            self.hidden += 1
            return
        kept = dict(filter(None, (_kept(key, value) for key, value in attributes.items())))
        if len(self.open) == 1:
            self.size = self._size(attributes)
            kept = {"xmlns": _SVG, **kept, "viewBox": _view_box(attributes, self.size)}
        self.written.append(f"<{local}{''.join(f' {key}={quoteattr(value)}' for key, value in kept.items())}>")

    def end(self, _: str) -> None:
        local = self.open.pop()
        if self.hidden:
            self.hidden -= 1
            return
        # A style sheet comes in pieces, and is judged as a whole.
        style = "".join(self.style)
        self.style.clear()
        self.written.append(f"{'' if _UNSAFE.search(style) else escape(style)}</{local}>")

    def words(self, text: str) -> None:
        if self.hidden:
            return
        if self.open[-1] == "style":
            self.style.append(text)
        else:
            self.written.append(escape(text))

    def _size(self, attributes: Mapping[str, str]) -> tuple[int, int]:
        """Return the drawing's size: as stated in pixels, or that of its `viewBox`."""
        stated = [_LENGTH.fullmatch(attributes.get(side, "")) for side in ("width", "height")]
        box = _NUMBERS.fullmatch(attributes.get("viewBox", ""))
        numbers = [float(side[1]) for side in stated if side is not None]
        if len(numbers) < 2 and box is not None:
            numbers = [float(box[3]), float(box[4])]
        if len(numbers) < 2 or not all(0 < number < 100_000 for number in numbers):
            raise self._error("The drawing states no size.", 'Give the <svg> element a viewBox="0 0 WIDTH HEIGHT".')
        return max(1, round(numbers[0])), max(1, round(numbers[1]))

    def _error(self, message: str, hint: str) -> SvgError:
        return SvgError(message, hint, self.parser.CurrentLineNumber, self.parser.CurrentColumnNumber + 1)


def _view_box(attributes: Mapping[str, str], size: tuple[int, int]) -> str:
    stated = attributes.get("viewBox", "")
    return stated if _NUMBERS.fullmatch(stated) else f"0 0 {size[0]} {size[1]}"


def _kept(name: str, value: str) -> tuple[str, str] | None:
    """Return an attribute as it may be written, or None."""
    space, _, local = name.rpartition(" ")
    if space == _XML and local in ("space", "lang"):
        return f"xml:{local}", value
    if local == "href" and space in ("", _XLINK):
        return ("href", value) if value.startswith("#") else None
    if space or local not in ATTRIBUTES:
        return None
    if local == "style":
        declarations = [part.strip() for part in value.split(";") if part.strip() and not _UNSAFE.search(part)]
        return ("style", "; ".join(declarations)) if declarations else None
    return None if _UNSAFE.search(value) else (local, value)
