"""What Wordlight is made of."""

import re
from importlib.metadata import version

from packaging.utils import canonicalize_name

from sttgui.storage.licences import UNKNOWN, licences
from tests.packaging.conftest import ROOT

# Of these a program under the MIT licence may be made; what is not among them is looked at by a person first.
USABLE = re.compile(r"MIT|BSD|Apache|ISC|MPL|Mozilla|PSF|Python|Unlicense|Zlib|LGPL|Lesser|HPND|CC0", re.IGNORECASE)
OURS = {
    canonicalize_name(line.partition("==")[0])
    for line in (ROOT / "packaging/requirements/run.txt").read_text().splitlines()
    if re.match(r"[A-Za-z]", line) and ";" not in line
}


def test_every_package_that_comes_along_is_listed_with_its_licence():
    listed = {canonicalize_name(licence.name): licence for licence in licences()}
    assert {*listed} >= OURS
    assert listed["httpx"].version == version("httpx")
    assert [name for name in OURS if listed[name].terms == UNKNOWN or not listed[name].text] == []


def test_what_lies_in_packages_is_listed_with_the_text_of_its_licence():
    listed = {licence.name: licence for licence in licences()}
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in listed["Qt 6"].text
    assert "Version 2, June 1991" in listed["FFmpeg, x264 and x265"].text
    assert {"Python", "OpenSSL", "SQLite"} <= {*listed}  # a bundle has them too


def test_no_package_has_a_licence_that_a_bundle_could_not_keep():
    listed = {canonicalize_name(licence.name): licence.terms for licence in licences()}
    assert [f"{name}: {listed[name]}" for name in OURS if not USABLE.search(listed[name])] == []
