"""One tree of errors: each says what happened and what to do now, in a sentence for the person at the screen.

`template` and `remedy` are class constants so that the window can translate them; `values` fills their braces.

A catalogue, in sections by what an error is about. Nearly every module names some of these, so they are in one place.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar

_ENDS = tuple(".!?…:。！？")
_CLOSING = "\"'”’»)]"


def ended(sentence: str) -> str:
    """A sentence with a full stop where it has none, as the reasons that others give often have none."""
    return sentence if not sentence or sentence.rstrip(_CLOSING).endswith(_ENDS) else f"{sentence}."


def causes(error: BaseException) -> Iterator[BaseException]:
    """An error, what led to it, what led to that, and so on."""
    cause: BaseException | None = error
    while cause is not None:
        yield cause
        cause = cause.__cause__ or cause.__context__


class SttError(Exception):
    """Base of every expected failure. `str()` is the whole sentence in English.

    `detail` is what support asks for (a code, the foreign message) and is shown only on request.
    """

    template: ClassVar[str] = "Something went wrong."
    remedy: ClassVar[str] = ""

    def __init__(self, *, detail: str = "", **values: object) -> None:
        self.values = {key: str(value) for key, value in values.items()}
        self.detail = detail
        super().__init__(str(self))

    def __str__(self) -> str:
        happened, remedy = self.template.format(**self.values), self.remedy.format(**self.values)
        return f"{ended(happened)} {remedy}".strip() if remedy else happened


# The start.
class AlreadyOpenError(SttError):
    template = "Wordlight is already open, but does not answer."
    remedy = (
        "Wait a moment and start it again. If that does not help, end it: what it has saved is there the next time."
    )


# Files and folders that come in.
class FileRefusedError(SttError):
    """A file cannot be taken in; nothing was started for it. Raised with `name`."""


class FileMissingError(FileRefusedError):
    template = "“{name}” is not there."
    remedy = "Check its name, or add it again from where it is now."


class RecordingUnknownError(FileMissingError):
    """Raised with the `name` of a transcript that was made elsewhere."""

    template = "The recording of “{name}” is not known here, so it cannot be played."
    remedy = "The text is all there."


class FileUnreadableError(FileRefusedError):
    template = "“{name}” cannot be opened."
    remedy = "Check that you are allowed to read it."


class FileEmptyError(FileRefusedError):
    template = "“{name}” is empty: it has no data in it."
    remedy = "Copy it again from where it was recorded."


class NotMediaError(FileRefusedError):
    template = "“{name}” is not an audio or video file."
    remedy = "Add a recording, for example MP3, M4A, WAV or MP4."


class NoSoundError(FileRefusedError):
    template = "“{name}” has no sound in it."
    remedy = "Add a recording that contains speech."


class DamagedMediaError(FileRefusedError):
    template = "“{name}” is damaged and cannot be played."
    remedy = "Copy it again from where it was recorded."


class UnfinishedMediaError(DamagedMediaError):
    template = "“{name}” breaks off, and what is needed to play it comes at its end, so nothing of it can be played."
    remedy = "If it is still being written or copied, add it again when it is complete. Else copy it again."


class ProtectedMediaError(FileRefusedError):
    template = "“{name}” is protected against copying, so its sound cannot be read."
    remedy = "Add a copy without protection, or record what is played."


class TrackMissingError(FileRefusedError):
    """Raised with `number` too, from 1."""

    template = "“{name}” has no sound track {number} that can be played."
    remedy = "Choose another sound track."


class AlreadyAddedError(FileRefusedError):
    template = "“{name}” is already in the list."
    remedy = ""


class EmptyFolderError(FileRefusedError):
    template = "The folder “{name}” has no recordings in it."
    remedy = ""


class TranscriptsLeftError(FileRefusedError):
    """Of a folder: only its recordings are taken."""

    template = "The subtitles and transcripts in the folder “{name}” were not opened."
    remedy = "To open them, drop these files by themselves."


class NoTranscriptError(FileRefusedError):
    """Of what is text, and no transcript that can be read."""

    template = "“{name}” is not a transcript that Wordlight knows."
    remedy = (
        "Add a Wordlight project, subtitles (SRT, VTT), a TextGrid, a CTM, or the JSON of Wordlight or another "
        "speech-to-text program."
    )


class NoWordsError(FileRefusedError):
    template = "“{name}” is a transcript without any words."


class AnswerFailedError(FileRefusedError):
    """Raised with `reason`, what the service said instead."""

    template = "“{name}” is an answer without a transcript: {reason}"


class ImportDamagedError(FileRefusedError):
    """Raised with `reason`."""

    template = "“{name}” cannot be read as a transcript: {reason}"
    remedy = "Save it again with the program it was made with."


class ImportTooLargeError(FileRefusedError):
    template = "“{name}” is too large to be a transcript."
    remedy = "Add it in parts."


class ImportNewerError(FileRefusedError):
    template = "“{name}” was made by a newer version of Wordlight."
    remedy = "Install that version to open it; nothing was changed."


class CopyFailedError(SttError):
    template = "No copy of “{name}” could be kept: {reason}"
    remedy = "The transcript does not need one, and the recording stays where it is."


# What is asked before a recording is sent.
class AlreadySentError(SttError):
    """Told before anything is sent. `name` and `job_id` are of the job that had the same recording."""

    template = "The same recording was sent to this service a moment ago, as “{name}”."
    remedy = "Open that one, or send it again if it is to be transcribed twice; that may cost again."


class CostNotAgreedError(SttError):
    """Told before anything is sent. `host` is where it would go."""

    template = "This recording was not sent to {host} yet, since that may cost money."
    remedy = "It is safe on this computer: you decide what is to be done with it."


class TooLargeToSendError(SttError):
    """Told before anything is sent. `size` and `most` are in MB, `host` is where it would go."""

    template = "“{name}” has {size} MB, and {host} takes no more than {most} MB, so it was not sent."
    remedy = "Save it as MP3 or M4A, which is smaller, or have it transcribed on this computer."


# Addresses on the web.
class WebAddressError(SttError):
    """An address on the web cannot be taken in; nothing was started for it."""

    template = "This is not the address of a recording on the web."
    remedy = "Paste one that begins with https:// and ends with a file, for example interview.mp3."


class PrivateAddressError(WebAddressError):
    template = "“{host}” is on this computer or its own network, where the service cannot reach it."
    remedy = "Save the recording and add it as a file."


class AddressesNotTakenError(WebAddressError):
    template = "This transcriber takes files only, not addresses on the web."
    remedy = "Download the recording and add it as a file, or choose another transcriber."


class SharePageError(WebAddressError):
    template = "This is a page of {host}, not the recording itself."
    remedy = "Download the recording and add it as a file, or paste its direct address."


class FetchFailedError(WebAddressError):
    template = "The recording could not be fetched from “{host}”: {reason}"
    remedy = "Check the address, or download the recording and add it as a file."


# The recogniser on this computer, and its models.
class EngineError(SttError):
    """The recogniser on this computer could not do its work."""


class EngineMissingError(EngineError):
    template = "Whisper has no build for this computer with this version of Python."
    remedy = "Choose another transcriber; everything else works."


class ModelMissingError(EngineError):
    """Raised with `name`, the model's usual one."""

    template = "The model “{name}” is not on this computer."
    remedy = "Download it under “Models…”, or choose another one."


class ModelDamagedError(EngineError):
    template = "The model “{name}” on this computer is damaged, so it was not used."
    remedy = "Remove it under “Models…” and download it again, or choose another one."


class VoicesMissingError(EngineError):
    template = "Speakers cannot be told apart on this computer: the package that knows voices is not installed."
    remedy = (
        "Start Wordlight from its folder again, or install it anew. Where it came with pip: “pip install --no-deps "
        "Resemblyzer==0.1.4”. Meanwhile, give names by hand."
    )


class ModelUnfitError(EngineError):
    """Raised with `name`, that of the folder."""

    template = "There is no model in “{name}” that can be used here."
    remedy = "Choose a folder with model.bin, tokenizer.json and vocabulary files of a Whisper model for CTranslate2."


class ModelComingError(ModelMissingError):
    template = "The model “{name}” is still on its way to this computer."
    remedy = "The recording is transcribed by itself once it is here; “Models…” shows how far it is."


class EngineStartError(EngineError):
    template = "The transcriber on this computer did not start."
    remedy = "Try again. If it happens again, start the computer again, or choose another transcriber."


class EngineCrashedError(EngineError):
    template = "The transcriber stopped in the middle of the recording."
    remedy = "Your file is untouched. Try again."


class NotAlignedError(SttError):
    template = "The words of this paragraph were not found in the sound, so their times stay as they were."


# Models that are downloaded.
class DownloadError(SttError):
    """A file of a model could not be fetched. Raised with `host`.

    `is_passing` is true where the same may well succeed later: then it is tried again by itself.
    """

    template = "The download from {host} did not work."
    is_passing: ClassVar[bool] = True

    def __init__(self, *, retry_after_s: float | None = None, detail: str = "", **values: object) -> None:
        super().__init__(detail=detail, **values)
        self.retry_after_s = retry_after_s


class DownloadBrokenError(DownloadError):
    template = "There is no connection to {host}."
    remedy = "The download goes on by itself when it is back; what came so far is kept."


class DownloadStalledError(DownloadBrokenError):
    template = "Nothing has come from {host} for a while."


class DownloadProxyError(DownloadError):
    template = "The proxy of this network did not let the download from {host} through."
    remedy = "Check the proxy in the system settings, or ask who runs the network; what came so far is kept."


class DownloadUntrustedError(DownloadError):
    template = "What answers as {host} has no certificate that this computer trusts."
    remedy = (
        "If this network asks for a sign-in page, open it in a browser; if it has a certificate of its own, install it."
    )


class DownloadInterceptedError(DownloadError):
    template = "Something between you and {host} answered instead."
    remedy = "If this network asks for a sign-in page, open it in a browser; the download then goes on by itself."


class DownloadTroubleError(DownloadError):
    """Raised with `reason` too, the server's status."""

    template = "{host} has trouble at the moment ({reason})."
    remedy = "The download goes on by itself; what came so far is kept."


class DownloadGoneError(DownloadError):
    """Raised with `reason` too, the server's status."""

    template = "{host} does not give this model ({reason})."
    remedy = "Look for a newer version of Wordlight, or get the model elsewhere and choose “Use a model folder…”."
    is_passing = False


class DownloadWrongError(DownloadError):
    template = "What came from {host} is not the model it should be, so it was not kept."
    remedy = "Try again later or from another network, or choose “Use a model folder…”."
    is_passing = False


# The speech-to-text service, the way to it, and its keys.
class ServiceError(SttError):
    """The speech-to-text service refused, failed or could not be reached. Raised with `reason` where it gave one.

    `is_passing` is true where the same question may well succeed later; a job that was accepted is kept meanwhile.
    `retry_after_s` is when the service wants to be asked again, `None` where it does not say. `raw` is an answer that
    came and is no transcript; it is kept, since it may have been paid for.
    """

    template = "The service could not do this: {reason}"
    is_passing: ClassVar[bool] = False

    def __init__(
        self, *, retry_after_s: float | None = None, raw: bytes = b"", detail: str = "", **values: object
    ) -> None:
        super().__init__(detail=detail, **values)
        self.retry_after_s = retry_after_s
        self.raw = raw


class NotConnectedError(ServiceError):
    template = "No connection to the service."
    remedy = "Check the network and try again; nothing was sent."
    is_passing = True


class NotTrustedError(NotConnectedError):
    template = "No safe connection to the service: {reason}"
    remedy = "Check the date of this computer, or ask who runs the network; nothing was sent."


class ProxyNotReachedError(NotConnectedError):
    """Raised with `source`, which says where the proxy is set."""

    template = "The proxy on the way to the service was not reached; it comes from {source}."
    remedy = "Check the network, and whether it is running; nothing was sent."


class SurroundingsError(ServiceError):
    """The way to the network is set wrongly on this computer. Raised with `source`, which names the setting."""

    template = "There is no way to the service, because of {source}: {reason}"
    remedy = "Correct or remove that, then start Wordlight again."


class ProxyRefusedError(ServiceError):
    template = "The proxy of this network did not let the request through."
    remedy = "Check the proxy in the system settings, or ask who runs the network."
    is_passing = True


class InterceptedError(ServiceError):
    template = "Something between you and the service answered instead."
    remedy = "If this network asks for a sign-in page, open it in a browser, then try again."
    is_passing = True


class RedirectedError(ServiceError):
    template = "The address of the service leads elsewhere; the key was not sent on."
    remedy = "Check its address, or ask whoever runs it where it is now."


class FirewallError(ServiceError):
    template = "A firewall blocked the request; your key is not the reason."
    remedy = "Try again in a minute, or from another network."
    is_passing = True


class AddressWrongError(ServiceError):
    template = "There is no speech-to-text service at this address."
    remedy = "Check the address: a part of it may be missing or wrong."


class AddressInsecureError(AddressWrongError):
    template = "The address “{address}” is not safe for your key and your recordings."
    remedy = "Use an address that begins with https://."


class KeyRefusedError(ServiceError):
    template = "The API key was not accepted."
    remedy = "Enter it again as the service shows it, or use another one."


class KeyUnusableError(KeyRefusedError):
    template = "This cannot be an API key: it is empty, or has blanks or unusual characters in it."
    remedy = "Copy it again from the page of the service."


class KeyMissingError(KeyRefusedError):
    template = "There is no API key for {host} yet."
    remedy = "Enter it, and this goes on by itself."


class KeyStillKeptError(SttError):
    template = "The key could not be removed: the keyring is locked or did not answer."
    remedy = "Unlock the keyring and try again, or remove “wordlight” in your system's list of passwords."


class NotAllowedError(ServiceError):
    template = "This key may not be used for this: {reason}"
    remedy = "Choose another model, or use a key that is allowed to use this one."


class BalanceUsedUpError(ServiceError):
    template = "The balance or spending limit at the service is used up."
    remedy = "Top it up on the page of the service, then try again."


class RequestRefusedError(ServiceError):
    """Nothing was created. `field` names the option that was refused, empty where the service does not say."""

    template = "The service did not accept the request: {reason}"
    remedy = "Change the options, or send it without extra options."


class OptionRefusedError(RequestRefusedError):
    """Raised where the service says which option, as `field`."""

    template = "The service did not accept “{field}”: {reason}"


class ServerLacksModelError(RequestRefusedError):
    template = "The server does not have this model: {reason}"
    remedy = "Choose another model, or install this one on the server."


class ConflictError(ServiceError):
    template = "The service is already working on this: {reason}"
    remedy = "Wait for its result instead of sending it again."


class MediaRefusedError(ServiceError):
    template = "The service could not read the recording as audio: {reason}"
    remedy = "Convert it to MP3 or WAV, then send it again."


class JobFailedError(ServiceError):
    template = "The recording could not be transcribed: {reason}"


class JobTooLongError(JobFailedError):
    template = "The recording took the service too long."
    remedy = "Try a shorter part of it."


class SubmitUnknownError(ServiceError):
    """The money rule: after this a create is not repeated without asking."""

    template = "The service did not answer after the recording was sent."
    remedy = "It may have been accepted; sending it again may cost twice."


class SubmitTroubleError(SubmitUnknownError):
    template = "The service had trouble after the recording was sent: {reason}"


class ServiceTroubleError(ServiceError):
    template = "The service has trouble at the moment: {reason}"
    remedy = "Try again later."
    is_passing = True


class AnswerUnreadableError(ServiceError):
    template = "The answer of the service could not be read."
    remedy = "Try again later."
    is_passing = True


class AnswerPendingError(AnswerUnreadableError):
    template = "There is no transcript in this answer yet: the service was still at work."
    remedy = "Ask the service again, and save its answer once the status is “completed”."


class AnswerKeptError(AnswerUnreadableError):
    template = "The answer of the service came, but it could not be read."
    remedy = "It is kept on this computer. Look again, or do so with a newer Wordlight, before you send it once more."
    is_passing = False


class ResultGoneError(ServiceError):
    template = "The service no longer has this result."
    remedy = "Send the recording again."


class UploadInterruptedError(ServiceError):
    template = "The upload was interrupted."
    remedy = "Send it again; the service had not received the whole recording."


class UploadSlowError(UploadInterruptedError):
    template = "The upload took too long for the service."
    remedy = "Send it again from a faster network, or in a compressed format such as MP3."


class TooLargeError(ServiceError):
    template = "The recording is too large for the service."
    remedy = "Use a compressed format such as MP3 or M4A, or split it."


class ServiceBusyError(ServiceError):
    """Nothing was started; `tries` is how often in all the same may be asked by itself."""

    template = "The service is busy: {reason}"
    remedy = "Try again in a minute; nothing was started."
    is_passing = True
    tries: ClassVar[int] = 4


class ServiceOverloadedError(ServiceBusyError):
    """A busy service that says when to come again, but not that it has not begun: it is asked once more only."""

    tries = 2


# What goes out: files and paper.
class ExportError(SttError):
    """A transcript could not be written to a file. Raised with `name` (file) or `reason`."""

    template = "“{name}” could not be written: {reason}"
    remedy = "Nothing was changed there. Choose another place."


class RecordingAwayError(ExportError):
    template = "“{name}” was not written: the recording that should go in is not where it was."
    remedy = "Find it first, or export without the recording."


class SavedElsewhereError(ExportError):
    """The text is not where it was wanted, but it is there. Raised with `trouble`, a sentence, and `path`."""

    template = "{trouble}"
    remedy = "The text was saved as “{path}” instead."


class NoTimesError(ExportError):
    template = "This transcript carries no times, so it cannot become subtitles."
    remedy = "Export it as text instead."


class PrinterError(SttError):
    template = "The printer did not take the pages."
    remedy = "Check that it is switched on and connected, or export a PDF and print that."


# What is looked for in a transcript.
class PatternError(SttError):
    """A regular expression cannot be looked for; it is shown beside what was typed."""


class PatternWrongError(PatternError):
    """Raised with `reason`, as the matcher says it, and `place`, counted from 1."""

    template = "The pattern is not complete or not right at character {place}: {reason}."
    remedy = "Put \\ before a character such as ( ? * + that is meant as itself."


class PatternSlowError(PatternError):
    template = "This pattern takes too long, so it was given up."
    remedy = "Make it simpler, for example without a repetition inside another."


# This computer's disk, and the library on it.
class StorageError(SttError):
    """What belongs on this computer's disk could not be kept there. Raised with `reason`."""

    template = "The transcript could not be saved on this computer: {reason}"
    remedy = "See that the disk has room and can be written to, then try again."


class DiskFullError(StorageError):
    template = "The disk is full, so nothing more can be saved on this computer."
    remedy = "Free some space, then try again; what was saved before is safe."


class ModelRoomError(DiskFullError):
    """Raised with `name`, the model's, and with `needed` and `free`, both with their units."""

    template = "There is not enough room for the model “{name}”: it needs {needed}, and {free} are free."
    remedy = "Free some space, then go on; what came so far is kept."


class ModelNotKeptError(StorageError):
    """Raised with `reason` and `folder`."""

    template = "The model could not be written to the disk: {reason}"
    remedy = "Check the folder “{folder}”, then try again; what came so far is kept."


class ModelNotRemovedError(StorageError):
    """Raised with `reason` and `folder`."""

    template = "The model could not be removed: {reason}"
    remedy = "Stop what is being transcribed and try again, or delete the folder “{folder}” yourself."


class ReadOnlyError(StorageError):
    template = "Nothing can be saved in the library: {reason}"
    remedy = "Allow writing in the folder “{folder}”, then try again."


class LibraryBusyError(StorageError):
    template = "The library is used by another program at the moment."
    remedy = "Close other windows of Wordlight and programs that copy its folder, then try again."


class LibraryCorruptError(StorageError):
    template = "The library file is damaged."
    remedy = "Start Wordlight again: it puts the library right from its own copies."


class LibraryNewerError(StorageError):
    template = "The library was made by a newer version of Wordlight."
    remedy = "Install that version, or restore a backup; nothing was changed in the library."


class EntryUnreadableError(StorageError):
    template = "This transcript cannot be read: its entry in the library is damaged."
    remedy = "Transcribe the recording again, or go back to an earlier copy: “Restore a backup…” in the menu."


class EntryGoneError(StorageError):
    template = "This transcript is no longer in the library."
    remedy = ""


class WordListUnreadableError(StorageError):
    """Raised with `name`."""

    template = "“{name}” is not a list of words: it cannot be read as text."
    remedy = "Save it as plain text (UTF-8), one entry a line."


class BackupDamagedError(StorageError):
    template = "This copy is damaged, so it was not restored."
    remedy = "Choose another one; everything is as it was."


# What became of a library that was damaged or exchanged.
class LibraryDamagedError(SttError):
    """Told, not raised: the list of transcripts was begun anew. `name` is what the old file is called now."""

    template = "The list of your transcripts was damaged, so a new one was begun."
    remedy = "The old one is kept beside it as “{name}”; your recordings are untouched."


class LibraryRestoredError(SttError):
    """Told, not raised. `count` is how many jobs were brought back, `name` what the damaged file is called now."""

    template = "The list of your transcripts was damaged and has been put right; {count} are in it now."
    remedy = "The damaged file is kept beside it as “{name}”; your recordings are untouched."


class LibraryGapsError(LibraryRestoredError):
    """Told, not raised. The same, where `missing` names what could not be read as it was."""

    template = (
        "The list of your transcripts was damaged and has been put right; {count} are in it now. "
        "Of these something is missing, or older than it was: {missing}."
    )
    remedy = (
        "Look through them, and transcribe their recordings again where you must. The damaged file is kept beside the "
        "new one as “{name}”; your recordings are untouched."
    )


class LibraryReplacedError(SttError):
    """Told, not raised. `day` is that of the copy in use now, `name` what the library before it is called."""

    template = "The copy of {day} is in use now."
    remedy = "What was there before is kept beside it as “{name}”; you can go back to it the same way."


# Playing.
class PlaybackError(SttError):
    """Sound cannot be played; whatever was playing is paused where it was."""


class SoundLibraryMissingError(PlaybackError):
    template = "The PortAudio library is not installed, so nothing can be played."
    remedy = "On Linux, install the package libportaudio2 (Fedora: portaudio), then start Wordlight again."


class NoOutputError(PlaybackError):
    template = "No sound can be played: there is no loudspeaker, or another program keeps it to itself."
    remedy = "Connect or choose one, then press Play again."


class DeviceLostError(PlaybackError):
    template = "The sound device is gone, so playing was paused."
    remedy = "Connect it again or choose another one, then press Play."


# Recording.
class RecordError(SttError):
    """Sound cannot be recorded, or not further; what was recorded before is on the disk."""


class RecordLibraryMissingError(RecordError):
    template = "The PortAudio library is not installed, so nothing can be recorded."
    remedy = "On Linux, install the package libportaudio2 (Fedora: portaudio), then start Wordlight again."


class RecordingUnderWayError(RecordError):
    template = "Something is being recorded."
    remedy = "Stop that first."


class NoMicrophoneError(RecordError):
    template = "Nothing can be recorded: there is no microphone, or another program keeps it to itself."
    remedy = "Connect or choose one, then try again."


class MicrophoneLostError(RecordError):
    template = "The microphone is gone, so the recording is paused."
    remedy = "Connect it again or choose another one, then go on; everything so far is kept."


class MicrophoneAwayError(RecordError):
    """Told, not raised: another one is used."""

    template = "The microphone chosen before is not connected, so the system's own records."
    remedy = "Choose another one if that is not the right one; the recording goes on."


class SoundMissingError(RecordError):
    """Told, not raised, while the recording goes on. `time` is where in it."""

    template = "This computer was too busy for a moment, so some sound at {time} was not recorded."
    remedy = "Close programs you do not need; the recording goes on."


class RecordDiskFullError(RecordError):
    template = "The disk is full, so the recording was ended."
    remedy = "Everything up to now is kept. Free some space before you record again."


class RecordRoomError(RecordError):
    """Raised before anything is recorded."""

    template = "The disk is full, so nothing can be recorded."
    remedy = "Free some space, then record again."


class RecordFolderError(RecordError):
    """Raised with `reason`."""

    template = "The recording cannot be written to the disk: {reason}"
    remedy = "Everything up to now is kept. Check the disk, then record again."
