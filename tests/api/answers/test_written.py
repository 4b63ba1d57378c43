"""Words brought together with the running text."""

import pytest

from sttgui.api.answers import read_transcript
from sttgui.api.answers.written import as_written
from sttgui.domain.transcript import Word, join_words, text_words


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


@pytest.mark.parametrize(
    ("text", "spoken"),
    [
        ("วันนี้เราจะพูดคุยเรื่องงบประมาณ", ["วันนี้", "เรา", "จะ", "พูดคุย", "เรื่อง", "งบประมาณ"]),
        ("สวัสดีครับ วันนี้อากาศดี", ["สวัสดี", "ครับ", "วันนี้", "อากาศ", "ดี"]),
        ("ราคา 500 บาท หรือ500บาท", ["ราคา", "500", "บาท", "หรือ", "500", "บาท"]),
        ("ມື້ນີ້ພວກເຮົາ", ["ມື້ນີ້", "ພວກເຮົາ"]),
        ("ថ្ងៃនេះយើងនិយាយ អំពីថវិកា។", ["ថ្ងៃនេះ", "យើង", "និយាយ", "អំពី", "ថវិកា"]),
        ("မြန်မာဘာသာ စကား", ["မြန်မာ", "ဘာသာ", "စကား"]),
        ("今天用Excel决定 明天再说。", ["今天", "用", "Excel", "决定", "明天", "再", "说"]),
        ("한국어는 띄어쓰기를 한다.", ["한국어는", "띄어쓰기를", "한다"]),
    ],
)
def test_text_is_as_the_service_wrote_it_in_any_script(text: str, spoken: list[str]):
    timed = [{"word": word, "start": place / 2, "end": place / 2 + 0.4} for place, word in enumerate(spoken)]
    for answer in (
        {"text": text, "words": timed},
        {"text": text},
        {"text": text, "segments": [{"text": part, "start": 0, "end": 1} for part in text.split()]},
    ):
        assert read_transcript(answer).text == text
    assert "".join(text_words(text)).replace(" ", "") == text.replace(" ", "")


def test_a_long_silence_is_not_inside_a_word():
    timed = [{"word": "今天", "start": 0, "end": 1}, {"word": "明天", "start": 1.8, "end": 2}]
    assert [word.start_ms for word in read_transcript({"text": "今天 明天", "words": timed}).words] == [0, 1800]


def test_a_vowel_stays_with_the_letter_it_is_written_with():
    assert list(text_words("เราไปน้ำ")) == ["เรา", "ไป", "น้ำ"]
    assert list(text_words("ខ្មែរ")) == ["ខ្មែ", "រ"]
    assert list(text_words("မြန်မာ")) == ["မြန်", "မာ"]
    assert list(text_words("说（好）吧")) == ["说", "（好）", "吧"]
