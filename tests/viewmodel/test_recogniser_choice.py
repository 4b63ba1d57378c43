"""The chosen recogniser and its options last from one start to the next, and nothing in the file can break them."""

from pathlib import Path

import pytest

from sttgui.domain.options import Options
from sttgui.domain.recognisers import AIML, Recogniser, RecogniserKind
from sttgui.viewmodel import settings_table as table
from sttgui.viewmodel.recogniser_choice import RecogniserChoice
from sttgui.viewmodel.settings import Settings


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "settings.ini"


@pytest.fixture
def choice(path: Path) -> RecogniserChoice:
    return RecogniserChoice(Settings(path))


HERE = Recogniser("local", RecogniserKind.EMBEDDED, model="base")


def counted(choice: RecogniserChoice) -> list[str]:
    told: list[str] = []
    choice.changed.connect(lambda: told.append(choice.chosen.id))
    return told


def test_nothing_leaves_this_computer_before_anything_is_chosen(choice: RecogniserChoice) -> None:
    assert choice.chosen == HERE
    assert choice.recognisers() == [HERE, AIML]
    assert choice.server is None


def test_the_choice_is_told_once_and_lasts(choice: RecogniserChoice, path: Path) -> None:
    told = counted(choice)
    choice.choose("aiml")
    choice.choose("aiml")
    assert told == ["aiml"]
    assert RecogniserChoice(Settings(path)).chosen == AIML


def test_a_server_is_there_once_it_has_an_address(choice: RecogniserChoice, path: Path) -> None:
    choice.choose("server")
    assert choice.chosen == HERE
    choice.set_address("server", "http://localhost:8000", "base", RecogniserKind.OPENAI)
    choice.choose("server")
    wanted = Recogniser("server", RecogniserKind.OPENAI, "http://localhost:8000", "base")
    assert choice.chosen == wanted
    assert RecogniserChoice(Settings(path)).recognisers() == [HERE, AIML, wanted]


def test_a_server_whose_address_was_taken_away_is_no_longer_chosen(choice: RecogniserChoice) -> None:
    choice.set_address("server", "http://localhost:8000")
    choice.choose("server")
    choice.set_address("server", "")
    assert choice.chosen == HERE


def test_the_model_of_this_computer_lasts_and_is_told_once(choice: RecogniserChoice, path: Path) -> None:
    told = counted(choice)
    choice.choose_model("small")
    choice.choose_model("small")
    assert told == ["local"]
    again = RecogniserChoice(Settings(path))
    assert again.chosen == again.local == Recogniser("local", RecogniserKind.EMBEDDED, model="small")
    again.choose("aiml")
    assert again.local.model == "small"
    again.choose_model("")
    assert again.local == HERE


def test_another_model_of_the_service_keeps_its_usual_address(choice: RecogniserChoice) -> None:
    choice.set_address("aiml", "", "#g1_whisper-large")
    assert choice.recogniser("aiml") == Recogniser("aiml", RecogniserKind.SERVICE, AIML.address, "#g1_whisper-large")
    choice.set_address("aiml", "")
    assert choice.recogniser("aiml") == AIML


def test_each_recogniser_keeps_options_of_its_own(choice: RecogniserChoice, path: Path) -> None:
    choice.choose("aiml")
    mine = Options(language="de", diarize=True, utt_split=1.2, tag=("a", "b, “c”"))
    choice.set_options(mine)
    assert choice.options_of("local") == Options()
    again = RecogniserChoice(Settings(path))
    assert again.options == mine
    again.choose("local")
    assert again.options == Options()


def test_what_contradicts_itself_is_never_kept(choice: RecogniserChoice) -> None:
    choice.set_options(Options(language="de", summarize=True))
    assert choice.options == Options(language="de")


@pytest.mark.parametrize("nonsense", ["{", "[1]", '{"utt_split": "x"}', '{"language": 5}', "null", '{"unknown": 1}'])
def test_options_that_cannot_be_read_are_the_usual_ones(path: Path, nonsense: str) -> None:
    settings = Settings(path)
    settings.set(table.RECOGNISER_OPTIONS.of("local"), nonsense)
    assert RecogniserChoice(settings).options == Options()
