"""Every step of every guided point has a picture of its own that shows what it says."""

from __future__ import annotations

import json
import math
import shutil
from dataclasses import replace
from pathlib import Path

import pytest

from acucoach.content.errors import ContentError
from acucoach.content.library import Library
from acucoach.content.step_checks import check_steps, read_words
from acucoach.content.step_scenes import StepScenes, parse_place
from acucoach.domain.step_scene import Where
from acucoach.paths import resources

LIBRARY = Library(resources())
GUIDED = sorted(code for code, entry in LIBRARY.atlas().items() if entry.guided)
NEAR = 3.0
"""Millimetres by which a spot may lie beside the place that the plate's own index has."""


def sentences(code: str) -> list[str]:
    return [step.text for step in LIBRARY.guide(code).steps]


def test_every_step_has_its_own_picture_with_the_measures_and_postures_it_names() -> None:
    scenes, words = StepScenes(resources()), read_words(resources())
    wrong = [
        str(error) for code in GUIDED for error in check_steps(scenes, words, code, sentences(code))
    ]
    assert wrong == []
    assert sum(len(scenes.of(code)) for code in GUIDED) > 250


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """Resources with the pictures' data, to be spoiled."""
    for folder in ("figures/steps", "figures/scenes"):
        shutil.copytree(
            resources() / folder,
            tmp_path / folder,
            ignore=shutil.ignore_patterns("*.webp", "*.png"),
        )
    for file in ("figures/step_words.toml", "figures/landmark_names.toml"):
        shutil.copy(resources() / file, tmp_path / file)
    return tmp_path


def spoiled(root: Path, code: str, old: str, new: str) -> list[str]:
    path = root / "figures" / "steps" / f"{code}.toml"
    text = path.read_text("utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), "utf-8")
    found = check_steps(StepScenes(root), read_words(root), code, sentences(code))
    return [str(error) for error in found]


def test_a_measure_that_is_not_laid_is_refused(copy: Path) -> None:
    found = spoiled(copy, "PC6", 'hand = "fingers-3"', 'hand = "fingers-2"')
    assert len(found) == 1
    assert "three fingers" in found[0]


def test_a_posture_that_is_not_shown_is_refused(copy: Path) -> None:
    found = spoiled(copy, "ST35", 'base = "knee-bent-outer"', 'base = "knee-front"')
    assert any("bend your knee" in one for one in found)


def test_a_thumb_that_is_asked_for_is_shown_and_no_other_finger(copy: Path) -> None:
    found = spoiled(copy, "SP9", "towards 180 thumb", "towards 180")
    assert len(found) == 1
    assert "put your thumb" in found[0]


def test_a_finger_of_another_name_is_refused(copy: Path) -> None:
    found = spoiled(copy, "SP9", "towards 180 thumb", "towards 180 toe")
    assert any("is no finger such as" in one for one in found)


def test_two_steps_with_one_picture_are_refused(copy: Path) -> None:
    path = copy / "figures" / "steps" / "KI3.toml"
    head, first, _, third = path.read_text("utf-8").split("[[steps]]")
    path.write_text("[[steps]]".join([head, first, first, third]), "utf-8")
    found = check_steps(StepScenes(copy), read_words(copy), "KI3", sentences("KI3"))
    assert any("same picture as that of step 1" in str(error) for error in found)


def test_a_landmark_that_the_picture_does_not_show_is_refused(copy: Path) -> None:
    found = spoiled(copy, "KI3", 'light = ["malleolus_medial"]', 'light = ["malleolus_lateral"]')
    assert any("does not show 'malleolus_lateral'" in one for one in found)


def test_a_step_without_picture_is_refused(copy: Path) -> None:
    path = copy / "figures" / "steps" / "KI3.toml"
    text = path.read_text("utf-8")
    path.write_text(text[: text.rindex("[[steps]]")], "utf-8")
    found = check_steps(StepScenes(copy), read_words(copy), "KI3", sentences("KI3"))
    assert any("2 pictures for 3 steps" in str(error) for error in found)


def test_a_damaged_file_names_file_field_and_reason(copy: Path) -> None:
    found = spoiled(copy, "KI3", "malleolus_medial + 5 -10", "malleolus_medial plus 5")
    assert found == [
        "figures/steps/KI3.toml: steps[1].at: 'malleolus_medial plus 5' is no place such as "
        "'PC6', 'A ~ B 0.5' or 'PC6 + 10 -5'"
    ]


def test_a_v_that_is_upside_down_has_its_tip_above_its_legs() -> None:
    """The calf's two bellies end in one: seen from behind with the foot below."""
    scenes, found = StepScenes(resources()), 0
    for code in GUIDED:
        for scene, sentence in zip(scenes.of(code), sentences(code), strict=True):
            if "upside-down V" not in sentence:
                continue
            found += 1
            base = scenes.base(scene.base)
            assert len(scene.light) == 1
            x, y = base.place(scene.light[0])
            drawn = [base.place(where) for line in scene.lines for where in line]
            legs = [spot for spot in drawn if spot != (x, y)]
            assert len(legs) < len(drawn), "no leg reaches the tip"
            assert all(leg_y > y for _, leg_y in legs), "the tip lies below a leg"
            assert min(legs)[0] < x < max(legs)[0], "a V has a leg on each side"
    assert found == 1


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("PC6", Where("PC6")),
        ("PC6 + 10 -5.5", Where("PC6", shift=(10, -5.5))),
        ("A@right ~ B", Where("A@right", "B", 0.5)),
        ("EX-LE5/1 ~ B 0.3 + -1 2", Where("EX-LE5/1", "B", 0.3, (-1, 2))),
    ],
)
def test_places_are_told_by_names_and_millimetres(text: str, place: Where) -> None:
    assert parse_place(text) == place


@pytest.mark.parametrize("text", ["", "PC6 +", "PC6 + 1", "A ~", "A B", "PC6+1 2"])
def test_what_is_no_place_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="is no place"):
        parse_place(text)


def test_places_on_a_base_go_by_millimetres_and_up_is_up() -> None:
    base = StepScenes(resources()).base("hand-palm")
    x, y = base.place(Where("PC6"))
    assert base.place(Where("PC6", shift=(10, 10))) == pytest.approx(
        (x + 10 / base.mm_per_px, y - 10 / base.mm_per_px)
    )
    other = base.spots["PC7"]
    assert base.place(Where("PC6", "PC7", 1.0)) == pytest.approx(other)


def test_spots_lie_where_the_plates_have_them() -> None:
    plates = json.loads((resources() / "plates/index.json").read_text("utf-8"))["plates"]
    scenes, moved, compared = StepScenes(resources()), [], 0
    for name in json.loads((resources() / "figures/scenes/index.json").read_text("utf-8"))["bases"]:
        if name not in plates:
            continue
        base = scenes.base(name)
        for spot, sides in plates[name]["points"].items():
            for side, at in sides.items():
                key = f"{spot}@right" if side == "right" else spot
                if key in base.spots:
                    compared += 1
                    if math.dist(base.spots[key], at) * base.mm_per_px > NEAR:
                        moved.append((name, key))
    assert compared > 200
    assert moved == [], "run packaging/plates/postures_build.py --spots"


def test_spots_lie_where_the_figures_have_their_points() -> None:
    """A picture that was drawn larger has its spots farther apart."""
    figures = json.loads((resources() / "figures/index.json").read_text("utf-8"))["figures"]
    scenes, moved, compared = StepScenes(resources()), [], 0
    for code, entries in figures.items():
        for entry in entries:
            if entry["id"].startswith("step"):
                continue
            name = f"{code}/{entry['id']}"
            base = scenes.base(name)
            assert list(base.size) == entry["size"]
            if code in base.spots:
                compared += 1
                if math.dist(base.spots[code], entry["point"]) * base.mm_per_px > NEAR:
                    moved.append(name)
    assert compared > 150
    assert moved == [], "run packaging/plates/postures_build.py --spots"


def test_pictures_of_bases_and_hands_are_there() -> None:
    scenes = StepScenes(resources())
    used = {scene.base for code in GUIDED for scene in scenes.of(code)}
    hands = {m.hand for code in GUIDED for scene in scenes.of(code) for m in scene.measures}
    for picture in (*(scenes.base(name) for name in used), *(scenes.hand(one) for one in hands)):
        assert picture.image.is_file()
        assert all(path.is_file() for path in picture.masks.values())
    assert hands == {"thumb", "fingers-1", "fingers-2", "fingers-3", "fingers-4"}


def test_measuring_fingers_have_the_breadth_of_fingers() -> None:
    scenes = StepScenes(resources())
    one, two, three, four = (scenes.hand(f"fingers-{n}").width for n in (1, 2, 3, 4))
    assert 14 < one < 20
    assert 32 < two < 40
    assert 48 < three < 58
    assert 66 < four < 78
    assert 16 < scenes.hand("thumb").width < 24


def test_a_scene_tells_what_it_shows() -> None:
    scene = StepScenes(resources()).of("PC6")[1]
    assert {"fingers-3", "line"} <= scene.shown(())
    assert "fingers-3" not in replace(scene, measures=()).shown(())


def test_an_unreadable_word_list_is_named(tmp_path: Path) -> None:
    with pytest.raises(ContentError, match=r"figures/step_words\.toml"):
        read_words(tmp_path)
