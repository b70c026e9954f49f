"""A point on the camera's picture, from the guide: pictures come in as from a camera."""

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QObject, QRect, Qt, QTimer
from PySide6.QtGui import QImage, QPainter
from PySide6.QtMultimedia import QMediaCaptureSession, QVideoFrame, QVideoFrameInput
from PySide6.QtWidgets import QApplication, QDialog
from shiboken6 import isValid

from acucoach.assembly import camera
from acucoach.desktop.camera import CameraFrames
from acucoach.domain.anatomy import Side
from acucoach.domain.profile import Answer, Condition
from acucoach.finder.offers import FindablePoint, ShownPart
from acucoach.ui.camera.camera_page import CameraPage
from acucoach.ui.guide.guide_panel import GuidePanel
from acucoach.ui.widgets.labels import Text
from tests.assembly.window_kit import Program, button, click

pytestmark = pytest.mark.qt_log_ignore("va-|va library|va symbols|va\\(in plugin|QRhi|pipewire")
"""Said by the library for video where no graphics card is at hand."""
PICTURES = Path(__file__).parents[1] / "data" / "finder"
LI4, PC8, YINTANG = (753.7, 231.5), (661.0, 170.6), (752.3, 370.4)
"""Where the points truly lie in the rendered pictures, pixels."""


class Feed:
    """Stands for a camera."""

    def __init__(self, lost: Callable[[], None]) -> None:
        self.input, self.lost = QVideoFrameInput(), lost
        self.running = False

    def attach(self, session: QMediaCaptureSession) -> None:
        session.setVideoFrameInput(self.input)

    def start(self) -> None:
        self.running = True

    def stop(self) -> None:
        self.running = False

    def send(self, name: str = "") -> None:
        image = QImage(1280, 720, GREY)
        image.fill(0xFF808080)
        if name == "far away":
            painter = QPainter(image)
            painter.drawImage(QRect(400, 200, 240, 135), QImage(str(PICTURES / "left_palm.jpg")))
            painter.end()
        elif name == "cut off":  # the hand alone; its arm lies outside
            image = QImage(str(PICTURES / "left_palm.jpg")).copy(430, 0, 850, 720)
        elif name:
            image = QImage(str(PICTURES / f"{name}.jpg"))
        assert not image.isNull()
        self.input.sendVideoFrame(QVideoFrame(image.convertToFormat(GREY)))


GREY = QImage.Format.Format_RGB32


@pytest.fixture
def feeds(monkeypatch: pytest.MonkeyPatch) -> list[Feed]:
    """A computer with a camera; those that were made."""
    made: list[Feed] = []

    def frames(lost: Callable[[], None]) -> CameraFrames:
        made.append(Feed(lost))
        return CameraFrames(made[-1])

    monkeypatch.setattr(camera, "_frames", frames)
    monkeypatch.setattr("acucoach.desktop.camera.camera_there", lambda: True)
    monkeypatch.setattr("acucoach.desktop.camera.ask_leave", lambda context: True)
    return made


def _on_page(
    program: Program, code: str, side: Side, act: Callable[[CameraPage, QDialog], None]
) -> None:
    """Open a guide, press its button, do something on the page, leave it."""
    program.to.open_point(code, side)
    QApplication.processEvents()
    guide = program.window.findChild(GuidePanel)
    assert guide is not None
    texts = {"face": "Show me on my face", "hand": "Show me on my hand"}
    faults: list[BaseException] = []

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, QDialog):
            QTimer.singleShot(20, look)
            return
        try:
            page = dialog.findChild(CameraPage)
            assert page is not None
            act(page, dialog)
        except BaseException as fault:  # raised where the test stands
            faults.append(fault)
        dialog.accept()

    QTimer.singleShot(0, look)
    click(program.qtbot, button(program.window, texts[camera.camera_says(program.parts, code)]))
    if faults:
        raise faults[0]


def _until(program: Program, feed: Feed, name: str, true: Callable[[], bool]) -> None:
    """Send a picture again and again, as a camera does, until something is so."""

    def so() -> bool:
        feed.send(name)
        return true()

    program.qtbot.waitUntil(so, timeout=20000)


@pytest.mark.slow
def test_found_where_it_is_and_nothing_is_written_or_sent(
    program: Program, feeds: list[Feed], tmp_path: Path
) -> None:
    watched: list[str] = []
    watching = [False]

    def hear(event: str, args: tuple[Any, ...]) -> None:
        if not watching[0]:
            return
        writes = event == "open" and isinstance(args[1], str) and set(args[1]) & set("wax+")
        if event.startswith("socket.") or writes:
            watched.append(f"{event} {args[0]}")

    sys.addaudithook(hear)

    def files() -> dict[Path, int]:
        found = (path for path in tmp_path.rglob("*") if path.is_file())
        return {path: path.stat().st_mtime_ns for path in found}

    def day_is_backed_up() -> bool:
        """It is, by itself, some seconds after the start; then nothing is written any more."""
        was = files()
        program.qtbot.wait(1500)
        return files() == was and any(".day-" not in p.name for p in was if "backups" in p.parts)

    def act(page: CameraPage, dialog: QDialog) -> None:
        assert page.said.text() == "The camera is off."
        assert not feeds
        assert page.light.text() == ""
        program.qtbot.waitUntil(day_is_backed_up, timeout=30000)
        before = files()
        watching[0] = True
        click(program.qtbot, button(dialog, "Switch the camera on"))
        assert page.light.text() == "● The camera is on"
        _until(program, feeds[0], "left_back", lambda: bool(page.picture.discs))
        (disc,) = page.picture.discs
        assert page.height() <= dialog.height(), "the picture is seen whole"
        off = ((disc.x - LI4[0]) ** 2 + (disc.y - LI4[1]) ** 2) ** 0.5
        assert off < disc.radius
        assert 4 <= disc.millimetres <= 15
        assert "inside the disc" in page.said.text()
        middle, _ = page.picture.at(disc)
        target = page.picture._target()
        assert middle.x() - target.left() < target.width() / 2, "mirrored for the eye"
        click(program.qtbot, button(dialog, "Switch the camera off"))
        watching[0] = False
        assert files() == before
        assert not feeds[0].running
        assert page.picture.image is None
        assert page.light.text() == ""

    _on_page(program, "LI4", Side.LEFT, act)
    assert watched == []


@pytest.mark.slow
@pytest.mark.parametrize(
    ("code", "refused"),
    [
        (
            "LI4",
            {
                "": "Hold your hand in front of the camera.",
                "left_palm": "Turn the back of your hand to me.",
            },
        ),
        (
            "PC8",
            {
                "left_back": "Turn your palm to me.",
                "left_fist": "Open your fingers.",
                "far away": "Come closer to the camera.",
            },
        ),
        ("HT7", {"cut off": "Show me your wrist and some of your forearm."}),
        (
            "EX-HN3",
            {"": "Look into the camera.", "face_turned": "Turn your face to me."},
        ),
    ],
)
def test_each_refusal_is_one_sentence_and_shows_no_point(
    program: Program, feeds: list[Feed], code: str, refused: dict[str, str]
) -> None:
    def act(page: CameraPage, dialog: QDialog) -> None:
        page.start()
        for name, words in refused.items():
            _until(program, feeds[0], name, lambda words=words: page.said.text() == words)
            assert not page.picture.discs

    _on_page(program, code, Side.LEFT, act)
    assert not feeds[0].running, "left: off"


@pytest.mark.slow
def test_the_other_hand_is_refused(program: Program, feeds: list[Feed]) -> None:
    def act(page: CameraPage, dialog: QDialog) -> None:
        page.start()
        _until(program, feeds[0], "left_back", lambda: bool(page.picture.discs))
        assert page.sides is not None
        page.sides.buttons["right"].click()
        other = "That is your other hand, or its other face. Turn it."
        _until(program, feeds[0], "left_back", lambda: page.said.text() == other)
        assert not page.picture.discs

    _on_page(program, "LI4", Side.LEFT, act)


@pytest.mark.slow
def test_palm_and_face(program: Program, feeds: list[Feed]) -> None:
    for code, name, truth in (("PC8", "left_palm", PC8), ("EX-HN3", "face", YINTANG)):
        feeds.clear()

        def act(page: CameraPage, dialog: QDialog, name: str = name, truth: Any = truth) -> None:
            page.start()
            _until(program, feeds[0], name, lambda: bool(page.picture.discs))
            disc = page.picture.discs[0]
            assert abs(disc.x - truth[0]) + abs(disc.y - truth[1]) < 2 * disc.radius

        _on_page(program, code, Side.LEFT, act)


@pytest.mark.slow
def test_a_camera_that_goes_and_a_program_that_is_left(program: Program, feeds: list[Feed]) -> None:
    def act(page: CameraPage, dialog: QDialog) -> None:
        page.start()
        _until(program, feeds[0], "left_back", lambda: bool(page.picture.discs))
        feeds[0].lost()
        assert not page.on
        assert page.said.text().startswith("The camera is gone.")
        assert not page.picture.discs
        page.start()
        assert feeds[1].running
        program.window.lockWanted.emit()
        assert not feeds[1].running, "locked: off"
        page.show()
        page.start()
        page._look_away(Qt.ApplicationState.ApplicationInactive)
        program.qtbot.waitUntil(lambda: not feeds[2].running, timeout=5000)
        assert "looked elsewhere" in page.said.text()

    _on_page(program, "LI4", Side.LEFT, act)


@pytest.mark.slow
def test_off_gives_memory_back_once_what_needed_it_is_gone(
    program: Program, feeds: list[Feed], monkeypatch: pytest.MonkeyPatch
) -> None:
    there: list[bool] = []
    needs: list[QObject] = []

    def give_back() -> None:
        there.append(any(isValid(one) for one in needs))

    monkeypatch.setattr("acucoach.desktop.memory.give_back", give_back)

    def act(page: CameraPage, dialog: QDialog) -> None:
        click(program.qtbot, button(dialog, "Switch the camera on"))
        _until(program, feeds[0], "left_back", lambda: bool(page.picture.discs))
        assert page._frames is not None
        assert page._thread is not None
        needs.extend((page._frames, page._thread))
        there.clear()  # the window gives back too, when it has come to rest after its start
        off = button(dialog, "Switch the camera off")
        # As a press does it: what is to go goes when the loop comes back to itself.
        QTimer.singleShot(0, lambda: click(program.qtbot, off))
        program.qtbot.waitUntil(lambda: bool(there), timeout=5000)
        assert there == [False]

    _on_page(program, "LI4", Side.LEFT, act)


@pytest.mark.slow
def test_what_is_missing_is_said_in_one_sentence(
    program: Program, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []

    def act(page: CameraPage, dialog: QDialog) -> None:
        page.start()
        assert not page.on
        said.append(page.said.text())

    _on_page(program, "LI4", Side.LEFT, act)  # this computer has no camera
    monkeypatch.setattr(camera, "addition_there", lambda: False)
    _on_page(program, "LI4", Side.LEFT, act)
    program.parts.settings.change(camera=False)
    _on_page(program, "LI4", Side.LEFT, act)
    assert "No camera was found" in said[0]
    assert "acucoach[camera]" in said[1]
    assert said[2].startswith("Settings, Body map")


def test_a_blocked_point_is_not_looked_for(program: Program, feeds: list[Feed]) -> None:
    profile = program.parts.people.profile()
    assert profile is not None
    program.parts.people.save_profile(profile.saying(Condition.PREGNANT, Answer.YES))

    def act(page: CameraPage, dialog: QDialog) -> None:
        assert "not for you today" in page.said.text()
        assert page.switch.isHidden()
        page.start()
        assert not page.on

    _on_page(program, "LI4", Side.LEFT, act)
    assert not feeds


@pytest.mark.slow
def test_edges_and_points_that_need_own_measures_say_why(
    program: Program, monkeypatch: pytest.MonkeyPatch
) -> None:
    offers = {"PC6": FindablePoint(ShownPart.HAND, 13.0, needs_own=True)}
    monkeypatch.setattr(camera, "_offers", lambda folder: offers)

    def words(code: str) -> str:
        program.to.open_point(code, Side.LEFT)
        guide = program.window.findChild(GuidePanel)
        assert guide is not None
        return " ".join(text.text() for text in guide.findChildren(Text))

    assert "edge of the hand" in words("SI3")
    assert "once you have measured" in words("PC6")
    program.parts.lengths.keep("forearm", Side.LEFT, 250.0)
    program.parts.lengths.keep("fingers-4", Side.MIDLINE, 70.0)
    assert camera.camera_says(program.parts, "PC6") == "hand"
    assert camera.camera_says(program.parts, "TE5") == ""


@pytest.mark.slow
def test_points_whose_disc_would_be_too_large_are_not_offered(program: Program) -> None:
    program.parts.lengths.keep("forearm", Side.LEFT, 250.0)
    program.parts.lengths.keep("fingers-4", Side.MIDLINE, 70.0)
    assert camera.camera_says(program.parts, "LI4") == "hand"
    for code in ("PC6", "TE5"):
        assert camera.camera_says(program.parts, code) == "", code


@pytest.mark.slow
def test_start_and_guide_load_none_of_it() -> None:
    code = (
        "import sys, acucoach.app, acucoach.assembly.window, acucoach.assembly.body;"
        "print([m for m in ('numpy', 'ai_edge_litert', 'acucoach.desktop.camera',"
        " 'acucoach.finder.finder', 'acucoach.ui.camera.camera_page') if m in sys.modules])"
    )
    told = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert told.stdout.strip() == "[]"
