"""A job keeps the recogniser it was given to, with its model, also those of earlier versions."""

import pytest

from sttgui.domain.engines import AIML, LOCAL, Engine, EngineKind
from sttgui.storage.job_record import engine_from_data

SMALL = Engine("local", EngineKind.EMBEDDED, model="small")


@pytest.mark.parametrize("engine", [LOCAL, SMALL, AIML])
def test_the_recogniser_comes_back_with_its_model(engine: Engine) -> None:
    data = {"id": engine.id, "kind": engine.kind.value, "address": engine.address, "model": engine.model}
    assert engine_from_data(data) == engine


@pytest.mark.parametrize("data", ["draft", {"id": "draft", "kind": "embedded", "address": "", "model": "en-us"}])
def test_what_the_first_recogniser_made_is_given_to_the_one_there_is_now(data: object) -> None:
    assert engine_from_data(data) == LOCAL  # type: ignore[arg-type]
