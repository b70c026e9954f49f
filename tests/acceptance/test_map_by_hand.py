"""The body as somebody uses it: marks, places, complaints, lines and the guide, by the mouse."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QImage

from tests.acceptance.by_hand import Person

Start = Callable[[], Person]

BODY = "Body map"
LINE = "#1a588f"
"""The colour in which a meridian is drawn."""
ELBOWS, KNEES = QRect(100, 290, 730, 50), QRect(100, 515, 730, 60)
"""Where they lie in the window."""
RIGHT_PALM = (0.045, 0.49)
"""Where the right palm lies in the picture of the body from the front."""


def opened(person: Person) -> str:
    """The code of the point whose guide stands open."""
    lines = [line for line in person.reads().splitlines() if line]
    return lines[lines.index("A few questions first") - 2]


def whole(person: Person) -> QImage:
    """The middle of the window: the body, wherever it stands."""
    return person.front.grab(QRect(100, 100, 730, 620)).toImage()


def coloured(image: QImage, colour: str) -> int:
    """Pixels of a colour."""
    wanted = QColor(colour).rgb()
    size = image.size()
    return sum(
        image.pixel(x, y) == wanted for y in range(size.height()) for x in range(size.width())
    )


@pytest.mark.slow
def test_f1_every_point_has_a_mark_on_the_body(start: Start) -> None:
    person = start()
    person.wants_no_movement()
    atlas = person.program.parts.library.atlas()
    all_ = {code: entry.pinyin for code, entry in atlas.items() if entry.guided}
    marked: set[str] = set()
    for view in ("Front and back", "Left side"):
        person.press(view)
        named = [one for name in person.marks() for one in re.split("[,:]", name)]
        marked |= {code for code, pinyin in all_.items() if any(n.endswith(pinyin) for n in named)}
    assert len(marked) >= 70
    person.press("Front and back")
    for code in sorted(all_.keys() - marked):  # soles, crown, edges of the hands
        person.looks_for(code)
        assert any(f"{code} {all_[code]}" in name for name in person.marks()), code


@pytest.mark.sample(1)
@pytest.mark.parametrize("code", ["GB21", "ST36", "LI4"])
def test_f1_a_press_on_a_mark_opens_the_guide(start: Start, code: str) -> None:
    person = start()
    person.wants_no_movement()
    for _ in range(3):  # a crowd of marks comes closer first
        person.press(next(name for name in person.marks() if f"{code} " in name))
        if person.sees("Close the guide"):
            break
    assert opened(person) == code


@pytest.mark.slow
def test_f2_f3_a2_a6_a_touch_on_the_palm_lists_its_points_and_one_shows_steps_and_figures(
    start: Start,
) -> None:
    person = start()
    person.wants_no_movement()
    person.touches(BODY, *RIGHT_PALM)
    told = person.reads()
    assert " points here" in told
    for name in ("Láogōng", "Shénmén", "Yújì"):
        assert name in told, name
    assert not person.sees("ST36")  # of the leg
    person.press("HT7 Shénmén")
    assert opened(person) == "HT7"
    steps = person.program.parts.library.guide("HT7").steps
    for number, step in enumerate(steps, 1):
        if number > 1:
            assert step.text not in person.reads()
            person.press(f"Show step {number}")
        assert step.text in person.reads()
        person.press(f"Figure of step {number}")
        assert step.text in person.reads()  # below the large picture
        person.press("Close")
    assert person.sees("Start")


@pytest.mark.sample(1)
@pytest.mark.parametrize(
    ("typed", "title", "point"),
    [
        ("back pain", "Back pain", "Shènshū"), ("neck pain", "Neck pain", "Fēngchí"),
        ("shoulder pain", "Shoulder pain", "Jiānyú"), ("knee pain", "Knee pain", "Dúbí"),
        ("headache", "Headache", "Hégǔ"), ("migraine", "Migraine", "Wàiguān"),
        ("tension", "Tension and tight muscles", "Jiānjǐng"),
        ("nausea", "Nausea and vomiting", "Nèiguān"),
        ("vomiting", "Nausea and vomiting", "Nèiguān"),
        ("anxiety", "Stress and worry", "Yìntáng"), ("stress", "Stress and worry", "Yìntáng"),
        ("sleep", "Trouble sleeping", "Shénmén"), ("fatigue", "Tiredness", "Zúsānlǐ"),
        ("period pain", "Period pain", "Sānyīnjiāo"),
    ],
)  # fmt: skip
def test_c5_words_for_a_complaint_and_enter_lead_to_its_points(
    start: Start, typed: str, title: str, point: str
) -> None:
    person = start()
    person.will_answer()
    person.looks_for(typed)
    told = person.reads()
    assert f"Only: {title}" in told  # what the map shows now
    assert point in told


@pytest.mark.slow
@pytest.mark.parametrize("typed", ["shoulder", "knee", "neck", "back"])
def test_c5_f2_the_word_for_a_place_opens_it_on_the_body_and_offers_its_complaint(
    start: Start, typed: str
) -> None:
    person = start()
    person.will_answer()
    person.wants_no_movement()
    person.looks_for(typed)
    assert " points here" in person.reads()
    person.press(f"{typed.title()} pain")
    assert f"Only: {typed.title()} pain" in person.reads()


@pytest.mark.slow
def test_c6_a_meridian_by_its_name_is_drawn_as_a_line_with_its_points_alone(start: Start) -> None:
    person = start()
    person.wants_no_movement()
    before = coloured(whole(person), LINE)
    person.looks_for("Large Intestine")
    assert "Only: Large Intestine" in person.reads()
    names = person.marks()
    assert names
    codes = re.findall(r"\b[A-Z]{1,2}\d+\b", " ".join(names))
    assert set(codes) <= {f"LI{n}" for n in range(1, 21)}
    assert coloured(whole(person), LINE) > before + 80
    person.press("Only: Large Intestine")
    assert any("ST36" in name for name in person.marks())


@pytest.mark.slow
def test_b1_b2_the_sore_place_and_the_other_light_up_both_ways_round(start: Start) -> None:
    person = start()
    person.wants_no_movement()
    lit = {}
    for sore, other in (("Elbow", "Knee"), ("Knee", "Elbow"), ("Wrist", "Ankle")):
        person.turns_to("6")
        person.press("This part for that part")
        person.chooses("Where it hurts", sore)
        person.press("Show both on the body")
        assert f"where it hurts, and the place to rub for it ({other})" in person.reads()
        lit[sore] = [person.front.grab(zone).toImage() for zone in (ELBOWS, KNEES)]
    assert lit["Elbow"] == lit["Knee"]
    for both, other in zip(lit["Elbow"], lit["Wrist"], strict=True):
        assert both != other
