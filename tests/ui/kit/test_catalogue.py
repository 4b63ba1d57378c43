"""What the window says in another language: sentences, plurals, and what was said before it was changed."""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QApplication, QWidget

from sttgui.domain.speakers import speaker_name
from sttgui.ui.jobs.text import cost
from sttgui.ui.kit import text
from sttgui.ui.kit.catalogue import NAMES, PLURALS, PSEUDO, Catalogue, load, of_system, pseudo
from sttgui.ui.kit.text import again, enumerated, joined, listed, plural, sentences, speak, tr
from sttgui.ui.kit.widgets import label
from sttgui.ui.library.text import section
from sttgui.ui.player.text import speed
from sttgui.ui.review.text import amount
from sttgui.ui.transcript.export_options import said_in_documents
from sttgui.viewmodel.amount import Amount
from sttgui.viewmodel.arrangement import Month

HALF = (
    '<?xml version="1.0" encoding="utf-8"?>'
    '<TS version="2.1" language="{code}"><context><name>text</name>{all}</context></TS>'
)
NOON = datetime(2026, 11, 24, 12, tzinfo=UTC)


@pytest.fixture(autouse=True)
def english_afterwards() -> Iterator[None]:
    yield
    speak(Catalogue())


def arabic_file(folder: Path) -> None:
    forms = "".join(
        f"<numerusform>{form}</numerusform>" for form in ("0", "1", "2", "{number} few", "{number} many", "x")
    )
    messages = (
        f'<message numerus="yes"><source>{{number}} words</source><translation>{forms}</translation></message>'
        "<message><source>Open</source><translation>افتح</translation></message>"
        "<message><source>Open</source><comment>is open</comment><translation>مفتوح</translation></message>"
        '<message><source>Save</source><translation type="unfinished">half</translation></message>'
    )
    (folder / "wordlight_ar.ts").write_text(HALF.format(code="ar", all=messages), encoding="utf-8")


def test_a_file_gives_sentences_senses_and_plurals_and_keeps_english_for_what_is_unfinished(tmp_path: Path) -> None:
    arabic_file(tmp_path)
    speak(load("ar", tmp_path))
    assert (tr("Open"), tr("Open", sense="is open"), tr("Save")) == ("افتح", "مفتوح", "Save")
    said = [plural(count, "1 word", "{number} words") for count in (0, 1, 2, 5, 11, 100)]
    assert said == ["0", "1", "2", "5 few", "11 many", "x"]


def test_english_has_a_word_for_one_and_one_for_more() -> None:
    assert [plural(count, "1 word", "{number} words") for count in (0, 1, 2)] == ["0 words", "1 word", "2 words"]


def test_plural_forms_are_those_of_arabic_french_and_chinese() -> None:
    arabic, forms = PLURALS["ar"]
    assert forms == 6
    assert [arabic(n) for n in (0, 1, 2, 3, 10, 11, 99, 100, 102, 103, 111)] == [0, 1, 2, 3, 3, 4, 4, 5, 5, 3, 4]
    assert [PLURALS["fr"][0](n) for n in (0, 1, 2)] == [0, 0, 1]
    assert PLURALS["zh_CN"][0](7) == 0


def test_what_was_said_is_said_again_in_the_language_of_now() -> None:
    whole = sentences(tr("Stopped."), plural(3, "1 place", "{number} places"))
    inner = joined(tr("{day}, {time}", day=text.day(NOON), time="12:00"), whole)
    speak(load(PSEUDO))
    fresh = sentences(tr("Stopped."), plural(3, "1 place", "{number} places"))
    assert again(inner) == joined(tr("{day}, {time}", day=text.day(NOON), time="12:00"), fresh) != inner
    assert again(str(whole)) == fresh  # as a widget gives it back
    speak(Catalogue())
    assert again(fresh) == whole
    assert again("Nobody said this.") == "Nobody said this."


def test_facts_and_names_are_joined_as_the_language_does() -> None:
    assert enumerated(["a", None, "b"]) == "a, b"
    assert listed(["a", "b", "c"]) == "a, b and c"
    speak(Catalogue("de"))
    assert listed(["a", "b", "c"]) == "a, b und c"


def test_numbers_and_months_are_of_the_language_with_western_digits() -> None:
    speak(Catalogue("ar"))
    assert not set(text.number(1234567)) & set("٠١٢٣٤٥٦٧٨٩")
    assert "نوفمبر" in text.day(NOON)
    speak(Catalogue("de"))
    assert text.month_name(3) == "März"
    assert text.number(1234567) == QLocale("de").toString(1234567)
    speak(load("de"))
    assert cost(0.0082) == "kostete 0,0082 USD"
    assert (speed(1), speed(1.5), speed(1.25)) == ("1,0×", "1,5×", "1,25×")


def test_a_month_that_is_a_heading_begins_large_also_where_months_are_written_small() -> None:
    speak(Catalogue("fr"))
    assert text.month_name(11) == "novembre"
    assert section(Month(2026, 11), NOON.date()) == "Novembre"


def test_a_name_stands_between_the_quotation_marks_of_the_language() -> None:
    assert text.quotation_marks() == ("“", "”")
    speak(load("de"))
    assert text.quotation_marks() == ("„", "“")


def test_the_short_name_of_an_amount_ends_before_the_colon_of_any_language() -> None:
    for code in ("fr", "zh_CN"):
        speak(load(code))
        assert not set(amount(Amount.QUICK, is_short=True)) & set(":：%\u00a0\u202f"), code


def test_the_pseudo_language_keeps_names_in_braces() -> None:
    assert pseudo("“{name}” is open").format(name="x").startswith("[“x” ïs")


def test_the_system_s_first_language_that_is_there_is_spoken() -> None:
    assert of_system(["da-DK", "de-AT", "en-US"], NAMES) == "de"
    assert of_system(["pt-PT"], NAMES) == "pt_BR"
    assert of_system(["zh-Hant-TW", "da"], NAMES) == "en"


def test_who_has_no_name_is_called_so_in_the_language_of_the_window() -> None:
    speak(load("es"))
    assert [speaker_name(key) for key in ("spk0", "A", "ch1", "ch1-spk0")] == [
        "Hablante 1",
        "Hablante A",
        "Canal 2",
        "Canal 2, hablante 1",
    ]
    assert speaker_name("spk0", {"spk0": "Ana"}) == "Ana"


def test_documents_are_written_in_the_language_of_the_window() -> None:
    speak(load("es"))
    said = said_in_documents()
    assert said["Summary"] == "Resumen"
    assert not [words for words, spanish in said.items() if words == spanish]


def test_an_arabic_line_is_read_from_the_right_whatever_name_it_begins_with(qapp: QApplication) -> None:
    speak(Catalogue("ar"))
    assert text.as_read("AI/ML API · خدمة") == "\u200fAI/ML API · خدمة"
    assert text.as_read("خدمة AI/ML API") == "خدمة AI/ML API"
    assert text.as_read("AI/ML API") == "AI/ML API"
    assert tr("{folder} {name}", folder="/home/a", name="1.mp4") == "\u2068/home/a\u2069 \u20681.mp4\u2069"
    assert text.joined("Harbour", "30 نوفمبر") == "\u2068Harbour\u2069 · 30 نوفمبر"  # else 30 went to the other side
    speak(Catalogue("de"))
    assert text.as_read("AI/ML API · خدمة") == "AI/ML API · خدمة"
    assert tr("{folder}", folder="/home/a") == "/home/a"


def test_a_latin_line_stands_at_the_right_of_an_arabic_window_and_comes_back(qapp: QApplication) -> None:
    owner = QWidget()
    owner.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    line, middle = label("AI/ML API"), label("AI/ML API")
    for one in (line, middle):
        one.setParent(owner)
        one.setAlignment(Qt.AlignmentFlag.AlignTop)
    middle.setAlignment(Qt.AlignmentFlag.AlignCenter)
    right, top = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute, Qt.AlignmentFlag.AlignTop
    assert (line.alignment(), middle.alignment()) == (right | top, Qt.AlignmentFlag.AlignCenter)
    owner.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    assert line.alignment() == top
