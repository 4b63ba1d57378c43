"""Edits change what they are asked to, keep what the recogniser said, and can be taken back word by word."""

from itertools import pairwise

from hypothesis import Phase, given, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from sttgui import exporters
from sttgui.domain import codec, editing
from sttgui.domain.changes import difference
from sttgui.domain.errors import NoTimesError
from sttgui.domain.transcript import Paragraph, Transcript, Utterance, Word, WordState
from sttgui.storage.paragraphs import pack, unpack

WORD_BY_WORD = ("txt", "md", "html", "srt", "vtt", "csv", "json")  # whose files have each text as it is


def said(*texts: str, start_ms: int = 0, speaker: str | None = None) -> Paragraph:
    words = tuple(
        Word(text, start_ms + place * 100, start_ms + place * 100 + 90, 0.5) for place, text in enumerate(texts)
    )
    return Paragraph(words, start_ms, start_ms + 100 * len(words), speaker)


TALK = Transcript((said("so", "we", "went"), said("to", "the", "quay", start_ms=1000), said("home", start_ms=2000)))


def texts(transcript: Transcript) -> list[str]:
    return [paragraph.text for paragraph in transcript.paragraphs]


def times(transcript: Transcript) -> list[tuple[str, int | None, int | None]]:
    return [(word.text, word.start_ms, word.end_ms) for word in transcript.words if word.text]


def test_words_share_the_time_of_what_they_replace_by_their_length():
    edited = editing.retype(TALK, 1, 0, 2, "into a")
    assert times(edited)[3:5] == [("into", 1000, 1152), ("a", 1152, 1190)]
    assert edited.paragraphs[1].words[0].heard_as == "to the"
    assert edited.paragraphs[1].words[0].confidence is None


def test_a_missed_word_gets_the_time_between_its_neighbours():
    edited = editing.retype(TALK, 0, 1, 1, "that")
    assert times(edited)[1] == ("that", 90, 100)
    assert edited.paragraphs[0].words[1].heard_as is None
    assert all(one in edited.paragraphs[0].words for one in TALK.paragraphs[0].words)


def test_a_missed_word_at_either_end_stays_in_its_paragraph():
    assert times(editing.retype(TALK, 1, 0, 0, "down"))[3] == ("down", 1000, 1000)
    assert times(editing.retype(TALK, 1, 3, 3, "side"))[6] == ("side", 1290, 1300)


def test_words_without_times_give_none():
    untimed = Transcript((Paragraph((Word("one"), Word("two"))),))
    assert times(editing.retype(untimed, 0, 1, 2, "too many")) == [
        ("one", None, None),
        ("too", None, None),
        ("many", None, None),
    ]


def test_a_word_changed_twice_still_stands_for_what_was_heard():
    once = editing.retype(TALK, 1, 2, 3, "key")
    twice = editing.retype(once, 1, 1, 3, "thekey")
    assert twice.paragraphs[1].words[1].replaced == TALK.paragraphs[1].words[1:3]
    assert editing.restore_all(twice) == TALK


def test_what_is_typed_as_it_was_heard_is_the_recognisers_own_again():
    changed = editing.retype(TALK, 1, 0, 3, "to key")
    back = editing.retype(changed, 1, 0, len(changed.paragraphs[1].words), "to the quay")
    assert all(one is other for one, other in zip(back.words, TALK.words, strict=True))


def test_restoring_a_word_brings_all_back_that_it_stands_for():
    changed = editing.retype(TALK, 0, 1, 3, "walked on and on")
    assert texts(editing.restore(changed, 3, 4))[0] == "so we went"
    assert editing.restore(TALK, 0, 7) is TALK


def test_many_places_are_replaced_at_once():
    edited = editing.replace_each(TALK, [(0, 1, "and then"), (2, 4, "came back to"), (6, 7, "")])
    assert texts(edited) == ["and then we came back to", "the quay", ""]
    assert [word.heard_as for word in edited.paragraphs[0].words] == ["so", None, None, "went", None, None]
    assert texts(editing.restore_all(edited)) == texts(TALK)


def test_paragraphs_are_parted_with_their_times_and_joined_again():
    parted = editing.split(TALK, 1, 1)
    assert [(part.start_ms, part.end_ms) for part in parted.paragraphs] == [
        (0, 300),
        (1000, 1090),
        (1100, 1300),
        (2000, 2100),
    ]
    assert editing.join(parted, 2) == TALK
    assert editing.split(TALK, 1, 0) is TALK
    assert editing.join(TALK, 0) is TALK


def test_a_stretch_is_given_to_another_speaker_and_paragraphs_are_parted_for_it():
    edited = editing.assign_speaker(TALK, 2, 5, "spk1")
    assert texts(edited) == ["so we", "went", "to the", "quay", "home"]
    assert [part.speaker for part in edited.paragraphs] == [None, "spk1", "spk1", None, None]
    assert all(one is other for one, other in zip(edited.words, TALK.words, strict=True))


def test_speakers_are_renamed_and_merged_everywhere():
    talk = Transcript((said("a", speaker="spk0"), said("b", speaker="spk1"), said("c", speaker="spk0")))
    named = editing.rename_speaker(editing.rename_speaker(talk, "spk0", " Ann  Lee "), "spk1", "Bob")
    assert named.names == (("spk0", "Ann Lee"), ("spk1", "Bob"))
    assert named.paragraphs is talk.paragraphs
    merged = editing.merge_speakers(named, "spk1", "spk0")
    assert [part.speaker for part in merged.paragraphs] == ["spk0"] * 3
    assert merged.names == (("spk0", "Ann Lee"),)
    assert editing.rename_speaker(named, "spk0", "").names == (("spk1", "Bob"),)


def test_keeping_marks_only_words_that_were_not_changed():
    changed = editing.retype(TALK, 0, 0, 1, "and")
    kept = editing.set_state(changed, [0, 1, 6], WordState.KEPT)
    assert [word.state for word in kept.words] == [
        WordState.CHANGED,
        WordState.KEPT,
        *[WordState.NOT_CHECKED] * 4,
        WordState.KEPT,
    ]
    assert kept.paragraphs[1] is TALK.paragraphs[1]
    assert editing.set_state(kept, [1], WordState.KEPT) is kept


@given(st.lists(st.tuples(st.integers(0, 100), st.integers(0, 100)), max_size=12))
def test_stretches_that_were_heard_stay_apart_and_in_order(stretches: list[tuple[int, int]]):
    transcript = Transcript()
    heard: set[int] = set()
    for start, end in stretches:
        transcript = editing.add_listened(transcript, start, end)
        heard.update(range(start, end))
    assert all(before[1] < after[0] for before, after in pairwise(transcript.listened))
    assert {ms for start, end in transcript.listened for ms in range(start, end)} == heard


def test_edits_reach_every_format():
    edited = editing.retype(editing.rename_speaker(NAMED, "spk0", "Ann"), 0, 1, 2, "Setúbal")
    for format_id in WORD_BY_WORD:
        text = exporters.by_id(format_id).render(edited, "title").decode()
        assert "Setúbal" in text
        assert "settle" not in text or format_id in ("csv", "json")  # which say what was heard, too
    for format_id in ("txt", "vtt", "json"):
        assert "Ann" in exporters.by_id(format_id).render(edited, "title").decode()


NAMED = Transcript((said("from", "settle", "by", "train", speaker="spk0"),))


def test_edits_reach_subtitles_where_only_utterances_have_times():
    words = tuple(Word(text) for text in ["we", "went", "home", "late"])
    utterances = (Utterance("we went", 0, 1000), Utterance("home late", 2000, 3000))
    untimed = Transcript((Paragraph(words),), utterances)
    edited = editing.retype(editing.retype(untimed, 0, 1, 2, "walked"), 0, 3, 3, "too")
    text = exporters.by_id("srt").render(edited, "title").decode()
    assert "we walked" in text
    assert "home too late" in text
    whole = Transcript(
        (Paragraph(words, 500, 4000),), (Utterance("other words than these", 0, 1000), Utterance("x", 1, 2))
    )
    text = exporters.by_id("srt").render(editing.retype(whole, 0, 0, 1, "they"), "title").decode()
    assert "they went home late" in text
    assert "00:00:00,500" in text


TEXTS = st.sampled_from(["a", "bb", "so", "the quay", "", "today we went", "字", "אב", "😀 x", "we"])


class Edits(RuleBasedStateMachine):
    """Any edits in any order; the recogniser's words are never lost."""

    @initialize(
        shape=st.lists(st.integers(0, 5), min_size=1, max_size=4),
        kind=st.sampled_from(["timed", "untimed", "impossible"]),
    )
    def open(self, shape: list[int], kind: str) -> None:
        parts = []
        place = 0
        for count in shape:
            words = []
            for _ in range(count):
                start = {"timed": place * 100, "untimed": None, "impossible": (place * 37) % 400}[kind]
                end = None if start is None else start + (90 if kind == "timed" else -5)
                words.append(Word(("so", "we", "went", "字", "אב", "😀")[place % 6], start, end, place % 3 / 2))
                place += 1
            parts.append(Paragraph(tuple(words)))
        self.kind = kind
        self.is_parted = False
        self.first = self.now = Transcript(tuple(parts))
        self.history: list[Transcript] = [self.now]

    def do(self, edited: Transcript) -> None:
        step = difference(self.now, edited)
        assert step.applied(self.now) == edited
        assert step.inverse.applied(edited) == self.now
        if edited is not self.now:
            self.history.append(edited)
        self.now = edited

    def places(self, data: st.DataObject) -> tuple[int, int]:
        count = sum(len(part.words) for part in self.now.paragraphs)
        begin = data.draw(st.integers(0, count))
        return begin, data.draw(st.integers(begin, min(count, begin + 6)))

    @rule(data=st.data(), text=TEXTS)
    def retype(self, data: st.DataObject, text: str) -> None:
        paragraph = data.draw(st.integers(0, len(self.now.paragraphs) - 1))
        first = data.draw(st.integers(0, len(self.now.paragraphs[paragraph].words)))
        last = data.draw(st.integers(first, len(self.now.paragraphs[paragraph].words)))
        before = self.now.paragraphs[paragraph].words
        self.do(editing.retype(self.now, paragraph, first, last, text))
        words = self.now.paragraphs[paragraph].words
        reads = [word.text for word in words if word.text]
        wanted = [word.text for word in (*before[:first],) if word.text] + text.split()
        assert reads == wanted + [word.text for word in before[last:] if word.text]

    @rule(data=st.data())
    def split_or_join(self, data: st.DataObject) -> None:
        paragraph = data.draw(st.integers(0, len(self.now.paragraphs) - 1))
        text = "".join(word.text for word in self.now.words)
        if data.draw(st.booleans()):
            word = data.draw(st.integers(0, len(self.now.paragraphs[paragraph].words)))
            after = self.now.paragraphs[paragraph].words[word : word + 1]
            # Words that stand for the same word have been parted: one brought back takes the time of both.
            self.is_parted |= any(one.state is WordState.CHANGED and not one.replaced for one in after)
            self.do(editing.split(self.now, paragraph, word))
        else:
            self.do(editing.join(self.now, paragraph))
        assert "".join(word.text for word in self.now.words) == text

    @rule(data=st.data())
    def restore(self, data: st.DataObject) -> None:
        self.do(editing.restore(self.now, *self.places(data)))

    @rule(data=st.data(), text=TEXTS)
    def replace_two(self, data: st.DataObject, text: str) -> None:
        begin, end = self.places(data)
        if begin < end:
            other = (end, end + 1, "again") if end < len(list(self.now.words)) else (begin, begin, "")
            self.do(
                editing.replace_each(
                    self.now, {(begin, end, text), other} if other[0] != other[1] else [(begin, end, text)]
                )
            )

    @rule(data=st.data(), speaker=st.sampled_from(["spk0", "spk1", None]))
    def assign(self, data: st.DataObject, speaker: str | None) -> None:
        begin, end = self.places(data)
        words = list(self.now.words)
        edges = words[begin : begin + 1] + words[end : end + 1]
        self.is_parted |= any(one.state is WordState.CHANGED and not one.replaced for one in edges)
        self.do(editing.assign_speaker(self.now, begin, end, speaker))

    @rule(data=st.data(), state=st.sampled_from([WordState.KEPT, WordState.NOT_CHECKED]))
    def keep(self, data: st.DataObject, state: WordState) -> None:
        self.do(editing.set_state(self.now, range(*self.places(data)), state))

    @precondition(lambda self: len(self.history) > 1)
    @rule()
    def undo(self) -> None:
        self.history.pop()
        self.now = self.history[-1]

    @invariant()
    def nothing_the_recogniser_said_is_lost(self) -> None:
        if not hasattr(self, "now"):
            return
        own = [
            own for word in self.now.words for own in (word.replaced if word.state is WordState.CHANGED else (word,))
        ]
        plain = [Word(word.text, word.start_ms, word.end_ms, word.confidence) for word in own]
        assert plain == list(self.first.words)
        restored = editing.restore_all(self.now)
        assert [word.text for word in restored.words] == [word.text for word in self.first.words]

    @invariant()
    def it_comes_back_from_the_disk(self) -> None:
        if not hasattr(self, "now"):
            return
        assert tuple(unpack(pack(part)) for part in self.now.paragraphs) == self.now.paragraphs
        assert codec.from_data(codec.to_data(self.now)) == self.now

    @invariant()
    def edits_make_no_overlap(self) -> None:
        if not hasattr(self, "now") or self.kind != "timed" or self.is_parted:
            return
        words = [word for word in self.now.words if word.start_ms is not None]
        assert all(word.start_ms <= word.end_ms for word in words)
        assert all(before.end_ms <= after.start_ms for before, after in pairwise(words))

    def teardown(self) -> None:
        if hasattr(self, "now"):
            for format_id in WORD_BY_WORD:
                try:
                    text = exporters.by_id(format_id).render(self.now, "title").decode()
                except NoTimesError:
                    continue
                assert all(word.text in text for word in self.now.words)


TestEdits = Edits.TestCase
TestEdits.settings = settings(
    max_examples=60, stateful_step_count=20, phases=(Phase.explicit, Phase.reuse, Phase.generate)
)


def test_a_reading_of_another_model_brings_its_own_times() -> None:
    words = tuple(
        Word(text, place * 1000, place * 1000 + 500) for place, text in enumerate(["we", "go", "home", "now"])
    )
    talk = Transcript((Paragraph(words[:1]), Paragraph(words[1:])))
    heard = (words[1], Word("right", 1600, 1700), Word("to", 1800, 1850))
    taken = editing.take_reading(talk, 1, 2, "go right to", heard)
    shown = [(word.text, word.start_ms, word.end_ms) for word in taken.words]
    assert shown[1:5] == [("go", 1000, 1500), ("right", 1600, 1700), ("to", 1800, 1850), ("home", 2000, 2500)]
    assert list(taken.words)[1] is words[1]
    assert editing.restore_all(taken) == talk
    other = editing.take_reading(talk, 2, 3, "Rome", (Word("rome", 2100, 2400),))
    assert list(other.words)[2] == Word("Rome", 2100, 2400, state=WordState.CHANGED, replaced=(words[2],))
    gone = editing.take_reading(talk, 2, 3, "", ())
    assert gone.text == "we\n\ngo now"


def test_words_that_are_put_in_where_somebody_speaks_get_the_time_of_that_speech() -> None:
    said = (Word("a", 0, 400), Word("b", 20_000, 20_400))
    talk = Transcript((Paragraph(said),), wordless=((6_000, 8_000),))
    edited = editing.retype(talk, 0, 1, 1, "xx yy")
    assert [(word.text, word.start_ms, word.end_ms) for word in edited.words][1:3] == [
        ("xx", 6_000, 7_000),
        ("yy", 7_000, 8_000),
    ]


def test_words_that_are_typed_letter_by_letter_behind_a_word_keep_the_time_up_to_the_next() -> None:
    talk = Transcript((Paragraph((Word("a", 0, 400), Word("b", 2_400, 2_800))),))
    typed = editing.retype(talk, 0, 0, 1, "a x")
    for text in ("a xx", "a xx y", "a xx yy"):
        typed = editing.retype(typed, 0, 0, len(typed.paragraphs[0].words) - 1, text)
    assert [(word.text, word.start_ms, word.end_ms) for word in typed.words] == [
        ("a", 0, 400),
        ("xx", 400, 1_400),
        ("yy", 1_400, 2_400),
        ("b", 2_400, 2_800),
    ]
