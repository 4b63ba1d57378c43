"""Which recognisers the server offers, and under which model names."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Recogniser:
    """One recogniser. `function` is "module:name", imported only in the worker that uses it.

    It is called as `function(path, on_progress=…, cores=None, channel=…)`, where `channel` is the one to listen to
    (from 0) or `None` for all, returns a `Transcript` and raises `SttError`.
    Processes it starts must end when the one they were started from does.
    `models` are the names a request may use for it; `arch` is what the answer calls its kind. `languages` are the
    codes of those it knows; none means that it knows all.
    """

    id: str
    models: tuple[str, ...]
    function: str
    arch: str
    languages: tuple[str, ...] = ()


# The service's own names too, so that programs written for it run against this server unchanged.
BUILT_IN = (
    Recogniser(
        id="draft",
        models=("draft", "whisper-tiny", "#g1_whisper-tiny"),
        function="sttgui.engine.draft:transcribe",
        arch="pocketsphinx",
        languages=("en",),
    ),
)


def find(recognisers: Sequence[Recogniser], model: object) -> Recogniser | None:
    """The recogniser of this model name."""
    return next((recogniser for recogniser in recognisers if model in recogniser.models), None)


def model_names(recognisers: Sequence[Recogniser]) -> list[str]:
    """All names a request may use."""
    return [name for recogniser in recognisers for name in recogniser.models]
