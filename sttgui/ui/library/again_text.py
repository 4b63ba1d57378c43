"""What is said where a recording is to be transcribed once more."""

from __future__ import annotations

from collections.abc import Sequence

from sttgui.domain.jobs import Completed, Job, Waiting
from sttgui.domain.recognisers import Recogniser
from sttgui.domain.sound_tracks import SoundTrack
from sttgui.ui.kit.text import joined, language, model_name, plural, short_name, tr
from sttgui.ui.recognisers import model_text
from sttgui.ui.recognisers import text as recogniser_text
from sttgui.viewmodel.model_list import ModelList


def with_model(recogniser: Recogniser, models: ModelList) -> str:
    """`Balanced (99 languages)`; others than that of this computer by their name."""
    if not recogniser.is_embedded:
        return recogniser_text.name(recogniser)
    model = models.model(recogniser.model)
    return model_name(recogniser.model) if model is None else model_text.in_menu(model, models.state(model.id))


def outcome(job: Job) -> str:
    """What becomes of what there is."""
    if isinstance(job.phase, Completed):
        return tr(
            "The transcript you have stays as it is, with all your changes. The new one is listed beside it. You can"
            " compare the two, and take over what is better in one."
        )
    if job.was_sent:
        service = recogniser_text.made_by(job.recogniser)
        return tr("What {service} was sent is not given up. The new transcript is listed beside it.", service=service)
    if job.has_ended or isinstance(job.phase, Waiting):
        return tr("There is no transcript of it yet, so nothing is written over.")
    return tr("It is begun already: that is stopped, and it begins again.")


def outcome_of_several() -> str:
    return tr("The transcripts you have stay as they are. The new ones are listed beside them.")


def too_narrow(recogniser: Recogniser) -> str:
    """Why no language can be chosen."""
    if recogniser.is_embedded:
        return tr("This model knows English only. Choose another one for other languages.")
    return tr("What is chosen cannot do that.")


def no_translation(recogniser: Recogniser) -> str:
    if recogniser.is_embedded:
        return tr("This model cannot translate. Choose another one for that.")
    return tr("What is chosen cannot do that.")


def no_track(recogniser: Recogniser) -> str:
    return tr("{name} gets the whole file, and chooses the sound track itself.", name=recogniser_text.name(recogniser))


def usual_track(tracks: Sequence[SoundTrack]) -> str:
    """What is heard where none is chosen."""
    usual = next((one.number for one in tracks if one.is_usual), 1)
    return tr("Found by itself: track {number}", number=usual)


def track(one: SoundTrack) -> str:
    """`Track 2: Microphone · English · stereo`."""
    channels = {1: tr("mono"), 2: tr("stereo")}.get(
        one.channels, plural(one.channels, "1 channel", "{number} channels")
    )
    about = joined(short_name(one.title), language(one.language), channels)
    return tr("Track {number}: {about}", number=one.number, about=about)
