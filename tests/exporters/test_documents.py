"""Documents, pages, tables and the formats of research are read back by other programs as they were meant."""

from __future__ import annotations

import csv
import io
import re
import zipfile
from dataclasses import replace
from html import unescape
from html.parser import HTMLParser
from itertools import accumulate
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import av
import pytest
from docx import Document
from hypothesis import given, settings
from hypothesis import strategies as st

from sttgui import exporters
from sttgui.domain.errors import NoTimesError
from sttgui.domain.jobs import Marker
from sttgui.domain.transcript import Insight, OtherReading, Paragraph, SecondOpinion, Transcript, Word, WordState
from sttgui.exporters import Options
from sttgui.exporters.passages import MARKED

pytestmark = pytest.mark.usefixtures("qapp")  # one for all, instead of one for each PDF
WORD = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"

ODF = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
OFFICE = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"


def spoken(text: str, start_ms: int = 0, speaker: str | None = None) -> Paragraph:
    words = tuple(
        Word(part, start_ms + place * 300, start_ms + place * 300 + 250, 0.5 + place / 1000)
        for place, part in enumerate(text.split())
    )
    return Paragraph(words, words[0].start_ms, words[-1].end_ms, speaker)


CHANGED = Word("quay", 20_300, 20_550, state=WordState.CHANGED, replaced=(Word("key", 20_300, 20_550, 0.2),))
TALK = Transcript(
    (
        spoken("We saw <three> ships & *one* boat.", speaker="spk0"),
        Paragraph((*spoken("At the", 19_700).words, CHANGED), 19_700, 20_550, "spk1"),
        spoken("All day long.", 30_000, speaker="spk1"),
    ),
    language="en",
    duration_ms=40_000,
    names=(("spk0", "Ann Lee"),),
    second=SecondOpinion("tiny.en", (OtherReading(3, 4, (Word("chips"),)),)),
)
ALL = Options(times=True, marks=True, changes=True)


def render(format_id: str, transcript: Transcript = TALK, options: Options | None = None, title: str = "Talk") -> str:
    return (
        exporters.by_id(format_id).render(transcript, title, (Marker(1_500, "Two = ships"),), options).decode("utf-8")
    )


class Page(HTMLParser):
    """What a page shows, and what of it is marked."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.shown: dict[str, list[str]] = {}
        self.attributes: list[tuple[str, dict[str, str | None]]] = []
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: Any) -> None:
        self.attributes.append((tag, dict(attrs)))
        if tag not in ("meta", "audio", "source"):
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        if tag != "audio":
            assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        for tag in {*self.open}:
            self.shown.setdefault(tag, []).append(data)


def test_word_has_heading_speakers_times_marks_and_tracked_changes(tmp_path: Path) -> None:
    path = tmp_path / "talk.docx"
    path.write_bytes(exporters.by_id("docx").render(TALK, "Talk", (Marker(1_500),), ALL))
    document = Document(str(path))
    texts = [paragraph.text for paragraph in document.paragraphs]
    assert texts[0] == "Talk"
    assert texts[1:3] == ["Ann Lee\u200200:00:00", "We saw <three> ships & *one* boat."]
    assert texts[3] == "Speaker 2\u200200:00:19"
    assert texts[4].startswith("At the ")
    assert texts[5] == "00:00:30\u2002All day long."
    assert document.paragraphs[1].style.name == "Speaker"
    marked = [run.text for paragraph in document.paragraphs for run in paragraph.runs if run.font.highlight_color]
    assert marked == ["ships", "Marked words"]
    body = document.element.body
    assert [one.text for one in body.iter(f"{WORD}delText")] == ["key"]
    assert ["".join(text.text for text in one.iter(f"{WORD}t")) for one in body.iter(f"{WORD}ins")] == ["quay"]
    assert document.core_properties.title == "Talk"


def test_without_options_word_has_the_words_alone(tmp_path: Path) -> None:
    path = tmp_path / "talk.docx"
    path.write_bytes(exporters.by_id("docx").render(TALK, "Talk", (), Options(speakers=False)))
    assert [one.text for one in Document(str(path)).paragraphs][1:] == [
        "We saw <three> ships & *one* boat.",
        "At the quay",
        "All day long.",
    ]


def test_an_open_document_has_heading_speakers_times_marks_and_tracked_changes() -> None:
    with zipfile.ZipFile(io.BytesIO(exporters.by_id("odt").render(TALK, "Talk", (Marker(1_500),), ALL))) as packed:
        assert packed.infolist()[0].filename == "mimetype"
        assert packed.infolist()[0].compress_type == zipfile.ZIP_STORED
        parts = {name: packed.read(name) for name in packed.namelist()}
    for name in ("content.xml", "styles.xml", "meta.xml", "META-INF/manifest.xml"):
        ElementTree.fromstring(parts[name])
    [body] = ElementTree.fromstring(parts["content.xml"]).iter(f"{OFFICE}text")
    texts = ["".join(one.itertext()) for one in body if one.tag in (f"{ODF}p", f"{ODF}h")]
    assert texts == [
        "Talk",
        "Ann Lee\u200200:00:00",
        "We saw <three> ships & *one* boat.",
        "Speaker 2\u200200:00:19",
        "At the quay",
        "00:00:30\u2002All day long.",
        "Markers",
        "00:00:01",
        "Marked words are the most doubtful ones that nobody has checked.",
    ]
    marked = [one.text for one in body.iter(f"{ODF}span") if one.get(f"{ODF}style-name") == "Doubtful"]
    assert marked == ["ships", "Marked words"]
    assert [one.findtext(f"{ODF}p") for one in body.iter(f"{ODF}deletion")] == ["key"]
    regions = [one.get(f"{ODF}id") for one in body.iter(f"{ODF}changed-region")]
    used = [one.get(f"{ODF}change-id") for one in body.iter() if one.tag in (f"{ODF}change", f"{ODF}change-start")]
    assert sorted(used) == regions == ["c1", "c2"]


@pytest.mark.parametrize(
    ("spoken_in", "tag", "country"),
    [("de", "de-DE", "DE"), ("en-GB", "en-GB", "GB"), ("la", "la", "none"), (None, "", ""), ('"><', "", "")],
)
def test_office_programs_look_for_misspellings_in_what_was_spoken(
    spoken_in: str | None, tag: str, country: str
) -> None:
    talk = Transcript(TALK.paragraphs, language=spoken_in)
    styles = {}
    for format_id, part in (("docx", "word/styles.xml"), ("odt", "styles.xml")):
        with zipfile.ZipFile(io.BytesIO(exporters.by_id(format_id).render(talk, "Talk"))) as packed:
            styles[format_id] = packed.read(part).decode()
    languages = [one.get(f"{WORD}val") for one in ElementTree.fromstring(styles["docx"]).iter(f"{WORD}lang")]
    assert languages[1:] == ([tag] if tag else [])  # the first is that of the template
    assert re.findall('fo:country="(.*?)"', styles["odt"]) == ([country] if country else [])


def test_rich_text_is_ascii_and_holds_no_orders_of_the_speaker() -> None:
    text = Transcript((spoken("{\\b bold} café 😀"), Paragraph((Word("مرحبا"),))))
    made = exporters.by_id("rtf").render(text, "Talk")
    assert made.isascii()
    assert b"\\{\\\\b bold\\} caf\\u233? \\u-10179?\\u-8704?\\par" in made
    assert made.count(b"\\rtlpar") == 1
    shown = render("rtf", options=ALL)
    assert "Ann Lee\\u8194?{\\b0\\fs18\\cf1 00:00:00}\\par" in shown
    assert re.search(r"\{\\deleted\\revauthdel1\\revdttmdel\d+ key\}\{\\revised\\revauth1\\revdttm\d+ quay\}", shown)
    assert shown.count("\\highlight2") == 2


@pytest.mark.parametrize(
    ("format_id", "underlined"), [("docx", "<w:u "), ("odt", '"Checked"'), ("rtf", "\\ul"), ("html", 'class="checked"')]
)
def test_words_that_a_person_checked_are_underlined_and_the_legend_says_so(format_id: str, underlined: str) -> None:
    def count(transcript: Transcript, options: Options) -> int:
        made = exporters.by_id(format_id).render(transcript, "Talk", (), options)
        if not made.startswith(b"PK"):
            return made.decode().count(underlined)
        with zipfile.ZipFile(io.BytesIO(made)) as packed:
            content = packed.read("word/document.xml" if format_id == "docx" else "content.xml").decode()
        return content.count(underlined)

    kept = Transcript((Paragraph((Word("kept", state=WordState.KEPT), Word("not"), CHANGED)),))
    assert count(kept, Options()) == count(kept, Options(changes=True)) == 0
    assert count(kept, Options(states=True)) == count(kept, Options(states=True, changes=True)) == 3


@pytest.mark.parametrize("format_id", ["docx", "odt", "rtf"])
def test_what_is_written_from_right_to_left_begins_on_the_right(format_id: str) -> None:
    def sides(text: str) -> int:
        made = exporters.by_id(format_id).render(Transcript((spoken(text),)), "Talk")
        if format_id == "rtf":
            return made.count(b"\\rtlpar")
        with zipfile.ZipFile(io.BytesIO(made)) as packed:
            content = packed.read("word/document.xml" if format_id == "docx" else "content.xml").decode()
        return content.count("<w:bidi/>") + content.count("Right_20_to_20_left")

    assert sides("«שלום» to all") == 1
    assert sides("12 men said שלום") == 0


def test_a_page_is_whole_escaped_and_plays_from_a_word() -> None:
    page = Page(render("html", options=Options(times=True, marks=True, changes=True, sound="talk & more.flac")))
    assert page.open == []
    text = "".join(page.shown["p"])
    assert "We saw <three> ships & *one* boat." in text
    assert page.shown["mark"] == ["ships", "Marked words"]
    assert page.shown["del"] == ["key", "Crossed out"]
    words = [attributes for tag, attributes in page.attributes if tag == "span" and "data-ms" in attributes]
    assert len(words) == TALK.word_count
    assert [attributes["src"] for tag, attributes in page.attributes if tag == "source"] == ["talk & more.flac"]
    assert not re.search(r"https?://", render("html"))
    assert "<script>" not in render("html")


def test_a_page_plays_the_recording_beside_it_before_the_one_where_it_was() -> None:
    page = Page(render("html", options=Options(sound="file:///home/ann/talk%20%26%20more.flac")))
    sources = [attributes["src"] for tag, attributes in page.attributes if tag == "source"]
    assert sources == ["talk%20%26%20more.flac", "file:///home/ann/talk%20%26%20more.flac"]


def test_markdown_shows_what_would_be_orders() -> None:
    text = render("md", options=ALL)
    assert text.startswith("# Talk\n\n**Ann Lee** _00:00:00_ We saw \\<three\\> **ships**[?] & \\*one\\* boat.\n")
    assert "~~key~~ quay" in text
    plain = Transcript((spoken("1. first of all"), spoken("- minus", 5000), spoken("# no heading", 9000)))
    assert "\n1\\. first of all\n" in render("md", plain)
    assert "\n\\- minus\n" in render("md", plain)
    assert "\\# no heading" in render("md", plain)


def test_text_has_times_where_they_are_wanted() -> None:
    assert render("txt", options=Options(times=True)).splitlines()[:3] == [
        "[00:00:00] Ann Lee: We saw <three> ships & *one* boat.",
        "",
        "[00:00:19] Speaker 2: At the quay",
    ]


FULL = replace(
    TALK,
    summary="They talk of ships.",
    insights=(Insight("chapter", "Of the day", "All day", start_ms=30_000), Insight("entity", "Ann Lee", "person")),
)


def test_times_stand_every_so_often_or_before_each_word() -> None:
    every = render("txt", options=Options(times=True, every_s=1, markers=False))
    assert every.splitlines()[0] == "[00:00:00] Ann Lee: We saw <three> ships [00:00:01] & *one* boat."
    words = render("txt", options=Options(speakers=False, word_times=True, markers=False))
    assert words.splitlines()[2] == "[00:00:19.7] At [00:00:20.0] the [00:00:20.3] quay"
    assert "_00:00:20.3_ quay" in render("md", options=Options(word_times=True))
    assert "<time>00:00:20.3</time> quay" in render("html", options=Options(word_times=True))
    document = Document(io.BytesIO(exporters.by_id("docx").render(TALK, "Talk", (), Options(word_times=True))))
    assert any(one.text.endswith("00:00:20.3 quay") for one in document.paragraphs)


def test_what_a_person_has_checked_can_be_seen() -> None:
    options = Options(marks=True, states=True, changes=True)
    assert "<three> ships[?] & *one* boat." in render("txt", options=options)
    assert "At the quay[✓] [key]" in render("txt", options=options)
    assert Page(render("html", options=options)).shown["span"][-1] == "Underlined words"


@pytest.mark.parametrize("format_id", ["txt", "md", "html", "docx"])
def test_insights_notes_and_markers_stand_under_their_headings_where_they_are_wanted(format_id: str) -> None:
    def shown(options: Options) -> str:
        data = exporters.by_id(format_id).render(FULL, "Talk", (Marker(1_500, "Two <ships>"), Marker(2_000)), options)
        if format_id == "docx":
            return "\n".join(one.text for one in Document(io.BytesIO(data)).paragraphs)
        return re.sub("<br>|</?[hp][^>]*>|#+ |^- ", "\n", unescape(data.decode()).replace("\\", ""), flags=re.M)

    lines = list(filter(None, shown(Options(insights=True, notes="Ask her.\nToday.")).split("\n")))
    first = lines.index("Summary")
    assert [line for line in lines[first:] if not line.startswith("</")] == [
        *("Summary", "They talk of ships.", "Chapters", "00:00:30 All day: Of the day"),
        *("Names and things", "Ann Lee: person", "Notes", "Ask her.", "Today."),
        *("Markers", "00:00:01 Two <ships>", "00:00:02"),
    ]
    assert not any(word in shown(Options(markers=False)) for word in ("Summary", "Notes", "Markers"))


@pytest.mark.parametrize("format_id", ["txt", "md", "html", "docx", "odt", "rtf"])
def test_headings_and_what_marks_mean_are_said_in_the_language_of_the_window(format_id: str) -> None:
    words = {"Summary": "摘要 & más", MARKED: "[Palabras «marcadas»] & dudosas."}
    options = Options(insights=True, marks=True, words=words)
    data = exporters.by_id(format_id).render(FULL, "Talk", (), options)
    if format_id == "docx":
        shown = "\n".join(one.text for one in Document(io.BytesIO(data)).paragraphs)
    elif format_id == "odt":
        shown = zipfile.ZipFile(io.BytesIO(data)).read("content.xml").decode()
    else:
        shown = data.decode()
    shown = re.sub(r"\\u(-?\d+)\??", lambda sign: chr(int(sign[1]) % 65536), unescape(re.sub("<[^>]*>", "", shown)))
    assert "摘要 & más" in shown
    assert "Summary" not in shown
    if format_id not in ("txt", "md"):
        assert "Palabras «marcadas»" in shown
        assert " & dudosas." in shown


def test_markers_have_their_names_in_the_formats_of_research() -> None:
    assert 'mark = "Two = ships"' in render("textgrid")
    assert "NOTE Markers: 00:00:01.500 Two = ships\n" in render("vtt")
    assert '"markers": [{"ms": 1500, "name": "Two = ships"}]' in render("json")


def test_a_table_has_a_row_for_each_word_and_no_formulas() -> None:
    formula = Transcript((spoken("=1+1 @sum fine ＝cmd"),))
    rows = list(csv.reader(io.StringIO(render("csv", formula).removeprefix("\ufeff"))))
    assert [row[2] for row in rows] == ["word", "'=1+1", "'@sum", "fine", "'＝cmd"]
    rows = list(csv.reader(io.StringIO(render("csv").removeprefix("\ufeff"))))
    assert rows[10] == ["20.3", "20.55", "quay", "", "Speaker 2", "2", "changed", "key"]
    with zipfile.ZipFile(io.BytesIO(exporters.by_id("xlsx").render(formula, "Talk"))) as book:
        sheet = ElementTree.fromstring(book.read("xl/worksheets/sheet1.xml"))
    assert not [one for one in sheet.iter() if one.tag.endswith("}f")]


def test_a_word_that_is_longer_than_a_cell_is_cut_but_not_left_out() -> None:
    long = Transcript((Paragraph((Word("a" * 40_000), Word("b"))),))
    with zipfile.ZipFile(io.BytesIO(exporters.by_id("xlsx").render(long, "Talk"))) as book:
        assert book.read("xl/sharedStrings.xml").count(b"a" * 32_767) == 1


def test_a_grid_has_two_tiers_for_each_speaker_without_gaps() -> None:
    grid = render("textgrid")
    assert re.findall(r'name = "(.*)"', grid) == [
        "Ann Lee - phrases",
        "Ann Lee - words",
        "Speaker 2 - phrases",
        "Speaker 2 - words",
        "markers",
    ]
    for tier in grid.split("    item [")[1:-1]:
        edges = re.findall(r"intervals \[\d+\]:\n\s+xmin = (\S+)\n\s+xmax = (\S+)", tier)
        assert edges[0][0] == "0.000"
        assert edges[-1][1] == "40.000"
        assert [end for _, end in edges[:-1]] == [begin for begin, _ in edges[1:]]
    assert 'text = "At the quay"' in grid


def test_labels_and_lists_of_who_speaks_and_of_words() -> None:
    assert render("audacity").splitlines()[:2] == [
        "0.000\t2.050\tAnn Lee: We saw <three> ships & *one* boat.",
        "1.500\t1.500\tTwo = ships",
    ]
    assert render("rttm", title="A talk").splitlines()[0] == "SPEAKER A_talk 1 0.000 2.050 <NA> <NA> Ann_Lee <NA> <NA>"
    assert render("ctm").splitlines()[:2] == ["Talk 1 0.000 0.250 We 0.500", "Talk 1 0.300 0.250 saw 0.501"]


@pytest.mark.parametrize("format_id", ["srt", "vtt", "ass", "ttml"])
def test_subtitles_are_read_by_a_player(format_id: str, tmp_path: Path) -> None:
    path = tmp_path / f"talk.{format_id}"
    path.write_bytes(exporters.by_id(format_id).render(TALK, "Talk"))
    if format_id == "ttml":  # which FFmpeg only writes
        found = ElementTree.fromstring(path.read_bytes()).iter("{http://www.w3.org/ns/ttml}p")
        texts = ["".join(one.itertext()) for one in found]
    else:
        with av.open(str(path)) as container:
            texts = [bytes(packet).decode() for packet in container.demux(subtitles=0) if packet.size]
    assert len(texts) == 3
    assert "ships" in texts[0]
    assert "quay" in texts[1]


@pytest.mark.parametrize("format_id", ["ass", "ttml", "textgrid", "audacity", "rttm", "ctm"])
def test_what_needs_times_says_so(format_id: str) -> None:
    with pytest.raises(NoTimesError):
        render(format_id, Transcript((Paragraph((Word("only"), Word("text"))),)))


def is_balanced(rich: str) -> bool:
    """Whether each group ends, and the last one with the file."""
    braces = re.findall(r"(?<!\\)(?:\\\\)*([{}])", rich)
    depths = list(accumulate(1 if brace == "{" else -1 for brace in braces))
    return depths[-1] == 0 and 0 not in depths[:-1] and rich.endswith("}\n")


TEXTS = st.text(max_size=20) | st.sampled_from(
    ["<b>", "{\\i1}", "]]>", "--", "\x00", "\ud800", "مرحبا", "你好", "😀", "\u202e", "a" * 10_000, ""]
)


@settings(max_examples=60)  # each makes a file of every format
@given(
    st.lists(
        st.lists(st.tuples(TEXTS, st.integers(0, 90_000), st.integers(0, 2000), st.booleans()), max_size=6),
        max_size=4,
    ),
    TEXTS,
)
def test_any_text_makes_valid_files(said: list[list[tuple[str, int, int, bool]]], title: str) -> None:
    paragraphs = tuple(
        Paragraph(
            tuple(
                Word(
                    text,
                    start_ms,
                    start_ms + length_ms,
                    0.5,
                    state=WordState.CHANGED if is_changed else WordState.NOT_CHECKED,
                    replaced=(Word(text[::-1], start_ms),) if is_changed else (),
                )
                for text, start_ms, length_ms, is_changed in part
            ),
            speaker=title or None,
        )
        for part in said
    )
    transcript = Transcript(paragraphs)
    made = {known.id: known.render(transcript, title, (Marker(5, title),), ALL) for known in exporters.formats()}
    Document(io.BytesIO(made["docx"]))
    with zipfile.ZipFile(io.BytesIO(made["odt"])) as packed:
        for name in packed.namelist()[1:]:
            ElementTree.fromstring(packed.read(name))
    assert made["rtf"].isascii()
    assert is_balanced(made["rtf"].decode())
    assert Page(made["html"].decode()).open == []
    ElementTree.fromstring(made["ttml"])
    rows = list(csv.reader(io.StringIO(made["csv"].decode().removeprefix("\ufeff"))))
    assert len(rows) == 1 + sum(map(len, said))
    assert all(len(line.split("\t")) == 3 for line in made["audacity"].decode().splitlines())
    assert all(len(line.split()) in (5, 6) for line in made["ctm"].decode().splitlines())
    assert all(len(line.split()) == 10 for line in made["rttm"].decode().splitlines())
