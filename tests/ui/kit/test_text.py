"""What the user reads, put together from values."""

from collections.abc import Callable
from datetime import datetime
from string import Formatter

import pytest

from sttgui.domain import errors
from sttgui.domain.errors import (
    FileEmptyError,
    JobFailedError,
    ModelDamagedError,
    ModelMissingError,
    ModelUnfitError,
    SttError,
)
from sttgui.ui.kit import text


@pytest.mark.parametrize(
    ("ms", "shown"),
    [(0, "00:00"), (10_999, "00:10"), (3_599_999, "59:59"), (3_600_000, "1:00:00"), (36_061_000, "10:01:01")],
)
def test_a_place_in_a_recording_is_cut_to_the_second(ms: int, shown: str) -> None:
    assert text.clock(ms) == shown


@pytest.mark.parametrize(
    ("ms", "shown"),
    [(400, "0 s"), (21_700, "21 s"), (59_700, "59 s"), (3_580_000, "59 min"), (6_480_000, "1 h 48 min")],
)
def test_a_duration_is_cut_as_a_place_in_a_recording_is(ms: int, shown: str) -> None:
    assert text.duration(ms) == shown


def test_a_name_in_a_sentence_is_one_line_and_short_and_keeps_its_ending() -> None:
    said = text.sentence(FileEmptyError(name="x" * 200 + "\ny.mp3"))
    assert "\n" not in said
    assert "y.mp3” is empty" in said
    assert len(said) < 170


def test_braces_in_foreign_text_stay_as_they_are() -> None:
    assert text.sentence(FileEmptyError(name="{0} {name}.wav")).startswith("“{0} {name}.wav” is empty")
    assert text.what_happened(JobFailedError(reason="{x}")) == "The recording could not be transcribed: {x}"


def test_every_error_can_be_said() -> None:
    def all_below(kind: type[SttError]) -> list[type[SttError]]:
        return [kind, *(one for below in kind.__subclasses__() for one in all_below(below))]

    kinds = [kind for kind in all_below(SttError) if kind.__module__ == errors.__name__]
    assert len(kinds) > 15
    for kind in kinds:
        needed = {field for _, field, _, _ in Formatter().parse(kind.template + kind.remedy) if field}
        error = kind(**dict.fromkeys(needed, "a.wav"))
        assert text.sentence(error) == str(error)


def test_a_language_is_named_and_an_unknown_code_shown_as_it_is() -> None:
    assert text.language("pt-BR") == "Portuguese"
    assert text.language("qqx") == "qqx"
    assert text.language(None) is None


@pytest.mark.usefixtures("english_numbers")
@pytest.mark.parametrize(("count", "said"), [(2_317, "0 MB"), (147_883_000, "148 MB"), (1_621_000_000, "1.6 GB")])
def test_a_size_is_said_as_a_person_counts_it(count: int, said: str) -> None:
    assert text.size(count) == said


def test_a_missing_model_is_called_as_where_it_is_chosen() -> None:
    assert "“Balanced”" in text.sentence(ModelMissingError(name="base"))
    assert "“Mine”" in text.sentence(ModelDamagedError(name="Mine"))
    assert "“base”" in text.sentence(ModelUnfitError(name="base"))


@pytest.mark.parametrize(
    ("place", "shown"), [("en_US", "1,234"), ("de_DE", "1.234"), ("ar_EG", "1,234"), ("C", "1,234")]
)
def test_numbers_are_written_as_the_user_does_in_the_digits_of_the_times_beside_them(
    write_as: Callable[[str], None], place: str, shown: str
) -> None:
    write_as(place)
    assert text.number(1234) == shown


@pytest.mark.parametrize("place", ["en_US", "de_DE", "ar_EG", "ja_JP"])
def test_a_month_is_said_in_the_language_of_the_window(write_as: Callable[[str], None], place: str) -> None:
    write_as(place)
    assert text.day(datetime(2026, 12, 24, 12).astimezone()) == "24 Dec 2026"
