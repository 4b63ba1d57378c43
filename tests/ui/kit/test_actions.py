"""The table of actions is complete and without conflicts."""

from collections import Counter

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication

from sttgui.ui.kit.actions import TABLE, THEMES, Do, make_actions


def test_every_action_is_in_the_table_once() -> None:
    assert Counter(spec.do for spec in TABLE) == Counter(Do)


def test_shortcuts_are_unique_and_understood_by_qt(qapp: QApplication) -> None:
    owner = QObject()
    keys = [action.shortcut().toString() for action in make_actions(owner).values() if not action.shortcut().isEmpty()]
    assert len(keys) == len([spec for spec in TABLE if spec.keys])
    assert [key for key, times in Counter(keys).items() if times > 1] == []


def test_every_action_has_a_text_and_a_tip_that_says_more(qapp: QApplication) -> None:
    owner = QObject()
    for do, action in make_actions(owner).items():
        assert action.text(), do
        assert len(action.toolTip()) > len(action.text()), do


def test_one_theme_can_be_checked_at_a_time(qapp: QApplication) -> None:
    owner = QObject()
    actions = make_actions(owner)
    for do in THEMES:
        actions[do].setChecked(True)
    assert [do for do in THEMES if actions[do].isChecked()] == [Do.THEME_DARK]


def test_removing_by_key_works_in_the_list_alone(qapp: QApplication) -> None:
    owner = QObject()
    assert make_actions(owner)[Do.REMOVE].shortcutContext() is Qt.ShortcutContext.WidgetShortcut


def test_keys_of_headsets_and_foot_pedals_work_beside_those_that_are_shown(qapp: QApplication) -> None:
    owner = QObject()
    play = make_actions(owner)[Do.PLAY].shortcuts()
    assert play[0] == QKeySequence("Ctrl+Space")
    for key in (Qt.Key.Key_MediaPlay, Qt.Key.Key_MediaTogglePlayPause, Qt.Key.Key_MediaPause, Qt.Key.Key_F14):
        assert QKeySequence(key) in play


def test_no_two_actions_have_a_key_in_common(qapp: QApplication) -> None:
    owner = QObject()
    keys = Counter(key.toString() for action in make_actions(owner).values() for key in action.shortcuts())
    assert [key for key, times in keys.items() if times > 1 or not key] == []
