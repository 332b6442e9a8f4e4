"""The style sheets before stylelint."""

from pathlib import Path

from tests.support.judges import stylelint_messages

ROOT = Path(__file__).resolve().parents[2]


def test_the_style_sheets_keep_the_rules() -> None:
    assert stylelint_messages(sorted((ROOT / "static/css").rglob("*.css"))) == []


def test_a_wrong_style_sheet_is_found(tmp_path: Path) -> None:
    sheet = tmp_path / "a.css"
    sheet.write_text(".a { colr: red; width: 10pxx; }\n")
    found = " ".join(stylelint_messages([sheet]))
    assert "colr" in found
    assert "pxx" in found
