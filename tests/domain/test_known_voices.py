"""A name is offered to a voice that is near enough, and rather none than a wrong one."""

import math

import pytest

from sttgui.domain.known_voices import MOST_NAMED, MOST_UNNAMED, NEAR, KnownVoice, KnownVoices, likeness


def at(degrees: float) -> tuple[float, ...]:
    """A voice that points there."""
    return (math.cos(math.radians(degrees)), math.sin(math.radians(degrees)))


REACH = math.degrees(math.acos(NEAR))
ANN = KnownVoice("first", "spk0", at(0), "Ann")


def offers(*known: KnownVoice, found: dict[str, float], taken: tuple[str, ...] = ()) -> dict[str, str]:
    voices = KnownVoices(known).found("new", {key: at(degrees) for key, degrees in found.items()})
    return voices.offers("new", found.keys(), taken)


@pytest.mark.parametrize(("away", "is_offered"), [(0, True), (REACH - 1, True), (REACH + 1, False), (180, False)])
def test_a_name_is_offered_to_whom_it_is_near_enough(away: float, is_offered: bool) -> None:
    assert offers(ANN, found={"spk1": away}) == ({"spk1": "Ann"} if is_offered else {})


def test_between_two_people_none_is_offered() -> None:
    bob = KnownVoice("first", "spk1", at(20), "Bob")
    assert offers(ANN, bob, found={"spk0": 10}) == {}
    assert offers(ANN, bob, found={"spk0": -5}) == {"spk0": "Ann"}


def test_one_name_is_offered_to_one_speaker_and_none_that_is_there_already() -> None:
    assert offers(ANN, found={"spk0": 10, "spk1": 2}) == {"spk1": "Ann"}
    assert offers(ANN, found={"spk0": 0}, taken=("ann",)) == {}


def test_a_person_is_the_middle_of_all_voices_of_that_name_as_it_was_written_last() -> None:
    later = KnownVoice("second", "spk3", at(40), "ann")
    assert offers(ANN, later, found={"spk0": 20 + REACH - 1}) == {"spk0": "ann"}
    assert offers(ANN, later, found={"spk0": 20 - REACH - 1}) == {}


def test_voices_without_a_name_and_those_of_another_kind_are_nobody() -> None:
    assert offers(KnownVoice("first", "spk0", at(0)), found={"spk0": 0}) == {}
    assert offers(KnownVoice("first", "spk0", (1.0, 0.0, 0.0), "Ann"), found={"spk0": 0}) == {}
    assert likeness((0.0, 0.0), (1.0, 0.0)) == 0


def test_a_name_goes_to_the_voice_it_was_given_to_and_goes_away_again() -> None:
    voices = KnownVoices().found("new", {"spk0": at(0), "spk1": at(90)})
    assert voices.names == 0
    named = voices.named("new", {"spk0": "Ann", "spk7": "Bob"})
    assert [voice.name for voice in named.voices] == ["Ann", ""]
    assert named.named("another", {"spk0": "Bob"}) is named
    assert named.named("new", {"spk0": ""}) == voices


def test_voices_found_anew_take_the_place_of_those_before() -> None:
    voices = KnownVoices((ANN,)).found("first", {"spk0": at(5), "spk1": at(50)}, {"spk0": "Ann"})
    assert [(voice.key, voice.name) for voice in voices.voices] == [("spk0", "Ann"), ("spk1", "")]


def test_the_earliest_are_left_out_where_they_are_too_many() -> None:
    many = KnownVoices(tuple(KnownVoice(f"{number}", "spk0", at(0), "Ann") for number in range(MOST_NAMED)))
    for number in range(MOST_UNNAMED + 2):
        many = many.found(f"new {number}", {"spk0": at(1)})
    assert len(many.voices) == MOST_NAMED + MOST_UNNAMED
    assert many.voices[0].job_id == "0"
    assert many.voices[MOST_NAMED].job_id == "new 2"
