"""Keeps an unexpected error in what Qt calls from ending the whole program."""

from __future__ import annotations

import functools
from collections.abc import Callable
from types import FunctionType
from typing import Any, TypeVar

from PySide6.QtCore import QObject

_Class = TypeVar("_Class", bound=type[QObject])


def guarded(cls: _Class) -> _Class:
    """Have errors in the methods of a class that Qt calls reach `sys.excepthook`, and so the report to the user.

    PySide6 6.11 on Python 3.11 ends the process with a segmentation fault where Python itself raised the error, as for
    a list that is too short, and no Python code had it in hand before Qt gets it.
    """
    for name, method in list(vars(cls).items()):
        of_python = name.startswith("__")  # such as __init__, which Qt never calls
        if isinstance(method, FunctionType) and not of_python and _overrides(cls, name):
            setattr(cls, name, _in_hand(method))
    return cls


def _in_hand(method: Callable[..., Any]) -> Callable[..., Any]:
    @functools.wraps(method)
    def call(*values: Any) -> Any:
        try:
            return method(*values)
        except Exception:  # noqa: TRY203  to have had it in hand is enough
            raise

    return call


def _overrides(cls: type, name: str) -> bool:
    return any(name in vars(base) for base in cls.__mro__[1:] if _is_of_qt(base))


def _is_of_qt(cls: type) -> bool:
    return cls.__module__.startswith("PySide6.")
