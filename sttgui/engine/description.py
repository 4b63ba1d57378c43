"""The server's OpenAPI description, made of the very table by which requests are checked."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sttgui import __version__
from sttgui.engine.parameters import PARAMETERS
from sttgui.engine.request_body import BUFFER, NAMES

WAITING, ACTIVE, COMPLETED, ERROR = "waiting", "active", "completed", "error"
REASONS = {
    400: "The request is refused; `error.data` lists what is wrong with which field.",
    401: "The token is missing or wrong.",
    404: "There is no such job; it may have been forgotten.",
    413: "The recording is too large.",
    429: "Too many jobs are waiting.",
    503: "The server is stopping.",
    507: "The disk is full.",
}


def describe(models: Sequence[str]) -> dict[str, Any]:
    """An OpenAPI 3.1 document for a server with these model names."""
    job = "/v1/stt/{generation_id}"
    generation_id = {"name": "generation_id", "in": "path", "required": True, "schema": {"type": "string"}}
    return {
        "openapi": "3.1.0",
        "info": {"title": "Wordlight", "version": __version__, "description": "Turns recordings into text."},
        "security": [{"token": []}],
        "paths": {
            "/v1/stt/create": {"post": _create(models)},
            job: {"parameters": [generation_id], "get": _fetch(), "delete": _delete()},
            "/v1/models": {"get": _models()},
        },
        "components": {
            "securitySchemes": {"token": {"type": "http", "scheme": "bearer"}},
            "schemas": {"Problem": _problem()},
        },
    }


def _create(models: Sequence[str]) -> dict[str, Any]:
    created = _object(generation_id={"type": "string"}, status={"const": "queued"})
    return {
        "operationId": "create",
        "summary": "Hand in a recording: by its address, as a file in a form, or as a list of bytes.",
        "requestBody": {
            "required": True,
            "content": {
                "application/json": {"schema": _json_request(models)},
                "multipart/form-data": {"schema": _form_request(models)},
            },
        },
        "responses": _responses("The job was accepted.", created, 400, 413, 429, 503, 507),
    }


def _json_request(models: Sequence[str]) -> dict[str, Any]:
    names: dict[str, Any] = {name: {"type": "string"} for name in NAMES}
    data = {"type": "array", "items": {"type": "integer", "minimum": 0, "maximum": 255}}
    audio = _object(buffer=_object(type={"const": BUFFER}, data=data), **names)
    url = {"type": "string", "format": "uri", "description": "An http or https address the server fetches."}
    options = {parameter.name: parameter.schema(in_form=False) for parameter in PARAMETERS}
    return {
        "type": "object",
        "properties": {"model": _model(models), "url": url, "audio": audio} | options,
        "required": ["model"],
        "oneOf": [{"required": ["url"]}, {"required": ["audio"]}],
    }


def _form_request(models: Sequence[str]) -> dict[str, Any]:
    options = {parameter.name: parameter.schema(in_form=True) for parameter in PARAMETERS}
    return {
        "type": "object",
        "properties": {"model": _model(models), "audio": {"type": "string", "format": "binary"}} | options,
        "required": ["model", "audio"],
    }


def _model(models: Sequence[str]) -> dict[str, Any]:
    return {"type": "string", "enum": list(models)}


def _fetch() -> dict[str, Any]:
    output = {"type": ["object", "null"], "description": "The answer in Deepgram's shape, once the job is completed."}
    error = {"anyOf": [_object(name={"type": "string"}, message={"type": "string"}), {"type": "null"}]}
    answer = _object(
        id={"type": "string"},
        generation_id={"type": "string"},
        status={"enum": [WAITING, ACTIVE, COMPLETED, ERROR]},
        progress={"type": "number", "minimum": 0, "maximum": 1},
        error=error,
        output=output,
        result=output | {"description": "The same as `output`."},
    )
    answer["properties"]["words"] = {
        "type": "array",
        "items": {"type": "object"},
        "description": "With `words_from`, while the job is active: the words recognised so far, from that place on.",
    }
    answer["properties"]["until_ms"] = {
        "type": ["integer", "null"],
        "description": "With the words: up to where all is recognised; a request with `from_ms` goes on there.",
    }
    words_from = {
        "name": "words_from",
        "in": "query",
        "description": "Tell the words recognised so far, from this place (0 is the first) on.",
        "schema": {"type": "integer", "minimum": 0},
    }
    prefer = {
        "name": "Prefer",
        "in": "header",
        "description": "`wait=N`: hold the answer until the job has ended, for at most so many seconds (RFC 7240).",
        "schema": {"type": "string"},
    }
    return {
        "operationId": "fetch",
        "summary": "How far a job is, or its answer.",
        "parameters": [prefer, words_from],
        "responses": _responses("The job.", answer, 404, 503),
    }


def _delete() -> dict[str, Any]:
    responses = _responses("", None, 404)
    return {
        "operationId": "delete",
        "summary": "Stop a job and forget it.",
        "responses": {"204": {"description": "It is gone."}} | responses,
    }


def _models() -> dict[str, Any]:
    model = _object(id={"type": "string"}, object={"const": "model"}, type={"const": "stt"})
    listed = _object(object={"const": "list"}, data={"type": "array", "items": model})
    return {"operationId": "models", "summary": "The models there are.", "responses": _responses("All names.", listed)}


def _responses(about: str, schema: dict[str, Any] | None, *problems: int) -> dict[str, Any]:
    responses: dict[str, Any] = {}
    if schema is not None:
        responses["200"] = {"description": about, "content": {"application/json": {"schema": schema}}}
    reference = {"application/json": {"schema": {"$ref": "#/components/schemas/Problem"}}}
    for status in (401, *problems):
        responses[str(status)] = {"description": REASONS[status], "content": reference}
    return responses


def _problem() -> dict[str, Any]:
    text = {"type": "string"}
    error = _object(name=text, message=text)
    return _object(
        title=text, status={"type": "integer"}, message=text, instance=text, timestamp=text, requestId=text, error=error
    )


def _object(**properties: Any) -> dict[str, Any]:
    return {"type": "object", "properties": properties, "required": list(properties)}
