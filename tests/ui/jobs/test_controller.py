"""Each remedy becomes one deed, done in one place."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, cast

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication

from sttgui.domain.errors import AlreadySentError
from sttgui.domain.jobs import FileSource, Job, Paused
from sttgui.domain.models import DEFAULT
from sttgui.domain.options import PLAIN, Options
from sttgui.domain.recognisers import AIML, LOCAL
from sttgui.ui.jobs.controller import BILLING_PAGE, JobController
from sttgui.ui.jobs.remedies import Remedy, RemedyChoice
from sttgui.viewmodel.recogniser_choice import RecogniserChoice
from sttgui.viewmodel.settings import Settings

PHASE = Paused(AlreadySentError(name="talk", job_id="earlier"))
JOB = Job(
    "talk", FileSource(Path("/talk.wav")), datetime(2026, 11, 22, tzinfo=UTC), PHASE, title="Talk", recogniser=AIML
)

HERE = replace(LOCAL, model=DEFAULT.id)


class Noting:
    """Notes every call of every method by its name."""

    def __init__(self, done: list[Any]) -> None:
        self._done = done

    def job(self, job_id: str) -> Job | None:
        return JOB if job_id == JOB.id else None

    def __getattr__(self, name: str) -> Callable[..., None]:
        return lambda *given, **named: self._done.append((name, *given, *([named] if named else [])))


@pytest.fixture
def done() -> list[Any]:
    return []


@pytest.fixture
def controller(qapp: QApplication, tmp_path: Path, done: list[Any], monkeypatch: pytest.MonkeyPatch) -> JobController:
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: done.append(("open", url)))
    noting = cast(Any, Noting(done))
    choice = RecogniserChoice(Settings(tmp_path / "settings.ini"))
    choice.set_options(Options(language="de"), LOCAL.id)
    return JobController(
        noting,
        choice,
        noting,
        open_models=noting.open_models,
        choose=noting.choose,
        remove=noting.remove,
        find_file=noting.find_file,
        ask_again=noting.ask_again,
        go_on=noting.go_on,
    )


DEEDS = {
    Remedy.TRY_AGAIN: ("retry", "talk"),
    Remedy.SEND: ("retry", "talk"),
    Remedy.SEND_AGAIN: ("retry", "talk"),
    Remedy.SAVE_AGAIN: ("save_again", "talk"),
    Remedy.OTHERWISE: ("ask_again", "talk"),
    Remedy.LOOK_AGAIN: ("look_again", "talk"),
    Remedy.SEND_PLAIN: ("retry", "talk", {"options": PLAIN}),
    Remedy.ENTER_KEY: ("ask_for_key", AIML.id),
    Remedy.OPEN_BILLING: ("open", QUrl(BILLING_PAGE)),
    Remedy.GO_ON: ("resume", AIML),
    Remedy.USE_THIS_COMPUTER: (
        "retry",
        "talk",
        {"recogniser": HERE, "options": Options(language="de")},
    ),
    Remedy.OPEN_MODELS: ("open_models",),
    Remedy.CHECK_ADDRESS: ("ask_for_server",),
    Remedy.CHOOSE_MODEL: ("ask_for_model", AIML),
    Remedy.CONTINUE: ("go_on", "talk"),
    Remedy.FIND_FILE: ("find_file", "talk"),
    Remedy.OPEN_OTHER: ("choose", "earlier"),
    Remedy.STOP: ("cancel", "talk"),
    Remedy.REMOVE: ("remove", "talk"),
}


@pytest.mark.parametrize("remedy", list(Remedy))
def test_each_remedy_is_one_deed(controller: JobController, done: list[Any], remedy: Remedy) -> None:
    controller.do(RemedyChoice(JOB.id, remedy))
    assert done == [DEEDS[remedy]]


def test_nothing_is_done_for_a_job_that_is_gone(controller: JobController, done: list[Any]) -> None:
    for remedy in Remedy:
        controller.do(RemedyChoice("gone", remedy))
    assert done == []
