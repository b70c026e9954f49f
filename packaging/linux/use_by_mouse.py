"""A first session by mouse, as somebody new would do it: ``use_by_mouse.py DISPLAY [FOLDER]``.

Presses the one filled button that every page offers, on whatever window is in front, from the
welcome to the end of a session of about a minute; then opens the history. Needs xdotool and Pillow;
nothing is asked of the program but its picture. With FOLDER it leaves a picture of each step there.
Exits with 1 when it does not come to the history.
"""

from __future__ import annotations

import json
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path

from PIL import Image, ImageChops, ImageGrab

ROOT = Path(__file__).resolve().parents[2]
STEP = 4
"""Pixels between two that are looked at."""
MOST_PRESSES = 80
STILL = 3
"""Pictures alike in a row, half a second apart, for a picture that stands still."""
STILL_AT_LAST = 14
"""As many for the end of a session, where a busy computer may stop for seconds."""
AWAY = (1399, 1)
"""Where the pointer rests between two presses: beside the window, on the edge of the screen."""
CARET = 1000
"""Square pixels that change where a caret blinks in a field; a session changes far more."""
LONGEST = 300.0
"""Seconds a session of a minute may take on a computer that has much else to do."""
ASKS_AGE, BORN = "About you", "1960"
"""Title of the dialog that asks for the year of birth first; without it nothing is cleared."""


@dataclass(frozen=True, slots=True)
class Box:
    """A part of the screen, in pixels."""

    left: int
    top: int
    right: int
    bottom: int

    @property
    def middle(self) -> tuple[int, int]:
        """Where it is pressed."""
        return (self.left + self.right) // 2, (self.top + self.bottom) // 2


class Screen:
    """What a person sees and does.

    Args:
        display: such as ``:96``.
        folder: where pictures are left; None for none.
    """

    def __init__(self, display: str, folder: Path | None) -> None:
        self._display, self._folder, self._count = display, folder, 0
        told = json.loads((ROOT / "resources/theme/tokens.json").read_text("utf-8"))
        accent = str(told["themes"]["light"]["colour"]["accent"]).lstrip("#")
        self._accent = tuple(int(accent[at : at + 2], 16) for at in (0, 2, 4))

    def windows(self) -> list[tuple[str, str]]:
        """Number and title of all windows in view, the frontmost last."""
        told = self._xdotool("search", "--onlyvisible", "--class", "acucoach")
        found = [(one, self._xdotool("getwindowname", one).strip()) for one in told.split()]
        return [(one, title) for one, title in found if title]

    def front(self) -> tuple[str, str, Box]:
        """The window in front: a dialog before the window."""
        found = self.windows()
        if not found:
            raise LookupError("no window is open")
        dialogs = [one for one in found if not one[1].startswith("AcuCoach")]
        number, title = (dialogs or found)[-1]
        shell = self._xdotool("getwindowgeometry", "--shell", number)
        at = dict(line.split("=", 1) for line in shell.split() if "=" in line)
        left, top = int(at["X"]), int(at["Y"])
        return number, title, Box(left, top, left + int(at["WIDTH"]), top + int(at["HEIGHT"]))

    def picture(self) -> Image.Image:
        """What is seen now."""
        return ImageGrab.grab(xdisplay=self._display).convert("RGB")

    def filled_button(self) -> Box | None:
        """The lowest filled button of the window in front."""
        box = self.front()[2]
        picture = self.picture()
        right, bottom = min(box.right, picture.width), min(box.bottom, picture.height)
        filled = {
            (x, y)
            for y in range(max(box.top, 0), bottom, STEP)
            for x in range(max(box.left, 0), right, STEP)
            if picture.getpixel((x, y)) == self._accent
        }
        found = [one for one in _parts(filled) if _is_button(one)]
        return max(found, key=lambda one: one.bottom, default=None)

    def press(self, at: tuple[int, int]) -> None:
        """A click; then the pointer leaves, for a button below it has another colour."""
        self._xdotool("mousemove", str(at[0]), str(at[1]), "click", "1")
        self._xdotool("mousemove", *map(str, AWAY))

    def key(self, *names: str) -> None:
        """Keys, to the window in front."""
        self._xdotool("windowfocus", "--sync", self.front()[0])
        self._xdotool("key", *names)

    def write(self, text: str) -> None:
        """Letters, to what has the focus."""
        self._xdotool("type", "--delay", "80", text)

    def keep(self, name: str) -> None:
        """Leave a picture."""
        if self._folder is not None:
            self._folder.mkdir(parents=True, exist_ok=True)
            self._count += 1
            self.picture().save(self._folder / f"{self._count:02}-{name}.png")

    def settle(self, seconds: float = 8.0, alike: int = STILL) -> bool:
        """Wait until the picture stands still.

        Returns:
            False when it still moved after so many seconds, as in a session.
        """
        end, before, same = time.monotonic() + seconds, self.picture(), 0
        while time.monotonic() < end:
            time.sleep(0.5)
            now = self.picture()
            same = same + 1 if _changed(before, now) <= CARET else 0
            if same == alike:
                return True
            before = now
        return False

    def _xdotool(self, *words: str) -> str:
        done = subprocess.run(
            ["xdotool", *words], env={"DISPLAY": self._display, "PATH": "/usr/bin:/bin"},
            capture_output=True, text=True, check=False,
        )  # fmt: skip
        return done.stdout


def _changed(before: Image.Image, now: Image.Image) -> int:
    """Square pixels of the box in which two pictures differ."""
    box = ImageChops.difference(before, now).getbbox()
    return 0 if box is None else (box[2] - box[0]) * (box[3] - box[1])


def _parts(filled: set[tuple[int, int]]) -> list[Box]:
    """Boxes around places that hang together; letters inside may part them a little."""
    boxes, left = [], set(filled)
    near = [(dx, dy) for dx in range(-20, 21, STEP) for dy in (-STEP, 0, STEP)]
    while left:
        waiting = [left.pop()]
        part = set(waiting)
        while waiting:
            x, y = waiting.pop()
            for dx, dy in near:
                beside = (x + dx, y + dy)
                if beside in left:
                    left.remove(beside)
                    part.add(beside)
                    waiting.append(beside)
        xs, ys = [x for x, _ in part], [y for _, y in part]
        boxes.append(Box(min(xs), min(ys), max(xs), max(ys)))
    return boxes


def _is_button(box: Box) -> bool:
    width, height = box.right - box.left, box.bottom - box.top
    return width >= 60 and 24 <= height <= 90 and width >= 1.3 * height


def first_session(screen: Screen) -> int:
    """From the welcome into a session; how many presses it took.

    Raises:
        LookupError: no way on was found.
    """
    told = False
    for presses in range(MOST_PRESSES):
        still = screen.settle()
        title = screen.front()[1]
        screen.keep(title.replace("/", "-").replace(" ", "-")[:30] or "window")
        if not still:
            return presses
        button = screen.filled_button()
        if screen.front()[1] != title:
            continue  # a dialog came late: what was seen is not what would be pressed
        if title == ASKS_AGE and not told:
            screen.key("Tab")
            screen.write(BORN)
            told = True
        elif button is not None:
            screen.press(button.middle)
        else:
            screen.key("Return")  # a list: its first line has the keys
    raise LookupError(f"after {MOST_PRESSES} presses there is no session")


def to_the_end(screen: Screen) -> None:
    """Let the session run out, and go on from its last page.

    Raises:
        LookupError: it does not end.
    """
    if not screen.settle(LONGEST, STILL_AT_LAST):
        raise LookupError("the session does not end")
    screen.keep("end")
    button = screen.filled_button()
    if button is None:
        raise LookupError("the last page has no button")
    screen.press(button.middle)
    screen.settle()


def main() -> int:
    """Do it; returns the exit code."""
    display = sys.argv[1]
    screen = Screen(display, Path(sys.argv[2]) if len(sys.argv) > 2 else None)
    try:
        presses = first_session(screen)
        to_the_end(screen)
        screen.key("ctrl+4")
        screen.settle()
        screen.keep("history")
    except LookupError as error:
        print(f"By mouse: {error}.", file=sys.stderr)
        screen.keep("lost")
        return 1
    print(f"By mouse: a session was reached with {presses} presses from the first start.")
    return 0


if __name__ == "__main__":
    sys.exit(main())
