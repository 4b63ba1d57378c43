"""What an HTTP status of 300 or more means, as the error that tells a person what to do."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import Any

from sttgui.api.parsing import parse
from sttgui.api.reasons import find_code, find_field, find_options, guess_reason, shown
from sttgui.api.requests import other_spelling
from sttgui.api.values import CREDITS_PER_USD, line, mapping, number
from sttgui.domain.errors import (
    AddressWrongError,
    AnswerUnreadableError,
    BalanceUsedUpError,
    ConflictError,
    FirewallError,
    JobTooLongError,
    KeyRefusedError,
    MediaRefusedError,
    NotAllowedError,
    OptionRefusedError,
    ProxyRefusedError,
    RedirectedError,
    RequestRefusedError,
    ResultGoneError,
    ServerLacksModelError,
    ServiceBusyError,
    ServiceError,
    ServiceOverloadedError,
    ServiceTroubleError,
    SubmitTroubleError,
    TooLargeError,
    UploadSlowError,
)
from sttgui.domain.reasons import Reason

DETAIL_LENGTH = 2000  # characters of the answer kept for support
LONGEST_WAIT_S = 3600
FIREWALL_WAIT_S = 60.0  # asked sooner, a firewall may go on blocking
_MONEY = re.compile(r"credit|fund|balance|limit|payment|billing", re.IGNORECASE)
_MEDIA = re.compile(r"corrupt|unsupported (data|file|format|audio|media)|decode|not (appear to )?contain audio", re.I)
_MODEL = re.compile(r"\b(model|enum)\b", re.IGNORECASE)
# “Model "x" is not installed”, “unknown model”, “failed to load the model”, as servers are known to say it.
_NAME = r"(?:\s*[:=]?\s*(?:[\"'`“‘«<(][^\"'`”’»>)]*[\"'`”’»>)]|(?!is\b|was\b|does\b)\S+))?"
_THERE = (
    r"(?:currently |yet |been |be )*(?:found|installed|loaded|available|downloaded|known|recogni[sz]ed|present|pulled"
    r"|valid|configured|registered|served|deployed|supported|located|opened|exist|an? (?:valid|known|supported))"
)
_NOT_THERE = (
    rf"(?:(?:is|was|has|have|could|can|does|do|are)\s+)?not\s+{_THERE}|(?:could|does|is|ca|has|was)n['’o]t\s+{_THERE}"
    r"|cannot\s+be\s+(?:found|loaded|opened)|(?:is\s+)?(?:missing|unknown|unavailable|invalid|unsupported|no longer)"
)
_FAILED_TO = r"could not|couldn['’]t|cannot|can['’]t|failed to|unable to|error"
_MISSING = re.compile(
    rf"\bmodel(?:[ _](?:name|id|file))?{_NAME}[,:]?\s+(?:{_NOT_THERE})"
    r"|\b(?:no such|unknown|invalid|unsupported|unrecogni[sz]ed|non-?existent|no)\s+(?:\w+\s+)?model\b"
    rf"|\b(?:{_FAILED_TO})\s+(?:find|load|open|locate|loading|initiali[sz]e)\s+(?:the\s+|a\s+|whisper\s+|any\s+)*model\b"
    r"|model_?not_?(?:found|available|loaded|exist)",
    re.IGNORECASE,
)
_OTHER_MATTER = re.compile(r"response_format|verbose_json|granularit|\blanguage\b|is (currently|still) loading", re.I)
_XML_MESSAGE = re.compile(r"(?is)<message>(.*?)</message>")
_NOTHING = re.compile(r"[\s{}\[\]\"]*|null|true|false|-?[\d.]+")
_REASON_HEADERS = ("dg-error", "x-error-message", "x-error", "error-message")
_EDGE_PAGE = re.compile(r"\s*(<|error code: *1\d\d\d)", re.IGNORECASE)
_KINDS: dict[int, type[ServiceError]] = {
    401: KeyRefusedError,
    402: BalanceUsedUpError,
    403: NotAllowedError,
    407: ProxyRefusedError,
    409: ConflictError,
    413: TooLargeError,
    415: MediaRefusedError,
}


@dataclass(frozen=True, slots=True)
class Answer:
    """An answer as it came. `headers` has lower-case names; `request_id` is our own for a create."""

    status: int
    body: bytes
    headers: Mapping[str, str]
    request_id: str = ""

    @property
    def is_refusal(self) -> bool:
        return self.status >= 300

    @property
    def text(self) -> str:
        return self.body[: 4 * DETAIL_LENGTH].decode("utf-8", "replace")

    @property
    def cost_usd(self) -> float | None:
        """What the headers say it cost, in US dollars."""
        cost = number(self.headers.get("x-aimlapi-usd-spent"))
        if cost is None and (credits_used := number(self.headers.get("x-aimlapi-credits-used"))) is not None:
            cost = credits_used / CREDITS_PER_USD
        return cost if cost is not None and cost >= 0 else None

    @property
    def is_page(self) -> bool:
        """Whether the answer came from something before the service, such as a firewall."""
        return bool(_EDGE_PAGE.match(self.text))

    @property
    def json(self) -> dict[str, Any]:
        """The object it is; one with the texts where it is a list or a JSON text."""
        try:
            found = parse(self.body)
        except AnswerUnreadableError:
            return {}
        if isinstance(found, list) or self.body.lstrip().startswith(b'"'):
            return {"errors": found}
        return mapping(found)

    @property
    def reason(self) -> str:
        """Why it was refused, as it says itself; empty where it does not."""
        found = guess_reason(self.json)
        if not found and self.text.lstrip().startswith("<"):
            found = shown(next(iter(_XML_MESSAGE.findall(self.text)), ""))
        elif not found and not self.json and not _NOTHING.fullmatch(self.text):
            found = shown(self.text)  # plain text, or JSON that broke off
        return found or shown(next(filter(None, (self.headers.get(name, "") for name in _REASON_HEADERS)), ""))


def create_error(answer: Answer) -> ServiceError:
    """The error of a refused create. Nothing was created, but for a `SubmitUnknownError`, where nobody knows."""
    return _error(answer, _create_kind(answer))


def poll_error(answer: Answer) -> ServiceError:
    """The error of a refused question about a job."""
    error = _error(answer, _poll_kind(answer))
    if isinstance(error, FirewallError) and error.retry_after_s is None:
        error.retry_after_s = FIREWALL_WAIT_S
    return error


def is_about_model(answer: Answer) -> bool:
    """Whether the name of the model is what was refused, which some servers do as if the address were wrong."""
    if answer.status not in (400, 404, 422) or answer.is_page:
        return False
    return find_field(answer.json) == "model" or bool(_MODEL.search(answer.reason))


def _is_model_missing(answer: Answer) -> bool:
    """Whether the server says that it does not have the model; then nothing can have come of the request."""
    if answer.is_page or answer.status not in (400, 404, 410, 422, 500, 501, 503) or "retry-after" in answer.headers:
        return False
    if answer.status < 500 and find_field(answer.json) == "model":
        return True
    said = f"{answer.reason} {find_code(answer.json)}"
    return bool(_MISSING.search(said)) and not _OTHER_MATTER.search(said)


def accepted_model(answer: Answer, model: str) -> str | None:
    """The other name of a model, where its name is what was refused; such a create can be sent again, once."""
    if not is_about_model(answer):
        return None
    other = other_spelling(model)
    options = find_options(answer.json)
    if not options or other in options:
        return other
    bare = model.rsplit("/", 1)[-1].removeprefix("#g1_")
    return next((name for name in options if name != model and name.endswith(bare)), None)


def _create_kind(answer: Answer) -> type[ServiceError]:  # noqa: PLR0911  one for each meaning
    match answer.status:
        case _ if _is_model_missing(answer):
            return ServerLacksModelError
        case 404 | 405 | 410:
            return RequestRefusedError if is_about_model(answer) else AddressWrongError
        case 408:
            return UploadSlowError
        case 503 if "retry-after" in answer.headers:
            return ServiceOverloadedError
        case 429:
            return ServiceBusyError
        case status if status >= 500:
            return SubmitTroubleError
        case _:
            return _common_kind(answer)


def _poll_kind(answer: Answer) -> type[ServiceError]:
    match answer.status:
        case 404 | 410:
            return ResultGoneError
        case 504 if not answer.is_page:
            return JobTooLongError
        case 408 | 409 | 425 | 429:
            return ServiceTroubleError
        case status if status >= 500:
            return ServiceTroubleError
        case _:
            kind = _common_kind(answer)
            # No option is at fault now: what was made stays made, and charged.
            return ServiceError if issubclass(kind, RequestRefusedError) else kind


def _common_kind(answer: Answer) -> type[ServiceError]:
    reason = answer.reason
    if answer.status < 400:
        return RedirectedError
    if answer.status == 403 and (answer.is_page or not answer.json):
        return FirewallError
    if answer.status == 403 and _is_about_money(answer.json, reason):
        return BalanceUsedUpError
    if answer.status in (400, 422) and _MEDIA.search(reason):
        return MediaRefusedError
    if find_code(answer.json) == "REMOTE_CONTENT_ERROR":
        return ServiceError  # no option is to blame, but who has the recording
    kind = _KINDS.get(answer.status, RequestRefusedError)
    return OptionRefusedError if kind is RequestRefusedError and find_field(answer.json) else kind


def _is_about_money(answer: dict[str, Any], reason: str) -> bool:
    kind = line(mapping(mapping(answer.get("error")).get("data")).get("kind"))
    return "credit" in kind or bool(_MONEY.search(reason))


def asked_wait_s(headers: Mapping[str, str]) -> float | None:
    """The seconds for which an answer asks to be left alone, by its header Retry-After: a number, or a date (RFC 9110,
    10.2.3), which is told by the clock of the answer itself where it says its time. `None` where it does not ask. The
    names of `headers` are in small letters, or their case does not matter.
    """
    asked = headers.get("retry-after", "")
    wait = number(asked)
    if wait is None and (until := _date(asked)) is not None:
        wait = max((until - (_date(headers.get("date", "")) or datetime.now(UTC))).total_seconds(), 0.0)
    return wait if wait is not None and wait >= 0 else None


def _date(value: str) -> datetime | None:
    try:
        found = parsedate_to_datetime(value)
    except (ValueError, OverflowError):
        return None
    return found if found.tzinfo is not None else found.replace(tzinfo=UTC)


def _error(answer: Answer, kind: type[ServiceError]) -> ServiceError:
    wait = asked_wait_s(answer.headers)
    return kind(
        reason=answer.reason or Reason.CODE.said(code=answer.status),
        field=find_field(answer.json),
        retry_after_s=wait if wait is not None and wait <= LONGEST_WAIT_S else None,
        detail=_detail(answer),
    )


def _detail(answer: Answer) -> str:
    """What support asks for: the code, our own name of the request, and the answer with its id and time."""
    own = f", request {answer.request_id}" if answer.request_id else ""
    return f"HTTP {answer.status}{own}\n{' '.join(answer.text.split())[:DETAIL_LENGTH]}".strip()
