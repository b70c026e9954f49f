"""Pictures of every screen, state and dialog in the corners of the layout test, to be looked at.

Runs without a display: ``python packaging/screenshots/corners.py [FOLDER [CORNER ...]]``.
"""

from __future__ import annotations

import os
import sys
import tempfile
from contextlib import nullcontext
from pathlib import Path
from typing import NamedTuple

os.environ["QT_QPA_PLATFORM"] = "offscreen"
ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from PySide6.QtWidgets import QApplication, QDialog, QWidget  # noqa: E402

from tests.conftest import FakeClock  # noqa: E402
from tests.layout.dialogs import fit_to, look_in, openers  # noqa: E402
from tests.layout.eye import LOWEST, Waiter  # noqa: E402
from tests.layout.scenes import program_at, scenes, settle  # noqa: E402
from tests.layout.tongues import make_tongues, spoken_from  # noqa: E402
from tests.translations.pseudo import MIRRORED  # noqa: E402


class Corner(NamedTuple):
    """One way in which the program is looked at."""

    size: tuple[int, int]
    percent: int
    theme: str = "light"
    language: str = "en"

    @property
    def name(self) -> str:
        """Names its folder."""
        wide, high = self.size
        return f"{wide}x{high}-{self.percent}-{self.theme}-{self.language}"


CORNERS = (
    Corner((1280, 800), 100),
    Corner((900, 600), 200),
    Corner((1280, 800), 200, "dark"),
    Corner((1366, 768), 100, "dark", "de"),
    Corner((1024, 680), 150, "light", MIRRORED),
    Corner((1920, 1080), 100, "high_contrast"),
    Corner((3840, 2160), 150, "light"),
)


def take(corner: Corner, folder: Path) -> int:
    """Take all pictures of a corner; how many."""
    folder.mkdir(parents=True, exist_ok=True)
    taken = 0

    def save(window: QWidget, name: str) -> None:
        nonlocal taken
        taken += 1
        file = name.replace(", ", "-").replace(" ", "-").replace("?", "").replace(":", "")
        window.grab().save(str(folder / f"{file}.png"))

    with tempfile.TemporaryDirectory() as records:
        clock = FakeClock()
        made = program_at(
            Waiter(), Path(records), clock, corner.percent, corner.theme, corner.language
        )
        for name, window in scenes(made):
            window.setMinimumSize(*LOWEST)
            window.resize(*corner.size)
            settle()
            save(window, name)
        for name, opened in openers(made):

            def look(dialog: QDialog, name: str = name) -> None:
                fit_to(dialog, *corner.size)
                settle()
                save(dialog, f"dialog-{name}")

            look_in(opened, look)
        made.lose_power()
    return taken


def main() -> None:
    """Take the pictures of all corners, or of those that are named."""
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT / "build" / "screenshots"
    wanted = sys.argv[2:]
    application = QApplication(sys.argv[:1])
    assert application is not None
    chosen = [corner for corner in CORNERS if not wanted or corner.name in wanted]
    with tempfile.TemporaryDirectory() as place:
        foreign = any(corner.language != "en" for corner in chosen)
        tongues = make_tongues(Path(place)) if foreign else Path(place)
        for corner in chosen:
            with spoken_from(tongues) if foreign else nullcontext():
                print(f"{corner.name}: {take(corner, folder / corner.name)}", flush=True)


if __name__ == "__main__":
    main()
