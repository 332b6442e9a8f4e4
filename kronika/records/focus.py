"""The point of a picture that stays in view where it is cut: as a class, since no style may stand in a page."""

Focus = tuple[float, float]
"""How far right and how far down, from 0 to 1."""


def focus_class(focus: Focus) -> str:
    """Return the name of the class that a picture with this point has ("focus-50-30", in percent)."""
    right, down = (round(part * 100) for part in focus)
    return f"focus-{right}-{down}"


def focus_rule(focus: Focus) -> str:
    """Return the CSS rule of that class."""
    right, down = (round(part * 100) for part in focus)
    return f".{focus_class(focus)} {{ object-position: {right}% {down}%; }}"
