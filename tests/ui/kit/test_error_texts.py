"""What an error tells the user to press or to open is there."""

import re
from pathlib import Path

from sttgui.domain.errors import SttError

UI = Path(__file__).parents[3] / "sttgui" / "ui"


def kinds(of: type[SttError] = SttError) -> list[type[SttError]]:
    return [of, *(deeper for kind in of.__subclasses__() for deeper in kinds(kind))]


def test_every_button_and_menu_entry_an_error_names_is_in_the_window() -> None:
    shown = "\n".join(path.read_text("utf-8") for path in UI.rglob("*.py"))
    named = {name for kind in kinds() for name in re.findall(r"“([^“”{}]+…)”", kind.template + kind.remedy)}
    assert len(named) >= 3
    assert {name for name in named if f'"{name}"' not in shown} == set()


def test_no_error_leads_to_a_place_or_a_program_that_is_not_in_the_window() -> None:
    away = re.compile(r"in the settings|sttgui |another folder|the folder “backups”")
    assert [kind.__name__ for kind in kinds() if away.search(kind.template + kind.remedy)] == []
