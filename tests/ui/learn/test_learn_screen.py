"""The screen to learn from, used as a person uses it."""

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLabel

from acucoach.content.library import Library
from acucoach.ui.learn.learn_screen import INSTEAD, WORDS, LearnScreen
from acucoach.ui.widgets.cited_text import SourcesFold

BLOCKED = {"area:ankle"}


def verdict(code: str) -> tuple[str, str, str]:
    return ("blocked", "Leave this out", "Why.") if code in BLOCKED else ("allowed", "Fine", "")


@pytest.fixture
def spoken() -> list[str]:
    return []


@pytest.fixture
def screen(qtbot, theme, resources: Path, spoken: list[str]) -> LearnScreen:  # type: ignore[no-untyped-def]
    made = LearnScreen(
        theme,
        Library(resources),
        verdict,
        lambda word, hanzi: spoken.append(f"{word}/{hanzi}"),
        spoken.append,
    )
    qtbot.addWidget(made)
    made.resize(1174, 800)
    made.show()
    return made


def texts(widget: Any) -> str:
    shown = "\n".join(label.text() for label in widget.findChildren(QLabel))
    return shown.replace("\u200b", "")  # where a long word may go on in the next line


def press(qtbot: Any, button: Any) -> None:
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def test_every_page_can_be_read_and_shows_its_sources(qtbot, screen, resources) -> None:  # type: ignore[no-untyped-def]
    library = Library(resources)
    for page in library.pages().values():
        press(qtbot, screen.rows[page.id])
        shown = texts(screen.view)
        for section in page.sections:
            for paragraph in section.paragraphs:
                assert paragraph.text in shown
        fold = screen.view.findChild(SourcesFold)
        press(qtbot, fold.button)
        first = page.sections[0].paragraphs[0].cite[0]
        assert library.citations()[first].text in texts(fold)


def test_a_page_leads_to_its_points_and_routines(qtbot, screen) -> None:  # type: ignore[no-untyped-def]
    screen.show_page("what-it-is")
    with qtbot.waitSignal(screen.pointRequested) as point:
        press(qtbot, screen.view.links["LI4"])
    with qtbot.waitSignal(screen.routineRequested) as routine:
        press(qtbot, screen.view.links["li4-headache"])
    assert (point.args, routine.args) == (["LI4"], ["li4-headache"])


def test_a_page_is_read_aloud(qtbot, screen, spoken) -> None:  # type: ignore[no-untyped-def]
    screen.show_page("meridians")
    press(qtbot, screen.view.voice)
    assert spoken[0].startswith("Meridians.")
    assert "nobody has found such lines" in spoken[0].lower()


def test_words_are_found_as_one_types_and_spoken(qtbot, screen, spoken) -> None:  # type: ignore[no-untyped-def]
    press(qtbot, screen.rows[WORDS])
    qtbot.keyClicks(screen.view.look_for, "hegu")
    assert "hegu" in screen.view.shown()
    assert "sham" not in screen.view.shown()
    press(qtbot, screen.view.voices["hegu"])
    assert spoken == ["Hégǔ/合谷"]
    screen.view.look_for.setText("zzz")
    assert screen.view.shown() == ()
    assert screen.view.nothing.isVisible()


def test_without_a_voice_nothing_offers_to_speak(qtbot, theme, resources) -> None:  # type: ignore[no-untyped-def]
    made = LearnScreen(theme, Library(resources), verdict)
    qtbot.addWidget(made)
    made.show_page(WORDS)
    assert made.view.voices == {}


def test_a_sore_place_leads_to_the_part_that_stands_for_it(qtbot, screen) -> None:  # type: ignore[no-untyped-def]
    # Choosing shows it; only the button leads to the map.
    with qtbot.assertNotEmitted(screen.areasLit):
        screen.show_instead("hip")
    assert "no clinical proof" in texts(screen.view)
    with qtbot.waitSignal(screen.areaStartRequested) as started:
        press(qtbot, screen.view.starts["shoulder"])
    assert started.args == ["area:shoulder"]
    with qtbot.waitSignal(screen.areasLit) as lit:
        press(qtbot, screen.view.maps["shoulder"])
    assert lit.args == ["hip", "shoulder"]


def test_an_area_the_gate_blocks_cannot_be_started(screen) -> None:  # type: ignore[no-untyped-def]
    screen.show_instead("wrist")
    assert not screen.view.starts["ankle"].isEnabled()
    assert "Leave this out" in texts(screen.view)


def test_the_head_shows_hand_and_foot_with_their_examples(qtbot, screen) -> None:  # type: ignore[no-untyped-def]
    screen.show_instead("head")
    assert set(screen.view.starts) == {"hand", "foot"}
    with qtbot.waitSignal(screen.pointRequested) as point:
        press(qtbot, screen.view.examples["foot"])
    assert point.args == ["LR3"]


def test_what_is_only_implied_is_said_to_be(screen) -> None:  # type: ignore[no-untyped-def]
    screen.show_instead("third-toe")
    assert "our reading" in texts(screen.view)
    screen.show_instead("big-toe")
    assert "our reading" not in texts(screen.view)


def test_every_control_has_a_name(screen) -> None:  # type: ignore[no-untyped-def]
    for name in ("what-it-is", WORDS, INSTEAD):
        screen.show_page(name)
        for button in screen.findChildren(QAbstractButton):
            assert button.accessibleName() or button.text() or button.parent() is not None
        assert all(row.accessibleName() for row in screen.rows.values())
