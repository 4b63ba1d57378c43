"""Words and the turns they are said in."""

from hypothesis import given
from hypothesis import strategies as st

from sttgui.domain.transcript import Paragraph, Transcript, Word, WordState
from sttgui.domain.turns import Diarization, Turn, Voice, speakers_of, voices_by_key, with_found, with_turns


def words(*entries: tuple[str, int, int]) -> list[Word]:
    return [Word(text, start, end) for text, start, end in entries]


def test_a_word_belongs_to_who_speaks_in_most_of_it() -> None:
    said = words(("Hello", 0, 900), ("Hi", 950, 1800), ("there", 1850, 2900))
    assert speakers_of(said, [Turn(0, 1000, 0), Turn(1000, 3000, 1)]) == [0, 1, 1]


def test_a_word_outside_all_turns_belongs_to_the_nearest() -> None:
    said = words(("Well", 0, 100), ("yes", 5000, 5400), ("then", 9000, 9300))
    assert speakers_of(said, [Turn(1000, 2000, 0), Turn(6000, 7000, 1)]) == [0, 1, 1]


def test_a_word_without_a_time_follows_the_one_before() -> None:
    said = [Word("One", 0, 400), Word("two"), Word("Three", 5000, 5400)]
    assert speakers_of(said, [Turn(0, 1000, 0), Turn(4000, 6000, 1)]) == [0, 0, 1]


def test_a_change_is_moved_to_the_end_of_the_sentence_beside_it() -> None:
    said = words(("is", 0, 300), ("it", 310, 600), ("so?", 610, 900), ("Yes,", 910, 1200), ("it", 1210, 1500))
    assert speakers_of(said, [Turn(0, 600, 0), Turn(600, 2000, 1)]) == [0, 0, 0, 1, 1]


def test_a_change_is_moved_to_the_pause_beside_it() -> None:
    said = words(("so", 0, 300), ("far", 310, 600), ("go", 1100, 1300), ("on", 1310, 1500), ("now", 1510, 1900))
    assert speakers_of(said, [Turn(0, 1350, 0), Turn(1350, 2000, 1)]) == [0, 0, 1, 1, 1]


def test_a_short_word_follows_its_neighbours_unless_it_stands_alone() -> None:
    close = words(("we", 0, 900), ("all", 910, 1100), ("went", 1110, 2000))
    apart = words(("we", 0, 900), ("Yes.", 1300, 1500), ("went", 1900, 2500))
    assert speakers_of(close, [Turn(0, 905, 0), Turn(905, 1105, 1), Turn(1105, 2000, 0)]) == [0, 0, 0]
    assert speakers_of(apart, [Turn(0, 905, 0), Turn(1200, 1600, 1), Turn(1700, 2500, 0)]) == [0, 1, 0]


def test_a_word_that_seems_to_begin_in_the_turn_before_follows_its_sentence() -> None:
    said = words(("process,", 0, 900), ("the", 2000, 4400), ("invention", 4410, 5000))
    assert speakers_of(said, [Turn(0, 1000, 0), Turn(1800, 4200, 1), Turn(4200, 5000, 0)]) == [0, 0, 0]


def test_without_turns_nobody_speaks() -> None:
    transcript = Transcript((Paragraph(tuple(words(("Hello", 0, 900)))),))
    assert speakers_of(list(transcript.words), []) == []
    assert with_turns(transcript, []) is transcript


def test_paragraphs_and_phrases_are_of_one_speaker_each() -> None:
    transcript = Transcript((Paragraph(tuple(words(("Hello.", 0, 900), ("Hi", 1500, 1900), ("there.", 1950, 2400)))),))
    found = with_turns(transcript, [Turn(0, 1000, 0), Turn(1400, 2500, 1)])
    assert [(paragraph.speaker, paragraph.text) for paragraph in found.paragraphs] == [
        ("spk0", "Hello."),
        ("spk1", "Hi there."),
    ]
    assert [(phrase.speaker, phrase.text) for phrase in found.utterances] == [("spk0", "Hello."), ("spk1", "Hi there.")]
    assert found.text.split() == transcript.text.split()


@given(
    st.lists(st.tuples(st.sampled_from(["a", "b.", "c,"]), st.none() | st.integers(0, 9000), st.integers(0, 900))),
    st.lists(st.tuples(st.integers(0, 3000), st.integers(0, 3000), st.integers(0, 3)), min_size=1),
)
def test_every_word_has_a_speaker_who_has_a_turn(
    entries: list[tuple[str, int | None, int]], stretches: list[tuple[int, int, int]]
) -> None:
    said = [Word(text, start, None if start is None else start + length) for text, start, length in entries]
    turns, at = [], 0
    for pause, length, speaker in stretches:
        turns.append(Turn(at + pause, at + pause + length, speaker))
        at += pause + length
    found = speakers_of(said, turns)
    assert len(found) == len(said)
    assert set(found) <= {turn.speaker for turn in turns}


def named(*parts: tuple[str | None, str, int]) -> Transcript:
    """Paragraphs of (speaker, words, start); each word takes half a second."""
    return Transcript(
        tuple(
            Paragraph(
                tuple(Word(text, start + 500 * at, start + 500 * at + 400) for at, text in enumerate(said.split())),
                start,
                start + 500 * len(said.split()),
                speaker,
            )
            for speaker, said, start in parts
        )
    )


def shown(transcript: Transcript) -> list[tuple[str | None, str]]:
    return [(paragraph.speaker, paragraph.text) for paragraph in transcript.paragraphs]


def test_found_speakers_part_paragraphs_and_change_no_word() -> None:
    transcript = named((None, "are you there. Yes I am", 0), (None, "Good", 5000))
    found = Diarization((Turn(0, 1500, 0), Turn(1500, 3000, 1), Turn(5000, 6000, 0)), notes=("A guess.",))
    after = with_found(transcript, found)
    assert shown(after) == [("spk0", "are you there."), ("spk1", "Yes I am"), ("spk0", "Good")]
    assert list(after.words) == list(transcript.words)
    assert [(part.start_ms, part.end_ms) for part in after.paragraphs] == [(0, 1400), (1500, 3000), (5000, 5500)]
    assert after.warnings == ("A guess.",)
    assert with_found(after, found) == after


def test_who_was_named_keeps_the_name_with_most_of_their_words() -> None:
    transcript = named(("spk1", "one two three four", 0), ("spk0", "five six", 3000), (None, "seven", 6000))
    transcript = Transcript(transcript.paragraphs, names=(("spk1", "Anna"),))
    after = with_found(transcript, Diarization((Turn(0, 2000, 0), Turn(3000, 4000, 1), Turn(6000, 7000, 2))))
    assert shown(after) == [("spk1", "one two three four"), ("spk0", "five six"), ("spk2", "seven")]
    assert after.names == (("spk1", "Anna"),)


def test_words_that_stand_for_one_that_was_heard_stay_together() -> None:
    heard = Word("wordlight", 1000, 2000)
    changed = (
        Word("Word", 1000, 1500, state=WordState.CHANGED, replaced=(heard,)),
        Word("light", 1500, 2000, state=WordState.CHANGED),
    )
    transcript = Transcript((Paragraph((Word("I", 0, 900), *changed, Word("say", 2100, 3000))),))
    after = with_found(transcript, Diarization((Turn(0, 1500, 0), Turn(1500, 3000, 1))))
    assert shown(after) in ([("spk0", "I Word light"), ("spk1", "say")], [("spk0", "I"), ("spk1", "Word light say")])


def test_where_nobody_was_heard_nothing_is_changed() -> None:
    transcript = named(("spk0", "one two", 0))
    assert with_found(transcript, Diarization()) is transcript


def test_a_voice_belongs_to_who_says_what_was_heard_in_it() -> None:
    turns = (Turn(0, 2000, 0), Turn(3000, 4000, 1), Turn(6000, 7000, 2))
    found = Diarization(turns, (Voice(0, (1.0, 0.0)), Voice(1, (0.0, 1.0))))
    transcript = named(("Anna", "one two three four", 0), ("spk0", "five six", 3000), ("spk2", "seven", 6000))
    assert voices_by_key(transcript, found) == {"Anna": (1.0, 0.0), "spk0": (0.0, 1.0)}
    shared = named(("Anna", "one two three four", 0), ("Anna", "five six", 3000))
    assert voices_by_key(shared, found) == {}
    assert voices_by_key(transcript, Diarization()) == {}
