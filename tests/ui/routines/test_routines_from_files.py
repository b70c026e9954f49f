"""Routines that come from files: hostile ones get one sentence, strange words do not get in."""

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from acucoach.domain.acupoint import Cited, Motion
from acucoach.domain.composing import area_step, copied, point_step
from acucoach.storage.exchange.routines import write_routine
from tests.ui.routines.test_routines_page import press, texts


def spoilt(kit, path: Path, step: dict[str, Any] | None = None, **changed: Any) -> None:
    """A file with some values changed, chosen for the next time a file is asked for."""
    write_routine(path, copied(kit.library.routine("li4-headache"), "x", "Mine"))
    document = json.loads(path.read_text("utf-8"))
    document["routine"].update(changed)
    if step is not None:
        document["routine"]["steps"][0].update(step)
    path.write_text(json.dumps(document), "utf-8")
    kit.path = str(path)


HOSTILE: list[tuple[str, dict[str, Any]]] = [
    ("no steps", {"steps": []}),
    ("a number for steps", {"steps": 7}),
    ("a number for a step", {"steps": [7]}),
    ("a thousand steps", {"steps": None}),
    ("no title", {"title": "  "}),
    ("a long title", {"title": "x" * 5000}),
    ("a negative rest", {"rest_after_seconds": -1}),
    ("a rest of a year", {"rest_after_seconds": 31_536_000}),
    ("a fraction", {"version": 1.5}),
    ("truth for a number", {"version": True}),
    ("an unknown motion", {"step": {"motion": "cut"}}),
    ("an unknown tool", {"step": {"tool": "knife"}}),
    ("more pressure than there is", {"step": {"pressure": "hard"}}),
    ("an hour on a point", {"step": {"seconds": 3600}}),
    ("no time at all", {"step": {"seconds": 0, "count": 0}}),
    ("a hundred rounds", {"step": {"rounds": 100}}),
    ("ten thousand a minute", {"step": {"rate": 10_000}}),
    ("turns that do not add up", {"step": {"motion": "circle",
                                          "turns": [{"turn": "clockwise", "seconds": 5}]}}),
    ("a carotid point", {"step": {"target": "ST9"}}),
    ("a point that is none", {"step": {"target": "XX99"}}),
    ("an area that is none", {"step": {"target": "area:eyeball"}}),
    ("a path for a target", {"step": {"target": "../../etc/passwd"}}),
    ("markup for a target", {"step": {"target": "<img src=x>"}}),
]  # fmt: skip


@pytest.mark.sample(8)
@pytest.mark.parametrize(("name", "changed"), HOSTILE, ids=[name for name, _ in HOSTILE])
def test_a_hostile_file_gets_one_sentence_and_changes_nothing(
    qtbot, page, kit, tmp_path, name: str, changed: dict[str, Any]
) -> None:  # type: ignore[no-untyped-def]
    if name == "a thousand steps":
        spoilt(kit, tmp_path / "file.json")
        document = json.loads((tmp_path / "file.json").read_text("utf-8"))
        changed = {"steps": document["routine"]["steps"] * 1000}
    spoilt(kit, tmp_path / "file.json", **changed)
    press(qtbot, page.list.bring)
    assert page.editor is None, name
    said = page.notice.text()
    assert page.notice.isVisible()
    assert said.endswith(".")
    assert 10 < len(said) < 200
    assert "\n" not in said
    assert "Traceback" not in said
    assert kit.repository.all() == ()


@pytest.mark.sample(4)
@pytest.mark.parametrize(
    "written",
    [b"", b"\xff\xfe\x00", b"{", b"[" * 100_000, b"PK\x03\x04", b"null", b'"text"', b"[]",
     b'{"format": "acucoach-routine", "version": 99}', b" " * (1024 * 1024 + 1)],
)  # fmt: skip
def test_a_broken_file_gets_one_sentence(qtbot, page, kit, tmp_path, written: bytes) -> None:  # type: ignore[no-untyped-def]
    path = tmp_path / "file.json"
    path.write_bytes(written)
    kit.path = str(path)
    press(qtbot, page.list.bring)
    assert page.editor is None
    assert page.notice.text().endswith(".")
    assert "\n" not in page.notice.text()


def test_a_file_that_is_gone_gets_one_sentence(qtbot, page, kit, tmp_path) -> None:  # type: ignore[no-untyped-def]
    kit.path = str(tmp_path / "gone.json")
    press(qtbot, page.list.bring)
    assert page.notice.text().startswith("The file cannot be read")


def test_words_nobody_checked_do_not_come_in(qtbot, page, kit, tmp_path) -> None:  # type: ignore[no-untyped-def]
    bad = "Press with your nail until it bleeds."
    spoilt(
        kit, tmp_path / "file.json",
        step={"text": bad, "force": bad, "posture": bad, "motion": "thrust", "cite": ["S000"]},
        evidence={"text": "Proven to cure cancer.", "cite": ["S000"]},
        cautions=[{"text": bad, "cite": []}], notes=[{"text": bad, "cite": []}],
        summary=bad, provenance="World Health Organization", course=bad,
    )  # fmt: skip
    press(qtbot, page.list.bring)
    press(qtbot, page.editor.save)
    (kept,) = kit.repository.all()
    whole = repr(kept)
    assert bad not in whole
    assert "cure" not in whole
    assert "World Health" not in whole
    technique = kit.library.guide("LI4").techniques[0]
    assert kept.steps[0].text == technique.text
    assert kept.steps[0].motion is technique.motion
    assert "Nobody here looked at it." in texts(page.detail)


@pytest.mark.slow
def test_a_copy_of_a_published_routine_keeps_its_words(qtbot, page, kit, tmp_path) -> None:  # type: ignore[no-untyped-def]
    for routine in kit.library.routines():
        path = tmp_path / f"{routine.id}.json"
        write_routine(path, copied(routine, "x", "Mine"))
        kit.path = str(path)
        press(qtbot, page.list.bring)
        found = page.editor.routine()
        assert found.steps == routine.steps, routine.id
        assert found.evidence == routine.evidence
        assert found.cautions == routine.cautions
        press(qtbot, page.editor.cancel)


@pytest.mark.slow
def test_a_routine_put_together_here_comes_back_the_same(qtbot, page, kit, tmp_path) -> None:  # type: ignore[no-untyped-def]
    library = kit.library
    steps = [
        point_step(entry, library.guide(code))
        for code, entry in library.atlas().items()
        if entry.guided
    ]
    steps.append(area_step(library.areas()["foot"], page.words.area_text()))
    for start in range(0, len(steps), 20):
        some = steps[start : start + 20]
        whole = replace(
            library.routine("li4-headache"), id="x", steps=tuple(some), own=True,
            evidence=Cited(page.words.own_evidence(), ("OWN",)),
        )  # fmt: skip
        write_routine(tmp_path / "own.json", whole)
        kit.path = str(tmp_path / "own.json")
        press(qtbot, page.list.bring)
        assert page.editor.routine().steps == whole.steps
        press(qtbot, page.editor.cancel)


def test_a_motion_the_place_does_not_know_becomes_the_guides(qtbot, page, kit, tmp_path) -> None:  # type: ignore[no-untyped-def]
    spoilt(kit, tmp_path / "file.json", step={"target": "EX-HN5", "motion": "thrust"})
    press(qtbot, page.list.bring)
    assert page.editor.routine().steps[0].motion in {
        one.motion for one in kit.library.guide("EX-HN5").techniques
    }
    spoilt(kit, tmp_path / "file.json", step={"target": "area:scalp", "motion": "thrust"})
    press(qtbot, page.list.bring)
    assert page.editor.routine().steps[0].motion is Motion.RUB


def test_each_deed_can_be_undone(qtbot, page, kit) -> None:  # type: ignore[no-untyped-def]
    page.show_routine("period-pain")
    press(qtbot, page.detail.action_buttons["copy"])
    press(qtbot, page.editor.save)
    (first,) = kit.repository.all()
    press(qtbot, page.detail.action_buttons["pencil"])
    press(qtbot, page.editor.cards[0].buttons["chevron-down"])
    page.editor.name.setText("Other order")
    press(qtbot, page.editor.save)
    (second,) = kit.repository.all()
    assert [s.target for s in second.steps[:2]] == [s.target for s in first.steps[1::-1]]
    assert second.title == "Other order"
    press(qtbot, page.undo)
    assert kit.repository.all() == (first,)
    kit.undo.redo()
    assert kit.repository.all() == (second,)
    kit.undo.undo()
    kit.undo.undo()
    assert kit.repository.all() == ()
