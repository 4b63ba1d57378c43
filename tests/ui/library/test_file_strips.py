"""The strips about files say one thing at a time, and tell what was chosen."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel

from sttgui.domain.jobs import Completed, Running
from sttgui.ui.kit.message_stack import MessageStack
from sttgui.ui.kit.theme import LIGHT
from sttgui.ui.library.file_strips import FileStrips, Twice
from tests.ui.conftest import MakeJob


@pytest.fixture
def strips(qapp: QApplication) -> Iterator[FileStrips]:
    stack = MessageStack()
    strips = FileStrips(stack)
    stack.set_theme(LIGHT)
    stack.show()
    yield strips
    stack.deleteLater()


def said(strips: FileStrips) -> str:
    return "\n".join(label.text() for label in strips.parent().findChildren(QLabel) if label.isVisible())


def buttons(strips: FileStrips) -> dict[str, QAbstractButton]:
    return {one.accessibleName(): one for one in strips.parent().findChildren(QAbstractButton) if one.isVisible()}


def test_nothing_is_seen_until_something_is_asked(strips: FileStrips) -> None:
    strips.ask_twice([])
    assert said(strips) == ""
    assert not buttons(strips)


def test_one_recording_twice_can_be_opened_or_transcribed_again(strips: FileStrips, make_job: MakeJob) -> None:
    one = Twice("talk", make_job("talk"), path=Path("/talk.wav"))
    opened: list[Twice] = []
    again: list[tuple[Twice, ...]] = []
    strips.open_wanted.connect(opened.append)
    strips.again_wanted.connect(again.append)
    strips.ask_twice([one])
    assert said(strips).startswith("“talk” was already transcribed on")
    buttons(strips)["Open it"].click()
    assert opened == [one]
    assert said(strips) == ""
    strips.ask_twice([one])
    buttons(strips)["Transcribe again"].click()
    assert again == [(one,)]
    assert said(strips) == ""


def test_several_are_asked_about_together_and_each_once(strips: FileStrips, make_job: MakeJob) -> None:
    first = Twice("a", make_job("a"), path=Path("/a.wav"))
    second = Twice("b", make_job("c"), job_id="b")
    again: list[tuple[Twice, ...]] = []
    strips.again_wanted.connect(again.append)
    strips.ask_twice([first])
    strips.ask_twice([second, first])
    assert "2 recordings were already transcribed." in said(strips)
    assert "“b” is the same recording as “c”" in said(strips)
    assert "Open it" not in buttons(strips), "nobody knows which"
    buttons(strips)["Transcribe again"].click()
    assert again == [(first, second)]


def test_what_was_put_away_is_not_asked_again(strips: FileStrips, make_job: MakeJob) -> None:
    strips.ask_twice([Twice("a", make_job("a"), path=Path("/a.wav"))])
    buttons(strips)["Dismiss"].click()
    strips.ask_twice([Twice("b", make_job("b"), path=Path("/b.wav"))])
    assert "“a”" not in said(strips)


def test_one_that_is_not_transcribed_yet_is_said_to_be_in_the_list(strips: FileStrips, make_job: MakeJob) -> None:
    at_work = make_job("talk", Running())
    strips.ask_twice([Twice("copy", at_work, job_id="x")])
    assert said(strips) == "“copy” is the same recording as “talk”, which is in the list too."
    buttons(strips)["Dismiss"].click()
    strips.ask_twice([Twice("talk", at_work, job_id="x")])
    assert said(strips) == "“talk” is in the list twice."


def test_a_missing_file_can_be_looked_for(strips: FileStrips, make_job: MakeJob, tmp_path: Path) -> None:
    wanted: list[str] = []
    strips.find_wanted.connect(wanted.append)
    strips.ask_for_file(make_job("talk"))
    assert "“talk.wav” is no longer where it was." in said(strips)
    assert str(tmp_path) in said(strips)
    buttons(strips)["Find the file…"].click()
    assert wanted == ["talk"]
    assert "Use it all the same" not in buttons(strips)


def test_another_recording_is_used_only_where_the_user_says_so(strips: FileStrips, make_job: MakeJob) -> None:
    taken: list[object] = []
    strips.take_wanted.connect(taken.append)
    strips.ask_about_other(replace(make_job("talk"), phase=Completed()), Path("/other.wav"))
    assert "“other.wav” is another recording than the one “talk” was made from." in said(strips)
    buttons(strips)["Use it all the same"].click()
    assert [(found.job_id, found.path) for found in taken] == [("talk", Path("/other.wav"))]
    strips.say_found(Path("/there/other.wav"))
    assert "“other.wav” is used" in said(strips)


def test_a_watched_folder_is_mentioned_only_while_it_is_away(strips: FileStrips) -> None:
    strips.say_folder(Path("/inbox"), is_reachable=False)
    assert "The watched folder “inbox” cannot be reached." in said(strips)
    strips.say_folder(Path("/inbox"), is_reachable=True)
    assert said(strips) == ""
