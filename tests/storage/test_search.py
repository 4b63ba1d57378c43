"""What was said is found as it is typed, whatever is typed."""

import contextlib
import sqlite3
import unicodedata
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sttgui.domain.jobs import Completed, FileSource, Job
from sttgui.domain.library import Hit
from sttgui.domain.transcript import Paragraph, Transcript, Word
from sttgui.storage.checksums import CHECKED, checksum_of
from sttgui.storage.library import Library
from sttgui.storage.library_file import FILE_NAME
from sttgui.storage.search_text import query_of, readable, searchable, shown

NOW = datetime(2026, 11, 22, 14, 3, tzinfo=UTC)
SAID = (
    "We met in Zürich. The harvest festival was cancelled, wasn't it?",
    "東京 タワーへ行きました AI研究",
    "สวัสดี ครับ",
    "हिन्दी में बात Москва «Ёлка»",
)


def keep(library: Library, name: str, *paragraphs: str) -> None:
    """A transcript whose words are said at 0, 1, 2… seconds."""
    second = 0
    made = []
    for paragraph in paragraphs:
        words = []
        for word in paragraph.split():
            words.append(Word(word, second * 1000, second * 1000 + 900))
            second += 1
        made.append(Paragraph(tuple(words)))
    job = Job(name, FileSource(Path(f"/{name}.wav")), NOW, Completed(), title=f"Title of {name}")
    library.save_result(job, Transcript(tuple(made)), b"raw")


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Library]:
    library = Library(tmp_path_factory.mktemp("library"))
    keep(library, "a", *SAID)
    yield library
    library.close()


def marked(hit: Hit) -> list[str]:
    return [hit.text[begin:end] for begin, end in hit.marks]


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("harvest", ["harvest"]),
        ("HARVEST", ["harvest"]),
        ("harv", ["harvest"]),
        ("festival harv", ["harvest", "festival"]),
        ('"harvest festival"', ["harvest festival"]),
        ('"harvest fest', ["harvest festival"]),
        ("zurich", ["Zürich"]),
        ("Zu\u0308rich", ["Zürich"]),
        ("wasn't", ["wasn't"]),
        ("it?", ["it"]),
        ("東京", ["東京"]),
        ("京", ["京"]),
        ("行きま", ["行きま"]),
        ("研究", ["研究"]),
        ("ครับ", ["ครับ"]),
        ("हिन्दी", ["हिन्दी"]),
        ("моск", ["Москва"]),
        ("ёлка", ["Ёлка"]),
    ],
)
def test_it_is_found(library: Library, typed: str, found: list[str]):
    (hit,) = library.search(typed)
    assert hit.job_id == "a"
    assert marked(hit) == found


@pytest.mark.parametrize(
    "typed",
    ["", "  ", '"', '""', "*", "-", "zürich tokyo", "arvest", '"festival harvest"', "harv festival ", '"harv"', "京東"],
)
def test_it_is_not_found(library: Library, typed: str):
    assert library.search(typed) == []


@pytest.mark.parametrize(
    "typed",
    [
        "NOT harvest",
        "AND",
        "text : harvest",
        "{text} : x",
        "NEAR(a b, 5)",
        "^a",
        "a + b",
        "(",
        "'",
        "\0",
        "\ud800",
        "a*",
    ],
)
def test_marks_of_the_query_language_are_only_text(library: Library, typed: str):
    library.search(typed)


@settings(max_examples=200)
@given(st.text(max_size=30))
def test_no_text_is_an_error(library: Library, typed: str):
    library.search(typed)


@pytest.mark.parametrize(
    ("typed", "word"),
    [
        ("한국", 0),
        (unicodedata.normalize("NFD", "한국"), 0),
        ("haustür", 1),
        ("Haus\u00adtür", 1),
        ("tonʼt", 2),
        ("ton't", 2),
        ("ton’t", 2),
        ("fin\u200bal", 3),
    ],
)
def test_what_reads_the_same_is_found_and_its_word_is_known(tmp_path: Path, typed: str, word: int):
    library = Library(tmp_path)
    keep(library, "a", f"{unicodedata.normalize('NFD', '한국')} Haus\u00adtür, tonʼt final")
    (hit,) = library.search(typed)
    library.close()
    assert (hit.paragraph, hit.word, hit.start_ms) == (0, word, word * 1000)


def test_a_hit_says_where_and_when_it_was_said(library: Library):
    (hit,) = library.search("cancelled")
    assert hit == Hit(
        "a", "Title of a", "The harvest festival was cancelled, wasn't it?", ((25, 34),), 8000, paragraph=0, word=8
    )
    (hit,) = library.search("研究")
    assert (hit.start_ms, hit.paragraph, hit.word) == (13_000, 1, 2)


def test_the_place_of_a_hit_follows_the_edits(library: Library, tmp_path: Path):
    library = Library(tmp_path)
    keep(library, "b", "one two", "three four")
    transcript = library.transcript("b")
    assert transcript is not None
    library.save_transcript("b", Transcript((Paragraph((Word("zero", 5, 6),)), *transcript.paragraphs)))
    (hit,) = library.search("four")
    assert (hit.paragraph, hit.word, hit.start_ms) == (2, 1, 3000)
    (hit,) = library.search("zero")
    assert (hit.paragraph, hit.word, hit.start_ms) == (0, 0, 5)
    library.save_transcript("b", Transcript(transcript.paragraphs[1:]))
    assert library.search("zero") == library.search("two") == []
    library.close()


def test_title_tags_and_notes_are_found_and_have_no_time(tmp_path: Path):
    library = Library(tmp_path)
    keep(library, "a", "something said")
    library.rename("a", "Interview with Zoë")
    library.set_tags("a", ["chapter three"])
    library.set_notes("a", "ask for the letters")
    for typed in ("zoe", "chapter", "letters"):
        (hit,) = library.search(typed)
        assert (hit.job_id, hit.title, hit.start_ms, hit.paragraph, hit.word) == (
            "a",
            "Interview with Zoë",
            None,
            None,
            None,
        )
    assert library.search("title") == []
    library.close()


def test_a_long_paragraph_is_cut_around_the_match_between_words(tmp_path: Path):
    library = Library(tmp_path)
    keep(library, "a", " ".join(f"word{n}" for n in range(500)))
    (hit,) = library.search("word250")
    assert hit.text.startswith("…word24")
    assert hit.text.endswith("…")
    assert len(hit.text) < 200
    assert marked(hit) == ["word250"]
    assert hit.start_ms == 250_000
    library.close()


def test_the_latest_come_first_and_one_job_does_not_hide_the_others(tmp_path: Path):
    library = Library(tmp_path)
    for name in ("a", "b", "c"):
        keep(library, name, *["the same"] * 10)
    assert [hit.job_id for hit in library.search("same")] == ["c"] * 3 + ["b"] * 3 + ["a"] * 3
    assert [hit.job_id for hit in library.search("same", limit=4)] == ["c"] * 3 + ["b"]
    library.close()


def said_in(hits: list[Hit]) -> list[tuple[str, int | None]]:
    return [(hit.job_id, hit.paragraph) for hit in hits]


def test_the_first_of_a_recording_come_in_the_order_they_are_said_with_how_many_there_are(tmp_path: Path):
    library = Library(tmp_path)
    keep(library, "a", *["the same"] * 10)
    keep(library, "b", "other", "the same", "other", "the same")
    transcript = library.transcript("a")
    assert transcript is not None
    again = Paragraph((Word("same", 5, 6),))
    library.save_transcript("a", Transcript((again, *transcript.paragraphs[1:])))  # written last, said first
    hits = library.search("same")
    assert said_in(hits) == [("a", 0), ("a", 1), ("a", 2), ("b", 1), ("b", 3)]
    assert [hit.of for hit in hits] == [10, 10, 10, 2, 2]
    library.rename("b", "The same as ever")
    hits = library.search_in("same", "b", 100)
    assert said_in(hits) == [("b", None), ("b", 1), ("b", 3)]
    assert [hit.of for hit in hits] == [3, 3, 3]
    hits = library.search_in("same", "a", 7)
    assert said_in(hits) == [("a", place) for place in range(7)]
    assert {hit.of for hit in hits} == {10}
    assert library.search_in("nowhere", "a", 7) == library.search_in("", "a", 7) == []
    library.close()


def test_all_places_are_counted_but_no_more_than_wanted(tmp_path: Path):
    library = Library(tmp_path)
    for name in ("a", "b"):
        keep(library, name, *["the same"] * 10)
    assert library.count_found("same", 100) == 20
    assert library.count_found("same", 7) == 7
    assert library.count_found("", 7) == library.count_found("nothing", 7) == 0
    library.move_to_trash("a")
    assert library.count_found("same", 100) == 10
    library.close()


def test_what_is_in_the_trash_is_not_found(tmp_path: Path):
    library = Library(tmp_path)
    keep(library, "a", "once said")
    library.move_to_trash("a")
    assert library.search("once") == []
    library.restore("a")
    assert len(library.search("once")) == 1
    library.close()


@given(st.text())
def test_searchable_text_can_be_read_and_kept(text: str):
    kept = searchable(text)
    kept.encode()
    assert searchable(kept) == kept
    assert shown(kept) == readable(text)


@pytest.mark.parametrize(
    ("typed", "query"),
    [
        ("a", '"a"'),  # of one letter there are too many
        ("ab", '"ab"*'),
        ("ab ", '"ab"'),
        ("ab-c", '"ab-c"'),
        ('"a bc', '"a bc"*'),
        ('x"a bc"', '"x" "a bc"'),
    ],
)
def test_only_the_last_word_is_begun(typed: str, query: str):
    assert query_of(typed) == query


def test_what_an_older_version_wrote_for_the_search_is_found_as_well(tmp_path: Path):
    said = ["한국 사람", "Haus\u00adtür", "\ufb01nden", "300 \u212a"]
    library = Library(tmp_path)
    keep(library, "old", *(unicodedata.normalize("NFD", text) for text in said), "plain words")
    copy = library.back_up(NOW)
    assert copy is not None
    library.close()

    def as_before(path: Path) -> None:
        with contextlib.closing(sqlite3.connect(path, isolation_level=None)) as connection:
            connection.create_function("checksum_of", -1, checksum_of, deterministic=True)
            for number, text in enumerate(said):
                old = unicodedata.normalize("NFD", text)
                connection.execute("UPDATE passages SET text = ? WHERE text = ?", (old, searchable(old)))
                assert connection.execute("SELECT changes()").fetchone() == (1,), number
            connection.execute(f"UPDATE passages SET checksum = checksum_of({CHECKED['passages']})")

    def assert_all_is_found() -> None:
        assert library.search("Haustür") == []
        while library.write_search_anew_next():
            pass
        for text in said:
            assert [hit.job_id for hit in library.search(text)] == ["old"], text
        assert library.is_sound()
        assert not library.write_search_anew_next()

    as_before(tmp_path / FILE_NAME)
    as_before(copy)
    assert_all_is_found()
    library.restore_backup(copy)
    assert_all_is_found()
    library.close()
