"""The menu about playing while somebody types, and what is said about listening."""

import pytest
from PySide6.QtWidgets import QMenu, QWidget
from pytestqt.qtbot import QtBot

from sttgui.ui.player import listening_text
from sttgui.ui.player.typing_menu import TypingMenu
from sttgui.viewmodel.listening import Heard, TypingChoice
from sttgui.viewmodel.word_times import Span


@pytest.fixture
def parent(qtbot: QtBot) -> QWidget:
    parent = QWidget()
    qtbot.addWidget(parent)
    return parent


@pytest.fixture
def menu(parent: QWidget) -> TypingMenu:
    menu = TypingMenu(parent)
    menu.show_choice(TypingChoice())
    return menu


def entries(menu: TypingMenu, title: str) -> QMenu:
    return next(one for one in menu.findChildren(QMenu) if one.title() == title)


def ticked(menu: QMenu) -> list[str]:
    return [entry.text() for entry in menu.actions() if entry.isChecked()]


def test_it_shows_what_is_chosen(menu: TypingMenu) -> None:
    assert ticked(menu) == ["Pause, and go on when I stop"]
    assert ticked(entries(menu, "Go on after")) == ["1 s"]
    assert ticked(entries(menu, "Go on from")) == ["1 s earlier"]


def test_each_choice_leaves_the_others_as_they_are(menu: TypingMenu, qtbot: QtBot) -> None:
    for title, place, chosen in (
        ("Go on after", 0, TypingChoice(resume_ms=500)),
        ("Go on from", 0, TypingChoice(back_ms=0)),
    ):
        with qtbot.waitSignal(menu.choice_chosen) as told:
            entries(menu, title).actions()[place].trigger()
        assert told.args == [chosen]
    with qtbot.waitSignal(menu.choice_chosen) as told:
        menu.actions()[0].trigger()
    assert told.args == [TypingChoice(pauses=False)]


def test_without_a_pause_there_is_nothing_to_go_on_from(menu: TypingMenu) -> None:
    menu.show_choice(TypingChoice(pauses=False))
    assert not any(entry.isEnabled() for entry in entries(menu, "Go on after").actions())


@pytest.mark.parametrize(
    ("heard", "said"),
    [
        (Heard(), "Not listened to yet"),
        (Heard(((0, 1),), 0.62, (Span(0, 1),)), "62 % listened to; never heard: 1 place"),
        (Heard(((0, 1),), 0.999, (Span(0, 1),) * 3), "99 % listened to; never heard: 3 places"),
        (Heard(((0, 1),), 0.9, ()), "Every word was listened to"),
        (Heard(((0, 1),), 0.9, (), has_words=False), "90 % listened to"),
    ],
)
def test_how_much_was_heard_is_said_and_never_too_much(heard: Heard, said: str) -> None:
    assert listening_text.listened(heard) == said
