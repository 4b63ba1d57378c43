"""What is said about speakers."""

from __future__ import annotations

from sttgui.ui.kit import text
from sttgui.ui.kit.text import plural, tr
from sttgui.viewmodel.speakers import Speaker


def spoken_by(*, is_selection: bool) -> str:
    return tr("The selection is spoken by") if is_selection else tr("This paragraph is spoken by")


def entry(number: int, name: str) -> str:
    """A speaker in a menu, with a digit as its key as long as there are digits."""
    shown = menu_name(name)
    return f"&{number} {shown}" if number <= 9 else shown


def menu_name(name: str) -> str:
    """A name in a menu, where an ampersand would be a sign for a key."""
    return text.short_name(name).replace("&", "&&")


def rename(name: str) -> str:
    return tr("&Rename “{name}” everywhere…", name=menu_name(name))


def merge(name: str) -> str:
    return tr("&Merge “{name}” with", name=menu_name(name))


def merge_name(name: str) -> str:
    """The entry of the menu that merges with a speaker, as it is read out."""
    return tr("Merge “{name}” with", name=text.short_name(name))


def hear(name: str) -> str:
    return tr("&Hear “{name}”", name=menu_name(name))


def spoken(speaker: Speaker) -> str:
    """How long a speaker speaks in all."""
    return "–" if speaker.spoken_ms is None else text.duration(speaker.spoken_ms)


def in_words(speaker: Speaker) -> str:
    """A row of the list as it is read out."""
    said = [speaker.name, text.count(speaker.words)]
    if speaker.spoken_ms is not None:
        said.insert(1, tr("speaks for {time}", time=text.duration(speaker.spoken_ms)))
    return text.enumerated(said)


def about(count: int) -> str:
    """Above the list."""
    if count == 0:
        return tr("Nobody is named yet. In the menu of a paragraph you can say who speaks there.")
    return tr("Double-click a name to change it everywhere. Two who are the same person can be merged.")


def how_many(count: int) -> str:
    """An entry of the list of numbers; 0 is that nobody knows."""
    return text.number(count) if count else tr("I don’t know")


def find() -> str:
    return tr("Find speakers")


def find_again() -> str:
    return tr("Find speakers anew")


def about_search(*, can_search: bool, has_speakers: bool) -> str:
    """Below the number, before one searches."""
    if not can_search:
        return tr("Speakers can be found where the recording is here and its words have times.")
    if has_speakers:
        return tr("This replaces who speaks where. Names stay with their voices, and you can undo it.")
    return tr("Voices are compared on this computer. What is found is a guess, which you can change and undo.")


def waits() -> str:
    return tr("Waiting for other work on this computer…")


def listens(fraction: float | None) -> str:
    return tr("Listening to the voices… {percent}", percent=text.percent(fraction or 0.0))


def stopped() -> str:
    return tr("Stopped. Nothing was changed.")


def nobody_heard() -> str:
    return tr("Nobody was heard speaking. Nothing was changed.")


def found(count: int) -> str:
    return plural(
        count,
        "One speaker was found. This is a guess.",
        "{number} speakers were found. This is a guess: hear each voice, and give it a name.",
    )


def already(name: str) -> str:
    return tr("“{name}” is there already: the two become one. You can undo that.", name=name)


def sounds_like(speaker: str, name: str) -> str:
    return tr("{speaker} sounds like “{name}”.", speaker=text.short_name(speaker), name=text.short_name(name))


def use_name(name: str) -> str:
    """The entry of a menu."""
    return tr("Sounds like “{name}”: &use this name", name=menu_name(name))


# Names of steps that can be undone.


def step_find() -> str:
    return tr("Find speakers")


def step_assign(name: str) -> str:
    return tr("Spoken by “{name}”", name=text.short_name(name))


def step_rename(name: str) -> str:
    return tr("Rename speaker to “{name}”", name=text.short_name(name))


def step_merge(name: str, into: str) -> str:
    return tr("Merge “{name}” with “{other}”", name=text.short_name(name), other=text.short_name(into))
