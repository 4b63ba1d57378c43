"""Gives Python its own `import` back, in front of which PySide6 puts another.

That one reads the source of every module that is imported, to see whether it may use `from __feature__ import …`. None
here does, and it took a tenth of the start, and 8 MB, since Python keeps each source it has read.
"""

from __future__ import annotations

import builtins

import PySide6.QtCore  # noqa: F401  puts its own there

builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)
