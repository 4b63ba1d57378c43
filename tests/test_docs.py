"""What the pages for developers name is there."""

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
PAGES = [ROOT / "README.md", ROOT / "CONTRIBUTING.md", *sorted((ROOT / "docs").glob("*.md"))]
PATH = re.compile(r"(?<![\w/.-])(?:sttgui|tests|packaging|docs|resources|\.ci)/[\w./-]*\w")
# As in “`JobRunner` (`sttgui/services/job_runner.py`)”, or with “of” or “in” between them.
NAME_IN = re.compile(r"`(\w+)(?:\.(\w+))?`,?(?: \(| of | in )`((?:sttgui|tests|packaging)/[\w./]+\.\w+)`")
LINK = re.compile(r"\]\((?!https?:)([^)#]+)")


def names(page: Path) -> list[str]:
    """All paths and links of a page, from the folder of the project."""
    text = page.read_text(encoding="utf-8")
    links = [(page.parent / link).resolve().relative_to(ROOT).as_posix() for link in LINK.findall(text)]
    return PATH.findall(text) + links


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_every_path_that_is_named_is_there(page: Path) -> None:
    assert [name for name in names(page) if not (ROOT / name).exists()] == []


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_every_name_that_is_said_to_be_in_a_file_is_in_it(page: Path) -> None:
    for *found, path in NAME_IN.findall(" ".join(page.read_text(encoding="utf-8").split())):
        code = (ROOT / path).read_text(encoding="utf-8")
        assert [name for name in found if name and not re.search(rf"\b{name}\b", code)] == [], path


def test_paths_and_links_are_found() -> None:
    assert "sttgui/whole_file.py" in names(ROOT / "docs" / "decisions.md")
    assert "docs/decisions.md" in names(ROOT / "CONTRIBUTING.md")


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_every_page_is_led_to_from_another(page: Path) -> None:
    name = page.relative_to(ROOT).as_posix()
    assert page.name == "README.md" or any(name in names(other) for other in PAGES if other != page)


def test_the_map_says_of_each_room_of_the_window_what_that_says_of_itself() -> None:
    rows = (ROOT / "docs" / "map.md").read_text(encoding="utf-8").splitlines()
    rooms = list((ROOT / "sttgui" / "ui").glob("*/__init__.py"))
    said = {room.parent.name: room.read_text(encoding="utf-8").split('"""')[1] for room in rooms}
    assert len(said) > 10
    assert [room for room, words in said.items() if f"| `{room}` | {words} |" not in rows] == []
