"""Notifications as the desktops of Linux show them, on a real message bus with a service that remembers."""

import asyncio
import shutil
import subprocess
import sys
from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QSystemTrayIcon, QWidget

from sttgui.app import notifiers
from sttgui.app.notifiers import BUS_ADDRESS, PATH, SERVICE, BusNotifier, TrayNotifier, notifier
from tests.rooms import until

pytestmark = pytest.mark.qt_loop
needs_bus = pytest.mark.skipif(
    sys.platform != "linux" or shutil.which("dbus-daemon") is None, reason="there is no dbus-daemon"
)


@pytest.fixture
def parent() -> QObject:
    return QObject()


@pytest.fixture
def bus(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    """A message bus of its own, on which nobody is yet."""
    command = ["dbus-daemon", "--session", "--nofork", "--print-address", f"--address=unix:path={tmp_path / 'bus'}"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as daemon:
        assert daemon.stdout is not None
        address = daemon.stdout.readline().strip()
        monkeypatch.setenv(BUS_ADDRESS, address)
        yield address
        daemon.terminate()


class Service:
    """Shows nothing, but remembers what it was asked for and can be clicked."""

    def __init__(self, connection: Any) -> None:
        self._connection = connection
        self.asked: list[tuple[str, Any]] = []
        self.task = asyncio.ensure_future(self._serve())

    async def _serve(self) -> None:
        from jeepney import MessageType, new_method_return

        while True:
            message = await self._connection.receive()
            if message.header.message_type is not MessageType.method_call:
                continue
            member = message.header.fields[3]
            self.asked.append((member, message.body))
            if member == "Notify":
                await self._connection.send(new_method_return(message, "u", (message.body[1] or 7,)))

    async def click(self, notice: int) -> None:
        from jeepney import DBusAddress, new_signal

        emitter = DBusAddress(PATH, interface=SERVICE)
        await self._connection.send(new_signal(emitter, "ActionInvoked", "us", (notice, "default")))


@pytest.fixture
async def service(bus: str) -> AsyncIterator[Service]:
    from jeepney import message_bus
    from jeepney.io.asyncio import open_dbus_connection

    connection = await open_dbus_connection("SESSION")
    await connection.send(message_bus.RequestName(SERVICE))
    service = Service(connection)
    yield service
    service.task.cancel()
    await asyncio.wait([service.task])
    await connection.close()


@needs_bus
async def test_one_notification_takes_the_place_of_the_last_and_can_be_clicked_and_taken_back(
    service: Service, parent: QObject
):
    shown = BusNotifier(parent)
    clicks: list[None] = []
    shown.clicked.connect(lambda: clicks.append(None))
    shown.show_notice("“Q & A” is transcribed", "<37> words to check")
    await until("the first", lambda: service.asked)
    member, body = service.asked[0]
    assert member == "Notify"
    assert body[:6] == ("Wordlight", 0, "", "“Q & A” is transcribed", "&lt;37&gt; words to check", ["default", "Open"])
    shown.show_notice("2 recordings are transcribed", "")
    await until("the second", lambda: len(service.asked) == 2)
    assert service.asked[1][1][1] == 7, "the number of the first"
    await service.click(99)
    await service.click(7)
    await until("the click", lambda: clicks)
    assert len(clicks) == 1, "the other notification was not ours"
    shown.take_back()
    await until("its end", lambda: len(service.asked) == 3)
    assert service.asked[2] == ("CloseNotification", (7,))
    shown.take_back()
    shown.show_notice("again", "")
    await until("another", lambda: len(service.asked) == 4)
    assert service.asked[3][1][1] == 0
    await shown.close()


@needs_bus
async def test_a_bus_without_a_notification_service_is_no_trouble(bus: str, parent: QObject):
    shown = BusNotifier(parent)
    for _ in range(2):
        shown.show_notice("heading", "line")
        await until("its end", lambda: not shown._is_serving)
    await shown.close()


@pytest.mark.parametrize("address", ["unix:path=/nowhere/bus", "tcp:host=localhost,port=1", "nonsense"])
async def test_a_bus_that_is_not_there_is_no_trouble(address: str, parent: QObject, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv(BUS_ADDRESS, address)
    shown = BusNotifier(parent)
    shown.show_notice("heading", "line")
    await until("its end", lambda: not shown._is_serving)
    await shown.close()


async def test_a_tray_is_used_where_there_is_one_and_the_bus_otherwise(monkeypatch: pytest.MonkeyPatch):
    window = QWidget()
    monkeypatch.setattr(QSystemTrayIcon, "isSystemTrayAvailable", lambda: False)
    monkeypatch.setattr(notifiers.sys, "platform", "linux")
    monkeypatch.setenv(BUS_ADDRESS, "unix:path=/nowhere/bus")
    assert isinstance(notifier(window), BusNotifier)
    monkeypatch.delenv(BUS_ADDRESS)
    assert notifier(window) is None
    monkeypatch.setattr(QSystemTrayIcon, "isSystemTrayAvailable", lambda: True)
    monkeypatch.setattr(QSystemTrayIcon, "supportsMessages", lambda: True)
    assert isinstance(notifier(window), TrayNotifier)


async def test_the_icon_in_the_tray_is_there_as_long_as_its_notification():
    window = QWidget()
    shown = TrayNotifier(window)
    clicks: list[None] = []
    shown.clicked.connect(lambda: clicks.append(None))
    tray = window.findChild(QSystemTrayIcon)
    assert not tray.icon().isNull()
    assert not tray.isVisible()
    shown.show_notice("heading", "line")
    assert tray.isVisible()
    tray.messageClicked.emit()
    tray.activated.emit(QSystemTrayIcon.ActivationReason.Trigger)
    assert len(clicks) == 2
    shown.take_back()
    assert not tray.isVisible()
    await shown.close()
