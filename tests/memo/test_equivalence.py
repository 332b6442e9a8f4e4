"""A build that remembers gives what a build that does not would give, whatever was done before."""

import os
import sqlite3
from contextlib import suppress
from pathlib import Path
from random import Random

import pytest

from kronika.builds import Manner, build_output
from kronika.locales import listings
from kronika.memo.store import FILE
from kronika.plan import cards
from kronika.records.errors import SiteError
from kronika.records.options import Options
from tests.support.edits import edit, write_yard

SEQUENCES = int(os.environ.get("KRONIKA_SEQUENCES", "100"))
"""How many sequences of edits are tried; more are tried by hand."""

LONGEST = 8


class KilledError(Exception):
    """Breaks a build off."""


def tree(folder: Path) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file() and path.name != ".kronika-output"
    }


def built(root: Path, output: Path, manner: Manner, options: Options = Options()) -> str:
    """Return what is wrong, or nothing."""
    try:
        build_output(root, output, options, manner)
    except SiteError as error:
        return str(error)
    return ""


MANY = (Options(), Options(), Options(drafts=True), Options(links="folder", base_url="https://example.org/elsewhere"))
"""What builds are asked for; mostly the same as before."""


def break_off(root: Path, output: Path, random: Random) -> None:
    """Begin a build that ends at some item."""
    left = random.randrange(1, 60)

    def count(done: int, whole: int) -> None:
        nonlocal left
        left -= 1
        if not left:
            raise KilledError

    manner = Manner()
    manner.progress.count = count  # type: ignore[method-assign]
    with suppress(KilledError, SiteError):
        build_output(root, output, Options(), manner)


@pytest.mark.parametrize("start", range(0, SEQUENCES, 10))
def test_after_any_edits_a_warm_build_is_a_cold_one(
    tmp_path: Path, start: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    if start % 20:
        # Half of them as if this were a large documentary: lists in parts, and fewer pictures for sharing.
        monkeypatch.setattr(listings, "LONG_BYTES", 1500)
        monkeypatch.setattr(listings, "PART_BYTES", 1200)
        monkeypatch.setattr(cards, "MANY_EVENTS", 1)
    for seed in range(start, min(start + 10, SEQUENCES)):
        random = Random(seed)
        root, warm, cold = (tmp_path / f"{seed}-{name}" for name in ("root", "warm", "cold"))
        write_yard(root)
        done: list[str] = []
        held: dict[bytes, object] = {}
        for _ in range(random.randint(1, LONGEST)):
            done += [edit(root, random) for _ in range(random.randint(1, 2))]
            if random.random() < 0.2:
                done.append("break off")
                break_off(root, warm, random)
            options = random.choice(MANY)
            # As builds of their own, and as the preview builds: in one process, with the last results at hand.
            manner = Manner(held=held) if random.random() < 0.5 else Manner()
            wrong = built(root, warm, manner, options)
            assert wrong == built(root, cold, Manner(forgetful=True), options), (seed, done)
            if not wrong:
                assert tree(warm) == tree(cold), (seed, done)


def test_what_is_remembered_is_used(tmp_path: Path) -> None:
    write_yard(tmp_path)
    built(tmp_path, tmp_path / "output", Manner())
    again = Manner()
    built(tmp_path, tmp_path / "elsewhere", again)
    assert again.counts
    assert not any(count.made for count in again.counts.values())
    assert tree(tmp_path / "output") == tree(tmp_path / "elsewhere")


def test_words_added_to_a_text_make_its_own_page_alone_anew(tmp_path: Path) -> None:
    write_yard(tmp_path)
    built(tmp_path, tmp_path / "output", Manner())
    text = tmp_path / "content/events/keel.md"
    text.write_text(f"{text.read_text('utf-8')}\nAnd more of [[people/builder|her]].\n", "utf-8")
    again = Manner()
    built(tmp_path, tmp_path / "output", again)
    made = {name.rpartition(".")[2]: count.made for name, count in again.counts.items() if count.made}
    steps = ("_read_record", "_read_one", "_sound", "print_pages", "_counted", "_indexed", "_lifted")
    assert made == dict.fromkeys(steps, 1)


def test_what_is_lost_before_it_is_laid_is_made_anew(tmp_path: Path) -> None:
    write_yard(tmp_path)
    built(tmp_path, tmp_path / "output", Manner())
    steps: list[str] = []

    def tell(step: str) -> None:
        steps.append(step)
        if step == "write":
            # As another build does that makes room.
            with sqlite3.connect(tmp_path / ".kronika" / FILE) as connection:
                connection.execute("delete from entries")
            connection.close()

    manner = Manner()
    manner.progress.tell = tell  # type: ignore[method-assign]
    built(tmp_path, tmp_path / "elsewhere", manner)
    assert steps.count("write") == 2
    assert tree(tmp_path / "output") == tree(tmp_path / "elsewhere")
