"""The camera's page by hand: mouse and keys in a real window, on a screen of its own.

The program is whole; only the camera is a stand-in that shows rendered hands and faces (see
camera_window.py). A person opens a guide, finds the point with the camera, goes back, presses it in
a session to the end and looks into the history; each refusal, a camera that is not there, is not
allowed or is plugged out, and a point that is blocked are met on the way. What is said is judged;
pictures of the screen go to the folder for whoever wants to look.

    python tests/long/check_camera.py [--pictures build/camera]      (needs Xvfb, xdotool)

Takes about five minutes.
"""

from __future__ import annotations

import argparse
import json
import shutil
import struct
import subprocess
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from PySide6.QtCore import QPoint  # noqa: E402
from PySide6.QtGui import QImage  # noqa: E402
from PySide6.QtWidgets import QApplication  # noqa: E402

from acucoach.app import open_parts  # noqa: E402
from acucoach.domain.profile import Answer, Condition  # noqa: E402
from acucoach.paths import DataPaths  # noqa: E402
from tests.acceptance.real_window import PATIENCE, TOOLS, Display, rows, until  # noqa: E402
from tests.long.camera_window import NO_ADDITION, NO_LEAVE, NONE, PLUGGED_OUT  # noqa: E402
from tests.screen_reader.check_screen_reader import records  # noqa: E402

FOUND = "It lies inside the disc."
ON, OFF = "Switch the camera on", "Switch the camera off"
BACK = "Back to the guide"
HAND, FACE = "Show me on my hand", "Show me on my face"
LATEST = "SELECT state FROM session ORDER BY at_utc DESC LIMIT 1"


class Visitor:
    """Somebody before the screen.

    Args:
        folder: for screen, eyes and what the camera sees.
        pictures: where pictures of the screen go.
    """

    def __init__(self, folder: Path, pictures: Path) -> None:
        self.display, self._folder, self._pictures = Display(folder), folder, pictures
        self.records = folder / "records"
        self._program: subprocess.Popen[bytes] | None = None
        self._manager: subprocess.Popen[bytes] | None = None
        if shutil.which("openbox"):  # dialogs get the focus, as with any desktop
            quiet = subprocess.DEVNULL
            self._manager = subprocess.Popen(
                ["openbox"], env=self.display.environ, stdout=quiet, stderr=quiet
            )
        self._count = 0

    def start(self) -> None:
        """Open the program."""
        self.shows("nothing")
        words = ["tests/long/camera_window.py", self._folder, "--data-dir", self.records]
        with (self._folder / "said").open("ab") as said:
            self._program = subprocess.Popen(
                [sys.executable, *map(str, words)],
                cwd=ROOT, env=self.display.environ, stdout=said, stderr=said,
            )  # fmt: skip
        self.sees(lambda eyes: bool(eyes["press"]), "no window", 60)

    def leave(self) -> None:
        """Close the program by its keys."""
        self.display.key("ctrl+q")
        assert self._program is not None
        self._program.wait(30)
        self._program = None
        (self._folder / "eyes.json").unlink()

    def end(self) -> None:
        for one in (self._program, self._manager):
            if one is not None:
                one.terminate()
                one.wait(20)
        self.display.close()

    # what the camera sees

    def shows(self, name: str) -> None:
        """What is held before the camera."""
        (self._folder / "shown").write_text(name, "utf-8")

    # eyes

    def eyes(self) -> dict[str, Any]:
        path = self._folder / "eyes.json"
        found: dict[str, Any] = {"press": {}, "texts": [], "title": ""}
        return json.loads(path.read_text("utf-8")) if path.exists() else found

    def sees(self, holds: Callable[[dict[str, Any]], bool], what: str, seconds: int = 40) -> None:
        try:
            until(lambda: holds(self.eyes()), seconds, what)
        except AssertionError as error:
            raise AssertionError(f"{error}; there is {self.eyes()}") from None

    def reads(self, words: str, seconds: int = 40) -> None:
        """Wait for a text that begins so."""
        self.sees(
            lambda eyes: any(text.startswith(words) for text in eyes["texts"]),
            f"nowhere {words!r}", seconds,
        )  # fmt: skip

    def picture(self, name: str) -> None:
        """Keep what is on the screen."""
        PATIENCE.wait(0.6)  # what was read is also drawn
        raw = self.display._screen.read_bytes()
        head = struct.unpack(">25I", raw[:100])
        size, width, height, line, colours = head[0], head[4], head[5], head[12], head[19]
        image = QImage(raw[size + 12 * colours :], width, height, line, QImage.Format.Format_RGB32)
        self._count += 1
        image.save(str(self._pictures / f"{self._count:02d}-{name}.png"))

    # hands

    def press(self, words: str, last: bool = False) -> None:
        """Click the first or last thing that begins so; scroll to it where that is needed."""
        for _ in range(40):
            at = self._where(words, last)
            while at is not None:
                PATIENCE.wait(0.6)
                was, at = at, self._where(words, last)
                if at == was:  # it moves no more
                    self.display.click(QPoint(*at))
                    return
            x, y, width, height = self.eyes()["place"]
            self.display.do("mousemove", str(x + width - 200), str(y + height // 2), "click", "5")
            PATIENCE.wait(0.5)
        raise AssertionError(f"{words!r} is not there: {self.eyes()}")

    def _where(self, words: str, last: bool) -> list[int] | None:
        press = self.eyes()["press"]
        found = [one for name, places in press.items() if name.startswith(words) for one in places]
        return found[-1 if last else 0] if found else None

    def guide(self, code: str) -> None:
        """Look for a point by keys; its guide opens."""
        self.display.key("ctrl+1")
        PATIENCE.wait(1)
        self.display.key("ctrl+f", *code.replace("-", ""), "Return")
        # Told twice: in the list of points, and in the guide's head.
        self.sees(lambda eyes: eyes["texts"].count(code) == 2, f"no guide of {code}")

    def on_page(self, where: str) -> None:
        """From the guide to the camera's page."""
        self.press(where)
        self.sees(lambda eyes: eyes["title"] == "Show me", "no page")

    def back(self) -> None:
        self.press(BACK)
        self.sees(lambda eyes: eyes["title"] != "Show me", "the page stays")


def refusals(one: Visitor) -> None:
    """Each way in which a point is not shown."""
    one.guide("LI4")
    one.on_page(HAND)
    one.reads("The camera is off.")
    one.picture("off")
    one.press(ON)
    for shown, said in (
        ("nothing", "Hold your hand in front of the camera."),
        ("dark", "Hold your hand in front of the camera."),
        ("left back", FOUND),
        ("right back", "That is your other hand"),
        ("two hands", FOUND),
        ("left palm", "Turn the back of your hand to me."),
        ("left back", FOUND),
    ):
        one.shows(shown)
        one.reads(said)
        one.picture(f"LI4-{shown.replace(' ', '-')}")
    one.shows(PLUGGED_OUT)
    one.reads("The camera is gone.")
    one.picture("plugged-out")
    for shown, said in (
        (NONE, "No camera was found."),
        (NO_LEAVE, "Your system keeps the camera from this program."),
        (NO_ADDITION, "The camera needs an addition."),
    ):
        one.shows(shown)
        one.press(ON)
        one.reads(said)
        one.picture(shown.replace(" ", "-"))
    one.back()
    one.guide("PC8")
    one.shows("left palm")
    one.on_page(HAND)
    one.press(ON)
    for shown, said in (
        ("left palm", FOUND),
        ("left back", "Turn your palm to me."),
        ("left fist", "Open your fingers."),
        ("far away", "Come closer to the camera."),
    ):
        one.shows(shown)
        one.reads(said)
        one.picture(f"PC8-{shown.replace(' ', '-')}")
    one.back()
    one.guide("HT7")
    one.on_page(HAND)
    one.press(ON)
    for shown, said in (
        ("arm cut off", "Show me your wrist and some of your forearm."),
        ("left palm", FOUND),
    ):
        one.shows(shown)
        one.reads(said)
        one.picture(f"HT7-{shown.replace(' ', '-')}")
    one.back()
    one.guide("EX-HN3")
    one.shows("nothing")
    one.on_page(FACE)
    one.press(ON)
    for shown, said in (
        ("nothing", "Look into the camera."),
        ("face turned", "Turn your face to me."),
        ("face", FOUND),
    ):
        one.shows(shown)
        one.reads(said)
        one.picture(f"EX-HN3-{shown.replace(' ', '-')}")
    one.back()


def forbidden(one: Visitor) -> None:
    """Settings keep the camera off, and let it be used again."""
    for said in ("Settings, Body map, say that the camera stays off.", FOUND):
        one.press("Settings")
        one.press("Body map", last=True)
        one.press("The camera may be used")
        one.picture("settings")
        one.guide("LI4")
        one.shows("left back")
        one.on_page(HAND)
        one.press(ON)
        one.reads(said)
        one.picture("forbidden" if said != FOUND else "allowed-again")
        one.back()


def blocked(one: Visitor) -> None:
    """Somebody who expects a child is not shown where LI4 lies."""
    one.guide("LI4")
    one.on_page(HAND)
    one.reads("This point is not for you today")
    one.sees(lambda eyes: ON not in eyes["press"], "the camera can be switched on")
    one.picture("blocked")
    one.back()


def to_the_end(one: Visitor) -> None:
    """Guide, camera, session, history."""
    count = len(rows(one.records, "SELECT id FROM session"))
    one.guide("LI4")
    one.picture("guide")
    one.shows("left back")
    one.on_page(HAND)
    one.press(ON)
    one.reads(FOUND)
    one.picture("found-before-the-session")
    one.back()
    one.press("Start")
    one.reads("How strong")
    one.picture("before-the-session")
    one.press("Start")
    until(lambda: len(rows(one.records, "SELECT id FROM session")) == count + 1, 30, "not begun")
    PATIENCE.wait(12)
    one.picture("session")
    one.reads("You pressed", 600)
    one.picture("after-the-session")
    one.press("Done")
    until(lambda: rows(one.records, LATEST)[0][0] == "finished", 20, "it is not kept as finished")
    one.press("History")
    one.sees(
        lambda eyes: (
            any("LI4" in words or "Hégǔ" in words for words in eyes["texts"])
            and not any(words.endswith((" points here", "1 point here")) for words in eyes["texts"])
        ),
        "the history does not know of it",
    )
    one.picture("history")


def expecting(folder: Path) -> None:
    """The person expects a child now."""
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    parts = open_parts(application, DataPaths(folder), "en")
    profile = parts.people.profile()
    assert profile is not None
    parts.people.save_profile(profile.saying(Condition.PREGNANT, Answer.YES))
    parts.connection.close()


def main() -> int:
    """The exit code."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--pictures", type=Path, default=ROOT / "build/camera")
    options = parser.parse_args()
    missing = [tool for tool in TOOLS if not shutil.which(tool)]
    if missing:
        print(f"This check needs {' and '.join(missing)} (Debian: xvfb, xdotool).")
        return 2
    options.pictures.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="acucoach-camera-") as place:
        folder = Path(place)
        records(folder / "records")
        one = Visitor(folder, options.pictures.resolve())
        try:
            one.start()
            one.picture("first-page")
            refusals(one)
            forbidden(one)
            to_the_end(one)
            one.leave()
            expecting(folder / "records")
            one.start()
            blocked(one)
        except AssertionError as error:
            one.picture("wrong")
            print(f"Not as it should be: {error}")
            return 1
        finally:
            one.end()
        said = (folder / "said").read_text("utf-8", "replace")
    if "Traceback" in said:
        print(said)
        return 1
    print(f"All as it should be; pictures of the screen are in {options.pictures}.")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
