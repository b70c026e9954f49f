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
