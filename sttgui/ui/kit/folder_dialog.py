"""Asks for a folder with the system's own dialog. Opened, never waited for, and freed when it closes."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from sttgui.ui.kit.file_dialog import FileDialog


def ask_for_folder(parent: QWidget, title: str, begin: Path, chosen: Callable[[str], None]) -> None:
    """Call `chosen` with the folder's name, unless it is closed without one."""
    asking = FileDialog(parent, title, QFileDialog.FileMode.Directory)
    asking.dialog.setDirectory(str(begin))
    asking.dialog.fileSelected.connect(chosen)
    asking.open()
