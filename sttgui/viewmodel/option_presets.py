"""Which presets a recogniser supports in full, and how one is laid over the options the user set."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from sttgui.domain.options import DETECT, NAMES, PRESETS, TIERS, Options, Tier, consistent, offered
from sttgui.domain.recognisers import Recogniser

USUAL = Options()
# A preset leaves alone what only experts set.
SET_BY_PRESET = tuple(name for name in NAMES if TIERS[name] is not Tier.EXPERT)


def presets_for(recogniser: Recogniser, channels: int | None) -> list[str]:
    """The presets of which every part is offered; `channels` is of the recording, `None` where it is not known."""
    able = offered(recogniser)
    return [
        name
        for name, preset in PRESETS.items()
        if _differing(preset) <= able and not (preset.multi_channel and channels == 1)
    ]


def with_preset(options: Options, preset: str, language: str) -> Options:
    """The options as the preset has them; `language` is meant where the preset does not name one."""
    wanted = PRESETS[preset]
    values: dict[str, Any] = {name: getattr(wanted, name) for name in SET_BY_PRESET}
    if wanted.language == DETECT:
        values["language"] = language
    return consistent(replace(options, **values))


def preset_of(options: Options, presets: list[str]) -> str:
    """Which of the presets the options are; empty where they are the user's own."""
    return next((name for name in presets if with_preset(options, name, options.language) == options), "")


def language_before(options: Options, presets: list[str]) -> str:
    """The language the user chose: none where a preset chose it."""
    preset = preset_of(options, presets)
    return DETECT if preset and PRESETS[preset].language != DETECT else options.language


def _differing(preset: Options) -> frozenset[str]:
    return frozenset(name for name in NAMES if getattr(preset, name) != getattr(USUAL, name))
