"""What is offered to the user for a job that stands still or went wrong, the safe way first."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import assert_never
from urllib.parse import urlsplit

from sttgui.domain.errors import (
    AddressWrongError,
    AlreadySentError,
    BalanceUsedUpError,
    CostNotAgreedError,
    FileMissingError,
    KeyRefusedError,
    MediaRefusedError,
    ModelDamagedError,
    ModelMissingError,
    NotAllowedError,
    RedirectedError,
    RequestRefusedError,
    ServerLacksModelError,
    SttError,
    TooLargeError,
    TooLargeToSendError,
)
from sttgui.domain.hosts import is_loopback
from sttgui.domain.jobs import (
    Cancelled,
    Completed,
    Failed,
    FileSource,
    Job,
    Paused,
    Queued,
    Running,
    Sending,
    Unsure,
    Waiting,
)
from sttgui.domain.options import PLAIN, for_recogniser
from sttgui.domain.recognisers import AIML, Recogniser
from sttgui.ui.kit.text import tr
from sttgui.ui.recognisers.text import made_by


class Remedy(Enum):
    """What can be done, each with its words and its tip where no money is in play."""

    TRY_AGAIN = ("Try again", "Begin this recording again")
    OTHERWISE = ("Transcribe again with…", "Begin this recording again with another language, model or transcriber")
    SEND = ("Send it", "Send the recording to the service, which may cost money")
    SEND_AGAIN = ("Send again", "Send the recording to the service once more")
    LOOK_AGAIN = ("Look again", "Ask the service for the result once more; nothing is sent and nothing is charged")
    SEND_PLAIN = ("Send without extra options", "Ask for the plain text only, which every model can give")
    ENTER_KEY = ("Enter key…", "Enter or replace the key for this service")
    OPEN_BILLING = ("Open the billing page", "Open the page of the service on which the balance is topped up")
    GO_ON = ("Try again", "Go on where this recording was")
    CONTINUE = ("Go on", "Transcribe the rest of this recording; what is there stays")
    USE_THIS_COMPUTER = (
        "Transcribe on this computer instead",
        "Nothing leaves this computer, and it costs nothing",
    )
    OPEN_MODELS = ("Models…", "Download the model, or choose another one; then this goes on by itself")
    CHECK_ADDRESS = ("Change the address…", "Change the address of the server")
    CHOOSE_MODEL = ("Choose another model…", "Choose which of its models the service is asked for")
    FIND_FILE = ("Find the file…", "Choose where the recording is now")
    OPEN_OTHER = ("Open the earlier one", "Show what there is of the same recording; nothing is sent")
    SAVE_AGAIN = ("Save again", "Try once more to keep the transcript on this computer")
    STOP = ("Stop", "Stop transcribing this recording")
    REMOVE = ("Move to the trash", "It can be brought back; the recording stays where it is")


@dataclass(frozen=True, slots=True)
class RemedyChoice:
    """What the user chose for which job."""

    job_id: str
    remedy: Remedy


def remedies(job: Job) -> tuple[Remedy, ...]:  # noqa: PLR0911  one for each phase
    """What is offered for a job, the best first."""
    match job.phase:
        case Waiting() | Sending() | Queued() | Running() | Unsure(is_looking=True):
            return (Remedy.STOP,)
        case Unsure():
            look = (Remedy.LOOK_AGAIN,) if job.can_look_again else ()
            return (*look, Remedy.SEND_AGAIN, Remedy.STOP)
        case Paused(error=error):
            instead = () if job.was_sent else (Remedy.USE_THIS_COMPUTER,)
            return (*_to_go_on(error, job), *instead, Remedy.STOP)
        case Failed(error=error):
            return (*_after_failure(error, job), Remedy.REMOVE)
        case Cancelled():
            return (*_again(job), Remedy.REMOVE)
        case Completed(unsaved=SttError()):
            return (Remedy.SAVE_AGAIN,)
        case Completed():
            return ()
        case _:
            assert_never(job.phase)


def default(job: Job) -> Remedy | None:
    """What Enter may do: the first that is offered, unless it costs money or gives something up."""
    first = next(iter(remedies(job)), None)
    return None if first in (Remedy.SEND, Remedy.SEND_AGAIN, Remedy.STOP, Remedy.REMOVE) else first


def words(remedy: Remedy, job: Job) -> str:
    """What stands on the button."""
    if remedy is Remedy.SEND_AGAIN and may_cost(job.recogniser):
        if isinstance(job.phase, Unsure):
            return tr("Send again (may be charged twice)")
        expected = job.recogniser.id == AIML.id and not isinstance(job.phase, Failed)
        return tr("Send again (costs again)") if expected else tr("Send again (may cost again)")
    if remedy is Remedy.STOP and _goes_on_there(job):
        return tr("Stop watching")
    if remedy is Remedy.STOP and _is_cost_not_agreed(job):
        return tr("Only keep it")
    if remedy is Remedy.SEND:
        return tr("Send to {engine}", engine=made_by(job.recogniser))
    return tr(remedy.value[0])


def tip(remedy: Remedy, job: Job) -> str:
    """What the button does, with what it costs."""
    if remedy is Remedy.SEND_AGAIN and isinstance(job.phase, Unsure) and may_cost(job.recogniser):
        return tr("The service may have the recording already; then both are charged")
    if remedy is Remedy.STOP and _goes_on_there(job):
        return tr("The service finishes it all the same, and may charge for it; you can look for the result later")
    if remedy is Remedy.STOP and _is_cost_not_agreed(job):
        return tr("The recording stays in the list, and nothing is sent")
    return tr(remedy.value[1])


def may_cost(recogniser: Recogniser) -> bool:
    """Whether sending a recording there may be charged."""
    return not recogniser.is_embedded and not is_loopback(urlsplit(recogniser.address).hostname or "")


def _is_cost_not_agreed(job: Job) -> bool:
    return isinstance(job.phase, Paused) and isinstance(job.phase.error, CostNotAgreedError)


def _goes_on_there(job: Job) -> bool:
    return job.was_sent and may_cost(job.recogniser)


def _to_go_on(error: SttError, job: Job) -> tuple[Remedy, ...]:  # noqa: PLR0911  one for each error
    """What the user has to do first, such as entering a key, and then to go on."""
    match error:
        case AlreadySentError():
            return (Remedy.OPEN_OTHER, Remedy.SEND_AGAIN)
        case CostNotAgreedError() | TooLargeToSendError():
            return (Remedy.SEND,)
        case KeyRefusedError():
            return (Remedy.ENTER_KEY, Remedy.GO_ON)
        case NotAllowedError():
            return (Remedy.ENTER_KEY, Remedy.CHOOSE_MODEL, Remedy.GO_ON)
        case ServerLacksModelError():
            return (Remedy.CHOOSE_MODEL, Remedy.GO_ON)
        case BalanceUsedUpError() if job.recogniser.id == AIML.id:
            return (Remedy.OPEN_BILLING, Remedy.GO_ON)
        case RedirectedError() | AddressWrongError() if job.recogniser.id != AIML.id:
            return (Remedy.CHECK_ADDRESS, Remedy.GO_ON)
        case _:
            return (Remedy.GO_ON,)


def _after_failure(error: SttError, job: Job) -> tuple[Remedy, ...]:
    if isinstance(error, FileMissingError):
        return (Remedy.FIND_FILE, Remedy.TRY_AGAIN)
    if isinstance(error, ModelMissingError | ModelDamagedError):
        return (Remedy.OPEN_MODELS, Remedy.TRY_AGAIN)
    if job.recogniser.is_embedded:
        return (Remedy.TRY_AGAIN, Remedy.OTHERWISE)
    match error:
        case RequestRefusedError() if job.options != _plain(job):
            return (Remedy.SEND_PLAIN, Remedy.USE_THIS_COMPUTER)
        case TooLargeError() | MediaRefusedError():  # the same file would be refused again
            return (Remedy.USE_THIS_COMPUTER,)
        case _:
            return (*_again(job), Remedy.USE_THIS_COMPUTER)


def _again(job: Job) -> tuple[Remedy, ...]:
    """Ways to get the result again, first those that do not send the recording again."""
    if not job.was_sent:
        is_kept = isinstance(job.phase, Cancelled) and may_cost(job.recogniser)
        return (Remedy.SEND, Remedy.USE_THIS_COMPUTER) if is_kept else (Remedy.TRY_AGAIN, Remedy.OTHERWISE)
    return (Remedy.LOOK_AGAIN, Remedy.SEND_AGAIN) if job.can_look_again else (Remedy.SEND_AGAIN,)


def _plain(job: Job) -> object:
    return for_recogniser(PLAIN, job.recogniser, is_file=isinstance(job.source, FileSource))
