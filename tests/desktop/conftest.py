"""Desktop tests run where the programs for a private desktop are installed, and say what is missing elsewhere."""

from collections.abc import Iterator

import pytest

from tests.desktop.desktop import Desktop, what_is_missing


@pytest.fixture
def desktop() -> Iterator[Desktop]:
    missing = what_is_missing()
    if missing is not None:
        pytest.skip(f"a private desktop needs {missing}")
    with Desktop() as started:
        yield started
