"""The last resort for errors nobody expected, wherever they come from."""

from __future__ import annotations

import asyncio
import contextlib
import sys
import threading
import time
import traceback
from collections import Counter
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from sttgui import __version__
from sttgui.domain.error_trace import trace_of
from sttgui.domain.keys import masked
from sttgui.storage.keys import KeyStore
from sttgui.storage.log_file import LogFile
from sttgui.ui.window.report_dialog import ReportDialog

MOST_SHOWN = 20  # errors in one run; who has seen so many learns nothing from more
LOGGED_AGAIN_S = 60.0


class Reporter(QObject):
    """One dialog with what support needs, never a silent end, and never a dialog for the same error again.

    Errors of paint events come back with each painting, and those of a dialog may come from the dialog itself: so it is
    opened later, from the event loop, for each place an error is raised at once, and never for an error of its own.
    """

    _met = Signal(str)  # what is to be shown; from any thread

    def __init__(
        self, window: QWidget, keys: KeyStore, log: LogFile, now: Callable[[], float] = time.monotonic
    ) -> None:
        """No report carries one of `keys`."""
        super().__init__(window)
        self._window = window
        self._keys = keys
        self._log = log
        self._now = now
        self._counts: Counter[str] = Counter()
        self._logged: dict[str, float] = {}
        self._lock = threading.RLock()
        self._is_reporting = threading.local()
        self._hooks_before = sys.excepthook, threading.excepthook, sys.unraisablehook
        self._met.connect(self._show, Qt.ConnectionType.QueuedConnection)

    def install(self, loop: asyncio.AbstractEventLoop) -> None:
        self._log.note(f"Wordlight {__version__} opened")
        sys.excepthook = self._report_hooked
        threading.excepthook = self._report_from_thread
        sys.unraisablehook = self._report_unraisable
        loop.set_exception_handler(self._report_from_loop)

    def remove(self) -> None:
        """Once the window is closed there is nothing left to show a report over."""
        self._log.note("Wordlight closed")
        sys.excepthook, threading.excepthook, sys.unraisablehook = self._hooks_before

    def report(self, error: BaseException) -> None:
        """Log an error, and show it where it is a new one. May be called from any thread, and never raises."""
        if getattr(self._is_reporting, "now", False):
            return
        self._is_reporting.now = True
        try:
            self._take(error)
        except Exception:  # noqa: BLE001  whatever it is, there is nobody left to tell
            _print(traceback.format_exc())
        finally:
            self._is_reporting.now = False

    def _take(self, error: BaseException) -> None:
        trace = trace_of(error)
        with self._lock:
            self._counts[trace] += 1
            count = self._counts[trace]
            is_new = count == 1 and len(self._counts) <= MOST_SHOWN
            is_logged = self._now() - self._logged.get(trace, float("-inf")) >= LOGGED_AGAIN_S
            if is_logged:
                self._logged[trace] = self._now()
        if is_logged:
            whole = "".join(traceback.format_exception(error))
            _print(masked(whole, self._keys.seen))  # for those who started the app from a terminal
            times = f", {count} times by now" if count > 1 else ""
            self._log.note(f"Unexpected{times}:\n{trace}")
        if is_new and not _is_of_dialog(error):
            self._met.emit(trace)

    def _show(self, trace: str) -> None:
        try:
            ReportDialog.show_report(self._window, trace)
        except Exception as error:  # noqa: BLE001  an error of the dialog must not lead to the dialog
            self._log.note(f"The report could not be shown:\n{trace_of(error)}")

    def _report_hooked(self, kind: type[BaseException], error: BaseException, trace: object) -> None:
        del kind, trace
        self.report(error)

    def _report_from_thread(self, told: threading.ExceptHookArgs) -> None:
        if told.exc_value is not None and not isinstance(told.exc_value, SystemExit):
            self.report(told.exc_value)

    def _report_unraisable(self, told: Any) -> None:
        """An error where Python could hand it to nobody, as while something is freed: not worth a dialog."""
        if isinstance(told.exc_value, BaseException):
            with contextlib.suppress(Exception):  # as above
                self._log.note(f"Ignored:\n{trace_of(told.exc_value)}")
        self._hooks_before[2](told)

    def _report_from_loop(self, loop: asyncio.AbstractEventLoop, context: dict[str, Any]) -> None:
        error = context.get("exception")
        if error is None:
            loop.default_exception_handler(context)
        else:
            self.report(error)


def _is_of_dialog(error: BaseException) -> bool:
    """Whether an error was raised by the dialog that tells of errors."""
    frames = traceback.extract_tb(error.__traceback__)
    return any(frame.filename.endswith("report_dialog.py") for frame in frames)


def _print(text: str) -> None:
    with contextlib.suppress(Exception):  # where there is no terminal, there may be no stream either
        print(text, file=sys.stderr)  # noqa: T201
