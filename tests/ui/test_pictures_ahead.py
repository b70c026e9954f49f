"""Pictures that are decoded before they are wanted."""

from dataclasses import replace
from pathlib import Path
from threading import current_thread, main_thread
from typing import Any

import pytest

from acucoach.beside import waste_is_held
from acucoach.content.plates import PlateError, PlateIndex
from acucoach.paths import resources
from acucoach.ui import plate_picture
from acucoach.ui.plate_picture import PictureCache

PLATE = PlateIndex(resources() / "plates").plates["body-left"]


@pytest.mark.usefixtures("qapp")
def test_a_picture_asked_for_ahead_is_the_same_and_keeps_the_screen_waiting_for_its_colours_only(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    usual = PictureCache().plate(PLATE, "fair", "light").toImage()
    held_up: list[Path] = []
    real = plate_picture.decoded

    def watched(image: Path, *rest: object) -> object:
        if current_thread() is main_thread():
            held_up.append(image)
        return real(image, *rest)  # type: ignore[arg-type]

    monkeypatch.setattr(plate_picture, "decoded", watched)
    pictures = PictureCache()
    pictures.decode_ahead(PLATE)
    assert pictures.plate(PLATE, "fair", "light").toImage() == usual
    assert held_up == []
    assert pictures.plate(PLATE, "tan", "dark").toImage() != usual, "other colours are another"


@pytest.mark.usefixtures("qapp")
def test_a_picture_that_is_missing_says_so_when_it_is_wanted(tmp_path: Path) -> None:
    gone = replace(PLATE, image=tmp_path / "gone.png")
    pictures = PictureCache()
    pictures.decode_ahead(gone)
    with pytest.raises(PlateError, match=r"gone\.png"):
        pictures.plate(gone, "fair", "light")
    with pytest.raises(PlateError, match=r"gone\.png"):
        pictures.plate(gone, "fair", "light")


@pytest.mark.parametrize("wanted", [True, False])
def test_nobody_looks_for_waste_on_the_thread_that_decodes(
    qtbot: Any, monkeypatch: pytest.MonkeyPatch, wanted: bool
) -> None:
    held: list[bool] = []
    real = plate_picture.decoded

    def watched(*given: object) -> object:
        held.append(waste_is_held())
        return real(*given)  # type: ignore[arg-type]

    monkeypatch.setattr(plate_picture, "decoded", watched)
    assert not waste_is_held()
    pictures = PictureCache()
    pictures.decode_ahead(PLATE)
    if wanted:
        pictures.plate(PLATE, "fair", "light")
        assert not waste_is_held()
    else:
        del pictures
    qtbot.waitUntil(lambda: not waste_is_held())
    assert held == [True]
