"""Whisper's words as they are written and timed."""

from types import SimpleNamespace

import numpy as np

from sttgui.domain.transcript import Word
from sttgui.engine.speech import RATE, Piece, Run
from sttgui.engine.whisper_words import in_order, timed, together, without_loops, without_words


def piece(*runs: tuple[float, float], begin: float = 0.0, end: float = 30.0) -> Piece:
    spoken = tuple(Run(int(start * RATE), int(stop * RATE)) for start, stop in runs)
    parts = ((int(begin * RATE), int(end * RATE)),)
    return Piece(np.zeros(int((end - begin) * RATE), np.float32), parts, spoken)


def heard(*words: tuple[str, float, float, float]) -> list[SimpleNamespace]:
    fields = ("word", "start", "end", "probability")
    said = [SimpleNamespace(**dict(zip(fields, word, strict=True))) for word in words]
    text = "".join(word.word for word in said)
    return [SimpleNamespace(words=said, text=text, start=float(said[0].start), end=float(said[-1].end) + 1.0)]


def texts(words: list[Word]) -> list[str]:
    return [word.text for word in words]


def test_words_have_plain_numbers_and_the_times_of_the_recording():
    [word] = timed(
        piece((12.0, 14.0), begin=10.0), heard((" Hello", np.float64(2.5), np.float64(3.0), np.float32(1.2)))
    )
    assert word == Word("Hello", 12_500, 13_000, 1.0)
    assert [type(value) for value in (word.start_ms, word.end_ms, word.confidence)] == [int, int, float]


def test_empty_words_are_gone_and_marks_belong_to_the_word_before():
    words = timed(
        piece((0.0, 9.0)),
        heard(
            (" ♪", 0.0, 0.1, 0.9), (" ", 0.2, 0.3, 0.9), (" Yes", 1.0, 1.2, 0.8), (" …", 1.2, 1.9, 0.1), ("", 2, 2, 0)
        ),
    )
    assert words == [Word("Yes…", 1_000, 1_200, 0.8)]


def test_what_is_written_without_a_blank_is_one_word():
    words = timed(
        piece((0.0, 9.0)),
        heard((" well", 1.0, 1.2, 0.8), ("-known", 1.2, 1.6, 0.4), (" U.", 2, 2.1, 1), ("S.", 2.1, 2.2, 1)),
    )
    assert texts(words) == ["well-known", "U.S."]
    assert (words[0].start_ms, words[0].end_ms) == (1_000, 1_600)
    assert words[0].confidence == (0.8 + 0.4) / 2


def test_words_of_scripts_without_blanks_stay_apart():
    words = timed(piece((0.0, 9.0)), heard(("你", 1.0, 1.2, 0.8), ("好", 1.2, 1.6, 0.4), ("。", 1.6, 1.6, 0.4)))
    assert texts(words) == ["你", "好。"]


def test_no_word_reaches_into_a_pause():
    words = timed(
        piece((5.0, 6.0), (8.0, 9.0)),
        heard((" After", 3.0, 5.5, 0.9), (" silence", 5.5, 7.8, 0.9), (" now", 7.9, 9.9, 0.9)),
    )
    assert [(word.start_ms, word.end_ms) for word in words] == [(4_940, 5_500), (5_500, 6_250), (7_940, 9_250)]


def test_times_never_go_back_also_behind_the_last_piece():
    ordered = in_order([Word("a", 900, 950), Word("b", 800, 1_200), Word("c", 1_100, 1_000)], Word("z", 0, 1_000))
    assert [(word.start_ms, word.end_ms) for word in ordered] == [(1_000, 1_000), (1_000, 1_200), (1_200, 1_200)]


def test_speech_without_a_word_is_found_and_short_or_silent_stretches_are_not():
    long = piece((1.0, 2.0), (3.0, 9.0), (20.0, 20.8), (25.0, 25.5))
    words = [Word("a", 1_000, 2_000), Word("b", 8_500, 9_000)]
    [missed] = without_words(long, words)
    [(begin, end)] = missed.parts
    assert begin / RATE < 3.0 < 8.5 <= end / RATE
    assert list(without_words(piece((20.0, 21.0)), [])) == []
    assert len(list(without_words(piece((20.0, 22.0)), []))) == 1


def test_words_found_later_are_put_where_they_were_said():
    assert texts(together([[Word("a", 1), Word("c", 5)], [Word("b", 3)]])) == ["a", "b", "c"]


def test_a_phrase_that_goes_round_faster_than_anybody_speaks_is_left_out():
    loop = [Word("you", place * 20, place * 20 + 20) for place in range(40)]
    assert texts(without_loops([*loop, Word("end", 900, 1_000)])) == ["you", "end"]
    said = [Word("no", place * 400, place * 400 + 300) for place in range(8)]
    assert without_loops(said) == said


def test_what_whisper_doubts_itself_behind_all_speech_is_left_out():
    words = timed(
        piece((1.0, 3.0)),
        heard(
            (" Good", 1.0, 1.5, 0.1),
            (" night", 2.0, 3.4, 0.9),
            (" now", 3.2, 3.3, 0.1),
            (" Thanks", 3.4, 3.6, 0.2),
            (" you", 3.6, 3.6, 0.9),
            (" Bye", 3.4, 3.9, 0.8),
        ),
    )
    assert texts(words) == ["Good", "night", "now", "Bye"]


def test_a_phrase_for_which_there_was_no_time_is_left_out():
    [late] = heard(*((f" word{number}", 2.9, 2.95, 0.9) for number in range(12)))
    assert timed(piece((1.0, 3.0)), [late]) == []
    late.start = 1.0
    assert len(timed(piece((1.0, 3.0)), [late])) == 12


def test_a_word_in_a_pause_between_speech_is_kept_however_short():
    words = timed(
        piece((1.0, 2.0), (5.0, 6.0)), heard((" so", 1.0, 2.0, 0.9), (" ask", 3.5, 3.5, 0.2), (" not", 5.0, 5.4, 0.9))
    )
    assert texts(words) == ["so", "ask", "not"]
