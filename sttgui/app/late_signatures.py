"""Has what PySide knows of its signatures loaded once it is asked for: when Qt is called wrongly, or help is read.

It comes as sources, which are compiled anew at each start: half of the time in which a bare window opens. PySide runs a
module of its own, which has a function `bootstrap` to load all that and return it; here that function returns what does
so later. `tests/app/test_late_signatures.py` sees to it that nothing else differs. Another PySide than those known here
loads it as ever, since where it does not find what it looks for it ends the program.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from functools import partial
from types import ModuleType
from typing import Any

KNOWN = ("6.11.3",)
_BOOTSTRAP, _MAPPING = "signature_bootstrap", "shibokensupport.signature.mapping"


class _Bootstrap(ModuleType):
    """PySide's own, but for its one function."""

    @property
    def bootstrap(self) -> Callable[[], Any]:
        load: Callable[[], Any] = vars(self)["bootstrap"]
        if getattr(sys.modules.get("shiboken6"), "__version__", None) not in KNOWN:
            return load
        return partial(_Later, load)


class _Later:
    """Stands for what is loaded later, until that is asked for."""

    def __init__(self, load: Callable[[], Any]) -> None:
        self._load, self._loaded = load, None
        # Where Qt is called wrongly the names of its classes are looked up here, and it is kept by nobody else.
        self._mapping = sys.modules[_MAPPING] = ModuleType(_MAPPING)
        vars(self._mapping)["update_mapping"] = self._update_mapping

    def __getattr__(self, name: str) -> Callable[..., Any]:
        if name in ("finish_import", "post_init"):  # what these do nobody here needs, see `plain_import`
            return _do_nothing
        return partial(self._call, name)

    def _call(self, name: str, *arguments: Any) -> Any:
        return getattr(self._now(), name)(*arguments)

    def _update_mapping(self) -> None:
        self._now()
        mapping: Any = sys.modules[_MAPPING]
        mapping.update_mapping()
        vars(self._mapping).update({name: what for name, what in vars(mapping).items() if name != "update_mapping"})

    def _now(self) -> Any:
        if self._loaded is None:
            self._loaded = self._load()
        return self._loaded


def _do_nothing(*_: Any) -> None:
    pass


if _BOOTSTRAP not in sys.modules:
    sys.modules[_BOOTSTRAP] = _Bootstrap(_BOOTSTRAP)
