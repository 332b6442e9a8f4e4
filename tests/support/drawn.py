"""Drawings as they are looked at by a test: their elements, and where their words stand."""

from dataclasses import dataclass
from xml.etree import ElementTree

from kronika.address import address_site
from kronika.draw.texts import text_width
from kronika.records.rendered import Addresses
from kronika.records.site import Site

SVG = "{http://www.w3.org/2000/svg}"


@dataclass(frozen=True)
class Box:
    """The rectangle that a line of text takes up."""

    words: str
    left: float
    right: float
    top: float
    bottom: float

    def overlaps(self, other: "Box") -> bool:
        """Whether two boxes have an area in common."""
        return (
            self.left < other.right - 0.1
            and other.left < self.right - 0.1
            and self.top < other.bottom - 0.1
            and other.top < self.bottom - 0.1
        )


def addresses(site: Site) -> Addresses:
    """Return the addresses of a site below example.org."""
    return address_site(site, "https://example.org")[0]


def elements(svg: str) -> list[ElementTree.Element]:
    """Return the drawing's `<svg>` elements, parsed."""
    return list(ElementTree.fromstring(f"<div>{svg}</div>"))


def boxes(svg: ElementTree.Element) -> list[Box]:
    """Return where the words of a drawing stand."""
    found = []
    for text in svg.iter(f"{SVG}text"):
        x, y, size = (float(text.get(name, "0")) for name in ("x", "y", "font-size"))
        width = text_width(text.text or "", size)
        left = x - width * {"middle": 0.5, "end": 1.0}.get(text.get("text-anchor", ""), 0.0)
        found.append(Box(text.text or "", left, left + width, y - size * 0.8, y + size * 0.2))
    return found


def overlapping(svg: ElementTree.Element) -> list[tuple[str, str]]:
    """Return the pairs of words that stand on one another."""
    placed = boxes(svg)
    return [
        (box.words, other.words)
        for index, box in enumerate(placed)
        for other in placed[index + 1 :]
        if box.overlaps(other)
    ]


def told(svg: str) -> str:
    """Return a drawing with each element in a line of its own, to be compared with a golden one."""
    return str(svg).replace("><", ">\n<") + "\n"
