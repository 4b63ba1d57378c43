"""What is said of a job beside its state."""

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from sttgui.domain.engines import AIML
from sttgui.domain.jobs import FileSource, Job
from sttgui.domain.options import PLAIN, Options
from sttgui.domain.transcript import Paragraph, Transcript, Word
from sttgui.ui import job_text, text

JOB = Job("1", FileSource(Path("/a/b.mp3")), datetime(2026, 11, 22, tzinfo=UTC), options=PLAIN)


def test_a_cost_is_said_only_where_it_was_told() -> None:
    spoken = Transcript((Paragraph((Word("a"),)),))
    assert "USD" not in text.meta(JOB, spoken)
    assert text.meta(JOB, replace(spoken, cost_usd=0.0082)).endswith("cost 0.0082 USD")
    assert text.cost(0.00002) == "cost less than 0.0001 USD"
    assert "USD" not in job_text.way(JOB)


def test_the_way_names_the_options_that_were_asked_for_and_no_others() -> None:
    assert job_text.way(JOB) == "On this computer"
    asked = replace(JOB, engine=AIML, options=replace(PLAIN, language="de", diarize=True))
    assert job_text.way(asked).endswith("api.aimlapi.com · with German, Tell speakers apart")
    assert "with" not in job_text.way(replace(asked, options=Options()))


def test_nothing_is_kept_for_support_where_nothing_was_sent() -> None:
    assert job_text.details(JOB) == ""
    assert job_text.details(replace(JOB, generation_id="g-1")) == "", "our own server's name for it helps nobody"
    assert job_text.details(replace(JOB, engine=AIML, generation_id="g-1")) == "Job at the service: g-1"
