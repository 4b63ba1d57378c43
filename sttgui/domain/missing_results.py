"""What was asked of a recogniser and did not come."""

from __future__ import annotations

from sttgui.domain.options import Options
from sttgui.domain.transcript import Transcript

_INSIGHTS = {"topics": ("topic", "topics"), "sentiment": ("sentiment", "moods"), "intents": ("intent", "intentions")}


def missing_results(options: Options, transcript: Transcript) -> tuple[str, ...]:
    """A sentence for each; nothing where no speech was found."""
    if not transcript.word_count:
        return ()
    missing = []
    if options.diarize and not any(word.speaker for word in transcript.words):
        missing.append("The service did not tell the speakers apart.")
    if options.multi_channel and (transcript.channels or 1) < 2:
        missing.append("The service did not tell the channels apart.")
    if options.summarize and not transcript.summary:
        missing.append("The service did not return a summary.")
    found = {insight.kind for insight in transcript.insights}
    missing += [
        f"The service did not return {name}."
        for option, (kind, name) in _INSIGHTS.items()
        if getattr(options, option) and kind not in found
    ]
    return tuple(missing)
