"""How much is marked follows the user's choice, and edits never add marks."""

from dataclasses import replace

from sttgui.domain import editing
from sttgui.domain.doubt import Doubt, Kind
from sttgui.domain.transcript import OtherReading, Paragraph, SecondOpinion, Transcript, Word, WordState
from sttgui.viewmodel.amount import Amount
from sttgui.viewmodel.marks import HowMuch, Marks, more

WORDS = tuple(Word(f"w{place}", place * 100, place * 100 + 90, (place * 37 % 200) / 200) for place in range(200))
TALK = Transcript(tuple(Paragraph(WORDS[first : first + 20]) for first in range(0, 200, 20)))


def marked(transcript: Transcript, marks: Marks) -> list[str]:
    return [word.text for word in transcript.words if marks.doubt(word) is not Doubt.NONE]


def test_amounts_are_shares_of_the_words() -> None:
    amounts = (Amount.QUICK, Amount.NORMAL, Amount.THOROUGH)
    assert [len(marked(TALK, Marks(TALK, HowMuch(amount)))) for amount in amounts] == [4, 10, 20]


def test_an_own_threshold_marks_all_words_under_it() -> None:
    marks = Marks(TALK, HowMuch(Amount.CUSTOM, under=0.25))
    assert len(marked(TALK, marks)) == 50
    assert max(word.confidence or 0 for word in WORDS if marks.doubt(word) is not Doubt.NONE) < 0.25
    strong = [word for word in WORDS if marks.doubt(word) is Doubt.STRONG]
    assert len(strong) == 25


def test_there_are_as_many_places_as_there_is_time_for() -> None:
    few = len(marked(TALK, Marks(TALK, HowMuch(Amount.MINUTES, stops=5))))
    many = len(marked(TALK, Marks(TALK, HowMuch(Amount.MINUTES, stops=50))))
    assert 0 < few <= 5 < many <= 60


def test_checking_takes_marks_away_and_adds_none() -> None:
    marks = Marks(TALK, HowMuch(Amount.NORMAL))
    first, second, *others = (place for place, word in enumerate(WORDS) if marks.doubt(word) is not Doubt.NONE)
    edited = editing.set_state(TALK, [first], WordState.KEPT)
    edited = editing.retype(edited, second // 20, second % 20, second % 20 + 1, "other")
    assert marked(edited, marks) == [WORDS[place].text for place in others]
    assert marked(edited, Marks(edited, HowMuch(Amount.NORMAL))) == [WORDS[place].text for place in others]
    back = editing.restore_all(edited)
    assert WORDS[second].text in marked(back, marks)


def test_a_place_knows_what_another_model_heard_there() -> None:
    other = (Word("wide", 1010, 1050), Word("open", 1060, 1090))
    missing = OtherReading(20, 21, (WORDS[20], other[0]), is_missing=True)
    readings = (OtherReading(10, 12, other), OtherReading(17, 18), missing)
    talk = replace(TALK, second=SecondOpinion("tiny.en", readings))
    marks = Marks(talk, HowMuch(Amount.NORMAL))
    assert {"w10", "w11", "w17", "w20"} <= set(marked(talk, marks))
    assert marks.reading(WORDS[10:12]) == other
    assert marks.reading(WORDS[9:18]) == (WORDS[9], *other, *WORDS[12:17])
    assert marks.reading(WORDS[17:18]) == ()
    assert marks.reading(WORDS[20:21]) == (WORDS[20], other[0])
    assert marks.reading(WORDS[10:11]) is None  # a part of the place
    assert marks.reading(WORDS[11:13]) is None
    assert marks.reading(WORDS[0:3]) is None
    assert marks.heard_at(WORDS[11]) == other
    assert marks.heard_at(WORDS[17]) == ()
    assert marks.heard_at(WORDS[12]) is None
    kinds = [marks.kind(WORDS[begin:end]) for begin, end in ((0, 10), (5, 12), (17, 18), (17, 21))]
    assert kinds == [Kind.UNSURE, Kind.OTHER, Kind.OTHER, Kind.MISSING]
    assert marks.kind(WORDS[5:11]) is Kind.UNSURE  # with a part of what it heard there is nothing to compare
    edited = editing.retype(talk, 0, 11, 12, "typed")
    assert Marks(edited).reading(list(edited.words)[10:12]) is None


def test_every_amount_works_on_every_kind_of_place() -> None:
    words = [Word(f"w{at}", at * 500, at * 500 + 90, 0.5 + (at * 37 % 400) / 1000) for at in range(400)]
    added = (words[100], Word("more", 50_100, 50_190))
    readings = (OtherReading(50, 51, (Word("wide", 25_000),)), OtherReading(100, 101, added, is_missing=True))
    second = SecondOpinion("tiny.en", readings)
    talk = Transcript((Paragraph(tuple(words)),), second=second, wordless=((99_100, 99_490),))
    for how_much in (HowMuch(Amount.QUICK), HowMuch(Amount.NORMAL), HowMuch(), HowMuch(Amount.MINUTES, stops=10)):
        marks = Marks(talk, how_much)
        kinds = {marks.kind([word]) for word in words if marks.doubt(word) is not Doubt.NONE}
        assert kinds == {Kind.OTHER, Kind.MISSING, Kind.SPEECH, Kind.UNSURE}


def test_more_marks_the_next_most_doubtful_words() -> None:
    how_much: HowMuch | None = HowMuch(Amount.QUICK)
    counts = []
    amounts = []
    while how_much is not None:
        marks = Marks(TALK, how_much)
        counts.append(len(marked(TALK, marks)))
        amounts.append(how_much.amount)
        assert how_much.can_be_more or len(marked(TALK, marks)) == 200
        how_much = more(marks, TALK)
    assert amounts[:3] == [Amount.QUICK, Amount.NORMAL, Amount.THOROUGH]
    assert counts[:4] == [4, 10, 20, 30]  # of two hundred
    assert counts == sorted(set(counts))
    assert counts[-1] == 200
