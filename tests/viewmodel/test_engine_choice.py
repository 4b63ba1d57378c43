"""The chosen recogniser and its options last from one start to the next, and nothing in the file can break them."""

from pathlib import Path

import pytest

from sttgui.domain.engines import AIML, Engine, EngineKind
from sttgui.domain.options import Options
from sttgui.viewmodel import settings_table as table
from sttgui.viewmodel.engine_choice import EngineChoice
from sttgui.viewmodel.settings import Settings


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "settings.ini"


@pytest.fixture
def choice(path: Path) -> EngineChoice:
    return EngineChoice(Settings(path))


HERE = Engine("local", EngineKind.EMBEDDED, model="base")


def counted(choice: EngineChoice) -> list[str]:
    told: list[str] = []
    choice.changed.connect(lambda: told.append(choice.chosen.id))
    return told


def test_nothing_leaves_this_computer_before_anything_is_chosen(choice: EngineChoice) -> None:
    assert choice.chosen == HERE
    assert choice.engines() == [HERE, AIML]
    assert choice.server is None


def test_the_choice_is_told_once_and_lasts(choice: EngineChoice, path: Path) -> None:
    told = counted(choice)
    choice.choose("aiml")
    choice.choose("aiml")
    assert told == ["aiml"]
    assert EngineChoice(Settings(path)).chosen == AIML


def test_a_server_is_there_once_it_has_an_address(choice: EngineChoice, path: Path) -> None:
    choice.choose("server")
    assert choice.chosen == HERE
    choice.set_address("server", "http://localhost:8000", "base", EngineKind.OPENAI)
    choice.choose("server")
    wanted = Engine("server", EngineKind.OPENAI, "http://localhost:8000", "base")
    assert choice.chosen == wanted
    assert EngineChoice(Settings(path)).engines() == [HERE, AIML, wanted]


def test_a_server_whose_address_was_taken_away_is_no_longer_chosen(choice: EngineChoice) -> None:
    choice.set_address("server", "http://localhost:8000")
    choice.choose("server")
    choice.set_address("server", "")
    assert choice.chosen == HERE


def test_the_model_of_this_computer_lasts_and_is_told_once(choice: EngineChoice, path: Path) -> None:
    told = counted(choice)
    choice.choose_model("small")
    choice.choose_model("small")
    assert told == ["local"]
    again = EngineChoice(Settings(path))
    assert again.chosen == again.local == Engine("local", EngineKind.EMBEDDED, model="small")
    again.choose("aiml")
    assert again.local.model == "small"
    again.choose_model("")
    assert again.local == HERE


def test_another_model_of_the_service_keeps_its_usual_address(choice: EngineChoice) -> None:
    choice.set_address("aiml", "", "#g1_whisper-large")
    assert choice.engine("aiml") == Engine("aiml", EngineKind.SERVICE, AIML.address, "#g1_whisper-large")
    choice.set_address("aiml", "")
    assert choice.engine("aiml") == AIML


def test_each_recogniser_keeps_options_of_its_own(choice: EngineChoice, path: Path) -> None:
    choice.choose("aiml")
    mine = Options(language="de", diarize=True, utt_split=1.2, tag=("a", "b, “c”"))
    choice.set_options(mine)
    assert choice.options_of("local") == Options()
    again = EngineChoice(Settings(path))
    assert again.options == mine
    again.choose("local")
    assert again.options == Options()


def test_what_contradicts_itself_is_never_kept(choice: EngineChoice) -> None:
    choice.set_options(Options(language="de", summarize=True))
    assert choice.options == Options(language="de")


@pytest.mark.parametrize("nonsense", ["{", "[1]", '{"utt_split": "x"}', '{"language": 5}', "null", '{"unknown": 1}'])
def test_options_that_cannot_be_read_are_the_usual_ones(path: Path, nonsense: str) -> None:
    settings = Settings(path)
    settings.set(table.ENGINE_OPTIONS.of("local"), nonsense)
    assert EngineChoice(settings).options == Options()
