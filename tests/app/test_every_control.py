"""On each page and in each dialog, with all parts joined, what can have the keyboard is as it should be."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest
from PySide6.QtWidgets import QListWidget, QMenu, QWidget

from sttgui.storage.folders import Folders
from sttgui.ui.kit.actions import Do
from tests.desktop.openings import dialogs, opened
from tests.desktop.states import PAGES, fill, window_open
from tests.keyboard import faults, unseen
from tests.rooms import until

pytestmark = pytest.mark.qt_loop


class Eye:
    """Looks at one window after the other, and keeps what is wrong."""

    def __init__(self) -> None:
        self.found: list[str] = []
        self._known: set[object] = set()

    async def look(self, top: QWidget, state: str) -> None:
        """What is still being built gets the time it takes."""
        top.activateWindow()
        await until(state, top.isActiveWindow)
        for _ in range(400):
            if not (wrong := faults(top)):
                break
            await asyncio.sleep(0.05)
        self.found += [f"{state}: {fault}" for fault in [*wrong, *unseen(top, self._known)]]


async def test_is_named_reached_in_order_seen_and_left(devices: None, tmp_path: Path) -> None:
    Folders.of_user().data.mkdir(parents=True, exist_ok=True)
    fill(tmp_path)
    eye = Eye()
    async with window_open() as window:
        window.resize(1280, 800)
        await until("the list", window.library_pane.view.model().rowCount)
        await eye.look(window, "nothing open")
        for job_id, state in PAGES.items():
            window.library_pane.choose(job_id)
            await eye.look(window, state)
        window.library_pane.choose("0")
        await until("the transcript", window.commands[Do.PRINT].isEnabled)
        await eye.look(window, "transcript")
        for state, open_it in dialogs(window).items():
            open_it()
            await until(state, lambda: opened(window))
            dialog = opened(window)
            assert dialog is not None
            if not isinstance(dialog, QMenu):
                await eye.look(dialog, state)
            pages = dialog.findChild(QListWidget) if state == "settings" else None
            for row in range(pages.count() if pages is not None else 0):
                pages.setCurrentRow(row)
                await eye.look(dialog, f"{state}: {pages.item(row).text()}")
            while (left := opened(window)) is not None:
                left.close()
    assert eye.found == []
