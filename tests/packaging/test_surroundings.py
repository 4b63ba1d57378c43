"""What the tests write lies in memory where that holds it, and nothing of it stays."""

import sys
from pathlib import Path

import pytest
from surroundings import quick_disk

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="other systems have no such disk")


def test_what_the_tests_write_lies_on_the_quick_disk_and_is_taken_away_with_them(tmp_path: Path) -> None:
    with quick_disk(tmp_path, needed=1) as variables:
        folder = Path(variables["TMPDIR"])
        assert folder.parent == tmp_path
        (folder / "library.sqlite").write_text("made by a test")
    assert list(tmp_path.iterdir()) == []


def test_a_disk_that_is_not_there_or_too_small_is_not_used(tmp_path: Path) -> None:
    for disk, needed in ((tmp_path / "none", 1), (tmp_path, 1 << 60)):
        with quick_disk(disk, needed) as variables:
            assert variables == {}
