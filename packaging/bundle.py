"""Makes what people install who do not program: a folder with all that is needed, and the packages of this system.

On Linux a `.tar.gz` and a `.deb`, and an AppImage where `WORDLIGHT_APPIMAGE_RUNTIME` names the file that one begins
with; on Windows a `.zip`, and an installer where Inno Setup is; on macOS a `.dmg`, signed and notarised where
`WORDLIGHT_SIGN_AS` and `WORDLIGHT_NOTARY_PROFILE` say as whom. With `--without-models` Whisper's weights are left out,
and the window offers to download one.
"""

from __future__ import annotations

import gzip
import hashlib
import json
import os
import platform
import re
import shutil
import struct
import sys
import tarfile
import zipfile
from collections.abc import Iterator, Mapping, Sequence
from datetime import UTC, datetime
from importlib.metadata import distributions
from pathlib import Path
from typing import Any

from environment import ROOT, Environment
from steps import SetupError, run_quietly, say
from system_libraries import LIBRARIES

PARTS = ROOT / "packaging" / "bundles"
BUILD, DIST = ROOT / "build", ROOT / "dist"
INSTALLED = "opt/wordlight"
ICON_SIDES = (16, 24, 32, 48, 64, 128, 256, 512)
# Of Qt: what shows files of kinds that we have none of, and what plugs in for keyboards and screens of machines.
UNUSED = (
    "PySide6/Qt/translations/qt_*",
    "PySide6/Qt/plugins/platforms/libqeglfs.so",
    "PySide6/Qt/plugins/platforms/libqlinuxfb.so",
    "PySide6/Qt/plugins/platforms/libqminimal.so",
    "PySide6/Qt/plugins/platforms/libqminimalegl.so",
    "PySide6/Qt/plugins/platforms/libqvnc.so",
    "PySide6/Qt/plugins/platforms/libqvkkhrdisplay.so",
    "PySide6/Qt/plugins/egldeviceintegrations",
    "PySide6/Qt/plugins/imageformats/libq[gtw]*",
    "PySide6/Qt/plugins/generic",
    "PySide6/Qt/plugins/networkinformation",
    "PySide6/Qt/plugins/tls",
    "PySide6/Qt/lib/libQt6Egl[Ff][Ss]*",
    "PySide6/Qt/lib/libQt6Quick*",
    "PySide6/Qt/lib/libQt6Qml*",
    "PySide6/Qt/lib/libQt6VirtualKeyboard*",
)
# Libraries that hold a description of themselves for their developers, longer than themselves.
DESCRIBED = ("libpython*", "ctranslate2/_ext*.so", "cryptography/hazmat/bindings/_rust*.so", "tokenizers/*.so")
# What the folder takes from the system besides, and what no desktop is without.
OF_EVERY_DESKTOP = ("libasound2", "libpulse0", "libstdc++6", "libwayland-egl1")


def version() -> str:
    """The version, from the one place where it stands."""
    return _constant("__init__.py", "__version__")


def project() -> str:
    """The address of the project's public page, from the one place where it stands; empty where there is none yet."""
    return _constant("domain/releases.py", "PROJECT")


def _constant(module: str, name: str) -> str:
    text = (ROOT / "sttgui" / module).read_text(encoding="utf-8")
    found = re.search(rf'^{name} = "([^"]*)"', text, re.MULTILINE)
    assert found is not None
    return found[1]


def bundle(*, with_models: bool) -> list[Path]:
    """Make the folder and the packages in `dist`; returns what was made. Raises `SetupError`, `OSError`."""
    environment = Environment(BUILD / "environment", ROOT / "packaging" / "requirements")
    BUILD.mkdir(exist_ok=True)
    environment.ensure(["run", "bundle"])
    for group in ("models", "voices") if with_models else ():
        outcome = environment.add(group)
        if outcome is not None and not outcome.ok:
            raise SetupError(f"{outcome.tail}\nThe models could not be installed; --without-models goes on without.")
    folder = _frozen(environment, with_models=with_models)
    name = f"wordlight-{version()}-{_system()}-{_machine()}" + ("" if with_models else "-without-models")
    made = list(_packages(folder, name))
    (DIST / f"{name}.sbom.json").write_text(json.dumps(bill(folder / "parts"), indent=1), encoding="utf-8")
    sums = "".join(f"{hashlib.sha256(path.read_bytes()).hexdigest()}  {path.name}\n" for path in made)
    (DIST / f"{name}.sha256").write_text(sums, encoding="utf-8")
    say(f"{_megabytes(_size(folder)):>7}  {folder}")
    for path in made:
        say(f"{_megabytes(path.stat().st_size):>7}  {path}")
    return made


def bill(parts: Path) -> dict[str, Any]:
    """What is in the folder, as CycloneDX has it: the packages that say so of themselves, and Python.

    https://cyclonedx.org/docs/1.5/json/
    """
    packages = [
        {
            "type": "library",
            "name": package.metadata["Name"],
            "version": package.version,
            "purl": f"pkg:pypi/{re.sub('[-_.]+', '-', package.metadata['Name']).lower()}@{package.version}",
        }
        for package in distributions(path=[str(parts)])
    ]
    python = {"type": "platform", "name": "Python", "version": platform.python_version()}
    return {
        "bomFormat": "CycloneDX",
        "specVersion": "1.5",
        "version": 1,
        "metadata": {"component": {"type": "application", "name": "wordlight", "version": version()}},
        "components": [python, *sorted(packages, key=lambda package: package["purl"])],
    }


def _frozen(environment: Environment, *, with_models: bool) -> Path:
    """The folder that PyInstaller makes, without what is not used."""
    say("Making the folder with everything in it ...")
    variables = {"WORDLIGHT_WITH_MODELS": "yes" if with_models else "", "WORDLIGHT_VERSION": version()}
    icon = BUILD / "wordlight.ico" if sys.platform == "win32" else BUILD / "wordlight.icns"
    if sys.platform in ("win32", "darwin"):
        pictures = {side: _picture(side).read_bytes() for side in ICON_SIDES}
        icon.write_bytes((ico if sys.platform == "win32" else icns)(pictures))
        variables["WORDLIGHT_ICON"] = str(icon)
    if sys.platform == "win32":
        (BUILD / "version.txt").write_text(version_resource(version()), encoding="utf-8")
        variables["WORDLIGHT_VERSION_FILE"] = str(BUILD / "version.txt")
    command: list[str | Path] = [environment.python, "-m", "PyInstaller", "--noconfirm", "--log-level", "WARN"]
    command += ["--distpath", DIST, "--workpath", BUILD / "pyinstaller", PARTS / "wordlight.spec"]
    kept = {name: value for name, value in os.environ.items() if name not in ("PYTHONHOME", "PYTHONPATH")}
    outcome = run_quietly(command, {**kept, **variables})
    if not outcome.ok:
        raise SetupError(f"{outcome.tail}\nPyInstaller could not make the folder.")
    folder = DIST / "wordlight"
    for pattern in UNUSED:
        for path in (folder / "parts").glob(pattern):
            shutil.rmtree(path) if path.is_dir() else path.unlink()
    for link in (folder / "parts").iterdir():
        if link.is_symlink() and not link.exists():  # to what has just gone
            link.unlink()
    if sys.platform == "linux" and shutil.which("strip"):
        described = [path for pattern in DESCRIBED for path in (folder / "parts").glob(pattern)]
        _run(["strip", "--strip-unneeded", *described])
    return folder


def _packages(folder: Path, name: str) -> Iterator[Path]:
    if sys.platform == "win32":
        yield _zip(folder, DIST / f"{name}.zip")
        if compiler := shutil.which("iscc"):
            _run([compiler, "/Qp", f"/DVersion={version()}", PARTS / "windows" / "wordlight.iss"])
            yield DIST / f"wordlight-{version()}-windows-x86_64-setup.exe"
    elif sys.platform == "darwin":
        yield _disk_image(DIST / "Wordlight.app", DIST / f"{name}.dmg")
    else:
        yield _archive(folder, DIST / f"{name}.tar.gz")
        root = BUILD / "deb"
        lay_out(folder, root)
        if shutil.which("dpkg-deb"):
            yield _debian_package(root, DIST / f"{name}.deb")
        else:
            say("No .deb: dpkg-deb is not here.")
        runtime = os.environ.get("WORDLIGHT_APPIMAGE_RUNTIME")
        if runtime and shutil.which("mksquashfs"):
            yield app_image(root, DIST / f"{name}.AppImage", Path(runtime))
        else:
            say("No AppImage: it takes mksquashfs, and in WORDLIGHT_APPIMAGE_RUNTIME the file that it begins with.")


def _archive(folder: Path, target: Path) -> Path:
    with gzip.open(target, "wb", compresslevel=6) as packed, tarfile.open(fileobj=packed, mode="w|") as archive:
        archive.add(folder, arcname=folder.name, filter=_as_root)
    return target


def _as_root(member: tarfile.TarInfo) -> tarfile.TarInfo:
    member.uid = member.gid = 0
    member.uname = member.gname = "root"
    return member


def _zip(folder: Path, target: Path) -> Path:
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for path in sorted(folder.rglob("*")):
            archive.write(path, path.relative_to(folder.parent))
    return target


def lay_out(folder: Path, root: Path) -> None:
    """Put the folder and what a Linux desktop reads of an app where they belong, under `root`."""
    shutil.rmtree(root, ignore_errors=True)
    shutil.copytree(folder, root / INSTALLED, symlinks=True)
    share = root / "usr" / "share"
    for path, place in (
        (PARTS / "linux" / "wordlight.desktop", "applications/wordlight.desktop"),
        (PARTS / "linux" / "wordlight-mime.xml", "mime/packages/wordlight.xml"),
        (ROOT / "LICENSE", "doc/wordlight/copyright"),
        *((_picture(side), f"icons/hicolor/{side}x{side}/apps/wordlight.png") for side in ICON_SIDES),
    ):
        (share / place).parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(path, share / place)
    about = next((PARTS / "linux").glob("*.metainfo.xml"))
    text = about.read_text(encoding="utf-8").replace("@VERSION@", version()).replace("@PROJECT@", project())
    if not project():
        text = re.sub(r"\n *<url .*", "", text)
    (share / "metainfo").mkdir()
    date = datetime.now(UTC).date().isoformat()
    (share / "metainfo" / about.name).write_text(text.replace("@DATE@", date), encoding="utf-8")
    programs = root / "usr" / "bin"
    programs.mkdir(parents=True)
    for name in ("wordlight", "sttgui"):
        (programs / name).symlink_to(f"/{INSTALLED}/wordlight")


def _debian_package(root: Path, target: Path) -> Path:
    control = root / "DEBIAN" / "control"
    control.parent.mkdir()
    needed = ", ".join(
        sorted({need.apt for need in LIBRARIES} | {*OF_EVERY_DESKTOP, f"libc6 (>= {platform.libc_ver()[1]})"})
    )
    homepage = f"Homepage: {project()}\n" if project() else ""
    control.write_text(
        f"Package: wordlight\nVersion: {version()}\nArchitecture: {_debian_machine()}\n"
        "Maintainer: The Wordlight authors\n"
        "Section: sound\nPriority: optional\n"
        f"Installed-Size: {_size(root) // 1024}\nDepends: {needed}\n"
        "Recommends: libasound2-plugins | pipewire-alsa, gnome-keyring | kwalletmanager, fonts-noto-core\n"
        f"{homepage}Description: turns recordings into text, and makes the checking of that text fast\n"
        " Speech is recognised on this computer. The doubtful words are marked, and one\n"
        " works through them by keyboard: hear it, keep it or fix it.\n",
        encoding="utf-8",
    )
    _run(["dpkg-deb", "--root-owner-group", "-Zzstd", "--build", root, target])
    shutil.rmtree(control.parent)  # the sandbox's package is made of the same folder
    return target


def app_image(root: Path, target: Path, runtime: Path) -> Path:
    """An AppImage of what the Debian package holds: a program that is one file, and runs where it lies.

    `runtime` is what it begins with, a program that has what follows for its folder; it comes from
    https://github.com/AppImage/type2-runtime. What follows is a file system.
    https://github.com/AppImage/AppImageSpec/blob/master/draft.md
    """
    for name, place in (
        ("AppRun", f"{INSTALLED}/wordlight"),
        ("wordlight.desktop", "usr/share/applications/wordlight.desktop"),
        ("wordlight.png", "usr/share/icons/hicolor/256x256/apps/wordlight.png"),
        (".DirIcon", "wordlight.png"),
    ):
        (root / name).unlink(missing_ok=True)
        (root / name).symlink_to(place)
    files = target.with_suffix(".squashfs")
    _run(["mksquashfs", root, files, "-root-owned", "-noappend", "-quiet", "-no-progress"])
    with target.open("wb") as whole:
        for part in (runtime, files):
            with part.open("rb") as source:
                shutil.copyfileobj(source, whole, 1 << 20)
    files.unlink()
    target.chmod(0o755)
    for name in ("AppRun", "wordlight.desktop", "wordlight.png", ".DirIcon"):
        (root / name).unlink()  # the sandbox's package is made of the same folder
    return target


def _disk_image(app: Path, target: Path) -> Path:
    """A disk image to drag the app out of. Signed and notarised where the environment says as whom."""
    signer, profile = os.environ.get("WORDLIGHT_SIGN_AS"), os.environ.get("WORDLIGHT_NOTARY_PROFILE")
    if signer:
        entitlements = PARTS / "macos" / "entitlements.plist"
        sign = ["codesign", "--force", "--deep", "--timestamp", "--options", "runtime", "--sign", signer]
        _run([*sign, "--entitlements", entitlements, app])
    source = BUILD / "dmg"
    shutil.rmtree(source, ignore_errors=True)
    source.mkdir(parents=True)
    shutil.copytree(app, source / app.name, symlinks=True)
    (source / "Applications").symlink_to("/Applications")
    _run(["hdiutil", "create", "-volname", "Wordlight", "-srcfolder", source, "-ov", "-format", "UDZO", target])
    if signer and profile:
        _run(["xcrun", "notarytool", "submit", target, "--keychain-profile", profile, "--wait"])
        _run(["xcrun", "stapler", "staple", target])
    return target


def ico(pictures: Mapping[int, bytes]) -> bytes:
    """Windows' file of icons, of PNGs by their side in pixels; it knows none over 256.

    https://learn.microsoft.com/en-us/previous-versions/ms997538(v=msdn.10)
    """
    fitting = {side: png for side, png in pictures.items() if side <= 256}
    head, bodies = struct.pack("<HHH", 0, 1, len(fitting)), b""
    for side, png in fitting.items():
        place = 6 + 16 * len(fitting) + len(bodies)
        head += struct.pack("<BBBBHHII", side % 256, side % 256, 0, 0, 1, 32, len(png), place)
        bodies += png
    return head + bodies


def icns(pictures: Mapping[int, bytes]) -> bytes:
    """Apple's file of icons, of PNGs by their side in pixels."""
    names = {16: b"icp4", 32: b"icp5", 64: b"icp6", 128: b"ic07", 256: b"ic08", 512: b"ic09"}
    parts = [names[side] + struct.pack(">I", 8 + len(png)) + png for side, png in pictures.items() if side in names]
    body = b"".join(parts)
    return b"icns" + struct.pack(">I", 8 + len(body)) + body


def version_resource(number: str) -> str:
    """What Windows shows of the program under Properties, as PyInstaller reads it."""
    parts = tuple(map(int, number.split(".")))
    four = (*parts, *(0 for _ in range(4 - len(parts))))
    about = {
        "CompanyName": "The Wordlight authors",
        "FileDescription": "Wordlight",
        "FileVersion": number,
        "InternalName": "wordlight",
        "LegalCopyright": "MIT licence",
        "OriginalFilename": "wordlight.exe",
        "ProductName": "Wordlight",
        "ProductVersion": number,
    }
    rows = ", ".join(f"StringStruct({name!r}, {value!r})" for name, value in about.items())
    return (
        f"VSVersionInfo(ffi=FixedFileInfo(filevers={four}, prodvers={four}), kids=["
        f"StringFileInfo([StringTable('040904B0', [{rows}])]), "
        "VarFileInfo([VarStruct('Translation', [1033, 1200])])])\n"
    )


def _picture(side: int) -> Path:
    return ROOT / "resources" / "app_icon" / f"{side}.png"


def _run(command: Sequence[str | Path], **variables: str) -> None:
    say(f"{Path(command[0]).name} ...")
    outcome = run_quietly(command, {**os.environ, **variables})
    if not outcome.ok:
        raise SetupError(f"{outcome.tail}\n{command[0]} failed.")


def _system() -> str:
    return {"win32": "windows", "darwin": "macos"}.get(sys.platform, "linux")


def _machine() -> str:
    return {"AMD64": "x86_64", "ARM64": "arm64", "aarch64": "arm64"}.get(platform.machine(), platform.machine())


def _debian_machine() -> str:
    return {"x86_64": "amd64", "aarch64": "arm64"}.get(platform.machine(), platform.machine())


def _size(folder: Path) -> int:
    return sum(path.stat().st_size for path in folder.rglob("*") if path.is_file() and not path.is_symlink())


def _megabytes(count: int) -> str:
    return f"{count / 1e6:,.0f} MB"
