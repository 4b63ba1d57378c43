"""Qt's enums made quickly, beside the same made as Python makes them: each in a process of its own."""

import enum
import json
import subprocess
import sys
from typing import Any

import pytest

from sttgui.app import quick_enums

TELL = """
import enum, json, sys
from itertools import chain
if sys.argv[1]:
    exec(open(sys.argv[1]).read(), {'__name__': 'quick_enums'})  # alone, without the app, which makes more
import PySide6.QtCore, PySide6.QtGui, PySide6.QtWidgets

def every(kind):
    return chain([kind], *(every(each) for each in type.__subclasses__(kind)))

def of_member(member):
    return {name: repr(what) for name, what in vars(member).items()} | {"is": repr(member), "says": str(member)}

def told(made):
    members = list(made.__members__.values())
    what = {"has": {name: repr(what).split(" at 0x")[0] for name, what in vars(made).items()}}
    what["members"] = {name: of_member(member) for name, member in made.__members__.items()}
    what["kinds"] = [kind.__name__ for kind in made.__mro__]
    what["in order"] = [member.name for member in made]
    what["found"] = [made(member.value) is member and made[member.name] is member for member in members]
    if issubclass(made, enum.Flag) and members:
        what["together"] = [repr(one | other) + repr(one & ~other) for one in members[:6] for other in members[:6]]
        what["of bits"] = [repr(made(0)), repr(made(1 << 30))]
    return what

for module in (PySide6.QtCore, PySide6.QtGui, PySide6.QtWidgets):
    for name in ("Qt", "QEvent", "QLocale", "QFont", "QPalette", "QSizePolicy", "QStyle", "QMessageBox", "QTextEdit"):
        getattr(module, name, None)
made = [each for each in every(enum.Enum) if each.__module__.startswith("PySide6")]
print(json.dumps({f"{each.__module__}.{each.__qualname__}": told(each) for each in made}))
"""


def told(*, quickly: bool) -> dict[str, Any]:
    done = subprocess.run(
        [sys.executable, "-c", TELL, quick_enums.__file__ if quickly else ""], stdout=subprocess.PIPE, check=True
    )
    what: dict[str, Any] = json.loads(done.stdout)
    return what


def test_each_of_qts_enums_is_the_same_as_if_python_had_made_it():
    quick, as_ever = told(quickly=True), told(quickly=False)
    assert len(quick) > 150
    assert quick == as_ever


@pytest.mark.skipif(sys.version_info >= (3, 14), reason="tried with Python 3.11 to 3.13; another may make them as ever")
def test_the_enums_of_this_python_are_known():
    assert enum.EnumType._create_ is quick_enums._create  # type: ignore[attr-defined]


def test_a_python_that_keeps_its_enums_in_another_way_is_not_known(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(quick_enums, "_as_ever", None)
    quick_enums._empty.cache_clear()
    assert not quick_enums._is_known()


def test_what_others_make_by_a_call_is_made_as_ever():
    words = enum.Enum("Words", {"ONE": "one", "TWO": "two"})  # type: ignore[misc]
    assert [member.value for member in words] == ["one", "two"]
    assert words.__module__ == __name__
    numbers = enum.IntEnum("Numbers", "ONE TWO")
    assert [member.value for member in numbers] == [1, 2]
