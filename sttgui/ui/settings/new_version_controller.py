"""Tells of a new version in the window, and opens its page."""

from __future__ import annotations

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from sttgui.domain.releases import Release
from sttgui.ui.kit.messages import Messages
from sttgui.ui.kit.text import tr
from sttgui.ui.settings import text
from sttgui.viewmodel.new_version import NewVersion


class NewVersionController:
    """Does nothing where no new version can be looked for."""

    def __init__(self, say: Messages, new_version: NewVersion) -> None:
        self._new_version = new_version
        if new_version.is_possible:
            self._message = say.add(tr("New version"))
            self._message.acted.connect(self._open_page)
            self._message.acted_otherwise.connect(self._skip)
            new_version.found.connect(self._tell)

    def _tell(self, release: Release) -> None:
        self._message.say(
            tr("Wordlight {version} is here", version=release.version),
            text.news(release, self._new_version.ours),
            act=tr("Open its page"),
            other=tr("Skip this version"),
        )

    def _open_page(self) -> None:
        if self._new_version.release is not None:
            QDesktopServices.openUrl(QUrl(self._new_version.release.page))

    def _skip(self) -> None:
        self._new_version.skip()
        self._message.hide()
