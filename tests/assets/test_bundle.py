"""One style sheet, one script, and names that hold their content's hash."""

import re
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kronika.assets import bundle_assets
from kronika.assets.theme import dark_page, lightened, theme_css
from kronika.records.contrast import channels, contrast
from kronika.records.files import SourceFile
from kronika.records.rendered import Assets
from kronika.records.settings import Theme


def bundle(theme: Theme = Theme(), **texts: str) -> tuple[Assets, list[str]]:
    static = {
        name.replace("__", "/").replace("_", "."): SourceFile(
            "static/" + name.replace("__", "/").replace("_", "."), text.encode()
        )
        for name, text in texts.items()
    }
    assets, problems = bundle_assets(static, theme)
    return assets, [str(problem) for problem in problems]


def text_of(assets: Assets, name: str) -> str:
    return next(file.data.decode() for file in assets.files if "/" + file.path == assets.urls[name])


def test_imports_are_put_in_their_place_and_layer() -> None:
    assets, problems = bundle(
        css__main_css='@layer a, b;\n@import "a.css" layer(a);\n@import "parts/b.css" layer(b);\n',
        css__a_css="p { color: red }\n",
        css__parts__b_css='@import "c.css";\n',
        css__parts__c_css="i { color: blue }\n",
    )
    assert problems == []
    assert text_of(assets, "css/main.css") == ("@layer a,b;@layer a{p{color:red}}@layer b{i{color:blue}}")


def test_relative_addresses_point_to_the_fingerprinted_files() -> None:
    assets, problems = bundle(
        css__main_css='@import "fonts.css";',
        css__fonts_css='@font-face { src: url("../fonts/a.woff2") }',
        fonts__a_woff2="x",
    )
    font = assets.urls["fonts/a.woff2"]
    assert problems == []
    assert font.startswith("/assets/a.")
    assert f'url("{font.removeprefix("/assets/")}")' in text_of(assets, "css/main.css")


def test_another_content_gives_another_name() -> None:
    assert bundle(css__main_css="a{}")[0].urls != bundle(css__main_css="b{}")[0].urls


def test_missing_and_circular_imports_are_told_with_their_place() -> None:
    _, problems = bundle(css__main_css='\n  @import "gone.css";\n@import "a.css";', css__a_css='@import "main.css";')
    assert problems == [
        "static/css/main.css:2:3: The style sheet 'gone.css' does not exist.\n  hint: Mend the path.",
        "static/css/a.css:1:1: The style sheet 'main.css' imports itself.\n  hint: Mend the path.",
    ]


def test_a_missing_font_is_told_with_its_place() -> None:
    _, problems = bundle(css__main_css="p {}\np { background: url(../img/gone.png) }")
    assert problems == [
        "static/css/main.css:2:17: The file '../img/gone.png' does not exist below static/.\n  hint: Mend the path."
    ]


def test_scripts_follow_each_other_in_order_of_name() -> None:
    assets, _ = bundle(js__b_js="b();\n", js__a_js="a();\n")
    assert text_of(assets, "js/main.js") == "a();\nb();\n"


def test_the_scripts_of_a_folder_are_one_program_that_the_one_of_its_name_starts() -> None:
    assets, _ = bundle(js__a_js="a();", js__map__map_js="start();", js__map__zoom_js="const zoom = 1;")
    assert text_of(assets, "js/main.js") == "a();\n"
    assert text_of(assets, "js/map.js") == '(() => {\n"use strict";\nconst zoom = 1;\nstart();\n})();\n'


def test_other_files_keep_their_path_and_licences_lie_beside_the_fonts() -> None:
    assets, _ = bundle(favicon_ico="i", fonts__OFL_txt="licence")
    assert [file.path for file in assets.files] == ["assets/OFL.txt", "favicon.ico"]


def test_a_theme_sets_tokens_that_can_be_read_in_the_dark() -> None:
    css = theme_css(Theme(colours={"accent": "#b3202a", "paper": "#f6f2ea"}, fonts={"text": "Literata"}))
    assert "--color-accent: #b3202a;" in css
    assert "--color-paper-light: #f6f2ea;" in css
    assert '--font-text: "Literata", var(--font-text-fallback);' in css
    assert contrast(lightened("#b3202a", "#151412"), "#151412") >= 4.5


def test_lightening_changes_no_more_than_it_must() -> None:
    assert lightened("#ece6da", "#151412") == "#ece6da"
    ratios = [contrast(lightened(f"#{level:02x}0000", "#151412"), "#151412") for level in range(0, 256, 15)]
    assert all(ratio >= 4.5 for ratio in ratios)
    assert all(abs(one - other) < 2 for one, other in pairwise(ratios))


def test_a_theme_that_states_nothing_keeps_the_packaged_colours() -> None:
    assert "--color" not in re.sub(r"var\([^)]*\)", "", theme_css(Theme()))


@pytest.mark.parametrize(
    ("motif", "shape"), [("ring", "--sign: circle(50%);"), ("mountain", "--sign: polygon(0% 80%,"), ("arch", "100%);")]
)
def test_the_shape_of_the_sign_is_that_of_the_motif(motif: str, shape: str) -> None:
    assert shape in theme_css(Theme(motif=motif))


def test_a_site_without_a_sign_has_no_shape_and_plain_dividers() -> None:
    assert theme_css(Theme(motif="none")) == ":root { --divider-size: 0rem; }\n"


def test_a_packaged_font_in_another_role_keeps_the_fonts_that_stand_in_for_it() -> None:
    css = theme_css(Theme(fonts={"label": "Literata", "text": "Own Face"}))
    assert '--font-label: "Literata", var(--font-text-fallback);' in css
    assert '--font-text: "Own Face", var(--font-text-fallback);' in css


def test_ink_and_paper_change_places_in_the_dark() -> None:
    theme = Theme(colours={"paper": "#eef0ee", "ink": "#14212b", "accent": "#a23e0b"})
    paper, ink = dark_page(theme)
    assert f"--color-paper: {paper}; --color-ink: {ink};" in theme_css(theme).partition("dark")[2]
    assert contrast(paper, ink) >= 12
    assert contrast(lightened("#a23e0b", paper), paper) >= 4.5
    red, _, blue = channels(paper)
    assert blue > red


@given(st.integers(0, 0x777777), st.integers(0x999999, 0xFFFFFF))
def test_whatever_ink_and_paper_are_the_dark_page_can_be_read(ink: int, paper: int) -> None:
    dark_paper, dark_ink = dark_page(Theme(colours={"ink": f"#{ink:06x}", "paper": f"#{paper:06x}"}))
    assert contrast(dark_paper, "#ffffff") >= 18
    assert contrast(dark_paper, dark_ink) >= contrast(f"#{paper:06x}", "#000000") * 0.7


def test_a_sites_own_icon_takes_the_signs_place() -> None:
    own, _ = bundle(css__main_css="a{}", img__icon_svg="<svg/>")
    assert text_of(own, "img/icon.svg") == "<svg/>"
    assert "<path" in text_of(bundle(css__main_css="a{}")[0], "img/icon.svg")
