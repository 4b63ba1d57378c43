"""Parts whose terms nobody has looked at are named, and a check that could not be made is not taken for a clean one."""

import json

import pytest
from audit import not_free, weaknesses


@pytest.mark.parametrize(
    "terms",
    [
        "MIT License",
        "3-Clause BSD License",
        "Apache-2.0 OR BSD-2-Clause",
        "MPL-2.0 AND MIT",
        "LGPL-3.0-only OR GPL-2.0-only",
    ],
)
def test_terms_that_fit_are_passed(terms: str):
    assert not not_free({"part": terms})


@pytest.mark.parametrize("terms", ["GPL-3.0-only", "MIT AND GPL-2.0-only", "Proprietary", "see its page", ""])
def test_other_terms_are_named(terms: str):
    assert not_free({"part": terms}) == {"part": terms}


def test_a_part_that_was_looked_at_is_passed():
    assert not not_free({"PyInstaller": "GPLv2-or-later with a special exception"})


def answer(*packages: dict[str, object]) -> str:
    return "Found something\n" + json.dumps({"dependencies": packages, "fixes": []})


def test_a_known_weakness_is_told_with_where_it_is_mended():
    known = {"id": "PYSEC-2026-1", "fix_versions": ["1.1", "2.0"], "aliases": [], "description": ""}
    safe = {"name": "a", "version": "1.0", "vulns": []}
    assert weaknesses(answer(safe, {"name": "b", "version": "1.0", "vulns": [known]})) == [
        "b 1.0: PYSEC-2026-1, mended in 1.1, 2.0"
    ]
    assert weaknesses(answer(safe)) == []


def test_what_could_not_be_looked_up_is_no_clean_result():
    assert weaknesses(answer({"name": "a", "skip_reason": "Dependency not found"})) is None
    assert weaknesses("ConnectionError: no route") is None
