"""Every view of every plate has a word of its own."""

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPixmap

from acucoach.content.plates import PlateIndex
from acucoach.ui.body_map import plate_view
from acucoach.ui.body_map.plate_painting import paint_sides
from acucoach.ui.body_map.plate_scene import Pane
from acucoach.ui.body_map.plate_view import PlateView
from acucoach.ui.body_map.view_words import ViewWords
from acucoach.ui.plate_picture import PictureCache
from acucoach.ui.theme import Theme

PLATES = Path(__file__).resolve().parents[3] / "resources" / "plates"


def test_no_view_is_named_by_its_id(qtbot) -> None:
    words = ViewWords().views()
    views = {plate.view for plate in PlateIndex(PLATES).plates.values()}
    assert views <= set(words)


def test_sides_are_letters_where_their_words_would_cover_the_head(theme: Theme) -> None:
    left, right = ("deine linke Seite", "L"), ("deine rechte Seite", "R")
    short_left, short_right = ("your left", "L"), ("your right", "R")
    said: list[str] = []

    class Recorder(QPainter):
        def drawText(self, *args: object) -> None:
            said.append(str(args[-1]))

    words, english = [right[0], left[0]], [short_right[0], short_left[0]]
    for width, wanted, ends in (
        (130.0, ["R", "L"], (right, left)),
        (330.0, words, (right, left)),
        (130.0, ["R", "L"], (short_right, short_left)),  # as wide as the diary has a head
        (190.0, english, (short_right, short_left)),
    ):
        said.clear()
        picture = QPixmap(400, 200)
        painter = Recorder(picture)
        paint_sides(painter, theme, QRectF(0, 0, width, 150), *ends)
        painter.end()
        assert said == wanted


def test_sides_are_written_only_while_both_corners_are_in_view(
    qtbot: Any, theme: Theme, monkeypatch: pytest.MonkeyPatch
) -> None:
    view = PlateView(theme, PictureCache())
    qtbot.addWidget(view)
    view.set_instant(True)
    view.resize(420, 500)
    view.show_panes([Pane(PlateIndex(PLATES).plates["body-front"], None, False, "")], "fair")
    view.show()
    written: list[QRectF] = []
    monkeypatch.setattr(
        plate_view, "paint_sides", lambda painter, theme, target, *words: written.append(target)
    )
    view.grab()
    assert written
    for nearer in (1.05, 1.1, 1.15):
        written.clear()
        view.zoom_fit()
        view.zoom_by(nearer)
        view.grab()
        for target in written:
            assert QRectF(view.rect()).adjusted(-1, -1, 1, 1).contains(target.topLeft())
            assert QRectF(view.rect()).adjusted(-1, -1, 1, 1).contains(target.topRight())


def test_sides_of_a_wide_picture_stand_in_line_with_the_title_above(theme: Theme) -> None:
    boxes: list[QRectF] = []

    class Recorder(QPainter):
        def drawText(self, *args: object) -> None:
            assert isinstance(args[0], QRectF)
            boxes.append(args[0])

    picture = QPixmap(400, 400)
    painter = Recorder(picture)
    paint_sides(painter, theme, QRectF(0, 0, 370, 370), ("your right", "R"), ("your left", "L"))
    painter.end()
    left, right = boxes
    assert left.left() == theme.space(20)
    assert right.right() == 370 - theme.space(20)
