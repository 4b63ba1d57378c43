"""Refusals in the shape the service gives its own."""

from __future__ import annotations

import json
import secrets
from datetime import UTC, datetime
from http import HTTPStatus
from typing import Any

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response

NAMES = {
    400: "BadRequestException",
    401: "UnauthorizedException",
    404: "NotFoundException",
    405: "MethodNotAllowedException",
    413: "PayloadTooLargeException",
    429: "ThrottlerException",
    500: "InternalServerErrorException",
    503: "ServiceUnavailableException",
    507: "InsufficientStorageException",
}


class Problem(HTTPException):
    """A request that is refused. `data` says more for programs: a list of issues, or a kind."""

    def __init__(
        self, status: int, message: str, *, data: object = None, headers: dict[str, str] | None = None
    ) -> None:
        super().__init__(status, message, headers)
        self.data = data


def issue(code: str, field: str, message: str, **more: object) -> dict[str, Any]:
    """One entry of the issue list of a 400: which field, and what is wrong with it."""
    return {"code": code, "path": [field], "message": message, **more}


def problem_response(problem: HTTPException, path: str) -> Response:
    """The answer to a refused request for `path`."""
    status = problem.status_code
    error: dict[str, Any] = {"name": NAMES.get(status, "HttpException"), "message": problem.detail}
    if isinstance(problem, Problem) and problem.data is not None:
        error["data"] = problem.data
    body = {
        "title": HTTPStatus(status).phrase,
        "status": status,
        "message": problem.detail,
        "instance": path,
        "timestamp": datetime.now(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z"),
        "requestId": secrets.token_urlsafe(16),
        "error": error,
    }
    # In ASCII: what is quoted from a request need not be text that can be written.
    return Response(json.dumps(body), status, headers=problem.headers, media_type="application/json")


async def on_http_exception(request: Request, error: Exception) -> Response:
    """For Starlette: its own exceptions and ours."""
    assert isinstance(error, HTTPException)
    return problem_response(error, request.url.path)


async def on_bug(request: Request, error: Exception) -> Response:  # noqa: ARG001  Starlette writes the error down itself
    """For Starlette: everything else."""
    return problem_response(Problem(500, "Internal server error"), request.url.path)
