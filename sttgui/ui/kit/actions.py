"""One table of everything the user can do, from which menus, buttons and shortcuts are made."""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QActionGroup, QKeySequence

from sttgui.ui.kit.appearance import Theme
from sttgui.ui.kit.command import Command


class Do(StrEnum):
    """The actions by name."""

    ADD = "add"
    ADD_FOLDER = "add_folder"
    ADD_WEB = "add_web"
    SAMPLE = "sample"
    RECORD = "record"
    PAUSE_RECORDING = "pause_recording"
    MARKER = "marker"
    TEST_MICROPHONE = "test_microphone"
    LIVE_WORDS = "live_words"
    CAPTIONS = "captions"
    EXPORT = "export"
    PRINT = "print"
    PLAY = "play"
    BACK = "back"
    FORWARD = "forward"
    SENTENCE = "sentence"
    SLOWER = "slower"
    FASTER = "faster"
    LOOP = "loop"
    MUTE = "mute"
    PREVIOUS_MARKER = "previous_marker"
    NEXT_MARKER = "next_marker"
    UNDO = "undo"
    REDO = "redo"
    FIND = "find"
    REPLACE = "replace"
    FIND_NEXT = "find_next"
    FIND_PREVIOUS = "find_previous"
    COPY_ALL = "copy_all"
    COPY_WITH_TIMES = "copy_with_times"
    SPEAKER = "speaker"
    REVIEW = "review"
    SECOND = "second"
    SPEAKERS = "speakers"
    WORD_LIST = "word_list"
    CORRECT = "correct"
    SHOW_CHANGES = "show_changes"
    RESTORE = "restore"
    NEXT_UNHEARD = "next_unheard"
    LARGER_TEXT = "larger_text"
    SMALLER_TEXT = "smaller_text"
    NORMAL_TEXT = "normal_text"
    LINE_SPACING = "line_spacing"
    LIST_PANE = "list_pane"
    SIDE_PANE = "side_pane"
    READING = "reading"
    CANCEL = "cancel"
    RETRY = "retry"
    AGAIN = "again"
    COMPARE = "compare"
    OTHER_VERSION = "other_version"
    EXPORT_SEVERAL = "export_several"
    TAG = "tag"
    RENAME = "rename"
    ABOUT_RECORDING = "about_recording"
    MOVE_UP = "move_up"
    MOVE_DOWN = "move_down"
    STOP_ALL = "stop_all"
    PAUSE_LINE = "pause_line"
    GO_ON = "go_on"
    RETRY_FAILED = "retry_failed"
    SHOW_IN_FOLDER = "show_in_folder"
    REMOVE = "remove"
    TRASH = "trash"
    RESTORE_BACKUP = "restore_backup"
    SAVE_ALL = "save_all"
    NEXT_PART = "next_part"
    PREVIOUS_PART = "previous_part"
    MESSAGES = "messages"
    SETTINGS = "settings"
    THEME_SYSTEM = "theme_system"
    THEME_LIGHT = "theme_light"
    THEME_DARK = "theme_dark"
    HIGH_CONTRAST = "high_contrast"
    HELP = "help"
    SHORTCUTS = "shortcuts"
    REPORT = "report"
    ABOUT = "about"
    QUIT = "quit"


THEMES = {Do.THEME_SYSTEM: Theme.SYSTEM, Do.THEME_LIGHT: Theme.LIGHT, Do.THEME_DARK: Theme.DARK}

# What a key that is held down does again and again; all else it does once.
STEPS = frozenset(
    {Do.BACK, Do.FORWARD, Do.SENTENCE, Do.SLOWER, Do.FASTER, Do.UNDO, Do.REDO, Do.FIND_NEXT, Do.FIND_PREVIOUS}
    | {Do.PREVIOUS_MARKER, Do.NEXT_MARKER}
    | {Do.LARGER_TEXT, Do.SMALLER_TEXT, Do.MOVE_UP, Do.MOVE_DOWN}
)

MEDIA_PLAY = "Toggle Media Play/Pause; Media Play; Media Pause; Media Stop"


class Spec(NamedTuple):
    """An action as the table says it; `keys` as Qt writes them, divided by "; ", those for tips first; `everywhere` if
    they work in the whole window.
    """

    do: Do
    text: str
    tip: str
    keys: str = ""
    everywhere: bool = True
    checkable: bool = False


class Need(NamedTuple):
    """What actions wait for while they cannot be done."""

    words: str
    of: tuple[Do, ...]


NEEDS = (
    Need(
        "Possible once a finished transcript is open.",
        (
            *(Do.SPEAKER, Do.SPEAKERS, Do.CORRECT),
            *(Do.SHOW_CHANGES, Do.RESTORE, Do.SIDE_PANE),
        ),
    ),
    Need("Possible once a finished transcript with words is open.", (Do.EXPORT, Do.PRINT, Do.COPY_ALL)),
    Need("Possible for a transcript that says how sure its words are.", (Do.REVIEW,)),
    Need("Possible once for each transcript, with a second model on this computer.", (Do.SECOND,)),
    Need("Possible where there are words nobody listened to.", (Do.NEXT_UNHEARD,)),
    Need("Possible where a recording was transcribed more than once.", (Do.COMPARE, Do.OTHER_VERSION)),
    Need("Nothing was changed here yet.", (Do.UNDO,)),
    Need("No change was taken back.", (Do.REDO,)),
    Need(
        "Possible once a recording is open that can be heard.",
        (Do.PLAY, Do.BACK, Do.FORWARD, Do.SENTENCE, Do.SLOWER, Do.FASTER, Do.LOOP, Do.MUTE),
    ),
    Need("Possible where a recording has markers.", (Do.PREVIOUS_MARKER, Do.NEXT_MARKER)),
    Need("Possible while something is recorded.", (Do.PAUSE_RECORDING, Do.MARKER)),
    Need("Possible while something is recorded, with words while recording.", (Do.CAPTIONS,)),
    Need("Possible once the recording has ended.", (Do.TEST_MICROPHONE,)),
    Need("Choose one recording in the list first.", (Do.AGAIN, Do.RENAME, Do.ABOUT_RECORDING, Do.REMOVE)),
    Need("Choose one recording in the list first, with a file on this computer.", (Do.SHOW_IN_FOLDER,)),
    Need("Choose several recordings in the list first.", (Do.EXPORT_SEVERAL, Do.TAG)),
    Need("Possible while a chosen recording is being transcribed, or waits for it.", (Do.CANCEL,)),
    Need("Possible where a chosen recording has failed or was stopped.", (Do.RETRY,)),
    Need("Possible while a chosen recording waits to be transcribed.", (Do.MOVE_UP, Do.MOVE_DOWN)),
    Need("Possible while recordings are being transcribed, or wait for it.", (Do.STOP_ALL,)),
    Need("Possible where recordings have failed.", (Do.RETRY_FAILED,)),
    Need("Possible while a message is shown.", (Do.MESSAGES,)),
)
_NEED_OF = {do: need.words for need in NEEDS for do in need.of}

TABLE = (
    Spec(Do.ADD, "Add recordings", "Choose audio or video files to transcribe", "Ctrl+O"),
    Spec(Do.ADD_FOLDER, "Add a folder…", "Transcribe all recordings in a folder", "Ctrl+Shift+O"),
    Spec(Do.ADD_WEB, "From the web…", "Transcribe a recording by its web address", "Ctrl+U"),
    Spec(
        Do.SAMPLE,
        "Look at a finished sample",
        "Open the short recording that comes with Wordlight, with its transcript",
    ),
    Spec(Do.RECORD, "Record", "Record from a microphone and have it transcribed, or end the recording", "Ctrl+R"),
    Spec(Do.PAUSE_RECORDING, "Pause recording", "Pause the recording, or go on with the same one", "Ctrl+Shift+R"),
    Spec(Do.MARKER, "Set a marker", "Mark this moment of the recording, to find it again", "Ctrl+M"),
    Spec(Do.TEST_MICROPHONE, "Test the microphone…", "Choose a microphone, see how loud it is, and hear yourself"),
    Spec(Do.LIVE_WORDS, "Words while recording", "Write along while one records, on this computer", checkable=True),
    Spec(Do.CAPTIONS, "Large letters", "What is said, in large letters over the whole screen", "Ctrl+Shift+F"),
    Spec(Do.EXPORT, "Export", "Save the transcript as a file", "Ctrl+E"),
    Spec(Do.PRINT, "Print…", "Look at the transcript on paper, and print it", "Ctrl+P"),
    Spec(Do.UNDO, "Undo", "Take the last change of the transcript back", "Ctrl+Z"),
    Spec(Do.REDO, "Redo", "Make the change again that was taken back", "Ctrl+Shift+Z; Ctrl+Y"),
    Spec(Do.FIND, "Find in the transcript…", "Find words in the transcript that is shown", "Ctrl+F"),
    Spec(Do.REPLACE, "Find and replace…", "Write something else in the place of what is found", "Ctrl+H"),
    Spec(Do.FIND_NEXT, "Find next", "Go to the next place that was found", "F3"),
    Spec(Do.FIND_PREVIOUS, "Find previous", "Go to the place found before this one", "Shift+F3"),
    Spec(Do.COPY_ALL, "Copy the whole text", "Copy all words of the transcript, with the names of the speakers"),
    Spec(Do.COPY_WITH_TIMES, "Copy with times", "Copy the selection, or all, with times and speakers", "Ctrl+Shift+C"),
    Spec(Do.SPEAKER, "Who speaks here…", "Say who speaks in this paragraph or in the selection", "Ctrl+T"),
    Spec(Do.REVIEW, "Check the words", "Go through the doubtful words: hear each one, keep it or fix it", "F8"),
    Spec(Do.SECOND, "Listen a second time", "Another model here listens too, and where it differs is checked first"),
    Spec(Do.SPEAKERS, "Speakers…", "All speakers: names, voices, how much they say", "Ctrl+Shift+T"),
    Spec(Do.WORD_LIST, "Word list…", "Names and terms, and what is always written for what is heard", "Ctrl+Shift+L"),
    Spec(Do.CORRECT, "Correct by the word list…", "Follow the rules of the word list in this transcript"),
    Spec(Do.SHOW_CHANGES, "Show changes", "Show beside each change what was heard", "Ctrl+Shift+X", checkable=True),
    Spec(Do.RESTORE, "Restore original", "Bring back what was heard here", "Ctrl+Shift+Backspace"),
    Spec(Do.NEXT_UNHEARD, "Next place never heard", "Go to the next words nobody listened to", "Ctrl+Shift+N"),
    Spec(Do.LARGER_TEXT, "Larger text", "Make the letters of the transcript larger", "Ctrl++; Ctrl+="),
    Spec(Do.SMALLER_TEXT, "Smaller text", "Make the letters of the transcript smaller", "Ctrl+-"),
    Spec(Do.NORMAL_TEXT, "Normal text size", "Show the transcript in its usual size again", "Ctrl+0"),
    Spec(Do.LINE_SPACING, "Change line spacing", "More room between the lines of the transcript, or less again"),
    Spec(Do.LIST_PANE, "List of recordings", "Show the list at the left, or put it away", "F9", checkable=True),
    Spec(Do.SIDE_PANE, "Checks and details", "Show the pane at the right, or put it away", "F10", checkable=True),
    Spec(Do.READING, "Reading mode", "The page alone; again to bring back what is beside it", "F11", checkable=True),
    # Beside the keys of keyboards, those that headsets and foot pedals send.
    Spec(Do.PLAY, "Play or pause", "Play the recording, or pause it", f"Ctrl+Space; {MEDIA_PLAY}; F14"),
    Spec(Do.BACK, "Back", "Go back some seconds", "Alt+Left; Media Rewind; F13"),
    Spec(Do.FORWARD, "Forward", "Go forward some seconds", "Alt+Right; Media Fast Forward; Media Next; F15"),
    Spec(Do.SENTENCE, "Start of the sentence", "Go back to the start of the sentence", "Ctrl+Up; Media Previous; F16"),
    Spec(Do.SLOWER, "Slower", "Play more slowly; the voice stays as high", "Ctrl+Shift+Down"),
    Spec(Do.FASTER, "Faster", "Play faster; the voice stays as high", "Ctrl+Shift+Up"),
    Spec(Do.LOOP, "Repeat", "Repeat what is selected, or else the word that is heard; again to go on", "Ctrl+L"),
    Spec(Do.PREVIOUS_MARKER, "Previous marker", "Go back to the marker before this moment", "Ctrl+PgUp"),
    Spec(Do.NEXT_MARKER, "Next marker", "Go on to the next moment that was marked", "Ctrl+PgDown"),
    Spec(Do.MUTE, "Mute", "Play without sound, or as loud as before again", "Ctrl+Shift+M"),
    Spec(Do.CANCEL, "Stop", "Stop transcribing this recording"),
    Spec(Do.RETRY, "Try again", "Begin this recording again"),
    Spec(
        Do.AGAIN,
        "Transcribe again…",
        "With another language, model or transcriber; the transcript that is there stays",
        "Ctrl+Shift+A",
    ),
    Spec(
        Do.COMPARE,
        "Compare with another version…",
        "See where two transcripts of this recording differ, and take over what is better",
        "Ctrl+Shift+D",
    ),
    Spec(
        Do.OTHER_VERSION,
        "Next version of this recording",
        "Open another transcript of the same recording, and from the last one the first",
        "Ctrl+Shift+G",
    ),
    Spec(Do.EXPORT_SEVERAL, "Export all…", "Save the transcripts of all that are selected in a folder"),
    Spec(Do.TAG, "Tag…", "Give tags to all that are selected, or take them away"),
    Spec(Do.RENAME, "Rename", "Give the recording another name in the list", "F2", False),
    Spec(Do.ABOUT_RECORDING, "About this recording…", "Its name, notes, tags and file", "Alt+Return", False),
    Spec(Do.MOVE_UP, "Transcribe earlier", "Have it transcribed before the one above it", "Alt+Up", False),
    Spec(Do.MOVE_DOWN, "Transcribe later", "Have it transcribed after the one below it", "Alt+Down", False),
    Spec(Do.STOP_ALL, "Stop all", "Stop all recordings that are not finished"),
    Spec(Do.PAUSE_LINE, "Hold what waits", "Begin no other recording; those at work are finished"),
    Spec(Do.GO_ON, "Go on with what waits", "Begin the recordings that wait"),
    Spec(Do.RETRY_FAILED, "Try all failed again", "Begin all recordings again that failed"),
    Spec(Do.SHOW_IN_FOLDER, "Show in folder", "Open the folder the recording is in"),
    Spec(Do.REMOVE, "Move to the trash", "Its transcript can be brought back; the recording stays", "Del", False),
    Spec(Do.TRASH, "Trash…", "Bring back what was moved to the trash"),
    Spec(Do.RESTORE_BACKUP, "Restore a backup…", "Go back to a copy of the list and transcripts of an earlier day"),
    Spec(Do.SAVE_ALL, "Save all as text…", "Save every transcript that can be read as a text file in a folder"),
    Spec(Do.NEXT_PART, "Next part of the window", "Lead the keyboard on: bar, list, text, checks, player", "F6"),
    Spec(Do.PREVIOUS_PART, "Previous part of the window", "Lead the keyboard back by one part", "Shift+F6"),
    Spec(
        Do.MESSAGES,
        "Go to the message",
        "Lead the keyboard to the newest message, or back to where it was",
        "Ctrl+F6",
    ),
    Spec(Do.SETTINGS, "Settings…", "Look, recognising, recording, playing, checking, keys, and your data", "Ctrl+,"),
    Spec(Do.THEME_SYSTEM, "Same as the system", "Light or dark, as the system is", checkable=True),
    Spec(Do.THEME_LIGHT, "Light theme", "Dark text on a light window", checkable=True),
    Spec(Do.THEME_DARK, "Dark theme", "Light text on a dark window", checkable=True),
    Spec(Do.HIGH_CONTRAST, "High contrast", "Stronger colours and edges, or the usual ones again", checkable=True),
    Spec(Do.HELP, "Help", "How Wordlight works, and the page about what you are doing", "F1"),
    Spec(Do.SHORTCUTS, "What do you want to do?", "Search all commands, with their keys, and do one", "Ctrl+?"),
    Spec(Do.REPORT, "Report a problem…", "Write down what somebody needs to help you, without keys, texts or names"),
    Spec(Do.ABOUT, "About Wordlight", "What this is, and which version"),
    Spec(Do.QUIT, "Quit", "Close Wordlight; work in hand goes on at the next start", "Ctrl+Q"),
)


def make_actions(parent: QObject) -> dict[Do, QAction]:
    """All actions of the table, owned by `parent`; of the themes one at a time can be checked."""
    actions = {spec.do: _make(spec, parent) for spec in TABLE}
    themes = QActionGroup(parent)
    for do in THEMES:
        themes.addAction(actions[do])
    return actions


def _make(spec: Spec, parent: QObject) -> QAction:
    action = Command(spec.text, spec.tip, _NEED_OF.get(spec.do, ""), parent)
    action.setObjectName(spec.do)
    action.setCheckable(spec.checkable)
    action.setAutoRepeat(spec.do in STEPS)
    if spec.keys:
        action.setShortcuts(QKeySequence.listFromString(spec.keys))
    if not spec.everywhere:
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
    return action
