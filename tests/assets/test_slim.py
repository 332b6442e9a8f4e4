"""Style sheets in fewer bytes."""

import pytest

from kronika.assets.slim import slim


@pytest.mark.parametrize(
    ("written", "sent"),
    [
        ("/* Red. */\n.ash {\n  color: red;\n}\n", ".ash{color:red;}"),
        ("a :hover, a:hover {\n}", "a :hover,a:hover{}"),
        ("@media (min-width: 62rem) and (hover) {", "@media (min-width:62rem) and (hover){"),
        ("p { width: calc(1rem + 2px) }", "p{width:calc(1rem + 2px)}"),
        ("a/**/b { --of: \"a  /* b */ ; 'c'\"; }", "a b{--of:\"a  /* b */ ; 'c'\";}"),
        ("p { background: url( 'a  b.png' ) , url(data:x, y) }", "p{background:url( 'a  b.png' ),url(data:x, y)}"),
        ("p::after { content: '\\'  ' }", "p::after{content:'\\'  '}"),
    ],
)
def test_a_style_sheet_keeps_what_it_says_without_comments_and_idle_space(written: str, sent: str) -> None:
    assert slim(written) == sent
