"""What the tests of a turning body share: the window, its map, a free place, a drag."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QRegion
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from acucoach.domain.anatomy import Side
from acucoach.ui.body_map.body_page import BodyPage
from acucoach.ui.body_map.turn_view import TurnView
from tests.assembly.window_kit import Program


def page(program: Program, view: str = "body-front") -> BodyPage:
    found = program.window.screen_widget("body")
    assert isinstance(found, BodyPage)
    found.tools.viewChosen.emit(view)
    QApplication.processEvents()
    return found


def free_place(view: TurnView) -> QPoint:
    """A pixel beside the body, where no hotspot is."""
    return QPoint(view.width() // 2 - 160, 60)


def drag(qtbot, view: TurnView, began: QPoint, right: int, down: int = 0) -> None:
    """Press, move in steps as a hand does, let go, and wait until the body rests."""
    target = view.childAt(began) or view
    assert target is not None

    def at(share: float) -> QPoint:
        return target.mapFrom(view, began + QPoint(round(right * share), round(down * share)))

    QTest.mousePress(target, Qt.MouseButton.LeftButton, pos=at(0))
    for step in range(1, 11):
        QTest.mouseMove(target, at(step / 10))
        QApplication.processEvents()
    with qtbot.waitSignal(view.window().findChild(BodyPage).turning.rested, timeout=5000):
        QTest.mouseRelease(target, Qt.MouseButton.LeftButton, pos=at(1))


def shown(body: BodyPage) -> list[str]:
    return [pane.plate.id for pane in body.plates.panes]


def spots(body: BodyPage) -> set[tuple[str, Side]]:
    return {(spot.code, spot.side) for spot in body.plates.hotspots.spots}


class Repaints(QObject):
    """Counts how often a widget is painted."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.count = 0
        parent.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        self.count += event.type() == QEvent.Type.Paint
        return False


def all_decoded(qtbot, body: BodyPage) -> None:
    body.turning._want()
    frames = body.turning.frames
    qtbot.waitUntil(lambda: len(frames.frames) == 36, timeout=20_000)
    # The thread has told of the last one, too.
    qtbot.waitUntil(lambda: frames._work is None or not frames._work.busy, timeout=20_000)


def regions_of(body: BodyPage) -> list[QRegion]:
    """What is painted from now on, frame by frame; what is due is painted before."""
    for _ in range(3):
        QApplication.processEvents()
    regions: list[QRegion] = []
    real = body.plates.paintEvent
    body.plates.paintEvent = lambda event: (regions.append(event.region()), real(event))[1]  # type: ignore[method-assign]
    return regions
