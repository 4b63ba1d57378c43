"""Options are shown where they have an effect, depend on each other visibly, and never contradict themselves."""

from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QScrollArea,
    QSlider,
    QWidget,
)
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from sttgui.domain.languages import LANGUAGES
from sttgui.domain.options import NEVER_SHOWN, OUR_OWN, PRESETS, Options, consistent, offered
from sttgui.domain.recognisers import AIML, LOCAL, Recogniser, RecogniserKind
from sttgui.ui.kit.appearance import Appearance
from sttgui.ui.recognisers.option_fields import LanguageField
from sttgui.ui.recognisers.options_dialog import HEIGHT, OptionsDialog
from sttgui.ui.recognisers.options_form import ORDER, Fold

OPENAI = Recogniser("server", RecogniserKind.OPENAI, "http://localhost:8000")
NOVA = replace(AIML, model="#g1_nova-2-general")
OF_ONE_RECORDING = {"track"}  # chosen for one recording, never for all that come
Open = Callable[..., OptionsDialog]


@pytest.fixture
def opened(qtbot: QtBot) -> Iterator[Open]:
    parent = QWidget()
    qtbot.addWidget(parent)
    parent.show()

    def make(
        recogniser: Recogniser = AIML, options: Options | None = None, channels: int | None = None
    ) -> OptionsDialog:
        dialog = OptionsDialog(parent, recogniser, options or Options(), channels)
        dialog.open()
        return dialog

    return make


def result(dialog: OptionsDialog) -> Options:
    told: list[Options] = []
    dialog.options_chosen.connect(told.append)
    press(dialog, "Save")
    assert len(told) == 1
    assert consistent(told[0]) == told[0]
    return told[0]


def press(dialog: OptionsDialog, words: str) -> None:
    next(one for one in dialog.findChildren(QPushButton) if one.text() == words).click()


def widget(dialog: OptionsDialog, option: str) -> QWidget:
    field = dialog.form.field(option)
    assert field is not None
    return field.widget


def click(dialog: OptionsDialog, option: str) -> None:
    box = widget(dialog, option)
    assert isinstance(box, QCheckBox)
    box.click()


def choose_language(dialog: OptionsDialog, code: str) -> None:
    box = widget(dialog, "language")
    assert isinstance(box, QComboBox)
    box.setCurrentIndex(box.findData(code))
    box.activated.emit(box.currentIndex())


def choose_purpose(dialog: OptionsDialog, name: str) -> None:
    dialog.purpose.setCurrentIndex(dialog.purpose.findData(name))
    dialog.purpose.activated.emit(dialog.purpose.currentIndex())


def purposes(dialog: OptionsDialog) -> list[str]:
    return [str(dialog.purpose.itemData(place)) for place in range(dialog.purpose.count())]


@pytest.mark.parametrize("recogniser", [AIML, NOVA, LOCAL, OPENAI], ids=["whisper", "nova", "local", "openai"])
def test_exactly_what_has_an_effect_is_shown(opened: Open, recogniser: Recogniser) -> None:
    dialog = opened(recogniser)
    assert {name for name in ORDER if dialog.form.field(name) is not None} == offered(recogniser) - OF_ONE_RECORDING


def test_every_option_the_service_knows_has_a_place() -> None:
    assert set(ORDER) == (offered(NOVA) | OUR_OWN) - OF_ONE_RECORDING
    assert not set(ORDER) & NEVER_SHOWN


@pytest.mark.parametrize(
    "options",
    [
        *PRESETS.values(),
        Options(language="haw", numerals=True, smart_format=False, punctuate=True, utt_split=2.3),
        Options(topics=True, custom_topic=("boats", "fish"), custom_topic_mode="strict", tag=("a",), extra="a:b"),
        Options(intents=True, custom_intent=("buy",), dictation=True, punctuate=True, measurements=True),
        Options(keywords="a:2", search="b", filler_words=True, diarize_version="x"),
        Options(utt_split=5.0),
    ],
)
@pytest.mark.parametrize("recogniser", [AIML, NOVA, LOCAL, OPENAI], ids=["whisper", "nova", "local", "openai"])
def test_what_is_not_touched_comes_back_as_it_was(opened: Open, recogniser: Recogniser, options: Options) -> None:
    assert result(opened(recogniser, options)) == options


def test_a_purpose_sets_the_options_and_a_change_makes_them_ones_own(opened: Open) -> None:
    dialog = opened()
    assert dialog.purpose.currentText() == "Plain text"
    choose_purpose(dialog, "interview")
    assert dialog.purpose.currentText() == "Interview"
    click(dialog, "paragraphs")
    assert dialog.purpose.currentText() == "Your own"
    click(dialog, "paragraphs")
    assert dialog.purpose.currentText() == "Interview"
    assert result(dialog) == PRESETS["interview"]


def test_purposes_a_recogniser_cannot_serve_are_not_offered(opened: Open) -> None:
    assert purposes(opened(AIML)) == ["text", "interview", "subtitles", "meeting", "phone", ""]
    assert purposes(opened(LOCAL)) == ["text", "interview", "subtitles", "phone", ""]
    assert not opened(OPENAI).purpose.isVisible()


def test_the_language_of_a_meeting_does_not_stay_for_the_next_purpose(opened: Open) -> None:
    dialog = opened()
    choose_language(dialog, "de")
    choose_purpose(dialog, "meeting")
    choose_purpose(dialog, "interview")
    assert result(dialog) == Options(language="de", diarize=True)
    assert PRESETS["meeting"].language == "en"
    dialog = opened(AIML, PRESETS["meeting"])
    choose_purpose(dialog, "text")
    assert result(dialog) == Options()


def test_all_languages_are_there_in_the_order_of_their_names(opened: Open) -> None:
    box = widget(opened(), "language")
    assert isinstance(box, QComboBox)
    names = [box.itemText(place) for place in range(box.count())]
    assert names[0] == "Detect automatically"
    assert names[1:] == sorted(LANGUAGES.values())
    assert len(names) == 100


@pytest.mark.parametrize(
    ("typed", "code"), [("german", "de"), ("WELSH", "cy"), ("lux", "lb"), ("an", "auto"), ("xyz", "auto"), ("", "auto")]
)
def test_a_language_can_be_typed(opened: Open, qtbot: QtBot, typed: str, code: str) -> None:
    dialog = opened()
    box = widget(dialog, "language")
    assert isinstance(box, LanguageField)
    line = box.lineEdit()
    assert line is not None
    line.selectAll()
    qtbot.keyClick(line, Qt.Key.Key_Backspace)
    qtbot.keyClicks(line, typed)
    line.editingFinished.emit()
    assert box.value() == code
    assert line.text() == box.currentText()
    assert result(dialog).language == code


def test_english_only_analysis_is_off_and_says_why_with_another_language(opened: Open) -> None:
    dialog = opened(AIML, Options(summarize=True, topics=True))
    choose_language(dialog, "de")
    for option in ("summarize", "topics", "sentiment", "intents"):
        assert not widget(dialog, option).isEnabled()
        assert "English only" in widget(dialog, option).toolTip()
    summary = widget(dialog, "summarize")
    assert isinstance(summary, QCheckBox)
    assert not summary.isChecked()
    choose_language(dialog, "auto")
    assert summary.isEnabled()
    choose_language(dialog, "de")
    assert result(dialog) == Options(language="de")


def test_the_pause_belongs_to_timed_phrases(opened: Open) -> None:
    dialog = opened()
    slider = widget(dialog, "utt_split").findChild(QSlider)
    slider.setValue(14)
    click(dialog, "utterances")
    assert not slider.isEnabled()
    click(dialog, "utterances")
    assert slider.isEnabled()
    assert result(dialog) == Options(utt_split=1.4)


def test_readable_text_makes_numerals_and_punctuation_needless(opened: Open) -> None:
    dialog = opened()
    assert not widget(dialog, "numerals").isEnabled()
    assert not widget(dialog, "punctuate").isEnabled()
    click(dialog, "smart_format")
    click(dialog, "numerals")
    assert result(dialog) == Options(smart_format=False, numerals=True)


def test_dictation_brings_punctuation(opened: Open) -> None:
    dialog = opened(AIML, Options(smart_format=False))
    click(dialog, "dictation")
    box = widget(dialog, "punctuate")
    assert isinstance(box, QCheckBox)
    assert (box.isChecked(), box.isEnabled()) == (True, False)
    assert result(dialog) == Options(smart_format=False, dictation=True, punctuate=True)


def test_topics_of_ones_own_need_topics(opened: Open) -> None:
    dialog = opened(AIML, Options(topics=True, custom_topic=("boats",)))
    radios = widget(dialog, "custom_topic_mode").findChildren(QRadioButton)
    next(one for one in radios if one.text() == "Only mine").click()
    click(dialog, "topics")
    assert not widget(dialog, "custom_topic").isEnabled()
    click(dialog, "topics")  # what was typed is still there
    assert result(dialog) == Options(topics=True, custom_topic=("boats",), custom_topic_mode="strict")


def test_two_channels_are_not_offered_for_one(opened: Open) -> None:
    dialog = opened(AIML, Options(multi_channel=True), 1)
    assert not widget(dialog, "multi_channel").isEnabled()
    assert "one channel" in widget(dialog, "multi_channel").toolTip()
    assert "phone" not in purposes(dialog)
    assert result(dialog) == Options()


def test_what_may_be_ignored_says_so(opened: Open) -> None:
    dialog = opened()
    for option in ("sentiment", "intents"):
        box = widget(dialog, option)
        assert isinstance(box, QCheckBox)
        assert "may be ignored" in box.text()


def test_the_tiers_are_folded_until_wanted_or_used(opened: Open) -> None:
    dialog = opened()
    assert widget(dialog, "diarize").isVisible()
    assert not widget(dialog, "summarize").isVisible()
    press(dialog, "▸ More options")
    assert widget(dialog, "summarize").isVisible()
    assert not widget(dialog, "tag").isVisible()
    used = opened(AIML, Options(tag=("a",)))
    assert widget(used, "tag").isVisible()


def test_a_recogniser_without_expert_options_shows_no_such_heading(opened: Open) -> None:
    visible = [fold.body.fields.keys() for fold in opened(LOCAL).findChildren(Fold) if fold.isVisible()]
    assert visible == [{"filler_words", "keywords", "multi_channel", "utt_split"}]


def test_reset_goes_back_to_the_first_options(opened: Open) -> None:
    dialog = opened(AIML, Options(language="de", diarize=True, tag=("a",)))
    press(dialog, "Reset")
    assert dialog.purpose.currentText() == "Plain text"
    assert result(dialog) == Options()


def test_reset_reaches_what_this_recogniser_does_not_show(opened: Open) -> None:
    dialog = opened(LOCAL, Options(diarize=True))
    press(dialog, "Reset")
    assert result(dialog) == Options()


def test_cancel_tells_nothing(opened: Open) -> None:
    dialog = opened()
    told: list[object] = []
    dialog.options_chosen.connect(told.append)
    click(dialog, "diarize")
    press(dialog, "Cancel")
    assert told == []


def test_another_model_is_told_only_when_it_is_another(opened: Open) -> None:
    told: list[str] = []
    for typed in (AIML.model, "", "#g1_whisper-large "):
        dialog = opened()
        dialog.model_chosen.connect(told.append)
        assert isinstance(dialog.model, QLineEdit)
        dialog.model.setText(typed)
        result(dialog)
    assert told == ["#g1_whisper-large"]
    assert opened(LOCAL).model is None


def test_the_wheel_scrolls_the_page_and_changes_nothing(opened: Open) -> None:
    dialog = opened(AIML, Options(utt_split=1.0))
    slider = widget(dialog, "utt_split").findChild(QSlider)
    for target in (slider, widget(dialog, "language"), dialog.purpose):
        spot = QPointF(5, 5)
        none = Qt.MouseButton.NoButton
        plain = Qt.KeyboardModifier.NoModifier
        phase = Qt.ScrollPhase.NoScrollPhase
        event = QWheelEvent(spot, spot, QPoint(0, -120), QPoint(0, -120), none, plain, phase, False)
        QApplication.sendEvent(target, event)
    assert result(dialog) == Options(utt_split=1.0)


def test_every_control_has_a_tip_and_a_name(opened: Open) -> None:
    dialog = opened(NOVA)
    kinds = (QCheckBox, QRadioButton, QComboBox, QSlider, QPushButton)
    controls = [one for kind in kinds for one in dialog.findChildren(kind)]
    assert len(controls) > 20
    assert [one for one in controls if not (one.toolTip() and one.accessibleName())] == []


def test_the_dialog_is_freed_when_it_closes(opened: Open, qtbot: QtBot) -> None:
    dialog = opened()
    press(dialog, "Cancel")
    qtbot.waitUntil(lambda: not isValid(dialog))


@pytest.mark.parametrize(("model", "is_said"), [("tiny.en", True), ("base", False)])
def test_only_of_a_model_that_knows_english_alone_is_that_said(opened: Open, model: str, is_said: bool) -> None:
    dialog = opened(replace(LOCAL, model=model))
    assert any("English only" in label.text() for label in dialog.findChildren(QLabel)) is is_said


def test_the_window_is_as_wide_as_what_is_in_it(opened: Open) -> None:
    dialog = opened(LOCAL)
    area = dialog.findChild(QScrollArea)
    assert isinstance(area, QScrollArea)
    dialog.form.setMinimumWidth(dialog.width() + 40)  # as with large letters
    dialog.form.folds[0].toggle.click()
    QApplication.processEvents()
    assert area.horizontalScrollBar().maximum() == 0


def test_the_window_is_as_high_as_what_is_in_it_and_grows_for_more_options(opened: Open, qapp: QApplication) -> None:
    appearance = Appearance(qapp)  # whose style says how high each part is
    dialog = opened(LOCAL)
    QApplication.processEvents()
    assert dialog.height() < HEIGHT
    area = dialog.findChild(QScrollArea)
    assert isinstance(area, QScrollArea)
    assert area.verticalScrollBar().maximum() == 0
    before = dialog.height()
    dialog.form.folds[0].toggle.click()
    QApplication.processEvents()
    assert before < dialog.height() <= HEIGHT
    grown = dialog.height()
    dialog.form.folds[0].toggle.click()
    QApplication.processEvents()
    assert dialog.height() == grown, "nothing moves back under the pointer"
    appearance.deleteLater()
