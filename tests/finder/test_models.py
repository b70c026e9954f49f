"""The networks are those that were fitted with, or none."""

import shutil
from pathlib import Path

import numpy as np
import pytest

from acucoach.domain.anatomy import Side
from acucoach.finder.finder import HandLook, Steady
from acucoach.finder.findings import Disc, Sight
from acucoach.finder.network import ModelError, read_model
from acucoach.finder.offers import read_offers
from acucoach.paths import resources

FOLDER = resources() / "finder"


def test_a_damaged_network_is_not_loaded(tmp_path: Path) -> None:
    shutil.copytree(FOLDER, tmp_path / "finder")
    models = tmp_path / "finder" / "models"
    whole = read_model(models, "face_landmark")
    (models / "face_landmark.tflite").write_bytes(whole[:-1] + b"?")
    with pytest.raises(ModelError, match="damaged"):
        read_model(models, "face_landmark")
    (models / "palm_detection_full.tflite").unlink()
    with pytest.raises(ModelError, match="cannot be read"):
        HandLook(tmp_path / "finder", "LI4", Side.LEFT)
    (tmp_path / "finder" / "hand.json").write_text("{")
    with pytest.raises(ModelError, match="cannot be read"):
        HandLook(tmp_path / "finder", "LI4", Side.LEFT)
    assert "LI4" not in read_offers(tmp_path / "finder")
    assert "EX-HN3" in read_offers(tmp_path / "finder")


def test_what_is_offered_lies_within_15_mm() -> None:
    offers = read_offers(FOLDER)
    assert {"LI4", "TE3", "PC8", "HT7", "LU9", "EX-HN3", "ST2", "CV24"} <= set(offers)
    assert not {"PC6", "TE5", "SI3", "SI4", "LU7", "LU10"} & set(offers)
    assert all(offer.millimetres <= 15 for offer in offers.values())


def test_an_empty_picture_is_refused() -> None:
    sight = HandLook(FOLDER, "LI4", Side.LEFT).look(np.full((480, 640, 3), 90, np.uint8))
    assert str(sight.refusal) == "no-hand"


def test_small_steps_are_smoothed_and_large_ones_are_not() -> None:
    def at(x: float) -> Sight:
        return Sight((Disc(Side.LEFT, x, 0.0, 10.0, 5.0),))

    steady = Steady()
    assert steady.steady(at(100)).discs[0].x == 100
    assert steady.steady(at(110)).discs[0].x == pytest.approx(103.5)
    assert steady.steady(at(400)).discs[0].x == 400
