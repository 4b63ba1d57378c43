"""Words brought together with the running text."""

from sttgui.api.answers.written import as_written, text_words
from sttgui.domain.transcript import Word, join_words


def words(*texts: str) -> list[Word]:
    return [Word(text, index * 100, index * 100 + 90, (index + 1) / 10) for index, text in enumerate(texts)]


def texts(found: list[Word]) -> list[str]:
    return [word.text for word in found]


def test_words_take_marks_and_capitals_from_the_text():
    assert texts(as_written(words("well", "it", "rains"), "Well, it (rains)!")) == ["Well,", "it", "(rains)!"]


def test_words_the_text_writes_as_one_become_one():
    assert as_written(words("twenty", "one", "state"), "Twenty-one state") == [
        Word("Twenty-one", 0, 190, 0.1),
        Word("state", 200, 290, 0.3),
    ]


def test_one_word_may_be_two_in_the_text():
    assert texts(as_written(words("NewYork", "rains"), "New York rains.")) == ["New York", "rains."]


def test_marks_that_came_as_words_belong_to_the_word_before():
    assert texts(as_written(words("well", ",", "yes", "."), "Well, yes.")) == ["Well,", "yes."]


def test_no_character_of_the_text_is_lost():
    text = "— «Bien sûr», dit-elle… “Twenty-one”! ΟΔΟΣ Straße"
    spoken = words("bien", "sûr", "dit", "elle", "twenty", "one", "οδος", "strasse")
    assert "".join(texts(as_written(spoken, text))).replace(" ", "") == text.replace(" ", "")


def test_scripts_without_blanks_keep_their_words():
    assert texts(as_written(words("你好", "世界"), "你好，世界。")) == ["你好，", "世界。"]
    assert texts(as_written(words("สวัสดี", "ครับ"), "สวัสดีครับ")) == ["สวัสดี", "ครับ"]


def test_words_that_differ_from_the_text_stay_as_they_are():
    assert texts(as_written(words("four", "five"), "4 5")) == ["four", "five"]


def test_words_for_a_part_of_the_text_only_are_not_used():
    assert as_written(words("Well"), "Well, it rains all day.") == []


def test_text_without_blanks_is_cut_at_its_characters_and_joins_again():
    text = "今天天气很好，我们去公园。"
    pieces = list(text_words(text))
    assert pieces[:2] == ["今", "天"]
    assert "好，" in pieces
    assert join_words(pieces) == text


def test_text_with_blanks_is_cut_at_them():
    assert list(text_words(" Größe  ist\nalles. ")) == ["Größe", "ist", "alles."]
