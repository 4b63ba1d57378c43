"""What must be in the library after a kill, from what the application said before."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection
from dataclasses import dataclass, field
from typing import Any

OLD_S = 1.0  # what was asked for longer ago than this must not be lost, whether it was said to be done or not
Facts = dict[str, dict[str, Any]]  # by job: its names, words, raw, title, trashed, path


@dataclass(slots=True)
class Ledger:
    """`kept` is what was said to be done, `begun` what may have been done, `asked` what the user did when, `owed` the
    files that were noted at an earlier kill and have to become jobs.
    """

    kept: Facts = field(default_factory=dict)
    begun: dict[int, tuple[str, dict[str, Any]]] = field(default_factory=dict)
    asked: list[dict[str, Any]] = field(default_factory=list)
    owed: set[str] = field(default_factory=set)
    shown: dict[str, dict[str, Any]] = field(default_factory=dict)
    first_shown: dict[str, float] = field(default_factory=dict)
    typed: dict[str, list[tuple[float, str]]] = field(default_factory=dict)  # by job: when, and what it said then
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
            case "typed":
                self.typed.setdefault(event["job"], []).append((event["at"], event["words"]))
            case "shown":
                self.shown[event["job"]] = event
                self.first_shown.setdefault(event["job"], event["at"])
            case "loaded" if event["recovered"]:
                self.troubles.append("the library had to be recovered at the start")

    def losses(self, facts: Facts, killed: float, noted: Collection[str] = ()) -> list[str]:
        """What is not in the library although it should be. `killed` is when, on the clock of the events; `noted` are
        the files that were asked for and are known to the app, though not in the library yet.
        """
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
        there = {values["path"] for values in facts.values()} | set(noted)
        found += [f"{path} was noted at an earlier kill and is lost" for path in sorted(self.owed - there)]
        found += self._untyped(facts, killed)
        found += [f"{path} became {times} jobs" for path, times in self._too_often(facts)]
        return found + self._late(facts, killed, there)

    def settle(self, facts: Facts, noted: Collection[str] = ()) -> None:
        """Go on from what is there: what was begun is done or not."""
        self.owed = set(noted)
        self.kept = {job_id: dict(values) for job_id, values in facts.items()}
        self.first_shown = {job_id: at for job_id, at in self.first_shown.items() if job_id in facts}
        self.begun.clear()
        self.asked.clear()
        self.typed.clear()
        self.shown.clear()
        self.troubles.clear()

    def _asked(self, event: dict[str, Any]) -> None:
        self.asked.append(event)
        if event["do"] == "add":
            self.may_be_sent.update(event["paths"])
        elif event["do"] == "retry":
            self.may_be_sent[self.shown[event["job"]]["path"]] += 1

    def _untyped(self, facts: Facts, killed: float) -> list[str]:
        """What was typed long enough ago and is not there, nor what was typed after it."""
        found = []
        for job_id, states in self.typed.items():
            old = sum(killed - at > OLD_S for at, _ in states)
            if old and facts.get(job_id, {}).get("words") not in [words for _, words in states[old - 1 :]]:
                age = killed - states[old - 1][0]
                found.append(f"what was typed into job {job_id} {age:.1f} s before is lost")
        return found

    def _too_often(self, facts: Facts) -> list[tuple[str, int]]:
        """The files of more than one job: each was dropped once."""
        times = Counter(values["path"] for values in facts.values() if values["path"])
        return [(path, number) for path, number in times.items() if number > 1]

    def _late(self, facts: Facts, killed: float, there: set[str]) -> list[str]:
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
        for (of, name), event in latest.items():
            age = killed - event["at"]
            if age <= OLD_S:
                continue
            match name:
                case "path":
                    is_there = of in there
                case "title":
                    is_there = facts.get(of, {}).get("title") == event["title"]
                case _:
                    is_there = facts.get(of, {}).get("trashed") is (event["do"] == "trash")
            if not is_there:
                found.append(f"{event['do']} of {of} was asked for {age:.1f} s before and is lost")
        return found
