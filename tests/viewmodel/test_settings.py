"""Settings are text, and last from one start to the next."""

from pathlib import Path

from sttgui.viewmodel.settings import Settings


def test_what_was_kept_is_there_for_the_next_start(tmp_path: Path) -> None:
    path = tmp_path / "not there yet" / "settings.ini"
    Settings(path).set_value("window/theme", "dark")
    assert "theme=dark" in path.read_text()  # on disk already, not only in the memory of Qt
    assert Settings(path).value("window/theme") == "dark"
    assert Settings(path).value("window/other", "fallback") == "fallback"


def test_a_text_with_commas_and_line_ends_comes_back_as_it_was(tmp_path: Path) -> None:
    path = tmp_path / "settings.ini"
    Settings(path).set_value("folder", "/ü, b;\n“c”")
    assert Settings(path).value("folder") == "/ü, b;\n“c”"


def test_an_unreadable_file_gives_the_defaults(tmp_path: Path) -> None:
    path = tmp_path / "settings.ini"
    path.write_bytes(b"\x00\xff[[[ nonsense")
    assert Settings(path).value("window/theme", "system") == "system"
