import pytest

from kronika.resolve.spelling import nearest, spellings

KNOWN = spellings([("imre-nagy", "imre-nagy"), ("Nagy Imre", "imre-nagy"), ("istvan-bibo", "istvan-bibo"), ("x", "x")])


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("imre-nagi", "imre-nagy"),
        ("irme-nagy", "imre-nagy"),
        ("Imre Nagy", "imre-nagy"),
        ("nagy_imre", "imre-nagy"),
        ("istvan-bibó", "istvan-bibo"),
        ("vesuvius", ""),
        ("", ""),
        ("?" * 100_000, ""),
    ],
)
def test_the_nearest_spelling_is_found_or_none(written: str, meant: str) -> None:
    assert nearest(written, KNOWN) == meant


def test_among_many_alike_a_slip_is_still_found() -> None:
    many = spellings((f"event-{number:05}", f"event-{number:05}") for number in range(5_000))
    assert nearest("evnet-04321", many) == "event-04321"
