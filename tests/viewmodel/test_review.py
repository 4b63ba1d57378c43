"""A review goes from stop to stop, decides nothing by itself, and knows how long the rest will take."""

import pytest

from sttgui.domain.transcript import Paragraph, Transcript, Word, WordState
from sttgui.viewmodel.editor import Editor
from sttgui.viewmodel.review import FIRST_PACE_MS, Progress, Review, State, Stop
from sttgui.viewmodel.word_times import Span

SURE, UNSURE = 0.9, 0.1


class Settings:
    def __init__(self) -> None:
        self.kept: dict[str, str] = {}

    def value(self, key: str, default: str = "") -> str:
        return self.kept.get(key, default)

    def set_value(self, key: str, value: str) -> None:
        self.kept[key] = value


class Session:
    """A review of 40 words, of which w3, w10 with w11, and w30 are marked."""

    def __init__(self) -> None:
        words = [Word(f"w{place}", place * 100, place * 100 + 90, SURE + place / 1000) for place in range(40)]
        for place in (3, 10, 11, 30):
            words[place] = Word(f"w{place}", place * 100, place * 100 + 90, UNSURE + place / 1000)
        self.talk = Transcript((Paragraph(tuple(words[:20])), Paragraph(tuple(words[20:]))))
        self.now = 0.0
        self.settings = Settings()
        self.editor = Editor()
        self.review = Review(self.editor, self.settings, lambda: self.now)  # type: ignore[arg-type]  # all it needs
        self.heard: list[Span] = []
        self.ends: list[Progress] = []
        self.review.hear_wanted.connect(self.heard.append)
        self.review.ended.connect(self.ends.append)
        self.editor.open(self.talk)

    @property
    def at(self) -> str | None:
        return None if self.review.current is None else self.review.current.text

    def type(self, old: str, new: str) -> None:
        for number, block in enumerate(self.editor.document.blocks):
            if old in block.text:
                self.editor.take_typed("Typing", number, block.text.replace(old, new))
                return


@pytest.fixture
def session() -> Session:
    return Session()


def test_neighbouring_words_are_one_stop(session: Session) -> None:
    assert [(stop.text, stop.state) for stop in session.review.stops] == [
        ("w3", State.TO_CHECK),
        ("w10 w11", State.TO_CHECK),
        ("w30", State.TO_CHECK),
    ]
    assert session.review.stops[1].span == Span(1000, 1190)


def test_it_begins_at_the_caret_or_else_at_the_first(session: Session) -> None:
    session.review.start(4)
    assert session.at == "w10 w11"
    session.review.start(35)
    assert session.at == "w3"
    assert session.heard == [Span(1000, 1190), Span(300, 390)]


def test_keeping_goes_on_and_says_how_much_is_left(session: Session) -> None:
    session.review.start(0)
    session.now += 2
    session.review.accept("Keep")
    assert session.at == "w10 w11"
    assert session.editor.document.word(3).state is WordState.KEPT
    assert session.review.progress == Progress(2, 3, 2, 4000)
    session.review.accept("Keep")
    assert {session.editor.document.word(place).state for place in (10, 11)} == {WordState.KEPT}
    assert session.editor.undo_stack.count() == 2


def test_typing_fixes_and_the_next_stop_comes_only_then(session: Session) -> None:
    session.review.start(0)
    session.type("w3 ", "sea ")
    assert session.review.is_fixing
    assert session.at == "sea"
    session.type("sea ", "sea shore ")
    assert session.at == "sea shore"
    session.review.accept("Keep")
    assert session.at == "w10 w11"
    assert session.review.stops[0].heard_as == "w3"
    assert session.review.stops[0].state is State.CHANGED


def test_what_is_skipped_stays_to_be_checked(session: Session) -> None:
    session.review.start(0)
    session.review.skip()
    session.review.accept("Keep")
    session.review.accept("Keep")
    assert session.at is None
    assert [end.left for end in session.ends] == [1]
    session.review.start(39)
    assert session.at == "w3"


def test_going_back_shows_what_was_decided(session: Session) -> None:
    session.review.start(0)
    session.review.accept("Keep")
    session.review.back()
    assert session.review.current is not None
    assert (session.at, session.review.current.state) == ("w3", State.KEPT)
    session.review.back()
    assert session.at == "w3"
    session.review.accept("Keep")
    assert session.at == "w10 w11"


def test_undo_leads_back_to_its_stop(session: Session) -> None:
    session.review.start(0)
    session.review.accept("Keep")
    session.review.accept("Keep")
    assert session.at == "w30"
    session.editor.undo()
    assert session.at == "w10 w11"
    session.editor.undo()
    assert session.at == "w3"
    assert session.editor.transcript == session.talk


def test_the_users_own_pace_is_learnt_and_kept(session: Session) -> None:
    assert session.review.pace_ms == FIRST_PACE_MS
    session.review.start(0)
    for seconds in (3, 1, 2):
        session.now += seconds
        session.review.accept("Keep")
    assert session.review.pace_ms == 2000
    again = Review(session.editor, session.settings, lambda: 0.0)  # type: ignore[arg-type]
    assert again.pace_ms == 2000


def test_a_long_break_is_no_pace(session: Session) -> None:
    session.review.start(0)
    session.now += 3600
    session.review.accept("Keep")
    assert session.review.pace_ms == FIRST_PACE_MS


def test_another_transcript_ends_it(session: Session) -> None:
    session.review.start(0)
    gone: list[Stop | None] = []
    session.review.stop_changed.connect(gone.append)
    session.editor.open(Transcript())
    assert gone == [None]
    assert list(session.review.stops) == []
    session.review.start(0)
    assert session.at is None
