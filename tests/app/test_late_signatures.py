"""What PySide tells of its signatures, loaded late, beside the same loaded as ever: each in a process of its own."""

import json
import re
import subprocess
import sys
from pathlib import Path

import pytest
import shiboken6

from sttgui.app import late_signatures

LOCKED = Path(__file__).resolve().parents[2] / "packaging" / "requirements" / "run.txt"

TELL = """
import json, sys, threading
order, late = sys.argv[1:]
if late:
    exec(open(late).read(), {'__name__': 'late_signatures'})  # alone, without the app
import PySide6.QtCore
from PySide6.QtCore import QObject, QPoint, QTimer, qVersion

wrong = {
    "method": lambda: QTimer().start("soon"),
    "of another": lambda: QTimer.setInterval(1),
    "made": lambda: QPoint("a", 1),
    "too many": lambda: QObject(1, 2, 3),
    "too few": lambda: QTimer.singleShot(1),
    "property": lambda: QTimer(interval="soon"),
    "no property": lambda: QTimer(nope=1),
    "function": lambda: qVersion(1),
}
asked = {
    "help": lambda: QTimer.start.__doc__,
    "help of a class": lambda: QTimer.__doc__,
    "help of a function": lambda: qVersion.__doc__,
    "signature": lambda: PySide6.support.signature.get_signature(QTimer.start),
}
told = {"loaded": "shibokensupport.signature.loader" in sys.modules}
def tell():
    for name, what in (wrong | asked if order == "wrong" else asked | wrong).items():
        try:
            told[name] = repr(what())
        except Exception as error:
            told[name] = repr(error)
thread = threading.Thread(target=tell)
thread.start()
thread.join()
print(json.dumps(told))
"""


def told(order: str, *, late: bool) -> dict[str, object]:
    program = [sys.executable, "-c", TELL, order, late_signatures.__file__ if late else ""]
    what: dict[str, object] = json.loads(subprocess.run(program, stdout=subprocess.PIPE, check=True).stdout)
    return what


def test_a_wrong_call_and_a_call_for_help_are_answered_as_if_all_had_been_loaded_from_the_start():
    as_ever = told("wrong", late=False)
    is_known = shiboken6.__version__ in late_signatures.KNOWN
    assert "Supported signatures:" in str(as_ever["method"])
    assert as_ever.pop("loaded")
    for order in ("wrong", "asked"):
        late = told(order, late=True)
        assert late.pop("loaded") is not is_known
        assert late == as_ever


def test_the_pyside_that_the_app_is_shipped_with_is_known():
    locked = re.search(r"^pyside6-essentials==(\S+)", LOCKED.read_text(), re.MULTILINE)
    assert locked
    assert locked[1] in late_signatures.KNOWN


def test_another_pyside_is_loaded_as_ever(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(shiboken6, "__version__", "6.12.0")
    bootstrap = late_signatures._Bootstrap("bootstrap")
    vars(bootstrap)["bootstrap"] = lambda: "as ever"
    assert bootstrap.bootstrap() == "as ever"
