"""The program with pictures in place of a camera, and eyes for who presses its buttons.

    python tests/long/camera_window.py FOLDER --data-dir RECORDS

In the folder the file ``shown`` says what the camera sees (see ``VIEWS``), and ``eyes.json`` says
four times a second what can be read and where can be pressed. Only the camera is a stand-in: its
pictures come by Qt's own input for frames. Run by check_camera.py.
"""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Callable
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from PySide6.QtCore import QPoint, QRect, Qt, QTimer  # noqa: E402
from PySide6.QtGui import QImage, QPainter  # noqa: E402
from PySide6.QtMultimedia import (  # noqa: E402
    QMediaCaptureSession,
    QVideoFrame,
    QVideoFrameInput,
)
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget  # noqa: E402

import acucoach.desktop.camera  # noqa: E402
from acucoach.assembly import camera  # noqa: E402
from acucoach.cli import run  # noqa: E402
from acucoach.desktop.camera import CameraFrames  # noqa: E402

PICTURES = ROOT / "tests/data/finder"
PLUGGED_OUT, NONE, NO_ADDITION, NO_LEAVE = "plugged out", "none", "no addition", "no leave"
GREY = 0xFF808080


def _of(name: str) -> QImage:
    return QImage(str(PICTURES / f"{name}.jpg")).convertToFormat(QImage.Format.Format_RGB32)


def _on_grey(*parts: tuple[QRect, QImage]) -> QImage:
    image = QImage(1280, 720, QImage.Format.Format_RGB32)
    image.fill(GREY)
    painter = QPainter(image)
    for place, part in parts:
        painter.drawImage(place, part)
    painter.end()
    return image


def _two_hands() -> QImage:
    left = _of("left_back").copy(320, 0, 640, 720)
    right = left.flipped(Qt.Orientation.Horizontal)
    return _on_grey((QRect(0, 0, 640, 720), right), (QRect(640, 0, 640, 720), left))


VIEWS: dict[str, Callable[[], QImage]] = {
    "nothing": _on_grey,
    "far away": lambda: _on_grey((QRect(400, 200, 240, 135), _of("left_palm"))),
    "arm cut off": lambda: _of("left_palm").copy(430, 0, 850, 720),
    "right back": lambda: _of("left_back").flipped(Qt.Orientation.Horizontal),
    "two hands": _two_hands,
    "dark": lambda: _on_grey((QRect(0, 0, 1280, 720), _dimmed(_of("left_back"), 0.02))),
    **{name.replace("_", " "): lambda name=name: _of(name)  # type: ignore[misc]
       for name in ("left_back", "left_palm", "left_fist", "face", "face_turned")},
}  # fmt: skip
"""What a camera may see, by the words in the file."""


def _dimmed(image: QImage, share: float) -> QImage:
    painter = QPainter(image)
    painter.setOpacity(1 - share)
    painter.fillRect(image.rect(), 0xFF000000)
    painter.end()
    return image


class Feed:
    """Stands for a camera.

    Args:
        shown: the file that says what it sees.
        lost: to be called when it is plugged out.
    """

    def __init__(self, shown: Path, lost: Callable[[], None]) -> None:
        self.input, self._lost, self._shown = QVideoFrameInput(), lost, shown
        self._made: dict[str, QImage] = {}
        self._timer = QTimer()
        self._timer.timeout.connect(self._send)

    def attach(self, session: QMediaCaptureSession) -> None:
        session.setVideoFrameInput(self.input)

    def start(self) -> None:
        self._timer.start(66)

    def stop(self) -> None:
        self._timer.stop()

    def _send(self) -> None:
        name = self._shown.read_text("utf-8")
        if name == PLUGGED_OUT:
            self._lost()
        elif name in VIEWS:
            if name not in self._made:
                self._made[name] = VIEWS[name]()
            self.input.sendVideoFrame(QVideoFrame(self._made[name]))


def _words(widget: QWidget) -> str:
    text = getattr(widget, "text", None)
    return str(text() if text is not None else "") or widget.accessibleName()


def _seen(front: QWidget) -> dict[str, object]:
    """What a person in front of the screen sees: words, and where buttons can be pressed."""
    press: dict[str, list[list[int]]] = {}
    for one in front.findChildren(QAbstractButton):
        region = one.visibleRegion().boundingRect()
        if one.isVisible() and one.isEnabled() and region.height() >= one.height() // 2 > 0:
            at = one.mapToGlobal(region.center())
            press.setdefault(_words(one), []).append([at.x(), at.y()])
    texts = [one.text() for one in front.findChildren(QLabel) if one.isVisible()]
    corner = front.mapToGlobal(QPoint())
    place = [corner.x(), corner.y(), front.width(), front.height()]
    return {"press": press, "texts": texts, "title": front.windowTitle(), "place": place}


class Eyes:
    """Writes what is seen.

    Args:
        path: the file, always whole.
    """

    def __init__(self, path: Path) -> None:
        self._path, self._timer = path, QTimer()
        self._timer.timeout.connect(self._look)
        self._timer.start(250)

    def _look(self) -> None:
        front = QApplication.activeModalWidget() or QApplication.activeWindow()
        windows = [one for one in QApplication.topLevelWidgets() if one.isVisible()]
        front = front or (windows[0] if windows else None)
        if front is None:
            return
        part = self._path.with_suffix(".part")
        part.write_text(json.dumps(_seen(front)), "utf-8")
        part.replace(self._path)


def main() -> int:
    """Run the program."""
    folder = Path(sys.argv[1])
    shown = folder / "shown"

    def says() -> str:
        return shown.read_text("utf-8")

    camera._frames = lambda lost: CameraFrames(Feed(shown, lost))
    camera.addition_there = lambda: says() != NO_ADDITION
    acucoach.desktop.camera.camera_there = lambda: says() != NONE
    acucoach.desktop.camera.ask_leave = lambda context: says() != NO_LEAVE
    execute, eyes = QApplication.exec, []

    def with_eyes() -> int:
        if not eyes:
            eyes.append(Eyes(folder / "eyes.json"))
        return int(execute())

    QApplication.exec = staticmethod(with_eyes)
    os.environ.setdefault("QT_LOGGING_RULES", "qt.multimedia.*=false")
    return run(sys.argv[2:])


if __name__ == "__main__":
    raise SystemExit(main())
