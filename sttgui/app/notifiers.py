"""Ways to show a notification on the desktop, beside whatever the user is at; none of them takes the focus."""

from __future__ import annotations

import asyncio
import os
import sys
from typing import Any, Protocol

from PySide6.QtCore import QObject, Signal, SignalInstance
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QSystemTrayIcon, QWidget

from sttgui.domain.markup import escaped
from sttgui.ui.kit.icons import app_icon
from sttgui.viewmodel.task_scope import TaskScope

BUS_ADDRESS = "DBUS_SESSION_BUS_ADDRESS"
SERVICE = "org.freedesktop.Notifications"
PATH = "/org/freedesktop/Notifications"
TRAY_SHOWS_MS = 10_000


class Notifier(Protocol):
    """Shows one notification at a time: the next takes the place of the last."""

    @property
    def clicked(self) -> SignalInstance: ...
    def show_notice(self, heading: str, line: str) -> None: ...
    def take_back(self) -> None:
        """Remove the notification if it is still there."""
        ...

    async def close(self) -> None: ...


def notifier(window: QWidget) -> Notifier | None:
    """What this desktop offers; `None` where it shows no notifications."""
    if QSystemTrayIcon.isSystemTrayAvailable() and QSystemTrayIcon.supportsMessages():
        return TrayNotifier(window)
    return BusNotifier(window) if sys.platform == "linux" and BUS_ADDRESS in os.environ else None


class TrayNotifier(QObject):
    """By an icon beside the clock, which is there as long as the notification is."""

    clicked = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._tray = QSystemTrayIcon(app_icon(), self)
        self._tray.setToolTip(QGuiApplication.applicationDisplayName())
        self._tray.messageClicked.connect(self.clicked)
        self._tray.activated.connect(self._activated)

    def show_notice(self, heading: str, line: str) -> None:
        self._tray.show()
        self._tray.showMessage(heading, line, self._tray.icon(), TRAY_SHOWS_MS)

    def take_back(self) -> None:
        self._tray.hide()

    async def close(self) -> None:
        self._tray.hide()

    def _activated(self) -> None:
        self.clicked.emit()


class BusNotifier(QObject):
    """By the service of the Linux desktops, which is there without a tray too:
    https://specifications.freedesktop.org/notification-spec/latest/protocol.html
    """

    clicked = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._scope = TaskScope(_pass_over)
        self._events: asyncio.Queue[Any] = asyncio.Queue()
        self._is_serving = False
        self._id = 0

    def show_notice(self, heading: str, line: str) -> None:
        self._events.put_nowait((heading, escaped(line, quotes=False)))  # the line may be read as mark-up
        if not self._is_serving:
            self._is_serving = True
            self._scope.start(self._serve())

    def take_back(self) -> None:
        if self._id:
            self._events.put_nowait(None)

    async def close(self) -> None:
        await self._scope.close()

    async def _serve(self) -> None:
        """Send what is to be shown, and hear of clicks, over one connection."""
        from jeepney import DBusErrorResponse, MatchRule, message_bus
        from jeepney.auth import AuthenticationError
        from jeepney.io.asyncio import Proxy, open_dbus_router
        from jeepney.io.common import RouterClosed

        try:
            async with open_dbus_router("SESSION") as router:
                rule = MatchRule(type="signal", interface=SERVICE, member="ActionInvoked", path=PATH)
                await Proxy(message_bus, router).AddMatch(rule)
                with router.filter(rule, queue=self._events):
                    while True:
                        await self._deal_with(await self._events.get(), router)
        except (OSError, EOFError, RouterClosed, AuthenticationError, DBusErrorResponse, RuntimeError, TimeoutError):
            pass  # a desktop without notifications: the window says the same
        finally:
            self._is_serving = False
            self._id = 0
            self._events = asyncio.Queue()  # what could not be shown now is old news later

    async def _deal_with(self, event: Any, router: Any) -> None:
        """A notification to show, `None` to take it back, or a message that one was clicked."""
        from jeepney import DBusAddress, new_method_call
        from jeepney.wrappers import unwrap_msg

        address = DBusAddress(PATH, bus_name=SERVICE, interface=SERVICE)
        match event:
            case (str() as heading, str() as line):
                what: tuple[Any, ...] = ("Wordlight", self._id, "", heading, line, ["default", "Open"], {}, -1)
                reply = await router.send_and_get_reply(new_method_call(address, "Notify", "susssasa{sv}i", what))
                (self._id,) = unwrap_msg(reply)
            case None:
                call = new_method_call(address, "CloseNotification", "u", (self._id,))
                await router.send(call)
                self._id = 0
            case message:
                if self._id and message.body[0] == self._id:
                    self.clicked.emit()


def _pass_over(error: Exception) -> None:
    """Ignore an error: a notification that cannot be shown is worth no message in the window."""
