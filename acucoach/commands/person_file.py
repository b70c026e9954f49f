"""Reads a person described in a TOML file, to put before the safety gate."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import replace
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any

from acucoach.content.library import Library
from acucoach.domain.anatomy import PART_OF, PARTS, REGIONS, Place, Side, Site
from acucoach.domain.errors import ExpectedError
from acucoach.domain.frozen import frozen
from acucoach.domain.profile import (
    APPROVED,
    DATED,
    LAST_WEEK,
    PLACED,
    Answer,
    BodyPlace,
    Condition,
    MarkKind,
    Profile,
    SkinMark,
    TodayCheck,
    TodayFact,
)
from acucoach.domain.safety_gate import Gate
from acucoach.domain.situation import KeptSign, SignState, Situation
from acucoach.files import open_file

_ANSWERS = {"yes": Answer.YES, "no": Answer.NO, "unsaid": Answer.UNSAID, "unasked": Answer.UNASKED}
_TOP = {
    "born", "age", "adult", "week", "complaint", "everything-else", "conditions", "today",
    "marks", "spots", "signs", "not-asked", "done", "note",
}  # fmt: skip


class PersonFileError(ExpectedError):
    """The file describes no person. Its text is one sentence a fault."""


@frozen
class Person:
    """Somebody as described.

    Attributes:
        situation: as the gate sees them.
        complaint: what they come with; may be empty.
        spots: own spots, as targets of the gate's catalogue.
    """

    situation: Situation
    complaint: str
    spots: tuple[str, ...]


class PersonReader:
    """Reads persons.

    Args:
        library: the content.
        gate: whose catalogue own spots are added to.
        places: where points lie.
        now: the moment at which the person stands before the gate.
    """

    def __init__(
        self,
        library: Library,
        gate: Gate,
        places: Mapping[str, Mapping[Side, Place]],
        now: datetime,
    ) -> None:
        self._library, self._gate, self._places, self._now = library, gate, places, now
        self._faults: list[str] = []

    def read(self, path: Path) -> Person:
        """Read a file.

        Raises:
            PersonFileError: it cannot be read or describes no person.
        """
        try:
            with open_file(path) as file:
                data = tomllib.loads(file.read().decode("utf-8"))
        except (OSError, UnicodeDecodeError):
            raise PersonFileError(
                "{name} cannot be read; give a TOML file.", name=path.name
            ) from None
        except tomllib.TOMLDecodeError as error:
            raise PersonFileError("{name} is not TOML: {why}.", name=path.name, why=error) from None
        self._faults = []
        person = self._person(data)
        if self._faults:
            raise PersonFileError("\n".join(f"{path.name}: {fault}" for fault in self._faults))
        return person

    def _person(self, data: Mapping[str, Any]) -> Person:
        for name in data:
            if name not in _TOP:
                self._fault(name, f"there is no such field; use {', '.join(sorted(_TOP))}")
        rest = self._answer("everything-else", data.get("everything-else", "no"))
        complaint = data.get("complaint", "")
        if complaint and complaint not in self._library.complaints():
            self._fault("complaint", f"there is no complaint {complaint!r}")
            complaint = ""
        profile = self._profile(data, rest)
        today = self._today(data, rest)
        topics = [rule.topic for rule in self._gate.rules.asking.topics]
        skipped = set(self._known("not-asked", data.get("not-asked", []), topics))
        asked = {} if rest is Answer.UNASKED else dict.fromkeys(topics, self._now)
        asked = {topic: at for topic, at in asked.items() if topic not in skipped}
        situation = Situation(
            profile, today, self._marks(data), self._now.date(), self._now, asked,
            self._signs(data), done=self._done(data),
        )  # fmt: skip
        return Person(situation, complaint, self._spots(data))

    def _profile(self, data: Mapping[str, Any], rest: Answer) -> Profile:
        told = Profile(dict.fromkeys(map(str, Condition), rest)).stamped(self._now)
        with self._trying("born"):
            age = data.get("age")
            born = data.get("born", None if age is None else self._now.year - int(age))
            told = replace(told, born=born).saying_age(
                born, adult=bool(data.get("adult", False)), at=self._now
            )
        for name, said in self._table(data, "conditions").items():
            where = f"conditions.{name}"
            if name not in map(str, Condition):
                self._fault(where, "there is no such condition")
                continue
            answer, places, extra = self._told(where, said, name in PLACED)
            since, agreed = extra.pop("since", None), extra.pop("agreed", None)
            for field, value, known in (("since", since, DATED), ("agreed", agreed, APPROVED)):
                if value is not None and (name not in known or not isinstance(value, date)):
                    self._fault(f"{where}.{field}", "this takes no such date")
            at = self._ago(where, extra, "days")
            told = told.saying(
                name, answer, places, at=at, since=since if isinstance(since, date) else None,
                agreed=agreed if isinstance(agreed, date) else None,
            )  # fmt: skip
        week = data.get("week")
        if week is not None and (not isinstance(week, int) or not 1 <= week <= LAST_WEEK):
            self._fault("week", f"give a whole number from 1 to {LAST_WEEK}")
            week = None
        return replace(told, week=week)

    def _today(self, data: Mapping[str, Any], rest: Answer) -> TodayCheck:
        answers = dict.fromkeys(map(str, TodayFact), rest)
        told = TodayCheck(self._now.date(), answers).stamped(self._now)
        for name, said in self._table(data, "today").items():
            where = f"today.{name}"
            if name not in map(str, TodayFact):
                self._fault(where, "there is no such question of today")
                continue
            answer, places, extra = self._told(where, said, name in PLACED)
            told = told.saying(name, answer, places, at=self._ago(where, extra, "hours"))
        return told

    def _told(
        self, where: str, said: Any, placed: bool
    ) -> tuple[Answer, list[BodyPlace], dict[str, Any]]:
        extra = dict(said) if isinstance(said, dict) else {"answer": said}
        answer = self._answer(where, extra.pop("answer", "yes"))
        words = extra.pop("places", [])
        if words and not placed:
            self._fault(f"{where}.places", "this has no place")
        places = [self._place(f"{where}.places", word) for word in words]
        return answer, [place for place in places if place is not None], extra

    def _ago(self, where: str, extra: dict[str, Any], unit: str) -> datetime:
        number = extra.pop(f"told-{unit}-ago", 0)
        for name in extra:
            self._fault(f"{where}.{name}", "there is no such field")
        if not isinstance(number, int | float) or isinstance(number, bool) or number < 0:
            self._fault(f"{where}.told-{unit}-ago", "give a number of 0 or more")
            number = 0
        return self._now - timedelta(**{unit: number})

    def _place(self, where: str, word: Any) -> BodyPlace | None:
        """Such as ``arm left``."""
        part, _, side = str(word).rpartition(" ")
        if part not in PARTS or side not in set(map(str, Side)):
            self._fault(where, f"{word!r} is no place; write a part and a side, such as 'arm left'")
            return None
        return BodyPlace(part, Side(side))

    def _marks(self, data: Mapping[str, Any]) -> tuple[SkinMark, ...]:
        found = []
        for number, block in enumerate(self._blocks(data, "marks"), 1):
            where = f"marks[{number}]"
            with self._trying(where):
                code, side = str(block["at"]), Side(block["side"])
                place = self._places[code][side]
                region = self._library.atlas()[code].region
                kind, radius = MarkKind(block["kind"]), float(block.get("radius", 10))
                found.append(SkinMark(kind, place, radius, side, region))
        return tuple(found)

    def _spots(self, data: Mapping[str, Any]) -> tuple[str, ...]:
        found = []
        for number, block in enumerate(self._blocks(data, "spots"), 1):
            where = f"spots[{number}]"
            with self._trying(where):
                region, side = str(block["region"]), Side(block["side"])
                if region not in REGIONS or PART_OF[region] not in PARTS:
                    raise ValueError(f"there is no region {region!r}")
                place = None
                if "between" in block:
                    one, other = (self._places[code][side] for code in block["between"])
                    place = Place(
                        (one.x + other.x) / 2, (one.y + other.y) / 2, (one.z + other.z) / 2
                    )
                elif "at" in block:
                    place = self._places[block["at"]][side]
                name = str(block.get("name", number))
                found.append(self._gate.catalogue.add_spot(name, region, side, place).code)
        return tuple(found)

    def _signs(self, data: Mapping[str, Any]) -> tuple[KeptSign, ...]:
        found = []
        for number, block in enumerate(self._blocks(data, "signs"), 1):
            where = f"signs[{number}]"
            with self._trying(where):
                topic, sign = str(block["topic"]), str(block["sign"])
                flags = {flag.id: flag for flag in self._library.safety.red_flags[topic].flags}
                state = SignState(block.get("state", "present"))
                day = block.get("looked-at")
                found.append(
                    KeptSign(str(number), topic, sign, flags[sign].urgency, self._now, state, day)
                )
        return tuple(found)

    def _done(self, data: Mapping[str, Any]) -> dict[Site, int]:
        done = {}
        for name, seconds in self._table(data, "done").items():
            with self._trying(f"done.{name}"):
                code, _, side = name.rpartition(" ")
                done[Site(self._gate.catalogue.target(code).code, Side(side))] = int(seconds)
        return done

    def _answer(self, where: str, word: Any) -> Answer:
        if word not in _ANSWERS:
            self._fault(where, f"{word!r} is no answer; write yes, no, unsaid or unasked")
            return Answer.UNASKED
        return _ANSWERS[word]

    def _known(self, where: str, words: Any, known: list[str]) -> list[str]:
        for word in words:
            if word not in known:
                self._fault(where, f"{word!r} is not one of {', '.join(known)}")
        return list(words)

    def _table(self, data: Mapping[str, Any], name: str) -> Mapping[str, Any]:
        table = data.get(name, {})
        if not isinstance(table, dict):
            self._fault(name, "it must be a block headed by square brackets")
            return {}
        return table

    def _blocks(self, data: Mapping[str, Any], name: str) -> list[Mapping[str, Any]]:
        blocks = data.get(name, [])
        if not isinstance(blocks, list) or not all(isinstance(one, dict) for one in blocks):
            self._fault(name, "it must be blocks headed by double square brackets")
            return []
        return blocks

    @contextmanager
    def _trying(self, where: str) -> Iterator[None]:
        try:
            yield
        except KeyError as error:
            self._fault(where, f"{error.args[0]!r} is missing or not known")
        except (ValueError, TypeError) as error:
            self._fault(where, str(error))

    def _fault(self, where: str, reason: str) -> None:
        self._faults.append(f"{where}: {reason}.")
