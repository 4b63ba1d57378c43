"""What a speaker is called before a person gives them a name."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

_NUMBERED = re.compile(r"(?:ch(?P<channel>\d+))?-?(?:(?:spk|SPEAKER_)(?P<speaker>\d+))?")


@dataclass(slots=True)
class Numbered:
    """What those are called who have no name but a number or a letter. Whoever speaks another language says it here."""

    speaker: str = "Speaker {name}"
    channel: str = "Channel {number}"
    both: str = "Channel {channel}, speaker {number}"


NUMBERED = Numbered()  # as the language of the window, it is one for the whole application


def speaker_name(key: str, names: Mapping[str, str] = MappingProxyType({})) -> str:
    """What somebody is called in `names`; else a name as it is, and recognisers' numbers, which count from 0, and bare
    letters as people would call them.

    `spk0` is "Speaker 1", `ch1` "Channel 2", `ch1-spk0` "Channel 2, speaker 1", `A` "Speaker A".
    """
    if key in names:
        return names[key]
    if len(key) <= 2 and key.isalnum():
        return NUMBERED.speaker.format(name=key)
    numbered = _NUMBERED.fullmatch(key)
    if not numbered:
        return key
    channel, speaker = (number and int(number) + 1 for number in numbered.group("channel", "speaker"))
    if channel and speaker:
        return NUMBERED.both.format(channel=channel, number=speaker)
    if speaker:
        return NUMBERED.speaker.format(name=speaker)
    return NUMBERED.channel.format(number=channel) if channel else key
