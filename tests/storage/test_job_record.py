"""A job keeps the recogniser it was given to, with its model, also those of earlier versions."""

import json
from datetime import UTC, datetime
from pathlib import Path

import pytest

from sttgui.domain.jobs import Completed, FileSource, Job, Marker, Phase, Places, Queued, Running
from sttgui.domain.recognisers import AIML, LOCAL, Recogniser, RecogniserKind
from sttgui.storage.job_record import job_from_data, job_to_data, recogniser_from_data

SMALL = Recogniser("local", RecogniserKind.EMBEDDED, model="small")


@pytest.mark.parametrize("recogniser", [LOCAL, SMALL, AIML])
def test_the_recogniser_comes_back_with_its_model(recogniser: Recogniser) -> None:
    data = {
        "id": recogniser.id,
        "kind": recogniser.kind.value,
        "address": recogniser.address,
        "model": recogniser.model,
    }
    assert recogniser_from_data(data) == recogniser


@pytest.mark.parametrize("data", ["draft", {"id": "draft", "kind": "embedded", "address": "", "model": "en-us"}])
def test_what_the_first_recogniser_made_is_given_to_the_one_there_is_now(data: object) -> None:
    assert recogniser_from_data(data) == LOCAL  # type: ignore[arg-type]


def test_places_to_check_come_back_and_the_words_once_counted_are_none() -> None:
    job = Job("a", FileSource(Path("/a.wav")), datetime.now(UTC), Completed(), places=Places(37, 52, "normal"))
    data = json.loads(json.dumps(job_to_data(job)))
    assert job_from_data(data, "").places == Places(37, 52, "normal")
    kinds = Job("a", job.source, job.created, Completed(), places=Places(37, 52, "normal", 20, 3))
    data = json.loads(json.dumps(job_to_data(kinds)))
    assert data["places"] == [37, 52, "normal"]  # as earlier versions know it
    assert job_from_data(data, "").places == kinds.places
    del data["place_kinds"]
    assert job_from_data(data, "").places == job.places
    del data["places"]
    assert job_from_data({**data, "to_check": 61}, "").places is None


@pytest.mark.parametrize("phase", [Queued(), Running(0.5)])
def test_earlier_versions_find_the_services_name_of_a_job_in_its_phase_too(phase: Phase) -> None:
    job = Job("a", FileSource(Path("/a.wav")), datetime.now(UTC), phase, generation_id="g-1")
    data = json.loads(json.dumps(job_to_data(job)))
    assert data["phase"] == {"name": type(phase).__name__, "generation_id": "g-1"}
    found = job_from_data(data, "")
    assert (type(found.phase), found.generation_id) == (type(phase), "g-1")


@pytest.mark.parametrize("markers", [(), (Marker(1500), Marker(3000)), (Marker(1500), Marker(3000, "The harbour"))])
def test_markers_come_back_with_their_names(markers: tuple[Marker, ...]) -> None:
    job = Job("a", FileSource(Path("/a.wav"), 4000, markers), datetime.now(UTC), Completed())
    assert job_from_data(json.loads(json.dumps(job_to_data(job))), "").source == job.source


def test_markers_of_an_earlier_version_have_no_names_and_it_understands_those_of_today() -> None:
    job = Job("a", FileSource(Path("/a.wav"), 4000, (Marker(1500, "The harbour"),)), datetime.now(UTC), Completed())
    data = json.loads(json.dumps(job_to_data(job)))
    assert data["source"]["markers_ms"] == [1500]
    del data["source"]["marker_names"]
    assert job_from_data(data, "").source == FileSource(Path("/a.wav"), 4000, (Marker(1500),))


def test_a_version_comes_back_as_one_and_jobs_of_earlier_times_are_none() -> None:
    job = Job("b", FileSource(Path("/a.wav")), datetime.now(UTC), Completed(), version_of="a")
    data = json.loads(json.dumps(job_to_data(job)))
    assert job_from_data(data, "").recording_id == "a"
    del data["version_of"]
    assert job_from_data(data, "").recording_id == "b"


def test_that_times_are_still_to_be_found_comes_back_and_is_said_of_no_job_of_earlier_times() -> None:
    job = Job("a", FileSource(Path("/a.wav")), datetime.now(UTC), Completed(), are_times_wanted=True)
    data = json.loads(json.dumps(job_to_data(job)))
    assert job_from_data(data, "").are_times_wanted
    del data["are_times_wanted"]
    assert not job_from_data(data, "").are_times_wanted


def test_what_was_made_elsewhere_comes_back_so_and_jobs_of_earlier_times_were_made_here():
    job = Job(
        "a",
        FileSource(Path("/talks/talk"), is_unknown=True, called="Talk.mp3"),
        datetime.now(UTC),
        Completed(),
        imported="talk.srt",
    )
    data = job_to_data(job)
    assert job_from_data(data, "") == job
    del data["imported"]
    del data["source"]["is_unknown"], data["source"]["called"]
    found = job_from_data(data, "")
    assert (found.imported, found.source) == ("", FileSource(Path("/talks/talk")))
