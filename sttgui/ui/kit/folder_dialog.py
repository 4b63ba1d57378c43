"""Asks for a folder with the system's own dialog. Opened, never waited for, and freed when it closes."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QWidget


def ask_for_folder(parent: QWidget, title: str, begin: Path, chosen: Callable[[str], None]) -> None:
    """Call `chosen` with the folder's name, unless it is closed without one."""
    dialog = QFileDialog(parent, title, str(begin))
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setFileMode(QFileDialog.FileMode.Directory)
    dialog.setOption(QFileDialog.Option.ShowDirsOnly)
    dialog.fileSelected.connect(chosen)
    dialog.open()
