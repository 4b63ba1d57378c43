"""The words that are written along: who writes them, in which language, where markers belong, and when it ends."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace
from datetime import datetime
from pathlib import Path

import pytest

from sttgui.domain.live import Heard
from sttgui.domain.models import BASE, TINY_EN, Model
from sttgui.domain.options import Options
from sttgui.domain.recognisers import AIML, LOCAL
from sttgui.domain.transcript import Word
from sttgui.services.live_words import End, Listening, Ready, Told
from sttgui.viewmodel import settings_table as table
from sttgui.viewmodel.live_words import LiveWordsModel, News, Standing, spoken_language
from sttgui.viewmodel.recogniser_choice import RecogniserChoice
from sttgui.viewmodel.recording import RecordingModel, Stage
from sttgui.viewmodel.settings import Settings

pytestmark = pytest.mark.qt_loop

NOW = datetime.fromisoformat("2026-11-23T14:02")


@dataclass
class Writer:
    """In the place of `LiveWords`; `tell` is called as its thread would."""

    tell: Callable[[Told], None]
    begun: list[tuple[str, list[str], str, bool]] = field(default_factory=list)
    ended: int = 0

    def begin(self, recording: Path, models: Iterable[Model], language: str, *, from_now: bool = False) -> None:
        self.begun.append((recording.name, [model.id for model in models], language, from_now))

    def end(self) -> None:
        self.ended += 1


def word(text: str, start_s: float, end_s: float) -> Word:
    return Word(text, int(start_s * 1000), int(end_s * 1000), 0.9)


class Desk:
    def __init__(self, settings: Settings, ready: list[Model], language: str = "en") -> None:
        self.settings = settings
        self.recording = RecordingModel(settings, lambda _: None, list, lambda: NOW)
        self.writers: list[Writer] = []
        self.model = LiveWordsModel(
            self.recording, settings, self._make, ready=lambda: ready, language=lambda: language
        )
        self.standings: list[Standing] = []
        self.news: list[News] = []
        self.model.standing_changed.connect(self.standings.append)
        self.model.came.connect(self.news.append)

    def _make(self, tell: Callable[[Told], None]) -> Writer:
        self.writers.append(Writer(tell))
        return self.writers[-1]

    def record(self, name: str = "a.flac") -> None:
        self.recording.path = Path(name)
        for stage in (Stage.STARTING, Stage.RECORDING):
            self.recording._change(stage=stage)

    def pause_and_go_on(self) -> None:
        for stage in (Stage.PAUSED, Stage.RECORDING):
            self.recording._change(stage=stage)

    def hear(self, settled: str = "", tentative: str = "", begin: int = 0, late_ms: int = 0) -> None:
        """A word each second, from `begin` on."""
        texts = [*settled.split(), *tentative.split()]
        words = [word(text, place, place + 0.8) for place, text in enumerate(texts, begin)]
        count = len(settled.split())
        self.writers[-1].tell(Heard(tuple(words[:count]), tuple(words[count:]), late_ms=late_ms))


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return Settings(tmp_path / "settings.ini")


async def test_a_recording_is_written_along_from_its_beginning_and_a_pause_changes_nothing(settings: Settings) -> None:
    desk = Desk(settings, [BASE, TINY_EN])
    desk.record()
    desk.pause_and_go_on()
    assert [writer.begun for writer in desk.writers] == [[("a.flac", ["tiny.en"], "en", False)]]
    desk.writers[0].tell(Ready())
    desk.hear("so we", "meat")
    desk.hear("meet", "again", begin=2)
    assert desk.model.text == "so we meet again"
    await desk.model.end()
    assert desk.writers[0].ended == 1
    assert desk.standings == [Standing.STARTING, Standing.FINE, Standing.OFF]
    desk.hear("too late", begin=9)
    assert desk.model.text == "so we meet again"


def test_without_a_model_or_switched_off_nothing_is_written(settings: Settings) -> None:
    Desk(settings, []).record()
    german = Desk(settings, [TINY_EN], "de")
    german.record()
    settings.set(table.LIVE_WORDS, False)
    off = Desk(settings, [TINY_EN])
    off.record()
    assert (german.writers, off.writers, off.standings) == ([], [], [])


async def test_it_can_be_turned_off_and_on_while_something_is_recorded(settings: Settings) -> None:
    desk = Desk(settings, [TINY_EN])
    desk.record()
    await desk.model.switch(is_on=False)
    assert (desk.writers[0].ended, desk.model.standing) == (1, Standing.OFF)
    assert not settings.get(table.LIVE_WORDS)
    await desk.model.switch(is_on=True)
    assert desk.writers[1].begun == [("a.flac", ["tiny.en"], "en", True)]
    await desk.model.end()
    desk.recording._change(stage=Stage.IDLE)
    await desk.model.switch(is_on=False)
    await desk.model.switch(is_on=True)
    assert len(desk.writers) == 2, "nothing is recorded"


def test_it_is_said_where_words_come_late_and_where_none_come_any_more(settings: Settings) -> None:
    desk = Desk(settings, [TINY_EN])
    desk.record()
    desk.hear("so", late_ms=6_000)
    desk.hear("we", late_ms=500, begin=1)
    desk.writers[0].tell(End.TOO_SLOW)
    assert desk.standings == [Standing.STARTING, Standing.LATE, Standing.FINE, Standing.TOO_SLOW]
    assert desk.model.text == "so we"
    desk.record("b.flac")
    assert desk.model.text == ""
    desk.writers[0].tell(End.BROKEN)
    assert desk.model.standing is Standing.STARTING, "that was the one before"


def test_it_is_said_too_while_a_pass_or_the_start_takes_long(settings: Settings) -> None:
    desk = Desk(settings, [TINY_EN])
    desk.record()
    assert desk.model._late.isActive()
    desk.model._late.timeout.emit()  # the time is over
    assert desk.model.standing is Standing.LATE
    desk.writers[0].tell(Ready())
    assert (desk.model.standing, desk.model._late.isActive()) == (Standing.FINE, False), "nobody speaks"
    desk.writers[0].tell(Listening())
    assert desk.model._late.isActive()
    desk.hear("so")
    assert not desk.model._late.isActive()


def shown(pieces: Iterable[object]) -> str:
    return "".join(
        ("/" if piece.begins else "") + (piece.text if piece.marker_ms is None else f"[{piece.marker_ms}]")
        for piece in pieces
    )


def test_a_marker_stands_before_the_word_that_was_said_when_it_was_set(settings: Settings) -> None:
    desk = Desk(settings, [TINY_EN])
    desk.record()
    desk.hear("so", "we meet")
    desk.recording.marked.emit(1_500)
    assert (shown(desk.model.pieces), shown(desk.model.tentative)) == ("/so", "[1500] we meet")
    desk.recording.marked.emit(4_000)
    assert shown(desk.model.tentative) == "[1500] we meet[4000]"
    desk.hear("we meet", "again", begin=1)
    assert (shown(desk.model.pieces), shown(desk.model.tentative)) == ("/so[1500] we meet", " again[4000]")
    desk.hear("again today", begin=3)
    assert (shown(desk.model.pieces), shown(desk.model.tentative)) == ("/so[1500] we meet again[4000] today", "")
    assert "[" not in desk.model.text


def test_a_pause_begins_a_paragraph_and_scripts_without_blanks_get_none(settings: Settings) -> None:
    desk = Desk(settings, [TINY_EN])
    desk.record()
    desk.hear("so we", begin=0)
    desk.hear("meet 你 好", begin=10)
    assert desk.model.text == "so we\nmeet 你好"
    assert shown(desk.news[-1].settled) == "/meet 你好"


def test_what_was_shown_as_settled_is_never_shown_otherwise(settings: Settings) -> None:
    desk = Desk(settings, [TINY_EN])
    desk.record()
    for begin in range(0, 300, 3):
        desk.hear("one two three.", "may change", begin=begin)
    told = tuple(piece for news in desk.news for piece in news.settled)
    assert told == desk.model.pieces


@pytest.mark.parametrize(
    ("recogniser", "model", "language", "found"),
    [
        (LOCAL.id, "", "auto", ""),
        (LOCAL.id, "", "de", "de"),
        (LOCAL.id, "tiny.en", "auto", "en"),
        (AIML.id, "tiny.en", "auto", ""),
        (AIML.id, "", "pt-BR", "pt-BR"),
    ],
)
def test_the_language_is_the_one_that_is_chosen_or_the_only_one_the_model_knows(
    settings: Settings, recogniser: str, model: str, language: str, found: str
) -> None:
    choice = RecogniserChoice(settings)
    choice.choose(recogniser)
    choice.choose_model(model)
    choice.set_options(replace(Options(), language=language))
    assert spoken_language(choice) == found
