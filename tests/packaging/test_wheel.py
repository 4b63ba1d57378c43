"""What `pip install .` takes along: a wheel is not built here, which takes a download; its settings are looked at."""

import importlib
import tomllib

import sttgui
from sttgui.domain.errors import VoicesMissingError
from sttgui.storage import folders
from tests.packaging.conftest import ROOT

PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
WHEEL = PROJECT["tool"]["hatch"]["build"]["targets"]["wheel"]


def test_the_wheel_has_the_package_and_all_resources_where_the_app_looks_for_them():
    assert WHEEL["packages"] == ["sttgui"]
    assert WHEEL["force-include"] == {"resources": "sttgui/_resources"}
    assert not {"exclude", "include", "only-include"} & WHEEL.keys()  # nothing of both is left behind
    assert folders.RESOURCES in (ROOT / "resources", folders.PACKAGE / "_resources")


def test_all_that_is_read_at_run_time_is_a_resource_or_in_the_package():
    for name in (
        "sample.flac",
        "sample.answer",
        "icons",
        "theme",
        "licences",
        "app_icon/small.svg",
        "help/en/start.md",
    ):
        assert folders.resource(name).exists(), name


def test_the_programs_of_the_wheel_begin_in_functions_that_are_there():
    programs = PROJECT["project"]["scripts"] | PROJECT["project"]["gui-scripts"]
    for place in programs.values():
        module, _, name = place.partition(":")
        assert callable(getattr(importlib.import_module(module), name))


def test_the_version_of_the_wheel_is_that_of_the_package():
    assert PROJECT["tool"]["hatch"]["version"]["path"] == "sttgui/__init__.py"
    assert sttgui.__version__


def test_who_lacks_what_knows_voices_is_told_the_package_that_is_locked():
    [voices] = PROJECT["tool"]["wordlight"]["voices"]
    assert f"“pip install --no-deps {voices}”" in VoicesMissingError.remedy


def test_only_what_is_read_at_run_time_is_a_resource():
    assert not list((ROOT / "resources").rglob("*.py"))  # what makes resources is not shipped with them
