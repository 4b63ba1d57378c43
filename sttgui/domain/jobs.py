"""A job: one recording on its way to a transcript, and the phases it goes through."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from datetime import datetime
from pathlib import Path

from sttgui.domain.errors import JobFailedError, ResultGoneError, SttError, SubmitUnknownError
from sttgui.domain.options import Options
from sttgui.domain.recognisers import LOCAL, Recogniser


@dataclass(frozen=True, slots=True, order=True)
class Marker:
    """A moment of a recording that somebody marked, and what they call it."""

    ms: int
    name: str = ""


@dataclass(frozen=True, slots=True)
class FileSource:
    """A media file on this computer. `duration_ms` is what its header says, `None` where it does not; `markers` are in
    the order of time. `from_ms` is where a recogniser is to begin. Where the words that are `said` are given, one of
    this computer is to find their times, up to `until_ms` if that is not the end. `is_unknown` where nobody has said
    yet which file it is: `path` is then where it might be, as it might be called. `called` is the name its file had, if
    that is another one by now.
    """

    path: Path
    duration_ms: int | None = None
    markers: tuple[Marker, ...] = ()
    from_ms: int = 0
    until_ms: int | None = None
    said: tuple[str, ...] = ()
    is_unknown: bool = False
    called: str = ""

    @property
    def name(self) -> str:
        return self.called or self.path.name

    @property
    def title(self) -> str:
        """What a recording of it is called at first."""
        return self.path.stem


@dataclass(frozen=True, slots=True)
class UrlSource:
    """A media file somewhere on the web, fetched by the service itself. `from_ms` is where it is to begin."""

    url: str
    from_ms: int = 0

    @property
    def name(self) -> str:
        """The end of its path alone: what follows that may be as good as a key."""
        return re.split(r"[?#]", self.url, maxsplit=1)[0].rstrip("/").rsplit("/", 1)[-1]

    @property
    def title(self) -> str:
        """What a recording of it is called at first."""
        return self.name


Source = FileSource | UrlSource


@dataclass(frozen=True, slots=True)
class Waiting:
    """Not sent: others are before it, or `trouble` is in the way and it is tried again by itself."""

    trouble: SttError | None = None


@dataclass(frozen=True, slots=True)
class Sending:
    """On its way to the recogniser; `fraction` is the part sent, 0..1."""

    fraction: float = 0.0


@dataclass(frozen=True, slots=True)
class Queued:
    """The recogniser has accepted it and not begun. `trouble` is why it cannot be asked just now."""

    trouble: SttError | None = None


@dataclass(frozen=True, slots=True)
class Left:
    """How long something will still take: from so long to so long."""

    least_ms: int
    most_ms: int


@dataclass(frozen=True, slots=True)
class Running:
    """The recogniser works on it. `fraction` is the part done, 0..1, `None` where the recogniser does not say.

    `is_slow` where it takes longer than usual, `trouble` is why it cannot be asked just now.
    """

    fraction: float | None = None
    left: Left | None = None
    is_slow: bool = False
    trouble: SttError | None = None


@dataclass(frozen=True, slots=True)
class Unsure:
    """The answer to sending was lost, so nobody knows whether it was accepted.

    While `is_looking`, the service's log is searched for it; then the user decides, since sending again may cost twice.
    """

    error: SttError
    is_looking: bool = True


@dataclass(frozen=True, slots=True)
class Paused:
    """The job goes on where it was once the user has put `error` right: a key, the balance, an address."""

    error: SttError


@dataclass(frozen=True, slots=True)
class Completed:
    """The transcript is there. `unsaved` says why it could not be kept on disk; then it lasts as long as the app."""

    unsaved: SttError | None = None


@dataclass(frozen=True, slots=True)
class Failed:
    """The job ended without a transcript; `error` says why and what to do."""

    error: SttError


@dataclass(frozen=True, slots=True)
class Cancelled:
    """The user stopped it."""


Phase = Waiting | Sending | Queued | Running | Unsure | Paused | Completed | Failed | Cancelled
ENDED = (Completed, Failed, Cancelled)


@dataclass(frozen=True, slots=True)
class Places:
    """How many places of a transcript are `left` to check, of how many in `total`, where one wants to check `how_much`:
    a name for that, by which a count is known to hold no more. Of those left, another model heard something else at
    `others`, and at `missing` words may be missing.
    """

    left: int
    total: int
    how_much: str = ""
    others: int = 0
    missing: int = 0

    @property
    def is_checked(self) -> bool:
        """Whether there was something to check, and a person has done all of it."""
        return self.total > 0 and self.left == 0


@dataclass(frozen=True, slots=True)
class Job:
    """One recording and where it is.

    `id` is ours. `request_id` is our name for its last sending, by which the service's log can be searched, and `sent`
    when that was; both are empty where nothing can have come of it. `generation_id` is the recogniser's own name for
    it, empty before it is known. `cost_usd` is what the service said when it accepted it. `notes` and `tags` are what
    the user wrote about it. `rank` is `None` where it waits in the order it came. `places` are those to check,
    `took_ms` is how long the recogniser worked; both are `None` where that is not known. `is_second_wanted` while
    another model is still to listen, `are_times_wanted` while those of its words are still to be found in the sound.
    `until_ms` is up to where its transcript goes, and from where it can go on; `None` where that is the end, or there
    is none. `version_of` is the id of the first job of the same recording, where this one transcribes it once more.
    `imported` is the file from which a transcript was read that was made elsewhere.
    `is_second_asked` where a person asked for another model to listen to this recording.
    """

    id: str
    source: Source
    created: datetime
    phase: Phase = field(default_factory=Waiting)
    recogniser: Recogniser = LOCAL
    options: Options = field(default_factory=Options)
    title: str = ""
    word_count: int | None = None
    duration_ms: int | None = None
    request_id: str = ""
    sent: datetime | None = None
    generation_id: str = ""
    cost_usd: float | None = None
    notes: str = ""
    tags: tuple[str, ...] = ()
    rank: float | None = None
    places: Places | None = None
    took_ms: int | None = None
    is_second_wanted: bool = False
    until_ms: int | None = None
    version_of: str = ""
    are_times_wanted: bool = False
    imported: str = ""
    is_second_asked: bool = False

    @property
    def recording_id(self) -> str:
        """What all versions of one recording have in common: the id of the first of them."""
        return self.version_of or self.id

    @property
    def to_check(self) -> int:
        """How many places are known to be left to check."""
        return 0 if self.places is None else self.places.left

    @property
    def order(self) -> float:
        """The place of the job in the line: as it came, or where the user put it."""
        return self.created.timestamp() if self.rank is None else self.rank

    @property
    def has_ended(self) -> bool:
        return isinstance(self.phase, ENDED)

    @property
    def stands_still(self) -> bool:
        """Whether nothing more comes of it by itself: it has ended, or waits for the user."""
        match self.phase:
            case Completed() | Failed() | Cancelled() | Paused() | Unsure(is_looking=False):
                return True
            case _:
                return False

    @property
    def is_under_way(self) -> bool:
        """Whether a transcript is to come of it by itself."""
        return not self.stands_still

    @property
    def was_sent(self) -> bool:
        """Whether a service has the recording, or may have it."""
        return not self.recogniser.is_embedded and bool(self.generation_id or self.request_id)

    @property
    def has_result(self) -> bool:
        """Whether there is a transcript, or a service may have one that was paid for: it must not be written over."""
        return isinstance(self.phase, Completed) or self.was_sent

    @property
    def can_look_again(self) -> bool:
        """Whether a result may still be had without sending the recording again."""
        if self.recogniser.is_embedded or not (self.generation_id or self.request_id):
            return False
        match self.phase:
            case Failed(error=JobFailedError() | ResultGoneError()):
                return False
            case Failed() | Cancelled() | Paused() | Unsure(is_looking=False):
                return True
            case _:
                return False

    @property
    def phase_to_go_on(self) -> Phase:
        """Where it goes on once it was let go: nothing is sent that may have been sent before."""
        if self.recogniser.is_embedded:
            return Waiting()
        if self.generation_id:
            return Queued()
        if self.request_id:
            return Unsure(self.phase.error if isinstance(self.phase, Unsure) else SubmitUnknownError())
        return Waiting()

    def from_earlier(self) -> Job:
        """As it goes on where it had not ended when the app did; the recogniser of this computer ended too, with all it
        knew.
        """
        if self.recogniser.is_embedded:
            return replace(self, request_id="", sent=None, generation_id="", phase=self.phase_to_go_on)
        return replace(self, phase=self.phase_to_go_on)
