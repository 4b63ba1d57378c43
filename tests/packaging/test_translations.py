"""The strings for translators: found in the code, kept when it changes, and checked."""

from pathlib import Path

import pytest
import translations
from translations import Entry, Message, collect, faults, merged, read, written

from sttgui.ui.kit.catalogue import LANGUAGES, NAMES

CODE = '''
TABLE = {"a": "From a table"}

def about(count: int, name: str) -> str:
    """How many there are. Not this."""
    template = "Yes" if name else "No"
    #: said to the dog
    bark = tr("Sit", sense="to a dog")
    return tr(template) + plural(count, "1 word in {name}", "{number} words in {name}", name=name) + bark
'''


@pytest.fixture
def messages(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> dict[tuple[str, str], Message]:
    monkeypatch.setattr(translations, "TABLES", {"tables.py": {"TABLE": ()}})
    (tmp_path / "tables.py").write_text('TABLE = {"a": "From a table"}', encoding="utf-8")
    (tmp_path / "code.py").write_text(CODE, encoding="utf-8")
    found, wrong = collect(tmp_path)
    assert not wrong
    return found


def test_strings_are_found_with_their_notes(messages: dict[tuple[str, str], Message]) -> None:
    texts = {"Yes", "No", "Sit", "{number} words in {name}", "From a table"}
    assert {source for source, _ in messages} == texts
    assert messages["Sit", "to a dog"].notes == {"said to the dog"}
    many = messages["{number} words in {name}", ""]
    assert many.note == "For 1: 1 word in {name}\nHow many there are. Not this.\nIn: code"


def test_a_reason_that_no_translator_can_find_is_told(tmp_path: Path) -> None:
    (tmp_path / "code.py").write_text('Trouble(reason=f"it has {number} faults.")', encoding="utf-8")
    assert collect(tmp_path)[1]


def test_finished_work_is_kept_and_what_is_gone_stays_marked(
    messages: dict[tuple[str, str], Message], tmp_path: Path
) -> None:
    kept = {("Yes", ""): Entry(("Ja",), ""), ("Old", ""): Entry(("Alt",), ""), ("Never", ""): Entry()}
    path = tmp_path / "wordlight_de.ts"
    path.write_text(written("de", messages, merged(messages, kept, 2)), encoding="utf-8")
    again = read(path)
    assert again["Yes", ""].is_done
    assert again["Old", ""] == Entry(("Alt",), "vanished")
    assert ("Never", "") not in again
    assert again["{number} words in {name}", ""].forms == ("", "")
    assert written("de", messages, merged(messages, again, 2)) == path.read_text(encoding="utf-8")


def test_faults_of_a_translation_are_told() -> None:
    many = Message("{number} words in {name}", one="1 word in {name}")
    assert not list(faults("de", many, ("1 Wort in {name}", "{number} Wörter in {name}")))
    assert list(faults("de", many, ("1 Wort", "{number} Wörter in {name}")))
    assert list(faults("fr", many, ("1 mot dans {name}", "{number} mots dans {name}")))
    assert list(faults("ar", many, ("{name}",)))
    assert list(faults("de", Message("Open…"), ("Öffnen",)))
    assert list(faults("zh_CN", Message("Text files (*.txt)"), ("文本文件（*.txt）",)))
    assert list(faults("de", Message("[Marked words] are doubtful."), ("Markierte Wörter sind zweifelhaft.",)))
    assert not list(faults("zh_CN", Message("Text files (*.txt)"), ("文本文件 (*.txt)",)))
    assert list(faults("de", Message("# a line"), ("Zeichen/Zeile",)))
    assert list(faults("de", Message("“It”"), ("”Es“",)))
    assert list(faults("fr", Message("What?"), ("Quoi ?",)))
    assert not list(faults("fr", Message("What?"), ("Quoi\u202f?",)))


def test_every_string_of_the_window_can_be_found_and_every_file_is_right(capsys: pytest.CaptureFixture[str]) -> None:
    assert translations.check() == 0, capsys.readouterr().out


def test_a_language_is_offered_once_all_of_it_is_there() -> None:
    assert {*LANGUAGES} == {"en", *translations.COMPLETE}
    assert {*NAMES} == {"en", *translations.LANGUAGES}
