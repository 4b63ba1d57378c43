"""Words of a text find those of the same speech that have times."""

import random
from dataclasses import replace

import pytest

from sttgui.domain import codec, editing
from sttgui.domain.alignment import (
    estimated,
    matches,
    places_in_time,
    room_of,
    with_times,
    with_times_of_paragraph,
)
from sttgui.domain.transcript import Paragraph, Timing, Transcript, Utterance, Word, own_words

TEXT = [
    "we",
    "walked",
    "along",
    "the",
    "quay",
    "until",
    "it",
    "was",
    "dark",
    "and",
    "then",
    "we",
    "walked",
    "back",
    "along",
    "the",
    "quay",
]


def heard(*texts: str) -> list[Word]:
    return [Word(text, place * 1000, place * 1000 + 800) for place, text in enumerate(texts)]


def test_the_same_words_match_though_others_are_between():
    assert list(matches(TEXT, TEXT)) == [(place, place) for place in range(len(TEXT))]
    assert list(matches(["We", "walked,", "well,", "along"], ["we", "walked", "along"])) == [(0, 0), (1, 1), (3, 2)]
    assert list(matches(["a", "b"], [])) == []


def test_a_long_text_matches_across_what_only_one_of_them_has():
    words = random.Random(1)
    ours = [f"word{words.randrange(300)}" for _ in range(5_000)]
    theirs = [*ours[:1_000], *ours[1_400:3_000], *(["hm"] * 700), *ours[3_000:]]
    found = dict(matches(ours, theirs))
    assert all(ours[one] == theirs[other] for one, other in found.items())
    assert len(found) > 4_550
    assert list(found) == sorted(found)
    assert list(found.values()) == sorted(found.values())


def test_two_texts_that_have_nothing_in_common_are_not_compared_word_by_word():
    assert list(matches(["a"] * 30_000, ["b"] * 30_000)) == []


def test_words_that_were_not_heard_are_between_those_that_were_by_their_length():
    found = places_in_time(["we", "walked", "slowly", "home", "today"], heard("we", "walked", "home"), 5_000)
    assert found == [0, 1000, 1500, 2000, 3333]


def test_without_anything_heard_words_share_the_recording():
    assert places_in_time(["ab", "cd", "efgh"], [], 8_000) == [0, 2000, 4000]
    assert places_in_time([], [], 8_000) == []


def untimed(*paragraphs: str, **known: object) -> Transcript:
    return Transcript(tuple(Paragraph(tuple(map(Word, text.split()))) for text in paragraphs), **known)


def fitting(*texts: str, fit: float = 0.9) -> list[Word]:
    return [replace(word, confidence=fit) for word in heard(*texts)]


def starts(transcript: Transcript) -> list[int | None]:
    return [word.start_ms for word in transcript.words]


def test_words_and_paragraphs_get_the_times_that_were_found() -> None:
    timed = with_times(
        untimed("we walked", "along the quay"), fitting("we", "walked", "along", "the", "quay"), "tiny.en"
    )
    assert starts(timed) == [0, 1000, 2000, 3000, 4000]
    assert [(part.start_ms, part.end_ms) for part in timed.paragraphs] == [(0, 1800), (2000, 4800)]
    assert timed.timing == Timing("tiny.en")
    assert not any(word.confidence for word in timed.words)


def test_what_was_edited_meanwhile_keeps_its_words_and_gets_times_too() -> None:
    before = untimed("we walked along the key until dark")
    edited = editing.retype(before, 0, 4, 5, "old quay")
    edited = editing.retype(edited, 0, 6, 7, "")
    timed = with_times(edited, fitting(*(word.text for word in before.words)), "tiny.en")
    assert timed.text == edited.text == "we walked along the old quay dark"
    assert starts(timed) == [0, 1000, 2000, 3000, 3800, 4742, 6000, 6000]
    assert [own.text for own in own_words(timed.words)] == [word.text for word in before.words]
    assert all(own.start_ms is not None for own in own_words(timed.words))


def test_without_any_time_found_nothing_changes() -> None:
    before = untimed("we walked")
    assert with_times(before, [Word("we"), Word("walked")], "tiny.en") is before


def test_a_passage_that_does_not_fit_the_sound_is_found_and_a_single_word_is_not() -> None:
    texts = [f"word{place}" for place in range(40)]
    fits = [*fitting(*texts)]
    fits[3] = replace(fits[3], confidence=0.0)
    fits[20:31] = [replace(word, confidence=0.02) for word in fits[20:31]]
    timed = with_times(untimed(" ".join(texts)), fits, "tiny.en")
    assert timed.timing == Timing("tiny.en", ((20, 31),))


def test_words_that_fit_at_the_edge_of_a_passage_are_no_part_of_it() -> None:
    fits = [0.9] * 10 + [0.01] * 12 + [0.0, 0.81, 0.52, 0.02] + [0.9] * 10
    texts = [f"word{place}" for place in range(len(fits))]
    found = [replace(word, confidence=fit) for word, fit in zip(heard(*texts), fits, strict=True)]
    assert with_times(untimed(" ".join(texts)), found, "tiny.en").timing == Timing("tiny.en", ((10, 23),))


def test_a_passage_ends_with_its_paragraph_and_a_few_words_of_the_next_are_no_passage() -> None:
    texts = [f"word{place}" for place in range(40)]
    found = [replace(word, confidence=0.01 if 8 <= place < 22 else 0.9) for place, word in enumerate(heard(*texts))]
    parts = (" ".join(texts[:20]), " ".join(texts[20:]))
    assert with_times(untimed(*parts), found, "tiny.en").timing == Timing("tiny.en", ((8, 20),))
    parts = (" ".join(texts[:14]), " ".join(texts[14:]))
    assert with_times(untimed(*parts), found, "tiny.en").timing == Timing("tiny.en", ((8, 14), (14, 22)))


def test_passages_are_told_by_the_words_that_were_recognised() -> None:
    texts = [f"word{place}" for place in range(30)]
    edited = editing.retype(untimed(" ".join(texts)), 0, 0, 2, "one")
    timed = with_times(edited, [*fitting("one", *texts[2:10]), *fitting(*texts[10:], fit=0.01)], "tiny.en")
    assert timed.timing == Timing("tiny.en", ((10, 30),))


def test_a_paragraph_gets_new_times_and_all_others_stay_the_same_objects() -> None:
    first = with_times(untimed("a b", "c d", "e f"), fitting("a", "b", "c", "d", "e", "f"), "tiny.en")
    found = [Word("c", 2_200, 2_500, 0.9), Word("d", 2_600, 3_700, 0.9)]
    again = with_times_of_paragraph(first, 1, found)
    assert starts(again) == [0, 1000, 2_200, 2_600, 4000, 5000]
    assert again.paragraphs[0] is first.paragraphs[0]
    assert again.paragraphs[2] is first.paragraphs[2]
    assert with_times_of_paragraph(first, 1, [Word("c"), Word("d")]) is first
    assert [room_of(first, number) for number in range(3)] == [(0, 2000), (1800, 4000), (3800, None)]


def test_passages_of_other_paragraphs_stay_where_one_is_aligned_again() -> None:
    words = [f"word{place}" for place in range(30)]
    first = with_times(untimed(" ".join(words[:15]), " ".join(words[15:])), fitting(*words, fit=0.01), "tiny.en")
    assert first.timing == Timing("tiny.en", ((0, 15), (15, 30)))
    again = with_times_of_paragraph(first, 1, fitting(*words[15:]))
    assert again.timing == Timing("tiny.en", ((0, 15),))


@pytest.mark.parametrize(
    ("transcript", "duration_ms", "expected"),
    [
        (untimed("ab cd", "efgh"), 8_000, [0, 2_000, 4_000]),
        (
            Transcript((Paragraph((Word("ab"), Word("cd")), 1_000, 3_000), Paragraph((Word("ef"),), 5_000, 6_000))),
            None,
            [1_000, 2_000, 5_000],
        ),
        (
            untimed("ab cd ef", utterances=(Utterance("ab", 500, 900), Utterance("cd ef", 4_000, 6_000))),
            9_000,
            [500, 4_000, 5_000],
        ),
    ],
)
def test_times_are_estimated_by_length_in_the_smallest_part_that_has_some(
    transcript: Transcript, duration_ms: int | None, expected: list[int]
) -> None:
    guessed = estimated(transcript, duration_ms)
    assert starts(guessed) == expected
    assert guessed.timing is not None
    assert guessed.timing.is_estimated


def test_nothing_is_estimated_where_nothing_is_known() -> None:
    assert estimated(untimed("ab cd"), None).timing is None
    assert estimated(Transcript(), 1_000).timing is None


def test_where_times_are_from_and_speech_without_words_come_through_json_and_data_of_earlier_versions_has_neither():
    timed = Transcript(timing=Timing("tiny.en", ((3, 9),)), wordless=((1_000, 3_200), (9_000, 11_000)))
    for one in (timed, replace(timed, timing=Timing("base")), Transcript(timing=Timing())):
        assert codec.from_data(codec.to_data(one)) == one
    assert codec.to_data(Transcript(timing=Timing()))["timing"] == {"estimated": True}
    assert codec.from_data({"version": 1, "paragraphs": []}) == Transcript()
