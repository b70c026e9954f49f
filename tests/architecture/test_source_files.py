"""What every file of the source has in common."""

import ast
import re
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
ROOMS = ("acucoach", "tests", "packaging")
MOST_LINES = 500
SIGNAL = re.compile(r"_?[a-z]+([A-Z][a-z]+)*")
"""Qt's own way to name a signal: ``pointChosen``."""


def sources() -> list[Path]:
    return [path for room in ROOMS for path in sorted((ROOT / room).rglob("*.py"))]


def test_no_file_is_longer_than_can_be_read_at_once() -> None:
    lengths = {path: len(path.read_text("utf-8").splitlines()) for path in sources()}
    assert len(lengths) > 500
    long = {str(path): length for path, length in lengths.items() if length > MOST_LINES}
    assert long == {}


def test_signals_are_written_as_in_qt() -> None:
    names = [
        (path.name, target.id)
        for path in sources()
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.Assign)
        and isinstance(node.value, ast.Call)
        and isinstance(node.value.func, ast.Name)
        and node.value.func.id == "Signal"
        for target in node.targets
        if isinstance(target, ast.Name)
    ]
    assert len(names) > 150
    assert [name for name in names if not SIGNAL.fullmatch(name[1])] == []


def test_no_two_files_of_tests_share_a_name() -> None:
    """Pytest tells them apart by their names alone; the second would not be read."""
    names = [path.name for path in (ROOT / "tests").rglob("test_*.py")]
    assert len(names) > 100
    assert sorted(name for name in set(names) if names.count(name) > 1) == []


def test_nobody_asks_a_widget_for_what_python_then_loses_with_it() -> None:
    """PySide takes the answer for a child of the widget that was asked; both go together."""
    asking = [
        str(path.relative_to(ROOT))
        for path in sources()
        if re.search(r"\w\.(focusProxy|metaObject)\(\)", path.read_text("utf-8"))
    ]
    assert asking == []
