"""All settings there are: the name in the file, the type, what is usual, and what for.

A name stays as it is, and so does how its values are written: people have files with them.
"""

from __future__ import annotations

from sttgui.viewmodel.after_recording import AfterRecording
from sttgui.viewmodel.amount import Amount
from sttgui.viewmodel.arrangement import Sort
from sttgui.viewmodel.settings import Setting, folder, number, one_of, state, text, whole, yes_or_no

LONGEST_MS = 10_000  # of what is waited or gone back by itself
LATEST_MS = 2**30  # twelve days; Qt counts no further than twice that
SLOWEST, FASTEST = 0.5, 3.0


def _lasting(kept: str) -> Amount:
    """So many minutes are what one wants of one recording; earlier versions kept that."""
    amount = Amount(kept)
    if amount is Amount.MINUTES:
        raise ValueError(kept)
    return amount


# The window.
GEOMETRY = state("window/geometry", "size and place of the window")
LIST_SHOWN = yes_or_no("window/list_shown", "whether the list is seen where there is room", usual=True)
SIDE_SHOWN = yes_or_no("window/side_shown", "whether what is known about a recording is seen beside it", usual=True)
LIST_WIDTH = whole("window/list_width", "width of the list in px, at the usual size of letters", 240, 100, 2000)
SIDE_WIDTH = whole("window/side_width", "width of the side pane, likewise", 300, 100, 2000)
SHEET_HEIGHT = whole("window/sheet_height", "height of the side pane where it lies below the page", 190, 50, 2000)
THEME = text("window/theme", "light or dark; empty or unknown is as the system has it")
LANGUAGE = text("window/language", "code of the language of the window; empty is what the system speaks")
CONTRAST = text("window/contrast", "normal or high; empty or unknown is as the system has it")
TEXT_SIZE = whole("reading/size", "size of a transcript's letters, in per cent", 100, 1, 1000)
LINE_HEIGHT = whole("reading/lines", "height of a transcript's lines, in per cent; 0 is the usual", 0, 0, 1000)
TEXT_WIDTH = whole("reading/width", "width of a transcript's column in px, for usual letters", 700, 300, 4000)

DRAFT = text("draft/{}", "what was typed in an open dialog when the app was ended from outside, as JSON")

# The list.
SHOWN = text("library/shown", "id of the job that was shown last")
SORT = one_of("library/sort", "order of what has ended", Sort.NEWEST)

# What goes out.
EXPORT_FORMAT = text("export/format", "id of the format that was chosen last")
EXPORT_FOLDER = folder("export/folder", "where files are written to")
EXPORT_OPTIONS = text("export/{}_options", "what goes into a file of this format, with commas; empty is as usual")

# What comes in.
KEEP_COPIES = yes_or_no("recordings/keep_copies", "whether added recordings are copied", usual=False)
WATCHED = folder("watched/folder", "whose new recordings are transcribed by themselves")
WATCHED_MAY_COST = yes_or_no("watched/may_cost", "whether they may go to a recogniser that charges", usual=False)

# Recognisers, each with its id in the name.
RECOGNISER = text("engine/chosen", "id of the recogniser for new recordings")
RECOGNISER_ADDRESS = text("engine/{}_address", "where it is reached")
RECOGNISER_MODEL = text("engine/{}_model", "name of its model")
RECOGNISER_KIND = text("engine/{}_kind", "how it is spoken to")
RECOGNISER_KEY = text("engine/{}_key", "yes or no: whether it had a key when last looked for; empty is not known")
SERVICE_MODELS = text("engine/service_models", "speech models the hosted service had when last asked, as JSON")
LANGUAGES = text("engine/languages", "codes of the languages used last, the latest first, with commas between")
RECOGNISER_OPTIONS = text("engine/{}_options", "its options, as JSON")

# Recording.
MICROPHONE = text("recording/microphone", "id of the source; empty is the system's choice")
LIVE_WORDS = yes_or_no("recording/live_words", "whether words are written along while one records", usual=True)
CAPTION_SIZE = whole("recording/caption_size", "size of the large letters, in per cent", 100, 40, 300)
RECORDING_NAMED = text("recording/named", "file and name of the recording under way, with a tab between")
AFTER_RECORDING = one_of("recording/after", "what happens with a recording that has ended", AfterRecording.TRANSCRIBE)

# Keys.
KEYS = text("keys/{}", "keys of an action, as Qt writes them, divided by '; '; '-' is none, empty the usual ones")

# Speakers.
REMEMBER_VOICES = yes_or_no("speakers/remember_voices", "whether voices that were named are known again", usual=False)

# The player.
SPEED = number("player/speed", "how fast is played", 1.0, SLOWEST, FASTEST)
VOLUME = number("player/volume", "how loud is played", 1.0, 0.0, 1.0)
DEVICE = text("player/device", "what sound is played with; empty is the system's choice")
STEP_S = whole("player/step_s", "how far back and forward go", 5, 1, 60)
SLOWS_AT_DOUBT = yes_or_no("player/slows_at_doubt", "whether playing is slower at doubtful words", usual=False)
CLICK_PLAYS = yes_or_no("player/click_plays", "whether a click on a word plays from there", usual=True)
HINT_SEEN = yes_or_no("player/hint_seen", "whether the first steps were explained", usual=False)
POSITION_MS = whole("player/position/{}", "where a recording was left, by its job's id", 0, 0, LATEST_MS)

# Playing while somebody types.
TYPING_PAUSES = yes_or_no("typing/pauses", "whether playing pauses", usual=True)
TYPING_RESUME_MS = whole("typing/resume_ms", "how long after the last key it goes on", 1000, 0, LONGEST_MS)
TYPING_BACK_MS = whole("typing/back_ms", "how much earlier it goes on", 1000, 0, LONGEST_MS)

# The review.
SECOND_OPINION = yes_or_no("review/second_opinion", "whether another model listens to what is transcribed", usual=True)
SECOND_ELSEWHERE = yes_or_no("review/second_elsewhere", "whether also to what was transcribed elsewhere", usual=False)
SECOND_PAUSED = yes_or_no("review/second_paused", "whether listening a second time is paused", usual=False)
AMOUNT = Setting("review/amount", Amount.NORMAL, "how much is to be checked; minutes are not kept", _lasting)
UNDER = whole("review/under", "confidence under which a word is marked, in per cent, if one chose so", 60, 0, 100)
PACE_MS = whole("review/pace_ms", "how long the user takes for a place; 0 is not known", 0, 0, LATEST_MS)
BEFORE_MS = whole("review/before_ms", "what is played before a place", 1500, 0, LATEST_MS)
REVIEW_LOOPS = yes_or_no("review/loops", "whether a place is played again and again", usual=False)
AFTER_MS = whole("review/after_ms", "what is played after a place", 1000, 0, LATEST_MS)

# The word list.
FIXES = text("words/fixes", "what was fixed: what was heard, what was written, and in which recording, as JSON")
OFFERED_WORDS = text("words/offered", "words that were offered for the word list, as JSON")

# New versions.
LOOK_FOR_VERSION = yes_or_no("updates/wanted", "whether a new version is looked for once a day", usual=False)
VERSION_ASKED_ON = text("updates/asked_on", "day on which was asked last, as 2026-11-30")
VERSION_SKIPPED = text("updates/skipped", "version of which nothing more is to be said")
