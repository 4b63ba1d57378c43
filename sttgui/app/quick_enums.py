"""Has Qt's enums made in a third of the time: till the window is seen PySide makes two hundred, with four thousand
members, one by one as enums of Python, which took a sixth of the start.

Python looks closely at each member, since it may be a method, a tuple or of another type; those of Qt are whole
numbers. What comes out is the same, as `tests/app/test_quick_enums.py` sees to for each of them. A Python that keeps
its enums in another way than the one known here shows so in two samples, and makes them as ever.
"""

from __future__ import annotations

import enum
import functools
import sys
from itertools import chain
from typing import Any

_SAMPLE = [
    ("A", 2),
    ("B", 1),
    ("C", 2),
    ("D", 0),
    ("E", 3),
    ("F", 8),
]  # out of order, the same twice, none, two at once

_as_ever: Any = getattr(enum.EnumType, "_create_", None)  # what `Enum("Name", members)` calls


def _create(cls: Any, class_name: str, names: Any, *, module: str | None = None, **others: Any) -> Any:
    """A list of pairs whose bounds are kept is how PySide asks; all else is made as ever."""
    if module is None:
        module = sys._getframe(2).f_globals.get("__name__")
    is_of_qt = (
        isinstance(names, list)
        and others.get("boundary") is enum.KEEP
        and not (others.get("qualname") or others.get("type"))
    )
    if is_of_qt and {type(value) for _, value in names} <= {int} and _taken(cls).isdisjoint(dict(names)):
        return _make(cls, class_name, names, module)
    return _as_ever(cls, class_name, names, module=module, **others)


def _make(cls: Any, class_name: str, pairs: list[tuple[str, int]], module: str | None) -> Any:
    kept = {name: what.copy() if isinstance(what, list | dict) else what for name, what in _empty(cls).items()}
    made: Any = type.__new__(type(cls), class_name, (cls,), kept | {"__module__": module})
    made.__new__ = enum.Enum.__new__
    is_flag, is_number = issubclass(cls, enum.Flag), issubclass(cls, int)
    names, members, of_values = made._member_names_, made._member_map_, made._value2member_map_
    mask = 0
    for name, value in pairs:
        member = of_values.get(value)
        if member is None:
            member = int.__new__(made, value) if is_number else object.__new__(made)
            member._value_, member._name_, member.__objclass__ = value, name, made
            member._sort_order_ = len(names)
            of_values[value] = member
            mask |= value
            if not is_flag or (value > 0 and not value & (value - 1)):
                names.append(name)
        type.__setattr__(made, name, member)
        members[name] = member
    if is_flag:
        singles = [members[name]._value_ for name in names]
        made._flag_mask_, made._singles_mask_ = mask, sum(singles)
        made._all_bits_ = (1 << mask.bit_length()) - 1
        if singles != sorted(singles):
            made._iter_member_ = made._iter_member_by_def_
    return made


@functools.cache
def _empty(cls: Any) -> dict[str, Any]:
    """What an enum of this kind has that has no members yet."""
    made = _as_ever(cls, "Empty", [], boundary=enum.KEEP)
    return {name: what for name, what in vars(made).items() if name not in ("__dict__", "__new__")}


@functools.cache
def _taken(cls: Any) -> frozenset[str]:
    """Names that mean something else to all enums of this kind, such as `name`."""
    return frozenset(chain.from_iterable(vars(base) for base in (*cls.__mro__, type(cls))))


def _is_known() -> bool:
    """Whether this Python keeps its enums as is known here."""
    try:
        return all(
            _told(_make(kind, "Sample", _SAMPLE, __name__))
            == _told(_as_ever(kind, "Sample", _SAMPLE, module=__name__, boundary=enum.KEEP))
            for kind in (enum.Enum, enum.IntFlag)
        )
    except Exception:  # noqa: BLE001  whatever another Python has not: the app opens all the same
        return False


def _told(made: Any) -> dict[str, str]:
    """All that an enum and its members are made of."""
    of_members = {f"{name}.": vars(member) for name, member in made.__members__.items()}
    return {name: repr(what) for name, what in (vars(made) | of_members).items()}


if _is_known():
    enum.EnumType._create_ = _create  # type: ignore[attr-defined]
