"""The card says in two lines where a place is, and each of its buttons names the key that does the same."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QAction, QColor
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLabel
from pytestqt.qtbot import QtBot

from sttgui.domain.doubt import Kind
from sttgui.domain.transcript import Paragraph, Transcript, Word
from sttgui.ui.kit.actions import make_actions
from sttgui.ui.kit.appearance import Appearance, Theme
from sttgui.ui.kit.catalogue import Catalogue, load
from sttgui.ui.kit.text import again, speak
from sttgui.ui.kit.theme import DARK
from sttgui.ui.kit.widgets import tab_chain
from sttgui.ui.review import text as review_text
from sttgui.ui.review.card import GAP, ReviewCard
from sttgui.ui.review.key_button import KeyButton
from sttgui.ui.review.pane import ReviewPane
from sttgui.ui.review.sentence_label import LINES, SentenceLabel
from sttgui.viewmodel.other_reading import Other
from sttgui.viewmodel.parts import State
from sttgui.viewmodel.review import Progress
from sttgui.viewmodel.sentence import Sentence
from sttgui.viewmodel.stops import Stop
from sttgui.viewmodel.word_times import Span
from tests.keyboard import faults

STOP = Stop(4, 5, State.TO_CHECK, "Setuball,", None, 0.03, Span(10_420, 11_060))
SENTENCE = Sentence("I was born in ", "Setuball,", " right by the water.")
ARABIC = Sentence("ولدت في ", "سيتوبال", " بجانب الماء مباشرة، وكان والدي يعمل على قوارب السردين كل يوم من أيام السنة.")
CHINESE = Sentence("我出生在", "塞图巴尔", "就在水边我父亲在沙丁鱼船上工作每天早上上学前我们都会去码头等他回来" * 3)


@pytest.fixture
def card(qapp: QApplication) -> Iterator[ReviewCard]:
    appearance = Appearance(qapp)
    owner = QAction()
    card = ReviewCard(make_actions(owner))
    card.resize(268, 300)
    card.show()
    card.show_stop(STOP, SENTENCE, None, is_under_way=True)
    yield card
    for one in (card, owner, appearance):
        one.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.mark.parametrize("is_at_end", [False, True])
def test_tab_goes_through_it_as_one_reads(card: ReviewCard, is_at_end: bool) -> None:
    if is_at_end:
        card.show_message("All is checked.", more="Listen a second time")
    assert faults(card) == []


def said(card: ReviewCard) -> list[str]:
    return [one.text() for one in card.findChildren(QLabel) if one.isVisible()]


def buttons(card: ReviewCard) -> list[QAbstractButton]:
    return [one for one in card.findChildren(QAbstractButton) if one.isVisible()]


def test_it_says_what_was_heard_how_sure_it_is_and_in_which_sentence(card: ReviewCard) -> None:
    assert said(card) == ["Setuball", "very unsure · 3 %", "00:10.4 · “I was born in Setuball, right by the water.”"]
    assert ", to check, " in card.accessibleName()


def test_the_words_of_the_text_come_before_what_is_said_of_them_beside_another_reading(card: ReviewCard) -> None:
    stop = replace(STOP, text="chrome cast? Hmm,", confidence=0.06, kind=Kind.OTHER)
    for words, beside in ((stop, "6 %"), (replace(stop, text="see"), "in the text · 6 %")):
        card.show_stop(words, SENTENCE, Other("Chromecast?", ()), is_under_way=True)
        QApplication.processEvents()
        shown, sureness = (one for one in card.findChildren(QLabel) if one.isVisible() and one.text() in said(card)[:2])
        assert (shown.text(), sureness.text()) == (review_text.words(words), beside)
        assert shown.fontMetrics().horizontalAdvance(shown.text()) <= shown.width()
        assert shown.geometry().right() + GAP <= sureness.geometry().left()


def test_of_a_long_reading_of_another_model_more_is_seen_than_whose_it_is_and_all_in_the_tip(card: ReviewCard) -> None:
    long = "So sometimes they did"
    for reading, is_said in (("sea", True), (long, False)):
        card.show_stop(STOP, SENTENCE, Other(reading, ()), is_under_way=True)
        assert ("a second model" in said(card)) == is_said
        [hear] = [one for one in buttons(card) if one.text() == reading]
        assert reading in hear.toolTip()
    QApplication.processEvents()
    assert isinstance(hear, KeyButton)
    assert hear.width_for(text=True) <= hear.width()


class Painted(QObject):
    """Counts how often something is painted."""

    def __init__(self, watched: QObject) -> None:
        super().__init__(watched)
        self.times = 0
        watched.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802  Qt's name
        del watched
        self.times += event.type() is QEvent.Type.Paint
        return False


def test_before_the_start_no_key_is_named_that_would_write(card: ReviewCard, qtbot: QtBot) -> None:
    [hear] = [one for one in buttons(card) if one.text() == "Again"]
    card.show_stop(STOP, SENTENCE, None, is_under_way=False)
    assert hear.isEnabled()
    assert "Space)" not in hear.toolTip()
    assert "Key:" not in hear.accessibleDescription()
    painted = Painted(hear)
    QApplication.processEvents()
    before = painted.times
    card.show_stop(STOP, SENTENCE, None, is_under_way=True)
    assert "Space)" in hear.toolTip()
    qtbot.waitUntil(lambda: painted.times > before)


@pytest.mark.parametrize("width", [268, 190])
def test_nothing_that_is_said_at_the_end_is_cut(card: ReviewCard, width: int) -> None:
    card.resize(width, card.height())
    QApplication.processEvents()
    height = card.sizeHint().height()
    card.resize(width, height)
    scored = Transcript((Paragraph((Word("a", confidence=0.5),)),))
    for ended in (Progress(None, 198, 98, 0), Progress(None, 1, 0, 0), Progress(None, 0, 0, 0)):
        for transcript in (scored, Transcript((Paragraph((Word("a"),)),)), Transcript()):
            card.show_message(review_text.ended(ended, 1, transcript), more="Check 5 % more", short="5 % more")
            QApplication.processEvents()
            [message] = [one for one in card.findChildren(QLabel) if one.isVisible()]
            assert message.heightForWidth(message.width()) <= message.height()
            assert card.sizeHint().height() == height


def test_every_button_is_read_out_with_its_key(card: ReviewCard) -> None:
    card.show_same("Fix all 12 the same…", is_ready=True)
    read = {one.accessibleName(): one.accessibleDescription().partition(". ")[0] for one in buttons(card)}
    assert read == {
        "Keep": "Key: Enter",
        "Fix": "Key: type",
        "Again": "Key: Space",
        "Later": "Key: Tab",
        "Fix all 12 the same…": "Key: Ctrl+Enter",
        "Back": "Key: Shift+Tab",
        "Undo": "Key: Ctrl+Z",
        "End": "Key: Esc",
    }
    assert all(one.toolTip() for one in buttons(card))


def test_a_key_is_left_out_before_a_word_is_cut(qapp: QApplication) -> None:
    button = KeyButton("Start checking", "F8", "", short="Start", drawing="play")
    widths = [button.width_for(**parts) for parts in ({}, {"key": True}, {"text": True, "key": True})]
    assert widths == sorted(widths)
    assert len(set(widths)) == 3


@pytest.mark.parametrize("sentence", [SENTENCE, ARABIC, CHINESE, Sentence("", "word " * 60, ""), Sentence("", "", "")])
@pytest.mark.parametrize("width", [90, 240, 700])
def test_a_sentence_takes_two_lines_with_the_words_in_them(qapp: QApplication, sentence: Sentence, width: int) -> None:
    shown = SentenceLabel()
    shown.resize(width, 40)
    shown.show_sentence("00:10.4 · ", sentence)
    assert shown.sizeHint().height() == LINES * shown.fontMetrics().lineSpacing()
    assert "".join(sentence) in shown.text()
    if len(sentence.words) < 20:
        assert sentence.words in shown.shown
    if width >= 240:
        assert shown.lines <= LINES


def test_a_sentence_begins_where_the_window_s_lines_do(qapp: QApplication) -> None:
    shown = SentenceLabel()
    shown.resize(240, 40)
    shown.show_sentence("00:10.4 · ", SENTENCE)
    lefts = []
    for way in (Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft):
        shown.setLayoutDirection(way)
        line = shown._layout().lineAt(shown.lines - 1)
        lefts.append(line.naturalTextRect().left())
    assert lefts[0] == 0 < lefts[1]


def test_the_words_can_be_read_after_the_theme_changes(qapp: QApplication) -> None:
    appearance = Appearance(qapp, Theme.LIGHT)
    shown = SentenceLabel()
    shown.resize(260, 40)
    shown.show_sentence("", Sentence("", "Setuball", ""))
    shown.show()
    shown.grab()
    appearance.choose(Theme.DARK)
    image = shown.grab().toImage()
    brightest = max(image.pixelColor(x, y).lightness() for x in range(image.width()) for y in range(image.height()))
    assert brightest > QColor(DARK.quiet).lightness() + 20
    appearance.choose(Theme.LIGHT)
    appearance.deleteLater()


def test_what_does_not_fit_is_cut_at_whole_words(qapp: QApplication) -> None:
    shown = SentenceLabel()
    shown.resize(260, 40)
    shown.show_sentence(
        "00:10.4 · ", Sentence("several words before it " * 5, "Setuball", " several words after it" * 5)
    )
    inside = shown.shown.partition("“")[2].strip("“”\u2068\u2069")
    assert inside[0] == inside[-1] == "…"
    assert set(inside.strip("…").split()) <= {"several", "words", "before", "after", "it", "Setuball"}


def test_from_right_to_left_a_button_with_its_key_is_drawn_as_in_a_mirror(qapp: QApplication) -> None:
    """The drawing first, the words, and the key at the far end: none of them over another."""
    button = KeyButton("||||", "", "", drawing="stop")
    button.resize(200, 34)

    def halves(side: Qt.LayoutDirection) -> list[int]:
        button.setLayoutDirection(side)
        image = button.grab().toImage()
        ground = image.pixelColor(100, 17)
        inked = [x for x in range(8, 192) if image.pixelColor(x, 17) != ground]
        return [sum(x < 100 for x in inked), sum(x >= 100 for x in inked)]

    rightwards = halves(Qt.LayoutDirection.LeftToRight)
    assert rightwards[0] > 8
    assert rightwards[1] == 0
    assert halves(Qt.LayoutDirection.RightToLeft)[0] == 0


def test_in_a_sheet_that_is_too_low_the_keys_in_the_last_row_give_way_before_a_button(card: ReviewCard) -> None:
    card.set_low(is_low=True)
    card.resize(card.least_width, 300)
    card.give_height(None)
    shown = [one for one in card.findChildren(KeyButton) if one.isVisible()]
    needed = card.minimumSizeHint().height()
    card.give_height(needed - 1)
    left = [one for one in card.findChildren(KeyButton) if one.isVisible()]
    assert [one.text() for one in shown if one not in left] == ["", "Undo", "End"]
    card.give_height(needed)
    assert [one for one in card.findChildren(KeyButton) if one.isVisible()] == shown


def test_tab_comes_to_the_card_after_what_is_above_it_and_before_what_is_beside_it(qtbot: QtBot) -> None:
    owner = QObject()
    pane = ReviewPane(make_actions(owner))
    qtbot.addWidget(pane)
    amounts = pane.findChild(QComboBox)
    for size, is_beside in (((300, 600), False), ((900, 190), True), ((300, 600), False)):
        pane.resize(*size)
        pane.show()
        chain = tab_chain(pane)
        places = [chain.index(one) for one in pane.card.findChildren(KeyButton) if one in chain]
        assert places
        assert all((place < chain.index(amounts)) is is_beside for place in places)


def test_how_much_is_checked_is_said_by_all_of_its_words_where_those_of_another_language_have_room(
    qtbot: QtBot,
) -> None:
    owner = QObject()
    pane = ReviewPane(make_actions(owner))
    qtbot.addWidget(pane)
    pane.resize(900, 400)
    pane.show()
    amounts = pane.findChild(QComboBox)
    assert amounts is not None
    speak(load("de"))
    QApplication.sendEvent(pane, QEvent(QEvent.Type.LanguageChange))
    entries = [amounts.itemText(place) for place in range(amounts.count())]
    speak(Catalogue())
    assert "Normal: die zweifelhaftesten 5\u00a0%" in [entry.replace(" %", "\u00a0%") for entry in entries]


def test_the_buttons_have_their_drawings_again_in_a_language_that_leaves_them_room(qtbot: QtBot) -> None:
    owner = QObject()
    pane = ReviewPane(make_actions(owner))
    qtbot.addWidget(pane)
    pane.resize(300, 600)
    pane.show()
    before = pane.card.grab().toImage()
    for code in ("de", "en"):
        speak(load(code))
        for button in pane.card.findChildren(KeyButton):
            button.setText(again(button.text()))
        QApplication.sendEvent(pane, QEvent(QEvent.Type.LanguageChange))
        if code == "de":
            pane.card._arrange()  # as when it is made wider
    assert pane.card.grab().toImage() == before
