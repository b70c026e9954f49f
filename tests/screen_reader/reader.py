"""What a screen reader gets of the running program, over the real accessibility bus.

For the system's own Python, which has ``pyatspi``; ``check_screen_reader.py`` starts the bus, the
screen and the program, ``walk.py`` uses what is here.
"""

from __future__ import annotations

import threading
import time
from collections import Counter
from collections.abc import Callable, Iterator
from typing import Any

import gi
import pyatspi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi  # noqa: E402

PATIENCE = 20.0
"""Seconds anything may take."""
NO_ROLE = {"filler", "unknown", "invalid", "redundant object"}
WITH_VALUE = {"slider", "spin button", "progress bar", "dial"}
CHOICES = {"radio button", "page tab"}


class ReaderError(Exception):
    """Something did not come over the bus."""


class Reader:
    """Reads the tree of the program and listens to what it announces."""

    def __init__(self) -> None:
        Atspi.set_timeout(int(PATIENCE * 1000), 60_000)
        self.heard: list[tuple[str, str]] = []
        self.faults: list[str] = []
        pyatspi.Registry.registerEventListener(self._announced, "object:announcement")
        self._thread = threading.Thread(target=pyatspi.Registry.start, daemon=True)
        self._thread.start()
        self.window = self.wait(self._first_window, "the window")

    def _announced(self, event: Any) -> None:
        text = event.any_data if isinstance(event.any_data, str) else str(event.any_data)
        self.heard.append((event.source_role.value_nick if event.source else "", text))

    def _first_window(self) -> Any:
        return next(iter(self.windows()), None)

    # looking

    def wait(self, look: Callable[[], Any], what: str, seconds: float = PATIENCE) -> Any:
        """Look until something is there."""
        until = time.monotonic() + seconds
        while time.monotonic() < until:
            try:
                found = look()
            except Exception:  # an object went while it was read
                found = None
            if found:
                return found
            time.sleep(0.05)
        raise ReaderError(f"never there: {what}")

    def every(self, root: Any = None) -> Iterator[Any]:
        """All objects that show, from the top."""
        root = self.window if root is None else root
        try:
            if not showing(root):
                return
            yield root
            children = list(root)
        except Exception:
            return
        for child in children:
            if child is not None:
                yield from self.every(child)

    def find(self, name: str, *, start: bool = False, roles: tuple[str, ...] = ()) -> Any:
        """The first object of a name (or one that begins so)."""

        def look() -> Any:
            for top in self.windows():
                for one in self.every(top):
                    fits = one.name.startswith(name) if start else one.name == name
                    if fits and (not roles or one.getRoleName() in roles):
                        return one
            return None

        try:
            return self.wait(look, name)
        except ReaderError as error:
            seen = [one.name for top in self.windows() for one in self.every(top) if one.name]
            raise ReaderError(f"{error}; there is: {'; '.join(dict.fromkeys(seen))}") from None

    def windows(self) -> list[Any]:
        """Every top window that shows, the newest first."""
        found = []
        for application in pyatspi.Registry.getDesktop(0):
            if application is None:
                continue
            # Qt does not tell of every state that changes with a page: each is asked for anew.
            application.set_cache_mask(Atspi.Cache.NONE)
            found += [one for one in application if one is not None and showing(one)]
        return found[::-1]

    def press(self, one: Any) -> None:
        """As a screen reader presses: by the object's own action."""
        actions = one.queryAction()
        for number in range(actions.nActions):
            if actions.getName(number) == "Press":
                actions.doAction(number)
                return
        raise ReaderError(f"cannot be pressed: {one.name}")

    def wait_for_words(self, part: str, since: int, seconds: float = PATIENCE) -> str:
        """The announcement that has some words in it."""
        words = self.wait(
            lambda: next((text for _, text in self.heard[since:] if part in text), None),
            f"announcement: {part}",
            seconds,
        )
        return str(words)

    # counting

    def count(self, place: str, root: Any = None) -> dict[str, int]:
        """Counts of what shows; every fault is kept by its place."""
        objects = list(self.every(root))
        counts: Counter[str] = Counter(objects=len(objects))
        siblings: Counter[tuple[int, str, str]] = Counter()
        for one in objects:
            try:
                self._count_one(one, counts, siblings, place)
            except Exception as error:
                if "defunct" not in str(error).lower():
                    counts["gone"] += 1
        for (_, role, name), many in siblings.items():
            if many > 1:
                counts["equal siblings"] += many
                self._fault(place, f"{many} times {role} {name!r} beside one another")
        return dict(counts)

    def _count_one(
        self, one: Any, counts: Counter[str], siblings: Counter[Any], place: str
    ) -> None:
        states, role, name = one.getState(), one.getRoleName(), one.name
        focusable = states.contains(pyatspi.STATE_FOCUSABLE)
        acts = _acts(one)
        if role == "heading":
            counts["headings"] += 1
        if role in CHOICES:
            counts["single choices"] += 1
            # Columns of a table or days of the week say their place themselves.
            if " of " not in one.description:
                counts["choices without place"] += 1
                self._fault(place, f"no place among its choices: {name!r}")
        if role == "combo box":
            counts["combo boxes"] += 1
            labels = _labels(one)
            if not any(labels):
                counts["combo boxes without a name"] += 1
                self._fault(place, f"combo box {name!r} has no label")
            return
        if role in ("icon", "image") and not name:
            counts["pictures without text"] += 1
            self._fault(place, f"{role} without text in {_above(one)}")
        if role in WITH_VALUE and not _value(one):
            counts["without value"] += 1
            self._fault(place, f"{role} {name!r} has no value")
        if not (focusable or acts):
            return
        counts["interactive"] += 1
        if focusable:
            counts["focusable"] += 1
        if role in NO_ROLE:
            counts["no useful role"] += 1
            self._fault(place, f"{role} {name!r} can have the focus")
        if not name and not any(_labels(one)) and role != "scroll bar":
            counts["no name"] += 1
            self._fault(place, f"{role} has no name, in {_above(one)}")
        if acts and name and role not in ("list item", "table cell"):
            siblings[(one.parent.getIndexInParent() if one.parent else 0, role,
                      f"{_above(one)} > {name}")] += 1  # fmt: skip

    def _fault(self, place: str, text: str) -> None:
        line = f"{place}: {text}"
        if line not in self.faults:
            self.faults.append(line)


def showing(one: Any) -> bool:
    """Whether it can be seen."""
    states = one.getState()
    return bool(states.contains(pyatspi.STATE_SHOWING) and states.contains(pyatspi.STATE_VISIBLE))


def _acts(one: Any) -> bool:
    try:
        actions = one.queryAction()
    except NotImplementedError:
        return False
    names = {actions.getName(number) for number in range(actions.nActions)}
    return bool(names - {"SetFocus", "ShowMenu", ""})


def _value(one: Any) -> bool:
    try:
        value = one.queryValue()
        return bool(value.minimumValue <= value.currentValue <= value.maximumValue)
    except NotImplementedError:
        return False


def _labels(one: Any) -> list[str]:
    return [
        relation.getTarget(number).name
        for relation in one.getRelationSet()
        if relation.getRelationType() == pyatspi.RELATION_LABELLED_BY
        for number in range(relation.getNTargets())
    ]


def _above(one: Any) -> str:
    names: list[str] = []
    up = one.parent
    while up is not None and len(names) < 2:
        if up.name:
            names.append(up.name)
        up = up.parent
    return " < ".join(names) or "nothing named"
