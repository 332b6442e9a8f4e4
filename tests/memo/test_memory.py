"""Remembered results: those of the same inputs, whole, or none."""

import os
import pickle
import sqlite3
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from kronika.memo import Workers, remembering
from kronika.memo.entries import Entry
from kronika.memo.store import FILE, Store
from kronika.records.errors import At, Problem
from kronika.records.files import KeptFile, LostError, OutputFile

CALLS: list[object] = []


def doubled(factor: int, item: Any) -> Any:
    CALLS.append(item)
    return (item, item) if factor == 2 else item


def tripled(factor: int, item: Any) -> Any:
    CALLS.append(item)
    return item, item, item


def run(folder: Path, items: Sequence[Any], program: str = "p", factor: int = 2, function: Any = doubled) -> list[Any]:
    """Return the items that had to be computed."""
    CALLS.clear()
    with remembering(folder, program) as memo:
        assert memo.each(function, items, factor) == [function(factor, item) for item in items]
    return CALLS[: len(CALLS) - len(items)]


def test_what_was_computed_once_is_remembered(tmp_path: Path) -> None:
    assert run(tmp_path, ["a", "b"]) == ["a", "b"]
    assert run(tmp_path, ["b", "c", "a"]) == ["c"]


def test_an_item_that_comes_twice_is_computed_once(tmp_path: Path) -> None:
    assert run(tmp_path, ["a", "a"]) == ["a"]


@pytest.mark.parametrize("other", [{"program": "q"}, {"factor": 3}, {"function": tripled}])
def test_another_program_shared_value_or_function_is_another_result(tmp_path: Path, other: dict[str, Any]) -> None:
    run(tmp_path, ["a"])
    assert run(tmp_path, ["a"], **other) == ["a"]


def test_equal_values_are_the_same_input_however_they_came_about(tmp_path: Path) -> None:
    word = "".join(["wo", "rd"])
    run(tmp_path, [(word, word, At("a", 1))])
    assert run(tmp_path, [("".join(["w", "ord"]), "word", pickle.loads(pickle.dumps(At("a", 1))))]) == []


@pytest.mark.parametrize(("one", "other"), [(1, True), (1, 1.0), ("1", 1), (("a", "b"), ("ab",)), (b"a", "a")])
def test_values_that_differ_in_kind_only_are_different_inputs(tmp_path: Path, one: object, other: object) -> None:
    run(tmp_path, [one])
    assert run(tmp_path, [other]) == [other]


def test_records_come_back_as_they_were(tmp_path: Path) -> None:
    problem = Problem(At("a.md", 3), "Wrong.", "Mend it.", "code")
    run(tmp_path, [problem])
    assert run(tmp_path, [problem]) == []


def test_a_result_is_a_miss_if_a_byte_of_it_is_other(tmp_path: Path) -> None:
    run(tmp_path, ["a"])
    with sqlite3.connect(tmp_path / FILE) as connection:
        ((data,),) = connection.execute("select data from entries").fetchall()
        for place in range(len(data)):
            torn = bytes(byte ^ (index == place) for index, byte in enumerate(data))
            connection.execute("update entries set data = ?", (torn,))
            connection.commit()
            with Store.opened(tmp_path) as store:
                assert not list(store.find([key for (key,) in connection.execute("select key from entries")]))
    connection.close()


def test_an_entry_under_anothers_key_is_a_miss(tmp_path: Path) -> None:
    with Store.opened(tmp_path) as store:
        store.put(b"one", b"1")
    with sqlite3.connect(tmp_path / FILE) as connection:
        connection.execute("update entries set key = ?", (b"two",))
    connection.close()
    with Store.opened(tmp_path) as store:
        assert not list(store.find([b"two"]))


@dataclass
class Payload:
    """Runs code when it is read by a trusting reader."""

    path: str

    def __reduce__(self) -> tuple[Any, ...]:
        return (exec, (f"open({self.path!r}, 'w')",))


def test_an_entry_runs_no_code(tmp_path: Path) -> None:
    run(tmp_path, ["a"])
    with Store.opened(tmp_path) as store, sqlite3.connect(tmp_path / FILE) as connection:
        ((key,),) = connection.execute("select key from entries").fetchall()
        store.put(key, Entry((), pickle.dumps(Payload(str(tmp_path / "run")))).written())
    connection.close()
    assert run(tmp_path, ["a"]) == ["a"]
    assert not (tmp_path / "run").exists()


@pytest.mark.parametrize("wrong", [b"", b"no database at all, but some text that is long enough to be one" * 20])
def test_a_file_that_is_no_store_is_begun_anew(tmp_path: Path, wrong: bytes) -> None:
    (tmp_path / FILE).write_bytes(wrong)
    assert run(tmp_path, ["a"]) == ["a"]
    assert run(tmp_path, ["a"]) == []


def test_a_store_cut_short_gives_no_wrong_result(tmp_path: Path) -> None:
    items = [f"{number}" * 500 for number in range(50)]
    run(tmp_path, items)
    whole = (tmp_path / FILE).read_bytes()
    for length in range(0, len(whole), 4096):
        (tmp_path / FILE).write_bytes(whole[:length])
        run(tmp_path, items)
    assert run(tmp_path, items) == []


def test_a_folder_that_cannot_hold_a_store_does_no_harm(tmp_path: Path) -> None:
    (tmp_path / FILE).mkdir()
    assert run(tmp_path, ["a"]) == ["a"]
    assert run(tmp_path, ["a"]) == ["a"]


def test_two_builds_at_once_use_one_store(tmp_path: Path) -> None:
    with remembering(tmp_path, "p") as one, remembering(tmp_path, "p") as other:
        for letter in "abc":
            assert one.each(doubled, [letter], 2) == other.each(doubled, [letter], 2)
    assert run(tmp_path, ["a", "b", "c"]) == []


def test_results_made_before_a_build_broke_off_are_remembered(tmp_path: Path) -> None:
    def interrupted(factor: int, item: str) -> str:
        raise KeyboardInterrupt

    with remembering(tmp_path, "p") as memo:
        memo.each(doubled, ["a"], 2)
        with pytest.raises(KeyboardInterrupt):
            memo.each(interrupted, ["b"], 2)
    assert run(tmp_path, ["a"]) == []


def test_the_oldest_entries_go_when_there_are_too_many(tmp_path: Path) -> None:
    limit = 200_000
    for day in range(8):
        with Store.opened(tmp_path, limit) as store:
            store.day = day
            list(store.find([b"0-0"]))
            for number in range(10):
                store.put(f"{day}-{number}".encode(), bytes(5_000))
        assert (tmp_path / FILE).stat().st_size < 2 * limit
    with Store.opened(tmp_path, limit) as store:
        kept = {key for key, _ in store.find([f"{day}-0".encode() for day in range(8)])}
    assert b"7-0" in kept
    assert b"0-0" in kept  # it was asked for each day
    assert b"1-0" not in kept


def test_what_the_build_before_used_is_at_hand_without_the_store(tmp_path: Path) -> None:
    held: dict[bytes, Any] = {}

    def made(number: int, items: str) -> int:
        with remembering(tmp_path / str(number), "p", held=held) as memo:
            (tmp_path / str(number)).mkdir()
            assert memo.each(doubled, items, 2) == [(item, item) for item in items]
        return sum(count.made for count in memo.counts.values())

    assert made(1, "ab") == 2
    assert made(2, "bc") == 1
    assert made(3, "ab") == 1  # "a" was not used the last time


def test_a_build_that_breaks_off_leaves_at_hand_what_was_there(tmp_path: Path) -> None:
    held: dict[bytes, Any] = {}

    def build(items: str) -> None:
        with remembering(tmp_path, "p", held=held) as memo:
            memo.each(doubled, items, 2)
            if "c" in items:
                raise KeyError

    build("ab")
    before = dict(held)
    with pytest.raises(KeyError):
        build("c")
    assert held == before


def laid(ending: str, word: str) -> tuple[str, OutputFile]:
    return word, OutputFile(f"{word}.{ending}", f"The word {word}.".encode() * 100)


def test_files_lie_apart_and_are_fetched_when_their_bytes_are_asked_for(tmp_path: Path) -> None:
    for made in (2, 0):
        with remembering(tmp_path, "p") as memo:
            files = [file for _, file in memo.each(laid, ["one", "two"], "txt")]
            assert memo.counts[f"{__name__}.laid"].made == made
            assert [type(file) for file in files] == [KeptFile, KeptFile]
            for file, word in zip(files, ("one", "two"), strict=True):
                whole = laid("txt", word)[1]
                assert (file.path, file.size, file.digest, file.data) == (
                    whole.path, whole.size, whole.digest, whole.data,
                )  # fmt: skip


def test_files_are_at_hand_where_results_are(tmp_path: Path) -> None:
    held: dict[bytes, Any] = {}
    with remembering(tmp_path, "p") as memo:
        memo.each(laid, ["one"], "txt")
    for _ in range(2):
        with remembering(tmp_path, "p", held=held) as memo:
            ((_, file),) = memo.each(laid, ["one"], "txt")
    assert file == laid("txt", "one")[1]


def forget_files(folder: Path) -> None:
    with sqlite3.connect(folder / FILE) as connection:
        connection.execute("delete from entries where length(data) > 1000")
    connection.close()


@pytest.mark.parametrize("held", [None, {}])
def test_a_result_whose_file_is_gone_is_made_anew(tmp_path: Path, held: dict[bytes, Any] | None) -> None:
    with remembering(tmp_path, "p") as memo:
        memo.each(laid, ["one"], "txt")
    forget_files(tmp_path)
    with remembering(tmp_path, "p", held=held) as memo:
        ((_, file),) = memo.each(laid, ["one"], "txt")
        assert file.data == laid("txt", "one")[1].data
        assert memo.counts[f"{__name__}.laid"].made == 1


def test_a_file_that_goes_while_a_build_runs_is_lost(tmp_path: Path) -> None:
    with remembering(tmp_path, "p") as memo:
        memo.each(laid, ["one"], "txt")
    with remembering(tmp_path, "p") as memo:
        ((_, file),) = memo.each(laid, ["one"], "txt")
        forget_files(tmp_path)
        with pytest.raises(LostError):
            file.data  # noqa: B018 - it is what raises


def test_a_folder_that_cannot_hold_a_store_leaves_files_whole(tmp_path: Path) -> None:
    (tmp_path / FILE).mkdir()
    with remembering(tmp_path, "p") as memo:
        ((_, file),) = memo.each(laid, ["one"], "txt")
    assert file == laid("txt", "one")[1]


def fetched(given: tuple[Store, list[OutputFile]], place: int) -> tuple[int, int, bytes]:
    time.sleep(0.002)
    store, files = given
    data = files[place].data
    return os.getpid(), id(store.connection), data


def test_a_copy_of_the_process_fetches_by_a_connection_of_its_own(tmp_path: Path) -> None:
    words = [f"{number}" for number in range(300)]
    with remembering(tmp_path, "p") as memo:
        memo.each(laid, words, "txt")
    with remembering(tmp_path, "p") as memo:
        files = [file for _, file in memo.each(laid, words, "txt")]
        found = Workers(2).each(fetched, range(300), (memo.store, files))
        assert [data for _, _, data in found] == [laid("txt", word)[1].data for word in words]
        apart = {(process, connection) for process, connection, _ in found if process != os.getpid()}
        assert len(apart) == 2
        assert id(memo.store.connection) not in {connection for _, connection in apart}
        assert files[0].data == laid("txt", "0")[1].data
