"""The timeline: what is seen of a recording, and what a hand does to it."""

from collections.abc import Iterator
from itertools import pairwise
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication

from sttgui.domain.jobs import Marker
from sttgui.domain.transcript import Paragraph, Transcript, Word
from sttgui.ui.kit.text import clock
from sttgui.ui.kit.theme import LIGHT
from sttgui.ui.player.timeline import Timeline
from sttgui.ui.player.timeline_painting import STRIP, Scale, line_height, tick_ms
from sttgui.viewmodel.word_times import Span, WordTimes


class Loud:
    """A recording that is loud in its second half; notes what it was asked."""

    def __init__(self, half_ms: int) -> None:
        self.half_ms = half_ms
        self.asked: list[tuple[int, int, int]] = []
        self.duration_ms = 40_000

    def window(self, start_ms: int, end_ms: int, columns: int) -> list[float]:
        self.asked.append((start_ms, end_ms, columns))
        step = (end_ms - start_ms) / columns
        return [1.0 if start_ms + column * step >= self.half_ms else 0.0 for column in range(columns)]


@pytest.fixture
def timeline(qapp: QApplication) -> Iterator[Timeline]:
    timeline = Timeline()
    timeline.resize(400, 100)
    timeline.show()
    timeline.show_duration(40_000)
    yield timeline
    timeline.close()
    timeline.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def heard(signal) -> list[object]:
    told: list[object] = []
    signal.connect(told.append)
    return told


def colours(timeline: Timeline, left: int, right: int) -> set[str]:
    """Without the edge, where the focus is seen."""
    image = timeline.viewport().grab().toImage()
    inner = range(max(left, 1), min(right, image.width() - 1))
    return {QColor(image.pixel(x, y)).name() for x in inner for y in range(1, image.height() - 1)}


def strip_top(timeline: Timeline) -> int:
    return timeline.viewport().height() - line_height(timeline.font()) - 1 - STRIP


def cells(timeline: Timeline) -> dict[int, int]:
    """How high the strip below the waveform is, by the place from the left."""
    image, top = timeline.viewport().grab().toImage(), strip_top(timeline)
    colours = (LIGHT.some_line, LIGHT.strong_line)
    heights = {x: sum(image.pixelColor(x, top + y).name() in colours for y in range(STRIP)) for x in range(400)}
    return {x: height for x, height in heights.items() if height}


def back(timeline: Timeline) -> QAbstractButton:
    [found] = timeline.findChildren(QAbstractButton)
    return found


def wheel(timeline: Timeline, x: int, turned: int, keys: Qt.KeyboardModifier) -> None:
    place = QPointF(x, 50)
    event = QWheelEvent(
        place, place, QPoint(), QPoint(0, turned), Qt.MouseButton.NoButton, keys, Qt.ScrollPhase.NoScrollPhase, False
    )
    QApplication.sendEvent(timeline.viewport(), event)


def drag(timeline: Timeline, begin: int, end: int) -> None:
    view = timeline.viewport()
    QTest.mousePress(view, Qt.MouseButton.LeftButton, pos=QPoint(begin, 40))
    QTest.mouseMove(view, QPoint((begin + end) // 2, 40))
    QTest.mouseMove(view, QPoint(end, 40))
    QTest.mouseRelease(view, Qt.MouseButton.LeftButton, pos=QPoint(end, 40))


def test_a_click_chooses_the_moment_under_it(timeline: Timeline) -> None:
    told = heard(timeline.position_chosen)
    QTest.mouseClick(timeline.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(100, 40))
    assert told == [10_000]


def test_dragging_in_either_direction_chooses_a_stretch_and_no_moment(timeline: Timeline) -> None:
    spans, moments = heard(timeline.span_chosen), heard(timeline.position_chosen)
    drag(timeline, 100, 200)
    drag(timeline, 300, -50)
    assert spans == [Span(10_000, 20_000), Span(0, 30_000)]
    assert moments == []


def test_the_wheel_with_ctrl_shows_less_around_the_pointer(timeline: Timeline) -> None:
    wheel(timeline, 100, 120, Qt.KeyboardModifier.ControlModifier)
    seen = timeline.seen
    assert seen.end_ms - seen.start_ms == pytest.approx(40_000 / 1.5, abs=2)
    assert seen.start_ms + (seen.end_ms - seen.start_ms) / 4 == pytest.approx(10_000, abs=2)
    wheel(timeline, 100, -240, Qt.KeyboardModifier.ControlModifier)
    assert timeline.seen == Span(0, 40_000)


def test_the_wheel_alone_scrolls(timeline: Timeline) -> None:
    timeline.zoom(4)
    wheel(timeline, 100, -120, Qt.KeyboardModifier.NoModifier)
    assert timeline.seen == Span(1000, 11_000)


def test_it_zooms_no_closer_than_half_a_second(timeline: Timeline) -> None:
    for _ in range(30):
        timeline.zoom(2)
    assert timeline.seen.end_ms - timeline.seen.start_ms == 500


def test_the_page_is_turned_when_the_playhead_leaves_it_but_not_while_something_else_is_looked_at(
    timeline: Timeline,
) -> None:
    timeline.zoom(4)
    timeline.show_position(9999)
    assert timeline.seen.start_ms == 0
    timeline.show_position(10_001)
    assert timeline.seen.start_ms == 9501
    timeline.horizontalScrollBar().setValue(30_000)
    timeline.show_position(12_000)
    assert timeline.seen.start_ms == 30_000


def test_keys_go_by_seconds_and_tenths_and_zoom(timeline: Timeline) -> None:
    told, toggled = heard(timeline.position_chosen), []
    timeline.toggle_wanted.connect(lambda: toggled.append(True))
    timeline.show_position(20_000)
    for key in (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Home, Qt.Key.Key_End):
        QTest.keyClick(timeline, key)
    QTest.keyClick(timeline, Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier)
    assert told == [19_000, 21_000, 0, 40_000, 19_900]
    QTest.keyClick(timeline, Qt.Key.Key_Plus)
    assert timeline.seen != Span(0, 40_000)
    QTest.keyClick(timeline, Qt.Key.Key_Minus)
    assert timeline.seen == Span(0, 40_000)
    QTest.keyClick(timeline, Qt.Key.Key_Space)
    assert toggled == [True]


def test_what_was_played_has_another_colour(timeline: Timeline) -> None:
    timeline.show_waveform(Loud(0))
    timeline.show_position(20_000)
    assert LIGHT.accent in colours(timeline, 0, 195)
    assert LIGHT.accent not in colours(timeline, 205, 400)
    assert LIGHT.dashes in colours(timeline, 205, 400)


def test_loud_places_are_high(timeline: Timeline) -> None:
    timeline.show_waveform(Loud(20_000))
    image = timeline.viewport().grab().toImage()
    inked = [sum(QColor(image.pixel(x, y)).name() == LIGHT.dashes for y in range(80)) for x in range(image.width())]
    assert max(inked[:190]) < 5
    assert max(inked[210:]) > 50


def test_a_quiet_recording_is_drawn_as_high_as_a_loud_one(timeline: Timeline) -> None:
    class Quiet(Loud):
        def window(self, start_ms: int, end_ms: int, columns: int) -> list[float]:
            return [loud / 12 for loud in super().window(start_ms, end_ms, columns)]

    timeline.show_waveform(Quiet(20_000))
    image = timeline.viewport().grab().toImage()
    inked = [sum(QColor(image.pixel(x, y)).name() == LIGHT.dashes for y in range(80)) for x in range(image.width())]
    assert max(inked[:190]) < 5
    assert max(inked[210:]) > 40


def test_doubtful_words_are_seen_where_they_are(timeline: Timeline) -> None:
    words = tuple(Word(str(at), at * 1000, at * 1000 + 500, 0.1 if at == 30 else 0.9) for at in range(40))
    timeline.show_words(WordTimes(Transcript((Paragraph(words),))))
    assert LIGHT.strong_line in colours(timeline, 295, 310)
    assert LIGHT.strong_line not in colours(timeline, 0, 290)


def test_the_more_words_are_doubtful_the_higher_the_strip(timeline: Timeline) -> None:
    """A colour alone would be one block in a long recording."""
    words = []
    for place in range(4000):
        is_doubtful = place % 2 == 0 if 2000 <= place < 2600 else place % 100 == 0
        sureness = 0.1 if is_doubtful else 0.9 - place / 100_000
        words.append(Word(f"w{place}", place * 300, place * 300 + 200, sureness))
    timeline.show_duration(0)
    timeline.show_duration(1_200_000)
    timeline.show_words(WordTimes(Transcript((Paragraph(tuple(words)),))))
    timeline.show_position(-10_000)
    heights = cells(timeline)
    few, many = ({height for x, height in heights.items() if x in part} for part in (range(10, 190), range(206, 250)))
    assert max(few) + 1 < min(many)


def test_very_doubtful_and_doubtful_words_differ_without_their_colours(timeline: Timeline) -> None:
    sure = {10: 0.1, 30: 0.4, 40: 0.5, 50: 0.5}
    words = tuple(Word(str(at), at * 500, at * 500 + 400, sure.get(at, 0.9)) for at in range(80))
    timeline.show_words(WordTimes(Transcript((Paragraph(words),))))
    timeline.show_position(-10_000)
    strong, some = ([x for x in cells(timeline) if x in part] for part in (range(100), range(230, 300)))
    assert 0 < len(some) < len(strong)


def test_words_can_be_read_close_up_only(timeline: Timeline) -> None:
    words = tuple(Word("MMM", at * 1000, at * 1000 + 900) for at in range(40))
    timeline.show_words(WordTimes(Transcript((Paragraph(words),))))
    timeline.show_position(-10_000)  # without the playhead, which has the colour of text
    assert LIGHT.text not in colours(timeline, 5, 400)
    timeline.zoom(10, 0)
    assert LIGHT.text in colours(timeline, 5, 400)


def drawn_words(timeline: Timeline, monkeypatch: pytest.MonkeyPatch) -> list[tuple[float, float, str]]:
    """From where to where each word is, drawn or cut short, in their order."""
    drawn: list[tuple[float, float, str]] = []
    draw = QPainter.drawText

    def note(painter: QPainter, place: QRectF, flags: Any, said: str) -> None:
        drawn.append((place.left(), place.right(), said))
        draw(painter, place, flags, said)

    with monkeypatch.context() as patch:
        patch.setattr(QPainter, "drawText", note)
        timeline.show_waveform(None)  # draws anew
        timeline.viewport().grab()
    return [one for one in drawn[: len(drawn) // 2] if ":" not in one[2]]


def test_words_close_up_stand_in_a_row_without_gaps_or_overlap(
    timeline: Timeline, monkeypatch: pytest.MonkeyPatch
) -> None:
    said = "how many people lived in the quarter they were crippled by selfish men".split(" ")  # noqa: SIM905  to be read
    words = tuple(Word(word, at * 400, at * 400 + 390) for at, word in enumerate(said))
    timeline.show_duration(0)
    timeline.show_duration(10_000)
    timeline.show_words(WordTimes(Transcript((Paragraph(words),))))
    timeline.zoom(2, 0)
    drawn = drawn_words(timeline, monkeypatch)
    assert all(left >= right for (_, right, _), (left, _, _) in pairwise(drawn))
    shown = [word for _, _, word in drawn]
    assert len(shown) >= 12  # of the 5 s that are seen, each
    assert all(
        word in (shown, f"{shown[:-1]}") or shown.endswith("…") for word, shown in zip(said, shown, strict=False)
    )


def test_a_word_that_has_too_little_room_is_cut_short(timeline: Timeline, monkeypatch: pytest.MonkeyPatch) -> None:
    words = tuple(Word("M" * 40, at * 1000, at * 1000 + 900) for at in range(40))
    timeline.show_words(WordTimes(Transcript((Paragraph(words),))))
    timeline.zoom(10, 0)
    drawn = drawn_words(timeline, monkeypatch)
    assert drawn
    assert all(shown.startswith("M") and shown.endswith("…") for _, _, shown in drawn[:3])


def test_of_a_word_at_least_three_letters_are_shown_or_nothing(
    timeline: Timeline, monkeypatch: pytest.MonkeyPatch
) -> None:
    words = tuple(Word("MMMMMM", at * 200, at * 200 + 190) for at in range(40))
    timeline.show_words(WordTimes(Transcript((Paragraph(words),))))
    shown = set()
    for width in range(400, 900, 50):
        timeline.resize(width, timeline.height())
        timeline.zoom(1.2, 0)
        shown |= {word for _, _, word in drawn_words(timeline, monkeypatch)}
    assert "MMM…" in shown
    assert shown <= {"MMM…", "MMMM…", "MMMMM…", "MMMMMM"}


@pytest.mark.parametrize("duration_ms", [1100, 7000, 53_000, 600_000, 3_120_000, 36_000_000, 500_000_000])
@pytest.mark.parametrize("width", [120, 400, 1100])
def test_times_below_have_room_and_are_not_few(duration_ms: int, width: int) -> None:
    scale = Scale(0, duration_ms, width)
    step = tick_ms(scale, 40)
    assert step * scale.px_per_ms >= 45
    assert step * scale.px_per_ms <= 52 * 3.5


def test_times_are_written_whole_and_beside_their_ticks(timeline: Timeline, monkeypatch: pytest.MonkeyPatch) -> None:
    drawn: list[tuple[QRectF, str]] = []
    draw = QPainter.drawText

    def note(painter: QPainter, place: QRectF, flags: Any, said: str) -> None:
        drawn.append((place, said))
        draw(painter, place, flags, said)

    monkeypatch.setattr(QPainter, "drawText", note)
    timeline.show_waveform(None)
    timeline.viewport().grab()
    times = drawn[: len(drawn) // 2]  # drawn as played and as not
    step_s = int(times[1][1][-2:])
    assert len(times) >= 3
    for number, (place, said) in enumerate(times):
        assert said == clock(number * step_s * 1000)
        assert place.left() == pytest.approx(number * step_s * 10 + 4, abs=1)
    assert all(left.right() + 8 <= right.left() for (left, _), (right, _) in pairwise(times))
    assert all(place.right() <= 401 for place, _ in times)


def test_of_a_long_recording_a_minute_is_seen_that_follows_what_plays(timeline: Timeline) -> None:
    timeline.show_duration(0)
    timeline.show_duration(3_120_000)
    assert timeline.seen == Span(0, 60_000)
    timeline.show_position(1_800_000)  # where it was left
    assert timeline.seen == Span(1_797_000, 1_857_000)
    timeline.show_position(1_857_001)
    assert timeline.seen.start_ms == 1_854_001


def test_who_looks_elsewhere_is_offered_the_way_back(timeline: Timeline) -> None:
    timeline.show_duration(0)
    timeline.show_duration(3_120_000)
    timeline.show_position(10_000)
    assert not back(timeline).isVisible()
    timeline.horizontalScrollBar().setValue(1_000_000)
    assert back(timeline).isVisible()
    assert "↤" in back(timeline).text()
    timeline.show_position(11_000)
    assert timeline.seen.start_ms == 1_000_000
    back(timeline).click()
    assert timeline.seen.start_ms == 8000
    assert not back(timeline).isVisible()
    timeline.show_position(2_000_000)
    timeline.horizontalScrollBar().setValue(0)
    assert "↦" in back(timeline).text()
    timeline.go_to(1500)
    timeline.show_position(1500)
    assert not back(timeline).isVisible()


def test_a_marker_is_seen_and_a_click_on_its_flag_goes_there_to_the_millisecond(timeline: Timeline) -> None:
    told = heard(timeline.position_chosen)
    timeline.show_markers((Marker(10_033), Marker(30_017, "The harbour")))
    assert LIGHT.record in colours(timeline, 299, 303)
    assert LIGHT.record not in colours(timeline, 150, 280)
    QTest.mouseClick(timeline.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(304, 5))
    QTest.mouseClick(timeline.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(304, 60))
    assert told == [30_017, 30_400]
    timeline.show_markers(())
    assert LIGHT.record not in colours(timeline, 0, 400)


def test_keys_go_from_marker_to_marker(timeline: Timeline) -> None:
    told = heard(timeline.position_chosen)
    timeline.show_markers((Marker(10_000), Marker(30_000)))
    for position, key in (
        (0, Qt.Key.Key_PageDown),
        (10_000, Qt.Key.Key_PageDown),
        (30_000, Qt.Key.Key_PageDown),
        (35_000, Qt.Key.Key_PageUp),
        (30_200, Qt.Key.Key_PageUp),  # just begun: the one before is meant
        (9_000, Qt.Key.Key_PageUp),
    ):
        timeline.show_position(position)
        QTest.keyClick(timeline, key)
    assert told == [10_000, 30_000, 40_000, 30_000, 10_000, 0]


def test_what_is_found_is_seen_where_it_is_said(timeline: Timeline) -> None:
    timeline.show_position(-10_000)
    timeline.show_hits((10_000, 30_000))
    found = [
        x for x in range(2, 398) if timeline.viewport().grab().toImage().pixelColor(x, 3) == QColor(LIGHT.found_line)
    ]
    assert {x // 10 for x in found} == {10, 30}
    timeline.show_hits(())
    assert LIGHT.found_line not in colours(timeline, 2, 398)


def test_ten_hours_are_asked_for_by_columns_and_not_again_for_each_picture(timeline: Timeline) -> None:
    waveform = Loud(0)
    timeline.show_duration(0)
    timeline.show_duration(36_000_000)
    timeline.show_waveform(waveform)
    timeline.viewport().grab()
    [_, *drawn] = waveform.asked  # how loud it is in all, then as played, as not played yet, and as a whole
    assert len(drawn) == 3
    assert all(columns < 110 for _, _, columns in drawn)
    timeline.zoom(1 / 1000)
    timeline.viewport().grab()
    asked = len(waveform.asked)
    for position in range(0, 36_000_000, 1_000_000):
        timeline.show_position(position)
        timeline.viewport().grab()
    assert len(waveform.asked) == asked


def test_without_a_recording_nothing_is_chosen(timeline: Timeline) -> None:
    timeline.show_duration(0)
    told = heard(timeline.position_chosen)
    QTest.mouseClick(timeline.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(100, 40))
    timeline.viewport().grab()
    assert told == []


def test_a_quiet_line_runs_along_what_was_listened_to(timeline: Timeline) -> None:
    timeline.show_heard([(0, 20_000), (32_000, 40_000)])
    image = timeline.viewport().grab().toImage()
    row = strip_top(timeline) - 1
    width = timeline.viewport().width()
    heard = [x for x in range(width) if image.pixelColor(x, row) == QColor(LIGHT.quiet)]
    assert {x * 10 // width for x in heard} == {0, 1, 2, 3, 4, 8, 9}


def test_a_year_does_not_overflow_what_qt_counts(timeline: Timeline) -> None:
    timeline.show_duration(365 * 86_400_000)
    chosen = heard(timeline.position_chosen)
    QTest.keyClick(timeline, Qt.Key.Key_End)
    timeline.zoom(1000.0)
    wheel(timeline, 200, -1200, Qt.KeyboardModifier.NoModifier)
    assert chosen == [2**30]
    timeline.show_duration(2000)
    assert timeline.seen.end_ms == 2000
