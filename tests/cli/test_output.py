"""What is asked for in the terminal goes into the file: every format, and all the window offers."""

import argparse
import contextlib
import io
from pathlib import Path

import pytest

from sttgui import exporters
from sttgui.cli import output
from sttgui.domain.errors import ExportError
from sttgui.domain.transcript import Paragraph, Transcript, Word
from sttgui.exporters.limits import PRESETS

TALK = Transcript(
    (Paragraph(tuple(Word(text, place * 900, place * 900 + 500) for place, text in enumerate(("At", "the", "quay.")))),)
)


def written(*arguments: str, path: Path | None = None, said: Transcript = TALK) -> str:
    parser = argparse.ArgumentParser()
    output.add_arguments(parser)
    return output.format_of(parser.parse_args(arguments), path).render(said, "Talk").decode()


def test_options_of_the_window_can_be_asked_for() -> None:
    assert written("--to", "txt", "--times", "--every", "1") == "[00:00:00] At the [00:00:01] quay.\n"
    assert "[00:00:01.8] quay." in written("--word-times")
    parser = argparse.ArgumentParser()
    output.add_arguments(parser)
    asked = vars(parser.parse_args([]))
    assert {one.name for one in exporters.SWITCHES if one.spoken} <= {*asked}


class Terminal(io.TextIOWrapper):
    """A stdout that people look at."""

    def isatty(self) -> bool:
        return True


@pytest.mark.parametrize("format_id", [known.id for known in exporters.formats()])
def test_a_terminal_is_shown_what_people_can_read(monkeypatch: pytest.MonkeyPatch, format_id: str) -> None:
    chosen, screen = exporters.by_id(format_id), io.BytesIO()
    is_for_programs = chosen.render(TALK, "Talk")[:2] in (b"PK", b"%P", b"{\\")
    with Terminal(screen) as terminal:
        monkeypatch.setattr("sys.stdout", terminal)
        with contextlib.suppress(ExportError) if is_for_programs else contextlib.nullcontext():
            output.put(TALK, "Talk", chosen, None, Path("talk.wav"))
        assert bool(screen.getvalue()) != is_for_programs


@pytest.mark.parametrize("preset", PRESETS)
def test_subtitles_are_made_for_whom_one_says(preset: str) -> None:
    made = written("--preset", preset.lower().replace(" ", "-"), path=Path("talk.srt"))
    assert made.count(" --> ") == (3 if preset == "One word" else 1)


def test_a_limit_can_be_another_than_that_of_the_preset(capsys: pytest.CaptureFixture[str]) -> None:
    assert "At the quay." in written("--to", "srt")
    long = Transcript((Paragraph(tuple(Word(f"quay{place}", place * 300, place * 300 + 250) for place in range(6))),))
    assert "quay0 quay1\r\nquay2 quay3" in written("--to", "srt", "--line-width", "16", said=long)
    assert "quay0 quay1\r\n\r\n" in written("--to", "srt", "--line-width", "16", "--lines", "1", said=long)
    with pytest.raises(SystemExit):
        written("--line-width", "9")
    assert "--line-width" in capsys.readouterr().err
