"""What a soak makes of its figures: ups and downs are none of its business, what is lost round after round is."""

import pytest

from tests.desktop.soak import Held, told

UPS_AND_DOWNS = [(30, 90, 8, 2, 0), (0, 0, 0, 0, 0), (20, 60, 4, 1, 1), (5, 30, 10, 2, 0)]


def rounds(*lost: float) -> list[Held]:
    """Twelve, each with `lost` more than the one before."""
    held = []
    for number in range(12):
        ups = UPS_AND_DOWNS[number % len(UPS_AND_DOWNS)]
        app, others, *counts = (a + b * number for a, b in zip(ups, lost, strict=True))
        held.append(Held(150 + app, 500 + others, *(int(count) for count in counts)))
    return held


def test_what_goes_up_and_down_is_no_loss() -> None:
    assert told(rounds(0, 0, 0, 0, 0)) == 0


@pytest.mark.parametrize(
    "lost", [(12, 0, 0, 0, 0), (0, 40, 0, 0, 0), (0, 0, 5, 0, 0), (0, 0, 0, 1, 0), (0, 0, 0, 0, 1)]
)
def test_what_is_lost_round_after_round_is_told(lost: tuple[float, ...], capsys: pytest.CaptureFixture[str]) -> None:
    assert told(rounds(*lost)) == 1
    assert capsys.readouterr().out.count("GROWN") == 1


def test_four_rounds_of_a_slow_computer_are_enough() -> None:
    assert told(rounds(0, 0, 0, 0, 0)[:4]) == 0
