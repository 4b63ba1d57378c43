"""Which of two versions is the newer."""

import pytest

from sttgui.domain.releases import finished, is_newer


@pytest.mark.parametrize(
    ("version", "ours"),
    [
        ("0.2", "0.1.9"),
        ("0.10.0", "0.9.0"),
        ("1.0.0.1", "1.0"),
        ("1", "0.9"),
        ("0.2.0", "0.2.0rc1"),
        ("1.0", "1.0.dev3"),
    ],
)
def test_a_newer_version_is_told_by_its_numbers(version: str, ours: str) -> None:
    assert is_newer(version, ours)


@pytest.mark.parametrize(
    ("version", "ours"),
    [("0.1.0", "0.1.0"), ("0.1", "0.1.0"), ("0.1.0", "0.2.0"), ("0.2.0", "0.3.0rc1"), ("2.0b1", "1.0"), ("2", "x")],
)
def test_the_same_an_older_and_one_that_cannot_be_read_are_none(version: str, ours: str) -> None:
    assert not is_newer(version, ours)


def test_only_finished_versions_are_read_from_tags() -> None:
    assert [finished(tag) for tag in ("v1.2.3", "0.9")] == ["1.2.3", "0.9"]
    for tag in ("v1.2.3-rc1", "1.2.3b2", "latest", "", "v1.2.3/../x", "1.2.3\n", "1.2.3.4.5", "1.٢"):
        assert finished(tag) is None, tag
