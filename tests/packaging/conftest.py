"""A small checkout to set up: the real scripts, with packages made on the spot instead of those of an index."""

import hashlib
import os
import shutil
import subprocess
import sys
import zipfile
from dataclasses import dataclass
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent.parent
SCRIPTS = ROOT / "packaging"
sys.path.append(str(SCRIPTS))

SHOW = "import os, sys; print({name!r}, sys.argv[1:], os.environ.get('QT_QPA_PLATFORM'), os.getcwd())"


@dataclass(frozen=True)
class Checkout:
    """A copy of the scripts in a folder of their own, and the wheels its locks name."""

    folder: Path
    wheels: Path

    def dev(self, *arguments: str, **variables: str) -> subprocess.CompletedProcess[str]:
        """Run dev.py from the folder above the checkout, without a network and without a terminal to ask on."""
        kept = {
            name: value
            for name, value in os.environ.items()
            if not name.startswith(("PIP_", "QT_", "PYTHON")) and name not in ("CI", "DISPLAY", "WAYLAND_DISPLAY")
        }
        environment = {
            **kept,
            "PIP_CONFIG_FILE": os.devnull,
            "PIP_NO_INDEX": "1",
            "PIP_FIND_LINKS": self.wheels.as_uri(),
            "PYTHONIOENCODING": "utf-8",
            **variables,
        }
        command = [sys.executable, self.folder / "packaging" / "dev.py", *arguments]
        return subprocess.run(
            command,
            env=environment,
            cwd=self.folder.parent,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            encoding="utf-8",
            check=False,
        )

    def lock(self, group: str, name: str, version: str, digest: str | None = None) -> None:
        """Make the package `name` and let the lock of `group` demand it, with another hash if `digest` is given."""
        wheel = make_wheel(self.wheels, name, version)
        digest = digest or hashlib.sha256(wheel.read_bytes()).hexdigest()
        lock = self.folder / "packaging" / "requirements" / f"{group}.txt"
        lock.write_text(f"{name}=={version} --hash=sha256:{digest}\n")


def make_wheel(folder: Path, name: str, version: str) -> Path:
    """A package of one module that shows how it was started."""
    path = folder / f"{name}-{version}-py3-none-any.whl"
    info = f"{name}-{version}.dist-info"
    files = {
        f"{name}.py": SHOW.format(name=f"{name} {version}"),
        f"{info}/METADATA": f"Metadata-Version: 2.1\nName: {name}\nVersion: {version}\n",
        f"{info}/WHEEL": "Wheel-Version: 1.0\nGenerator: test\nRoot-Is-Purelib: true\nTag: py3-none-any\n",
    }
    files[f"{info}/RECORD"] = "".join(f"{file},,\n" for file in [*files, f"{info}/RECORD"])
    with zipfile.ZipFile(path, "w") as wheel:
        for file, text in files.items():
            wheel.writestr(file, text)
    return path


@pytest.fixture(scope="module")
def set_up_once(tmp_path_factory: pytest.TempPathFactory) -> Checkout:
    home = tmp_path_factory.mktemp("made here ü")
    checkout = Checkout(home / "check out é", home / "wheels ö")
    checkout.wheels.mkdir()
    shutil.copytree(SCRIPTS, checkout.folder / "packaging", ignore=shutil.ignore_patterns("__pycache__"))
    (checkout.folder / "sttgui").mkdir()
    (checkout.folder / "sttgui" / "__init__.py").touch()
    (checkout.folder / "sttgui" / "__main__.py").write_text(SHOW.format(name="sttgui"))
    checkout.lock("run", "part", "1.0")
    checkout.lock("models", "weights", "1.0")
    checkout.lock("voices", "voices", "1.0")
    checkout.lock("test", "pytest", "1.0")
    done = checkout.dev("run", "--", "--version")
    assert done.returncode == 0, done.stdout + done.stderr
    return checkout


@pytest.fixture
def checkout(set_up_once: Checkout, tmp_path: Path) -> Checkout:
    """A checkout that was set up for `run`; each test has its own."""
    home = tmp_path / "moved ß"
    shutil.copytree(set_up_once.folder.parent, home, symlinks=True)
    return Checkout(home / set_up_once.folder.name, home / set_up_once.wheels.name)
