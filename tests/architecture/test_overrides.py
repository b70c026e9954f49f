"""Every override of a method of Qt is guarded: an error in one must not end the program."""

from __future__ import annotations

import ast
import importlib
import inspect
import pkgutil
import subprocess
import sys
from collections.abc import Iterator

import acucoach
from acucoach.guarded import guarded
from tests.architecture.source_types import ROOT


def qt_method(base: type, name: str) -> bool:
    return base.__module__.startswith("PySide6") and callable(vars(base).get(name))


def overrides_of(one: type) -> Iterator[str]:
    """Names of the methods a class has in place of Qt's."""
    for name, method in vars(one).items():
        own = inspect.isfunction(method) and not name.startswith("__")
        if own and any(qt_method(base, name) for base in one.__mro__[1:]):
            yield name


def classes() -> Iterator[type]:
    for module in pkgutil.walk_packages(acucoach.__path__, "acucoach."):
        if not module.name.endswith("__main__"):
            for one in vars(importlib.import_module(module.name)).values():
                if isinstance(one, type) and one.__module__ == module.name:
                    yield one


def unguarded(one: type) -> list[str]:
    return [
        f"{one.__module__}.{one.__qualname__}.{name}: decorate with acucoach.guarded.guarded"
        for name in overrides_of(one)
        if not hasattr(vars(one)[name], "__guarded__")
    ]


def test_every_override_of_a_qt_method_is_guarded() -> None:
    found = list(classes())
    assert sum(len(list(overrides_of(one))) for one in found) > 100
    assert [line for one in found for line in unguarded(one)] == []


def test_one_that_is_not_guarded_is_found() -> None:
    from PySide6.QtCore import QEvent, QObject, QSize
    from PySide6.QtGui import QPaintEvent
    from PySide6.QtWidgets import QPushButton

    class Bare(QPushButton):
        def paintEvent(self, event: QPaintEvent) -> None: ...

        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            return False

        @guarded
        def sizeHint(self) -> QSize:
            return QSize(1, 1)

        def press_hard(self) -> None: ...

    assert [line.split(":")[0].rpartition(".")[2] for line in unguarded(Bare)] == [
        "paintEvent",
        "eventFilter",
    ]


def test_no_class_of_qt_hides_inside_a_function() -> None:
    """What is only made when a function runs would not be looked at above."""
    hidden = []
    for path in sorted((ROOT / "acucoach").rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.FunctionDef):
                hidden += [
                    f"{path.name}: {inner.name}"
                    for inner in ast.walk(node)
                    if isinstance(inner, ast.ClassDef) and inner.bases
                ]
    assert hidden == []


RAISING = """
from __future__ import annotations
import sys
from PySide6.QtCore import QEvent, QObject, QPointF, QSize, Qt
from PySide6.QtGui import QMouseEvent, QPaintEvent, QShowEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from acucoach.guarded import guarded

told = []
sys.excepthook = lambda kind, error, trace: told.append(str(error))

class Page(QWidget):
    {guard}
    def showEvent(self, event: QShowEvent) -> None:
        raise ValueError("show")
    {guard}
    def mousePressEvent(self, event: QMouseEvent) -> None:
        raise ValueError("press")
    {guard}
    def paintEvent(self, event: QPaintEvent) -> None:
        raise ValueError("paint")
    {guard}
    def sizeHint(self) -> QSize:
        raise ValueError("size")
    {guard}
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        raise ValueError("filter")

application = QApplication([])
page = Page()
inner = QWidget(page)
inner.installEventFilter(page)
page.adjustSize()
page.show()
for _ in range(3):
    page.repaint()
QTest.mouseClick(page, Qt.MouseButton.LeftButton)
application.processEvents()
print(sorted(set(told)), len(told))
"""


def run(guard: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", RAISING.format(guard=guard)],
        cwd=ROOT, capture_output=True, text=True, check=False, timeout=60,
    )  # fmt: skip


def test_an_override_that_fails_is_told_once_and_the_process_lives() -> None:
    done = run("@guarded")
    assert done.returncode == 0, done.stderr
    assert done.stdout == "['filter', 'paint', 'press', 'show', 'size'] 5\n"


def test_a_guard_whose_reporter_fails_lives_too() -> None:
    script = RAISING.format(guard="@guarded").replace("told.append(str(error))", "1 / 0")
    done = subprocess.run(
        [sys.executable, "-c", script],
        cwd=ROOT, capture_output=True, text=True, check=False, timeout=60,
    )  # fmt: skip
    assert done.returncode == 0
    assert "ValueError: show" in done.stderr


if sys.version_info < (3, 12):

    def test_without_the_guard_the_process_dies() -> None:
        """If this passes one day, the guard is needed no more."""
        assert run("").returncode != 0
