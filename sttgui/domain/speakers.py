"""What a speaker is called before a person gives them a name."""

from __future__ import annotations

import re
from collections.abc import Mapping
from types import MappingProxyType

_NUMBERED = re.compile(r"(?:ch(?P<channel>\d+))?-?(?:(?:spk|SPEAKER_)(?P<speaker>\d+))?")


def speaker_name(key: str, names: Mapping[str, str] = MappingProxyType({})) -> str:
    """What somebody is called in `names`; else a name as it is, and recognisers' numbers, which count from 0, and bare
    letters as people would call them.

    `spk0` is "Speaker 1", `ch1` "Channel 2", `ch1-spk0` "Channel 2, speaker 1", `A` "Speaker A".
    """
    if key in names:
        return names[key]
    if len(key) <= 2 and key.isalnum():
        return f"Speaker {key}"
    numbered = _NUMBERED.fullmatch(key)
    if not numbered:
        return key
    channel, speaker = numbered["channel"], numbered["speaker"]
    parts = [f"{word} {int(number) + 1}" for word, number in (("Channel", channel), ("speaker", speaker)) if number]
    name = ", ".join(parts)
    return name[:1].upper() + name[1:] or key
