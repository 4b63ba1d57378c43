"""The names and places suggested for an exported file."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from sttgui.domain.jobs import FileSource, Job, UrlSource
from sttgui.storage.folders import resource
from sttgui.ui.kit.messages import show_folder_of
from sttgui.ui.transcript.export_dialog import export_folder

MakeJob = Callable[..., Job]


def test_an_export_goes_beside_its_recording(make_job: MakeJob, tmp_path: Path) -> None:
    assert export_folder(make_job("a")) == tmp_path


def test_an_export_never_goes_among_the_files_of_the_app_or_where_nothing_is(make_job: MakeJob, tmp_path: Path) -> None:
    job = make_job("a")
    sample = replace(job, source=FileSource(resource("sample.flac")))
    gone = replace(job, source=FileSource(tmp_path / "gone" / "a.wav"))
    web = replace(job, source=UrlSource("https://example.org/a.mp3"))
    for one in (sample, gone, web):
        assert export_folder(one) != resource("sample.flac").parent
        assert export_folder(one).is_dir()


def test_a_folder_that_is_gone_is_not_opened(tmp_path: Path) -> None:
    assert show_folder_of(tmp_path / "gone" / "a.wav") is False
