"""When the sound of a file is heard: one count for transcribing, for the waveform and for playing."""

from __future__ import annotations

from dataclasses import dataclass

# A smaller jump of the timestamps is the container's rounding; a larger one is a gap in the recording.
GAP_S = 0.05
# Where times are counted from the packets themselves nothing is rounded, and a gap is a broken packet.
COUNTED_GAP_S = 0.005
# Times that go back further than this begin anew: files that were joined.
BACK_S = 0.5
# Silence put into the gaps of one recording, in all. A longer gap than is left of it is a clock gone wrong.
MOST_SILENCE_S = 4 * 3600.0


@dataclass(slots=True)
class Clock:
    """Counts what was decoded, with gaps as silence. The times of the file only say where gaps are.

    `shift_s` leads from the file's times to this count; `last_s` is where the file's header says that it ends, `None`
    where it does not or cannot be believed. A copy (`dataclasses.replace`) goes on from the same moment.
    """

    shift_s: float
    last_s: float | None = None
    gap_s: float = GAP_S
    heard_s: float = 0.0  # all before is counted
    silent_s: float = 0.0  # of it, put in for gaps
    left_out_s: float = 0.0  # the longest gap that was not believed
    left_out_at_s: float = 0.0

    def place(self, time_s: float | None, length_s: float) -> float:
        """Count a sound with its time in the file; returns the silence before it, 0 for none."""
        silence_s = 0.0
        if time_s is not None:
            ahead_s = time_s + self.shift_s - self.heard_s
            if ahead_s >= self.gap_s and self._is_believed(ahead_s):
                silence_s = ahead_s
                self.silent_s += ahead_s
                self.heard_s += ahead_s
            elif ahead_s >= self.gap_s or ahead_s < -BACK_S:
                self.shift_s -= ahead_s
                if ahead_s > self.left_out_s:
                    self.left_out_s, self.left_out_at_s = ahead_s, self.heard_s
        self.heard_s += length_s
        return silence_s

    def _is_believed(self, ahead_s: float) -> bool:
        if self.silent_s + ahead_s > MOST_SILENCE_S:
            return False
        # A header is wrong, too, where there is sound after the end it tells.
        return self.last_s is None or self.heard_s > self.last_s or self.heard_s + ahead_s <= self.last_s
