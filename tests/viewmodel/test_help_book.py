"""The pages of the help are complete, true to the table of actions, and found by their words."""

import re
from pathlib import Path

import pytest

from sttgui.storage.folders import resource
from sttgui.ui.kit.actions import Do
from sttgui.viewmodel import help_book
from sttgui.viewmodel.help_book import HelpPage, Page

LANGUAGES = sorted(folder.name for folder in resource("help").iterdir())


def in_english() -> list[Page]:
    return help_book.read(resource("help"), [], lambda kind, name: f"<{kind} {name}>")


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_page_has_a_title_known_actions_and_links_to_pages(language: str) -> None:
    for path in (resource("help") / language).glob("*.md"):
        text = path.read_text(encoding="utf-8")
        assert path.stem in list(HelpPage), path
        assert text.startswith("# "), path
        assert set(re.findall(r"\{(?:key|do):(\w+)\}", text)) <= set(Do), path
        assert re.findall(r"\{(?!(?:key|do):[a-z_]+\})", text) == [], path
        for link in re.findall(r"\]\(([^)]*)\)", text):
            assert link.removesuffix(".md") in list(HelpPage), path


def test_all_pages_are_there_in_english_and_their_placeholders_are_filled() -> None:
    pages = in_english()
    assert [page.id for page in pages] == list(HelpPage)
    assert "<key review>" in pages[0].markdown


def test_a_page_that_is_missing_in_a_language_is_in_english(tmp_path: Path) -> None:
    for name in HelpPage:
        for language in ("en", "de"):
            (tmp_path / language).mkdir(exist_ok=True)
            (tmp_path / language / f"{name}.md").write_text(f"# {name} {language}", encoding="utf-8")
    (tmp_path / "de" / "costs.md").unlink()
    pages = {page.id: page.title for page in help_book.read(tmp_path, ["de-AT", "de"], lambda *_: "")}
    assert (pages["start"], pages["costs"]) == ("start de", "costs en")


def test_all_words_are_to_be_in_a_page_whatever_their_case_and_accents() -> None:
    pages = [Page("a", "# One\n\nThe **café** is open"), Page("b", "# Two\n\nopen"), Page("c", "# Café\n\nopen")]
    assert [hit.page.id for hit in help_book.find(pages, "CAFE open")] == ["c", "a"]
    assert help_book.find(pages, "  ") == []
    assert "café is open" in help_book.find(pages, "cafe")[1].excerpt


def test_text_keeps_its_length_when_case_and_accents_are_taken_off() -> None:
    text = "Straße ŒUVRE İstanbul ﬁ 한국 é"
    assert len(help_book.fold(text)) == len(text)


def test_the_help_finds_what_people_look_for() -> None:
    pages = in_english()
    for sought, first in (
        ("backup", "files"),
        ("huggingface", "privacy"),
        ("disk full", "trouble"),
        ("merge", "speakers"),
    ):
        assert first in [hit.page.id for hit in help_book.find(pages, sought)], sought
