"""Formats of speech research are read back with the words, speakers and times of the transcript, by other programs too
where they are here.
"""

from __future__ import annotations

import re
import shutil
import subprocess
from collections.abc import Mapping
from itertools import pairwise
from pathlib import Path
from xml.etree import ElementTree

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sttgui import exporters
from sttgui.domain.errors import NoTimesError
from sttgui.domain.jobs import Marker
from sttgui.domain.transcript import Paragraph, Transcript, Word
from sttgui.exporters import Options
from sttgui.exporters.passages import clean

PRAAT = shutil.which("praat")
PRAAT_SCRIPT = """form Read
  sentence path x
endform
Read from file: path$
tiers = Get number of tiers
for tier to tiers
  name$ = Get tier name: tier
  isIntervals = Is interval tier: tier
  if isIntervals
    parts = Get number of intervals: tier
    for part to parts
      text$ = Get label of interval: tier, part
      begin = Get start time of interval: tier, part
      end = Get end time of interval: tier, part
      appendInfoLine: name$, tab$, fixed$ (begin, 3), tab$, fixed$ (end, 3), tab$, text$
    endfor
  else
    parts = Get number of points: tier
    for part to parts
      text$ = Get label of point: tier, part
      at = Get time of point: tier, part
      appendInfoLine: name$, tab$, fixed$ (at, 3), tab$, fixed$ (at, 3), tab$, text$
    endfor
  endif
endfor
"""
Said = tuple[int, int, str]


def spoken(text: str, start_ms: int, speaker: str | None = None) -> Paragraph:
    words = tuple(
        Word(part, start_ms + place * 300, start_ms + place * 300 + 250) for place, part in enumerate(text.split())
    )
    return Paragraph(words, words[0].start_ms, words[-1].end_ms, speaker)


TALK = Transcript(
    (
        spoken('We saw "three" <ships> & naïve 你好 boats', 0, "a"),
        spoken("At the quay", 1_900, "b"),  # while the other still speaks
        spoken("All day long", 30_000, "a"),
    ),
    duration_ms=40_000,
    names=(("a", "Ann Lee"), ("b", "Bo")),
)
MARKERS = (Marker(1_500, 'The "key"'), Marker(2_000))
WORDS = {
    name: [
        (word.start_ms or 0, word.end_ms or 0, word.text)
        for part in TALK.paragraphs
        if part.speaker == key
        for word in part.words
    ]
    for key, name in TALK.names
}


def render(format_id: str, transcript: Transcript = TALK, options: Options | None = None) -> str:
    return exporters.by_id(format_id).render(transcript, "Talk", MARKERS, options).decode("utf-8")


def tiers_of(eaf: str) -> dict[str, list[Said]]:
    """The annotations of each tier. ELAN's own rules are seen to: what is required, named once, within its parent."""
    root = ElementTree.fromstring(eaf)
    order = [one.tag for one in root]
    assert order == sorted(order, key=["HEADER", "TIME_ORDER", "TIER", "LINGUISTIC_TYPE", "CONSTRAINT"].index)
    assert {"AUTHOR", "DATE", "VERSION", "FORMAT"} <= set(root.attrib)
    slots = {one.attrib["TIME_SLOT_ID"]: int(one.attrib["TIME_VALUE"]) for one in root.iter("TIME_SLOT")}
    assert list(slots.values()) == sorted(slots.values())
    ids = [one.attrib["ANNOTATION_ID"] for one in root.iter("ALIGNABLE_ANNOTATION")]
    assert len({*ids, *slots}) == len(ids) + len(slots) == 3 * len(ids)
    found: dict[str, list[Said]] = {}
    kinds = {one.attrib["LINGUISTIC_TYPE_ID"]: one.get("CONSTRAINTS") for one in root.iter("LINGUISTIC_TYPE")}
    for tier in root.iter("TIER"):
        assert tier.attrib["TIER_ID"] not in found
        own = [
            (
                slots[one.attrib["TIME_SLOT_REF1"]],
                slots[one.attrib["TIME_SLOT_REF2"]],
                "".join(one.itertext()),
            )
            for one in tier.iter("ALIGNABLE_ANNOTATION")
        ]
        assert all(begin < end for begin, end, _ in own)
        assert all(before[1] <= after[0] for before, after in pairwise(own))
        parent = tier.get("PARENT_REF")
        assert (parent is not None) == (kinds[tier.attrib["LINGUISTIC_TYPE_REF"]] == "Included_In")
        if parent is not None:
            spans = [(begin, end) for begin, end, _ in found[parent]]
            assert all(any(begin <= one[0] and one[1] <= end for begin, end in spans) for one in own)
        found[tier.attrib["TIER_ID"]] = own
    return found


def grid_of(text: str) -> dict[str, list[Said]]:
    """The intervals with a text of each tier of a TextGrid, which have no gaps and no overlaps."""
    found = {}
    for tier in re.split(r"\n {4}item \[\d+\]:\n", text)[1:]:
        name = re.findall(r'name = "(.*)"', tier)[0].replace('""', '"')
        parts = re.findall(r'xmin = (\S+)\n\s+xmax = (\S+)\n\s+text = "(.*)"', tier)
        said = [(round(float(a) * 1000), round(float(b) * 1000), c.replace('""', '"')) for a, b, c in parts]
        assert all(before[1] == after[0] for before, after in pairwise(said))
        assert all(begin < end for begin, end, _ in said)
        found[name] = [one for one in said if one[2]]
    return found


def assert_is_talk(found: Mapping[str, list[Said]]) -> None:
    for name, words in WORDS.items():
        assert found[f"{name} - words"] == words


def test_elan_has_phrases_and_words_of_each_speaker_and_the_markers() -> None:
    found = tiers_of(render("eaf", options=Options(sound="file:///a%20b/talk.flac")))
    assert list(found) == ["Ann Lee", "Ann Lee - words", "Bo", "Bo - words", "markers"]
    assert_is_talk(found)
    assert found["Ann Lee"] == [
        (0, 2350, 'We saw "three" <ships> & naïve 你好 boats'),
        (30_000, 30_850, "All day long"),
    ]
    assert found["markers"] == [(1_500, 2_000, 'The "key"'), (2_000, 2_500, "")]
    assert 'MEDIA_URL="file:///a%20b/talk.flac" MIME_TYPE="audio/' in render(
        "eaf", options=Options(sound="file:///a%20b/talk.flac")
    )
    assert "MEDIA_DESCRIPTOR" not in render("eaf")


def test_a_grid_has_all_words_at_their_times() -> None:
    assert_is_talk(grid_of(render("textgrid")))


@pytest.mark.skipif(PRAAT is None, reason="Praat is not here")
def test_praat_reads_the_same_words_speakers_and_times(tmp_path: Path) -> None:
    assert PRAAT is not None
    (tmp_path / "talk.TextGrid").write_text(render("textgrid"), "utf-8")
    (tmp_path / "read.praat").write_text(PRAAT_SCRIPT, "utf-8")
    command = [PRAAT, "--run", "--utf8", str(tmp_path / "read.praat"), str(tmp_path / "talk.TextGrid")]
    done = subprocess.run(command, capture_output=True, check=True, timeout=60)
    found: dict[str, list[Said]] = {}
    for line in done.stdout.decode("utf-8").splitlines():
        name, begin, end, text = line.split("\t")
        if text:
            found.setdefault(name, []).append((round(float(begin) * 1000), round(float(end) * 1000), text))
    assert_is_talk(found)
    assert found["markers"] == [(1_500, 1_500, 'The "key"'), (2_000, 2_000, "2")]


def test_for_coding_each_paragraph_has_its_time_and_speaker() -> None:
    assert render("coded").split("\n\n") == [
        '[00:00:00] Ann Lee: We saw "three" <ships> & naïve 你好 boats',
        "[00:00:01] Bo: At the quay",
        "[00:00:30] Ann Lee: All day long\n",
    ]
    assert render("coded", options=Options(speakers=False)).startswith("[00:00:00] We saw")


def test_words_without_a_length_and_long_ones_are_all_there() -> None:
    words = (Word("a", 500, 500), Word("b", 500, 500), Word("x" * 99, 500, 400), Word("c", 100, 90))
    transcript = Transcript((Paragraph(words),))
    for found in (tiers_of(render("eaf", transcript)), grid_of(render("textgrid", transcript))):
        assert [text for _, _, text in found["speech - words"]] == ["c", "a", "b", "x" * 99]


TEXTS = st.text(max_size=9) | st.sampled_from(["<b>", "]]>", '"', "\x00", "\ud800", "مرحبا", "👩‍👧", "a" * 10_000])
TIMES = st.none() | st.integers(0, 9_000)


@settings(max_examples=60)
@given(
    st.lists(
        st.tuples(st.lists(st.tuples(TEXTS, TIMES, TIMES), max_size=5), st.sampled_from([None, "a", "markers", "b"])),
        max_size=4,
    )
)
def test_any_text_at_any_time_is_a_valid_file_with_every_word(
    said: list[tuple[list[tuple[str, int | None, int | None]], str | None]],
) -> None:
    transcript = Transcript(
        tuple(Paragraph(tuple(Word(*word) for word in words), speaker=speaker) for words, speaker in said)
    )
    try:
        eaf = tiers_of(render("eaf", transcript))
    except NoTimesError:
        return
    grid = grid_of(render("textgrid", transcript))
    spoken = [text for words, _ in said for word in words if (text := clean(word[0]))]
    for found in (eaf, grid):
        shown = [text for name, own in found.items() if name.endswith(" - words") for *_, text in own if text]
        assert sorted(shown) == sorted(text for text in spoken if text in shown)
        assert {text for text in spoken if text.isalnum()} <= set(shown)
