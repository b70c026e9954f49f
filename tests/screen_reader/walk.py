"""The walk of a blind person through the program; see ``reader.py``."""

from __future__ import annotations

import json
import sys
import time
from itertools import pairwise
from typing import Any

import pyatspi
from reader import Reader, ReaderError

RAIL = ("radio button", "check box")
MOST_QUESTIONS = 40
SCREENS = ("Routines", "Diary", "History", "Review", "Learn", "Settings", "Body map")


def walk(reader: Reader) -> dict[str, Any]:
    """Every screen, then a session from the search to the end of it."""
    counts: dict[str, Any] = {}
    reader.find("Headache", start=True)
    for screen in SCREENS:
        reader.press(reader.find(screen, roles=RAIL))
        settled(reader)
        counts[screen] = reader.count(screen)
    counts |= session(reader)
    counts |= attack(reader)
    return counts


def settled(reader: Reader) -> None:
    """Until two looks see the same number of objects."""
    last = [0]

    def same() -> bool:
        many = sum(1 for _ in reader.every())
        before, last[0] = last[0], many
        time.sleep(0.3)
        return many == before

    reader.wait(same, "a screen that has settled", 90)


def session(reader: Reader) -> dict[str, Any]:
    """LI4 by its name: found, pressed, started, and what is announced until the hands change."""
    counts: dict[str, Any] = {}
    field = reader.find("Search", start=True, roles=("text",))
    field.queryEditableText().setTextContents("hegu")
    reader.press(reader.find("Hégǔ", start=True, roles=("push button",)))
    reader.find("Start", start=True, roles=("push button",))
    settled(reader)
    counts["guide of LI4"] = reader.count("guide of LI4")
    reader.press(reader.find("Start", start=True, roles=("push button",)))
    scale = reader.find("", start=True, roles=("slider",))
    settled(reader)
    counts["before page"] = reader.count("before page")
    value = scale.queryValue()
    value.currentValue = 6
    if scale.queryValue().currentValue != 6:
        raise ReaderError("the pain scale does not take a value over the bus")
    since = len(reader.heard)
    reader.press(reader.find("Start", start=True, roles=("push button",)))
    said = {"get ready": reader.wait_for_words("Get ready", since)}
    counts["running session"] = reader.count("running session")
    reader.press(reader.find("Pause", start=True))
    said["pause"] = reader.wait_for_words("Paused", since)
    reader.press(reader.find("Go on", start=True))
    said["go on"] = reader.wait_for_words("Going on", since)
    said["begin"] = reader.wait_for_words("Begin", since)
    reader.press(reader.find("It hurts", start=True))
    said["it hurts"] = reader.wait_for_words("Ease off", since)
    counts["It hurts"] = reader.count("It hurts")
    reader.press(reader.find("Lighter", start=True))
    said["lighter"] = reader.wait_for_words("Lighter from now on", since)
    said["change hands"] = reader.wait_for_words("Change hands", since, 90)
    reader.press(reader.find("Stop", roles=("push button",)))
    said["stop here"] = reader.wait_for_words("Stop here?", since)
    counts["Stop here"] = reader.count("Stop here")
    reader.press(reader.find("Go on", start=True))
    reader.press(reader.find("I feel unwell", start=True))
    said["unwell"] = reader.wait_for_words("Stopped", since)
    settled(reader)
    counts["I feel unwell"] = reader.count("I feel unwell")
    reader.press(reader.find("None of these", start=True))
    settled(reader)
    counts["after page"] = reader.count("after page")
    reader.press(reader.find("Done", roles=("push button",)))
    reader.find("Body map", roles=RAIL)
    texts = [text for _, text in reader.heard]
    said["twice"] = [text for text, after in pairwise(texts) if text == after]
    counts["announced"] = said
    return counts


def nothing_applies(reader: Reader, since: int) -> dict[str, Any]:
    """Say so to every question, until the session begins; every window of them is read."""
    counts: dict[str, Any] = {}
    for _ in range(MOST_QUESTIONS):
        if any("Get ready" in text for _, text in reader.heard[since:]):
            return counts
        named: dict[str, Any] = {}
        for top in reader.windows():
            place = f"attack, {top.name}"
            if top.getRoleName() == "dialog" and place not in counts:
                counts[place] = reader.count(place, top)
            for one in reader.every(top):
                states = one.getState()
                done = states.contains(pyatspi.STATE_CHECKED)
                if states.contains(pyatspi.STATE_ENABLED) and not done:
                    named.setdefault(one.name, one)
        for name in ("None of these", "More below", "More signs below", "Next", "Save"):
            if name in named:
                reader.press(named[name])
                time.sleep(0.5)
                break
        else:
            time.sleep(0.5)
    raise ReaderError("the questions before an attack's session do not end")


def attack(reader: Reader) -> dict[str, Any]:
    """From the button through the dark pages and back: each is read, as is what it announces."""
    button = ("push button",)
    counts: dict[str, Any] = {}

    def look(place: str) -> None:
        settled(reader)
        counts[place] = reader.count(place)

    since = len(reader.heard)
    reader.press(reader.find("Attack", start=True, roles=button))
    reader.find("A migraine", roles=button)
    look("attack, what is it")
    scale = reader.find("", start=True, roles=("slider",))
    scale.queryValue().currentValue = 7
    if scale.queryValue().currentValue != 7:
        raise ReaderError("the pain scale of an attack does not take a value over the bus")
    reader.press(reader.find("A migraine", roles=button))
    reader.find("None of these", start=True)
    counts |= nothing_applies(reader, since)
    reader.wait_for_words("Get ready", since)
    reader.find("Pause", start=True)
    look("attack, running")
    reader.press(reader.find("It hurts", start=True))
    reader.wait_for_words("Ease off", since)
    look("attack, it hurts")
    reader.press(reader.find("End", start=True, roles=button))
    reader.find("Done", roles=button)
    look("attack, after")
    reader.press(reader.find("Done", roles=button))
    reader.find("Press something else", roles=button)
    look("attack, rest a while")
    reader.press(reader.find("Press something else", roles=button))
    reader.find("Back", roles=button)
    look("attack, what to press")
    reader.press(reader.find("Back", roles=button))
    reader.find("Press now", roles=button)
    look("attack, still going")
    reader.press(reader.find("It is over", roles=button))
    reader.wait_for_words("The screen stays dark", since)
    reader.find("Light again", roles=button)
    look("after an attack")
    return counts


def main() -> int:
    """The exit code: 0 when the walk came to its end."""
    reader, trouble, counts = None, "", {}
    try:
        reader = Reader()
        counts = walk(reader)
    except ReaderError as error:
        trouble = str(error)
    heard = [] if reader is None else [text for _, text in reader.heard]
    faults = [] if reader is None else reader.faults
    print(json.dumps({"counts": counts, "faults": faults, "heard": heard, "trouble": trouble}))
    return 1 if trouble else 0


if __name__ == "__main__":
    code = main()
    pyatspi.Registry.stop()
    sys.exit(code)
