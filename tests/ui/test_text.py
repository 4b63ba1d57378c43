"""What the user reads, put together from values."""

from dataclasses import replace
from datetime import datetime
from pathlib import Path
from string import Formatter

import pytest

from sttgui.domain import errors
from sttgui.domain.engines import Engine, EngineKind
from sttgui.domain.errors import (
    EngineCrashedError,
    FileEmptyError,
    JobFailedError,
    ModelDamagedError,
    ModelMissingError,
    ModelUnfitError,
    StorageError,
    SttError,
)
from sttgui.domain.jobs import (
    Cancelled,
    Completed,
    Failed,
    FileSource,
    Job,
    Phase,
    Queued,
    Running,
    Sending,
    Waiting,
)
from sttgui.domain.transcript import Paragraph, Transcript, Word
from sttgui.ui import text

JOB = Job("1", FileSource(Path("/a/Lecture.mp3")), datetime(2026, 11, 22, 12).astimezone(), title="Lecture")


@pytest.mark.parametrize(
    ("ms", "shown"),
    [(0, "00:00"), (10_999, "00:10"), (3_599_999, "59:59"), (3_600_000, "1:00:00"), (36_061_000, "10:01:01")],
)
def test_a_place_in_a_recording_is_cut_to_the_second(ms: int, shown: str) -> None:
    assert text.clock(ms) == shown


@pytest.mark.parametrize(
    ("ms", "shown"),
    [(400, "0 s"), (53_200, "53 s"), (59_700, "1 min"), (3_580_000, "1 h"), (6_480_000, "1 h 48 min")],
)
def test_a_duration_is_rounded_without_ever_saying_sixty(ms: int, shown: str) -> None:
    assert text.duration(ms) == shown


@pytest.mark.parametrize(
    ("ms", "shown"),
    [(9_000, "a few seconds left"), (59_000, "less than a minute left"), (130_000, "about 2 min left")],
)
def test_time_left_is_said_as_roughly_as_it_is_known(ms: int, shown: str) -> None:
    assert text.time_left(ms) == shown


@pytest.mark.parametrize(
    ("phase", "shown"),
    [
        (Waiting(), "Waiting"),
        (Sending(), "Sending"),
        (Sending(0.43), "Sending 43 %"),
        (Sending(0.999), "Sending 99 %"),
        (Queued("x"), "Waiting for the recogniser"),
        (Running("x"), "Transcribing"),
        (Running("x", 0.12), "Transcribing 12 %"),
        (Running("x", 0.5, 120_000), "Transcribing · about 2 min left"),
        (Completed(), "52 min · 7,214 words"),
        (Completed(StorageError(reason="the disk is full")), "Not saved on this computer"),
        (Failed(EngineCrashedError()), "The recogniser stopped in the middle of the recording."),
        (Cancelled(), "Not transcribed"),
    ],
)
def test_each_phase_is_said_in_words(phase: Phase, shown: str) -> None:
    assert text.status(replace(JOB, phase=phase, duration_ms=3_130_000, word_count=7214)) == shown


HERE = Engine("local", EngineKind.EMBEDDED, model="base")
STUDIO = Engine("server", EngineKind.SERVICE, "https://studio.example.org:8443/stt")


def test_what_is_not_known_about_a_finished_job_is_left_out() -> None:
    job = replace(JOB, phase=Completed())
    assert text.status(job) == ""
    assert text.row_in_words(job) == "Lecture"
    assert text.status(replace(job, word_count=0, duration_ms=8000)) == "8 s · no speech found"


def test_a_failed_row_is_read_out_with_its_remedy() -> None:
    job = replace(JOB, phase=Failed(EngineCrashedError()))
    assert text.row_in_words(job) == (
        "Lecture, The recogniser stopped in the middle of the recording. Your file is untouched. Try again."
    )


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


def test_the_line_under_a_title_says_what_is_known() -> None:
    words = (Word("one", 0, 400, 0.9), Word("two", 400, 800, 0.5))
    transcript = Transcript((Paragraph(words),), language="en", duration_ms=53_000)
    assert text.meta(replace(JOB, engine=HERE), transcript) == (
        "22 Nov 2026 · 00:53 · English · On this computer · Balanced · 2 words · average confidence 70 %"
    )
    bare = Transcript((Paragraph((Word("one"),)),))
    assert text.meta(replace(JOB, engine=STUDIO), bare) == "22 Nov 2026 · studio.example.org · 1 word"


def test_a_language_is_named_and_an_unknown_code_shown_as_it_is() -> None:
    assert text.language("pt-BR") == "Portuguese"
    assert text.language("qqx") == "qqx"
    assert text.language(None) is None


def test_what_the_first_recogniser_made_is_told_apart_from_what_is_made_now() -> None:
    words = (Word("one", 0, 400, 0.9),)
    early = Transcript((Paragraph(words),), model="pocketsphinx-5.1.1 en-us")
    assert "early English draft, on this computer" in text.meta(JOB, early)
    assert text.made_by(JOB.engine) == "On this computer"


@pytest.mark.parametrize(("count", "said"), [(2_317, "0 MB"), (147_883_000, "148 MB"), (1_621_000_000, "1.6 GB")])
def test_a_size_is_said_as_a_person_counts_it(count: int, said: str) -> None:
    assert text.size(count) == said


def test_a_missing_model_is_called_as_where_it_is_chosen() -> None:
    assert "“Balanced”" in text.sentence(ModelMissingError(name="base"))
    assert "“Mine”" in text.sentence(ModelDamagedError(name="Mine"))
    assert "“base”" in text.sentence(ModelUnfitError(name="base"))


def test_the_review_says_why_nothing_is_marked() -> None:
    scored = Transcript((Paragraph((Word("a", 0, 1, 0.5),)),))
    unscored = Transcript((Paragraph((Word("a"),)),))
    assert text.to_check(0, scored) == "No words stand out"
    assert text.to_check(1, scored) == "1 word to check"
    assert text.to_check(0, unscored) == "No confidence given"
    assert "did not say how sure" in text.about_marks(unscored)
    assert text.about_marks(Transcript()) == "No speech was found in this recording."


def test_a_word_to_check_says_what_it_carries() -> None:
    assert text.certainty(Word("a", 10_420, 11_060, 0.31)) == "31 % · 00:10"
    assert text.certainty(Word("a", None, None, 0.29)) == "29 %"
    assert text.word_in_words(Word("a", 10_420, 11_060, 0.31)) == "a, confidence 31 %, at 00:10"
