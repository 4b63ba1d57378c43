"""The window of export shows the file as it will be, remembers what was chosen, and never replaces a file unasked."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QScrollArea, QTextBrowser, QWidget

from sttgui import exporters
from sttgui.domain.errors import NoTimesError
from sttgui.domain.jobs import FileSource, Job, Marker, UrlSource
from sttgui.domain.transcript import Paragraph, Timing, Transcript, Utterance, Word, WordState
from sttgui.exporters import Options
from sttgui.exporters.limits import PRESETS, Broken, Fault, Limits
from sttgui.storage.folders import resource
from sttgui.ui.kit import text
from sttgui.ui.kit.catalogue import Catalogue, PseudoCatalogue
from sttgui.ui.kit.fitted_dialog import FRAME, FittedDialog
from sttgui.ui.kit.messages import show_folder_of
from sttgui.ui.kit.text import speak
from sttgui.ui.transcript.export_dialog import CopyRequest, ExportDialog, ExportRequest, export_folder
from sttgui.ui.transcript.page_view import PageView
from sttgui.viewmodel import settings_table as table
from sttgui.viewmodel.settings import Settings

MakeJob = Callable[..., Job]


def test_an_export_goes_beside_its_recording(make_job: MakeJob, tmp_path: Path) -> None:
    assert export_folder(make_job("a")) == tmp_path


def test_an_export_never_goes_among_the_files_of_the_app_or_where_nothing_is(
    make_job: MakeJob, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("STTGUI_HOME", str(tmp_path / "home"))
    own = tmp_path / "home" / "data" / "recordings"
    own.mkdir(parents=True)
    job = make_job("a")
    spoken = replace(job, source=FileSource(own / "Recording.flac"))
    sample = replace(job, source=FileSource(resource("sample.flac")))
    gone = replace(job, source=FileSource(tmp_path / "gone" / "a.wav"))
    web = replace(job, source=UrlSource("https://example.org/a.mp3"))
    for one in (sample, spoken, gone, web):
        assert export_folder(one) not in (resource("sample.flac").parent, own)
        assert export_folder(one).is_dir()


def test_a_folder_that_is_gone_is_not_opened(tmp_path: Path) -> None:
    assert show_folder_of(tmp_path / "gone" / "a.wav") is False


QUAY = Word("quay", 700, 900, state=WordState.CHANGED, replaced=(Word("key", 700, 900, 0.2),))
TALK = Transcript((Paragraph((Word("At", 0, 300, 0.9), Word("the", 300, 600, 0.9), QUAY), 0, 900, "spk0"),))


class Opened:
    """The window of one export, and what it told."""

    def __init__(self, owner: QWidget, job: Job, settings: Settings, transcript: Transcript = TALK) -> None:
        self.dialog = ExportDialog(owner, job, transcript, exporters.formats(), settings)
        self.wanted: list[ExportRequest] = []
        self.copied: list[CopyRequest] = []
        self.limits: list[Limits] = []
        self.dialog.export_chosen.connect(self.wanted.append)
        self.dialog.copy_wanted.connect(self.copied.append)
        self.dialog.limits_chosen.connect(self.limits.append)
        self.dialog.open()
        QApplication.processEvents()  # where the screen is too small, what is in it is seen only then

    def choose(self, name: str) -> None:
        [item] = self.dialog.formats.findItems(name, Qt.MatchFlag.MatchExactly)
        self.dialog.formats.setCurrentItem(item)

    def choose_times(self, words: str) -> None:
        times = self.dialog.form.times
        times.setCurrentText(words)
        times.activated.emit(times.currentIndex())

    @property
    def preview(self) -> str:
        pages = self.dialog.findChild(PageView)
        if pages is not None and pages.isVisible():
            return "\n".join(page.text for page in pages.pages)
        [shown] = [one for one in self.dialog.findChildren(QTextBrowser) if one.isVisible()]
        return shown.toPlainText()

    @property
    def offered(self) -> list[str]:
        return [name for name, box in self.dialog.form.boxes.items() if box.isVisible()]

    @property
    def texts(self) -> list[str]:
        return [one.text() for one in self.dialog.findChildren(QLabel) if one.isVisible()]


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return Settings(tmp_path / "settings.ini")


@pytest.mark.parametrize("name", ["Word", "Subtitles (SRT)"])
def test_on_a_small_screen_nothing_is_scrolled_sideways(
    owner: QWidget, make_job: MakeJob, settings: Settings, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    monkeypatch.setattr(FittedDialog, "room", property(lambda _: QSize(640, 400) - FRAME))
    opened = Opened(owner, make_job("talk"), settings)
    opened.choose(name)
    QApplication.processEvents()
    areas = [one for one in opened.dialog.findChildren(QScrollArea) if one.parent() is opened.dialog]
    assert not any(area.horizontalScrollBar().maximum() for area in areas)
    assert opened.dialog.width() <= opened.dialog.room.width()
    assert opened.dialog.form.width() >= opened.dialog.form.minimumSizeHint().width()


def test_the_file_is_shown_as_it_will_be_with_what_goes_in(
    owner: QWidget, make_job: MakeJob, settings: Settings, tmp_path: Path
) -> None:
    opened = Opened(owner, make_job("talk"), settings)
    assert opened.dialog.format.id == "docx"
    assert opened.offered == ["speakers", "marks", "states", "changes"]
    assert opened.dialog.form.times.isVisible()
    assert "Speaker 1" in opened.preview
    opened.choose("Plain text")
    assert opened.preview == "Speaker 1: At the quay\n"
    opened.choose_times("Each paragraph")
    assert opened.preview == "[00:00:00] Speaker 1: At the quay\n"
    opened.choose("Subtitles (SRT)")
    assert opened.offered == []
    assert opened.preview.startswith("1\n00:00:00,000 --> ")
    opened.dialog.save.click()
    assert opened.wanted == [ExportRequest("talk", "srt", tmp_path / "talk.srt")]


def test_subtitles_keep_to_what_is_chosen_and_that_is_kept(
    owner: QWidget, make_job: MakeJob, settings: Settings, tmp_path: Path
) -> None:
    opened = Opened(owner, make_job("talk"), settings)
    opened.choose("Subtitles (SRT)")
    row = opened.dialog.form.limits
    row.preset.setCurrentText("One word")
    row.preset.activated.emit(row.preset.currentIndex())
    assert opened.preview.startswith("1\n00:00:00,000 --> 00:00:00,300\nAt\n\n2\n")
    row.preset.setCurrentText("Broadcast")
    row.preset.activated.emit(row.preset.currentIndex())
    row.numbers["per_second"].setValue(12)
    limits = replace(PRESETS["Broadcast"], per_second=12)
    assert opened.dialog.options.limits == limits
    assert opened.limits[-1] == limits
    again = Opened(owner, make_job("other"), settings)
    assert again.dialog.options == Options(limits=limits)
    assert settings.get(table.EXPORT_OPTIONS.of("srt")) == "preset=Broadcast,per_second=12"


def test_web_subtitles_have_the_times_of_words_where_that_is_wanted(
    owner: QWidget, make_job: MakeJob, settings: Settings
) -> None:
    opened = Opened(owner, make_job("talk"), settings)
    opened.choose("Web subtitles (VTT)")
    assert opened.offered == ["speakers", "word_times"]
    assert "<v Speaker 1>At the quay" in opened.preview
    opened.dialog.form.boxes["word_times"].click()
    assert "<v Speaker 1>At <00:00:00.300>the <00:00:00.700>quay" in opened.preview
    opened.choose("Plain text")
    assert "word_times" not in opened.offered
    opened.choose("Web subtitles (VTT)")
    assert opened.dialog.options.word_times


def test_subtitles_beyond_a_limit_are_listed_and_lead_to_their_place(
    owner: QWidget, make_job: MakeJob, settings: Settings
) -> None:
    opened = Opened(owner, make_job("talk"), settings)
    opened.choose("Subtitles (SRT)")
    fast = Broken(3, 61_000, "so many words", Fault.TOO_FAST, 30)
    shown = opened.dialog.broken
    opened.dialog.show_broken(replace(opened.dialog.options.limits, lines=1), [fast])
    assert not shown.isVisible()  # other limits are chosen by now
    opened.dialog.show_broken(opened.dialog.options.limits, [fast, replace(fast, fault=Fault.TOO_SHORT, value=400)])
    assert "1 subtitle is beyond a limit. Click it to go to the text." in opened.texts
    assert shown.list.item(0).text() == "01:01 · 30 characters a second · so many words"
    opened.choose("Plain text")
    assert not shown.isVisible()
    opened.choose("Subtitles (SRT)")
    opened.dialog.show_broken(opened.dialog.options.limits, [fast])
    places: list[int] = []
    opened.dialog.place_wanted.connect(places.append)
    shown.list.setCurrentRow(0)
    QTest.keyClick(shown.list, Qt.Key.Key_Return)
    assert places == [61_000]
    assert not opened.dialog.isVisible()
    assert opened.wanted == []


@pytest.mark.parametrize("known", exporters.formats(), ids=lambda known: known.id)
def test_every_format_has_a_preview_and_says_what_it_is_for(
    owner: QWidget, make_job: MakeJob, settings: Settings, known: exporters.Format
) -> None:
    opened = Opened(owner, make_job("talk"), settings)
    opened.choose(known.name)
    assert "quay" in opened.preview or known.id == "rttm"
    assert known.purpose in opened.texts
    assert known.suffix in opened.texts


def test_what_was_chosen_last_is_chosen_the_next_time(
    owner: QWidget, make_job: MakeJob, settings: Settings, tmp_path: Path
) -> None:
    first = Opened(owner, make_job("talk"), settings)
    first.choose("Markdown")
    first.dialog.form.boxes["changes"].click()
    first.dialog.form.boxes["speakers"].click()
    place = tmp_path / "elsewhere"
    place.mkdir()
    first.dialog._folder_chosen(str(place))
    first.dialog.save.click()
    assert first.wanted == [ExportRequest("talk", "md", place / "talk.md", Options(speakers=False, changes=True))]
    again = Opened(owner, make_job("other"), settings)
    assert again.dialog.format.id == "md"
    assert again.dialog.options == Options(speakers=False, changes=True)
    assert again.dialog.path == place / "other.md"
    place.rmdir()
    assert Opened(owner, make_job("other"), settings).dialog.folder == tmp_path


def test_only_what_there_is_of_a_recording_is_offered_and_notes_go_in_when_wanted(
    owner: QWidget, make_job: MakeJob, settings: Settings, tmp_path: Path
) -> None:
    settings.set(table.EXPORT_OPTIONS.of("txt"), "speakers,times")  # as earlier versions wrote it
    source = FileSource(tmp_path / "talk.wav", markers=(Marker(100, "Begin"),))
    job = replace(make_job("talk"), source=source, notes="Ask her.")
    opened = Opened(owner, job, settings, replace(TALK, summary="Of the sea."))
    opened.choose("Plain text")
    assert opened.offered == ["speakers", "marks", "states", "changes", "markers", "insights", "notes"]
    assert opened.preview == "[00:00:00] Speaker 1: At the quay\n\nMarkers\n00:00:00 Begin\n"
    for name in ("markers", "notes"):
        opened.dialog.form.boxes[name].click()
    opened.choose_times("Every 30 seconds")
    assert opened.preview.endswith("quay\n\nNotes\nAsk her.\n")
    again = Opened(owner, make_job("other"), settings)
    again.choose("Plain text")
    assert again.dialog.options == Options(times=True, every_s=30, markers=False)
    again.choose_times("None")
    assert settings.get(table.EXPORT_OPTIONS.of("txt")) == "speakers,notes,no_markers"


def test_a_file_that_is_there_is_replaced_only_knowingly(
    owner: QWidget, make_job: MakeJob, settings: Settings, tmp_path: Path
) -> None:
    (tmp_path / "talk.docx").write_bytes(b"old")
    opened = Opened(owner, make_job("talk"), settings)
    assert opened.dialog.save.text() == "Replace"
    assert "There is a file of this name already." in opened.texts
    opened.dialog.save.click()
    assert [one.may_replace for one in opened.wanted] == [True]
    opened = Opened(owner, make_job("talk"), settings)
    opened.dialog.name.setText("talk/2")
    assert opened.dialog.save.text() == "Save"
    QTest.keyClick(opened.dialog.name, Qt.Key.Key_Return)
    assert [one.path.name for one in opened.wanted] == ["talk 2.docx"]


def test_the_text_can_be_copied_instead_but_no_packed_file(
    owner: QWidget, make_job: MakeJob, settings: Settings
) -> None:
    opened = Opened(owner, make_job("talk"), settings)
    assert not opened.dialog.copy.isEnabled()
    opened.choose("Plain text")
    opened.dialog.copy.click()
    assert opened.copied == [CopyRequest("talk", "txt", Options())]
    assert opened.wanted == []


@pytest.mark.parametrize(("least", "marked"), [((0.5, 0.7, 0.2), 0), ((0.2, 0.7, 0.5), 1)])
def test_of_a_long_transcript_the_most_doubtful_words_of_the_whole_are_marked(
    owner: QWidget, make_job: MakeJob, settings: Settings, least: tuple[float, ...], marked: int
) -> None:
    settings.set(table.EXPORT_FORMAT, "txt")
    settings.set(table.EXPORT_OPTIONS.of("txt"), "marks")
    parts = [tuple(Word(f"w{place}", 0, 0, score + place / 100_000) for place in range(300)) for score in least]
    long = Transcript(tuple(map(Paragraph, parts)))
    opened = Opened(owner, make_job("talk"), settings, long)
    assert "w0 w1" in opened.preview
    assert "[?]" not in opened.preview
    opened.dialog.set_doubtful(exporters.doubtful(long))
    assert opened.preview.count("[?]") == marked


def test_of_a_long_transcript_whose_phrases_alone_have_times_subtitles_can_be_made(
    owner: QWidget, make_job: MakeJob, settings: Settings
) -> None:
    settings.set(table.EXPORT_FORMAT, "srt")
    said = [Utterance(f"phrase {place} of many", place * 2000, place * 2000 + 1500) for place in range(300)]
    parts = [Paragraph(tuple(map(Word, one.text.split()))) for one in said]
    opened = Opened(owner, make_job("talk"), settings, Transcript(tuple(parts), tuple(said)))
    assert opened.dialog.save.isEnabled()
    assert opened.preview.startswith("1\n00:00:00,000 --> 00:00:01,500\nphrase 0 of many")


def test_without_times_it_says_why_there_are_no_subtitles(
    owner: QWidget, make_job: MakeJob, settings: Settings
) -> None:
    opened = Opened(owner, make_job("talk"), settings, Transcript((Paragraph((Word("only"),)),)))
    opened.choose("Subtitles (SRT)")
    assert not opened.dialog.save.isEnabled()
    assert "times" in opened.preview
    opened.choose("Plain text")
    assert opened.dialog.save.isEnabled()


def test_it_says_so_in_the_language_of_the_window(owner: QWidget, make_job: MakeJob, settings: Settings) -> None:
    opened = Opened(owner, make_job("talk"), settings, Transcript((Paragraph((Word("only"),)),)))
    srt = opened.dialog.formats.findItems("Subtitles (SRT)", Qt.MatchFlag.MatchExactly)
    speak(PseudoCatalogue())
    opened.dialog.formats.setCurrentItem(srt[0])
    said = text.sentence(NoTimesError())
    speak(Catalogue())
    assert opened.preview == said != text.sentence(NoTimesError())


def test_of_text_no_line_is_cut_and_of_other_files_none_is_broken(
    owner: QWidget, make_job: MakeJob, settings: Settings
) -> None:
    said = Transcript((Paragraph(tuple(Word(f"word{n}", 100 * n, 100 * n + 90) for n in range(80))),))
    opened = Opened(owner, make_job("talk"), settings, said)
    for name, is_broken in (("Plain text", True), ("Markdown", True), ("Subtitles (SRT)", False)):
        opened.choose(name)
        [shown] = [one for one in opened.dialog.findChildren(QTextBrowser) if one.isVisible()]
        assert (shown.lineWrapMode() is QTextBrowser.LineWrapMode.WidgetWidth) is is_broken, name


def test_a_page_plays_the_recording_where_that_is_wanted(
    owner: QWidget, make_job: MakeJob, settings: Settings, tmp_path: Path
) -> None:
    opened = Opened(owner, make_job("talk"), settings)
    opened.choose("Web page")
    assert opened.dialog.options.sound == ""
    opened.dialog.form.boxes["sound"].click()
    assert opened.dialog.options.sound.startswith(tmp_path.as_uri())
    opened.dialog.save.click()
    [beside] = opened.wanted
    assert (beside.path.parent, beside.options.sound) == (tmp_path, "talk.wav")
    assert settings.get(table.EXPORT_OPTIONS.of("html")) == "speakers,sound"


def test_times_that_are_estimated_are_called_so_before_they_go_out(
    owner: QWidget, make_job: MakeJob, settings: Settings
) -> None:
    assert "Its times are estimated." not in Opened(owner, make_job("talk"), settings).texts
    assert "Its times are estimated." in Opened(owner, make_job("talk"), settings, replace(TALK, timing=Timing())).texts
