"""Work on a long transcript tells how far it is, and stops when it is told to, whatever the format."""

import gc

import pytest

from sttgui import exporters
from sttgui.domain.transcript import Paragraph, Transcript, Word

TALK = Transcript(tuple(Paragraph((Word(str(place), place * 900, place * 900 + 500, 0.5),)) for place in range(9)))


@pytest.mark.parametrize("known", exporters.formats(), ids=lambda known: known.id)
def test_a_file_is_the_same_with_somebody_watching_and_is_none_once_it_is_stopped(known: exporters.Format) -> None:
    progress = exporters.Progress()
    assert len(known.render(progress.watch(TALK), "Talk")) == pytest.approx(len(known.render(TALK, "Talk")), abs=30)
    assert 0.8 < progress.fraction < 1
    progress.stop()
    was_on = gc.isenabled()
    with pytest.raises(exporters.StoppedError):
        known.render(progress.watch(TALK), "Talk")
    assert gc.isenabled() == was_on
