"""What the counts of the code's structure take for a circle, a forwarding method and an import."""

from pathlib import PurePosixPath

from structure import Module, circles, counted

FORWARDS = """
class MainWindow:
    def play(self, start, *, loop):
        "Play from there."
        self._player.play(start, loop=loop)

    def stop(self):
        self._player.stop(0)

    def place(self):
        return self.place_of(self.player)
"""


def module(path: str, text: str) -> Module:
    return Module(PurePosixPath(path), text)


def test_only_a_method_that_hands_its_own_arguments_to_a_part_forwards() -> None:
    assert counted([module("sttgui/ui/window/main_window.py", FORWARDS), *led()])["forwarding methods"] == "1"


def test_modules_that_lead_to_one_another_are_one_circle() -> None:
    assert {"b", "c", "d"} in circles({"a": {"b"}, "b": {"c"}, "c": {"d"}, "d": {"b"}, "e": set()})
    assert len(circles({"a": {"b"}, "b": {"c"}, "c": {"d"}, "d": {"b"}, "e": set()})) == 3


def test_an_import_crosses_where_it_leads_to_another_room() -> None:
    assert counted(led())["imports that cross rooms"] == "1 of 2, 50%"


def test_what_is_imported_for_types_alone_does_not_count() -> None:
    lines = "from typing import TYPE_CHECKING\nif TYPE_CHECKING:\n    from sttgui.app.run import run\n"
    assert counted([*led(), module("sttgui/ui/shy.py", lines)])["imports that cross rooms"] == "1 of 2, 50%"


def led() -> list[Module]:
    """Two imports: one within a room, one out of it and late."""
    late = "def f():\n    from sttgui.app.run import run\n"
    return [
        module("sttgui/app/run.py", "def run(): ...\n"),
        module("sttgui/ui/one.py", "from sttgui.ui.two import f\nclass One: ...\n"),
        module("sttgui/ui/two.py", late),
    ]
