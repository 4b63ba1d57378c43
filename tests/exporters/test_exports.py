"""What each format writes, for transcripts of every shape."""

import io
import json
import re
import zipfile
from collections import Counter
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sttgui import exporters
from sttgui.domain import codec
from sttgui.domain.errors import NoTimesError
from sttgui.domain.jobs import Marker
from sttgui.domain.transcript import Paragraph, Transcript, Utterance, Word, WordState, text_words
from sttgui.exporters.cues import Cue
from sttgui.exporters.cues import cues as cues_within
from sttgui.exporters.limits import Limits
from sttgui.exporters.timed import width

LIMITS = Limits()
LINE_WIDTH, LONGEST_MS = LIMITS.line_width, LIMITS.longest_ms
TEXT = (
    "When the fog came in, the keeper lit the lamp and rang the bell every minute, all night long. "
    "Nobody slept. In the morning the ship lay safe behind the island, and her crew was drinking coffee."
)

pytestmark = pytest.mark.usefixtures("qapp")  # one for all, instead of one for each PDF


def spoken(text: str, start_ms: int = 0, word_ms: int = 300, speaker: str | None = None) -> Paragraph:
    words = tuple(
        Word(part, start_ms + place * word_ms, start_ms + place * word_ms + word_ms - 50, 0.5)
        for place, part in enumerate(text.split())
    )
    return Paragraph(words, words[0].start_ms, words[-1].end_ms, speaker)


def cues(transcript: Transcript, limits: Limits = LIMITS) -> list[Cue]:
    return cues_within(transcript, limits)


def rendered(format_id: str, transcript: Transcript, markers: tuple[Marker, ...] = ()) -> str:
    return exporters.by_id(format_id).render(transcript, "title", markers).decode("utf-8")


def shown(data: bytes) -> str:
    """All of a file that is text, also where it is packed; nothing of a PDF, which test_pages.py looks at."""
    if data.startswith(b"%PDF"):
        return ""
    if data.startswith(b"{\\rtf"):
        return re.sub(r"\\u(-?\d+)\?", lambda found: chr(int(found[1]) % 65536), data.decode("ascii"))
    if not data.startswith(b"PK"):
        return data.decode("utf-8")
    with zipfile.ZipFile(io.BytesIO(data)) as packed:
        return "\n".join(packed.read(name).decode("utf-8", "replace") for name in packed.namelist())


TALK = Transcript((spoken(TEXT, speaker="spk0"), spoken("Were you afraid? A little.", 20_000, speaker="spk1")))
NO_TIMES = Transcript((Paragraph((Word("only"), Word("text"))),))


def test_text_has_paragraphs_and_names_a_speaker_where_one_begins():
    assert rendered("txt", TALK) == f"Speaker 1: {TEXT}\n\nSpeaker 2: Were you afraid? A little.\n"


def test_subtitles_fit_the_screen_and_never_overlap():
    found = cues(TALK)
    assert all(len(line) <= LINE_WIDTH for cue in found for line in cue.lines)
    assert all(len(cue.lines) <= 2 and cue.end_ms - cue.start_ms <= LONGEST_MS for cue in found)
    assert all(before.end_ms <= after.start_ms for before, after in pairwise(found))
    assert " ".join(line for cue in found for line in cue.lines) == f"{TEXT} Were you afraid? A little."


def test_srt_counts_its_subtitles_and_writes_times_with_a_comma():
    blocks = rendered("srt", TALK).strip().split("\r\n\r\n")
    assert [block.split("\r\n")[0] for block in blocks] == [str(number) for number in range(1, len(blocks) + 1)]
    assert all(
        re.fullmatch(r"\d\d:\d\d:\d\d,\d{3} --> \d\d:\d\d:\d\d,\d{3}", block.split("\r\n")[1]) for block in blocks
    )


def test_vtt_escapes_what_would_be_markup():
    text = rendered("vtt", Transcript((spoken("if a<b & c>d --> stop"),)))
    assert text.startswith("WEBVTT\n\n")
    assert "a&lt;b &amp; c&gt;d --&gt; stop" in text


def test_an_arrow_in_the_words_is_no_line_of_times_in_srt():
    assert rendered("srt", Transcript((spoken("left --> right"),))).count("-->") == 1


def test_an_edit_is_in_every_format():
    word = Word("Setúbal", 0, 400, 0.3, state=WordState.CHANGED, replaced=(Word("settle"),))
    transcript = Transcript((Paragraph((word,), 0, 400),), (Utterance("settle", 0, 400),))
    for known in (one for one in exporters.formats() if one.id != "pdf"):
        text = shown(known.render(transcript, "title"))
        assert "Setúbal" in text or known.id == "rttm", known.name  # which has no words
        assert "settle" not in text or known.group is exporters.Group.DATA, known.name


@pytest.mark.parametrize("format_id", ["srt", "vtt"])
def test_without_times_there_are_no_subtitles(format_id: str):
    with pytest.raises(NoTimesError):
        rendered(format_id, NO_TIMES)


def test_utterances_become_subtitles_where_words_have_no_times():
    transcript = Transcript(NO_TIMES.paragraphs, (Utterance("only text", 1000, 2500),))
    assert "00:00:01,000 --> 00:00:02,500\r\nonly text" in rendered("srt", transcript)


@pytest.mark.parametrize("known", exporters.formats(), ids=lambda known: known.id)
def test_an_empty_transcript_is_an_empty_file_of_its_kind(known: exporters.Format):
    assert "hello" not in shown(known.render(Transcript(), "title"))


def test_json_holds_everything():
    data = json.loads(rendered("json", TALK))
    assert data["title"] == "title"
    assert codec.from_data(data["transcript"]) == TALK


def phrases(*said: tuple[str, int | None, int | None, str | None]) -> Transcript:
    """A transcript whose words have no times."""
    paragraph = Paragraph(tuple(Word(word) for text, *_ in said for word in text_words(text)))
    return Transcript((paragraph,), tuple(Utterance(*phrase) for phrase in said))


def lines_of(transcript: Transcript) -> list[tuple[int, int, str]]:
    return [(cue.start_ms, cue.end_ms, " ".join(cue.lines)) for cue in cues(transcript)]


def test_a_phrase_without_a_time_has_that_between_its_neighbours():
    transcript = phrases(("One.", 0, 2000, None), ("Two.", None, None, None), ("Three.", 6000, 7000, None))
    assert lines_of(transcript) == [(0, 1920, "One."), (2000, 3000, "Two."), (6000, 7000, "Three.")]


@pytest.mark.parametrize("missing", [0, 1, 2])
def test_a_phrase_without_a_time_is_shown_where_its_neighbours_leave_none(missing: int):
    said = [("One is said.", 0, 2000, None), ("Two is said.", 2000, 4000, None), ("Three is said.", 4000, 6000, None)]
    said[missing] = (said[missing][0], None, None, None)
    found = lines_of(phrases(*said))
    assert " ".join(text for *_, text in found) == "One is said. Two is said. Three is said."
    assert all(end_ms - start_ms >= 500 for start_ms, end_ms, _ in found)


def test_what_the_phrases_leave_out_is_in_the_subtitles_too():
    transcript = Transcript(
        (Paragraph(tuple(map(Word, ["Zero.", "One.", "Two.", "Three.", "Four."]))),),
        (Utterance("One.", 1000, 2000), Utterance("Three.", 6000, 7000)),
    )
    assert [text for *_, text in lines_of(transcript)] == ["Zero.", "One.", "Two.", "Three.", "Four."]


def test_paragraphs_become_subtitles_where_only_they_have_times():
    transcript = Transcript((Paragraph((Word("Hello"),), 1000, 2500), Paragraph((Word("there"),), None, None)))
    assert lines_of(transcript) == [(1000, 2420, "Hello"), (2500, 3500, "there")]


def test_an_edit_is_in_the_subtitles_where_a_phrase_has_no_time():
    word = Word("Setúbal", state=WordState.CHANGED, replaced=(Word("set"), Word("to"), Word("ball")))
    transcript = Transcript(
        (Paragraph((word, Word("waits."))),), (Utterance("set to ball", None), Utterance("waits.", 3000, 4000))
    )
    assert " ".join(text for *_, text in lines_of(transcript)) == "Setúbal waits."


def test_text_without_blanks_is_cut_into_lines():
    for text in (
        "今天我们讨论预算问题。然后用Excel决定下一步的计划。最后回答大家的问题，谢谢大家参加会议。",
        "昨日は2025年でしたが、今日の会議ではAIについて話し合いましょう。皆さんよろしくお願いします。",
        "วันนี้เราจะพูดคุยเรื่องงบประมาณและแผนการในอนาคตของบริษัทเพื่อให้ทุกคนเข้าใจตรงกันในวันนี้และวันต่อไป",
        "ថ្ងៃនេះយើងនឹងនិយាយអំពីថវិកានិងផែនការរបស់ក្រុមហ៊ុននៅពេលអនាគតដើម្បីឱ្យអ្នកទាំងអស់គ្នាយល់",
        "ຄຳສັບທີ່ຍາວຫຼາຍທີ່ບໍ່ມີຊ່ອງຫວ່າງລະຫວ່າງຄຳສັບແລະຕ້ອງຖືກຕັດອອກເປັນຫຼາຍແຖວເພື່ອໃຫ້ອ່ານໄດ້",
        "ယနေ့ကျွန်ုပ်တို့သည်ဘတ်ဂျက်နှင့်ကုမ္ပဏီ၏အနာဂတ်အစီအစဉ်များအကြောင်းဆွေးနွေးကြမည်ဖြစ်ပါသည်",
        "https://example.org/" + "a" * 3000,
    ):
        found = cues(phrases((text, 0, 200_000, None)))
        assert all(width(line) <= LINE_WIDTH and len(cue.lines) <= 2 for cue in found for line in cue.lines)
        assert "".join(line for cue in found for line in cue.lines) == text


def test_a_word_with_times_is_cut_too_and_keeps_its_blanks():
    words = (Word("ครับ วันนี้", 0, 900), Word("x" * 100, 2000, 4000), Word("end", 4000, 4500))
    [first, *others] = lines_of(Transcript((Paragraph(words),)))
    assert first == (0, 1000, "ครับ วันนี้")
    assert " ".join(text for *_, text in others) == f"{'x' * 40} {'x' * 40} {'x' * 20} end"


def test_people_who_talk_at_once_share_a_subtitle():
    at_once = Transcript((spoken(TEXT, 0, speaker="A"), spoken(TEXT.upper(), 200, speaker="B")))
    found = cues(at_once)
    assert all(before.end_ms <= after.start_ms for before, after in pairwise(found))
    assert all(cue.end_ms - cue.start_ms >= 900 and len(cue.lines) <= 2 for cue in found)
    assert all(line.startswith("- ") and len(line) <= LINE_WIDTH for cue in found for line in cue.lines)
    for speaker, text in (("A", TEXT), ("B", TEXT.upper())):
        own = [line[2:] for cue in found for voice, line in zip(cue.voices, cue.lines, strict=True) if voice == speaker]
        assert " ".join(own) == text
    assert "<v A>- When the fog" in rendered("vtt", Transcript(at_once.paragraphs, names=(("A", "A"),)))
    late = [
        min(abs(cue.start_ms - word.start_ms) for word in at_once.words if word.start_ms is not None) for cue in found
    ]
    assert max(late) < 1500


def test_a_word_thrown_in_does_not_take_the_subtitle_away():
    transcript = Transcript((spoken("This is what she has to say.", 0, speaker="A"), spoken("Yes.", 900, speaker="B")))
    assert lines_of(transcript) == [(0, 2118, "- This is what she has to say. - Yes.")]


@pytest.mark.parametrize(
    ("said", "shown"),
    [
        ("Use Vec<String> now", "Use Vec‹String› now"),
        ("a <b class='x'> c", "a ‹b class='x'› c"),
        ("an open <tag", "an open ‹tag"),
        ("a {curly} one", "a ❴curly❵ one"),
        (r"{\an8}top", r"❴\an8❵top"),
        (r"C:\new\Names\home", r"C:∖new∖Names∖home"),
        ("3 < 4 and 5 > 2", "3 < 4 and 5 > 2"),
        ("left --> right", "left → right"),
    ],
)
def test_srt_text_that_players_take_for_markup_is_seen(said: str, shown: str):
    assert rendered("srt", Transcript((spoken(said),))).split("\r\n")[2:-1] == [shown]


def test_what_cannot_be_seen_makes_no_subtitle():
    transcript = Transcript((Paragraph((Word("\u200b", 0, 500), Word("Hello.", 600, 900))),))
    assert lines_of(transcript) == [(600, 1600, "Hello.")]
    assert lines_of(phrases(("\u200b\ufeff", 0, 500, None), ("Hello.", 600, 900, None))) == [(600, 1600, "Hello.")]


times = st.none() | st.integers(0, 100_000)
said = st.text(st.sampled_from("ab 你é。ก็\u200b<{"), min_size=1, max_size=100)


@given(st.lists(st.tuples(said, times, times, st.sampled_from([None, "A", "B"])), max_size=6))
def test_every_phrase_with_text_is_in_the_subtitles(found: list[tuple[str, int | None, int | None, str | None]]):
    transcript = phrases(*found)
    try:
        shown = cues(transcript)
    except NoTimesError:
        return
    assert all(0 <= cue.start_ms < cue.end_ms for cue in shown)
    assert all(before.end_ms <= after.start_ms for before, after in pairwise(shown))
    assert all(width(line) <= LINE_WIDTH for cue in shown for line in cue.lines)
    spoken_letters = Counter(letter for text, *_ in found for letter in text if letter.isalnum())
    assert (
        Counter(letter for cue in shown for line in cue.lines for letter in line if letter.isalnum()) == spoken_letters
    )


words = st.builds(
    Word,
    st.text(min_size=1, max_size=60).filter(str.strip),
    times,
    times,
    st.none() | st.floats(0, 1),
    st.sampled_from([None, "spk0", "A"]),
)
paragraphs = st.lists(words, min_size=1, max_size=12).map(lambda found: Paragraph(tuple(found)))


@given(st.lists(paragraphs, max_size=4).map(lambda found: Transcript(tuple(found))))
def test_whatever_the_times_say_subtitles_are_in_order_and_apart(transcript: Transcript):
    try:
        found = cues(transcript)
    except NoTimesError:
        return
    assert all(0 <= cue.start_ms < cue.end_ms for cue in found)
    assert all(before.end_ms <= after.start_ms for before, after in pairwise(found))


@given(st.lists(paragraphs, max_size=4).map(lambda found: Transcript(tuple(found))))
def test_a_transcript_as_data_comes_back_the_same(transcript: Transcript):
    assert codec.from_data(json.loads(json.dumps(codec.to_data(transcript)))) == transcript


@pytest.mark.parametrize("data", [{}, {"version": 99, "paragraphs": []}, {"version": 1, "paragraphs": [3]}])
def test_foreign_data_is_refused(data: dict[str, object]):
    with pytest.raises(ValueError, match="transcript"):
        codec.from_data(data)


def test_markers_of_the_recording_are_in_every_format_that_has_a_place_for_them():
    markers = (Marker(1_500), Marker(3_661_250))
    assert rendered("txt", TALK, markers) == rendered("txt", TALK) + "\nMarkers\n00:00:01\n01:01:01\n"
    web = rendered("vtt", TALK, markers)
    note = "NOTE Markers: 00:00:01.500, 01:01:01.250\n\n"
    assert note in web
    assert web.replace(note, "") == rendered("vtt", TALK)
    data = json.loads(rendered("json", TALK, markers))
    assert data.pop("markers_ms") == [1_500, 3_661_250]
    assert data == json.loads(rendered("json", TALK))
    assert rendered("srt", TALK, markers) == rendered("srt", TALK)
