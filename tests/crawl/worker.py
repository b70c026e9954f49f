"""One life in a process of its own: ``python -m tests.crawl.worker ORDER``, JSON or a file of it.

Each line it writes is JSON: what, and what of it. It is written before the deed, so that whoever
reads knows the last step of a process that died.
"""

from __future__ import annotations

import faulthandler
import json
import os
import random
import sys
import tempfile
from collections import Counter
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any

SCREEN = {
    "screens": [
        {"name": "one", "x": 0, "y": 0, "width": 1400, "height": 900,
         "logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}
    ],
    "windowFrameMargins": True,
}  # fmt: skip
_TO_A_SESSION = [
    ["key", "Ctrl+F", "", ""], ["type", "Search", "keys", "LI4"], ["key", "Return", "", ""],
    ["press", "Start", "mouse", ""], *[["press", "More signs below", "mouse", ""]] * 3,
    ["press", "None of", "mouse", ""], ["press", "Start", "mouse", ""],
]  # fmt: skip
"""Every step names its control by the beginning of its name; what is not there is passed over."""
_GROUPS = ("", *(f" #{number}" for number in range(2, 8)))
WAYS_IN = {
    "": [],
    "point": [
        ["key", "Ctrl+F", "", ""], ["type", "Search", "keys", "LI4"], ["key", "Return", "", ""],
        ["press", "Start", "mouse", ""],
    ],
    "session": [*_TO_A_SESSION, ["time", "", "", "30.0"], ["time", "", "", "5.0"]],
    "stop": [*_TO_A_SESSION, ["time", "", "", "5.0"],
             ["press", "Stop", "mouse", ""], ["press", "Stop", "mouse", ""]],
    "about": [
        *_TO_A_SESSION[:4], ["press", "I am pregnant", "mouse", ""],
        *[["press", f"Some of this{number}", "mouse", ""] for number in _GROUPS],
        ["press", "A blood clot", "mouse", ""], ["press", "High blood pressure", "mouse", ""],
        ["press", "A broken bone", "mouse", ""],
    ],
    "attack": [["key", "F9", "", ""], ["time", "", "", "30.0"]],
    "details": [["key", "Ctrl+3", "", ""], ["press", "Details", "mouse", ""]],
    "import": [["key", "Ctrl+,", "", ""], ["press", "Your records", "mouse", ""],
               ["press", "Read a diary", "mouse", ""]],
    "paused": [*_TO_A_SESSION, ["time", "", "", "5.0"], ["press", "Pause", "mouse", ""]],
    "asked": [*_TO_A_SESSION, ["time", "", "", "5.0"], ["press", "Stop", "mouse", ""]],
    "paused-asked": [*_TO_A_SESSION, ["time", "", "", "5.0"], ["press", "Pause", "mouse", ""],
                     ["press", "Stop", "mouse", ""]],
    "pace": [["key", "Ctrl+,", "", ""], ["press", "RowButton | Sessions", "mouse", ""],
             ["press", "Always my own pace", "mouse", ""]],
    "day": [["key", "Ctrl+,", "", ""], ["press", "RowButton | Diary", "mouse", ""]],
    "hurt": [*_TO_A_SESSION, ["time", "", "", "5.0"], ["press", "It hurts", "mouse", ""]],
    "after": [*_TO_A_SESSION, ["time", "", "", "600.0"]],
    "diary": [["key", "Ctrl+3", "", ""]],
    "review": [["key", "Ctrl+5", "", ""]],
    "settings": [["key", "Ctrl+,", "", ""]],
    "routines": [["key", "Ctrl+2", "", ""]],
    "history": [["key", "Ctrl+4", "", ""]],
    "learn": [["key", "Ctrl+6", "", ""]],
}  # fmt: skip
"""Where a life begins, so that each gets its share."""


def main() -> None:
    """Live."""
    given = sys.argv[1]
    order = json.loads(given if given.startswith("{") else Path(given).read_text("utf-8"))
    with tempfile.TemporaryDirectory(prefix="acucoach-crawl-") as held:
        run(order, held)


def born(order: dict[str, Any], journal: Connection, held: str) -> None:
    """Live in a process made for it.

    Args:
        order: what to do.
        journal: takes what is written.
        held: a folder for all it writes; also ``errors``, what the interpreter says of its own end.
    """
    errors = Path(held) / "errors"
    os.dup2(journal.fileno(), 1)
    os.dup2(os.open(errors, os.O_WRONLY | os.O_CREAT, 0o600), 2)
    sys.stdout, sys.stderr = os.fdopen(1, "w"), os.fdopen(2, "w")
    run(order, held)


def run(order: dict[str, Any], held: str) -> None:
    """Live in a folder."""
    folder = Path(held)
    os.environ.update(HOME=held, XDG_CONFIG_HOME=held, XDG_DATA_HOME=held)
    os.environ.pop("DBUS_SESSION_BUS_ADDRESS", None)
    (folder / "screen.json").write_text(json.dumps(SCREEN), "utf-8")
    os.environ["QT_QPA_PLATFORM"] = f"offscreen:configfile={folder / 'screen.json'}"
    _live(order, folder)


def _live(order: dict[str, Any], folder: Path) -> None:
    from PySide6.QtWidgets import QApplication

    from acucoach.settings import SettingsStore
    from tests.conftest import FakeClock
    from tests.crawl import life, sabotage, starts
    from tests.crawl.outside import OWN_FILE, Outside
    from tests.crawl.program import Program
    from tests.crawl.steps import Step

    faulthandler.enable()
    application = QApplication(["acucoach"])
    application.setQuitOnLastWindowClosed(False)
    application.setCursorFlashTime(0)
    application.setDoubleClickInterval(1)  # a list that has just opened takes clicks after it
    records = folder / "records"
    starts.fill(str(order["start"]), records)
    changes = dict(order.get("settings", {}))
    SettingsStore(records / "settings.json").change(
        language="en", voice=False, sounds=False, **changes
    )
    if order.get("broken"):
        sabotage.WAYS[order["broken"]]()
    seed = str(order["seed"])
    outside = Outside(folder / "outside")
    outside.dice = random.Random(f"files {seed}")
    if records.joinpath("acucoach.sqlite3").exists():
        outside.give(OWN_FILE, starts.changed_elsewhere(records, folder / "saved.json"))
    outside.install()
    touched: Counter[str] = Counter(order.get("touched", {}))
    if order.get("steps") is not None:
        steps = life.again([Step(*step) for step in order["steps"]])
        if order.get("then"):
            dice = random.Random(f"then {seed}")
            steps = life.one_after_the_other(
                steps, life.by_chance(dice, touched, int(str(order["then"])), [], keen=True)
            )
    else:
        first = [Step(*step) for step in WAYS_IN[str(order.get("way", ""))]]
        steps = life.by_chance(
            random.Random(seed), touched, int(str(order.get("count", 60))), first,
            keen=bool(order.get("keen")),
        )  # fmt: skip

    told: set[tuple[str, str]] = set()

    def tell(what: str, of: object) -> None:
        if what in ("exists", "usable", "shut"):
            if (what, str(of)) in told:
                return
            told.add((what, str(of)))
        sys.stdout.write(json.dumps([what, of]) + "\n")
        sys.stdout.flush()
        if what == "end":
            # Dialogs may be open, one within the other: nothing here needs them closed.
            os._exit(0)

    clock = FakeClock()
    life.Life(Program(records, clock), clock, outside, steps, touched, tell).run()


if __name__ == "__main__":
    main()
