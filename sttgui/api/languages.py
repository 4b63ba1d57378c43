"""The codes of languages by the English names that some servers send instead."""

from __future__ import annotations

from sttgui.domain.languages import LANGUAGES

CODES = {name.lower(): code for code, name in LANGUAGES.items()} | {
    "valencian": "ca",
    "flemish": "nl",
    "haitian": "ht",
    "letzeburgesch": "lb",
    "pushto": "ps",
    "panjabi": "pa",
    "moldavian": "ro",
    "moldovan": "ro",
    "sinhalese": "si",
    "castilian": "es",
    "mandarin": "zh",
    "cantonese": "yue",
}
