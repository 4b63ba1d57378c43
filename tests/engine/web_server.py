"""A place on the web for the tests of fetching: says what it is told to, and remembers what it was asked."""

from __future__ import annotations

import ssl
import threading
from collections.abc import Mapping
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

SOUND = bytes(range(256)) * 20_000


class WebServer:
    """Serves on loopback. `answers` maps a path to (status, headers, body); other paths are 404."""

    def __init__(self, answers: Mapping[str, tuple[int, dict[str, str], bytes]], trust: ssl.SSLContext | None = None):
        self.asked: list[tuple[str, str]] = []
        self.headers: list[dict[str, str]] = []  # of each question
        web = self

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                web.asked.append((self.headers["Host"], self.path))
                web.headers.append(dict(self.headers))
                status, headers, body = answers.get(self.path.partition("?")[0], (404, {}, b""))
                self.send_response(status)
                for name, value in headers.items():
                    self.send_header(name, value)
                self.end_headers()
                self.wfile.write(body)

            def log_message(self, *_: object) -> None:
                pass

        class Server(ThreadingHTTPServer):
            def handle_error(self, *_: object) -> None:
                """Those who hang up in the middle are part of the tests."""

        self._server = Server(("127.0.0.1", 0), Handler)
        self.port = self._server.server_port
        if trust is not None:
            self._server.socket = trust.wrap_socket(self._server.socket, server_side=True)
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.01,))
        self._thread.start()

    def close(self) -> None:
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()
