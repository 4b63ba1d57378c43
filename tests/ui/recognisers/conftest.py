"""What the tests of the choice of a recogniser share."""

from pathlib import Path

import pytest

from sttgui.viewmodel.model_list import ModelList
from sttgui.viewmodel.recogniser_choice import RecogniserChoice
from sttgui.viewmodel.settings import Settings


@pytest.fixture
def choice(tmp_path: Path) -> RecogniserChoice:
    return RecogniserChoice(Settings(tmp_path / "settings.ini"))


@pytest.fixture
def models() -> ModelList:
    return ModelList()
