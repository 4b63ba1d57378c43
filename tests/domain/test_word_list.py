"""Names and terms are offered, rules are followed: whole words and phrases only, with the marks and times they had."""

import pytest

from sttgui.domain import editing
from sttgui.domain.transcript import Paragraph, Transcript, Word, WordState
from sttgui.domain.word_list import Entry, WordList, rule_for


def said(*paragraphs: str) -> Transcript:
    return Transcript(
        tuple(
            Paragraph(
                tuple(Word(text, place * 1000, place * 1000 + 900, 0.5) for place, text in enumerate(part.split()))
            )
            for part in paragraphs
        )
    )


def corrected(rules: str, text: str) -> str:
    return WordList.from_text(rules).applied(said(text)).text


@pytest.mark.parametrize(
    ("rules", "text", "expected"),
    [
        ("sean = Shaun", "sean is mean, oceans too", "Shaun is mean, oceans too"),
        ("setuball = Setúbal", "in Setuball, “setuball” (Setuball)", "in Setúbal, “Setúbal” (Setúbal)"),
        ("Setúbal = Setubal", "Setúbal Setubal", "Setubal Setubal"),
        ("Café = Kaffee", "Cafe\u0301, café", "Kaffee, Kaffee"),
        ("café = bar", "in the cafe\u0301", "in the bar"),
        ("don't = do not", "don’t haus\u00adtür", "do not haus\u00adtür"),
        ("haustür = Tür", "Haus\u00adtür.", "Tür."),
        ("setubal = X", "Setúbal", "Setúbal"),  # another letter is another word
        ("new your times = New York Times", "the new your times, says", "the New York Times, says"),
        ("new your = New York", "so new. Your turn", "so new. Your turn"),
        ("colour = color", "Colour and COLOUR and colour", "Color and COLOR and color"),
        ("iphone = iPhone", "Iphone, iphone", "iPhone, iPhone"),
        ("setuball = Setúbal", "SETUBALL", "SETÚBAL"),
        ("nasa = NASA", "Nasa nasa", "NASA NASA"),
        ("ice berg = iceberg", "Ice berg ahead", "Iceberg ahead"),
        ("goodbye = good bye", "goodbye.", "good bye."),
        ("a = one\na b = two", "a b a", "two one"),  # the longest holds
        ("a = one\nA = two", "a", "two"),  # the later one holds
        ("york = New York", "york, New York, new York!", "New York, New York, new York!"),
        ("york = York City", "york city in York", "york city in York City"),
        ("x = y", "", ""),
        ("... = y", "... x", "... x"),
    ],
)
def test_rules_change_whole_words_and_phrases(rules: str, text: str, expected: str) -> None:
    assert corrected(rules, text) == expected


def test_a_changed_word_keeps_its_time_and_what_was_heard() -> None:
    before = said("in setuball now", "again setuball")
    after = WordList.from_text("setuball = Setúbal").applied(before)
    words = list(after.words)
    assert [word.text for word in words] == ["in", "Setúbal", "now", "again", "Setúbal"]
    assert (words[1].start_ms, words[1].end_ms, words[1].heard_as) == (1000, 1900, "setuball")
    assert words[1].state is WordState.CHANGED
    assert words[0] is next(before.words)
    assert editing.restore_all(after) == before


def test_a_phrase_does_not_go_over_the_end_of_a_paragraph() -> None:
    before = said("that is new", "your turn")
    assert WordList.from_text("new your = New York").applied(before) is before


def test_what_a_person_decided_stays() -> None:
    before = said("sean sean sean")
    decided = editing.set_state(editing.retype(before, 0, 0, 1, "Sean,"), [1], WordState.KEPT)
    assert WordList.from_text("sean = Shaun").applied(decided).text == "Sean, sean Shaun"


def test_words_that_were_taken_away_do_not_part_a_phrase() -> None:
    before = editing.retype(said("new uh your"), 0, 1, 2, "")
    assert WordList.from_text("new your = New York").applied(before).text == "New York"


def test_rules_twice_change_nothing_more() -> None:
    words = WordList.from_text("a = a b\nc = C")
    once = words.applied(said("a c x"))
    assert once.text == "a b C x"
    assert words.applied(once) is once


def test_without_rules_a_transcript_stays_the_same_object() -> None:
    before = said("sean is here")
    assert WordList.from_text("Sean\nSetúbal").applied(before) is before
    assert WordList.from_text("Sean = Shaun").applied(said("mean")).text == "mean"


def test_a_list_is_read_from_lines_and_written_as_lines() -> None:
    words = WordList.from_text("Setúbal\n\n  sean   o'neil =  Seán Ó Néill \nE=mc²\n= Lone\nmissing = \nSetúbal\n")
    assert words.entries == (
        Entry("Setúbal"),
        Entry("Seán Ó Néill", "sean o'neil"),
        Entry("E=mc²"),
        Entry("Lone"),
        Entry("missing"),
    )
    assert words.text == "Setúbal\nsean o'neil = Seán Ó Néill\nE=mc²\nLone\nmissing\n"
    assert WordList.from_text(words.text) == words


def test_a_new_rule_for_the_same_words_takes_the_place_of_the_old_one() -> None:
    words = WordList.from_text("sean = John\nSetúbal").with_entries([Entry("Shaun", "Sean,")])
    assert words.entries == (Entry("Shaun", "Sean,"), Entry("Setúbal"))


def test_names_and_terms_are_offered_from_two_letters() -> None:
    words = WordList.from_text("Setúbal\nsean = Seán\nSECOND\nÉcole\n(se)")
    assert words.beginning_with("s") == []
    assert words.beginning_with("se") == ["Seán", "SECOND", "Setúbal"]
    assert words.beginning_with("SET") == ["Setúbal"]
    assert words.beginning_with("éc") == ["École"]
    assert words.beginning_with("Setúbal") == []  # nothing is left to be written
    assert words.beginning_with("setúbal") == ["Setúbal"]


def test_a_fix_makes_a_rule_without_the_marks() -> None:
    assert rule_for("“Setuball,”", "“Setúbal,”") == Entry("Setúbal", "Setuball")
    assert rule_for("new your", "New York.") == Entry("New York", "new your")
    assert rule_for("word,", "word.") is None
    assert rule_for("", "added") is None
    assert rule_for("gone", "") is None
    assert rule_for("a = b", "c") is None


def test_a_recogniser_is_to_expect_what_was_added_last() -> None:
    words = WordList.from_text("Ana Costa\nlight house = lighthouse\nSetúbal, Portugal\nAna Costa\nWordlight\n")
    assert words.hot_words == ("Wordlight", "lighthouse", "Ana Costa")
    many = WordList(tuple(Entry(f"term {number}") for number in range(100)))
    assert many.hot_words[0] == "term 99"
    assert len(many.hot_words) == 30
