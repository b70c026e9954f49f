"""The program as a screen reader finds it: on a real accessibility bus, in a window of its own.

    python tests/screen_reader/check_screen_reader.py [--as-it-is]

Needs Xvfb, dbus, at-spi2-core and python3-pyatspi (Debian). ``--as-it-is`` prints the counts and
does not judge them.
"""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import sys
import tempfile
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
sys.path.insert(0, str(ROOT))

from acucoach.app import open_parts  # noqa: E402
from acucoach.commands.demo_data import DemoData  # noqa: E402
from acucoach.domain.profile import AGE, JUST_NOW, Profile, TodayCheck  # noqa: E402
from acucoach.paths import DataPaths  # noqa: E402

SYSTEM_PYTHON = "/usr/bin/python3"
MOST_SECONDS = 900
NEVER = ("no name", "no useful role", "without value", "combo boxes without a name",
         "choices without place", "equal siblings", "pictures without text")  # fmt: skip
"""What must be nought in every place."""


def lacking() -> str:
    """What this computer lacks for the check; empty when all is there."""
    for program in ("Xvfb", "dbus-run-session", SYSTEM_PYTHON):
        if shutil.which(program) is None:
            return program
    found = subprocess.run(
        [SYSTEM_PYTHON, "-c", "import pyatspi"], capture_output=True, check=False
    )
    return "python3-pyatspi" if found.returncode else ""


def records(folder: Path) -> None:
    """Six weeks of made-up records; nothing is open to be asked."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtWidgets import QApplication

    application = QApplication([])
    paths = DataPaths(folder)
    paths.prepare()
    DemoData(paths, datetime.now(UTC).astimezone().replace(microsecond=0)).fill()
    parts = open_parts(application, paths, "en")
    healthy = Profile.healthy()
    parts.people.save_profile(Profile(**{**_fields(healthy), "given": {AGE: JUST_NOW}}))
    parts.people.save_today(TodayCheck.fine(parts.today))
    for rule in parts.gate.rules.asking.topics:
        parts.people.signs.answer(rule.topic, ())
    parts.settings.change(welcomed=True, voice=False, sounds=False, text_percent=100)
    parts.connection.close()


def _fields(profile: Profile) -> dict[str, Any]:
    return {name: getattr(profile, name) for name in profile.__dataclass_fields__}


def read(folder: Path) -> dict[str, Any]:
    """Start the program on a screen and a bus of their own, and read it."""
    display, screen = _screen()
    environment = {
        **os.environ, "DISPLAY": display, "QT_QPA_PLATFORM": "xcb", "LANG": "C.UTF-8",
        "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1", "XDG_RUNTIME_DIR": str(folder.parent / "run"),
    }  # fmt: skip
    (folder.parent / "run").mkdir(mode=0o700)
    inside = [
        "dbus-run-session", "--", "sh", str(HERE / "both.sh"), SYSTEM_PYTHON,
        str(HERE / "walk.py"), sys.executable, "-m", "acucoach", "--data-dir", str(folder),
    ]  # fmt: skip
    running = subprocess.Popen(
        inside, cwd=ROOT, env=environment, text=True, stdout=subprocess.PIPE,
        stderr=subprocess.PIPE, start_new_session=True,
    )  # fmt: skip
    try:
        out, errors = running.communicate(timeout=MOST_SECONDS)
    except subprocess.TimeoutExpired:
        os.killpg(running.pid, signal.SIGKILL)
        out, errors = running.communicate()
    finally:
        screen.terminate()
        screen.wait()
    lines = [line for line in out.splitlines() if line.startswith("{")]
    if not lines:
        raise SystemExit(f"The reader said nothing.\n{errors[-3000:]}")
    found: dict[str, Any] = json.loads(lines[-1])
    found["errors"] = [line for line in errors.splitlines() if "Traceback" in line]
    return found


def _screen() -> tuple[str, subprocess.Popen[bytes]]:
    reading, writing = os.pipe()
    screen = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1400x1000x24", "-nolisten", "tcp"],
        pass_fds=(writing,), stderr=subprocess.DEVNULL,
    )  # fmt: skip
    os.close(writing)
    with os.fdopen(reading) as pipe:
        return f":{pipe.readline().strip()}", screen


def table(counts: dict[str, Any]) -> str:
    """The counts as a table."""
    heads = ["objects", "interactive", "headings", "single choices", *NEVER]
    lines = [" | ".join(["place", *heads])]
    for place, one in counts.items():
        if place != "announced":
            lines.append(" | ".join([place, *(str(one.get(head, 0)) for head in heads)]))
    return "\n".join(lines)


def main() -> int:
    """The exit code: 0 when nothing is wrong."""
    missing = lacking()
    if missing:
        print(f"This check needs {missing}; packaging/setup_system.sh reader names the packages.")
        return 2
    with tempfile.TemporaryDirectory(prefix="acucoach-reader-") as place:
        folder = Path(place) / "records"
        records(folder)
        found = read(folder)
    print(table(found["counts"]))
    print(json.dumps(found["counts"].get("announced", {}), indent=1))
    wrong = list(found["faults"]) + found["errors"]
    if found["trouble"]:
        wrong.append(found["trouble"])
        print("heard:", found["heard"])
    for line in wrong:
        print("-", line)
    print(f"{len(wrong)} found wrong")
    return 0 if not wrong or "--as-it-is" in sys.argv else 1


if __name__ == "__main__":
    sys.exit(main())
