"""The last resort for errors nobody expected."""

from __future__ import annotations

import asyncio
import sys
import traceback
from types import TracebackType
from typing import Any

from PySide6.QtWidgets import QWidget

from sttgui.domain.keys import masked
from sttgui.storage.keys import KeyStore
from sttgui.ui.window.report_dialog import ReportDialog


class Reporter:
    """One dialog with what support needs, never a silent end."""

    def __init__(self, window: QWidget, keys: KeyStore) -> None:
        """No report carries one of `keys`."""
        self._window = window
        self._keys = keys
        self._hook_before = sys.excepthook

    def install(self, loop: asyncio.AbstractEventLoop) -> None:
        sys.excepthook = self._report
        loop.set_exception_handler(self._report_from_loop)

    def remove(self) -> None:
        """Once the window is closed there is nothing left to show a report over."""
        sys.excepthook = self._hook_before

    def _report(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        report = masked("".join(traceback.format_exception(kind, error, trace)), self._keys.seen)
        print(report, file=sys.stderr)  # noqa: T201  for those who started the app from a terminal
        ReportDialog.show_report(self._window, report)

    def _report_from_loop(self, loop: asyncio.AbstractEventLoop, context: dict[str, Any]) -> None:
        error = context.get("exception")
        if error is None:
            loop.default_exception_handler(context)
        else:
            self._report(type(error), error, error.__traceback__)
