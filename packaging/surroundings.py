"""Surroundings for the tests: another language, time zone and font than this computer has, and a quick disk."""

from __future__ import annotations

import contextlib
import os
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

# As the Chatham Islands have it: neither whole hours nor the date of most others. A rule needs no list of zones.
ZONE = "<+1245>-12:45<+1345>,M9.5.0/2:45,M4.1.0/3:45"
LANGUAGE = "de_DE.UTF-8"  # Qt goes by the name alone, so that it need not be installed
# Linux: what asks for a font without serifs, which is Qt's own, gets one with them.
FONTS = """<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
<fontconfig>
  <match target="pattern">
    <edit name="family" mode="prepend" binding="strong"><string>serif</string></edit>
  </match>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
</fontconfig>
"""


def elsewhere(folder: Path) -> dict[str, str]:
    """Variables that move a program somewhere else; a file for the fonts is written to `folder`."""
    fonts = folder / "fonts-elsewhere.conf"
    fonts.write_text(FONTS, encoding="utf-8")
    return {
        "LC_ALL": LANGUAGE,
        "LANGUAGE": "de",
        "TZ": ZONE,
        "FONTCONFIG_FILE": str(fonts),
    }


@contextlib.contextmanager
def quick_disk(disk: Path = Path("/dev/shm"), needed: int = 2 << 30) -> Iterator[dict[str, str]]:
    """Variables that keep what the tests write in memory, where the system has a disk there with `needed` bytes free.

    Wordlight has the disk confirm whatever it saves, and the tests wait for that tens of thousands of times. They prove
    what a kill leaves, which is the same on both; what a power cut leaves they could not tell on any disk.
    """
    if not _can_hold_tests(disk, needed):
        yield {}
        return
    with tempfile.TemporaryDirectory(prefix="wordlight-", dir=disk, ignore_cleanup_errors=True) as folder:
        yield {"TMPDIR": folder}


def _can_hold_tests(disk: Path, needed: int) -> bool:
    """Whether there is room and what lies there can be started: tests write little programs."""
    if sys.platform != "linux" or not os.access(disk, os.W_OK):
        return False
    about = os.statvfs(disk)
    return about.f_bavail * about.f_frsize >= needed and not about.f_flag & os.ST_NOEXEC
