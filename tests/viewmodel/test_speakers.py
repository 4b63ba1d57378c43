"""Who speaks in a transcript, how much, and that two who are one can be made one."""

from sttgui.domain import editing
from sttgui.domain.transcript import Paragraph, Transcript, Word
from sttgui.viewmodel import speakers
from sttgui.viewmodel.word_times import Span


def said(texts: str, start_ms: int, speaker: str | None = None, channel: int | None = None) -> Paragraph:
    words = tuple(
        Word(text, start_ms + place * 1000, start_ms + place * 1000 + 900) for place, text in enumerate(texts.split())
    )
    return Paragraph(words, words[0].start_ms, words[-1].end_ms, speaker, channel)


TALK = Transcript(
    (
        said("one two three", 0, "spk0"),
        said("four five", 10_000, "spk1"),
        said("six seven eight nine ten eleven twelve", 20_000, "spk0"),
    ),
    names=(("spk1", "Ann"),),
)
CHANNELS = Transcript((said("one two", 0, channel=0), said("three", 5000, channel=1), said("four", 9000, channel=0)))
PLAIN = Transcript((said("one two three", 0), said("four", 5000)))


def test_speakers_are_told_with_what_they_say() -> None:
    first, second = speakers.speakers_of(TALK)
    assert (first.key, first.name, first.words, first.spoken_ms) == ("spk0", "Speaker 1", 10, 2900 + 6900)
    assert (second.key, second.name, second.words, second.spoken_ms) == ("spk1", "Ann", 2, 1900)


def test_a_sample_is_five_seconds_of_the_longest_speech_or_less() -> None:
    first, second = speakers.speakers_of(TALK)
    assert first.sample == Span(20_000, 25_000)
    assert second.sample == Span(10_000, 11_900)


def test_without_times_there_is_nothing_to_hear() -> None:
    [only] = speakers.speakers_of(Transcript((Paragraph((Word("a"), Word("")), speaker="A"),)))
    assert (only.name, only.words, only.spoken_ms, only.sample) == ("Speaker A", 1, None, None)


def test_channels_are_speakers_where_there_are_several() -> None:
    assert [one.name for one in speakers.speakers_of(CHANNELS)] == ["Channel 1", "Channel 2"]
    assert speakers.speakers_of(PLAIN) == ()


def test_who_speaks_at_a_place_and_in_which_paragraph() -> None:
    assert speakers.speaker_at(TALK, 3) == "spk1"
    assert speakers.speaker_at(PLAIN, 3) is None
    assert speakers.paragraph_places(TALK, 4) == range(3, 5)
    assert speakers.places_of(TALK, 2) == range(5, 12)


def test_a_name_is_found_without_regard_to_capitals() -> None:
    assert speakers.named(TALK, " ann ").key == "spk1"
    assert speakers.named(TALK, "Bob") is None


def test_a_channel_and_a_speaker_can_be_merged() -> None:
    merged = speakers.merge(CHANNELS, "ch1", "ch0")
    assert [one.name for one in speakers.speakers_of(merged)] == ["Channel 1"]
    merged = speakers.merge(TALK, "spk1", "spk0")
    assert [one.name for one in speakers.speakers_of(merged)] == ["Speaker 1"]
    assert merged.paragraphs[0] is TALK.paragraphs[0]


def test_a_new_speaker_takes_nobody_elses_place() -> None:
    after = speakers.assign_new(TALK, range(3, 4), "Bob")
    assert [(one.name, one.words) for one in speakers.speakers_of(after)] == [("Speaker 1", 10), ("Bob", 1), ("Ann", 1)]


def test_a_new_speaker_who_is_called_as_a_known_one_is_that_one() -> None:
    after = speakers.assign_new(TALK, range(1), "ann")
    assert [(one.name, one.words) for one in speakers.speakers_of(after)] == [("Ann", 3), ("Speaker 1", 9)]


def test_a_recording_without_speakers_can_have_some() -> None:
    after = speakers.assign_new(PLAIN, speakers.places_of(PLAIN, 0), "Al")
    assert [one.name for one in speakers.speakers_of(after)] == ["Al"]
    assert after.paragraphs[1] is PLAIN.paragraphs[1]
    assert editing.rename_speaker(after, after.paragraphs[0].speaker, "Bo").names[0][1] == "Bo"
