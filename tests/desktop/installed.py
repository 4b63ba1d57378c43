"""Uses the Debian package as a person does on a computer without anything for Python:
`python -m tests.desktop.installed wordlight.deb [FOLDER]`, as root, with debootstrap.

In a fresh Debian (or a copy of the one in FOLDER) the package is installed by apt. On a private desktop the app opens a
file by its menu entry, transcribes it, checks words, finds who speaks, exports to Word and records from the microphone.
Then the package is removed, and what the person made must still be there. Says each step that came about, and ends with
an error at the first that does not.
"""

from __future__ import annotations

import contextlib
import re
import shutil
import subprocess
import sys
import tempfile
import time
import zipfile
from collections.abc import Iterator
from pathlib import Path

from sttgui.storage.folders import resource
from tests.desktop.desktop import WORDS_S, Desktop, wait_for
from tests.desktop.test_recording import Mouth, is_recording
from tests.desktop.test_review import card
from tests.desktop.test_window import everything_said, named, transcript_text

SUITE = "bookworm"
DATA = "root/.local/share/Wordlight"
PRIVATE = ("XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_DATA_HOME", "STTGUI_HOME", "PYTHONPATH")


def main(package: Path, base: Path | None) -> int:
    """Go through all of it; an `AssertionError` or `CalledProcessError` says what did not come about."""
    with tempfile.TemporaryDirectory() as name, fresh_debian(Path(name) / "debian", base) as root:
        done("a Debian without Python", not list(root.glob("usr/bin/python3*")))
        shutil.copy(package, root / "root" / "wordlight.deb")
        inside(root, "apt-get", "update", "-q")
        inside(root, "apt-get", "install", "-q", "-y", "--no-install-recommends", "/root/wordlight.deb")
        done("installed by apt", inside(root, "dpkg-query", "-W", "-f", "${Status}", "wordlight").endswith("installed"))
        missing = missing_libraries(root)
        done(f"no library is missing{' but ' if missing else ''}{', '.join(missing)}", not missing)
        done("it finds what it needs", "MISSING" not in inside(root, "sttgui", "doctor", fails=True))
        shutil.copy(resource("sample.flac"), root / "root" / "an interview.flac")
        with Desktop() as desktop:
            use(desktop, Mouth(desktop, Path(name)), root)
        before = kept(root)
        inside(root, "apt-get", "purge", "-q", "-y", "--autoremove", "wordlight")
        done("removed", not (root / "opt/wordlight").exists() and not (root / "usr/bin/wordlight").exists())
        done("recordings, transcripts and settings are left alone", bool(before) and kept(root) == before)
    return 0


def use(desktop: Desktop, mouth: Mouth, root: Path) -> None:
    """What a person does with the app. Ends it."""
    started = time.monotonic()
    inside_desktop(desktop, root, opener(root, "audio/flac"), "/root/an interview.flac")
    wait_for("the window", desktop.focus)
    done(f"the window is there after {time.monotonic() - started:.1f} s", True)
    words = wait_for("the words", lambda: transcript_text(desktop), WORDS_S)
    done("what was opened is transcribed", "lighthouse" in words)

    desktop.keys("F8")
    first = wait_for("the first place to check", lambda: card(desktop))
    desktop.keys("Return")
    wait_for("the next place", lambda: card(desktop) != first)
    desktop.keys("Escape")
    done("words are checked by keyboard", wait_for("the end of checking", lambda: card(desktop) is None))

    desktop.keys("ctrl+shift+t")
    wait_for("the question who speaks", lambda: named(desktop.controls(), "Find speakers"))
    desktop.press("Find speakers")
    done("speakers are found", wait_for("speakers", lambda: "Speaker 1" in everything_said(desktop), WORDS_S))
    desktop.keys("Escape", "ctrl+s")

    done("exported to Word", "lighthouse" in exported(desktop, root))

    desktop.keys("ctrl+r")
    wait_for("the recording", lambda: is_recording(desktop))
    mouth.speak()
    desktop.keys("ctrl+r")
    wait_for("what was said", lambda: "Recording of" in everything_said(desktop) and transcript_text(desktop), WORDS_S)
    done("recorded, and what was said is transcribed", len(transcript_text(desktop).split()) > 12)
    desktop.keys("ctrl+q")
    done("the app ends", wait_for("the end", lambda: not desktop.controls()))


def exported(desktop: Desktop, root: Path) -> str:
    """What a document for Word says that the app writes where its dialogs propose."""
    desktop.keys("ctrl+e")
    wait_for("the export", lambda: "Format" in desktop.focus())
    desktop.press("Save")  # Word is what it proposes
    (document,) = wait_for("the document", lambda: list(root.glob("root/**/*.docx")))
    with zipfile.ZipFile(document) as packed:
        return re.sub("<[^>]+>", " ", packed.read("word/document.xml").decode())


@contextlib.contextmanager
def fresh_debian(root: Path, base: Path | None) -> Iterator[Path]:
    """A Debian of its own, with the sockets of this computer's desktops in its `/tmp`."""
    if base is None:
        run("debootstrap", "--variant=minbase", "--include=ca-certificates", SUITE, str(root))
    else:
        run("cp", "-a", "--one-file-system", str(base), str(root))
    mounts = {"/proc": "proc", "/dev": "dev", tempfile.gettempdir(): tempfile.gettempdir().lstrip("/")}
    with contextlib.ExitStack() as stack:
        for outside, place in mounts.items():
            (root / place).mkdir(parents=True, exist_ok=True)
            run("mount", "--bind", outside, str(root / place))
            stack.callback(run, "umount", "--lazy", str(root / place))
        yield root


def opener(root: Path, kind: str) -> str:
    """The command of the menu entry that opens files of a kind."""
    entries = (root / "usr/share/applications").glob("*.desktop")
    (entry,) = (text for path in entries if kind in (text := path.read_text(encoding="utf-8")))
    (command,) = re.findall(r"^Exec=(\S+) %F$", entry, re.MULTILINE)
    return str(command)


def missing_libraries(root: Path) -> list[str]:
    """What the dynamic loader does not find of what the folder needs; a theme for GTK is used only where GTK is."""
    needed = "find /opt/wordlight -name '*.so*' ! -name '*gtk3*' ! -name '*cups*' | LD_LIBRARY_PATH={} xargs ldd"
    listed = inside(root, "sh", "-c", needed.format("/opt/wordlight/parts"))
    return sorted({line.strip() for line in listed.splitlines() if "not found" in line})


def kept(root: Path) -> dict[str, int]:
    """The files of the person, and their sizes."""
    return {str(path): path.stat().st_size for path in (root / "root").rglob("*") if path.is_file()}


def inside_desktop(desktop: Desktop, root: Path, *command: str) -> None:
    """Start a program in the Debian, on the desktop; as a person's, with her own folders."""
    environment = {name: value for name, value in desktop.environment.items() if name not in PRIVATE}
    variables = [f"{name}={value}" for name, value in {**environment, "HOME": "/root", "LANG": "C.UTF-8"}.items()]
    desktop.start(["chroot", str(root), "env", "-i", *variables, *command])


def inside(root: Path, *command: str, fails: bool = False) -> str:
    """What a program in the Debian prints."""
    plain = ["env", "-i", "HOME=/root", "PATH=/usr/sbin:/usr/bin:/sbin:/bin", "DEBIAN_FRONTEND=noninteractive"]
    return run("chroot", str(root), *plain, "LANG=C.UTF-8", *command, fails=fails)


def run(*command: str, fails: bool = False) -> str:
    """What a program prints; where it fails and may not, all of it is shown."""
    ended = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False)
    if ended.returncode and not fails:
        print(ended.stdout, file=sys.stderr)
        ended.check_returncode()
    return ended.stdout


def done(what: str, is_so: object) -> None:
    """Say that a step is done; raises `AssertionError` where it is not."""
    assert is_so, what
    print(f"{time.strftime('%H:%M:%S')}  {what}", flush=True)


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), Path(sys.argv[2]) if len(sys.argv) > 2 else None))
