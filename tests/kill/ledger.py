"""What must be in the library after a kill, from what the application said before."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import Any

OLD_S = 1.0  # what was asked for longer ago than this must not be lost, whether it was said to be done or not
# Files that were dropped are looked into before they are in the list; on a busy computer that takes its time.
TAKEN_IN_S = 10.0
Facts = dict[str, dict[str, Any]]  # by job: its names, words, raw, title, trashed, path


@dataclass(slots=True)
class Ledger:
    """`kept` is what was said to be done, `begun` what may have been done, `asked` what the user did when."""

    kept: Facts = field(default_factory=dict)
    begun: dict[int, tuple[str, dict[str, Any]]] = field(default_factory=dict)
    asked: list[dict[str, Any]] = field(default_factory=list)
    shown: dict[str, dict[str, Any]] = field(default_factory=dict)
    first_shown: dict[str, float] = field(default_factory=dict)
    may_be_sent: Counter[str] = field(default_factory=Counter)  # by path: how often the user said it
    said: Counter[str] = field(default_factory=Counter)
    troubles: list[str] = field(default_factory=list)

    def take(self, event: dict[str, Any]) -> None:
        """Note one thing the application said."""
        match event["what"]:
            case "begins":
                self.begun[event["number"]] = (event["job"], event["values"])
            case "done":
                job_id, values = self.begun.pop(event["number"])
                self.kept.setdefault(job_id, {}).update(values)
                self.said[event["call"]] += 1
            case "asked":
                self._asked(event)
            case "shown":
                self.shown[event["job"]] = event
                self.first_shown.setdefault(event["job"], event["at"])
            case "loaded" if event["recovered"]:
                self.troubles.append("the library had to be recovered at the start")

    def losses(self, facts: Facts, killed: float) -> list[str]:
        """What is not in the library although it should be. `killed` is when, on the clock of the events."""
        found = list(self.troubles)
        for job_id, values in self.kept.items():
            if job_id not in facts:
                found.append(f"job {job_id} is lost")
                continue
            for name, value in values.items():
                allowed = [value, *(more[name] for of, more in self.begun.values() if of == job_id and name in more)]
                if facts[job_id].get(name) not in allowed:
                    found.append(f"{name} of job {job_id} is {facts[job_id].get(name)!r}, not one of {allowed!r}")
        for job_id, at in self.first_shown.items():
            if killed - at > OLD_S and job_id not in facts:
                found.append(f"job {job_id} was shown for {killed - at:.1f} s and is lost")
        return found + self._late(facts, killed)

    def being_taken_in(self, facts: Facts, killed: float) -> list[float]:
        """Of each file that was dropped and is not in the list yet: for how long, in s."""
        paths = {values["path"] for values in facts.values()}
        dropped = [event for event in self.asked if event["do"] == "add"]
        return [killed - event["at"] for event in dropped for path in event["paths"] if path not in paths]

    def settle(self, facts: Facts) -> None:
        """Go on from what is there: what was begun is done or not."""
        self.kept = {job_id: dict(values) for job_id, values in facts.items()}
        self.first_shown = {job_id: at for job_id, at in self.first_shown.items() if job_id in facts}
        self.begun.clear()
        self.asked.clear()
        self.shown.clear()
        self.troubles.clear()

    def _asked(self, event: dict[str, Any]) -> None:
        self.asked.append(event)
        if event["do"] == "add":
            self.may_be_sent.update(event["paths"])
        elif event["do"] == "retry":
            self.may_be_sent[self.shown[event["job"]]["path"]] += 1

    def _late(self, facts: Facts, killed: float) -> list[str]:
        """What the user did long enough ago, was not done anew since, and is not there."""
        found = []
        latest: dict[tuple[str, str], dict[str, Any]] = {}
        for event in self.asked:
            match event["do"]:
                case "rename":
                    latest[event["job"], "title"] = event
                case "trash" | "restore":
                    latest[event["job"], "trashed"] = event
                case "add":
                    latest.update({(path, "path"): event for path in event["paths"]})
        paths = {values["path"] for values in facts.values()}
        for (of, name), event in latest.items():
            age = killed - event["at"]
            if age <= (TAKEN_IN_S if name == "path" else OLD_S):
                continue
            match name:
                case "path":
                    is_there = of in paths
                case "title":
                    is_there = facts.get(of, {}).get("title") == event["title"]
                case _:
                    is_there = facts.get(of, {}).get("trashed") is (event["do"] == "trash")
            if not is_there:
                found.append(f"{event['do']} of {of} was asked for {age:.1f} s before and is lost")
        return found
