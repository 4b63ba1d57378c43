"""Surroundings for the tests that are not those of this computer: another language, time zone and font."""

from __future__ import annotations

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
