"""What a build says while it works."""

import pytest

from kronika.progress import Progress, Way


class Clock:
    """A clock that is set by hand, in seconds."""

    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        return self.now


def told(way: Way, capsys: pytest.CaptureFixture[str], *steps: tuple[str, int, float]) -> str:
    """Return what is said of steps with so many items and seconds each."""
    clock = Clock()
    progress = Progress(way, clock)
    for step, items, seconds in steps:
        progress.tell(step)
        for item in range(items):
            clock.now += seconds / items
            progress.count(item + 1, items)
        clock.now += 0 if items else seconds
    progress.end()
    out, err = capsys.readouterr()
    assert out == ""
    return err


def test_elsewhere_than_on_a_terminal_each_long_step_has_one_line(capsys: pytest.CaptureFixture[str]) -> None:
    steps = [("read", 0, 1.25), ("parse", 3, 0.4), ("render", 1309, 12.0)]
    assert told("lines", capsys, *steps) == "read: 1.2 s\nrender: 1,309 done, 12.0 s\n"


def test_what_a_step_makes_in_several_rounds_is_counted_together(capsys: pytest.CaptureFixture[str]) -> None:
    clock = Clock()
    progress = Progress("lines", clock)
    progress.tell("markup")
    for _ in range(2):
        clock.now += 1
        progress.count(30, 30)
    progress.end()
    assert capsys.readouterr().err == "markup: 60 done, 2.0 s\n"


def test_on_a_terminal_one_line_changes_and_is_gone_at_the_end(capsys: pytest.CaptureFixture[str]) -> None:
    said = told("bar", capsys, ("read", 0, 1.0), ("render", 4, 2.0))
    assert "\n" not in said
    shown = said.split("\r\x1b[K")
    assert shown[1:3] == ["read (0.0 s)", "render (1.0 s)"]
    assert shown[4] == "render   [##########..........] 2 of 4 (2.0 s)"
    assert shown[-1] == ""


def test_a_bar_is_drawn_at_most_ten_times_a_second(capsys: pytest.CaptureFixture[str]) -> None:
    assert told("bar", capsys, ("render", 1000, 1.0)).count(" of ") <= 10


def test_asked_for_nothing_it_says_nothing_and_keeps_the_times(capsys: pytest.CaptureFixture[str]) -> None:
    clock = Clock()
    progress = Progress(clock=clock)
    for step in ("render", "verify", "render"):
        progress.tell(step)
        clock.now += 2
    progress.end()
    assert capsys.readouterr().err == ""
    assert progress.seconds == {"render": 4.0, "verify": 2.0}
