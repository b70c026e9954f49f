"""Small faults put into the code one at a time: how many of them do the tests notice?

Run as ``python -m tests.long.mutants [AREA ...] [--most N] [--seed N]``; without an area, all of
them. Each works in a copy of the tree under ``build/mutants``, so that the tree stays as it is.
Needs mutmut (dependency group ``mutants``).
"""

from __future__ import annotations

import argparse
import json
import os
import random
import shutil
import subprocess
import sys
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
BUILD = ROOT / "build" / "mutants"
COPIED = ("acucoach", "resources", "translations", "tests", "packaging", "docs")
KILLED = {1: "killed", 3: "killed", -24: "killed", 36: "too long", 24: "too long", -11: "crashed"}
"""mutmut's exit codes of a fault that was noticed; 0: it was not; 33: no test reaches it."""


@dataclass(frozen=True, slots=True)
class Area:
    """Files to put faults into, and the quick tests that are to notice.

    Attributes:
        files: of the program, may hold ``*``.
        tests: files, folders and pytest's ``--deselect``.
        forked: whether each fault gets a fork of one process (``mutant_loop``), which is several
            times faster; not for what starts threads or windows.
    """

    files: tuple[str, ...]
    tests: tuple[str, ...]
    forked: bool = False


AREAS = {
    "session": Area(
        ("acucoach/domain/session.py", "acucoach/domain/plan.py"),
        (
            "tests/domain/test_session.py",
            "tests/domain/test_session_events.py",
            "tests/domain/test_plan.py",
            "tests/domain/test_cues.py",
            # Seconds each: the others must do.
            "--deselect=tests/domain/test_session.py::"
            "test_any_order_of_events_keeps_the_sums_right",
            "--deselect=tests/domain/test_session.py::"
            "test_left_alone_it_delivers_the_plan_to_the_second",
        ),
    ),
    "storage": Area(
        (
            "acucoach/storage/sessions.py",
            "acucoach/storage/session_rows.py",
            "acucoach/storage/session_lines.py",
        ),
        (
            "tests/storage/test_sessions.py",
            "tests/storage/test_session_lists.py",
            "tests/storage/test_session_exchange.py",
        ),
    ),
    "controller": Area(("acucoach/ui/coach/controller.py",), ("tests/ui/coach",)),
    "safety": Area(
        ("acucoach/domain/safety*.py",),
        (
            "tests/safety/test_judge_by_hand.py",
            "tests/safety/test_asking_by_hand.py",
            "tests/safety/test_targets_by_hand.py",
            "tests/safety/test_what_is_cleared.py",
            "tests/safety/test_what_the_gate_hands_on.py",
            "tests/safety/test_cold_pack.py",
            "tests/safety/test_clearance.py",
            "tests/safety/test_doses.py",
            "tests/safety/test_caution_order.py",
            "tests/safety/test_texts_and_gate.py",
            # Seconds each, or drawn at random: the others must do.
            "--deselect=tests/safety/test_doses.py::test_one_more_thing_never_makes_a_dose_longer",
            "--deselect=tests/safety/test_clearance.py::"
            "test_every_guided_point_can_be_cleared_and_played",
        ),
        forked=True,
    ),
}

QUICK = ("tests/test_pyside_pin.py",)
"""For mutmut itself, where forks run the tests."""

CONFIG = """
[tool.mutmut]
source_paths = ["acucoach"]
only_mutate = {files}
also_copy = ["resources", "translations", "packaging", "docs"]
pytest_add_cli_args = ["-p", "no:cacheprovider", "--hypothesis-seed=0"]
pytest_add_cli_args_test_selection = {tests}
process_isolation = "forkserver"
timeout_multiplier = 3.0
timeout_constant = 5.0
track_dependencies = false
use_git_change_detection = false
use_setproctitle = false
"""


def copy(area: Area, into: Path) -> None:
    """The tree with the settings for one area."""
    shutil.rmtree(into, ignore_errors=True)
    for name in COPIED:
        shutil.copytree(ROOT / name, into / name, ignore=shutil.ignore_patterns("__pycache__"))
    named = QUICK if area.forked else area.tests
    tests = [test for test in named if test.startswith("-") or (into / test).exists()]
    config = CONFIG.format(files=json.dumps(area.files), tests=json.dumps(tests))
    (into / "pyproject.toml").write_text((ROOT / "pyproject.toml").read_text("utf-8") + config)


def mutmut(into: Path, *names: str) -> None:
    """Run mutmut in a copy; what it says goes into ``mutmut.log`` there."""
    with (into / "mutmut.log").open("a") as log:
        command = [sys.executable, "-m", "mutmut", "run", "--max-children", "2", *names]
        where = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
        subprocess.run(command, cwd=into, env=where, stdout=log, stderr=log, check=False)


def forks(into: Path, tests: Sequence[str], *names: str) -> None:
    """Try the faults, or those that are named, each in a fork; log as above."""
    with (into / "mutmut.log").open("a") as log:
        command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider"]
        command += ["-p", "tests.long.mutant_loop", "--hypothesis-seed=0", *tests]
        where = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "ACUCOACH_FAULTS": " ".join(names)}
        tree = into / "mutants"
        subprocess.run(command, cwd=tree, env=where, stdout=log, stderr=log, check=False)


def results(into: Path) -> dict[str, dict[str, int | None]]:
    """By file and mutant: mutmut's exit code, None when not run."""
    return {
        str(meta.relative_to(into / "mutants")).removesuffix(".meta"): json.loads(
            meta.read_text("utf-8")
        )["exit_code_by_key"]
        for meta in sorted((into / "mutants" / "acucoach").rglob("*.meta"))
    }


def show(found: dict[str, dict[str, int | None]]) -> None:
    """Say how many of each file were noticed, and name the others."""
    for path, codes in found.items():
        ran = {name: code for name, code in codes.items() if code is not None}
        if not codes:
            continue
        sorts = Counter(KILLED.get(code, f"NOT NOTICED ({code})") for code in ran.values())
        killed = sum(code in KILLED for code in ran.values())
        share = 100 * killed / len(ran) if ran else 0
        print(
            f"{path}: {killed} of {len(ran)} noticed, {share:.1f} %; {len(codes)} exist;",
            *sorts.items(),
        )
        for name, code in ran.items():
            if code not in KILLED:
                print("   ", name)


def main(arguments: Sequence[str] | None = None) -> None:
    """Put the faults in."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("areas", nargs="*", metavar="AREA", help=", ".join(AREAS))
    parser.add_argument("--most", type=int, default=0, help="of each file, drawn at random")
    parser.add_argument("--seed", type=int, default=1)
    wanted = parser.parse_args(arguments)
    for name in wanted.areas or AREAS:
        into = BUILD / name
        area = AREAS[name]
        copy(area, into)
        names: list[str] = []
        if wanted.most or area.forked:
            mutmut(into, "none.*")  # makes the mutants, runs none
        if wanted.most:
            draw = random.Random(wanted.seed)
            names = [
                one
                for codes in results(into).values()
                for one in sorted(draw.sample(sorted(codes), min(wanted.most, len(codes))))
            ]
        if area.forked:
            forks(into, area.tests, *names)
        else:
            mutmut(into, *names)
        show(results(into))


if __name__ == "__main__":
    main()
