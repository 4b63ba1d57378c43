"""Files of other programs become transcripts, told by what is in them; whatever else they hold, nothing breaks."""

import json
from dataclasses import fields, replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sttgui import exporters, importers
from sttgui.domain import codec
from sttgui.domain.errors import (
    AnswerFailedError,
    FileEmptyError,
    FileMissingError,
    FileRefusedError,
    FileUnreadableError,
    ImportDamagedError,
    ImportNewerError,
    ImportTooLargeError,
    NoTranscriptError,
    NoWordsError,
)
from sttgui.domain.jobs import Marker
from sttgui.domain.transcript import (
    Insight,
    OtherReading,
    Paragraph,
    SecondOpinion,
    Timing,
    Transcript,
    Utterance,
    Word,
    WordState,
)
from sttgui.importers import registry
from sttgui.importers.registry import read_data
from tests.importers.samples import (
    CTM,
    DEEPGRAM,
    FASTER_WHISPER,
    JSON,
    SAMPLES,
    SRT,
    TEXT,
    TEXTGRID,
    VTT,
    WHISPER_CPP,
    WHISPERX,
)

NAME = "talk.any"


def read(text: str, encoding: str = "utf-8") -> importers.Imported:
    return read_data(text.encode(encoding), NAME)


def words_of(imported: importers.Imported) -> list[tuple[str, int | None]]:
    return [(word.text, word.start_ms) for word in imported.transcript.words]


@pytest.mark.parametrize("name", SAMPLES)
def test_each_format_is_known_by_its_content_and_keeps_its_words(name: str):
    found = read(SAMPLES[name])
    assert " ".join(text for text, _ in words_of(found)).replace(" .", ".").lower() in (
        TEXT.lower(),
        TEXT.replace(".", "").lower(),
    )
    assert found.is_plain == (name == "plain text")


@pytest.mark.parametrize("name", [*JSON, "the service", "CTM", "TextGrid"])
def test_words_have_their_times_where_the_format_has_them(name: str):
    starts = [start for _, start in words_of(read(SAMPLES[name]))]
    later = 500 if name == "TextGrid" else 0
    assert starts == [0, 500, 1000, 1500, *(2000 + later, 2500 + later, 3000 + later)]


@pytest.mark.parametrize("name", ["SRT", "VTT"])
def test_words_of_subtitles_have_no_times_and_their_phrases_do(name: str):
    transcript = read(SAMPLES[name]).transcript
    assert not transcript.has_times
    assert [(one.start_ms, one.end_ms) for one in transcript.utterances] == [(0, 1900), (2000, 3400)]


@pytest.mark.parametrize("name", [*(name for name in JSON if name not in ("OpenAI", "Transformers")), "CTM"])
def test_words_have_their_confidence(name: str):
    assert {word.confidence for word in read(SAMPLES[name]).transcript.words} == {0.9}


def test_speakers_are_kept_where_there_are_any():
    def speakers(text: str) -> list[str | None]:
        return [part.speaker for part in read(text).transcript.paragraphs]

    assert speakers(json.dumps(DEEPGRAM)) == ["spk0"]
    assert speakers(json.dumps(WHISPERX)) == ["SPEAKER_00", "SPEAKER_01"]
    assert speakers(VTT) == ["Anna", "Ben"]
    assert speakers(SRT.replace("\nThe", "\n[SPEAKER_00]: The").replace("\nUse", "\nSPEAKER_01: Use")) == [
        "SPEAKER_00",
        "SPEAKER_01",
    ]
    assert {word.speaker for word in read(json.dumps(WHISPERX)).transcript.words} == {"SPEAKER_00", "SPEAKER_01"}


def test_whisper_cpp_names_its_model_and_puts_the_pieces_of_words_together():
    transcript = read(json.dumps(WHISPER_CPP)).transcript
    assert (transcript.model, transcript.language) == ("base.en", "en")
    assert [word.text for word in transcript.words] == TEXT.split()


def test_characters_that_whisper_cpp_cut_in_two_are_whole_again():
    letter = "船".encode()
    token = {"offsets": {"from": 0, "to": 300}, "p": 0.5}
    segment = {"offsets": {"from": 0, "to": 600}, "text": "船来了", "tokens": []}
    data = json.dumps({"result": {"language": "zh"}, "transcription": [segment]}, ensure_ascii=False).encode()
    pieces = b",".join(
        json.dumps({**token, "text": "TEXT"}).encode().replace(b"TEXT", piece)
        for piece in (letter[:1], letter[1:], "来".encode(), "了".encode())
    )
    found = read_data(data.replace(b'"tokens": []', b'"tokens": [' + pieces + b"]"), NAME)
    assert [word.text for word in found.transcript.words] == ["船", "来", "了"]
    assert found.transcript.has_times


def test_stamps_of_web_subtitles_are_times_of_words_and_lines_that_roll_up_are_there_once():
    text = (
        "WEBVTT\nKind: captions\nLanguage: en\n\n00:00.000 --> 00:02.000\n \n"
        "the<00:00:00.500><c> fog</c><00:00:01.000><c> came in</c>\n\n"
        "00:02.000 --> 00:02.010\nthe fog came in\n \n\n"
        "00:02.010 --> 00:04.000\nthe fog came in\nat<00:00:02.500><c> night</c>\n"
    )
    assert words_of(read(text)) == [
        ("the", 0), ("fog", 500), ("came", 1000), ("in", None), ("at", 2010), ("night", 2500)
    ]  # fmt: skip
    assert read(text).transcript.language == "en"
    assert [word.end_ms for word in read(text).transcript.words] == [500, 1000, None, None, 2500, 4000]


def test_a_textgrid_has_markers_and_no_sounds_of_speech():
    found = read(TEXTGRID)
    assert found.markers == (Marker(1250, 'the "door" again'),)
    assert "DH" not in found.transcript.text
    assert found.transcript.duration_ms == 5000


def test_the_short_form_of_a_textgrid_is_read_too():
    short = '"ooTextFile"\n"TextGrid"\n0\n2\n<exists>\n2\n'
    for name, said in (("Anna", "come in"), ("Ben", "thank you")):
        short += f'"IntervalTier"\n"{name}"\n0\n2\n2\n0\n1\n"{said}"\n1\n2\n""\n'
    found = read(f'File type = "ooTextFile"\nObject class = "TextGrid"\n\n{short.split(chr(10), 2)[2]}').transcript
    assert [(part.speaker, part.text, part.start_ms) for part in found.paragraphs] == [
        ("Anna", "come in", 0), ("Ben", "thank you", 0)
    ]  # fmt: skip


def test_a_ctm_has_channels_speakers_and_the_first_of_alternatives():
    text = (
        "talk A 0.0 0.5 yes 0.9 lex Anna\ntalk B 0.6 0.4 no 0.8 lex unknown\n"
        "talk A * * <ALT_BEGIN>\ntalk A 2.0 0.3 or\ntalk A * * <ALT>\ntalk A 2.0 0.3 ore\ntalk A * * <ALT_END>\n"
        "talk A 3.0 0.3 <eps>\n"
    )
    assert [(word.text, word.channel, word.speaker) for word in read(text).transcript.words] == [
        ("yes", 0, "Anna"), ("no", 1, None), ("or", 0, None)
    ]  # fmt: skip
    with pytest.raises(ImportDamagedError, match="2 recordings"):
        read(CTM + "other 1 0.0 0.1 word\n")


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "cp1252"])
@pytest.mark.parametrize(
    "text", [SRT.replace("stairs", "Straße"), json.dumps({"text": "Use the Straße."}, ensure_ascii=False)]
)
def test_text_is_read_in_every_encoding(encoding: str, text: str):
    assert "Use the Straße." in read(text, encoding).transcript.text


def test_what_cannot_be_taken_is_refused_in_one_clear_sentence(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    for data, kind in (
        (b"", FileEmptyError),
        (b" \n", FileEmptyError),
        (b"{", NoTranscriptError),
        (b"<html><body>404</body></html>", NoTranscriptError),
        (b'{"name": "settings", "size": [1, 2]}', NoTranscriptError),
        (b"[1, 2, 3]", NoTranscriptError),
        (b"ID3\0\0\0\0\0", NoTranscriptError),
        (b'{"status": "error", "error": "too loud"}', AnswerFailedError),
        (b'{"status": "processing", "id": "a"}', AnswerFailedError),
        (b"1\n00:00:00,000 --> 00:00:01,000\n\n", ImportDamagedError),
        (TEXTGRID[:300].encode(), ImportDamagedError),
        (b'File type = "ooTextFile"\nObject class = "TextGrid"\n0 1 <exists> 0', NoWordsError),
        (b'{"format": "wordlight-transcript", "transcript": {"version": 99}}', ImportNewerError),
        (b'{"format": "wordlight-transcript", "transcript": []}', ImportDamagedError),
    ):
        with pytest.raises(FileRefusedError) as caught:
            read_data(data, NAME)
        assert type(caught.value) is kind, data
        assert NAME in str(caught.value)
    with pytest.raises(FileMissingError):
        importers.read(tmp_path / "gone.srt")
    with pytest.raises(FileUnreadableError):
        importers.read(tmp_path)
    monkeypatch.setattr(registry, "SIZE", 100)
    (tmp_path / "large.srt").write_text(SRT * 3)
    with pytest.raises(ImportTooLargeError):
        importers.read(tmp_path / "large.srt")


def test_text_is_told_from_sound(tmp_path: Path):
    for data, is_text in (
        (SRT.encode(), True),
        ("Straße".encode("utf-16"), True),
        (b"RIFF\0\0\0\0WAVE", False),
        (b"", False),
    ):
        (tmp_path / "a").write_bytes(data)
        assert importers.may_be_transcript(tmp_path / "a") is is_text
    assert not importers.may_be_transcript(tmp_path / "gone")


# Every transcript that there can be

TEXTS = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=12)
NAMES = st.none() | TEXTS
TIMES = st.none() | st.integers(0, 10**8)
SCORES = st.none() | st.floats(0, 1)
CHANNELS = st.none() | st.integers(0, 3)


def ordered(value: Any) -> Any:
    """Ends no sooner than it begins."""
    return (
        value
        if None in (value.start_ms, value.end_ms) or value.end_ms >= value.start_ms
        else replace(value, end_ms=None)
    )


HEARD = st.builds(Word, TEXTS, TIMES, TIMES, SCORES, NAMES, CHANNELS).map(ordered)
CHANGED = st.builds(
    lambda word, replaced: replace(word, state=WordState.CHANGED, replaced=tuple(replaced)),
    HEARD,
    st.lists(HEARD, max_size=2),
)
KEPT = HEARD.map(lambda word: replace(word, state=WordState.KEPT))
PARAGRAPHS = st.builds(
    Paragraph, st.lists(HEARD | KEPT | CHANGED, max_size=5).map(tuple), TIMES, TIMES, NAMES, CHANNELS
).map(ordered)


def with_second(transcript: Transcript) -> Transcript:
    count = sum(len(word.replaced) if word.state is WordState.CHANGED else 1 for word in transcript.words)
    readings = tuple(OtherReading(at, at + 1, (Word("other", 0, 5),), at % 2 == 0) for at in range(0, count, 2))
    return replace(transcript, second=SecondOpinion("tiny", readings))


PLAIN = st.builds(
    Transcript,
    st.lists(PARAGRAPHS, max_size=4).map(tuple),
    st.lists(st.builds(Utterance, TEXTS, TIMES, TIMES, NAMES, CHANNELS, SCORES).map(ordered), max_size=3).map(tuple),
    NAMES,
    TIMES,
    CHANNELS,
    NAMES,
    NAMES,
    st.lists(st.builds(Insight, TEXTS, TEXTS, NAMES, SCORES, TIMES, TIMES).map(ordered), max_size=2).map(tuple),
    st.lists(TEXTS, max_size=2).map(tuple),
    st.none() | st.floats(0, 99),
    st.dictionaries(TEXTS.filter(bool), TEXTS.filter(bool), max_size=3).map(lambda names: tuple(names.items())),
    st.sampled_from([(), ((0, 5), (9, 20))]),
    SCORES,
    st.none(),
    st.none() | st.just(Timing()) | st.builds(Timing, TEXTS, st.sampled_from([(), ((0, 5), (9, 20))])),
    st.sampled_from([(), ((0, 5), (9, 20))]),
)
TRANSCRIPTS = PLAIN | PLAIN.map(with_second)


@settings(max_examples=60)
@given(TRANSCRIPTS, TEXTS, TEXTS, st.lists(st.builds(Marker, st.integers(0, 10**7), TEXTS)).map(sorted))
def test_our_own_json_comes_back_whole(transcript: Transcript, title: str, notes: str, markers: list[Marker]):
    data = exporters.by_id("json").render(transcript, title, markers, exporters.Options(notes=notes))
    found = read_data(data, NAME)
    assert found.transcript == transcript
    assert (found.title, found.notes) == (title, notes)
    assert list(found.markers) == markers


def test_whatever_the_codec_writes_is_read_here_too():
    """Who adds a field to a transcript adds how a file from elsewhere is trusted with it."""
    full = [
        Word("a", 1, 2, 0.5, "s", 1, WordState.CHANGED, (Word("b", 1, 2, 0.5, "s", 1),)),
        Paragraph((Word("a"),), 1, 2, "s", 1),
        Utterance("a", 1, 2, "s", 1, 0.5),
        Insight("topic", "a", "l", 0.5, 1, 2),
        OtherReading(0, 1, (Word("b"),), is_missing=True),
    ]
    whole = Transcript(
        (replace(full[1], words=(full[0],)),), (full[2],), "en", 5, 1, "m", "s", (full[3],), ("w",), 0.5,
        (("s", "Anna"),), ((0, 1),), 0.5, SecondOpinion("tiny", (full[4],)), Timing("tiny", ((0, 1),)), ((3, 4),),
    )  # fmt: skip
    for value in (*full, whole, whole.second, whole.timing):
        empty = [one.name for one in fields(value) if getattr(value, one.name) in (None, (), "")]
        assert not empty, f"{type(value).__name__} has a field this test knows nothing of"
    assert read_data(exporters.by_id("json").render(whole, "t"), NAME).transcript == whole


def test_unknown_fields_of_our_own_json_are_passed_over():
    data = codec.to_data(Transcript((Paragraph((Word("hello", 0, 5),)),)))
    data["paragraphs"][0]["words"][0]["later"] = {"a": 1}
    data["later"] = [1]
    found = read(json.dumps({"format": "wordlight-transcript", "transcript": data, "later": 1}))
    assert [word.text for word in found.transcript.words] == ["hello"]


# Whatever a file may hold

ANYTHING = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | TEXTS | st.just("\ud800") | st.just(10**400),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(TEXTS, inner, max_size=4),
    max_leaves=10,
)


def usable(transcript: Transcript) -> None:
    """What a library can keep and every export can write."""
    for word in transcript.words:
        assert word.text.encode()
        for ms in (word.start_ms, word.end_ms):
            assert ms is None or 0 <= ms < 10**13
        assert word.start_ms is None or word.end_ms is None or word.start_ms <= word.end_ms
        assert word.confidence is None or 0 <= word.confidence <= 1
    json.dumps(codec.to_data(transcript), ensure_ascii=False, allow_nan=False).encode()


def tried(data: bytes) -> None:
    try:
        found = read_data(data, NAME)
    except FileRefusedError as error:
        said = str(error)
    else:
        usable(found.transcript)
        said = NAME
    assert said.count(NAME) == 1


@given(st.binary(max_size=300))
def test_any_bytes_are_read_or_refused(data: bytes):
    tried(data)


@given(st.sampled_from(sorted(SAMPLES)), st.data())
def test_damaged_files_are_read_or_refused(name: str, data: st.DataObject):
    whole = SAMPLES[name].encode()
    at = data.draw(st.integers(0, len(whole)))
    tried(whole[:at] + data.draw(st.binary(max_size=8)) + whole[at + data.draw(st.integers(0, 40)) :])


def _put_in(value: Any, path: list[int], what: Any) -> Any:
    """Some JSON with one part of it replaced."""
    if not path or not isinstance(value, dict | list) or not value:
        return what
    names = list(value) if isinstance(value, dict) else range(len(value))
    name = names[path[0] % len(names)]
    inner = _put_in(value[name], path[1:], what)
    return {**value, name: inner} if isinstance(value, dict) else [*value[:name], inner, *value[name + 1 :]]


OWN = json.loads(
    exporters.by_id("json").render(
        with_second(Transcript((Paragraph((Word("a", 0, 5, 0.5, "s", 0), Word("b", 5, 9, state=WordState.KEPT))),))),
        "t",
    )
)


@given(st.sampled_from([*JSON.values(), OWN]), st.lists(st.integers(0, 20), max_size=7), ANYTHING)
def test_any_value_in_any_place_of_json_is_read_or_refused(whole: Any, path: list[int], what: Any):
    tried(json.dumps(_put_in(whole, path, what)).encode())


def test_json_made_to_break_readers_is_refused_or_read():
    tried(b"[" * 200_000)
    tried(b'{"text":' * 100_000)
    tried(b'{"text": "a", "words": [{"word": "a", "start": ' + b"9" * 5000 + b"}]}")
    tried(b'{"segments": [{"start": NaN, "end": Infinity, "text": "a"}, {"start": -5e300, "end": -1, "text": "b"}]}')
    tried(
        json.dumps(
            {
                "format": "wordlight-transcript",
                "transcript": {
                    **codec.to_data(Transcript()),
                    "paragraphs": [
                        {
                            "words": [
                                {
                                    "text": "a\ud800\0",
                                    "start_ms": -5,
                                    "end_ms": 10**30,
                                    "confidence": 7,
                                    "state": "gone",
                                }
                            ]
                        }
                    ],
                },
            }
        ).encode()
    )
    deep: Any = "a"
    for _ in range(200):
        deep = {"replaced": [deep], "text": "a", "state": "changed"}
    tried(
        json.dumps(
            {"format": "wordlight-transcript", "transcript": {"version": 1, "paragraphs": [{"words": [deep]}]}}
        ).encode()
    )
    tried(
        b'File type = "ooTextFile"\nObject class = "TextGrid"\n'
        b'0 1 <exists> 999999999999 "IntervalTier" "a" 0 1 99999999'
    )
    tried(FASTER_WHISPER[0]["text"].encode() * 1000)


def test_a_file_made_to_take_for_ever_does_not():
    """With the square of its size, each would take hours."""
    long = 200_000
    cue = "1\n00:00:00,000 --> 00:00:01,000\n"
    tier = 'File type = "ooTextFile"\nObject class = "TextGrid"\n0 1 <exists> 1 "IntervalTier" "{}" 0 1 1 0 1 "a"'
    for text in (
        cue + " " * long + "x",
        "WEBVTT\n\n00:00.000 --> 00:01.000\n<v" + " " * long + "x",
        cue + "<b " * (long // 4),
        cue + "{\\" * (long // 4),
        cue + "a" * long,
        "WEBVTT\n\n00:00.000 --> 00:01.000\n" + "<00:00:00.500>" * (long // 4),
        tier.format("-" * long),
        tier.format("a" * long + "words"),
        tier.format("a")[:-2] + '"' * long,
        "a 1 0.0 0.1 word\n" + "a " * (long // 4),
        json.dumps({"transcription": [{"text": "a"}], "params": {"model": "a" * long + "/"}}),
        json.dumps({"transcription": [{"text": "a", "tokens": [{"text": "\udce8"}] * (long // 4)}]}),
        json.dumps({"text": "a" * long, "words": [{"word": "a"}] * (long // 10)}),
    ):
        tried(text.encode())


# What we write and read again

TALK = Transcript(
    (
        Paragraph(
            tuple(Word(text, at * 400, at * 400 + 300, 0.5) for at, text in enumerate(TEXT.split())), 0, 2700, "Anna"
        ),
        Paragraph((Word("Thank", 4000, 4300, 0.5), Word("you.", 4400, 4700, 0.5)), 4000, 4700, "Ben"),
    ),
    duration_ms=6000,
)


@pytest.mark.parametrize("format_id", ["json", "textgrid", "ctm", "srt", "vtt"])
def test_what_we_export_is_read_again(format_id: str):
    found = read_data(exporters.by_id(format_id).render(TALK, "talk", (Marker(1000),)), NAME)
    assert [word.text for word in found.transcript.words] == [word.text for word in TALK.words]
    if format_id in ("json", "textgrid", "vtt"):
        assert [part.speaker for part in found.transcript.paragraphs] == ["Anna", "Ben"]
    if format_id in ("json", "textgrid", "ctm"):
        assert [word.start_ms for word in found.transcript.words] == [word.start_ms for word in TALK.words]
    if format_id in ("json", "textgrid"):
        assert found.markers == (Marker(1000),)
