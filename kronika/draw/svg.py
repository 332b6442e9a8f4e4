"""SVG elements as text: the one place where drawings become markup, every text and attribute escaped."""

from collections.abc import Iterable

from markupsafe import Markup, escape

Attribute = str | int | float | None


def element(name: str, /, *children: str | Markup, **attributes: Attribute) -> Markup:
    """Return an SVG element.

    A child that is a plain string is escaped. Attributes are written in the order given; `None` leaves one out.
    Their names follow Python's rules: `class_` is `class`, `text_anchor` is `text-anchor`, `viewBox` stays.
    Numbers keep two decimals at most: a hundredth of a unit is less than a screen shows.
    """
    written = "".join(
        f' {_attribute_name(key)}="{escape(_value(value))}"' for key, value in attributes.items() if value is not None
    )
    content = "".join(escape(child) for child in children)
    return Markup(f"<{name}{written}>{content}</{name}>") if content else Markup(f"<{name}{written}/>")


def group(children: Iterable[Markup], **attributes: Attribute) -> Markup:
    """Return a `<g>` element around `children`; nothing if there are none."""
    inside = tuple(children)
    return element("g", *inside, **attributes) if inside else Markup("")


def drawing(
    size: tuple[float, float], title: str, description: str, *children: Markup, **attributes: Attribute
) -> Markup:
    """Return an `<svg>` of `size` (width and height, in units) that tells its title and description by itself.

    The title is repeated as `aria-label`: it names the drawing without an id, so that one page can hold the same
    drawing twice. `role` is "img" unless given: whoever draws links gives "group", for an image holds none.
    """
    width, height = size
    given = {"role": "img", **attributes}
    return element(
        "svg",
        element("title", title),
        element("desc", description),
        *children,
        xmlns="http://www.w3.org/2000/svg",
        viewBox=f"0 0 {_value(width)} {_value(height)}",
        **given,
        aria_label=title,
    )


def line(start: tuple[float, float], end: tuple[float, float], class_: str, width: float = 1.0) -> Markup:
    """Return a straight line."""
    return element(
        "line",
        x1=start[0],
        y1=start[1],
        x2=end[0],
        y2=end[1],
        class_=class_,
        stroke="currentColor",
        stroke_width=width,
    )


def text(words: str, at: tuple[float, float], size: float, class_: str, anchor: str | None = None) -> Markup:
    """Return a line of text at a font size, its baseline beginning at `at` (or as `anchor` says: "middle", "end")."""
    return element("text", words, x=at[0], y=at[1], class_=class_, font_size=size, text_anchor=anchor)


def shortest(number: float) -> str:
    """Return a number with two decimals at most, a whole one without a point, and no "-0"."""
    rounded = round(number, 2) + 0.0
    return str(int(rounded)) if rounded.is_integer() else str(rounded)


def _attribute_name(key: str) -> str:
    return key.rstrip("_").replace("_", "-")


def _value(value: Attribute) -> str:
    return shortest(value) if isinstance(value, float) else str(value)
