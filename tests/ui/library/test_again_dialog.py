"""One recording is transcribed once more as the dialog says, and it says what becomes of the transcript there is."""

from collections.abc import Sequence
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from sttgui.domain.errors import EngineCrashedError
from sttgui.domain.jobs import Completed, Failed, Job, Phase, Running, Waiting
from sttgui.domain.models import BASE, LARGE, TINY_EN, Missing, Ready
from sttgui.domain.options import Options
from sttgui.domain.recognisers import AIML, LOCAL, Recogniser
from sttgui.domain.sound_tracks import SoundTrack
from sttgui.ui.library.again_dialog import Again, AgainDialog
from sttgui.viewmodel.model_list import ModelList
from tests.ui.conftest import MakeJob

FAST, BALANCED, LARGEST = (replace(LOCAL, model=model.id) for model in (TINY_EN, BASE, LARGE))


class Hand:
    """Opens the dialog for a job and reads it."""

    def __init__(self, qtbot: QtBot, job: Job, tracks: Sequence[SoundTrack] = ()) -> None:
        self.parent = QWidget()
        qtbot.addWidget(self.parent)
        self.parent.show()
        self.models = ModelList(self.parent)
        self.models.show([(TINY_EN, Ready()), (BASE, Ready()), (LARGE, Ready())])
        recognisers = dict.fromkeys((FAST, BALANCED, LARGEST, AIML), Options())
        recognisers[BALANCED] = job.options
        self.dialog = AgainDialog(self.parent, job, recognisers, self.models, chosen=job.recogniser, tracks=tracks)
        self.told: list[Again] = []
        self.dialog.again_wanted.connect(self.told.append)
        self.dialog.open()

    def choose(self, recogniser: Recogniser) -> None:
        place = (FAST, BALANCED, LARGEST, AIML).index(recogniser)
        self.dialog.who.setCurrentIndex(place)
        self.dialog.who.activated.emit(place)

    def said(self) -> str:
        return "\n".join(label.text() for label in self.dialog.findChildren(QLabel) if label.isVisible())

    def button(self, words: str) -> QPushButton:
        return next(one for one in self.dialog.findChildren(QPushButton) if one.text() == words)

    def begin(self) -> Again:
        self.button("Transcribe again").click()
        [told] = self.told
        return told


@pytest.fixture
def hand(qtbot: QtBot, make_job: MakeJob) -> Hand:
    job = replace(make_job("talk"), recogniser=BALANCED, options=Options(language="de", keywords="Wordlight"))
    return Hand(qtbot, job)


def test_it_begins_with_what_the_recording_had(hand: Hand) -> None:
    assert hand.dialog.who.currentText() == "Balanced (99 languages)"
    assert hand.dialog.language.currentText() == "German"
    assert hand.begin() == Again("talk", BALANCED, Options(language="de", keywords="Wordlight"))


def test_another_language_model_and_english_are_told(hand: Hand) -> None:
    hand.choose(LARGEST)
    hand.choose(BALANCED)
    hand.dialog.language.set_value("cy")
    hand.dialog.translate.click()
    told = hand.begin()
    assert (told.recogniser, told.options.language, told.options.translate) == (BALANCED, "cy", True)


def test_what_a_model_cannot_do_is_grey_and_says_why(hand: Hand) -> None:
    hand.dialog.translate.click()
    hand.choose(FAST)
    assert not hand.dialog.language.isEnabled()
    assert "English only" in hand.dialog.language.accessibleDescription()
    hand.choose(LARGEST)
    assert hand.dialog.language.isEnabled()
    assert not hand.dialog.translate.isEnabled()
    assert "cannot translate" in hand.dialog.translate.toolTip()
    assert not hand.begin().options.translate


def test_it_says_what_a_service_means_and_enter_spends_no_money(hand: Hand) -> None:
    assert "nothing leaves this computer" in hand.said()
    assert hand.button("Transcribe again").isDefault()
    hand.choose(AIML)
    assert "costs money" in hand.said()
    assert not hand.button("Transcribe again").isDefault()
    hand.choose(FAST)
    assert hand.button("Transcribe again").isDefault()


def test_the_first_enter_spends_no_money_where_a_service_had_the_recording(qtbot: QtBot, make_job: MakeJob) -> None:
    hand = Hand(qtbot, replace(make_job("talk"), recogniser=AIML))
    QTest.keyClick(hand.dialog.language, Qt.Key.Key_Return)
    assert hand.told == []
    assert hand.begin().recogniser == AIML


@pytest.mark.parametrize(
    ("phase", "words"),
    [
        (Completed(), "stays as it is, with all your changes. The new one is listed beside it."),
        (Failed(EngineCrashedError()), "nothing is written over"),
        (Waiting(), "nothing is written over"),
        (Running(), "that is stopped, and it begins again"),
    ],
)
def test_it_says_what_becomes_of_what_there_is(qtbot: QtBot, make_job: MakeJob, phase: Phase, words: str) -> None:
    assert words in Hand(qtbot, replace(make_job("talk", phase), recogniser=BALANCED)).said()


def test_what_a_service_was_sent_is_not_given_up(qtbot: QtBot, make_job: MakeJob) -> None:
    job = replace(make_job("talk", Running()), recogniser=AIML, request_id="r")
    assert "What AI/ML API was sent is not given up." in Hand(qtbot, job).said()


def test_a_model_that_goes_away_meanwhile_is_named_so(hand: Hand) -> None:
    hand.models.show([(TINY_EN, Ready()), (BASE, Missing()), (LARGE, Ready())])
    assert hand.dialog.who.currentText() == "Balanced (99 languages): not here yet"


def test_other_models_lead_to_the_models(hand: Hand) -> None:
    told: list[bool] = []
    hand.dialog.models_wanted.connect(lambda: told.append(True))
    hand.button("Other models…").click()
    assert told == [True]
    assert not hand.dialog.isVisible()


def test_every_part_has_a_name_and_the_keyboard_begins_at_the_language(hand: Hand, qapp: QApplication) -> None:
    for part in (hand.dialog.who, hand.dialog.language, hand.dialog.translate):
        assert part.accessibleName()
        assert part.toolTip()
    assert hand.dialog.focusWidget() is hand.dialog.language


TRACKS = (SoundTrack(1, "Desktop", channels=2), SoundTrack(2, "", "deu", 1, is_usual=True))


def test_of_several_sound_tracks_one_is_chosen(qtbot: QtBot, make_job: MakeJob) -> None:
    hand = Hand(qtbot, replace(make_job("talk"), recogniser=BALANCED), TRACKS)
    offered = [hand.dialog.track.itemText(place) for place in range(hand.dialog.track.count())]
    assert offered == ["Found by itself: track 2", "Track 1: Desktop · stereo", "Track 2: German · mono"]
    assert hand.dialog.track.isVisible()
    hand.dialog.track.setCurrentIndex(1)
    assert hand.begin().options.track == 1


def test_the_sound_track_it_had_is_chosen_and_a_service_chooses_itself(qtbot: QtBot, make_job: MakeJob) -> None:
    job = replace(make_job("talk"), recogniser=BALANCED, options=Options(track=2))
    hand = Hand(qtbot, job, TRACKS)
    assert hand.dialog.track.currentData() == 2
    hand.choose(AIML)
    assert not hand.dialog.track.isEnabled()
    assert "AI/ML API gets the whole file" in hand.dialog.track.toolTip()
    assert hand.begin().options.track == 0


def test_one_sound_track_is_nothing_to_choose(hand: Hand) -> None:
    assert not hand.dialog.track.isVisible()
