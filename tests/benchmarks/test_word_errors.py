"""The measure itself: errors by hand-counted examples."""

import pytest

from tests.benchmarks.word_errors import plain, score, total


def test_counts_substitutions_deletions_and_insertions() -> None:
    said = ["the", "cat", "sat", "on", "the", "mat"]
    result = score(said, [(word, 0.5) for word in ("the", "bat", "on", "the", "big", "mat")])
    assert (result.errors, result.words) == (3, 6)
    assert [is_right for _, is_right in result.judged] == [True, False, True, True, False, True]


def test_nothing_heard_is_all_wrong() -> None:
    assert score(["a", "b"], []).wer == 1.0


def test_auc_is_one_where_right_words_are_surer_and_a_half_where_all_are_alike() -> None:
    assert score(["a", "b"], [("a", 0.9), ("x", 0.1)]).auc == 1.0
    assert score(["a", "b"], [("a", 0.1), ("x", 0.9)]).auc == 0.0
    assert score(["a", "b"], [("a", 0.5), ("x", 0.5)]).auc == 0.5
    assert score(["a"], [("a", 0.5)]).auc is None


def test_a_total_weighs_by_words() -> None:
    both = total([score(["a"], []), score(["a", "b", "c"], [("a", 1.0), ("b", 1.0), ("c", 1.0)])])
    assert both.wer == pytest.approx(0.25)
    assert len(both.judged) == 3


def test_sentence_marks_and_capitals_are_no_errors() -> None:
    assert [plain(word) for word in ("Don't", "end.", "“Yes,”")] == ["don't", "end", "yes"]
