"""What is written down of an error says where it was, and nothing of what a user said, typed or named."""

import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest

from sttgui.domain.error_trace import name_of, trace_of
from sttgui.domain.errors import ExportError, FileMissingError

SECRET = "Harbour interview"


def raised(call: Callable[[], object]) -> BaseException:
    with pytest.raises(Exception) as caught:  # noqa: PT011  of any kind
        call()
    return caught.value


def test_a_trace_names_kinds_places_and_causes() -> None:
    def fail() -> None:
        try:
            Path("/nowhere/at/all").read_text(encoding="utf-8")
        except OSError as error:
            raise ExportError(name=SECRET, reason="x") from error

    said = trace_of(raised(fail))
    assert "ExportError" in said
    assert "FileNotFoundError: ENOENT" in said
    assert "test_error_trace.py:" in said
    assert " in fail" in said
    assert "nowhere" not in said


@pytest.mark.parametrize(
    "call",
    [
        lambda: Path(f"/home/anna/{SECRET}.mp3").read_bytes(),
        lambda: int(SECRET),
        lambda: {"a": 1}[SECRET],
        lambda: SECRET.encode().decode("utf-16"),
        lambda: sqlite3.connect(":memory:").execute(SECRET),
        lambda: getattr(1, SECRET),
        lambda: __import__(f"{SECRET}.mp3"),
        lambda: (_ for _ in ()).throw(TypeError(SECRET)),
        lambda: (_ for _ in ()).throw(RuntimeError(SECRET)),
        lambda: (_ for _ in ()).throw(FileMissingError(name=SECRET, detail=SECRET)),
        lambda: (_ for _ in ()).throw(OSError(2, SECRET, SECRET)),
        lambda: (_ for _ in ()).throw(ExceptionGroup(SECRET, [ValueError(SECRET)])),
    ],
)
def test_nothing_that_an_error_quotes_is_in_it(call: Callable[[], object]) -> None:
    error = raised(call)
    error.add_note(SECRET)
    for said in (trace_of(error), name_of(error)):
        assert "Harbour" not in said
        assert "anna" not in said
        assert type(error).__name__ in said


def test_what_the_program_itself_did_wrong_is_said() -> None:
    for call, said in (
        (lambda: None.words, "'NoneType' object has no attribute 'words'"),  # type: ignore[attr-defined]
        (lambda: list[int]()[1], "list index out of range"),
        (len, "len() takes exactly one argument"),  # type: ignore[call-arg]
        (lambda: 1 + "a", "unsupported operand type(s) for +: 'int' and 'str'"),  # type: ignore[operator]
    ):
        assert said in trace_of(raised(call))


def test_an_error_that_is_its_own_cause_comes_to_an_end() -> None:
    one, other = ValueError(), KeyError()
    one.__cause__, other.__cause__ = other, one
    assert trace_of(one).count("ValueError") == 1


def test_a_deep_recursion_is_shortened() -> None:
    def deep() -> None:
        deep()

    assert len(trace_of(raised(deep)).splitlines()) < 60
