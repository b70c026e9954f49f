"""What `make test` leaves out is left out by a mark alone, and `.ci/run` runs it."""

from __future__ import annotations

import ast
import re
import tomllib
from pathlib import Path

import pytest

from tests.tiers import mark_beyond_samples

ROOT = Path(__file__).resolve().parents[2]
MAKEFILE = (ROOT / "Makefile").read_text("utf-8")
TESTS = sorted((ROOT / "tests").rglob("test_*.py"))


def marks_of(node: ast.FunctionDef) -> set[str]:
    """Names of the marks that stand over a test."""
    return {
        found[1]
        for decorator in node.decorator_list
        if (found := re.match(r"pytest\.mark\.(\w+)", ast.unparse(decorator)))
    }


def its_tests(path: Path) -> list[ast.FunctionDef]:
    tree = ast.parse(path.read_text("utf-8"))
    return [
        node
        for node in ast.walk(tree)
        if isinstance(node, ast.FunctionDef) and node.name.startswith("test_")
    ]


def test_only_what_is_marked_is_left_out() -> None:
    chosen = dict(re.findall(r"^(unit[\w-]*): MARKED := (.+)$", MAKEFILE, re.MULTILINE))
    assert chosen == {"unit": "not long and not slow", "unit-all": "not long"}
    (command,) = re.findall(r"^\t.*-m pytest (.+)$", MAKEFILE, re.MULTILINE)
    assert command.startswith('-q -m "$(MARKED)" ')
    assert not re.search(r"--(ignore|deselect)|-k |\btests/", command)
    options = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["tool"]["pytest"]
    assert options["ini_options"]["addopts"] == "-ra --strict-markers"
    assert options["ini_options"]["testpaths"] == ["tests"]
    for path in (ROOT / "tests").rglob("conftest.py"):
        text = path.read_text("utf-8")
        assert not re.search(r"collect_ignore|pytest_ignore_collect|pytest\.skip|\.skip\(", text)


@pytest.mark.parametrize(
    ("target", "needs"), [("test", "lint types unit"), ("test-all", "lint types unit-all")]
)
def test_both_look_at_the_style_the_types_and_the_tests(target: str, needs: str) -> None:
    assert re.search(rf"^{target}: \$\(VENV\)/\.test {needs}$", MAKEFILE, re.MULTILINE)


def test_what_runs_on_every_change_leaves_out_nothing_that_is_merely_slow() -> None:
    lines = (ROOT / ".ci" / "run").read_text("utf-8").splitlines()
    assert lines[-1] == "make test-all"


def test_what_is_left_out_is_seen_over_the_test_itself() -> None:
    """A mark for a whole file is easily forgotten when a test is added to it."""
    assert len(TESTS) > 200
    for path in TESTS:
        for marked in re.findall(r"^pytestmark = .+$", path.read_text("utf-8"), re.MULTILINE):
            assert not re.search(r"\b(slow|long|sample)\b", marked), path


def test_every_room_keeps_most_of_its_files_in_make_test() -> None:
    rooms: dict[str, list[bool]] = {}
    for path in TESTS:
        kept = any(not marks_of(test) & {"slow", "long"} for test in its_tests(path))
        rooms.setdefault(path.relative_to(ROOT / "tests").parts[0], []).append(kept)
    assert len(rooms) >= 14
    assert [room for room, kept in rooms.items() if sum(kept) <= len(kept) / 2] == []


class Case:
    """As much of one case of a test as is looked at."""

    def __init__(self, nodeid: str, most: int | None) -> None:
        self.nodeid, self.marks = nodeid, set[str]()
        self._sample = None if most is None else pytest.mark.sample(most).mark

    def get_closest_marker(self, name: str) -> pytest.Mark | None:
        return self._sample if name == "sample" else None

    def add_marker(self, mark: pytest.MarkDecorator) -> None:
        self.marks.add(mark.name)


@pytest.mark.parametrize(("cases", "most"), [(10, 3), (27, 3), (2, 1), (3, 3), (2, 5), (93, 10)])
def test_of_a_sample_so_many_cases_are_kept_and_the_rest_is_slow(cases: int, most: int) -> None:
    some = [Case(f"a.py::test[{number}]", most) for number in range(cases)]
    other = [Case("a.py::other[1]", None), Case("b.py::test[1]", 1)]
    mark_beyond_samples([*some, *other])  # type: ignore[list-item]
    assert sum(not case.marks for case in some) == min(cases, most)
    assert {mark for case in some for mark in case.marks} <= {"slow"}
    assert not any(case.marks for case in other)
