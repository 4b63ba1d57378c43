"""The sample is shown with a transcript that was made of this very recording."""

import hashlib
import json
from itertools import pairwise

from sttgui.audio.media import probe
from sttgui.domain.doubt import NORMAL, Doubt, doubts
from sttgui.services.sample import sample_answer, sample_recording
from sttgui.storage.folders import resource


def test_the_answer_is_that_of_the_sound_beside_it() -> None:
    finished = sample_answer()
    about = json.loads(finished.raw)["output"]["metadata"]
    assert about["sha256"] == hashlib.sha256(sample_recording().read_bytes()).hexdigest(), "make_sample_answer.py"
    assert finished.transcript.duration_ms == probe(sample_recording()).duration_ms
    assert finished.transcript.model == "whisper base", "the model that is used where nobody chooses another"


def test_its_words_have_times_in_order_and_a_score_each() -> None:
    words = list(sample_answer().transcript.words)
    times = [time for word in words for time in (word.start_ms, word.end_ms)]
    assert None not in times
    assert all(before <= after for before, after in pairwise(times))
    assert all(word.confidence is not None for word in words)


def test_it_says_what_is_spoken_and_has_something_to_check() -> None:
    transcript = sample_answer().transcript
    spoken = resource("sample.txt").read_text("utf-8").lower().split()
    heard = {word.text.lower().strip(".,?") for word in transcript.words}
    assert sum(word.strip(".,?") in heard for word in spoken) > 0.9 * len(spoken)
    assert len(transcript.paragraphs) > 1
    marked = doubts(list(transcript.words), NORMAL)
    assert sum(doubt is not Doubt.NONE for doubt in marked) >= 3
