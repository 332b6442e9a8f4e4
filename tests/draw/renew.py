"""`python -m tests.draw.renew`: draw the golden drawings anew. Look at the difference afterwards."""

from tests.draw import test_charts, test_strip
from tests.support.drawn import told


def renew() -> None:
    """Renew every golden drawing."""
    drawn = {"strip": test_strip.golden(), **test_charts.goldens()}
    test_strip.GOLDENS.mkdir(exist_ok=True)
    for name, svg in sorted(drawn.items()):
        (test_strip.GOLDENS / f"{name}.svg").write_text(told(svg), "utf-8")


if __name__ == "__main__":
    renew()
