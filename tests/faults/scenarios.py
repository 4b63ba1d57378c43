"""What can go wrong at the service, each with a name, as scripts for the fault server."""

from __future__ import annotations

import json
from dataclasses import dataclass, replace
from typing import Any

from tests.faults.server import Act, Reply, says, shows

SAID = "The ferry leaves at nine."
PORTAL = "<!DOCTYPE html><html><head><title>Guest network</title></head><body>Please sign in.</body></html>"
GATEWAY = "<html><head><title>502 Bad Gateway</title></head><body>nginx</body></html>"

_TIMES = [(word, index * 0.4, index * 0.4 + 0.3) for index, word in enumerate(SAID.split())]


def _finished(result: object, field: str = "result") -> dict[str, Any]:
    return {"id": "gen", "status": "completed", field: result}


_DEEPGRAM = {
    "metadata": {"duration": 2.4, "channels": 1},
    "results": {
        "channels": [
            {
                "detected_language": "en",
                "alternatives": [
                    {
                        "transcript": SAID,
                        "confidence": 0.97,
                        "words": [
                            {"word": word.lower().strip("."), "punctuated_word": word, "start": start, "end": end,
                             "confidence": 0.9}
                            for word, start, end in _TIMES
                        ],
                    }
                ],
            }
        ]
    },
}  # fmt: skip
_ASSEMBLYAI = {
    "status": "completed",
    "acoustic_model": "assemblyai_default",
    "language_code": "en_us",
    "audio_duration": 3,
    "text": SAID,
    "words": [
        {"text": word, "start": round(start * 1000), "end": round(end * 1000), "confidence": 0.9, "speaker": None}
        for word, start, end in _TIMES
    ],
}
_OPENAI = {
    "task": "transcribe",
    "language": "english",
    "duration": 2.4,
    "text": SAID,
    "words": [{"word": word, "start": start, "end": end} for word, start, end in _TIMES],
    "segments": [{"id": 0, "start": 0.0, "end": 1.9, "text": f" {SAID}", "avg_logprob": -0.2}],
}

# One finished answer of each shape; all say the same.
ANSWERS: dict[str, Any] = {
    "deepgram": _finished(_DEEPGRAM),
    "deepgram-output": _finished(_DEEPGRAM, "output"),
    "deepgram-bare": _DEEPGRAM,
    "assemblyai": _finished(_ASSEMBLYAI),
    "openai": _finished(_OPENAI),
    "text": _finished({"text": SAID}),
    "text-top": {"status": "completed", "text": SAID},
    "string": _finished(SAID, "output"),
}
ANSWER = json.dumps(ANSWERS["deepgram"]).encode()

WAITING = says({"id": "gen", "status": "waiting"})
ACTIVE = says({"id": "gen", "status": "active"})
NOT_FOUND = says({"statusCode": 404, "message": "Inference not found"}, 404)
KEY_REFUSED = says({"statusCode": 401, "message": "This route requires a valid API key."}, 401)
NO_CREDIT = says(
    {
        "status": 403,
        "message": "You have run out of credits.",
        "error": {"name": "ForbiddenException", "data": {"kind": "err_insufficent_credits"}},
    },
    403,
)
NO_CREDIT_UPSTREAM = says({"err_code": "ASR_PAYMENT_REQUIRED", "err_msg": "Project does not have enough credits."}, 402)
BUSY = says({"statusCode": 429, "message": "Too Many Requests"}, 429, Retry_After="7")
TROUBLE = says({"statusCode": 500, "message": "Internal server error"}, 500)
UNAVAILABLE = shows(GATEWAY, 502)
HALF = replace(says({"generation_id": "gen-never-read", "status": "queued"}), cut=25)
MODEL_REFUSED = says(
    {
        "status": 400,
        "message": "Invalid payload provided",
        "error": {
            "data": [{"path": ["model"], "code": "invalid_enum_value", "message": "Invalid enum value",
                      "options": ["whisper-tiny"]}]
        },
    },
    400,
)  # fmt: skip
OPTION_REFUSED = says(
    {"error": {"data": [{"path": ["diarize"], "message": "Expected boolean, received string"}]}, "status": 400}, 400
)


@dataclass(frozen=True, slots=True)
class Scenario:
    """What the server does first; then it does as the service does when nothing is wrong."""

    about: str
    creates: tuple[Reply, ...] = ()
    polls: tuple[Reply, ...] = ()
    logs: tuple[Reply, ...] = ()
    log_knows: bool = True


SCENARIOS: dict[str, Scenario] = {
    "happy": Scenario("Nothing is wrong."),
    "result": Scenario("The states are called waiting, active and completed.", polls=(WAITING, ACTIVE)),
    "slow": Scenario("It is not finished at the first twenty polls.", polls=(WAITING,) * 10 + (ACTIVE,) * 10),
    "late": Scenario("The job is unknown twice, then found.", polls=(NOT_FOUND, NOT_FOUND)),
    "trouble": Scenario(
        "Internal errors, a gateway and a web page in the middle.",
        polls=(ACTIVE, TROUBLE, UNAVAILABLE, shows(PORTAL), Reply(503), Reply(act=Act.VANISH), ACTIVE),
    ),
    "busy": Scenario("It is busy, twice at the create and twice later.", creates=(BUSY, BUSY), polls=(BUSY, BUSY)),
    "too-busy": Scenario("It is busy and stays so.", creates=(BUSY,) * 20),
    "key": Scenario("The key is not accepted once in the middle.", polls=(ACTIVE, KEY_REFUSED)),
    "key-at-first": Scenario("The key is not accepted once at the create.", creates=(KEY_REFUSED,)),
    "balance": Scenario("The balance is used up once (403).", creates=(NO_CREDIT,)),
    "balance-upstream": Scenario("The balance is used up once (402).", creates=(NO_CREDIT_UPSTREAM,)),
    "swallowed": Scenario(
        "The upload is taken and never answered; the log knows the job at the second look.",
        creates=(Reply(act=Act.VANISH, makes_job=True),),
        logs=(says({"data": []}),),
    ),
    "swallowed-unknown": Scenario(
        "The upload is taken and never answered; the log does not know of it.",
        creates=(Reply(act=Act.VANISH),),
        log_knows=False,
    ),
    "stall": Scenario("The upload is taken, and nothing ever comes.", creates=(Reply(act=Act.STALL, makes_job=True),)),
    "half-create": Scenario("Half an answer to the create.", creates=(replace(HALF, makes_job=True),)),
    "half-poll": Scenario("Half an answer to a poll.", polls=(ACTIVE, replace(ACTIVE, cut=9), HALF)),
    "trouble-at-create": Scenario("An internal error after the upload.", creates=(replace(TROUBLE, makes_job=True),)),
    "portal": Scenario(
        "The network's sign-in page answers the create and the first looks at the log.",
        creates=(shows(PORTAL),),
        logs=(shows(PORTAL),) * 4,
    ),
    "too-large": Scenario(
        "The recording is refused for its size before it is read.",
        creates=(replace(shows("<h1>413 Request Entity Too Large</h1>", 413), read=0),),
    ),
    "model": Scenario("The name of the model is refused, the other is accepted.", creates=(MODEL_REFUSED,)),
    "torn": Scenario("The upload is torn off in the middle.", creates=(Reply(act=Act.VANISH, read=1 << 20),)),
    "option": Scenario("An option is refused once.", creates=(OPTION_REFUSED,)),
    "firewall": Scenario("A firewall answers the create.", creates=(Reply(403, b"error code: 1010"),)),
    "idle": Scenario(
        "Connections end after each answer, unannounced.",
        polls=tuple(replace(state, closes=True) for state in (WAITING, ACTIVE, ACTIVE)),
    ),
}
