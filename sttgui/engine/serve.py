"""`sttgui serve`: its options, and what it says. Everything heavy is imported only when it really serves."""

from __future__ import annotations

import argparse
import errno
import json
import os
import secrets
import socket
import sys
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from sttgui.domain.hosts import is_loopback
from sttgui.storage.folders import Folders

if TYPE_CHECKING:
    from sttgui.engine.process import Settings
    from sttgui.engine.recognisers import Offers

TOKEN_VARIABLE = "STTGUI_TOKEN"  # noqa: S105  the name of the variable, not a token
SHORTEST_TOKEN = 16
LAST_PORT = 65535
WRONG_USE = 2  # the exit code of it
EVERY_ADDRESS = ("0.0.0.0", "::", "")  # noqa: S104  told apart, not listened on


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The options of `sttgui serve`; those without help are for the app itself."""
    parser.add_argument("--host", default="127.0.0.1", help="address to listen on (default: this computer only)")
    parser.add_argument("--port", type=int, default=0, help="port to listen on (default: any free one)")
    parser.add_argument(
        "--token",
        help=f"what clients must send as their key (default: a random one, printed); better given in the "
        f"environment variable {TOKEN_VARIABLE}, where other users of this computer cannot see it",
    )
    parser.add_argument(
        "--max-upload-mb", type=int, default=4096, metavar="MB", help="largest recording taken (default: %(default)s)"
    )
    parser.add_argument(
        "--allow-file-urls",
        action="store_true",
        help="let clients on this computer name any file this user can read, by a file: address",
    )
    parser.add_argument(
        "--allow-private-addresses",
        action="store_true",
        help="fetch recordings also from this computer and its own network, where clients name an address there",
    )
    parser.add_argument(
        "--models", type=Path, metavar="FOLDER", help="where the models are (default: the app's own folder)"
    )
    parser.add_argument("--exit-with-parent", action="store_true", help=argparse.SUPPRESS)
    parser.add_argument("--worker", action="store_true", help=argparse.SUPPRESS)
    parser.add_argument("--live", action="store_true", help=argparse.SUPPRESS)


def run(arguments: argparse.Namespace, offers: Offers | None = None) -> int:
    """Serve until stopped, by default with Whisper and the models there are; returns the exit code."""
    if arguments.worker:
        from sttgui.engine import worker_process

        return worker_process.main()
    if arguments.live:
        from sttgui.engine import live_process

        return live_process.main()
    from sttgui.engine.process import Settings
    from sttgui.engine.recognisers import WhisperOffers
    from sttgui.engine.server import Limits
    from sttgui.storage.models import ModelStore

    if arguments.max_upload_mb < 1:
        return _refuse(
            f"{arguments.max_upload_mb} MB is no size of a recording; choose another with --max-upload-mb", WRONG_USE
        )
    limits = Limits(
        upload=arguments.max_upload_mb * 1_000_000,
        file_urls=arguments.allow_file_urls,
        private_addresses=arguments.allow_private_addresses,
    )
    given = arguments.token or os.environ.get(TOKEN_VARIABLE, "")
    token = _line_from_stdin() if arguments.exit_with_parent else given
    offers = offers or WhisperOffers(ModelStore(arguments.models or Folders.of_user().data / "models"))
    settings = Settings(token=token, limits=limits, exit_with_parent=arguments.exit_with_parent, offers=offers)
    return listen_and_serve(arguments.host, arguments.port, settings)


def listen_and_serve(host: str, port: int, settings: Settings) -> int:
    """Take the port and serve until stopped; an empty token becomes a random one. Returns the exit code."""
    from sttgui.engine.process import run_server

    is_private = is_loopback(host)
    if settings.token and len(settings.token) < SHORTEST_TOKEN and not is_private:
        return _refuse(
            f"a token of fewer than {SHORTEST_TOKEN} characters is too easy to guess on a network", WRONG_USE
        )
    if not 0 <= port <= LAST_PORT:
        return _refuse(f"{port} is not a port; choose one from 1024 to {LAST_PORT} with --port", WRONG_USE)
    made_here = "" if settings.token else secrets.token_urlsafe(24)
    try:
        listener = _listen(host, port)
    except OSError as error:
        return _refuse(_why_not(host, port, error))
    with listener:
        port = listener.getsockname()[1]

        def say_ready() -> None:
            if settings.exit_with_parent or not sys.stdout.isatty():
                _say(json.dumps({"port": port} | ({"token": made_here} if made_here else {})))
            else:
                _say(_greeting(host, port, made_here, is_private))

        run_server(listener, replace(settings, token=made_here or settings.token), say_ready)
    return 0


def _listen(host: str, port: int) -> socket.socket:
    family, _, _, _, address = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)[0]
    listener = socket.create_server((str(address[0]), port), family=family)
    # Each connection has it from here. Else the end of an answer is held back until its head is confirmed, which takes
    # the other side 40 ms; asyncio cares for that only where a socket names its protocol, and these do not.
    listener.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    return listener


def _why_not(host: str, port: int, error: OSError) -> str:
    """Why there is no listening on that address, and what to do."""
    if error.errno == errno.EADDRINUSE:
        return f"port {port} on {host} is already in use; choose another with --port"
    if error.errno == errno.EACCES:
        return f"port {port} is reserved by the system; choose one from 1024 to {LAST_PORT} with --port"
    # The socket module adds the address in Python's own notation; the system's sentence alone is clearer.
    reason = error.strerror if isinstance(error, socket.gaierror) else os.strerror(error.errno or 0)
    return f"cannot listen on {host}: {reason}"


def _greeting(host: str, port: int, made_here: str, is_private: bool) -> str:
    shown = socket.gethostname() if host in EVERY_ADDRESS else f"[{host}]" if ":" in host else host
    lines = [f"Transcribing at http://{shown}:{port}"]
    lines.append(f"Token: {made_here}" if made_here else "Clients need the token you gave.")
    if not is_private:
        lines.append("Recordings, texts and the token travel unencrypted: use this only on a network you trust.")
    lines.append("Press Ctrl+C to stop.")
    return "\n".join(lines)


def _line_from_stdin() -> str:
    """The first line, byte by byte, so that nothing waits in a buffer when the end of stdin is watched for."""
    line = bytearray()
    while (byte := os.read(0, 1)) not in (b"", b"\n"):
        line += byte
    return line.decode().strip()


def _say(text: str) -> None:
    sys.stdout.write(text + "\n")
    sys.stdout.flush()


def _refuse(reason: str, code: int = 1) -> int:
    sys.stderr.write(f"sttgui: {reason}.\n")
    return code
