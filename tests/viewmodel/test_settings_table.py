"""Every setting has a name of its own, and the files people have are understood."""

from pathlib import Path
from typing import Any

from sttgui.viewmodel import settings_table as table
from sttgui.viewmodel.after_recording import AfterRecording
from sttgui.viewmodel.amount import Amount
from sttgui.viewmodel.arrangement import Sort
from sttgui.viewmodel.settings import Setting, Settings

# As it was written when each module had names and ways of its own.
OF_NOVEMBER_2026 = """[engine]
chosen=server
service_models=[{\\"id\\": \\"#g1_nova\\"}]
local_model=tiny
local_options={\\"language\\": \\"de\\"}
server_address=http://localhost:8000
server_kind=openai
server_model=large

[library]
shown=3f2a
sort=name

[player]
click_plays=no
device=Headphones
hint_seen=yes
position\\3f2a=61500
slows_at_doubt=yes
speed=1.25
step_s=10
volume=0.5

[keys]
export=Ctrl+Alt+E
marker=-

[reading]
lines=180
size=125
width=860

[recording]
after=keep
caption_size=120
live_words=no
microphone=usb
named=2026-11-01 10.00.00\\tThe harbour

[recordings]
keep_copies=yes

[review]
after_ms=500
amount=custom
before_ms=2000
loops=yes
pace_ms=4321
under=45

[speakers]
remember_voices=yes

[typing]
back_ms=2000
pauses=no
resume_ms=500

[watched]
folder=/home/inbox
may_cost=yes

[words]
fixes="[[\\"shawn\\", \\"Sean\\", \\"3f2a\\"]]"
offered=[[\\"Sean\\"]]

[window]
contrast=high
language=pt_BR
geometry="AdnQywADAAA="
theme=dark
"""

KEPT: list[tuple[Setting[Any], Any]] = [
    (table.RECOGNISER, "server"),
    (table.RECOGNISER_MODEL.of("local"), "tiny"),
    (table.RECOGNISER_OPTIONS.of("local"), '{"language": "de"}'),
    (table.RECOGNISER_ADDRESS.of("server"), "http://localhost:8000"),
    (table.RECOGNISER_KIND.of("server"), "openai"),
    (table.RECOGNISER_MODEL.of("server"), "large"),
    (table.SHOWN, "3f2a"),
    (table.SORT, Sort.NAME),
    (table.CLICK_PLAYS, False),
    (table.DEVICE, "Headphones"),
    (table.HINT_SEEN, True),
    (table.POSITION_MS.of("3f2a"), 61500),
    (table.SLOWS_AT_DOUBT, True),
    (table.SPEED, 1.25),
    (table.STEP_S, 10),
    (table.VOLUME, 0.5),
    (table.LINE_HEIGHT, 180),
    (table.TEXT_SIZE, 125),
    (table.TEXT_WIDTH, 860),
    (table.AFTER_RECORDING, AfterRecording.KEEP),
    (table.REVIEW_LOOPS, True),
    (table.KEYS.of("export"), "Ctrl+Alt+E"),
    (table.KEYS.of("marker"), "-"),
    (table.SERVICE_MODELS, '[{"id": "#g1_nova"}]'),
    (table.MICROPHONE, "usb"),
    (table.RECORDING_NAMED, "2026-11-01 10.00.00\tThe harbour"),
    (table.LIVE_WORDS, False),
    (table.CAPTION_SIZE, 120),
    (table.KEEP_COPIES, True),
    (table.REMEMBER_VOICES, True),
    (table.AFTER_MS, 500),
    (table.AMOUNT, Amount.CUSTOM),
    (table.BEFORE_MS, 2000),
    (table.PACE_MS, 4321),
    (table.UNDER, 45),
    (table.TYPING_BACK_MS, 2000),
    (table.TYPING_PAUSES, False),
    (table.TYPING_RESUME_MS, 500),
    (table.FIXES, '[["shawn", "Sean", "3f2a"]]'),
    (table.OFFERED_WORDS, '[["Sean"]]'),
    (table.WATCHED, Path("/home/inbox")),
    (table.WATCHED_MAY_COST, True),
    (table.GEOMETRY, b"\x01\xd9\xd0\xcb\x00\x03\x00\x00"),
    (table.THEME, "dark"),
    (table.CONTRAST, "high"),
    (table.LANGUAGE, "pt_BR"),
]


def test_a_file_of_an_earlier_version_is_understood(tmp_path: Path) -> None:
    path = tmp_path / "settings.ini"
    path.write_text(OF_NOVEMBER_2026)
    settings = Settings(path)
    for setting, value in KEPT:
        assert settings.get(setting) == value, setting.name


def test_values_are_written_as_an_earlier_version_wrote_them(tmp_path: Path) -> None:
    path = tmp_path / "settings.ini"
    settings = Settings(path)
    for setting, value in KEPT:
        settings.set(setting, value)
    assert sorted(path.read_text().split()) == sorted(OF_NOVEMBER_2026.split())


def test_every_setting_has_a_name_of_its_own_and_says_what_it_is_for() -> None:
    settings = [value for value in vars(table).values() if isinstance(value, Setting)]
    assert len({setting.name for setting in settings}) == len(settings) > 30
    assert all(setting.about for setting in settings)


def test_minutes_that_an_earlier_version_kept_are_not_wanted_of_every_recording(tmp_path: Path) -> None:
    file = tmp_path / "settings.ini"
    file.write_text("[review]\namount=minutes\n")
    assert Settings(file).get(table.AMOUNT) is Amount.NORMAL
