"""Bones, cords and creases as light ink over the plates, with their names where one points."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import pairwise
from math import hypot

from PySide6.QtCore import QEvent, QObject, QPointF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPen,
    QPolygonF,
    QShortcut,
    QTransform,
)
from PySide6.QtWidgets import QWidget

from acucoach.content.bones import BoneIndex, Polyline
from acucoach.domain.frozen import frozen
from acucoach.guarded import guarded
from acucoach.ui import keys
from acucoach.ui.body_map.bone_words import BoneWords
from acucoach.ui.body_map.map_model import WHOLE
from acucoach.ui.body_map.plate_painting import paint_pill
from acucoach.ui.body_map.plate_scene import Pane
from acucoach.ui.body_map.plate_view import PlateView
from acucoach.ui.theme import Theme
from acucoach.ui.widgets.buttons import Button

_DASHES = {"dip": [2.0, 2.0], "crease": [5.0, 2.5]}
# A pen one pixel wide is drawn many times faster than a wider one: lines are laid side by side.
_THIN = ((0.0, 0.0),)
_LINE = ((0.0, 0.0), (0.6, 0.6))
_CORD = ((-0.5, -0.5), (0.3, 0.3), (1.1, 1.1))
_ROUND_THIN = ((-0.8, 0.0), (0.8, 0.0), (0.0, -0.8), (0.0, 0.8))
_ROUND = ((-1.1, 0.0), (1.7, 0.6), (0.0, -1.1), (0.6, 1.7))
_DARK, _LIGHT = "#22302F", "#FBF7EF"
"""Ink on the picture, whose colours are the skin's: of any theme."""
_DARKER = frozenset({"brown", "deep"})
"""Skins on which light ink is seen better."""
_NEAR = 8.0
"""Pixels from a line within which the pointer means it."""


@frozen
class _Drawn:
    """One feature in a pane, in plate pixels as the pane shows them."""

    pane: int
    id: str
    kind: str
    runs: tuple[Polyline, ...]
    lines: tuple[QPolygonF, ...]

    def near(self, x: float, y: float, reach: float) -> bool:
        """Whether a pixel lies in the box of one of its lines, or as near to it as told."""
        return any(
            line.boundingRect().adjusted(-reach, -reach, reach, reach).contains(x, y)
            for line in self.lines
        )


class BonesLayer(QObject):
    """Draws what one feels over a picture of the body; off until it is asked for.

    A quiet map comes first: the lines are for looking closer, and are kept once chosen.

    Args:
        theme: the looks.
        bones: what there is to feel.
        plates: the picture it is drawn on; paints and tells the names.
        keys_in: where its key holds.
        skin: the skin tone preferred now.
        shown: whether it is shown at first.

    Signals:
        switched: whether it is shown now.
    """

    switched = Signal(bool)

    def __init__(
        self,
        theme: Theme,
        bones: BoneIndex,
        plates: PlateView,
        keys_in: QWidget,
        skin: Callable[[], str],
        *,
        shown: bool = False,
    ) -> None:
        super().__init__(plates)
        self._theme, self._bones, self._plates = theme, bones, plates
        self._skin = skin
        self._words = BoneWords(self).names()
        self._panes: list[Pane] | None = None
        self._drawn: list[_Drawn] = []
        self._named: tuple[str, QPointF] | None = None
        self._shown = False
        self.button = Button(
            theme, kind="icon", icon="bone", name=self.tr("Bones and cords"), parent=plates
        )
        self.button.setProperty("over", "picture")
        self.button.setCheckable(True)
        self.button.clicked.connect(self._choose)
        plates.resized.connect(self._place_button)
        plates.add_extra(self._paint)
        plates.installEventFilter(self)
        shortcut = QShortcut(QKeySequence(keys.BONES[0]), keys_in)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(self.button.click)
        self._place_button(plates.width(), plates.height())
        self.show(shown)

    @property
    def shown(self) -> bool:
        """Whether it is drawn."""
        return self._shown

    @property
    def named(self) -> str:
        """What the pointer is at; empty for nothing."""
        return self._named[0] if self._named else ""

    def show(self, shown: bool) -> None:
        """Draw it, or not."""
        self._shown, self._named = shown, None
        self.button.setChecked(shown)
        self.button.setToolTip(
            self.tr("Hide bones and cords (B)") if shown else self.tr("Show bones and cords (B)")
        )
        self._tell()
        self._plates.update()

    def _choose(self, shown: bool) -> None:
        self.show(shown)
        self.switched.emit(shown)

    def _place_button(self, width: int, height: int) -> None:
        """The leading lower corner: the trailing one has the zoom."""
        size = self.button.sizeHint().expandedTo(self.button.minimumSize())
        right_to_left = self._plates.layoutDirection() == Qt.LayoutDirection.RightToLeft
        x = width - size.width() - 8 if right_to_left else 8
        self.button.move(x, height - size.height() - 8)

    # what is drawn

    def _refresh(self) -> None:
        """Make the paths anew where other plates are shown. Raises PlateError."""
        panes = self._plates.panes
        if panes == self._panes:
            return
        self._panes, self._drawn, self._named = list(panes), [], None
        for number, pane in enumerate(panes):
            for name, sides in self._bones.on_plate(pane.plate.id).items():
                runs = tuple(_as_shown(run, pane) for side in sides.values() for run in side)
                lines = tuple(QPolygonF([QPointF(x, y) for x, y in run]) for run in runs)
                self._drawn.append(_Drawn(number, name, self._bones.kind(name), runs, lines))
        self._tell()

    def _tell(self) -> None:
        """Say in words what the lines show."""
        seen = dict.fromkeys(self._words.get(one.id, "") for one in self._drawn)
        words = ", ".join(word for word in seen if word)
        told = self.tr("In the picture: {names}.").format(names=words)
        self.button.setAccessibleDescription(told if self._shown and words else "")

    def _paint(self, painter: QPainter, view: PlateView) -> None:
        if not self._shown:
            return
        self._refresh()
        ink, edge = QColor(_DARK), QColor(_LIGHT)
        if self._theme.is_dark or self._skin() in _DARKER:
            ink, edge = edge, ink
        ink.setAlphaF(0.75)
        edge.setAlphaF(0.3)
        scale = view.view.scale
        laid = []
        for one in self._drawn:
            to_view = QTransform.fromTranslate(*view.to_window(one.pane, 0, 0)).scale(scale, scale)
            thin = view.panes[one.pane].plate.part == WHOLE
            laid.append((one.kind, thin, [to_view.map(line) for line in one.lines]))
        for _, thin, lines in laid:
            _stroke(painter, lines, edge, _ROUND_THIN if thin else _ROUND)
        for kind, thin, lines in laid:
            steps = _THIN if thin else _CORD if kind == "cord" else _LINE
            _stroke(painter, lines, ink, steps, _DASHES.get(kind))
        if self._named is not None:
            name, at = self._named
            room = (view.width(), view.height())
            paint_pill(painter, self._theme, room, (at.x(), at.y() - 22), name, offset=14)

    # names where one points

    @guarded
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The pointer over a line asks for its name."""
        if self._shown and watched is self._plates:
            if isinstance(event, QMouseEvent) and event.type() == QEvent.Type.MouseMove:
                self._name_at(event.position())
            elif event.type() == QEvent.Type.Leave:
                self._name_at(None)
        return False

    def _name_at(self, at: QPointF | None) -> None:
        found = None if at is None else self._under(at)
        before = self._named[0] if self._named else ""
        name = self._words.get(found.id, "") if found else ""
        self._named = (name, at) if name and at is not None else None
        if name or before:
            self._plates.update()

    def _under(self, at: QPointF) -> _Drawn | None:
        scale = self._plates.view.scale
        best: tuple[float, _Drawn] | None = None
        for one in self._drawn:
            left, top = self._plates.to_window(one.pane, 0, 0)
            x, y, reach = (at.x() - left) / scale, (at.y() - top) / scale, _NEAR / scale
            if not one.near(x, y, reach):
                continue
            off = _distance(one.runs, x, y)
            if off <= reach and (best is None or off < best[0]):
                best = (off, one)
        return best[1] if best else None


def _as_shown(run: Polyline, pane: Pane) -> Polyline:
    width = pane.plate.width
    return tuple((width - x, y) for x, y in run) if pane.mirrored else run


def _stroke(
    painter: QPainter,
    lines: Sequence[QPolygonF],
    colour: QColor,
    steps: Sequence[tuple[float, float]],
    dashes: Sequence[float] | None = None,
) -> None:
    pen = QPen(colour, 1.0)
    if dashes:
        pen.setDashPattern(dashes)
    painter.setPen(pen)
    for dx, dy in steps:
        painter.translate(dx, dy)
        for line in lines:
            painter.drawPolyline(line)
        painter.translate(-dx, -dy)


def _distance(runs: Sequence[Polyline], x: float, y: float) -> float:
    """From a pixel to the nearest line, in plate pixels."""
    least = float("inf")
    for run in runs:
        for (ax, ay), (bx, by) in pairwise(run):
            way = hypot(bx - ax, by - ay)
            if way == 0.0:
                continue
            t = max(0.0, min(1.0, ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / way**2))
            least = min(least, hypot(x - ax - t * (bx - ax), y - ay - t * (by - ay)))
    return least
